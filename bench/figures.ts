/** What one visit to a page measured. Times in milliseconds from the start of the navigation; null where the page has no such moment. */
export interface Visit {
  /** Largest contentful paint. */
  readonly largestPaint: number;
  /** The first frame that shows the drawn graph. */
  readonly graphVisible: number | null;
  /** The frame that shows the answer to the first click on the graph that was answered within the page; null where nobody clicked. */
  readonly graphAnswers: number | null;
  /** The moment from which the canvas itself (drag, zoom, hit test) is live. */
  readonly graphInteractive: number | null;
  /** Time beyond 50 ms in every long task of the main thread, summed. */
  readonly blocked: number;
  /** Cumulative layout shift, no unit. */
  readonly layoutShift: number;
  /** Bytes of script, as sent (gzip), that had arrived when the largest paint happened. */
  readonly scriptBeforePaint: number;
  /** Bytes of script, as sent (gzip), in all. */
  readonly script: number;
}

/** The middle of some numbers; NaN of none. */
export const median = (numbers: readonly number[]): number => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[half] ?? NaN) : ((sorted[half - 1] ?? NaN) + (sorted[half] ?? NaN)) / 2;
};

/** The middle of one figure over several visits; NaN when some visit lacks it. */
export const medianOf = (visits: readonly Visit[], figure: keyof Visit): number =>
  median(visits.map((visit) => visit[figure] ?? NaN));

/** A number as it stands in a table. */
export const shown = (value: number, digits = 0): string => (Number.isNaN(value) ? '–' : value.toFixed(digits));
