import { SAYING_ONLY } from '../lexicon/cues.ts';
import { dependents } from '../tree.ts';
import { type ClauseReading, type Found } from './clause-reading.ts';
import { type Frame } from './frames.ts';
import { partiesOf } from './parties.ts';

const ACCUSING = new Set(['allege', 'charge', 'suspect', 'complain', 'protest']);

/** "alleged that B armed C": whoever says so accuses B. */
export const throughAllegation = (reading: ClauseReading, frame: Frame): readonly Found[] => {
  const { tree, at, frames } = reading;
  if (!ACCUSING.has(frame.key)) return [];
  // "…, a rights group protested": what is said may stand before.
  const isAfterwards = frame.link === 'parataxis' && frame.sharing === 'own';
  return frames
    .filter(
      (one) =>
        (one.above === frame.predicate && one.link === 'ccomp') || (isAfterwards && one.predicate === frame.above),
    )
    .flatMap((one) => (one.passive ? one.patients : one.agents).flatMap((head) => partiesOf(tree, at, head, 'agent')))
    .map((party) => ({
      party,
      relation: { relation: 'ACCUSE' as const, rule: 'allege+clause', reversed: false },
      through: [],
    }));
};

const MUST = new Set(['must', 'should', 'ought']);

/** "said that B must leave": whoever says so asks it of B. */
export const throughObligation = (reading: ClauseReading, frame: Frame): readonly Found[] => {
  const { tree, at } = reading;
  if (!SAYING_ONLY.has(frame.key)) return [];
  return reading.frames
    .filter((one) => one.above === frame.predicate && one.link === 'ccomp' && !one.passive)
    .filter((one) =>
      dependents(tree, one.predicate, 'aux').some((child) => MUST.has(tree.tokens[child]?.text.toLowerCase() ?? '')),
    )
    .flatMap((one) => one.agents.flatMap((head) => partiesOf(tree, at, head, 'agent')))
    .map((party) => ({
      party,
      relation: { relation: 'REQUEST' as const, rule: 'say+must', reversed: false },
      through: [],
    }));
};
