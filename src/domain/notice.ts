import { type Selection } from './view.ts';

/** Something to choose instead of what is not there. */
export interface Offer {
  /** What it is, in the words of the dossier. */
  readonly label: string;
  /** The choice itself. */
  readonly selection: Selection;
}

/** Something said to the reader that asks for no decision: a link that led elsewhere, a value that was ignored. */
export interface Notice {
  /** The message, a whole sentence. */
  readonly text: string;
  /** What to choose instead; null when there is nothing to offer. */
  readonly offer: Offer | null;
}

/** A notice that offers nothing. */
export const plainNotice = (text: string): Notice => ({ text, offer: null });
