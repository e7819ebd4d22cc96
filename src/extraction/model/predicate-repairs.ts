import { repairWhoActs } from './actor-repairs.ts';
import { type Attachment, BE, FINITE, HAVE, isBelow, isNoun, LOOSE, SUBJECTS } from './attachment.ts';
import { repairJoins } from './join-repairs.ts';
import { repairParts } from './part-repairs.ts';

/** Prepositions that open no clause. */
const NEVER_MARK = new Set([
  'throughout',
  'of',
  'from',
  'in',
  'inside',
  'within',
  'across',
  'near',
  'against',
  'between',
  'among',
  'at',
]);

const childrenOf = (words: readonly Attachment[]): number[][] => {
  const children: number[][] = words.map(() => []);
  words.forEach((word, at) => children[word.head]?.push(at));
  return children;
};

/** Puts right what no clause of English can be: a sentence without a verb beside one, a passive without "be", two subjects. */
export function repairClauses(words: readonly Attachment[]): void {
  repairPerfect(words);
  repairParts(words);
  repairWhoActs(words);
  repairJoins(words);
  repairPlaceSubject(words);
  repairTop(words);
  repairPassive(words);
  repairSubjects(words);
}

/** "has once again rejected the plan": a participle is no object of "have". */
function repairPerfect(words: readonly Attachment[]): void {
  words.forEach((word, at) => {
    const have = words[word.head];
    if ((word.tag !== 'VBN' && word.tag !== 'VBD') || !have || word.head > at || !HAVE.has(have.form)) return;
    if (word.relation !== 'obj' && word.relation !== 'ccomp' && word.relation !== 'xcomp') return;
    const upper = word.head;
    const rivals = words.some(
      (one, place) =>
        place !== at && place < at && one.head === upper && (one.relation === 'obj' || one.relation === 'xcomp'),
    );
    const noun = words.some((one) => one.head === at && ['det', 'nmod:poss', 'nsubj'].includes(one.relation));
    if (rivals || noun) return;
    word.head = have.head;
    word.relation = have.relation;
    words.forEach((one, place) => {
      if (one.head === upper && place !== at) one.head = at;
    });
    have.head = at;
    have.relation = 'aux';
  });
}

/** "students throughout the country staged": a preposition opens no clause, and its noun is no subject. */
function repairPlaceSubject(words: readonly Attachment[]): void {
  words.forEach((mark, at) => {
    if (mark.relation !== 'mark' || !NEVER_MARK.has(mark.form)) return;
    const verb = words[mark.head];
    if (!verb || !FINITE.has(verb.tag)) return;
    const place = words.findIndex((one, index) => index > at && one.head === mark.head && SUBJECTS.has(one.relation));
    const subject = words[place];
    const before = words[at - 1];
    if (!subject || place > mark.head || !isNoun(before) || !subject.tag.startsWith('NN')) return;
    if (isBelow(words, at - 1, place)) return;
    mark.head = place;
    mark.relation = 'case';
    subject.head = at - 1;
    subject.relation = 'nmod';
  });
}

/**
 * "Doctors from two groups donated": where a noun was taken for the sentence and a finite verb without a subject hangs on it, or on a
 * noun inside its phrase, the verb is the sentence.
 */
function repairTop(words: readonly Attachment[]): void {
  const root = words.findIndex((word) => word.head < 0);
  const top = words[root];
  if (!top || !isNoun(top)) return;
  const children = childrenOf(words);
  const below = children[root] ?? [];
  if (below.some((child) => words[child]?.relation === 'cop')) return;
  const at = words.findIndex((_, place) => place > root && isLostVerb(words, children, root, place));
  const found = words[at];
  if (!found) return;
  // "donated and delivered": the first of two verbs may have been taken for a participle.
  const first = (children[at] ?? []).some((child) => words[child]?.relation === 'cc')
    ? below.find(
        (child) => child > root && child < at && words[child]?.relation === 'acl' && words[child]?.tag === 'VBN',
      )
    : undefined;
  const main = first ?? at;
  const verb = words[main] ?? found;
  if (first !== undefined) {
    found.head = first;
    found.relation = 'conj';
    verb.tag = 'VBD';
  }
  const isPhrase = below.some((child) => child < root && words[child]?.relation === 'case');
  for (const child of below) {
    const one = words[child];
    if (one && child !== main && one.head === root && (child > main || one.relation === 'aux')) one.head = main;
  }
  verb.head = -1;
  verb.relation = 'root';
  top.head = main;
  top.relation = isPhrase ? 'obl' : 'nsubj';
  if (!isPhrase) return;
  // "According to reports the ministry is pressing": the subject stands somewhere beside the phrase.
  const named = below
    .map((child) => words[child])
    .findLast((one) => one !== undefined && one.head === root && isNoun(one) && BESIDE.has(one.relation));
  if (named) Object.assign(named, { head: main, relation: 'nsubj' });
}

/** Relations of a noun that does not belong to the phrase it hangs on. */
const BESIDE = new Set(['nsubj', 'obj', 'dep', 'parataxis', 'conj']);
/** Relations inside one noun phrase. */
const INSIDE = new Set(['nmod', 'compound', 'flat', 'appos', 'conj', 'aux']);

/** Whether a word hangs on the root by way of its noun phrase only. */
const hangsOnPhrase = (words: readonly Attachment[], root: number, at: number): boolean => {
  let up = words[at]?.head ?? -1;
  for (let steps = 0; up !== root && steps < 6; steps += 1) {
    const one = words[up];
    if (!one || up < root || !INSIDE.has(one.relation)) return false;
    up = one.head;
  }
  return up === root;
};

