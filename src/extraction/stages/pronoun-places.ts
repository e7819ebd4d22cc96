import { FAMILY_INFO, familyOf } from '../../domain/ontology.ts';
import { SUBJECT_CONTROL } from '../lexicon/modality.ts';
import { VERB_RELATION } from '../lexicon/verbs.ts';
import { SPEECH_VERBS } from '../lexicon/cues.ts';
import { type ParsedToken } from '../model/parse-sentence.ts';
import { dependent, verbKey } from '../tree.ts';
import { SUBJECTS } from '../model/attachment.ts';
import { type PoolEntity } from './entity-pool.ts';
import { type SentenceNames } from './names.ts';
import { type Recent } from './timeline.ts';

/** Adjectives that only somebody can be. */
const OF_SOMEBODY = new Set(
  'ready willing prepared eager able unable determined committed aware confident concerned worried proud sorry opposed responsible reluctant afraid keen grateful convinced satisfied disappointed pleased hopeful'.split(
    ' ',
  ),
);

/** "it is clear that", "it rained": nobody. */
export const isEmpty = (names: SentenceNames, at: number): boolean => {
  const { tree } = names.words.sentence;
  const token = tree.tokens[at];
  if (!token || token.relation === 'expl') return true;
  if (!SUBJECTS.has(token.relation)) return false;
  const verb = tree.tokens[token.head];
  const isCopular = dependent(tree, token.head, 'cop') >= 0;
  // "It was ready to", "it was aware that" tell of somebody.
  if (verb && OF_SOMEBODY.has(verb.lemma)) return false;
  return isCopular && (verb?.tag === 'JJ' || dependent(tree, token.head, 'csubj', 'ccomp', 'advcl') >= 0);
};

/** Verbs with which one gives a reason of one's own: "apologised to B for its attack". */
const OWN_REASON = new Set(['apologise', 'apologize', 'blame', 'forgive', 'pay']);

/** "imposed sanctions on B over its crackdown", "thanked B for its support": what is done to somebody is done for something of theirs. */
export const isReason = (names: SentenceNames | undefined, at: number): boolean => {
  const tree = names?.words.sentence.tree;
  const noun = tree?.tokens[at]?.head ?? -1;
  const marker = tree ? dependent(tree, noun, 'case') : -1;
  const form = tree?.tokens[marker]?.text.toLowerCase();
  if (!tree || marker > at || (form !== 'over' && form !== 'for')) return false;
  const above = tree.tokens[tree.tokens[noun]?.head ?? -1];
  return form === 'over' || (above?.tag.startsWith('VB') === true && !OWN_REASON.has(above.lemma));
};

const DEMANDS = new Set('demand request urge seek order'.split(' '));
/** What is demanded of or for somebody else. */
const DEMANDED = new Set(
  'resignation removal dismissal departure ouster release arrest extradition expulsion withdrawal surrender apology prosecution impeachment trial execution return'.split(
    ' ',
  ),
);

/** "criticised B and demanded his resignation": who demands what is somebody else's; -1 for nobody. */
export const demanderOf = (tokens: readonly ParsedToken[], at: number): number => {
  const noun = tokens[tokens[at]?.head ?? -1];
  if (noun?.relation !== 'obj' || !DEMANDED.has(noun.lemma) || !DEMANDS.has(tokens[noun.head]?.lemma ?? '')) return -1;
  const verbs = [noun.head, tokens[noun.head]?.relation === 'conj' ? (tokens[noun.head]?.head ?? -1) : -1];
  return tokens.findLastIndex(
    ({ head, relation, index }) => head >= 0 && verbs.includes(head) && index < at && SUBJECTS.has(relation),
  );
};

/** Most steps from a possessive up to the infinitive it stands in. */
const FARTHEST_INFINITIVE = 4;

/** Whether a verb does something good to somebody: what is asked for then is often for the one who asks. */
const isFavour = (key: string): boolean => {
  const relation = VERB_RELATION.get(key);
  return relation !== undefined && FAMILY_INFO[familyOf(relation)].tone === 'cooperation';
};

/** What one defends of one's own: "punished B for defending its sovereignty". */
const OWN_GOODS = new Set(
  'sovereignty right interest independence border territory record decision policy honour honor'.split(' '),
);

/** "urged B to pull back its forces": the word of the one who is asked, who owns what is done with; -1 for none. */
export const askedOf = (names: SentenceNames | undefined, at: number): number => {
  if (!names) return -1;
  const { tree } = names.words.sentence;
  let up = tree.tokens[at]?.head ?? -1;
  const owned = tree.tokens[up]?.lemma ?? '';
  for (let step = 0; step < FARTHEST_INFINITIVE && up >= 0; step += 1) {
    const token = tree.tokens[up];
    if (!token) return -1;
    if (token.tag === 'VB') {
      const upper = tree.tokens[token.head];
      const isAsked = token.relation === 'xcomp' && upper?.tag.startsWith('VB') === true;
      if (!isAsked || SUBJECT_CONTROL.has(upper.lemma) || isFavour(verbKey(tree, up))) return -1;
      const object = dependent(tree, token.head, 'obj', 'iobj');
      return object < up ? object : -1;
    }
    if (token.tag === 'VBG' && token.relation === 'advcl' && OWN_GOODS.has(owned)) {
      const object = dependent(tree, token.head, 'obj', 'iobj');
      return object < up ? object : -1;
    }
    if (token.tag.startsWith('VB')) return -1;
    up = token.head;
  }
  return -1;
};

