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
    if (word.tag.startsWith('NNP') && word.relation === 'obl') repairBareName(words, word, at);
    if (word.tag === 'VBD' || word.tag === 'VBN') repairDescribing(words, word, at);
    if (word.tag === 'POS') repairGenitive(words, at);
    if (word.relation === 'nmod') repairAfterDay(words, word, at);
    // "The police union called": of two nouns side by side the second is the subject.
    if (
      words[at - 1]?.tag === 'DT' &&
      words[at + 1]?.relation === 'nsubj' &&
      word.relation === 'nsubj' &&
      word.head === at + 1 &&
      isNoun(word)
    )
      word.relation = 'compound';
  });
}

const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday yesterday today'.split(' '));
/** Prepositions that lead from a deed to somebody, and never from a day. */
const TO_SOMEBODY = new Set(['against', 'with', 'to', 'for', 'from', 'by', 'on']);

/** "filed a lawsuit on Monday against B": what hangs on the name of a day belongs to what was done on it. */
function repairAfterDay(words: readonly Attachment[], word: Attachment, at: number): void {
  const day = words[word.head];
  if (!day || day.head < 0 || word.head > at || !DAYS.has(day.form) || !words[day.head]?.tag.startsWith('VB')) return;
  if (!words.some((one) => one.head === at && one.relation === 'case' && TO_SOMEBODY.has(one.form))) return;
  Object.assign(word, { head: day.head, relation: 'obl' });
}

/** "Norvex, the maker of chips, sued B": an unknown word before an explanation between commas is a name, and the subject. */
export function repairUnknownName(words: readonly Attachment[]): void {
  const [name, comma, article] = words;
  if (name?.tag !== 'UH' || name.relation !== 'discourse' || comma?.form !== ',' || !ARTICLES.has(article?.form ?? ''))
    return;
  const close = words.findIndex(({ form }, place) => place > 1 && form === ',');
  const verb = words[name.head]?.tag.startsWith('VB') ? name.head : (words[name.head]?.head ?? -1);
  const explained = article?.head ?? -1;
  if (close < 0 || explained < 2 || explained > close || verb < close || !words[verb]?.tag.startsWith('VB')) return;
  for (let up = verb, steps = 0; up >= 0 && steps <= words.length; up = words[up]?.head ?? -1, steps += 1)
    if (up < close) return;
  for (const one of words.slice(2, close))
    if (one.head >= close) Object.assign(one, { head: explained, relation: 'nmod' });
  Object.assign(words[explained] ?? {}, { head: 0, relation: 'appos' });
  Object.assign(comma, { head: explained });
  Object.assign(name, { head: verb, relation: 'nsubj', tag: 'NNP' });
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

/** "killed Iranian scientist Ann Vula": a name right behind a verb, with nothing before it that leads to it, is its object. */
function repairBareName(words: readonly Attachment[], word: Attachment, at: number): void {
  const verb = words[word.head];
  if (!verb?.tag.startsWith('VB') || word.head > at || TIME_NOUNS.has(word.form)) return;
  if (words.some((one) => one.head === at && one.relation === 'case')) return;
  if (words.some((one) => one.head === word.head && (one.relation === 'obj' || one.relation.startsWith('aux:p'))))
    return;
  for (let between = word.head + 1; between < at; between += 1) if (!isBelow(words, between, at)) return;
  word.relation = 'obj';
}

/** "released forty captured soldiers", "extradited suspected spy Ann Vula": a participle right behind a verb, or a number between, describes the object. */
function repairDescribing(words: readonly Attachment[], participle: Attachment, at: number): void {
  const number = words[at - 1]?.tag === 'CD' ? at - 1 : -1;
  const verb = number < 0 ? at - 1 : at - 2;
  const upper = words[verb];
  // What opens a sentence may be a name that was taken for a verb.
  if (verb < 1 || !upper?.tag.startsWith('VB') || upper.relation.startsWith('aux') || participle.head !== verb) return;
  if (words.some((one, place) => one.head === at && (place < at || one.relation === 'mark'))) return;
  let noun = at + 1;
  while (words[noun]?.head !== at && words[noun]?.head !== number && IN_PHRASE.test(words[noun]?.tag ?? '')) noun += 1;
  const object = words[noun];
  if (
    !isNoun(object) ||
    (object?.head !== at && (number < 0 || object?.head !== number)) ||
    object.relation === 'nsubj'
  )
    return;
  for (const one of words) if (one.head === at && one !== object) one.head = verb;
  Object.assign(object, { head: verb, relation: 'obj' });
  Object.assign(participle, { head: noun, relation: 'amod', tag: 'VBN' });
  if (number >= 0) Object.assign(words[number] ?? {}, { head: noun, relation: 'nummod' });
}
const IN_PHRASE = /^(?:NN|JJ)/u;

/** "Israel's Mossad": what a genitive stands before owns what follows, and is no part of its name. */
function repairGenitive(words: readonly Attachment[], at: number): void {
  const [owner, owned] = [words[at - 1], words[at + 1]];
  if (!owner || owned?.relation !== 'flat' || owned.head !== at - 1 || !isNoun(owned)) return;
  Object.assign(owned, { head: owner.head, relation: owner.relation });
  Object.assign(owner, { head: at + 1, relation: 'nmod:poss' });
  for (const one of words) if (one.head === at - 1 && one.relation !== 'case') one.head = at + 1;
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
