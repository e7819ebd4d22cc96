import { type RelationKind } from '../../domain/ontology.ts';
import { SPEECH_VERBS } from '../lexicon/cues.ts';
import { NEGATIVE_IMPLICATIVES } from '../lexicon/modality.ts';
import { conjuncts, dependents, prepositionOf, subtree, type Tree } from '../tree.ts';
import { type ClauseReading, type Found } from './clause-reading.ts';
import { type Frame, relativeAbove } from './frames.ts';
import { isOwnThing, TO_PLACE } from './object-parties.ts';
import { namedRightBehind, partiesOf } from './parties.ts';
import { type LexicalRelation, relationNoun, verbRelation, verbWithNoun } from './relations.ts';

/** Verbs after which "to" names who hears it, not whom it is about: "complained to the council". */
export const ADDRESSED: ReadonlySet<string> = new Set(['complain', 'protest']);

/** What two sides do together. */
const MUTUAL: ReadonlySet<RelationKind> = new Set(['CONSULT', 'AGREE'] as const);

const NATURAL = new Set('river lake sea ocean mountains desert forest strait canal bay gulf valley'.split(' '));
const formAt = (tree: Tree, word: number): string => tree.tokens[word]?.text.toLowerCase() ?? '';

/** What is sent. */
const SENT = new Set(
  'troop troops soldier force peacekeeper ship warship tank reinforcement police officer'.split(' '),
);
const LENDS = new Set(['send', 'offer', 'pledge', 'promise', 'contribute', 'commit', 'provide', 'lend', 'supply']);

/** "threatened to send troops", "offered troops to B": whom one sends or offers is nobody's other party. */
export const isLent = (tree: Tree, frame: Frame, patient: number): boolean =>
  LENDS.has(frame.key) && SENT.has(tree.tokens[patient]?.lemma ?? '') && frame.patients.includes(patient);

/** What can be done to a river or a lake. */
const DONE_TO_PLACES: ReadonlySet<RelationKind> = new Set([
  'ASSAULT',
  'MOBILIZE',
  'COERCE',
  'RETREAT',
  'CONSULT',
  'THREATEN',
] as const);

/** Prepositions that name a place by another one. */
const BESIDE_PLACE = new Set(['near', 'off', 'outside', 'beside', 'around']);

const FARTHEST = 24;
const OTHER_TIMES = new Set([
  'after',
  'as',
  'because',
  'while',
  'since',
  'although',
  'though',
  'if',
  'unless',
  'before',
  'until',
  'when',
  'without',
]);

/** Where what a verb does ends: at "according to", "during", "on behalf of", before ", but", and at a clause that tells of another time or of a reason. */
const isElsewhere = (tree: Tree, word: number): boolean => {
  const token = tree.tokens[word];
  const form = token?.text.toLowerCase() ?? '';
  if (form === 'according' || form === 'during' || form === 'behalf') return true;
  if (form === 'but' && tree.tokens[word - 1]?.text === ',') return true;
  return OTHER_TIMES.has(form) && (token?.relation === 'mark' || token?.relation === 'advmod');
};

/** Verbs of speech that tell of what is so as well as of what is to be. */
const WISHES = new Set(['warn', 'insist', 'suggest', 'propose']);

/** "warned that B has no money", "insists that B had paid": nobody is threatened or asked by what is or was so. `told` is the clause's verb. */
export const tellsOfFact = (tree: Tree, key: string, told: number): boolean => {
  const token = tree.tokens[told];
  if (!token || !WISHES.has(key) || dependents(tree, told, 'aux').some((at) => tree.tokens[at]?.tag === 'MD'))
    return false;
  return /^VB[DZN]$/u.test(token.tag) || (token.tag === 'VBP' && (key === 'warn' || token.lemma === 'have'));
};

/** "told a summit that B was to blame": what is told to somebody who has no name is told of B, and not to B. */
const isTold = (tree: Tree, frame: Frame, word: number): boolean => {
  const token = tree.tokens[word];
  if (token?.text.toLowerCase() !== 'that' || token.relation !== 'mark' || !SPEECH_VERBS.has(frame.key)) return false;
  const told = tree.tokens[token.head];
  if (told?.head !== frame.predicate) return false;
  return frame.patients.length > 0;
};

/** "condemned the attack and called on both sides": a finite verb behind "and" does something else. */
const isNextDeed = (tree: Tree, word: number): boolean =>
  /^VB[DPZ]$/u.test(tree.tokens[word]?.tag ?? '') && tree.tokens[word - 1]?.tag === 'CC';

/** How far the verb of speech may stand behind those who speak, in words. */
const LONGEST_SPEAKER = 8;
/** How a clause of speech stands beside what it tells. */
const BESIDE = new Set(['root', 'parataxis']);

