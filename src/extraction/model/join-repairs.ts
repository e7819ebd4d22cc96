import { type Attachment, FINITE, HAVE, isBelow, isNoun, LOOSE, RELATIVES, SUBJECTS } from './attachment.ts';

/** Puts right how the clauses of a sentence hang together: what opens it, what is said in it, and what stands between commas. */
export function repairJoins(words: readonly Attachment[]): void {
  repairOpening(words);
  repairSemicolon(words);
  repairRelative(words);
  repairInverted(words);
  repairInterrupted(words);
  repairHaving(words);
  repairLostSubject(words);
  repairTemporal(words);
  repairPlanned(words);
  repairSaid(words);
}

/** "Rabuka thanked them": a bare verb that opens a sentence before a finite one is somebody's name. */
function repairOpening(words: readonly Attachment[]): void {
  const [first, next] = words;
  if (!first || !next || first.tag !== 'VB' || first.head >= 0 || next.head !== 0) return;
  if (!FINITE.has(next.tag) || (next.relation !== 'parataxis' && next.relation !== 'ccomp')) return;
  if (words.some((one, at) => at > 1 && one.head === 0 && one.relation !== 'punct')) return;
  first.tag = 'NNP';
  first.head = 1;
  first.relation = 'nsubj';
  next.head = -1;
  next.relation = 'root';
  for (const word of words.slice(2)) if (word.head === 0) word.head = 1;
}

/** "ordered B to pay C; a court overturned it": what follows a semicolon and has a verb of its own is no part of what stands before. */
function repairSemicolon(words: readonly Attachment[]): void {
  const root = words.findIndex((word) => word.head < 0);
  words.forEach((mark, at) => {
    if (mark.form !== ';' || root > at) return;
    const subject = words.findIndex(
      (word, place) =>
        place > at && word.head >= 0 && word.head < at && isNoun(word) && NEVER_ACROSS.has(word.relation),
    );
    const verb = words.findIndex(
      (word, place) =>
        place > subject && word.head === subject && FINITE.has(word.tag) && word.relation.startsWith('acl'),
    );
    const [found, said] = [words[subject], words[verb]];
    if (!found || !said || words.slice(subject, verb).some(({ form }) => RELATIVES.has(form))) return;
    said.head = root;
    said.relation = 'parataxis';
    found.head = verb;
    found.relation = 'nsubj';
  });
}
/** Parts that no semicolon parts from their word. */
const NEVER_ACROSS = new Set(['appos', 'obj', 'iobj', 'nmod', 'obl', 'conj', 'dep']);

/** "a spy, Ann Vula, whom it accuses": a clause that a relative pronoun opens belongs to the name before the comma. */
function repairRelative(words: readonly Attachment[]): void {
  words.forEach((pronoun, at) => {
    const isClosed = words[at - 1]?.form === ',';
    // "politicians whom it accuses" needs no comma.
    if (!WHO.has(pronoun.form) || !CORE.has(pronoun.relation)) return;
    if (!isClosed && !(pronoun.form === 'whom' && isNoun(words[at - 1]))) return;
    const verb = words[pronoun.head];
    if (!verb || pronoun.head < at || !FINITE.has(verb.tag) || !LOOSE.has(verb.relation) || verb.relation === 'acl')
      return;
    if (words.some((one) => one.head === pronoun.head && one.relation === 'cc')) return;
    // "accused B of arming C, which B denies": what is denied is the clause.
    if (pronoun.form === 'which' && pronoun.relation === 'obj' && OF_CLAUSES.has(verb.form)) return;
    const noun = nameBefore(words, isClosed ? at : at + 1);
    if (noun < 0 || !isNoun(words[noun]) || isBelow(words, noun, pronoun.head)) return;
    verb.head = noun;
    verb.relation = 'acl:relcl';
  });
}
const OF_CLAUSES = new Set(
  'denied denies deny rejected rejects reject disputed disputes dispute dismissed dismisses'.split(' '),
);
const WHO = new Set(['who', 'whom', 'which']);
const CORE = new Set(['nsubj', 'nsubj:pass', 'obj']);
/** The head of the name before the comma before a relative pronoun; -1 when nothing stands there. */
const nameBefore = (words: readonly Attachment[], pronoun: number): number => {
  let noun = pronoun - 2;
  for (let up = words[noun]; up && IN_NAME.has(up.relation) && up.head >= 0 && up.head < pronoun; up = words[noun])
    noun = up.head;
  return noun;
};
/** How the words of one name hang together. */
const IN_NAME = new Set(['flat', 'compound', 'fixed']);

