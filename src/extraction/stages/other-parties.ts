import { FAMILY_INFO, familyOf } from '../../domain/ontology.ts';
import { COPULAR_RELATION } from '../lexicon/adjectives.ts';
import { SPEECH_VERBS } from '../lexicon/cues.ts';
import { OPEN_PREDICATES } from '../lexicon/modality.ts';
import { COMMUNICATIVE, LIGHT_VERBS, RECEIVING_VERBS, STATES_OF_MIND, VERB_RELATION } from '../lexicon/verbs.ts';
import { type Tree } from '../tree.ts';
import { type ClauseReading, type Found } from './clause-reading.ts';
import { type Frame } from './frames.ts';
import { isOwnThing, throughObject, TO_PLACE } from './object-parties.ts';
import { isLent, nearestAfter, tellsOfFact, throughNearest } from './nearest-party.ts';
import { throughObliques } from './oblique-parties.ts';
import { partiesOf } from './parties.ts';
import { type LexicalRelation, relationNoun, verbRelation, verbWithNoun } from './relations.ts';
import {
  FIRST_PERSON,
  throughAllegation,
  throughCallFor,
  throughCondition,
  throughObligation,
} from './told-parties.ts';

const DEEPEST_COMPLEMENT = 3;
/** "engaged in talks with B": the noun behind the preposition carries the meaning. */
const throughLightPhrase = (reading: ClauseReading, frame: Frame): readonly Found[] =>
  frame.obliques
    .filter((slot) => LIGHT_VERBS.has(`${frame.key}+${slot.preposition}`) && relationNoun(reading.tree, slot.head) >= 0)
    .flatMap((slot) => throughObject(reading, frame, slot.head));

const throughPlaces = (reading: ClauseReading, frame: Frame): readonly Found[] => {
  const relation = verbRelation(frame.key, '');
  if (!relation || relation.relation === 'SAY' || relation.relation === 'CONSULT' || relation.relation === 'RETREAT')
    return [];
  return (
    frame.obliques
      // "stopped the ships near B": what is acted on is there, and B is only near.
      .filter(({ preposition }) => TO_PLACE.has(preposition) && (preposition !== 'near' || frame.patients.length === 0))
      .flatMap((slot) =>
        partiesOf(reading.tree, reading.at, slot.head, 'patient').map((party) => ({
          party,
          relation: { ...relation, rule: 'verb+place' },
          through: [slot.head],
        })),
      )
  );
};

/** What a verb of words is about: the one who is to act, else whoever the complement concerns. */
const throughComplement = (reading: ClauseReading, frame: Frame, depth = 0): readonly Found[] => {
  if (depth >= DEEPEST_COMPLEMENT) return [];
  const relation = verbRelation(frame.key, '');
  if (
    !relation ||
    !COMMUNICATIVE.has(relation.relation) ||
    (SPEECH_VERBS.has(frame.key) && !OPEN_PREDICATES.has(frame.key) && frame.key !== 'accuse')
  )
    return [];
  const below = reading.frames.filter(
    (one) => one.above === frame.predicate && ['xcomp', 'ccomp', 'advcl'].includes(one.link),
  );
  return below.flatMap((one): Found[] => {
    if (one.link === 'advcl' && relation.relation !== 'ACCUSE') return [];
    if (one.link === 'ccomp' && one.sharing === 'own') {
      if (tellsOfFact(reading.tree, frame.key, one.predicate)) return [];
      // "'we will close it,' B warned": nobody warns himself.
      return one.agents
        .filter((head) => !FIRST_PERSON.has(reading.tree.tokens[head]?.text.toLowerCase() ?? ''))
        .flatMap((head) => partiesOf(reading.tree, reading.at, head, 'agent'))
        .map((party) => ({ party, relation: { ...relation, rule: 'verb+clause' }, through: [] }));
    }
    return foundBy(reading, one, depth + 1).map((found) => ({
      ...found,
      relation: { ...relation, rule: 'verb+infinitive' },
      through: [one.predicate, ...found.through],
    }));
  });
};

const isHarm = ({ relation }: Found): boolean => FAMILY_INFO[familyOf(relation.relation)].tone === 'conflict';

