import { containsSpan, overlapsSpan, type Span, spanLength } from '../../domain/span.ts';

/** Something that is said about a stretch of text. Layers may overlap in any way. */
export interface Layer<Mark> extends Span {
  readonly mark: Mark;
}

/** A stretch of text about which the same is said throughout. */
export interface Run<Mark> extends Span {
  /** What is said about it, in the order of the layers; empty for plain words. */
  readonly marks: readonly Mark[];
  /** Those of the marks that start with this run. One that comes from before the stretch begins where it began. */
  readonly begins: readonly Mark[];
}

/** Cuts a stretch into runs wherever a layer starts or ends. The runs fill the stretch without gap or overlap. */
export const cutRuns = <Mark>(whole: Span, layers: readonly Layer<Mark>[]): readonly Run<Mark>[] => {
  const touching = layers.filter((layer) => overlapsSpan(layer, whole));
  const cuts = new Set([whole.start, whole.end]);
  for (const layer of touching) {
    cuts.add(Math.max(layer.start, whole.start));
    cuts.add(Math.min(layer.end, whole.end));
  }
  const bounds = [...cuts].sort((a, b) => a - b);
  return bounds.slice(1).map((end, index) => {
    const start = bounds[index] ?? whole.start;
    const over = touching.filter((layer) => containsSpan(layer, { start, end }));
    return {
      start,
      end,
      marks: over.map((layer) => layer.mark),
      begins: over.filter((layer) => layer.start === start).map((layer) => layer.mark),
    };
  });
};

/** A stretch that belongs to one layer at most. */
export interface Segment<Mark> extends Span {
  /** What it belongs to; null for the words between. */
  readonly mark: Mark | null;
}

/**
 * Cuts a stretch so that each part belongs to one layer at most: where layers nest or overlap, the shortest wins.
 * Links are made of such segments, because a link cannot stand inside a link.
 */
export const cutSegments = <Mark>(whole: Span, layers: readonly Layer<Mark>[]): readonly Segment<Mark>[] => {
  const shortestFirst = [...layers].sort((a, b) => spanLength(a) - spanLength(b));
  const segments: Segment<Mark>[] = [];
  for (const run of cutRuns(whole, shortestFirst)) {
    const mark = run.marks[0] ?? null;
    const last = segments.at(-1);
    if (last?.mark === mark) segments[segments.length - 1] = { ...last, end: run.end };
    else segments.push({ start: run.start, end: run.end, mark });
  }
  return segments;
};
