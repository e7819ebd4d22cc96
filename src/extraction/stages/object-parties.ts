import { type RelationKind } from '../../domain/ontology.ts';
import { GOOD, MUTUAL_NOUNS, NOUN_RELATION, NOUN_TARGET_PREPOSITIONS, TOPIC_PREPOSITIONS } from '../lexicon/nouns.ts';
import { COMMUNICATIVE } from '../lexicon/verbs.ts';
import { conjuncts, dependents, prepositionOf, type Tree } from '../tree.ts';
import { type ClauseReading, type Found } from './clause-reading.ts';
import { type Frame } from './frames.ts';
import { namedBehind, partiesOf, type Party } from './parties.ts';
import { type LexicalRelation, relationNoun, verbRelation, verbWithNoun } from './relations.ts';

/** Prepositions after a verb that name where it happens; the place is the other party of an act done to it. */
export const TO_PLACE = new Set(['in', 'inside', 'within', 'throughout', 'across', 'near']);

/** "its troops", "his party": what belongs to whoever was named before is the other party only when nobody else is. */
export const isOwnThing = (tree: Tree, party: Party): boolean =>
  dependents(tree, party.head, 'nmod:poss').some((child) => tree.tokens[child]?.tag === 'PRP$' && party.first <= child);

/** Prepositions behind a relation noun after which a place is only where it happens: "held a rally in A against B". */
const LEADS_TO_PARTY = new Set(['against', 'with', 'toward', 'towards']);

/** The parties that a relation noun concerns: by preposition, by possession, or as its modifier. */
const partiesOfNoun = (reading: ClauseReading, noun: number): readonly { party: Party; preposition: string }[] => {
  const { tree, at } = reading;
  const kind = NOUN_RELATION.get(tree.tokens[noun]?.lemma.toLowerCase() ?? '') ?? 'OTHER';
  const isGood = GOOD.has(kind);
  // "aid for B": but "an agreement for B" is about B.
  const isForSomebody = kind === 'AID' || kind === 'SUPPORT';
  const complements = dependents(tree, noun, 'nmod', 'obl');
  // "talks in A": where equals meet is neither of them.
  const isMutual = MUTUAL_NOUNS.has(tree.tokens[noun]?.lemma.toLowerCase() ?? '');
  const leads = complements.some((child) => LEADS_TO_PARTY.has(prepositionOf(tree, child)));
  const byPreposition = complements.flatMap((child) => {
    const preposition = prepositionOf(tree, child);
    if ((leads || isMutual) && TO_PLACE.has(preposition)) return [];
    if (
      !NOUN_TARGET_PREPOSITIONS.has(preposition) &&
      !['between', 'of', 'from', 'by', 'in', 'among', 'about'].includes(preposition)
    )
      return [];
    if (isGood && TOPIC_PREPOSITIONS.has(preposition) && !(isForSomebody && preposition === 'for')) return [];
    return listOf(tree, child).flatMap((one) =>
      partiesOf(tree, at, one, 'patient').map((party) => ({ party, preposition })),
    );
  });
  const owners = dependents(tree, noun, 'nmod:poss', 'compound', 'amod').flatMap((child) =>
    partiesOf(tree, at, child, 'agent').map((party) => ({ party, preposition: '' })),
  );
  return [...byPreposition, ...owners];
};

/** What "including" or "such as" names besides a phrase. */
export const namedBeside = (tree: Tree, head: number): readonly number[] =>
  conjuncts(tree, head).flatMap((one) =>
    dependents(tree, one, 'nmod', 'obl', 'advcl')
      .filter((child) => ['including', 'such as', 'like', 'among them', 'notably'].includes(prepositionOf(tree, child)))
      .flatMap((child) => conjuncts(tree, child)),
  );

/** The members of a list: what is coordinated, and what is named besides. */
const listOf = (tree: Tree, head: number): readonly number[] => [...conjuncts(tree, head), ...namedBeside(tree, head)];

/** "criticised the use of force by the army": who does what is spoken of is the one spoken of. */
const doersOf = ({ tree, at }: ClauseReading, frame: Frame, patient: number): readonly Party[] =>
  [
    ...dependents(tree, patient, 'nmod', 'obl').filter((child) => prepositionOf(tree, child) === 'by'),
    ...frame.obliques.filter((slot) => slot.preposition === 'by' && slot.head > patient).map((slot) => slot.head),
  ].flatMap((head) => partiesOf(tree, at, head, 'agent'));

/** What some verbs say together with where somebody is taken. */
const IDIOMS: ReadonlyMap<string, RelationKind> = new Map<string, RelationKind>([
  ['take to court', 'ACCUSE'],
  ['take to task', 'ACCUSE'],
  ['take to tribunal', 'ACCUSE'],
  ['bring before court', 'ACCUSE'],
  ['haul before court', 'ACCUSE'],
  ['put on trial', 'ACCUSE'],
  ['take into custody', 'COERCE'],
  ['hold to account', 'ACCUSE'],
]);

/** Of what is used against somebody, what hurts. */
const WEAPONS = new Set('force violence cannon gas weapon rifle ammunition bullet baton'.split(' '));

