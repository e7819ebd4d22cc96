import { type Naming } from './name-entities.ts';
import { type Pool } from './entity-pool.ts';
import { type NominalDraft } from './nominals.ts';
import { type SentenceNames } from './names.ts';

/** Whom a noun phrase stands for. */
export interface Described extends Naming {
  /** Whether it is another way to call somebody ("the Foreign Minister", "Chinese officials") or an unnamed actor of its own. */
  readonly form: 'role' | 'nominal';
  /** Keys of those it belongs to. */
  readonly sides: readonly string[];
}

/** What the resolver works on. */
export interface DescriptionInput {
  /** The article's text. */
  readonly text: string;
  /** The sentences with their names. */
  readonly sentences: readonly SentenceNames[];
  /** Their noun phrases. */
  readonly nominals: readonly (readonly NominalDraft[])[];
  /** Whom the names name. */
  readonly namings: readonly (readonly Naming[])[];
  /** Everybody so far. */
  readonly pool: Pool;
  /** Who was introduced by a description of more than its noun, by {@link descriptionKey}; filled while the article is read. */
  readonly explained: Map<string, string>;
}

/** A description with whose it is, in comparable form; empty when its noun stands alone. */
export const descriptionKey = (draft: NominalDraft, sides: readonly string[]): string =>
  draft.modifiers.length + sides.length === 0 ? '' : [sides.join('+'), draft.modifiers.join(' '), draft.noun].join('/');

/** A phrase that names nobody. */
export const NOBODY_DESCRIBED: Described = { key: null, confidence: 0, form: 'nominal', sides: [] };
