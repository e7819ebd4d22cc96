import { type LayoutName } from '../domain/layout-name.ts';

/** What a reader is told about a drawing. */
export interface LayoutInfo {
  /** Its name on a button. */
  readonly label: string;
  /** One plain sentence about it. */
  readonly meaning: string;
}

/** The drawings in words. */
export const LAYOUT_INFO = {
  wide: { label: 'Wide', meaning: 'The busiest actors in the middle, for a wide screen.' },
  tall: { label: 'Tall', meaning: 'The same for a narrow screen: few actors side by side.' },
  circle: { label: 'Circle', meaning: 'The busiest actor in the middle, all others around it.' },
} as const satisfies Record<LayoutName, LayoutInfo>;

/** Panes narrower than this many times their height get the tall drawing. */
const TALL_BELOW = 0.85;

/** The drawing that fits a pane of some size best, in any unit. */
export const layoutForPane = (width: number, height: number): 'wide' | 'tall' =>
  width < height * TALL_BELOW ? 'tall' : 'wide';