/** "used water cannon against B": an attack, though the verb alone says nothing. */
export const asArmed = (tree: Tree, frame: Frame, found: Found): Found => {
  const isArmed = frame.key === 'use' && frame.patients.some((one) => WEAPONS.has(tree.tokens[one]?.lemma ?? ''));
  const between = tree.tokens.slice(frame.predicate, found.party.first);
  if (!isArmed || !between.some(({ text }) => text.toLowerCase() === 'against')) return found;
  return { ...found, relation: { ...found.relation, relation: 'ASSAULT', rule: 'armed' } };
};

const TAKES = new Set(['receive', 'take', 'accept', 'get', 'obtain', 'pocket', 'collect']);
const MONEY = new Set('money cash bribe dollar euro pound yen fund payment donation loan grant aid'.split(' '));

/** "received $50,000 from B": B gives, whatever else the verb can mean. */
export const asPaid = (tree: Tree, frame: Frame, found: Found): Found => {
  const isMoney = (at: number): boolean => tree.tokens[at]?.tag === '$' || MONEY.has(tree.tokens[at]?.lemma ?? '');
  const money = frame.passive || !TAKES.has(frame.key) ? [] : frame.patients.filter(isMoney);
  // "took the money from the bank": that was theft.
  const isTheft = frame.key === 'take' && money.some((at) => dependents(tree, at, 'det', 'nmod:poss').length > 0);
  let { head } = found.party;
  while (tree.tokens[head]?.relation === 'conj') head = tree.tokens[head]?.head ?? -1;
  if (money.length === 0 || isTheft || prepositionOf(tree, head) !== 'from') return found;
  return {
    ...found,
    relation: { relation: 'AID', rule: 'receiving', reversed: true },
    through: [...money, ...found.through],
  };
};

const NAMING = new Set(['call', 'label', 'brand', 'dub', 'term']);
/** What nobody is called in praise. */
const ABUSE = new Set(
  'liar traitor coward dictator tyrant murderer killer criminal thug thief crook racist fascist hypocrite puppet clown fool idiot disgrace menace threat enemy terrorist extremist bully cheat fraud failure parasite butcher monster lunatic madman demagogue aggressor invader occupier'.split(
    ' ',
  ),
);

/** "took B to court": a suit, though the verb alone says nothing. */
const idiomOf = (tree: Tree, frame: Frame): LexicalRelation | null => {
  for (const slot of frame.obliques) {
    const relation = IDIOMS.get(`${frame.key} ${slot.preposition} ${tree.tokens[slot.head]?.lemma ?? ''}`);
    if (relation) return { relation, rule: 'idiom', reversed: false };
  }
  const called = NAMING.has(frame.key) ? dependents(tree, frame.predicate, 'xcomp', 'obl', 'obj') : [];
  return called.some(
    (word) => prepositionOf(tree, word) === '' && ABUSE.has(tree.tokens[word]?.lemma.toLowerCase() ?? ''),
  )
    ? { relation: 'ACCUSE', rule: 'called-names', reversed: false }
    : null;
};

/** The other parties found through the direct object. */
export const throughObject = (reading: ClauseReading, frame: Frame, patient: number): readonly Found[] => {
  const { tree, at } = reading;
  const direct = at(patient);
  if (direct) {
    const relation = idiomOf(tree, frame) ?? verbRelation(frame.key, '');
    if (!relation) return [];
    const named = namedBehind(tree, at, patient, direct);
    return (named.length > 0 ? named : [direct]).map((party) => ({ party, relation, through: [] }));
  }
  const noun = relationNoun(tree, patient);
  if (noun >= 0) {
    const all = partiesOfNoun(reading, noun);
    const lemma = tree.tokens[noun]?.lemma.toLowerCase() ?? '';
    const isGood = GOOD.has(NOUN_RELATION.get(lemma) ?? 'OTHER');
    const leads = frame.obliques.some((slot) => LEADS_TO_PARTY.has(slot.preposition));
    const inside = leads ? all.filter(({ preposition }) => !TO_PLACE.has(preposition)) : all;
    const isPlace = inside.length === 0 && !leads && !MUTUAL_NOUNS.has(lemma);
    const beside = frame.obliques.flatMap((slot) =>
      isGood && TOPIC_PREPOSITIONS.has(slot.preposition) && slot.preposition !== 'for'
        ? []
        : NOUN_TARGET_PREPOSITIONS.has(slot.preposition) ||
            slot.preposition === 'from' ||
            slot.preposition === 'between' ||
            (isPlace && TO_PLACE.has(slot.preposition))
          ? [slot.head, ...namedBeside(tree, slot.head)]
              .flatMap((one) => partiesOf(tree, at, one, 'patient'))
              .map((party) => ({
                party,
                preposition: slot.preposition,
                head: slot.head,
              }))
          : [],
    );
    return [
      ...inside.map(({ party, preposition }) => ({
        party,
        relation: verbWithNoun(frame.key, tree, noun, preposition),
        through: [patient],
      })),
      ...beside.map(({ party, preposition, head }) => ({
        party,
        relation: verbWithNoun(frame.key, tree, noun, preposition),
        through: [patient, head],
      })),
    ];
  }
  const relation = verbRelation(frame.key, '');
  const doers = relation && COMMUNICATIVE.has(relation.relation) ? doersOf(reading, frame, patient) : [];
  if (relation && doers.length > 0) return doers.map((party) => ({ party, relation, through: [patient, party.head] }));
  return relation
    ? [patient, ...namedBeside(tree, patient)]
        .flatMap((one) => partiesOf(tree, at, one, 'patient'))
        .map((party) => ({ party, relation, through: [patient] }))
    : [];
};