const actorsOf = ({ tree, at }: ClauseReading, frame: Frame): readonly number[] =>
  frame.agents.flatMap((head) => partiesOf(tree, at, head, 'agent').map((party) => party.entity));

/** "warned that B could attack C": nothing threatens B. But "warned that it would attack C" does threaten C. */
const tellsOfHarm = (reading: ClauseReading, frame: Frame, depth: number): boolean => {
  if (depth >= DEEPEST_COMPLEMENT || verbRelation(frame.key, '')?.relation !== 'THREATEN') return false;
  const speakers = actorsOf(reading, frame);
  return (
    reading.frames
      .filter((one) => one.above === frame.predicate && one.link === 'ccomp' && one.sharing === 'own')
      // "would face sanctions from C": that is done to B.
      .filter((one) => !one.passive && !RECEIVING_VERBS.has(one.key))
      .filter((one) => !actorsOf(reading, one).some((actor) => speakers.includes(actor)))
      .some((one) => foundBy(reading, one, depth + 1).some(isHarm))
  );
};

const READY = new Set(['ready', 'willing', 'prepared', 'eager']);

/** "is ready to help B": an offer, which is made; "is ready to strike B": a threat. */
const throughReadiness = (reading: ClauseReading, frame: Frame): readonly Found[] => {
  if (!frame.copular || !READY.has(frame.key)) return [];
  const below = reading.frames.filter(
    (one) => one.above === frame.predicate && ['xcomp', 'ccomp', 'advcl', 'acl'].includes(one.link),
  );
  return below.flatMap((one): readonly Found[] => {
    const direct = foundBy(reading, one, 1);
    const found =
      direct.length > 0
        ? direct
        : LIGHT_VERBS.has(one.key)
          ? nearestAfter(reading, one, { relation: 'AGREE', rule: 'ready-to', reversed: false })
          : [];
    return found.map(({ party, relation, through }) => {
      const { tone } = FAMILY_INFO[familyOf(relation.relation)];
      return {
        party,
        relation: {
          relation: tone === 'conflict' ? ('THREATEN' as const) : ('AGREE' as const),
          rule: 'ready-to',
          reversed: false,
        },
        through: [one.predicate, ...through],
      };
    });
  });
};

/** What people gather or strike for, in the infinitive: "marched to demand", "blocked the road to show their anger at". */
const AIMS = new Set(['demand', 'protest', 'denounce', 'condemn', 'oppose', 'show', 'express', 'call', 'press']);

/** "staged a rally to demand reforms from B": a protest is against whoever its aim concerns. */
const throughAim = (reading: ClauseReading, frame: Frame): readonly Found[] => {
  const { tree } = reading;
  const noun = frame.patients.map((patient) => relationNoun(tree, patient)).find((one) => one >= 0) ?? -1;
  const relation = noun >= 0 ? verbWithNoun(frame.key, tree, noun, '') : verbRelation(frame.key, '');
  if (relation?.relation !== 'PROTEST') return [];
  return reading.frames
    .filter((one) => one.above === frame.predicate && one.link !== 'conj' && AIMS.has(one.key))
    .flatMap((one) => foundBy(reading, one, 0))
    .map((found) => ({ ...found, relation: { relation: 'PROTEST', rule: 'protest+aim', reversed: false } }));
};

/** Prepositions that lead from what is done to the one it is done to, after a verb that no list knows. */
const TO_ANYBODY = new Set(['with', 'to', 'into', 'against', 'behind', 'alongside', 'on', 'at', 'from']);

/** What somebody becomes who gets the blame. */
const SCAPEGOATS = new Set('scapegoat pariah villain culprit bogeyman laughing-stock'.split(' '));
const SCAPEGOAT_PAIRS = new Set(['whipping boy', 'fall guy', 'punching bag', 'laughing stock']);

const isScapegoat = (tree: Tree, head: number): boolean => {
  const lemma = tree.tokens[head]?.lemma ?? '';
  const before = tree.tokens[head - 1]?.text.toLowerCase() ?? '';
  return SCAPEGOATS.has(lemma) || SCAPEGOAT_PAIRS.has(`${before} ${lemma}`);
};