/** "…," claimed Senator Vula: behind a closing quotation mark the one who says so follows the verb. */
function repairInverted(words: readonly Attachment[]): void {
  const root = words.findIndex((word) => word.head < 0);
  words.forEach((verb, at) => {
    if (!CLOSING.has(words[at - 1]?.form ?? '') || !SAYS.has(verb.form) || !verb.tag.startsWith('VB')) return;
    if (words.some((one, place) => one.head === at && SUBJECTS.has(one.relation) && place >= at - 2)) return;
    const speaker = words.findIndex(
      (one, place) =>
        place > at &&
        one.head === at &&
        isNoun(one) &&
        !words.slice(at + 1, place).some(({ form }) => form === ',' || form === 'to' || form === 'that') &&
        !words.some((below) => below.head === place && below.relation === 'case'),
    );
    const found = words[speaker];
    if (!found) return;
    found.relation = 'nsubj';
    if (at === root || root > at || isBelow(words, root, at)) return;
    verb.head = root;
    verb.relation = 'parataxis';
  });
}
const CLOSING = new Set(["''", '"', '”', '’']);
/** Verbs that stand between what is said and the one who says so. */
const SAYS = new Set(
  'said says claimed claims added adds told asked wrote writes announced argued argues insisted insists warned warns declared explained replied admitted recalled noted complained'.split(
    ' ',
  ),
);

/** "The mayor, who was accused of it, resigned": the verb behind the second comma is the sentence, and the first belongs to the relative. */
function repairInterrupted(words: readonly Attachment[]): void {
  const root = words.findIndex((word) => word.head < 0);
  const inner = words[root];
  if (!inner?.tag.startsWith('VB')) return;
  const who = words.findIndex(
    (one, at) =>
      at < root &&
      words[at - 1]?.form === ',' &&
      ((WHO.has(one.form) && one.head === root) || (one.form === 'whose' && words[one.head]?.head === root)),
  );
  const noun =
    words[who]?.form === 'whose'
      ? nameBefore(words, who)
      : words.findIndex((one, at) => at < who - 1 && one.head === root && isNoun(one) && one.relation !== 'conj');
  if (who < 0 || noun < 0 || words.some((one, at) => at < noun && one.head === noun && one.relation === 'case')) return;
  // "…, has pressed B": the comma stands before the auxiliary.
  const begins = (at: number): number =>
    words[at - 1]?.relation === 'aux' && words[at - 1]?.head === at ? at - 1 : at;
  const outer = words.findIndex(
    (one, at) =>
      at > root &&
      one.head === root &&
      (FINITE.has(one.tag) || (one.tag === 'VBN' && one.relation === 'conj')) &&
      words[begins(at) - 1]?.form === ',' &&
      !words.some(
        (below, place) =>
          below.head === at &&
          (below.relation === 'cc' ||
            (below.relation.startsWith('aux') && place !== begins(at)) ||
            SUBJECTS.has(below.relation)),
      ),
  );
  const [subject, verb] = [words[noun], words[outer]];
  if (!subject || !verb) return;
  verb.head = -1;
  verb.relation = 'root';
  if (verb.tag === 'VBN' && begins(outer) === outer) verb.tag = 'VBD';
  subject.head = outer;
  subject.relation = 'nsubj';
  inner.head = noun;
  inner.relation = 'acl:relcl';
}

/** "Chad, which has troops there, did not sign": "has" before a noun and the closing comma helps no later verb, but is one. */
function repairHaving(words: readonly Attachment[]): void {
  words.forEach((pronoun, at) => {
    const have = words[at + 1];
    if (!WHO.has(pronoun.form) || words[at - 1]?.form !== ',' || !have || !HAVE.has(have.form)) return;
    const { head } = have;
    const close = words.findIndex(({ form }, place) => place > at && form === ',');
    if (have.relation !== 'aux' || close < 0 || close > head || pronoun.head !== head) return;
    const owned = words.findIndex((one, place) => place > at + 1 && place < close && one.head === head);
    const thing = words[owned];
    if (!thing || !isNoun(thing)) return;
    pronoun.head = at + 1;
    Object.assign(thing, { head: at + 1, relation: 'obj' });
    Object.assign(have, { relation: 'dep', tag: have.form === 'had' ? 'VBD' : 'VBZ' });
  });
}

