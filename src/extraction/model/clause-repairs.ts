import { ACCUSING_OF, SAYING_ONLY, SPEECH_VERBS } from '../lexicon/cues.ts';
import { type Relation, type Tag } from './labels.ts';

/** A parsed word whose place in the tree may still change. */
export interface Mendable {
  /** Its place in the sentence, from 0. */
  readonly index: number;
  /** Its letters. */
  readonly text: string;
  /** Its dictionary form. */
  readonly lemma: string;
  /** Its tag. */
  tag: Tag;
  /** Index of the word it hangs on, -1 for the root. */
  head: number;
  /** How it hangs there. */
  relation: Relation;
}

/** Most words between a verb of speech and its "that": "charged on Friday that", "told reporters in Geneva that". */
const LONGEST_DELAY = 6;
/** How far from a word, in words, what hangs on it is looked for. */
const NEAR = 40;
/** Most words between a genitive and the noun it leads to. */
const LONGEST_NOUN = 8;
/** Most words between a charge and the deed. */
const FARTHEST_CHARGE = 12;

const isVerb = (token: Mendable | undefined): boolean => token?.tag.startsWith('VB') === true;
const isNoun = (token: Mendable | undefined): boolean => token?.tag.startsWith('NN') === true;
const formOf = (token: Mendable | undefined): string => token?.text.toLowerCase() ?? '';

/** The dependents of a word that stand near it, so that a sentence without end costs no more than its length. */
const childrenOf = (tokens: readonly Mendable[], head: number, ...relations: readonly Relation[]): Mendable[] =>
  tokens
    .slice(Math.max(0, head - NEAR), head + NEAR)
    .filter((token) => token.head === head && (relations.length === 0 || relations.includes(token.relation)));

/** Whether a word hangs, over any number of steps, on another. */
const isBelow = (tokens: readonly Mendable[], at: number, above: number): boolean => {
  for (let up = at, steps = 0; up >= 0 && steps <= tokens.length; up = tokens[up]?.head ?? -1, steps += 1)
    if (up === above) return true;
  return false;
};

/** Changes a word's place. */
type Hang = (token: Mendable | undefined, head: number, relation: Relation) => void;

/** The verb nearest below a word on the way down to another, else the first word on that way; where the branch can be cut. */
const branchTo = (tokens: readonly Mendable[], from: number, to: number): Mendable | undefined => {
  let top: Mendable | undefined;
  let verb: Mendable | undefined;
  for (
    let up = to, steps = 0;
    up >= 0 && up !== from && steps <= tokens.length;
    up = tokens[up]?.head ?? -1, steps += 1
  ) {
    top = tokens[up];
    if (isVerb(top)) verb = top;
  }
  return verb ?? top;
};

/** "Kenya 's recent border talks have": the owner belongs to the noun that its genitive leads to. */
const mendOwner = (tokens: readonly Mendable[], mark: Mendable, hang: Hang): void => {
  const owner = tokens[mark.head];
  if (!owner || owner.index >= mark.index || owner.relation === 'nmod:poss') return;
  let noun = mark.index + 1;
  const isInside = (token: Mendable | undefined): boolean =>
    token !== undefined && (/^(?:NN|JJ|CD|VBN|HYPH)/u.test(token.tag) || ['“', '"', '-'].includes(token.text));
  while (isInside(tokens[noun]) && noun < mark.index + LONGEST_NOUN) noun += 1;
  noun -= 1;
  while (noun > mark.index && !isNoun(tokens[noun])) noun -= 1;
  const owned = tokens[noun];
  if (!owned || noun <= mark.index) return;
  const branch = isBelow(tokens, noun, owner.index) ? branchTo(tokens, owner.index, noun) : undefined;
  if (branch) hang(branch, owner.head, owner.relation);
  for (const word of tokens.slice(mark.index + 1, noun))
    if (word !== branch && (word.head < mark.index || word.head === owner.index))
      hang(word, noun, isNoun(word) ? 'compound' : 'amod');
  hang(owner, noun, 'nmod:poss');
};

const QUOTE_ENDS = new Set([',', '”', '"', "''"]);

