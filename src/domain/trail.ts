import { NOTHING, sameChoice, type Selection } from './view.ts';

/** The choices that led to the present one, oldest first; empty when stepping back means choosing nothing. */
export type Trail = readonly Selection[];

/** One step back: what is chosen then, and the trail that is left. */
export interface StepBack {
  /** What is chosen after the step. */
  readonly selection: Selection;
  /** The trail after the step. */
  readonly trail: Trail;
}

/**
 * The trail after choosing something. A choice of another kind leads deeper (an actor, then one of its statements), one of the same kind
 * takes the place of the last, and a choice that is on the trail already leads back to it: so a trail is never longer than there are kinds.
 */
export const trailAfter = (trail: Trail, from: Selection, to: Selection): Trail => {
  if (from.kind === 'nothing' || to.kind === 'nothing') return [];
  const turn = trail.findIndex((choice) => choice.kind === to.kind);
  if (turn >= 0) return trail.slice(0, turn);
  return from.kind === to.kind || sameChoice(from, to) ? trail : [...trail, from];
};

/** One step back along a trail; from its start, to nothing chosen. */
export const stepBackFrom = (trail: Trail): StepBack => ({
  selection: trail.at(-1) ?? NOTHING,
  trail: trail.slice(0, -1),
});
