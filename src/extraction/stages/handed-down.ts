import { SPEECH_NOUNS } from '../lexicon/cues.ts';
import { SUBJECT_CONTROL } from '../lexicon/modality.ts';
import { TIME_NOUNS } from '../lexicon/nouns.ts';
import { VERB_RELATION } from '../lexicon/verbs.ts';
import { type ParsedToken } from '../model/parse-sentence.ts';
import { conjuncts, dependents, type Tree } from '../tree.ts';
import { type Frame } from './frames.ts';

/** What is said or written in somebody's name. */
const ISSUED = new Set(
  'statement declaration letter message resolution communique communiqué note petition appeal report video tweet post speech document memo email ultimatum'.split(
    ' ',
  ),
);

/** Verbs by which it is. */
const ISSUING = new Set(
  'issue release publish send write make pass adopt approve post circulate distribute sign submit deliver broadcast air read'.split(
    ' ',
  ),
);

/** By whom states and groups act. */
const FORCES = new Set(
  'troop troops force forces soldier fighter adviser advisor army navy police agent ship warship jet plane aircraft'.split(
    ' ',
  ),
);

/** What opens a clause in which the object of the clause above acts. */
const OBJECT_ACTS = new Set(['of', 'from', 'for', 'into']);

/** "called on B to withdraw": of whom something is asked through a preposition, does what the infinitive says. */
const askedThrough = (tree: Tree, at: number, upper: Frame): readonly number[] => {
  if (upper.passive || !dependents(tree, at, 'mark').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'to'))
    return [];
  return upper.obliques
    .filter((slot) => slot.head < at && VERB_RELATION.get(`${upper.key}+${slot.preposition}`) === 'REQUEST')
    .map((slot) => slot.head);
};

/** "accusations of arming C": the deed that a claim is about. */
const isDeedOfClaim = (tree: Tree, deed: ParsedToken): boolean =>
  deed.tag === 'VBG' &&
  SPEECH_NOUNS.has(tree.tokens[deed.head]?.lemma ?? '') &&
  dependents(tree, deed.index, 'mark').some((mark) => tree.tokens[mark]?.text.toLowerCase() === 'of');

/** "accused A of arming B and C of feeding D": of several objects those between the deed before and this one do it. */
const doersOf = (tree: Tree, deed: number, upper: Frame): readonly number[] => {
  const before = dependents(tree, upper.predicate, 'advcl').filter(
    (one) => one < deed && tree.tokens[one]?.tag === 'VBG',
  );
  const from = Math.max(-1, ...before);
  const doers = upper.patients.filter((patient) => patient > from && patient < deed);
  return doers.length > 0 ? doers : upper.patients;
};

/** Who acts in a clause without a subject of its own: the noun it modifies, or a participant of the clause above. */
export const handedDown = (
  tree: Tree,
  at: number,
  frames: ReadonlyMap<number, Frame>,
  above: number,
): readonly number[] => {
  const token = tree.tokens[at];
  const upper = frames.get(above);
  if (!token) return [];
  switch (token.relation) {
    case 'acl':
    case 'acl:relcl':
      // "a tweet this week alleging": the week alleges nothing.
      if (upper && TIME_NOUNS.has(tree.tokens[token.head]?.lemma.toLowerCase() ?? ''))
        return upper.patients.length > 0 ? upper.patients : upper.agents;
      // "has troops fighting B": whose troops they are fights.
      if (
        upper?.key === 'have' &&
        upper.patients.includes(token.head) &&
        FORCES.has(tree.tokens[token.head]?.lemma ?? '')
      )
        return upper.agents;
      // "rejected accusations of arming": whoever rejects them is who is said to do it.
      if (upper && isDeedOfClaim(tree, token)) return upper.agents;
      // "issued a statement accusing B": whoever issues it accuses.
      if (upper && ISSUING.has(upper.key) && ISSUED.has(tree.tokens[token.head]?.lemma.toLowerCase() ?? ''))
        return upper.agents;
      return token.head >= 0 && !frames.has(token.head)
        ? conjuncts(tree, token.head).slice(0, 1)
        : (upper?.agents ?? []);
    case 'conj':
    case 'parataxis':
      return upper ? (upper.passive ? upper.patients : upper.agents) : [];
    case 'xcomp':
    case 'ccomp': {
      if (!upper) return [];
      const asked = askedThrough(tree, at, upper);
      if (asked.length > 0) return asked;
      const controlledByObject = !upper.passive && upper.patients.length > 0 && !SUBJECT_CONTROL.has(upper.key);
      return controlledByObject || upper.passive ? upper.patients : upper.agents;
    }
    case 'advcl': {
      if (!upper) return [];
      const asked = askedThrough(tree, at, upper);
      if (asked.length > 0) return asked;
      // "accused B of doing", "barred B from doing": the object acts. "urging", "saying": the subject does.
      const marks = dependents(tree, at, 'mark', 'case').map((mark) => tree.tokens[mark]?.text.toLowerCase());
      const objectActs =
        marks.some((mark) => OBJECT_ACTS.has(mark ?? '') || (mark === 'with' && upper.key === 'charge')) &&
        upper.patients.length > 0;
      if (objectActs) return doersOf(tree, at, upper);
      return upper.passive ? upper.patients : upper.agents;
    }
    default:
      return [];
  }
};
