import { GOOD, TIME_NOUNS } from '../lexicon/nouns.ts';
import { VERB_RELATION } from '../lexicon/verbs.ts';
import { conjuncts, dependents, prepositionOf, type Tree } from '../tree.ts';
import { type ClauseReading, type Found } from './clause-reading.ts';
import { type Frame, type Slot } from './frames.ts';
import { ADDRESSED } from './nearest-party.ts';
import { namedBeside } from './object-parties.ts';
import { partiesOf } from './parties.ts';
import { type LexicalRelation, verbRelation } from './relations.ts';

/** Prepositions after any verb that can lead to the other party. */
const TO_PARTY = new Set([
  'with',
  'to',
  'against',
  'on',
  'at',
  'toward',
  'towards',
  'for',
  'over',
  'upon',
  'between',
  'from',
  'of',
  'about',
  'into',
  'after',
  'alongside',
  'behind',
]);
/** People whom a land takes in. */
const HOSTED = new Set('refugee migrant exile evacuee asylum-seeker seeker deportee expatriate'.split(' '));

/** Prepositions that after a verb of help or ties name what it is about, unless the verb is listed with them. */
const ABOUT = new Set(['on', 'over', 'about']);

/** The prepositional phrases of a verb: its own, and those that its object took although the verb is known to ask for them ("sent aid to"). */
const slotsOf = (tree: Tree, frame: Frame): readonly Slot[] => {
  const taken = frame.patients.flatMap((patient) =>
    dependents(tree, patient, 'nmod').flatMap((head): Slot[] => {
      const preposition = prepositionOf(tree, head);
      return VERB_RELATION.has(`${frame.key}+${preposition}`)
        ? conjuncts(tree, head).map((one) => ({ head: one, preposition }))
        : [];
    }),
  );
  return [...frame.obliques, ...taken];
};

/** "clashed with B over its plan": with words; "over the weekend" is no matter to quarrel about. */
const isQuarrel = (tree: Tree, frame: Frame, { head, preposition }: Slot): boolean =>
  frame.key === 'clash' &&
  preposition === 'with' &&
  [frame.predicate, head].some((above) =>
    dependents(tree, above, 'obl', 'nmod').some(
      (word) => prepositionOf(tree, word) === 'over' && !TIME_NOUNS.has(tree.tokens[word]?.lemma.toLowerCase() ?? ''),
    ),
  );

/** The other parties found through prepositional phrases of the verb. */
export const throughObliques = (reading: ClauseReading, frame: Frame): readonly Found[] => {
  const { tree, at } = reading;
  return slotsOf(tree, frame).flatMap((slot): Found[] => {
    const listed = isQuarrel(tree, frame, slot) ? 'ACCUSE' : VERB_RELATION.get(`${frame.key}+${slot.preposition}`);
    const open = TO_PARTY.has(slot.preposition) && (frame.patients.length > 0 || !frame.passive);
    const relation: LexicalRelation | null = listed
      ? { relation: listed, rule: 'verb+preposition', reversed: false }
      : open
        ? verbRelation(frame.key, '')
        : null;
    if (slot.preposition === 'to' && ADDRESSED.has(frame.key)) return [];
    if (!relation || (!listed && GOOD.has(relation.relation) && ABOUT.has(slot.preposition))) return [];
    // "refugees living in B": B hosts them.
    const isGuest =
      relation.relation === 'LINK' && frame.agents.some((agent) => HOSTED.has(tree.tokens[agent]?.lemma ?? ''));
    const told = isGuest && slot.preposition === 'in' ? { ...relation, rule: 'hosted', reversed: true } : relation;
    return [slot.head, ...namedBeside(tree, slot.head)]
      .flatMap((one) => partiesOf(tree, at, one, 'patient'))
      .map((party) => ({ party, relation: told, through: [slot.head] }));
  });
};
