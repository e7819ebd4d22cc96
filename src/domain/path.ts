import { type Dossier } from './dossier.ts';
import { FACTUALITIES, FACTUALITY_INFO } from './factuality.ts';
import { type ActorId } from './ids.ts';
import { passes } from './query.ts';
import { isDrawn, type Statement } from './statement.ts';
import { type Filter } from './view.ts';

/** One step of a path: a statement, walked from `from` to `to` (perhaps against its direction). */
export interface PathStep {
  /** Where the step starts. */
  readonly from: ActorId;
  /** Where it ends. */
  readonly to: ActorId;
  /** The statement walked, the best supported of those between the two. */
  readonly statement: Statement;
  /** The other usable statements between the two. */
  readonly alternatives: readonly Statement[];
}

/** Lower is better: certain before uncertain, the article's own voice before a speaker's, more evidence before less. */
const weightOf = (statement: Statement): number =>
  FACTUALITIES.indexOf(statement.factuality) * 100 + statement.attribution.length * 10 - statement.evidence.length;

/**
 * The shortest chain of drawn statements between two actors, walked in either direction, or null when there is none.
 * Without a factuality filter, statements that do not hold (denied, negated, hypothetical) are left out: denied is not done.
 * Ties are broken by the order of the cast, so the answer is the same every time.
 */
export const shortestPath = (
  dossier: Dossier,
  from: ActorId,
  to: ActorId,
  filter: Filter,
): readonly PathStep[] | null => {
  if (from === to) return [];
  const usable = dossier.statements
    .filter(isDrawn)
    .filter((statement) => passes(dossier, filter, statement))
    .filter((statement) => filter.factuality !== null || FACTUALITY_INFO[statement.factuality].holds)
    .filter((statement) => statement.status !== 'rejected');
  const cameFrom = new Map<ActorId, ActorId | null>([[from, null]]);
  const queue: ActorId[] = [from];
  for (let here = queue.shift(); here !== undefined && !cameFrom.has(to); here = queue.shift()) {
    for (const next of dossier.actors) {
      if (cameFrom.has(next.id)) continue;
      const joined = usable.some(
        (one) => (one.source === here && one.target === next.id) || (one.target === here && one.source === next.id),
      );
      if (!joined) continue;
      cameFrom.set(next.id, here);
      queue.push(next.id);
    }
  }
  if (!cameFrom.has(to)) return null;
  const stops: ActorId[] = [to];
  for (let stop = cameFrom.get(to); stop; stop = cameFrom.get(stop)) stops.unshift(stop);
  return stops.slice(1).flatMap((stop, index) => {
    const start = stops[index] ?? from;
    const [statement, ...alternatives] = usable
      .filter((one) => (one.source === start && one.target === stop) || (one.target === start && one.source === stop))
      .sort((a, b) => weightOf(a) - weightOf(b));
    return statement ? [{ from: start, to: stop, statement, alternatives }] : [];
  });
};
