import { type Described, type DescriptionInput } from './described.ts';
import { type PoolEntity } from './entity-pool.ts';
import { type NominalDraft } from './nominals.ts';

/** The states of an article, and the one that it is about. */
export interface Lands {
  readonly states: readonly PoolEntity[];
  /** Named at least so often, and so many times as often as the next; null when there is none. */
  readonly main: PoolEntity | null;
  /** Keys of those that are named most often: mostly one. */
  readonly most: ReadonlySet<string>;
}

/** Finds them once for an article, whose phrases ask for them each. */
export const landsOf = ({ namings, pool }: DescriptionInput): Lands => {
  const counts = new Map<string, number>();
  for (const list of namings)
    for (const { key } of list)
      if (key !== null && pool.get(key)?.kind === 'state') counts.set(key, (counts.get(key) ?? 0) + 1);
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  const isMain = first && first[1] >= FEWEST_NAMINGS && first[1] >= MANY_TIMES * (second?.[1] ?? 0);
  return {
    states: [...pool.values()].filter(({ kind }) => kind === 'state'),
    main: isMain ? (pool.get(first[0]) ?? null) : null,
    most: new Set([...counts].filter(([, count]) => count === first?.[1]).map(([key]) => key)),
  };
};
const FEWEST_NAMINGS = 3;
const MANY_TIMES = 2;

/** "the government", after "Norway's government": the state whose body was called so last. */
export const asGovernment = (
  { states, main }: Lands,
  draft: NominalDraft,
  sides: readonly string[],
  lastSeen: ReadonlyMap<string, number>,
): Described | null => {
  if (sides.length > 0 || draft.plural || draft.pointing !== 'definite' || draft.modifiers.length > 0) return null;
  if (!GOVERNING.has(draft.noun)) return null;
  let best: PoolEntity | null = null;
  for (const entity of states) {
    if (!entity.nouns.has(draft.noun) || !lastSeen.has(entity.key)) continue;
    if (!best || (lastSeen.get(entity.key) ?? 0) > (lastSeen.get(best.key) ?? 0)) best = entity;
  }
  best ??= main;
  if (!best) return null;
  best.reasons.add('state-body');
  return { key: best.key, confidence: 0.68, form: 'role', sides: [] };
};
/** Bodies of a state of which there is one. */
const GOVERNING = new Set(['government', 'regime', 'administration', 'cabinet', 'junta']);
