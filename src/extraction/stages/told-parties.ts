import { SAYING_ONLY } from '../lexicon/cues.ts';
import { VERB_RELATION } from '../lexicon/verbs.ts';
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
    .flatMap((one) => {
      const relation = one.patients.some((word) => BLAME.has(tree.tokens[word]?.lemma ?? '')) ? 'ACCUSE' : 'REQUEST';
      return one.agents
        .flatMap((head) => partiesOf(tree, at, head, 'agent'))
        .map((party) => ({ party, relation: { relation, rule: 'say+must', reversed: false } as const, through: [] }));
    });
};

/** What is shared and borne by those who did wrong. */
export const BLAME: ReadonlySet<string> = new Set(['blame', 'responsibility', 'guilt', 'fault']);

/** The clauses that tell what somebody will do who threatens or warns: "threatened to sue", "'we will close it,' B warned". */
const announced = ({ tree, at, frames }: ClauseReading, frame: Frame): readonly number[] => {
  if (frame.key === 'threaten')
    return frames.filter((one) => one.above === frame.predicate && one.link === 'xcomp').map((one) => one.predicate);
  const own = frame.agents.flatMap((agent) => at(agent)?.entity ?? []);
  const isOwn = (agent: number): boolean =>
    FIRST_PERSON.has(tree.tokens[agent]?.text.toLowerCase() ?? '') ||
    own.some((entity) => entity === at(agent)?.entity);
  return frames
    .filter(
      (one) =>
        (one.above === frame.predicate && one.link === 'ccomp') ||
        (frame.link === 'parataxis' && one.predicate === frame.above),
    )
    .filter(
      (one) =>
        one.agents.some(isOwn) && dependents(tree, one.predicate, 'aux').some((aux) => tree.tokens[aux]?.tag === 'MD'),
    )
    .map((one) => one.predicate);
};
/** Words by which who speaks tells of himself, as a subject. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(['we', 'i']);

/** "threatened to sue unless B raises its offer": whoever can avert it is threatened. */
export const throughCondition = (reading: ClauseReading, frame: Frame): readonly Found[] => {
  const { tree, at, frames } = reading;
  if (frame.key !== 'threaten' && frame.key !== 'warn') return [];
  const told = announced(reading, frame);
  const clauses = new Set(frame.key === 'threaten' ? [frame.predicate, ...told] : told);
  return frames
    .filter((one) => clauses.has(one.above) && one.link === 'advcl' && one.sharing === 'own')
    .filter((one) =>
      dependents(tree, one.predicate, 'mark').some((mark) =>
        CONDITIONS.has(tree.tokens[mark]?.text.toLowerCase() ?? ''),
      ),
    )
    .flatMap((one) => (one.passive ? one.patients : one.agents).flatMap((head) => partiesOf(tree, at, head, 'agent')))
    .map((party) => ({
      party,
      relation: { relation: 'THREATEN', rule: 'threaten+condition', reversed: false },
      through: [],
    }));
};
const CONDITIONS = new Set(['unless', 'if']);

/** "called for B to agree": whoever is to do it is asked. */
export const throughCallFor = (reading: ClauseReading, frame: Frame): readonly Found[] => {
  const { tree, at, frames } = reading;
  if (VERB_RELATION.get(`${frame.key}+for`) !== 'REQUEST') return [];
  return frames
    .filter((one) => one.above === frame.predicate && CONTENT.has(one.link) && one.sharing === 'own')
    .flatMap((one) => {
      const mark = dependents(tree, one.predicate, 'mark', 'case').find(
        (word) => tree.tokens[word]?.text.toLowerCase() === 'for',
      );
      if (mark === undefined) return [];
      return (one.passive ? one.patients : one.agents)
        .flatMap((head) => partiesOf(tree, at, head, 'agent'))
        .map((party) => ({
          party,
          relation: { relation: 'REQUEST', rule: 'call-for', reversed: false } as const,
          through: [mark],
        }));
    });
};
const CONTENT = new Set(['xcomp', 'ccomp', 'advcl']);