/** "…, Iceland reported." and "…,” said the envoy": a reporting clause stands beside what it reports, and has its subject. */
const mendReport = (tokens: readonly Mendable[], verb: Mendable, hang: Hang): void => {
  const isTurned = QUOTE_ENDS.has(tokens[verb.index - 1]?.text ?? '');
  const speaker = childrenOf(tokens, verb.index, 'obj', 'iobj', 'nsubj').find((one) => one.index > verb.index);
  if (isTurned && speaker && (verb.tag === 'VBD' || verb.tag === 'VBZ')) {
    const said = childrenOf(tokens, verb.index, 'nsubj').find((one) => one.index < verb.index);
    const isClause = said !== undefined && (isVerb(said) || childrenOf(tokens, said.index, 'cop').length > 0);
    const isNext = tokens
      .slice(verb.index + 1, speaker.index)
      .every((token) => /^(?:DT|NN|JJ|PRP|CD|POS)/u.test(token.tag));
    if (isNext && (isClause || said === undefined)) {
      if (said) hang(said, verb.index, 'ccomp');
      hang(speaker, verb.index, 'nsubj');
    }
  }
  // "…, Iceland reported" without "and".
  if (verb.relation !== 'conj' || childrenOf(tokens, verb.index, 'cc').length > 0) return;
  const subject = childrenOf(tokens, verb.index, 'nsubj')[0];
  if (!subject) return;
  const first = Math.min(subject.index, ...childrenOf(tokens, subject.index).map((one) => one.index));
  if (QUOTE_ENDS.has(tokens[Math.min(first, verb.index) - 1]?.text ?? '')) hang(verb, verb.head, 'parataxis');
};

/** The first clause behind a word that has a subject of its own there. */
const clauseAfter = (tokens: readonly Mendable[], at: number): Mendable | undefined =>
  tokens
    .slice(at + 1, at + NEAR)
    .find(
      (token) =>
        (isVerb(token) || childrenOf(tokens, token.index, 'cop').length > 0) &&
        !['aux', 'aux:pass', 'cop'].includes(token.relation) &&
        childrenOf(tokens, token.index, 'nsubj', 'nsubj:pass').some(
          (subject) => subject.index > at && subject.index < token.index,
        ),
    );

/** The "that" which a verb of speech brings, with at most a time or a listener between. */
const thatAfter = (tokens: readonly Mendable[], verb: Mendable): Mendable | undefined => {
  const near = tokens.slice(verb.index + 1, verb.index + 2 + LONGEST_DELAY);
  const that = near.find((token) => formOf(token) === 'that' || isVerb(token) || /^[,.:]$/u.test(token.tag));
  const next = that ? tokens[that.index + 1] : undefined;
  const opens = next && /^(?:DT|PRP|JJ|CD|EX|VBG|RB|NN)/u.test(next.tag);
  return opens && formOf(that) === 'that' ? that : undefined;
};

/** "charged on Friday that the bank had helped": the clause after "that" is what is said. */
const mendThat = (tokens: readonly Mendable[], verb: Mendable, hang: Hang): void => {
  if (childrenOf(tokens, verb.index, 'ccomp').some((one) => one.index > verb.index)) return;
  const that = thatAfter(tokens, verb);
  const told = that ? clauseAfter(tokens, that.index) : undefined;
  if (!that || !told) return;
  // "A prosecutor charged": a participle after its noun is the verb whose subject the noun is.
  const subject = verb.relation === 'acl' && verb.tag !== 'VBG' ? tokens[verb.head] : undefined;
  if (subject && subject.index < verb.index && (subject.head === told.index || subject.relation === 'nsubj')) {
    hang(verb, subject.head, 'dep');
    hang(subject, verb.index, 'nsubj');
    if (verb.tag === 'VBN') verb.tag = 'VBD';
  }
  for (const left of childrenOf(tokens, told.index, 'nsubj', 'nsubj:pass', 'obl', 'advmod'))
    if (left.index < verb.index) hang(left, verb.index, left.relation);
  if (isBelow(tokens, verb.index, told.index)) hang(branchTo(tokens, told.index, verb.index), told.head, told.relation);
  for (const child of childrenOf(tokens, that.index)) if (child !== told) hang(child, told.index, child.relation);
  hang(told, verb.index, 'ccomp');
  hang(that, told.index, 'mark');
  if (that.tag === 'WDT') that.tag = 'IN';
};

