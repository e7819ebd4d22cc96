import { type Actor, type ActorKind } from './actor.ts';
import { type Article, normaliseText } from './article.ts';
import { type Dossier, type Uncovered } from './dossier.ts';
import { type Evidence, type Stance } from './evidence.ts';
import { type Factuality } from './factuality.ts';
import { type ActorId, type ArticleId, type DossierId } from './ids.ts';
import { type RelationKind } from './ontology.ts';
import { type Statement, statementIdOf } from './statement.ts';

// A small invented story for tests: two towns, a mayor, a baker's guild, and a bridge. It has one statement of every factuality,
// one without a target, one that is disputed, and an actor whom nothing ties to the others but a denied statement.

const id = (text: string): ActorId => text as ActorId;
const ARTICLE = 'story' as ArticleId;

const LINES = [
  'Éastwick closes the bridge to Westham',
  'Éastwick has closed the old bridge to Westham, mayor Ida Brøn said on Monday. The town also promised flour to the Bakers’ Guild.',
  'Westham does not trust its neighbour. If the bridge stays shut, the mayor would fine Westham, she said.',
  'Lord Moth says that the guild hides smugglers from the mayor. The guild denied hiding any smugglers.',
  'Somebody painted the bridge. Westham and the guild share a river.',
];
const TEXT = normaliseText(LINES.join('\n\n'));

const spanOf = (words: string, from = 0): { readonly start: number; readonly end: number } => {
  const start = TEXT.indexOf(words, from);
  if (start < 0) throw new Error(`The story does not say: ${words}`);
  return { start, end: start + words.length };
};

const quote = (exact: string, stance: Stance = 'supports'): Evidence => {
  const span = spanOf(exact);
  const prefix = TEXT.slice(Math.max(0, span.start - 32), span.start);
  const suffix = TEXT.slice(span.end, span.end + 32);
  return { article: ARTICLE, ...span, exact, prefix, suffix, stance };
};

const SENTENCES = LINES.flatMap((line) =>
  line
    .split(/(?<=\.) /u)
    .map(normaliseText)
    .map((words) => spanOf(words)),
);

const article: Article = {
  id: ARTICLE,
  title: LINES[0] ?? '',
  url: 'https://news.example/bridge',
  publisher: 'The Ferry Post',
  language: 'en',
  text: TEXT,
  sha256: '0'.repeat(64),
  paragraphs: LINES.map((line, index) => ({
    ...spanOf(normaliseText(line)),
    zone: index === 0 ? 'headline' : 'body',
  })),
  sentences: SENTENCES,
};

const actor = (
  slug: string,
  name: string,
  kind: ActorKind,
  aliases: readonly string[],
  forms: readonly string[],
): Actor => ({
  id: id(slug),
  name,
  kind,
  aliases,
  mentions: forms
    .flatMap((form) =>
      [...TEXT.matchAll(new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'gu'))].map((found) => ({
        article: ARTICLE,
        start: found.index,
        end: found.index + form.length,
        exact: form,
      })),
    )
    .sort((a, b) => a.start - b.start),
});

const statement = (
  source: string | null,
  relation: RelationKind,
  target: string | null,
  predicate: string,
  factuality: Factuality,
  speakers: readonly string[],
  evidence: readonly [Evidence, ...Evidence[]],
): Statement => ({
  id: statementIdOf(source ? id(source) : null, relation, target ? id(target) : null, evidence[0].exact),
  source: source ? id(source) : null,
  relation,
  target: target ? id(target) : null,
  predicate,
  factuality,
  attribution: speakers.map((speaker) => ({ actor: id(speaker) })),
  evidence,
  provenance: { kind: 'curated', by: 'the tests' },
});

const uncovered: Uncovered = {
  article: ARTICLE,
  sentence: 9,
  reason: 'Westham and the guild only share a river; neither does anything to the other.',
};

/** The invented story as a dossier. For tests only. */
export const FABLE: Dossier = {
  id: 'fable' as DossierId,
  title: LINES[0] ?? '',
  articles: [article],
  actors: [
    actor('eastwick', 'Éastwick', 'state', ['the town'], ['Éastwick', 'The town']),
    actor('westham', 'Westham', 'state', [], ['Westham']),
    actor('ida-bron', 'Ida Brøn', 'person', ['the mayor', 'mayor Ida Brøn'], ['Ida Brøn', 'the mayor', 'she']),
    actor('bakers-guild', 'Bakers’ Guild', 'organisation', ['the guild'], ['Bakers’ Guild', 'the guild', 'The guild']),
    actor('lord-moth', 'Lord Moth', 'person', [], ['Lord Moth']),
    actor('smugglers', 'Smugglers', 'people', [], ['smugglers']),
  ],
  statements: [
    statement(
      'eastwick',
      'SANCTION',
      'westham',
      'has closed the bridge to',
      'stated',
      ['ida-bron'],
      [quote('Éastwick has closed the old bridge to Westham, mayor Ida Brøn said on Monday.'), quote(LINES[0] ?? '')],
    ),
    statement(
      'eastwick',
      'AID',
      'bakers-guild',
      'promised flour to',
      'stated',
      [],
      [quote('The town also promised flour to the Bakers’ Guild.')],
    ),
    statement(
      'westham',
      'SAY',
      'eastwick',
      'does not trust',
      'negated',
      [],
      [quote('Westham does not trust its neighbour.')],
    ),
    statement(
      'ida-bron',
      'COERCE',
      'westham',
      'would fine',
      'hypothetical',
      ['ida-bron'],
      [quote('If the bridge stays shut, the mayor would fine Westham, she said.')],
    ),
    statement(
      'bakers-guild',
      'AID',
      'smugglers',
      'hides',
      'denied',
      ['lord-moth'],
      [
        quote('Lord Moth says that the guild hides smugglers from the mayor.'),
        quote('The guild denied hiding any smugglers.', 'disputes'),
      ],
    ),
    statement(
      'lord-moth',
      'ACCUSE',
      'bakers-guild',
      'accuses',
      'stated',
      [],
      [quote('Lord Moth says that the guild hides smugglers from the mayor.')],
    ),
    statement(
      'bakers-guild',
      'REJECT',
      'lord-moth',
      'is said to slight',
      'alleged',
      ['lord-moth'],
      [quote('The guild denied hiding any smugglers.')],
    ),
    statement(
      null,
      'OTHER',
      'eastwick',
      'painted the bridge of',
      'stated',
      [],
      [quote('Somebody painted the bridge.')],
    ),
  ],
  uncovered: [uncovered],
  layout: {},
};
