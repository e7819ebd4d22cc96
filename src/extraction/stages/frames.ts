import { TIME_NOUNS } from '../lexicon/nouns.ts';
import { VERB_RELATION } from '../lexicon/verbs.ts';
import { type ParsedToken } from '../model/parse-sentence.ts';
import { conjuncts, dependent, dependents, isVerbTag, prepositionOf, subtree, type Tree, verbKey } from '../tree.ts';
import { handedDown } from './handed-down.ts';

/** A noun phrase that stands in a frame, by its head word, with the preposition that leads to it (empty for none). */
export interface Slot {
  /** Index of the head word. */
  readonly head: number;
  /** The preposition in small letters; empty for subjects and objects. */
  readonly preposition: string;
}

/** What a predicate says about its participants, read off the tree. */
export interface Frame {
  /** Index of the predicate's word: a verb, or the adjective or noun of a copula. */
  readonly predicate: number;
  /** Lemma with its particle, the key of the lexicon. */
  readonly key: string;
  /** Whether the predicate is an adjective or noun with a copula. */
  readonly copular: boolean;
  /** Whether its grammatical subject undergoes the action. */
  readonly passive: boolean;
  /** Who acts: heads of noun phrases, coordinated ones included; empty when nobody is named. */
  readonly agents: readonly number[];
  /** Who or what is acted on directly. */
  readonly patients: readonly number[];
  /** Noun phrases joined by prepositions. */
  readonly obliques: readonly Slot[];
  /** Index of the predicate of the clause above, or -1. */
  readonly above: number;
  /** How this clause depends on that one: the relation of its head word. */
  readonly link: string;
  /** How the agents were found: in the clause itself, or handed down to it. */
  readonly sharing: 'own' | 'shared' | 'none';
}

const CLAUSE_LINKS = new Set([
  'xcomp',
  'ccomp',
  'advcl',
  'acl',
  'acl:relcl',
  'conj',
  'parataxis',
  'csubj',
  'csubj:pass',
  'root',
  'dep',
  'appos',
  'list',
]);
const RELATIVE_PRONOUNS = new Set(['who', 'which', 'that', 'whom', 'whose']);

const isPredicate = (tree: Tree, token: ParsedToken): boolean => {
  if (
    token.relation === 'aux' ||
    token.relation === 'aux:pass' ||
    token.relation === 'cop' ||
    token.relation === 'case' ||
    token.relation === 'mark' ||
    token.relation === 'fixed'
  )
    return false;
  if (isVerbTag(token.tag))
    return token.relation !== 'amod' && token.relation !== 'compound' && token.relation !== 'flat';
  return dependent(tree, token.index, 'cop') >= 0;
};

/** The nearest word above that is a predicate, or -1; and the relation by which the clause hangs on it. */
const aboveOf = (predicates: ReadonlySet<number>, tree: Tree, at: number): { above: number; link: string } => {
  const link = tree.tokens[at]?.relation ?? 'root';
  for (let up = tree.tokens[at]?.head ?? -1; up >= 0; up = tree.tokens[up]?.head ?? -1)
    if (predicates.has(up)) return { above: up, link };
  return { above: -1, link };
};

/** Of several subjects the nearest, but neither a time ("B this week sanctioned C") nor what stands between commas ("B, the other team, asked"). */
const nearestOf = (tree: Tree, verb: number, subjects: readonly number[]): number | undefined => {
  const [first, ...others] = subjects;
  const last = others.at(-1);
  if (first === undefined || last === undefined) return first;
  if (TIME_NOUNS.has(tree.tokens[last]?.lemma.toLowerCase() ?? '')) return nearestOf(tree, verb, subjects.slice(0, -1));
  const phrase = subtree(tree, last);
  const opens = tree.tokens[Math.min(...phrase) - 1]?.text === ',';
  const closes = phrase.some((word) => word > last && word < verb && tree.tokens[word]?.text === ',');
  return opens && closes ? first : last;
};

const own = (tree: Tree, at: number, passive: boolean): { agents: number[]; patients: number[] } => {
  const all = (...relations: Parameters<typeof dependents>[2][]): number[] =>
    dependents(tree, at, ...relations).flatMap((head) => conjuncts(tree, head));
  // Of two subjects without "and" between them the parser means one; the one next to the verb is surer.
  const nearestSubject = nearestOf(tree, at, dependents(tree, at, 'nsubj'));
  const subjects = nearestSubject === undefined ? [] : [...conjuncts(tree, nearestSubject)];
  const undergoing = all('nsubj:pass');
  const objects = [...all('iobj'), ...all('obj')].filter((head) => isThing(tree, head));
  const byAgent = all('obl:agent');
  if (passive) return { agents: byAgent, patients: [...undergoing, ...subjects, ...objects] };
  return { agents: [...undergoing, ...subjects], patients: objects };
};

/** "stopped short": an adjective alone is no object. */
const isThing = (tree: Tree, head: number): boolean =>
  tree.tokens[head]?.tag !== 'JJ' || (tree.children[head] ?? []).length > 0;

/** Participles that with "be" and "in" say what somebody does: "is engaged in talks". */
const ENGAGED = new Set(['engage', 'involve', 'embroil', 'lock']);

