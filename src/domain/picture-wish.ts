import { type Selection, type Theme } from './view.ts';

/** What a picture of a dossier's graph should be like. */
export interface PictureWish {
  /** Where a choice stands; null for a picture without links. */
  readonly hrefOf: ((selection: Selection) => string) | null;
  /** Whether title, source and legend stand below it. */
  readonly hasLegend: boolean;
  /** The colours of a theme, or the custom properties of the page that the picture stands in. */
  readonly colours: Theme | 'page';
  /** What stands out. */
  readonly selection: Selection;
  /** Something for programs to read, kept in the picture unseen; empty for nothing. */
  readonly metadata: string;
}
