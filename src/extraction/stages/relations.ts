import { type RelationKind } from '../../domain/ontology.ts';
import { SPEECH_NOUNS } from '../lexicon/cues.ts';
import { CARRIER_NOUNS, GOOD, LACK_NOUNS, NOUN_RELATION, STOPPING_NOUNS } from '../lexicon/nouns.ts';
import { LIGHT_VERBS, RECEIVING_VERBS, STOPPING_VERBS, VERB_RELATION } from '../lexicon/verbs.ts';
import { dependents, prepositionOf, type Tree } from '../tree.ts';

/** A relation found in the lexicon, with the rule that found it. */
export interface LexicalRelation {
  /** The kind. */
  readonly relation: RelationKind;
  /** Name of the rule, for the provenance. */
  readonly rule: string;
  /** Whether the grammatical subject is the one who undergoes ("received aid from"). */
  readonly reversed: boolean;
  /** Whether the verb itself denies it ("denied any attack on"); absent when it does not. */
  readonly denied?: true;
}

const plain = (relation: RelationKind, rule: string): LexicalRelation => ({ relation, rule, reversed: false });

/** What a verb alone says, with the preposition that leads to the other party (empty for its object), or null when it is not listed. */
export const verbRelation = (key: string, preposition: string): LexicalRelation | null => {
  const withPreposition = preposition ? VERB_RELATION.get(`${key}+${preposition}`) : undefined;
  if (withPreposition) return plain(withPreposition, 'verb+preposition');
  const bare = VERB_RELATION.get(key);
  return bare ? plain(bare, 'verb') : null;
};

/** The relation noun of a noun phrase: its head, or the head's complement after "round of", "series of", "suspension of". */
export const relationNoun = (tree: Tree, head: number): number => {
  const token = tree.tokens[head];
  if (!token) return -1;
  if (NOUN_RELATION.has(token.lemma.toLowerCase())) return head;
  const inner = dependents(tree, head, 'nmod').find(
    (child) => prepositionOf(tree, child) === 'of' && NOUN_RELATION.has(tree.tokens[child]?.lemma.toLowerCase() ?? ''),
  );
  if (inner !== undefined) return inner;
  if (PARTS_IN.has(token.lemma)) {
    const deed = dependents(tree, head, 'nmod', 'obl', 'acl').find(
      (child) =>
        ['in', 'for', 'of'].includes(prepositionOf(tree, child)) &&
        NOUN_RELATION.has(tree.tokens[child]?.lemma.toLowerCase() ?? ''),
    );
    if (deed !== undefined) return deed;
  }
  if (!CARRIER_NOUNS.has(token.lemma.toLowerCase())) return -1;
  return (
    dependents(tree, head, 'compound').find((child) =>
      NOUN_RELATION.has(tree.tokens[child]?.lemma.toLowerCase() ?? ''),
    ) ?? -1
  );
};

/** What a relation noun says once a stopping or lacking noun before it is counted ("suspension of aid", "lack of cooperation"). */
export const nounRelation = (tree: Tree, noun: number): LexicalRelation & { readonly negated: number } => {
  const token = tree.tokens[noun];
  const relation = NOUN_RELATION.get(token?.lemma.toLowerCase() ?? '') ?? 'OTHER';
  const upper = token && token.relation === 'nmod' && prepositionOf(tree, noun) === 'of' ? token.head : -1;
  const upperLemma = tree.tokens[upper]?.lemma.toLowerCase() ?? '';
  if (STOPPING_NOUNS.has(upperLemma))
    return {
      relation: GOOD.has(relation) ? 'SANCTION' : 'RETREAT',
      rule: 'noun-stopped',
      reversed: false,
      negated: -1,
    };
  if (LACK_NOUNS.has(upperLemma)) return { relation, rule: 'noun-lacking', reversed: false, negated: upper };
  return { relation, rule: 'noun', reversed: false, negated: -1 };
};

