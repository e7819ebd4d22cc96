import { type TextQuoteSelector } from './evidence.ts';
import { type Span } from './span.ts';

/** A place as it was stored: told by its words, with the position as a hint. */
export interface StoredPlace extends Span, TextQuoteSelector {}

/** Why a place was not found again. */
export type OrphanReason =
  /** The quote is empty, so it names no place. */
  | 'empty'
  /** The words stand nowhere, and are too few or too many for a tolerant search. */
  | 'not-searched'
  /** The words stand nowhere, not even nearly. */
  | 'not-found';

/** Where a stored place stands now, and how it was found. */
export type Anchoring =
  /** The quote stands at the stored position. */
  | { readonly found: 'position'; readonly span: Span }
  /** The very words stand elsewhere. `unique` is false when another place fits as well, so that only nearness decided. */
  | { readonly found: 'quote'; readonly span: Span; readonly unique: boolean }
  /** Only similar words were found, at so many errors (units inserted, left out or changed). Never to be shown as the quote. */
  | { readonly found: 'tolerant'; readonly span: Span; readonly errors: number }
  /** Nothing was found. */
  | { readonly found: 'orphan'; readonly reason: OrphanReason };