/** A verb that no list knows, with a party as its object or behind its preposition: the verb itself is the label. */
const throughUnlisted = (reading: ClauseReading, frame: Frame): readonly Found[] => {
  const { tree, at } = reading;
  const other: LexicalRelation = { relation: 'OTHER', rule: 'unlisted-verb', reversed: false };
  const isBlamed = frame.obliques.some(
    (slot) => ['into', 'of', 'as'].includes(slot.preposition) && isScapegoat(tree, slot.head),
  );
  if (frame.passive || SPEECH_VERBS.has(frame.key) || verbRelation(frame.key, '')) return [];
  if (STATES_OF_MIND.has(frame.key) && !isBlamed) return [];
  const direct = frame.patients.flatMap((patient) => {
    const party = at(patient);
    if (party?.head !== patient) return [];
    // "threatened to send troops": whom one sends is nobody's other party.
    if (isLent(tree, frame, patient)) return [];
    const relation: LexicalRelation = isBlamed ? { ...other, relation: 'ACCUSE', rule: 'made-scapegoat' } : other;
    return [{ party, relation, through: isBlamed ? frame.obliques.map((slot) => slot.head) : [] }];
  });
  if (direct.length > 0) return direct;
  return frame.obliques
    .filter((slot) => slot.head > frame.predicate && TO_ANYBODY.has(slot.preposition))
    .flatMap((slot) => {
      const party = at(slot.head);
      return party?.canAct ? [{ party, relation: other, through: [...frame.patients, slot.head] }] : [];
    })
    .slice(0, 1);
};

/** Every other party of a clause, the surest way first; a later way is tried only when the earlier ones found nobody. */
export const foundBy = (reading: ClauseReading, frame: Frame, depth: number): readonly Found[] => {
  if (frame.copular) {
    const offered = throughReadiness(reading, frame);
    if (offered.length > 0) return offered;
    return frame.obliques.flatMap((slot): Found[] => {
      const relation = COPULAR_RELATION.get(`${frame.key}+${slot.preposition}`);
      return relation
        ? partiesOf(reading.tree, reading.at, slot.head, 'patient').map((party) => ({
            party,
            relation: { relation, rule: 'copula', reversed: false },
            through: [slot.head],
          }))
        : [];
    });
  }
  const object = (): readonly Found[] =>
    frame.passive
      ? []
      : frame.patients
          .filter((patient) => !isLent(reading.tree, frame, patient))
          .flatMap((patient) => throughObject(reading, frame, patient));
  // "deployed its troops in the valley": whom one moves are one's own; the other party is where they go.
  const movesForces = verbRelation(frame.key, '')?.relation === 'MOBILIZE';
  // "gave Sinopharm vaccines to B": who gets it, before whose it is.
  const isGiven =
    frame.patients.every(
      (patient) => reading.at(patient)?.head !== patient && relationNoun(reading.tree, patient) < 0,
    ) && frame.obliques.some((slot) => slot.preposition === 'to' && VERB_RELATION.has(`${frame.key}+to`));
  const named = [
    () => throughAim(reading, frame),
    ...(isGiven ? [() => throughObliques(reading, frame)] : []),
    ...(movesForces ? [] : [object]),
    () => throughLightPhrase(reading, frame),
    () => throughObliques(reading, frame),
    ...(movesForces ? [() => throughPlaces(reading, frame), object] : []),
  ];
  const meant = [
    () => throughCallFor(reading, frame),
    () => throughComplement(reading, frame, depth),
    () => throughObligation(reading, frame),
    () => throughAllegation(reading, frame),
    () => throughCondition(reading, frame),
    () => throughPlaces(reading, frame),
    () => throughUnlisted(reading, frame),
    () => (depth === 0 && !frame.passive ? throughNearest(reading, frame) : []),
  ];
  const acting = new Set(actorsOf(reading, frame));
  let own: readonly Found[] = [];
  for (const way of tellsOfHarm(reading, frame, depth) ? named : [...named, ...meant]) {
    const found = way().filter(({ party }) => !acting.has(party.entity));
    const others = found.filter(({ party }) => !isOwnThing(reading.tree, party));
    if (others.length > 0) return others;
    if (own.length === 0) own = found;
  }
  return own;
};
