import { type ArticleId } from './ids.ts';
import { type Span } from './span.ts';

/** Whether a piece of evidence speaks for the statement or against it. */
export const STANCES = ['supports', 'disputes'] as const;
/** See {@link STANCES}. */
export type Stance = (typeof STANCES)[number];

/** The parts of a statement that can be pointed at inside a piece of evidence. */
export const EVIDENCE_PART_NAMES = ['source', 'predicate', 'target', 'cue'] as const;
/** See {@link EVIDENCE_PART_NAMES}. */
export type EvidencePartName = (typeof EVIDENCE_PART_NAMES)[number];

/** Where the parts of the statement stand; a part is absent when its words are not in this place. */
export type EvidenceParts = { readonly [Name in EvidencePartName]?: Span };

/** A place told by its words (W3C Web Annotation, TextQuoteSelector). */
export interface TextQuoteSelector {
  /** The very words. */
  readonly exact: string;
  /** Words just before; may be empty. */
  readonly prefix: string;
  /** Words just after; may be empty. */
  readonly suffix: string;
}

/** The supporting place of a statement in an article: a span, and the same place told by its words. The words are the truth. */
export interface Evidence extends Span, TextQuoteSelector {
  /** The article it stands in. */
  readonly article: ArticleId;
  /** Whether it speaks for or against the statement. */
  readonly stance: Stance;
  /** What a further piece of evidence is for ("antecedent", "quotation continued"); absent for plain evidence. */
  readonly role?: string;
  /** Where source, predicate, target and cue stand inside it. */
  readonly parts?: EvidenceParts;
}
