import { type Attachment, FINITE, SUBJECTS } from './attachment.ts';

/** Puts right which verb a part of a clause belongs to, and whether it is one. */
export function repairParts(words: readonly Attachment[]): void {
  repairAuxiliaries(words);
  repairFiniteComplement(words);
  repairSubjunctive(words);
  repairNounComplement(words);
}

/** "said Egypt had jailed": nothing hangs on an auxiliary; what seems to hangs on its verb. */
function repairAuxiliaries(words: readonly Attachment[]): void {
  for (const word of words) {
    const above = words[word.head];
    if (above && above.head >= 0 && (above.relation === 'aux' || above.relation === 'aux:pass')) word.head = above.head;
  }
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

/** "accused France of hypocrisy": a noun behind a preposition is no clause, and what seems its subject is the object. */
function repairNounComplement(words: readonly Attachment[]): void {
  words.forEach((word, at) => {
    if (word.relation !== 'ccomp' || !word.tag.startsWith('NN') || word.head < 0 || word.head > at) return;
    const below = words.map((one, place) => ({ one, place })).filter(({ one }) => one.head === at);
    const subject = below.find(({ one, place }) => SUBJECTS.has(one.relation) && place > word.head && place < at);
    const marker = below.find(({ one, place }) => one.relation === 'case' && place > (subject?.place ?? at));
    if (!subject || !marker || below.some(({ one }) => one.relation === 'cop' || one.relation.startsWith('aux')))
      return;
    subject.one.head = word.head;
    subject.one.relation = 'obj';
    word.relation = 'obl';
  });
}
