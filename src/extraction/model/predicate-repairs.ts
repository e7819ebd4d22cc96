import { type Attachment, isBelow } from './attachment.ts';

const FINITE = new Set(['VBD', 'VBZ', 'VBP']);
const HAVE = new Set(['have', 'has', 'had', "'ve", '’ve', 'having']);
const BE = new Set([
  'be',
  'is',
  'are',
  'was',
  'were',
  'been',
  'being',
  'am',
  "'s",
  '’s',
  "'re",
  '’re',
  'get',
  'gets',
  'got',
  'getting',
  'gotten',
]);
/** Relations by which a parser that took a subject for the whole sentence hangs the verb on it. */
const LOOSE = new Set(['acl', 'advcl', 'conj', 'parataxis', 'dep']);
const SUBJECTS = new Set(['nsubj', 'nsubj:pass']);
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

const isNoun = (word: Attachment | undefined): boolean =>
  word !== undefined && (word.tag.startsWith('NN') || word.tag === 'CD' || word.tag === 'PRP');

const childrenOf = (words: readonly Attachment[]): number[][] => {
  const children: number[][] = words.map(() => []);
  words.forEach((word, at) => children[word.head]?.push(at));
  return children;
};

/** Puts right what no clause of English can be: a sentence without a verb beside one, a passive without "be", two subjects. */
export function repairClauses(words: readonly Attachment[]): void {
  repairPerfect(words);
  repairAuxiliaries(words);
  repairOpening(words);
  repairSemicolon(words);
  repairRelative(words);
  repairInverted(words);
  repairSubjunctive(words);
  repairFiniteComplement(words);
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

/** "said Egypt had jailed": nothing hangs on an auxiliary; what seems to hangs on its verb. */
function repairAuxiliaries(words: readonly Attachment[]): void {
  for (const word of words) {
    const above = words[word.head];
    if (above && above.head >= 0 && (above.relation === 'aux' || above.relation === 'aux:pass')) word.head = above.head;
  }
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
const RELATIVES = new Set(['who', 'which', 'that', 'whom', 'whose', 'where', 'when']);

/** "demanded that Sweden release the sailors": what "that" opens, and has an object, is no noun. */
function repairSubjunctive(words: readonly Attachment[]): void {
  words.forEach((word, at) => {
    if (word.tag !== 'NN' || word.relation !== 'ccomp') return;
    const below = words.map((one, place) => ({ one, place })).filter(({ one }) => one.head === at);
    const subject = below.find(({ one, place }) => place < at && one.tag.startsWith('NNP') && OWNED.has(one.relation));
    const isClause = below.some(({ one }) => one.relation === 'mark' && one.form === 'that');
    if (!subject || !isClause || !below.some(({ one, place }) => place > at && one.relation === 'obj')) return;
    word.tag = 'VB';
    subject.one.relation = 'nsubj';
  });
}
const OWNED = new Set(['amod', 'compound', 'nmod']);

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

/** "a spy, Ann Vula, whom it accuses": a clause that a relative pronoun opens belongs to the name before the comma. */
function repairRelative(words: readonly Attachment[]): void {
  words.forEach((pronoun, at) => {
    if (!WHO.has(pronoun.form) || words[at - 1]?.form !== ',' || !CORE.has(pronoun.relation)) return;
    const verb = words[pronoun.head];
    if (!verb || pronoun.head < at || !FINITE.has(verb.tag) || !LOOSE.has(verb.relation) || verb.relation === 'acl')
      return;
    if (words.some((one) => one.head === pronoun.head && one.relation === 'cc')) return;
    // "accused B of arming C, which B denies": what is denied is the clause.
    if (pronoun.form === 'which' && pronoun.relation === 'obj' && OF_CLAUSES.has(verb.form)) return;
    let noun = at - 2;
    for (let up = words[noun]; up && IN_NAME.has(up.relation) && up.head >= 0 && up.head < at; up = words[noun])
      noun = up.head;
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
/** How the words of one name hang together. */
const IN_NAME = new Set(['flat', 'compound', 'fixed']);

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

/** "claimed Niger had attacked": a verb with a finite auxiliary has a subject of its own, which is no object of the verb above. */
function repairFiniteComplement(words: readonly Attachment[]): void {
  words.forEach((word, at) => {
    if (word.relation !== 'xcomp' || word.head < 0 || word.head > at) return;
    const below = words.filter((one) => one.head === at);
    const auxiliary = words.findIndex(
      (one) => one.head === at && one.relation.startsWith('aux') && (FINITE.has(one.tag) || one.tag === 'MD'),
    );
    if (auxiliary < 0 || auxiliary > at || below.some((one) => SUBJECTS.has(one.relation) || one.form === 'to')) return;
    const object = words.find(
      (one, place) => one.head === word.head && one.relation === 'obj' && word.head < place && place < auxiliary,
    );
    if (!object) return;
    object.head = at;
    object.relation = below.some((one) => one.relation === 'aux:pass') ? 'nsubj:pass' : 'nsubj';
    word.relation = 'ccomp';
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
    if (perfect || (helpers.length === 0 && (verb.tag === 'VBD' || transitive))) subject.relation = 'nsubj';
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
