import { type Dossier } from './dossier.ts';
import { FACTUALITIES, FACTUALITY_INFO } from './factuality.ts';
import { type ActorId } from './ids.ts';
import { type PathStep, shortestPath } from './path.ts';
import { passes, statementsBetween } from './query.ts';
import { type Statement } from './statement.ts';
import { type Filter } from './view.ts';

/** Why there is no chain of statements between two actors. */
export type NoPathReason =
  /** They are one and the same actor. */
  | 'same'
  /** Only denied, negated or hypothetical statements would connect them, and those were not asked for. */
  | 'doubtful'
  /** The rest of the filter keeps out what would connect them. */
  | 'filtered'
  /** Nothing in the dossier connects them. */
  | 'nothing';

/** How two actors are connected, under a filter. */
export interface PairAnswer {
  /** Whether denied, negated and hypothetical statements may be walked. */
  readonly withDoubtful: boolean;
  /** The shortest chain; null when there is none (an actor and itself have none). */
  readonly path: readonly PathStep[] | null;
  /** Why there is none; null when there is one. */
  readonly reason: NoPathReason | null;
  /** What ties them directly from the first to the second, as far as the filter shows it, in reading order. */
  readonly there: readonly Statement[];
  /** What ties them directly from the second to the first, likewise. */
  readonly back: readonly Statement[];
  /** How many direct statements the filter hides. */
  readonly hidden: number;
}

/** Whether a filter asks for everything that does not hold. Without a choice of factuality a path leaves it out. */
export const asksForDoubtful = (filter: Filter): boolean =>
  filter.factuality !== null &&
  FACTUALITIES.filter((one) => !FACTUALITY_INFO[one].holds).every((one) => filter.factuality?.includes(one));

const whyNone = (dossier: Dossier, from: ActorId, to: ActorId, filter: Filter): NoPathReason => {
  if (from === to) return 'same';
  // A choice of factualities may keep out more than what is doubtful.
  if (filter.factuality && shortestPath(dossier, from, to, { ...filter, factuality: null })) return 'filtered';
  if (shortestPath(dossier, from, to, { ...filter, factuality: FACTUALITIES })) return 'doubtful';
  const open: Filter = { families: null, factuality: FACTUALITIES, by: null, query: '' };
  return shortestPath(dossier, from, to, open) ? 'filtered' : 'nothing';
};

/** Everything between two actors. Direct statements of every factuality are told, each with its word; only the chain leaves doubtful ones out. */
export const answerPair = (dossier: Dossier, from: ActorId, to: ActorId, filter: Filter): PairAnswer => {
  const path = from === to ? null : shortestPath(dossier, from, to, filter);
  const direct = statementsBetween(dossier, from, to);
  const shown = direct.filter((statement) => passes(dossier, filter, statement));
  return {
    withDoubtful: asksForDoubtful(filter),
    path,
    reason: path ? null : whyNone(dossier, from, to, filter),
    there: shown.filter((statement) => statement.source === from),
    back: shown.filter((statement) => statement.source === to),
    hidden: direct.length - shown.length,
  };
};
