import { VERB_RELATION } from '../lexicon/verbs.ts';
import { lemmaOf } from './lemma.ts';
import { type Attachment, BE, FINITE, finiteAbove, HAVE, isBelow, SUBJECTS } from './attachment.ts';

/** Puts right which verb a part of a clause belongs to, and whether it is one. */
export function repairParts(words: readonly Attachment[]): void {
  repairAuxiliaries(words);
  repairFiniteComplement(words);
  repairSubjunctive(words);
  repairNounComplement(words);
  repairHadDone(words);
  repairFalsePassive(words);
  repairDeed(words);
  repairGapped(words);
  repairParticle(words);
  repairGerund(words);
  repairNameComplement(words);
  repairSharedInfinitive(words);
  repairCharge(words);
  repairJoined(words);
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

/** Participles that describe what one has, rather than what one did. */
const DESCRIBING = new Set(
  'limited mixed advanced armed increased reduced improved renewed close required unlimited divided related united elected trained skilled experienced qualified paid appointed registered licensed'.split(
    ' ',
  ),
);

/** "soldiers had executed men": behind "had" and before its object, a participle is what was done. */
function repairHadDone(words: readonly Attachment[]): void {
  words.forEach((done, at) => {
    const have = words[at - 1];
    const object = words[at + 1];
    if (done.tag !== 'VBN' || done.relation !== 'amod' || done.head !== at + 1 || DESCRIBING.has(done.form)) return;
    // "warned that B had ignored laws": the auxiliary is the verb's, and the clause with it.
    if (have && object && HAVE.has(have.form) && have.relation === 'aux' && !isNounPhrase(words, at)) {
      Object.assign(done, { head: object.head, relation: object.relation });
      for (const one of words.slice(0, at)) if (one.head === at + 1) one.head = at;
      Object.assign(object, { head: at, relation: 'obj' });
      return;
    }
    if (!have || !HAVE.has(have.form) || object?.relation !== 'obj' || object.head !== at - 1) return;
    done.head = have.head;
    done.relation = have.relation;
    for (const one of words) if (one.head === at - 1) one.head = at;
    object.head = at;
    have.head = at;
    have.relation = 'aux';
  });
}

/** "Museum returns looted bronzes": no passive is made with such a verb; the participle describes what the verb acts on. */
function repairFalsePassive(words: readonly Attachment[]): void {
  words.forEach((verb, at) => {
    const done = words[at + 1];
    if (verb.relation !== 'aux:pass' || verb.head !== at + 1 || !done || !FINITE.has(verb.tag)) return;
    if (BE.has(verb.form) || HAVE.has(verb.form)) return;
    const object = words.findIndex((one, place) => place > at + 1 && one.head === at + 1 && one.relation === 'obj');
    const thing = words[object];
    if (!thing) return;
    for (const one of words) if (one.head === at + 1 && one !== verb) one.head = at;
    for (const one of words) if (one.head === at && one.relation === 'nsubj:pass') one.relation = 'nsubj';
    Object.assign(verb, { head: done.head, relation: done.relation });
    Object.assign(done, { head: object, relation: 'amod' });
  });
}

/** Whether the noun behind a participle is what some verb or preposition asks for, and no clause. */
const isNounPhrase = (words: readonly Attachment[], participle: number): boolean =>
  !['ccomp', 'advcl', 'root', 'conj', 'parataxis', 'acl:relcl'].includes(words[participle + 1]?.relation ?? '');

/** Verbs after which "of" brings what somebody is said to have done. */
const OF_DEEDS = new Set(
  'accuse accuses accused accusing suspect suspects suspected convict convicted acquitted'.split(' '),
);

/** "accused A of bribing judges": behind "of", what somebody is accused of doing describes nothing. */
function repairDeed(words: readonly Attachment[]): void {
  words.forEach((of, at) => {
    const deed = words[at + 1];
    const object = words[deed?.head ?? -1];
    if (of.form !== 'of' || !deed || !object || deed.tag !== 'VBG' || deed.relation !== 'amod') return;
    const accusing = object.head;
    if (deed.head < at || accusing > at || !OF_DEEDS.has(words[accusing]?.form ?? '') || GROWING.has(deed.form)) return;
    Object.assign(object, { head: at + 1, relation: 'obj' });
    Object.assign(deed, { head: accusing, relation: 'advcl' });
    Object.assign(of, { head: at + 1, relation: 'mark' });
  });
}
/** Participles that describe. */
const GROWING = new Set(
  'growing increasing rising continuing ongoing recurring existing leading widening worsening'.split(' '),
);

/** "accused A of arming B and C of feeding D": C is accused as A is, and its deed is its own. */
function repairGapped(words: readonly Attachment[]): void {
  words.forEach((second, at) => {
    if (!second.tag.startsWith('NNP') || second.relation !== 'conj') return;
    if (words[at + 1]?.form !== 'of' || words[at + 2]?.tag !== 'VBG') return;
    const accusing = words.findIndex((one, place) => place < at && OF_DEEDS.has(one.form) && isBelow(words, at, place));
    const first = words.findIndex(
      (one, place) => place > accusing && place < at && one.head === accusing && one.relation === 'obj',
    );
    const deed = words[at + 2];
    if (accusing < 0 || first < 0 || !deed) return;
    second.head = first;
    deed.head = accusing;
    deed.relation = 'advcl';
  });
}

/** "declined to lead it but has trained B": what is finite is no part of an infinitive, but stands beside the verb above it. */
function repairSharedInfinitive(words: readonly Attachment[]): void {
  words.forEach((second, at) => {
    const first = words[second.head];
    if (!first || second.head > at) return;
    const below = words.filter((one) => one.head === at);
    const has = below.some(({ relation, form }) => relation === 'aux' && HAVE.has(form));
    // "accuse it of hiding, and C has written": who has a subject of his own is accused of nothing.
    const isBeside =
      second.relation === 'parataxis' ||
      (second.relation === 'conj' && below.some(({ relation }) => relation === 'cc'));
    const hasOwn = below.some(({ relation }) => SUBJECTS.has(relation)) && (has || FINITE.has(second.tag));
    if (first.tag === 'VBG' && first.relation === 'advcl' && isBeside && hasOwn && first.head >= 0) {
      if (!isBelow(words, first.head, at)) Object.assign(second, { head: first.head, relation: 'conj' });
      return;
    }
    if (second.relation !== 'conj' || first.tag !== 'VB' || first.relation !== 'xcomp') return;
    if (!FINITE.has(second.tag) && !(second.tag === 'VBN' && has)) return;
    const infinitive = second.head;
    if (!words.some((one) => one.head === infinitive && one.form === 'to')) return;
    if (first.head < 0 || first.head > infinitive || isBelow(words, first.head, at)) return;
    second.head = first.head;
  });
}

/** "rejected it as absurd and ordered B to leave": a participle with an object, behind "and", is joined to the verb and not to what "as" brings. */
function repairJoined(words: readonly Attachment[]): void {
  words.forEach((second, at) => {
    const first = words[second.head];
    if (second.relation !== 'conj' || second.tag !== 'VBN' || first?.tag !== 'JJ' || second.head > at) return;
    const { head } = second;
    if (!words.some((one) => one.head === head && one.relation === 'case' && one.form === 'as')) return;
    if (words[at - 1]?.tag !== 'CC' || !words.some((one) => one.head === at && one.relation === 'obj')) return;
    const up = finiteAbove(words, first.head);
    if (up < 0 || isBelow(words, up, at)) return;
    Object.assign(second, { head: up, tag: 'VBD' });
  });
}

/** "accused the ministry of theft": what "of" brings last is what somebody is accused of, and no part of who it is. */
function repairCharge(words: readonly Attachment[]): void {
  words.forEach((charge, at) => {
    const accused = words[charge.head];
    if (charge.relation !== 'nmod' || !accused || accused.relation !== 'obj' || charge.head > at) return;
    if (!OF_DEEDS.has(words[accused.head]?.form ?? '') || charge.tag.startsWith('NNP')) return;
    if (!words.some((one) => one.head === at && one.relation === 'case' && one.form === 'of')) return;
    const verb = accused.head;
    const isLast = !words.some((one, place) => place > at && one.form === 'of' && isBelow(words, place, verb));
    if (isLast) Object.assign(charge, { head: verb, relation: 'obl' });
  });
}

const PARTICLES = new Set(['down', 'out', 'up', 'off', 'back', 'away']);

/** "strikes down a law": a verb that is listed with its particle has it, and what follows is its object. */
function repairParticle(words: readonly Attachment[]): void {
  words.forEach((particle, at) => {
    const verb = words[at - 1];
    const noun = words[particle.head];
    if (!PARTICLES.has(particle.form) || !verb?.tag.startsWith('VB') || particle.relation !== 'case' || !noun) return;
    if (
      noun.head !== at - 1 ||
      noun.relation !== 'obl' ||
      words.some((one) => one.head === at - 1 && one.relation === 'obj')
    )
      return;
    if (!VERB_RELATION.has(`${lemmaOf(verb.form, verb.tag)}_${particle.form}`)) return;
    particle.head = at - 1;
    particle.relation = 'compound:prt';
    particle.tag = 'RP';
    noun.relation = 'obj';
  });
}

const WITH_GERUND = new Set(
  'denied denies deny denying admitted admits admit avoided avoids avoid stopped stops'.split(' '),
);

/** "denied sharing data with B": behind such a verb a form in -ing is what is denied, and the noun is its object. */
function repairGerund(words: readonly Attachment[]): void {
  words.forEach((gerund, at) => {
    const verb = words[at - 1];
    const noun = words[gerund.head];
    if (!verb || !WITH_GERUND.has(verb.form) || !gerund.form.endsWith('ing') || gerund.head < at) return;
    if ((gerund.relation !== 'compound' && gerund.relation !== 'amod') || noun?.relation !== 'obj') return;
    if (noun.head !== at - 1) return;
    const object = gerund.head;
    gerund.tag = 'VBG';
    gerund.head = at - 1;
    gerund.relation = 'xcomp';
    noun.head = at;
    words.forEach((one, place) => {
      if (one.head === at - 1 && one.relation === 'obl' && place > object) one.head = at;
    });
  });
}

/** "called Ann Vula a coward", "called on Ann Vula to resign": a name is no clause; without an object before it, it is one, or what a preposition brings. */
function repairNameComplement(words: readonly Attachment[]): void {
  words.forEach((name, at) => {
    const verb = words[name.head];
    if (name.tag !== 'NNP' || name.relation !== 'xcomp' || !verb?.tag.startsWith('VB') || name.head > at) return;
    const { head } = name;
    if (words.some((one) => one.head === head && one.relation === 'obj')) return;
    const below = words.filter((one) => one.head === at);
    if (below.some(({ relation }) => relation === 'cop' || relation === 'mark')) return;
    name.relation = below.some(({ relation }) => relation === 'case') ? 'obl' : 'obj';
  });
}