const CLOSING = new Set(["''", '"', '”', '’']);

/** Whether a pronoun is who says what a quotation mark has just closed: "'…,' it said". */
export const saysOf = (tokens: readonly ParsedToken[], at: number): boolean => {
  const token = tokens[at];
  const verb = tokens[token?.head ?? -1];
  return token?.relation === 'nsubj' && CLOSING.has(tokens[at - 1]?.text ?? '') && SPEECH_VERBS.has(verb?.lemma ?? '');
};

/** "the union left, accusing it": who does what a participle tells, when that has a pronoun for its object; -1 for nobody. */
const sharedSubject = (tokens: readonly ParsedToken[], at: number): number => {
  const token = tokens[at];
  const deed = tokens[token?.head ?? -1];
  if (token?.relation !== 'obj' || deed?.relation !== 'advcl' || deed.tag !== 'VBG' || deed.head < 0) return -1;
  return tokens.findLastIndex(
    ({ head, relation, index }) => head === deed.head && index < at && SUBJECTS.has(relation),
  );
};

/**
 * Keys of those whom a pronoun cannot mean, because they stand beside it: two words of one clause do not mean the same ("he told him"),
 * nor does a description of the first ("B, a critic of A, told her").
 */
export const besideOf = (
  tokens: readonly ParsedToken[],
  memory: readonly Recent[],
  place: number,
  at: number,
): ReadonlySet<string> => {
  const token = tokens[at];
  if (!token) return new Set();
  const shared = sharedSubject(tokens, at);
  return new Set(
    memory
      .filter((recent) => recent.sentence === place)
      .filter(
        ({ at: other }) =>
          (shared >= 0 && isWithin(tokens, other, shared)) ||
          (tokens[other]?.head === token.head && tokens[other]?.relation !== 'conj'),
      )
      .map(({ key }) => key),
  );
};

/** The subject of the nearest clause that a word stands in; -1 where that has none before the word. */
export const subjectAbove = (tokens: readonly ParsedToken[], at: number): number => {
  for (
    let up = tokens[at]?.head ?? -1, steps = 0;
    up >= 0 && steps < FARTHEST;
    up = tokens[up]?.head ?? -1, steps += 1
  ) {
    // Whoever tells of it is no nearer than anybody else.
    if (SPEECH_VERBS.has(tokens[up]?.lemma ?? '')) return -1;
    const subject = tokens.findLastIndex(
      ({ head, relation, index }) => head === up && index < at && SUBJECTS.has(relation),
    );
    if (subject >= 0 && !isWithin(tokens, at, subject)) return subject;
  }
  return -1;
};
const FARTHEST = 12;
/** Whether a word belongs to the phrase of another. */
const isWithin = (tokens: readonly ParsedToken[], word: number, phrase: number): boolean => {
  for (let up = word, steps = 0; up >= 0 && steps < FARTHEST; up = tokens[up]?.head ?? -1, steps += 1)
    if (up === phrase) return true;
  return false;
};

/** Whether "it" is the object where a thing was the object last: "hailed the ruling. Mexico also welcomed it". */
export const isParallel = (
  sentences: readonly SentenceNames[],
  memory: readonly Recent[],
  place: number,
  at: number,
  isPlural: boolean,
): boolean => {
  // "called the remarks absurd and referred them": a plural reaches no farther than its sentence.
  for (const sentence of isPlural ? [place] : [place, place - 1]) {
    const tokens = sentences[sentence]?.words.sentence.tree.tokens ?? [];
    const until = sentence === place ? at : tokens.length;
    const object = tokens.slice(0, until).findLast(({ relation }) => relation === 'obj');
    if (!object) continue;
    const isSomebody = memory.some((recent) => recent.sentence === sentence && recent.at === object.index);
    return object.tag === (isPlural ? 'NNS' : 'NN') && !isSomebody;
  }
  return false;
};

/** Persons of pronouns that can mean somebody. */
export type Person = 'he' | 'she' | 'they' | 'it' | 'we' | 'i';

/** Whether a pronoun of a person can mean somebody at all: by kind, gender and number. */
export const fits = (entity: PoolEntity, recent: Recent, person: Person): boolean => {
  switch (person) {
    case 'he':
      return entity.kind === 'person' && entity.gender !== 'female' && !recent.plural;
    case 'she':
      return entity.kind === 'person' && entity.gender !== 'male' && !recent.plural;
    case 'they':
      return recent.plural || ((entity.kind === 'group' || entity.kind === 'people') && entity.basis !== 'description');
    case 'it':
      return (
        (entity.kind === 'state' || entity.kind === 'organisation' || entity.kind === 'group') &&
        !recent.plural &&
        !recent.asPlace
      );
    default:
      return false;
  }
};