/** The nearest party to the right of a predicate in its sentence, with those it is listed with; none of its agents. */
export const nearestAfter = (reading: ClauseReading, frame: Frame, relation: LexicalRelation): readonly Found[] => {
  const { tree, at } = reading;
  const limit = Math.min(tree.tokens.length, frame.predicate + FARTHEST);
  const speakers = new Set(
    reading.frames
      .filter((one) => SPEECH_VERBS.has(one.key) && one.sharing === 'own')
      .flatMap((one) => one.agents.flatMap((agent) => at(agent)?.entity ?? [])),
  );
  const addressed = new Set(
    ADDRESSED.has(frame.key)
      ? frame.obliques.filter((slot) => slot.preposition === 'to').flatMap((slot) => at(slot.head)?.entity ?? [])
      : [],
  );
  // "…, which seized power, hired B": what a clause between commas does ends with it.
  const above = reading.frames.find(({ predicate }) => predicate === frame.above);
  const relative = relativeAbove(reading.frames, frame);
  const inside = relative ? new Set(subtree(tree, relative.predicate)) : null;
  // "received no request, a spokesman for B said": who says so is beside what is told.
  const told = new Set(
    reading.frames
      .filter(
        (one) =>
          SPEECH_VERBS.has(one.key) &&
          BESIDE.has(one.link) &&
          one.predicate > frame.predicate &&
          one.predicate < limit + LONGEST_SPEAKER,
      )
      .flatMap((one) => one.agents.flatMap((agent) => subtree(tree, agent))),
  );
  // "insists it has never paid B": nobody is asked for what is so.
  const facts = new Set(
    reading.frames
      .filter(
        (one) => one.above === frame.predicate && one.link === 'ccomp' && tellsOfFact(tree, frame.key, one.predicate),
      )
      .flatMap((one) => subtree(tree, one.predicate)),
  );
  for (let word = frame.predicate + 1; word < limit; word += 1) {
    if (facts.has(word)) return [];
    if (inside && !inside.has(word)) return [];
    if (told.has(word)) return [];
    const tag = tree.tokens[word]?.tag ?? '';
    if (tag === '.' || tree.tokens[word]?.text === ';' || isElsewhere(tree, word) || isNextDeed(tree, word)) return [];
    if (isTold(tree, frame, word)) return [];
    // "accused A of bombing its camps and B of feeding C": who is acted on above is not acted on here.
    if (above?.patients.includes(word)) return [];
    const party = at(word);
    if (party && isLent(tree, frame, word)) return [];
    // "owned by the Dutch firm Coldwell": not the land.
    if (party && namedRightBehind(tree, at, tree.tokens[party.head]?.head ?? -1)) {
      if (/^(?:amod|compound)$/u.test(tree.tokens[party.head]?.relation ?? '')) continue;
    }
    if (!party || speakers.has(party.entity) || addressed.has(party.entity) || isOwnThing(tree, party)) continue;
    if (frame.agents.some((agent) => at(agent)?.entity === party.entity)) continue;
    // "broke a treaty by damming the River Orv": a river is bombed or visited, and nothing else is done to it.
    if (!party.canAct && NATURAL.has(formAt(tree, party.last)) && !DONE_TO_PLACES.has(relation.relation)) return [];
    // "held talks in B": where equals meet is neither of them.
    if (MUTUAL.has(relation.relation) && TO_PLACE.has(prepositionOf(tree, party.head))) continue;
    // "stopped the ships near B": what is acted on is there, and B is only near.
    if (!party.canAct && frame.patients.length > 0 && BESIDE_PLACE.has(prepositionOf(tree, party.head))) continue;
    const others = conjuncts(tree, party.head)
      .slice(1)
      .flatMap((one) => partiesOf(tree, at, one, 'patient'));
    return [party, ...others].map((one) => ({ party: one, relation, through: [] }));
  }
  return [];
};

/** Whether a verb denies or leaves undone what its complement tells: "denied arming B", "stopped short of condemning B". */
const isUndoing = (reading: ClauseReading, frame: Frame): boolean =>
  (SPEECH_VERBS.get(frame.key) === 'denying' || NEGATIVE_IMPLICATIVES.has(frame.key)) &&
  reading.frames.some((one) => one.above === frame.predicate && ['xcomp', 'ccomp', 'advcl'].includes(one.link));

/** Last resort: the nearest party to the right inside the clause, when the tree gives the verb no clear other side. */
export const throughNearest = (reading: ClauseReading, frame: Frame): readonly Found[] => {
  const { tree } = reading;
  const noun = frame.patients.map((patient) => relationNoun(tree, patient)).find((one) => one >= 0) ?? -1;
  const relation = noun >= 0 ? verbWithNoun(frame.key, tree, noun, '') : verbRelation(frame.key, '');
  if (
    !relation ||
    relation.reversed ||
    // Whom a denied deed or an undone one concerns is not refused.
    isUndoing(reading, frame) ||
    // "demonstrated that it can": no protest.
    (relation.relation === 'PROTEST' &&
      reading.frames.some((one) => one.above === frame.predicate && one.link === 'ccomp')) ||
    // "silence us": there is an object, only nobody knows who it is.
    frame.patients.some((patient) => tree.tokens[patient]?.tag === 'PRP' && !reading.at(patient)) ||
    relation.relation === 'SAY' ||
    relation.relation === 'RETREAT' ||
    relation.relation === 'LINK' ||
    relation.relation === 'OTHER'
  )
    return [];
  return nearestAfter(reading, frame, { ...relation, rule: 'nearest' });
};