/** "Chad, whose army helped B, has refused", "Niger, which …, denies": the name before the comma is the subject of the sentence. */
function repairLostSubject(words: readonly Attachment[]): void {
  const root = words.findIndex((word) => word.head < 0);
  words.forEach((pronoun, at) => {
    const isWhose = pronoun.form === 'whose';
    if ((!isWhose && !WHO.has(pronoun.form)) || words[at - 1]?.form !== ',' || root < at) return;
    const noun = nameBefore(words, at);
    const owner = words[noun];
    const verb = (isWhose ? words[pronoun.head]?.head : pronoun.head) ?? -1;
    const inner = words[verb];
    if (!owner || !isNoun(owner) || !inner?.tag.startsWith('VB') || verb < at || verb >= root) return;
    if (isBelow(words, root, verb)) return;
    // The comma that closes the clause, and a sentence without another subject.
    if (!words.slice(verb, root).some(({ form }) => form === ',')) return;
    if (!words[root]?.tag.startsWith('VB') || words.some((one) => one.head === root && SUBJECTS.has(one.relation)))
      return;
    owner.head = root;
    owner.relation = 'nsubj';
    inner.head = noun;
    inner.relation = 'acl:relcl';
  });
}

/** How far a day or place between a verb of speech and its comma reaches: "said on Wednesday,". */
const LONGEST_TIME = 3;

/** "B agreed to it, the firms said on Wednesday, in a deal": what stands between commas and says so is beside the sentence, and what follows is not said. */
function repairSaid(words: readonly Attachment[]): void {
  words.forEach((verb, at) => {
    // "Army fines Mali, governor says": a finite verb is nobody who says so, but what is said.
    if (FINITE.has(verb.tag) && verb.relation === 'nsubj' && SAYS.has(words[verb.head]?.form ?? ''))
      verb.relation = 'ccomp';
    if (!SAYS.has(verb.form) || !FINITE.has(verb.tag)) return;
    const close = words.findIndex((one, place) => place > at && place <= at + LONGEST_TIME && one.form === ',');
    if (close < 0) return;
    if (verb.relation !== 'ccomp' || words[verb.head]?.head !== -1 || verb.head > at) return;
    if (!words.slice(0, at).some((one) => one.head === at && one.relation === 'nsubj')) return;
    const first = words.findIndex((one, place) => place < at && isBelow(words, place, at) && one.form !== ',');
    const isMarked = words.some((one) => one.head === at && one.relation === 'mark');
    if (isMarked || words[first - 1]?.form !== ',') return;
    verb.relation = 'parataxis';
    for (const one of words.slice(close)) if (one.head === at && one.relation !== 'punct') one.head = verb.head;
  });
}

const TEMPORAL = new Set(['after', 'before', 'since', 'until', 'because', 'while']);

/** "released it after Chad threatened to sue": a name between "after" and a finite verb is that verb's subject. */
function repairTemporal(words: readonly Attachment[]): void {
  words.forEach((marker, at) => {
    const noun = words[marker.head];
    const verb = words[marker.head + 1];
    if (!TEMPORAL.has(marker.form) || marker.relation !== 'case' || !noun || !verb || marker.head < at) return;
    const upper = noun.head;
    if (!FINITE.has(verb.tag) || verb.head < 0 || upper < 0 || upper > at || !isNoun(noun)) return;
    if (!LOOSE.has(verb.relation) && verb.relation !== 'ccomp') return;
    const verbAt = marker.head + 1;
    if (words.some((one) => one.head === verbAt && SUBJECTS.has(one.relation)) || isBelow(words, upper, verbAt)) return;
    verb.head = upper;
    verb.relation = 'advcl';
    noun.head = verbAt;
    noun.relation = 'nsubj';
    marker.head = verbAt;
    marker.relation = 'mark';
  });
}

/** "Spain to recognise Palestine, Sanchez tells parliament": in a headline, what stands before the speaker is what is planned. */
function repairPlanned(words: readonly Attachment[]): void {
  const root = words.findIndex((word) => word.head < 0);
  const top = words[root];
  if (!top) return;
  const to = words.findIndex((one, at) => one.form === 'to' && words[at + 1]?.tag === 'VB' && one.head === at + 1);
  const planned = words[to + 1];
  const subject = words[to - 1];
  // "Spain to recognise Palestine": nothing else is told.
  if (root === to - 1 && isNoun(top) && planned?.head === root && !words.some(({ tag }) => FINITE.has(tag))) {
    for (const one of words.slice(to + 1)) if (one.head === root && one !== planned) one.head = to + 1;
    planned.head = -1;
    planned.relation = 'root';
    top.head = to + 1;
    top.relation = 'nsubj';
    return;
  }
  const comma = words.findIndex(({ form }, at) => at > to && form === ',');
  if (!FINITE.has(top.tag)) return;
  if (to < 1 || !planned || !subject || !isNoun(subject) || comma < 0 || comma > root) return;
  const speaks = words.some((one, at) => at > comma && at < root && one.head === root && SUBJECTS.has(one.relation));
  if (!speaks || subject.head !== root || !SUBJECTS.has(subject.relation) || planned.head !== to - 1) return;
  planned.head = root;
  planned.relation = 'ccomp';
  subject.head = to + 1;
  subject.relation = 'nsubj';
}
