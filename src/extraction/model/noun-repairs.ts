import { TIME_NOUNS } from '../lexicon/nouns.ts';
import { type Attachment, isBelow } from './attachment.ts';

const isNoun = (word: Attachment | undefined): boolean => word?.tag.startsWith('NN') === true;
const ARTICLES = new Set(['a', 'an', 'the']);
/** Words of a noun phrase that stand before its head. */
const BEFORE_HEAD = new Set(['det', 'case', 'nmod:poss', 'amod', 'compound', 'nummod']);
const FARTHEST = 5;

/** Puts right what no noun phrase of English can be. */
export function repairNouns(words: readonly Attachment[]): void {
  words.forEach((word, at) => {
    if (word.form === 'up') repairUpTo(words, at);
    if (word.tag === 'VB' || word.tag === 'VBP') repairArticle(words, word, at);
    if (word.relation === 'conj') repairSilentList(words, word, at);
    if (word.relation === 'obl') repairTwoObjects(words, word, at);
    if (word.relation === 'case' && isNoun(word)) repairOwner(words, word, at);
    if (word.tag.startsWith('NNP')) repairSum(words, word, at);
  });
}

/** "up to 4,000 troops": "up to" is about the number, and leads to nothing. */
function repairUpTo(words: readonly Attachment[], at: number): void {
  const [up, to, number] = [words[at], words[at + 1], words[at + 2]];
  if (!up || !to || to.form !== 'to' || number?.tag !== 'CD') return;
  if (isBelow(words, at + 2, at) || isBelow(words, at + 2, at + 1)) return;
  const brought = words[to.head];
  if (brought && to.relation === 'case' && brought.relation === 'obl') brought.relation = 'obj';
  Object.assign(up, { head: at + 2, relation: 'advmod', tag: 'RB' });
  Object.assign(to, { head: at, relation: 'fixed' });
}

/** "a US offer to host": a word that an article belongs to is a noun, whatever else it can be. */
function repairArticle(words: readonly Attachment[], word: Attachment, at: number): void {
  let article = false;
  for (let before = at - 1; before >= 0 && at - before <= FARTHEST; before -= 1) {
    const one = words[before];
    if (one?.head !== at || !BEFORE_HEAD.has(one.relation)) break;
    article ||= ARTICLES.has(one.form);
  }
  if (!article) return;
  word.tag = 'NN';
  if (word.relation === 'ccomp' || word.relation === 'xcomp') word.relation = 'obj';
  for (const one of words)
    if (one.head === at && (one.relation === 'xcomp' || one.relation === 'ccomp')) one.relation = 'acl';
}

/** "telephoned Russian Foreign Minister A. K.": names side by side, without a comma or "and", are no list; the last is the head. */
function repairSilentList(words: readonly Attachment[], word: Attachment, at: number): void {
  const first = word.head;
  const upper = words[first];
  if (!upper || first > at || at - first > FARTHEST || !isNoun(word) || !isNoun(upper)) return;
  for (let between = first + 1; between < at; between += 1) {
    const one = words[between];
    if (
      !one ||
      one.form === 'and' ||
      one.tag === 'CC' ||
      one.relation === 'punct' ||
      !(isNoun(one) || one.tag === 'JJ')
    )
      return;
  }
  if (words.some((one) => one.relation === 'cc' && one.head === at)) return;
  word.head = upper.head;
  word.relation = upper.relation;
  upper.head = at;
  upper.relation = 'compound';
  words.forEach((one, place) => {
    const stays = place < first && (one.relation === 'compound' || one.relation === 'amod');
    if (one.head === first && place !== at && !stays) one.head = at;
  });
}

/** "extend the night-time curfew": a bare noun right behind the object is the object's head, unless it tells when. */
function repairTwoObjects(words: readonly Attachment[], word: Attachment, at: number): void {
  const object = words[at - 1];
  if (object?.relation !== 'obj' || object.head !== word.head || word.tag !== 'NN' || object.tag !== 'NN') return;
  if (TIME_NOUNS.has(word.form) || words.some((one) => one.head === at && BEFORE_HEAD.has(one.relation))) return;
  word.relation = 'obj';
  object.relation = 'compound';
  object.head = at;
  for (const one of words) if (one.head === at - 1 && one.relation === 'det') one.head = at;
}

/** "the United States' policies": a noun with the mark of the genitive is an owner. */
function repairOwner(words: readonly Attachment[], word: Attachment, at: number): void {
  const mark = words[at + 1];
  if (mark?.tag === 'POS' && mark.head === at && word.head > at) word.relation = 'nmod:poss';
}

const GIVES = new Set(
  'give gives gave given giving send sends sent sending offer offers offered offering show shows showed hand hands handed grant grants granted pay pays paid lend lends lent'.split(
    ' ',
  ),
);
const IN_FRONT = new Set(['compound', 'amod', 'nmod']);

/** "fined Croatia 50,000 euros": a name before a number is no part of the sum, but who pays or gets it. */
function repairSum(words: readonly Attachment[], word: Attachment, at: number): void {
  const sum = words[word.head];
  const next = words[at + 1];
  if (!sum || word.head < at || sum.relation !== 'obj' || !IN_FRONT.has(word.relation)) return;
  // "gave Sinopharm vaccines to B": who gets them is named behind them.
  const isTo = words[word.head + 1]?.form === 'to' && words[word.head + 1]?.relation === 'case';
  const isGiven = next === sum && !isTo && GIVES.has(words[sum.head]?.form ?? '') && sum.tag === 'NNS';
  if ((next?.tag !== 'CD' && next?.tag !== '$' && !isGiven) || sum.head > at || !words[sum.head]?.tag.startsWith('VB'))
    return;
  const upper = word.head;
  word.head = sum.head;
  word.relation = 'iobj';
  // "give the Commission documents": the article is the name's.
  for (const one of words.slice(0, at)) if (one.head === upper && one.relation === 'det') one.head = at;
}
