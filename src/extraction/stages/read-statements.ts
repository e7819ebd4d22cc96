import { type Article } from '../../domain/article.ts';
import { type Span } from '../../domain/span.ts';
import { COLLECTIVES } from '../lexicon/collectives.ts';
import { NOUN_RELATION } from '../lexicon/nouns.ts';
import { dependents, prepositionOf } from '../tree.ts';
import { type Cast, type MentionDraft, type ReadSentence, type WordPlace } from '../types.ts';
import { asRead } from './as-told.ts';
import { type Candidate } from './candidates.ts';
import { type Denial, denialsIn } from './denials.ts';
import { standingsOf } from './factuality.ts';
import { type Frame, framesOf } from './frames.ts';
import { nounStatements } from './noun-statements.ts';
import { partiesOf, type Party, type PartyAt } from './parties.ts';
import { speechesOf } from './speakers.ts';
import { type Speech } from './speech.ts';
import { chainAround, doubtAround } from './spoken.ts';
import { sentenceQuotes, type StatementDraft, statementDraft } from './statements.ts';
import { officeDrafts } from './office-statements.ts';
import { ralliedStatements } from './rallied-statements.ts';
import { type SpokenPlace, spokenStatements } from './spoken-statements.ts';
import { stoppedStatements } from './stopped-statements.ts';
import { territoryStatements } from './territory-statements.ts';
import { timeIn } from './times.ts';
import { verbStatements } from './verb-statements.ts';

/** What was read: the statements, and everything that somebody says. */
export interface StatementReading {
  /** The statements in text order. */
  readonly drafts: readonly StatementDraft[];
  /** What is said by whom. */
  readonly speeches: readonly Speech[];
  /** Who denies what was said of them. */
  readonly denials: readonly Denial[];
  /** How every clause of every sentence stands, for measuring: sentence by sentence, by predicate. */
  readonly clauses: readonly {
    readonly frames: readonly Frame[];
    readonly standings: ReturnType<typeof standingsOf>;
  }[];
}

/** "An alliance", "talks", "the deal": what an unnamed description of a relation calls is the relation, not one of its parties. */
const isRelationNoun = ({ tree }: ReadSentence, mention: MentionDraft): boolean => {
  const head = tree.tokens[mention.head];
  const lemma = head?.lemma.toLowerCase() ?? '';
  if ((mention.form !== 'nominal' && mention.form !== 'role') || !NOUN_RELATION.has(lemma)) return false;
  // "The opposition criticised …": what may be a body, and acts, is one; "opposition to the plan" is not.
  const acts = (head?.relation === 'nsubj' || head?.relation === 'obl:agent') && COLLECTIVES.has(lemma);
  return !acts || dependents(tree, mention.head, 'nmod').some((child) => prepositionOf(tree, child) !== 'in');
};

/** How sure it is that a speaker speaks for the side whose office he holds. */
const IMPLIED = 0.7;
const NOWHERE = { first: -1, last: -1, head: -1, canAct: true, isPerson: false, implied: true } as const;

const partiesAt = (cast: Cast, numbers: ReadonlyMap<string, number>, sentence: ReadSentence): PartyAt => {
  const covering = new Array<MentionDraft | undefined>(sentence.tree.tokens.length);
  for (const mention of cast.mentions[sentence.index] ?? []) {
    if (!mention.entity || isRelationNoun(sentence, mention)) continue;
    for (let word = mention.first; word <= mention.last; word += 1) {
      const known = covering[word];
      // Of nested mentions the one whose head the word is wins, then the longer.
      if (
        !known ||
        mention.head === word ||
        (known.head !== word && known.last - known.first < mention.last - mention.first)
      )
        covering[word] = mention;
    }
  }
  const parties = new Map<MentionDraft, Party>();
  return (word) => {
    const mention = covering[word];
    const number = mention?.entity ? numbers.get(mention.entity) : undefined;
    if (!mention?.entity || number === undefined) return null;
    const known = parties.get(mention);
    if (known) return known;
    const kind = cast.byKey.get(mention.entity)?.kind;
    const party: Party = {
      entity: number,
      first: mention.first,
      last: mention.last,
      head: mention.head,
      span: mention.span,
      canAct: kind !== 'place' && !mention.asPlace,
      isPerson: kind === 'person',
      confidence: mention.confidence,
    };
    parties.set(mention, party);
    return party;
  };
};

