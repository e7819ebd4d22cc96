/** Is it so? The values of the annotation guide, from most to least certain. */
export const FACTUALITIES = ['stated', 'alleged', 'denied', 'negated', 'hypothetical'] as const;
/** See {@link FACTUALITIES}. */
export type Factuality = (typeof FACTUALITIES)[number];

/** What a reader is told about a value. */
export interface FactualityInfo {
  /** The word shown and spoken. */
  readonly label: string;
  /** One plain sentence that says what the word means here. */
  readonly meaning: string;
  /** Whether the text leaves the act standing as done: only then may it carry a default path. */
  readonly holds: boolean;
}

/** The values in words. `alleged` holds in the sense that somebody claims it and nobody in the article denies it. */
export const FACTUALITY_INFO = {
  stated: { label: 'stated', meaning: 'Told as so, by the article itself or by the speaker named.', holds: true },
  alleged: { label: 'alleged', meaning: 'Claimed; the article’s own words cast it as unproven.', holds: true },
  denied: { label: 'denied', meaning: 'Somebody in the article denies it.', holds: false },
  negated: { label: 'negated', meaning: 'The text says that it is not so.', holds: false },
  hypothetical: { label: 'hypothetical', meaning: 'Only supposed, planned, demanded or possible.', holds: false },
} as const satisfies Record<Factuality, FactualityInfo>;

/** How a statement's line is drawn. Colour is never the only sign. */
export type LineStyle = 'solid' | 'dashed' | 'dotted' | 'crossed';

/** The line of a statement: dotted when supposed, crossed when denied or negated, dashed when only a speaker says it, else solid. */
export const lineStyleOf = (factuality: Factuality, isSomebodysWord: boolean): LineStyle => {
  switch (factuality) {
    case 'hypothetical':
      return 'dotted';
    case 'denied':
    case 'negated':
      return 'crossed';
    case 'alleged':
      return 'dashed';
    case 'stated':
      return isSomebodysWord ? 'dashed' : 'solid';
  }
};