/** Verbs by which somebody denies a deed that their object names. */
const DISOWNING = new Set(['deny', 'disown', 'disavow', 'disclaim', 'refute', 'repudiate']);
/** Nouns of a tie that stands, once one has it. */
const STANDING_NOUNS = new Set(['alliance', 'border', 'kinship', 'membership']);
const HAVING = new Set(['have', 'maintain', 'share', 'keep', 'be']);
/** Nouns for a part in a deed: "a role in the abduction", "responsibility for the raid". */
const PARTS_IN = new Set('role part involvement hand complicity participation responsibility knowledge'.split(' '));

/** Verbs of fighting, which against words is refusing. */
const FIGHTING = new Set(['fight', 'battle', 'beat', 'defeat', 'kill']);

/** What is done to somebody by whoever orders it. */
const DONE_BY_ORDER = new Set<RelationKind>(['COERCE', 'SANCTION', 'ASSAULT', 'ACCUSE']);

/** Relations spoken in a verb, which outweigh whatever its object names. */
const SPOKEN = new Set<RelationKind>(['AGREE', 'SUPPORT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST']);

/**
 * What a verb says together with the relation noun it governs: a verb of speech keeps its own meaning ("rejected the offer"), a stopping
 * verb turns the noun's round ("suspended aid", "lifted sanctions"), a receiving verb exchanges the ends, a light verb takes the noun's.
 */
export const verbWithNoun = (key: string, tree: Tree, noun: number, preposition: string): LexicalRelation => {
  const lemma = tree.tokens[noun]?.lemma.toLowerCase() ?? '';
  if (DISOWNING.has(key) && !SPEECH_NOUNS.has(lemma) && preposition !== '' && preposition !== 'from')
    return { ...nounRelation(tree, noun), rule: 'denied-noun', reversed: preposition === 'by', denied: true };
  if (STANDING_NOUNS.has(lemma) && HAVING.has(key)) return plain('LINK', 'light-verb');
  const own = VERB_RELATION.get(`${key}+${preposition}`) ?? VERB_RELATION.get(key);
  const carried = nounRelation(tree, noun);
  if (LIGHT_VERBS.has(key) && !STOPPING_VERBS.has(key)) {
    if (RECEIVING_VERBS.has(key) && preposition === 'from')
      return { relation: carried.relation, rule: 'receiving', reversed: true };
    // "announced sanctions on", "declared war on": the noun carries it; so it does with "offered help to", but as a promise.
    return key === 'offer' && GOOD.has(carried.relation)
      ? plain('AGREE', 'light-verb')
      : plain(carried.relation, 'light-verb');
  }
  if (key === 'accept') return plain(carried.relation === 'REQUEST' ? 'CONCEDE' : 'AGREE', 'verb-of-speech');
  if (STOPPING_VERBS.has(key)) {
    if (GOOD.has(carried.relation)) return plain('SANCTION', 'stopping-verb');
    return plain(
      carried.relation === 'SANCTION' || carried.relation === 'COERCE' ? 'CONCEDE' : 'RETREAT',
      'stopping-verb',
    );
  }
  // "ordered the arrest of B": who can order it does it.
  if (key === 'order' && DONE_BY_ORDER.has(carried.relation) && preposition !== 'from' && preposition !== 'to')
    return plain(carried.relation, 'ordered-noun');
  if (own && SPOKEN.has(own)) return plain(own, 'verb-of-speech');
  // "fought the lawsuit", "attacked the demand": no blow is struck at words.
  if (own === 'ASSAULT' && SPOKEN.has(carried.relation))
    return plain(FIGHTING.has(key) ? 'REJECT' : 'ACCUSE', 'verb-of-speech');
  // "dismissed an appeal", "threw out the claim": turning down what was said is a refusal, whatever else the verb can mean.
  if (own === 'SANCTION' && SPOKEN.has(carried.relation)) return plain('REJECT', 'verb-of-speech');
  if (RECEIVING_VERBS.has(key))
    return { relation: carried.relation, rule: 'receiving', reversed: preposition === 'from' };
  return own ? plain(own, 'verb') : plain(carried.relation, 'noun-of-verb');
};