const isLostVerb = (
  words: readonly Attachment[],
  children: readonly (readonly number[])[],
  root: number,
  at: number,
): boolean => {
  const verb = words[at];
  if (!verb?.tag.startsWith('VB') || !LOOSE.has(verb.relation) || !hangsOnPhrase(words, root, at)) return false;
  const below = children[at] ?? [];
  const has = (...relations: Attachment['relation'][]): boolean =>
    below.some((child) => relations.includes(words[child]?.relation ?? 'dep'));
  const finite =
    FINITE.has(verb.tag) ||
    ((verb.tag === 'VBN' || verb.tag === 'VBG') &&
      [...below, ...(children[root] ?? [])].some(
        (child) => words[child]?.relation === 'aux' && child > root && child < at,
      ));
  if (words.slice(root, at).some((one) => one.tag === ':')) return false;
  if (!finite || has('nsubj', 'nsubj:pass', 'mark', 'aux:pass')) return false;
  if (verb.relation === 'conj' || verb.relation === 'parataxis') return has('obj', 'ccomp', 'xcomp', 'obl', 'advcl');
  // "Residents celebrated in the streets": the only finite verb of all.
  if (verb.tag === 'VBD' && has('obl') && words.every((one) => one === verb || !FINITE.has(one.tag))) return true;
  return has('obj', 'ccomp', 'xcomp');
};

/** "has refused": a finite verb without "be" is not passive. */
function repairPassive(words: readonly Attachment[]): void {
  words.forEach((subject) => {
    const verb = words[subject.head];
    if (subject.relation !== 'nsubj:pass' || !verb) return;
    const helpers = words.filter(
      (one) =>
        one.head === subject.head && (one.relation === 'aux' || one.relation === 'aux:pass' || one.relation === 'cop'),
    );
    if (helpers.some((one) => BE.has(one.form))) return;
    const perfect = helpers.some((one) => HAVE.has(one.form));
    const transitive = words.some(
      (one) => one.head === subject.head && (one.relation === 'obj' || one.relation === 'ccomp'),
    );
    // "called for restraint and offered": what is joined to a finite verb is one.
    const joined =
      verb.tag === 'VBN' &&
      words.some((one) => one.head === subject.head && one.relation === 'conj' && FINITE.has(one.tag));
    if (perfect || (helpers.length === 0 && (verb.tag === 'VBD' || transitive || joined))) subject.relation = 'nsubj';
    if (joined && helpers.length === 0) verb.tag = 'VBD';
  });
}

/** Of two subjects of one verb, the first may be the subject of the words that the second says, or the name that the second explains. */
function repairSubjects(words: readonly Attachment[]): void {
  const seen = new Map<number, number>();
  words.forEach((subject, at) => {
    if (!SUBJECTS.has(subject.relation) || subject.head < at) return;
    const verb = subject.head;
    const before = seen.get(verb);
    if (before === undefined) {
      seen.set(verb, at);
      return;
    }
    const first = words[before];
    if (!first) return;
    const said = words.findIndex(
      (one, place) => place > before && place < at && one.head === verb && one.relation === 'ccomp',
    );
    if (said >= 0) {
      const own = words.some((one) => one.head === said && SUBJECTS.has(one.relation));
      if (!own) first.head = said;
      return;
    }
    const and = words.findIndex(
      (one, place) => place > before && place < at && one.head === verb && one.relation === 'cc',
    );
    if (and >= 0) {
      Object.assign(subject, { head: before, relation: 'conj' });
      Object.assign(words[and] ?? {}, { head: at });
      return;
    }
    if (isTime(subject)) {
      subject.relation = 'obl';
      return;
    }
    if (words[before + 1]?.form === ',' && words.slice(at + 1, verb).some((one) => one.form === ',')) {
      subject.head = before;
      subject.relation = 'appos';
      takeBetween(words, before + 2, at, verb);
      // "Chad, which had advisers there, has denied it": the pronoun is the subject of the verb behind it.
      const own = words[at + 1];
      if (subject.tag.startsWith('W') && own?.head === at && FINITE.has(own.tag)) {
        Object.assign(own, { head: before, relation: 'acl:relcl' });
        Object.assign(subject, { head: at + 1, relation: 'nsubj' });
      }
    } else if (isNoun(first) && isNoun(subject) && isOnePhrase(words, before, at)) {
      first.head = at;
      first.relation = 'compound';
      takeBetween(words, before + 1, at, verb);
      seen.set(verb, at);
    }
  });
}

/** What stands between two nouns and was hung on the verb belongs to the second. */
function takeBetween(words: readonly Attachment[], from: number, to: number, verb: number): void {
  for (let place = from; place < to; place += 1) {
    const one = words[place];
    if (one?.head === verb && ['det', 'amod', 'compound', 'nmod:poss', 'nummod'].includes(one.relation)) one.head = to;
  }
}

/** "Teachers Association (TA) officials": nothing between two nouns but what can stand inside one noun phrase. */
const isOnePhrase = (words: readonly Attachment[], first: number, last: number): boolean => {
  let inside = false;
  for (let place = first + 1; place < last; place += 1) {
    const { form, tag } = words[place] ?? { form: ',', tag: ',' };
    if (tag === '-LRB-' || tag === '-RRB-') inside = tag === '-LRB-';
    else if (!inside && !tag.startsWith('NN') && tag !== 'JJ' && form !== '-') return false;
  }
  return words[last]?.tag !== 'PRP';
};

const TIMES = new Set(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight january february march april june july august september october november december'.split(
    ' ',
  ),
);
const isTime = (word: Attachment): boolean => TIMES.has(word.form);
