import { ACTOR_KIND_INFO } from '../../domain/actor.ts';
import { type LineStyle } from '../../domain/factuality.ts';
import { foldQuery, foldText, matchText } from '../../domain/match.ts';
import { type Family, familyOf } from '../../domain/ontology.ts';
import { type SearchIndex, searchDossier } from '../../domain/search.ts';
import { type Span } from '../../domain/span.ts';
import { statementLine } from '../../domain/statement.ts';
import { type Selection } from '../../domain/view.ts';
import { type Command } from './commands.ts';

interface EntryBase {
  /** Unlike that of any other entry. */
  readonly key: string;
  readonly text: string;
  /** Where the searched words stand in the text. */
  readonly spans: readonly Span[];
  /** What it is, or what it is an alias of; may be empty. */
  readonly detail: string;
}

/** Something to go to, or something to do. */
export type PaletteEntry =
  | (EntryBase & {
      readonly kind: 'link';
      readonly href: string;
      readonly family: Family | undefined;
      readonly line: LineStyle | null;
      readonly isQuote: boolean;
    })
  | (EntryBase & { readonly kind: 'command'; readonly command: Command });

export interface PaletteGroup {
  readonly name: string;
  readonly items: readonly PaletteEntry[];
}

const LIMITS = { actors: 6, statements: 8, sentences: 6 };
const MOST_COMMANDS = 8;

const commandEntries = (commands: readonly Command[], query: string): readonly PaletteEntry[] => {
  const words = foldQuery(query);
  return commands
    .flatMap((command) => {
      if (words.length === 0) return command.isCommon ? [{ command, spans: [], score: 0 }] : [];
      const match = matchText(foldText(command.label), words);
      if (match) return [{ command, spans: match.spans, score: match.score }];
      const other = matchText(foldText(`${command.label} ${command.keywords}`), words);
      return other ? [{ command, spans: [], score: other.score / 2 }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_COMMANDS)
    .map(({ command, spans }) => ({
      kind: 'command',
      key: `command ${command.label}`,
      text: command.label,
      spans,
      detail: command.keys ?? '',
      command,
    }));
};

/** What the palette shows for a query, in groups; groups without entries are left out. */
export const findEntries = (
  index: SearchIndex | null,
  commands: readonly Command[],
  href: (selection: Selection) => string,
  query: string,
): readonly PaletteGroup[] => {
  const found = index ? searchDossier(index, query, LIMITS) : { actors: [], statements: [], sentences: [] };
  const link = { kind: 'link', family: undefined, line: null, isQuote: false } as const;
  const groups: readonly PaletteGroup[] = [
    {
      name: 'Actors',
      items: found.actors.map(({ actor, text, spans }) => ({
        ...link,
        key: `actor ${actor.id}`,
        href: href({ kind: 'actor', id: actor.id }),
        text,
        spans,
        detail: text === actor.name ? ACTOR_KIND_INFO[actor.kind].label : actor.name,
      })),
    },
    {
      name: 'Statements',
      items: found.statements.map(({ statement, text, spans }) => ({
        ...link,
        key: `statement ${statement.id}`,
        href: href({ kind: 'statement', id: statement.id, evidence: 0 }),
        text,
        spans,
        detail: '',
        family: familyOf(statement.relation),
        line: statementLine(statement),
      })),
    },
    {
      name: 'In the article',
      items: found.sentences.map(({ place, text, spans }) => ({
        ...link,
        key: `sentence ${String(place.number)}`,
        href: href({ kind: 'sentence', number: place.number }),
        text,
        spans,
        detail: `sentence ${String(place.number)}`,
        isQuote: true,
      })),
    },
    { name: 'Commands', items: commandEntries(commands, query) },
  ];
  return groups.filter((group) => group.items.length > 0);
};