/** One statement for one pair, relation and event: the first found is the surest way. */
const once = (candidates: readonly Candidate[]): readonly Candidate[] => {
  const seen = new Set<string>();
  return candidates.filter((candidate) => {
    const key = `${candidate.source?.entity ?? ''} ${candidate.target?.entity ?? ''} ${candidate.event}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};

/** Reads the statements of a whole article. `quotations` are the spans between quotation marks, in text order. */
export const readStatements = (
  article: Article,
  sentences: readonly ReadSentence[],
  quotations: readonly Span[],
  cast: Cast,
): StatementReading => {
  const clauses = sentences.map((sentence) => {
    const frames = framesOf(sentence.tree);
    return { frames, standings: standingsOf(sentence.tree, frames) };
  });
  const speeches = speechesOf(
    sentences.map((sentence, place) => ({ ...sentence, frames: clauses[place]?.frames ?? [] })),
    quotations,
  );
  const bySentence = new Map<number, Speech[]>();
  for (const speech of speeches) bySentence.set(speech.sentence, [...(bySentence.get(speech.sentence) ?? []), speech]);

  const keys = cast.entities.map((entity) => entity.key);
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const finders = sentences.map((sentence) => partiesAt(cast, numbers, sentence));
  const keyOf = (party: Party): string => keys[party.entity] ?? '';
  const entityAt = (place: WordPlace): string | null => {
    const sentence = sentences[place.sentence];
    const at = finders[place.sentence];
    const party = sentence && at ? partiesOf(sentence.tree, at, place.word, 'agent')[0] : undefined;
    return party ? keyOf(party) : null;
  };
  const sides = new Map(cast.offices.map((office) => [office.holder, office.body]));
  /** Who speaks, and for whom: the holder of an office for its state or body, a state or body for itself. */
  const spokenPlace = (sentence: ReadSentence, at: PartyAt, speech: Speech): SpokenPlace => {
    const { speaker, content, by } = speech;
    const here =
      speaker?.sentence === sentence.index ? partiesOf(sentence.tree, at, speaker.word, 'agent')[0] : undefined;
    const key = speaker ? entityAt(speaker) : null;
    const sideKey = key === null ? null : (sides.get(key) ?? (cast.byKey.get(key)?.kind === 'person' ? null : key));
    const number = sideKey === null ? undefined : numbers.get(sideKey);
    const span = here?.span ?? sentence.span;
    const side: Party | null =
      number === undefined
        ? null
        : here?.entity === number
          ? here
          : { ...NOWHERE, entity: number, span, confidence: IMPLIED };
    return { content, by, speaker: here ?? null, side };
  };
  const quotes = sentenceQuotes(article);
  const drafts = sentences.flatMap((sentence, place): StatementDraft[] => {
    const clause = clauses[place];
    const at = finders[place];
    if (!clause || !at) return [];
    const reading = { tree: sentence.tree, frames: clause.frames, standings: clause.standings, at };
    const verbs = once(verbStatements(reading));
    const told = new Set(verbs.map((one) => `${one.source?.entity} ${one.target?.entity} ${one.event}`));
    const nouns = once(nounStatements(reading, told));
    const time = timeIn(article.text, sentence.span);
    const around = bySentence.get(sentence.index) ?? [];
    const spoken = around.map((speech) => spokenPlace(sentence, at, speech));
    const first = [
      ...verbs,
      ...nouns,
      ...territoryStatements(reading),
      ...ralliedStatements(reading),
      ...stoppedStatements(reading, spoken),
    ];
    return once(spokenStatements(reading, spoken, first))
      .toSorted((a, b) => a.event - b.event)
      .map((candidate) => {
        const event = sentence.tree.tokens[candidate.event] ?? sentence.span;
        const links = chainAround(around, sentence.index, event, candidate.event, entityAt);
        const asker = candidate.source ? keyOf(candidate.source) : null;
        // Who sets a condition in words of their own asks, and is not reported to ask.
        const chain = candidate.rule === 'condition' ? links.filter((link) => link.entity !== asker) : links;
        const doubt = doubtAround(around, sentence.index, event, candidate.event);
        return statementDraft(article, sentence, asRead(sentence.tree, candidate, doubt), chain, keyOf, time, quotes);
      });
  });
  const denials = sentences.flatMap((sentence, place) => {
    const clause = clauses[place];
    const at = finders[place];
    return clause && at ? denialsIn({ tree: sentence.tree, ...clause, at }, sentence, article.id, keyOf, quotes) : [];
  });
  const offices = officeDrafts(article, sentences, cast, quotes);
  return { drafts: [...drafts, ...offices].sort((a, b) => a.sentence - b.sentence), speeches, denials, clauses };
};
