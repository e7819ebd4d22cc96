import { describe } from '../../domain/anchor.ts';
import { type Article } from '../../domain/article.ts';
import { type Evidence, type EvidenceParts } from '../../domain/evidence.ts';
import { type Factuality } from '../../domain/factuality.ts';
import { type RelationKind } from '../../domain/ontology.ts';
import { containsSpan, overlapsSpan, type Span } from '../../domain/span.ts';
import { type ReadSentence } from '../types.ts';
import { type Candidate } from './candidates.ts';
import { confidenceOf } from './confidence.ts';
import { type Party } from './parties.ts';
import { type SpeakerLink } from './spoken.ts';
import { predicatePhrase } from './wording.ts';

/** A statement put into words, its ends still entities of the reading. */
export interface StatementDraft {
  /** Key of the source; null when nobody is named. */
  readonly source: string | null;
  /** The kind of tie. */
  readonly relation: RelationKind;
  /** Key of the target; null when nobody is named. */
  readonly target: string | null;
  /** The predicate. */
  readonly predicate: string;
  /** Is it so? */
  readonly factuality: Factuality;
  /** Who says so, outermost first. */
  readonly chain: readonly SpeakerLink[];
  /** In which words. */
  readonly evidence: readonly Evidence[];
  /** The time expression, or null. */
  readonly time: Span | null;
  /** Name of the rule. */
  readonly rule: string;
  /** How sure. */
  readonly confidence: number;
  /** Index of the sentence it was read in. */
  readonly sentence: number;
  /** Index of the predicate's word there. */
  readonly event: number;
  /** How deep below the main clause it was read. */
  readonly depth: number;
  /** Span of the predicate's word, which stands even where the phrase is broken. */
  readonly eventSpan: Span;
  /** Where the two ends are named in that sentence; null for a missing end. */
  readonly ends: { readonly source: Span | null; readonly target: Span | null };
}

/** The place of a sentence told by its words, made once for each sentence. */
export type SentenceQuote = (sentence: ReadSentence) => Pick<Evidence, 'exact' | 'prefix' | 'suffix'>;

/** Makes the quotes of an article's sentences, each only once. */
export const sentenceQuotes = (article: Article): SentenceQuote => {
  const made = new Map<number, ReturnType<SentenceQuote>>();
  return (sentence) => {
    const known = made.get(sentence.index);
    if (known) return known;
    const quote = describe(article.text, sentence.span);
    made.set(sentence.index, quote);
    return quote;
  };
};

/** One unbroken span for the predicate: all its words when no end stands between them, else the word of the event alone. */
const predicateSpan = (sentence: ReadSentence, candidate: Candidate): Span | null => {
  const { tokens } = sentence.tree;
  const event = tokens[candidate.event];
  const [first, last] = [tokens[candidate.words[0] ?? -1], tokens[candidate.words.at(-1) ?? -1]];
  if (!event) return null;
  if (!first || !last) return { start: event.start, end: event.end };
  const whole = { start: first.start, end: last.end };
  const broken = [candidate.source, candidate.target].some(
    (party) => party !== null && overlapsSpan(whole, party.span),
  );
  return broken || !containsSpan(whole, event) ? { start: event.start, end: event.end } : whole;
};

/** Where the text names a party; null where its words are not there. */
const namedAt = (party: Party | null): Span | null => (party && !party.implied ? party.span : null);

/** The evidence of a candidate: its sentence, with the places of its parts. */
export const evidenceOf = (
  article: Article,
  sentence: ReadSentence,
  candidate: Candidate,
  cue: Span | null,
  quotes: SentenceQuote,
): Evidence => {
  const inside = (span: Span | null | undefined): span is Span =>
    span !== null && span !== undefined && containsSpan(sentence.span, span);
  const predicate = predicateSpan(sentence, candidate);
  const [source, target] = [namedAt(candidate.source), namedAt(candidate.target)];
  const parts: EvidenceParts = {
    ...(inside(source) ? { source } : {}),
    ...(inside(predicate) ? { predicate } : {}),
    ...(inside(target) ? { target } : {}),
    ...(inside(cue) ? { cue } : {}),
  };
  return {
    article: article.id,
    start: sentence.span.start,
    end: sentence.span.end,
    ...quotes(sentence),
    stance: 'supports',
    parts,
  };
};

/** Puts one candidate into words. */
export const statementDraft = (
  article: Article,
  sentence: ReadSentence,
  candidate: Candidate,
  chain: readonly SpeakerLink[],
  keyOf: (party: Party) => string,
  time: Span | null,
  quotes: SentenceQuote,
): StatementDraft => {
  const cueToken = sentence.tree.tokens[candidate.standing.cue];
  const cue = cueToken ? { start: cueToken.start, end: cueToken.end } : (chain.at(-1)?.cue ?? null);
  const event = sentence.tree.tokens[candidate.event];
  return {
    source: candidate.source ? keyOf(candidate.source) : null,
    relation: candidate.relation,
    target: candidate.target ? keyOf(candidate.target) : null,
    predicate: predicatePhrase(article.text, sentence.tree, candidate),
    factuality: candidate.standing.value,
    chain,
    evidence: [evidenceOf(article, sentence, candidate, cue, quotes)],
    time,
    rule: candidate.rule,
    confidence: confidenceOf(candidate),
    sentence: sentence.index,
    event: candidate.event,
    depth: candidate.depth,
    eventSpan: event ? { start: event.start, end: event.end } : sentence.span,
    ends: { source: namedAt(candidate.source), target: namedAt(candidate.target) },
  };
};
