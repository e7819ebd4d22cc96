import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type Evidence } from './evidence.ts';
import { type Factuality, type LineStyle, lineStyleOf } from './factuality.ts';
import { type ActorId, NO_ACTOR, type StatementId } from './ids.ts';
import { type RelationKind } from './ontology.ts';
import { type Span } from './span.ts';

/** One link of the chain of speakers, outermost first. */
export interface Attribution {
  /** Who says it. */
  readonly actor: ActorId;
  /** The words that give it to the speaker ("added that"); absent when there are none. */
  readonly cue?: Span;
}

/** How a statement came to be. */
export const PROVENANCE_KINDS = ['curated', 'extracted', 'edited'] as const;
/** See {@link PROVENANCE_KINDS}. */
export interface Provenance {
  /** Read by a person, proposed by the engine, or corrected by a person. */
  readonly kind: (typeof PROVENANCE_KINDS)[number];
  /** The person, or the engine with its version. */
  readonly by: string;
  /** The rule that proposed it; absent for people. */
  readonly rule?: string;
  /** How sure, from 0 to 1: 0.8 means right about eight times in ten. Absent when nobody said. */
  readonly confidence?: number;
}

/** What a person has decided about a proposal. */
export const STATUSES = ['proposed', 'accepted', 'rejected'] as const;
/** See {@link STATUSES}. */
export type Status = (typeof STATUSES)[number];

/** A claim that ties two actors, and the words that make it. A statement without evidence cannot be written. */
export interface Statement {
  /** Id, derived from content. */
  readonly id: StatementId;
  /** Who acts or speaks; null when the text names nobody (listed, not drawn). */
  readonly source: ActorId | null;
  /** What kind of tie. */
  readonly relation: RelationKind;
  /** To, with or about whom; null when the text names nobody (listed, not drawn). */
  readonly target: ActorId | null;
  /** A short phrase that reads from source to target in plain English. It is the label of the edge. */
  readonly predicate: string;
  /** Is it so? */
  readonly factuality: Factuality;
  /** Who says so, outermost first; empty means the article's own voice. */
  readonly attribution: readonly Attribution[];
  /** In which words; the first piece is the one that the id is derived from. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** The time expression in the first piece's article; absent when there is none. */
  readonly time?: Span;
  /** How it reached us. */
  readonly provenance: Provenance;
  /** The decision about a proposal; absent on curated statements, which stand. */
  readonly status?: Status;
}

const CROCKFORD = '0123456789abcdefghjkmnpqrstvwxyz';
const HASH_LENGTH = 6;

/** The first 30 bits of the SHA-256 of a text, as six characters of Crockford's base32 in lower case. */
const shortHash = (text: string): string => {
  const [a = 0, b = 0, c = 0, d = 0] = sha256(utf8ToBytes(text));
  const bits = ((a << 24) | (b << 16) | (c << 8) | d) >>> 2;
  return Array.from(
    { length: HASH_LENGTH },
    (_, place) => CROCKFORD[(bits >>> (5 * (HASH_LENGTH - 1 - place))) & 31],
  ).join('');
};

/** Statements that may differ in nothing their id is made of: the occurrence counts from 1 to this. */
export const MOST_OCCURRENCES = 9;

/**
 * The id of a statement: its source, relation and target, and a hash of them and the first quote.
 * `occurrence` (from 1) tells statements apart whose other values are equal, such as one sentence that states and negates.
 */
export const statementIdOf = (
  source: ActorId | null,
  relation: RelationKind,
  target: ActorId | null,
  firstQuote: string,
  occurrence = 1,
): StatementId => {
  const head = [source ?? NO_ACTOR, relation.toLowerCase(), target ?? NO_ACTOR];
  const seed = [...head, firstQuote, ...(occurrence > 1 ? [String(occurrence)] : [])].join('\n');
  return [...head, shortHash(seed)].join('~') as StatementId;
};

/** Whether the statement can be drawn: both ends are known and differ. */
export const isDrawn = (statement: Statement): statement is Statement & { source: ActorId; target: ActorId } =>
  statement.source !== null && statement.target !== null && statement.source !== statement.target;

/** The speaker nearest to the words: the innermost link of the chain, or null for the article's own voice. */
export const innermostSpeaker = (statement: Statement): ActorId | null => statement.attribution.at(-1)?.actor ?? null;

/** The line a statement is drawn with. */
export const statementLine = (statement: Statement): LineStyle =>
  lineStyleOf(statement.factuality, statement.attribution.length > 0);

/** Whether the article shows both sides of it: some evidence supports and some disputes. */
export const isDisputed = (statement: Statement): boolean =>
  statement.evidence.some((piece) => piece.stance === 'disputes') &&
  statement.evidence.some((piece) => piece.stance === 'supports');
