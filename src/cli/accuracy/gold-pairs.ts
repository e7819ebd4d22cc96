import { type Judged } from './calibration.ts';
import { type GoldRecord, type Prediction, type ScoredSpan, type ScoredStatement } from './prediction.ts';
import { isSamePlace } from './spans.ts';

interface GoldEnd {
  readonly span: ScoredSpan | null;
}

/** One directed pair of the gold, as far as it is read here. */
interface GoldPair {
  readonly class: string;
  readonly quad: string;
  readonly reciprocal?: boolean;
  readonly source: GoldEnd;
  readonly target: GoldEnd | null;
}

/** A record of the set of directed pairs. */
export interface PairRecord extends GoldRecord {
  /** Its pairs. */
  readonly gold: readonly GoldPair[];
}

/** A wrong or missing reading of a gold sentence, told by labels alone, for the sentence is not ours to repeat. */
export interface PairMistake {
  /** Id of the record. */
  readonly id: string;
  /** What is wrong. */
  readonly what: string;
  /** How sure the engine was; 0 for what it missed altogether. */
  readonly weight: number;
}

/** What the engine proposed in the gold sentences, judged one by one. */
export interface JudgedPairs {
  /** All proposals; one that ties actors whom the gold does not tie counts as wrong, although it may be true. */
  readonly all: readonly Judged[];
  /** Only proposals between two actors whom the gold ties in either direction, so that right and wrong are known. */
  readonly tied: readonly Judged[];
  /** The mistakes, the worst first. */
  readonly mistakes: readonly PairMistake[];
}

/** PLOVER's newer data put giving way in words and in deeds together. */
const isQuad = (found: ScoredStatement, pair: GoldPair): boolean =>
  pair.class === 'YIELD' ? found.quad === 'VCOOP' || found.quad === 'MCOOP' : found.quad === pair.quad;

const fits = (found: ScoredStatement, source: GoldEnd | null, target: GoldEnd | null): boolean =>
  Boolean(
    found.source &&
    found.target &&
    source?.span &&
    target?.span &&
    isSamePlace(found.source.span, source.span) &&
    isSamePlace(found.target.span, target.span),
  );

/** Judges every predicted pair: right when both ends, the direction and the quad class are. */
export const judgePairs = (records: readonly PairRecord[], predictions: readonly Prediction[]): JudgedPairs => {
  const byId = new Map(predictions.map((prediction) => [prediction.id, prediction]));
  const all: Judged[] = [];
  const tied: Judged[] = [];
  const mistakes: PairMistake[] = [];
  for (const { id, gold } of records) {
    const found = byId.get(id)?.statements ?? [];
    for (const one of found) {
      const confidence = one.confidence ?? 0;
      const forward = gold.filter((pair) => fits(one, pair.source, pair.target));
      const backward = gold.filter((pair) => fits(one, pair.target, pair.source));
      const right = [...forward, ...backward.filter((pair) => pair.reciprocal)].some((pair) => isQuad(one, pair));
      all.push({ confidence, right });
      const known = forward[0] ?? backward[0];
      if (!known) continue;
      tied.push({ confidence, right });
      const way = forward.length > 0 ? '' : ' in the wrong direction';
      if (!right) mistakes.push({ id, what: `${one.class ?? '?'} read for ${known.class}${way}`, weight: confidence });
    }
    for (const pair of gold.filter((one) => one.target?.span && one.source.span))
      if (!found.some((one) => fits(one, pair.source, pair.target) || fits(one, pair.target, pair.source)))
        mistakes.push({ id, what: `${pair.class} missed`, weight: 0 });
  }
  return { all, tied, mistakes: mistakes.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)) };
};