/** "accused by the opposition of bribing": the clause tells what somebody is accused of, whatever noun stands between. */
const mendCharge = (tokens: readonly Mendable[], verb: Mendable, hang: Hang): void => {
  const deed = tokens
    .slice(verb.index + 1, verb.index + 1 + FARTHEST_CHARGE)
    .find((token) => isVerb(token) && token.relation !== 'amod');
  const mark = deed ? formOf(tokens[deed.index - 1]) : '';
  const fits = mark === 'of' || mark === 'for' || (mark === 'with' && verb.lemma === 'charge');
  if (deed?.tag !== 'VBG' || !fits) return;
  if (deed.head !== verb.index && tokens[deed.head]?.head === verb.index) hang(deed, verb.index, 'advcl');
  // "of arming rebels": what "of" brings is the deed, and what follows is done to.
  const of = tokens[deed.index - 1];
  const object = tokens[of?.head ?? -1];
  if (!of || !object || object.index <= deed.index || object.head >= deed.index || !isNoun(object)) return;
  hang(object, deed.index, 'obj');
  hang(of, deed.index, 'mark');
};

const TIMES = new Set(
  'on monday tuesday wednesday thursday friday saturday sunday this week today yesterday late early'.split(' '),
);

/** "Washington on Thursday that aid was on hold": the subject of a verb that was lost stands apart from the clause it told. */
const mendLostVerb = (tokens: readonly Mendable[], name: Mendable, hang: Hang): void => {
  let at = 0;
  while (tokens[at]?.tag.startsWith('NNP') && !TIMES.has(formOf(tokens[at]))) at += 1;
  const last = tokens[at - 1];
  while (at < LONGEST_DELAY && TIMES.has(formOf(tokens[at]))) at += 1;
  const that = tokens[at];
  const told = that && last && formOf(that) === 'that' ? clauseAfter(tokens, at) : undefined;
  if (!that || !last || told?.relation !== 'root') return;
  for (const word of tokens.slice(0, last.index)) hang(word, last.index, word === name ? 'compound' : word.relation);
  hang(last, told.index, 'dislocated');
  for (const child of childrenOf(tokens, at)) hang(child, told.index, child.relation);
  hang(that, told.index, 'mark');
};

/** Tries a repair and takes it back when it would close a circle. */
const tried = (
  tokens: readonly Mendable[],
  at: Mendable,
  mend: (tokens: readonly Mendable[], at: Mendable, hang: Hang) => void,
): void => {
  const before: { readonly token: Mendable; readonly head: number; readonly relation: Relation }[] = [];
  mend(tokens, at, (token, head, relation) => {
    if (!token) return;
    before.push({ token, head: token.head, relation: token.relation });
    token.head = head;
    token.relation = relation;
  });
  const isTree = before.every(({ token }) => token.head < 0 || !isBelow(tokens, token.head, token.index));
  if (!isTree)
    for (const { token, head, relation } of before.reverse()) {
      token.head = head;
      token.relation = relation;
    }
};

/** Puts right, in place, how clauses hang together where English grammar leaves no choice. Every tree stays a tree. */
export const mendClauses = (tokens: readonly Mendable[]): void => {
  const [first] = tokens;
  if (first?.tag.startsWith('NNP')) tried(tokens, first, mendLostVerb);
  for (const token of tokens) {
    if (token.tag === 'POS' && token.relation === 'case') tried(tokens, token, mendOwner);
    if (!isVerb(token)) continue;
    if (SAYING_ONLY.has(token.lemma)) tried(tokens, token, mendReport);
    if (SPEECH_VERBS.has(token.lemma)) tried(tokens, token, mendThat);
    if (ACCUSING_OF.has(token.lemma)) tried(tokens, token, mendCharge);
  }
};