const isPassive = (tree: Tree, at: number): boolean => {
  const token = tree.tokens[at];
  if (token?.tag !== 'VBN') return false;
  if (ENGAGED.has(token.lemma) && dependents(tree, at, 'obl').some((child) => prepositionOf(tree, child) === 'in'))
    return false;
  if (dependent(tree, at, 'aux:pass', 'nsubj:pass') >= 0 || dependent(tree, at, 'obl:agent') >= 0) return true;
  // A participle that modifies a noun, or stands alone in an adverbial clause, is passive unless it has an auxiliary.
  const bare = dependent(tree, at, 'aux') < 0;
  return (
    bare &&
    (token.relation === 'acl' || token.relation === 'advcl') &&
    dependent(tree, at, 'nsubj') < 0 &&
    dependent(tree, at, 'obj') < 0
  );
};

/** Noun phrases joined by prepositions to a verb, with the by-phrase of a passive left out. */
const obliquesOf = (tree: Tree, at: number, key: string, patients: readonly number[]): Slot[] => [
  ...ownObliques(tree, at),
  // "cleared the land of mines": what the verb leads to though the parser hangs it on the object.
  ...patients.flatMap((patient) =>
    dependents(tree, patient, 'nmod').flatMap((head) => {
      const preposition = prepositionOf(tree, head);
      return VERB_RELATION.has(`${key}+${preposition}`) && head > patient
        ? conjuncts(tree, head).map((one) => ({ head: one, preposition }))
        : [];
    }),
  ),
];

const ownObliques = (tree: Tree, at: number): Slot[] =>
  dependents(tree, at, 'obl', 'nmod', 'advcl').flatMap((head) => {
    const token = tree.tokens[head];
    if (!token || (token.relation === 'advcl' && isVerbTag(token.tag))) return [];
    // "on behalf of B": nothing is done to B.
    if (token.lemma === 'behalf') return [];
    const preposition = prepositionOf(tree, head);
    return preposition ? conjuncts(tree, head).map((one) => ({ head: one, preposition })) : [];
  });

const resolveRelative = (tree: Tree, at: number, heads: readonly number[]): readonly number[] => {
  const token = tree.tokens[at];
  if (token?.relation !== 'acl:relcl') return heads;
  return heads.map((head) => (RELATIVE_PRONOUNS.has(tree.tokens[head]?.text.toLowerCase() ?? '') ? token.head : head));
};

/** "B, whose army": what "whose" brings acts, and the name before it is not what is acted on. */
const isOwnedByWhose = (tree: Tree, head: number): boolean =>
  dependents(tree, head, 'nmod:poss').some((child) => tree.tokens[child]?.tag === 'WP$');

/** The frames of a sentence, those above before those below, so that participants can be handed down. */
export const framesOf = (tree: Tree): readonly Frame[] => {
  const predicates = new Set(tree.tokens.filter((token) => isPredicate(tree, token)).map((token) => token.index));
  const frames = new Map<number, Frame>();
  const visit = (at: number): void => {
    if (frames.has(at)) return;
    const { above, link } = aboveOf(predicates, tree, at);
    if (above >= 0) visit(above);
    const copular = !isVerbTag(tree.tokens[at]?.tag ?? '');
    const passive = !copular && isPassive(tree, at);
    const found = own(tree, at, passive);
    let agents = resolveRelative(tree, at, found.agents);
    let patients = resolveRelative(tree, at, found.patients);
    let sharing: Frame['sharing'] = agents.length > 0 ? 'own' : 'none';
    const needsSubject = passive ? patients.length === 0 : agents.length === 0;
    if (needsSubject && CLAUSE_LINKS.has(link)) {
      const handed = handedDown(tree, at, frames, above).filter((head) => head !== at);
      if (passive) patients = handed;
      else {
        agents = handed;
        if (handed.length > 0) sharing = 'shared';
      }
    }
    // "the rebels, whom the army attacked": the relative clause lacks its object.
    const token = tree.tokens[at];
    if (
      token?.relation === 'acl:relcl' &&
      sharing === 'own' &&
      patients.length === 0 &&
      !agents.includes(token.head) &&
      !agents.some((agent) => isOwnedByWhose(tree, agent))
    )
      patients = [token.head];
    const key = copular ? (token?.lemma ?? '') : verbKey(tree, at);
    frames.set(at, {
      predicate: at,
      key,
      copular,
      passive,
      agents,
      patients,
      obliques: obliquesOf(tree, at, key, found.patients),
      above,
      link,
      sharing,
    });
  };
  for (const at of [...predicates].sort((a, b) => a - b)) visit(at);
  return [...frames.values()].sort((a, b) => a.predicate - b.predicate);
};

/** Most clauses from one up to the relative clause it belongs to. */
const MOST_CLAUSES = 12;

/** The relative clause that a clause is or belongs to, or undefined. */
export const relativeAbove = (frames: readonly Frame[], frame: Frame): Frame | undefined => {
  for (let up: Frame | undefined = frame, steps = 0; up && steps < MOST_CLAUSES; steps += 1) {
    if (up.link === 'acl:relcl') return up;
    const { above }: Frame = up;
    up = frames.find(({ predicate }) => predicate === above);
  }
  return undefined;
};
