import { type Attachment, FINITE, finiteAbove, isBelow, isNoun, LOOSE, RELATIVES, SUBJECTS } from './attachment.ts';

/** Puts right who is the subject of a verb, and who is asked or acts in a phrase instead. */
export function repairWhoActs(words: readonly Attachment[]): void {
  repairAsked(words);
  repairNewSubject(words);
  repairNewClause(words);
  repairAgentBeforeTo(words);
  repairThat(words);
}

/** "called on the mayor to resign": who is asked is no subject without "for", and "on" stands before him. */
function repairAsked(words: readonly Attachment[]): void {
  words.forEach((on, at) => {
    const verb = at - 1;
    if (on.form !== 'on' || (on.relation !== 'compound:prt' && on.relation !== 'mark')) return;
    const asked = words.findIndex((one, place) => place > at && one.head > place && one.relation === 'nsubj');
    const noun = words[asked];
    const deed = words[noun?.head ?? -1];
    if (!noun || !deed || deed.head !== verb || deed.tag !== 'VB' || !words[verb]?.tag.startsWith('VB')) return;
    const to = words.findIndex((one) => one.head === noun.head && one.form === 'to');
    if (to < asked || words.slice(at, asked).some((one) => one.tag.startsWith('VB'))) return;
    Object.assign(noun, { head: verb, relation: 'obl' });
    Object.assign(on, { head: asked, relation: 'case' });
  });
}

/** "refused to hand over their weapons and troops shelled a camp": a noun behind "and", right before a finite verb without a subject, is its subject. */
function repairNewSubject(words: readonly Attachment[]): void {
  words.forEach((verb, at) => {
    const noun = words[at - 1];
    if (!noun || !isNoun(noun) || noun.relation !== 'conj' || !FINITE.has(verb.tag)) return;
    if (words[noun.head]?.relation !== 'obj') return;
    if (verb.relation !== 'conj' || verb.head > at || isBelow(words, verb.head, at - 1)) return;
    if (words.some((one) => one.head === at && (SUBJECTS.has(one.relation) || one.relation === 'cc'))) return;
    if (!words.some((one) => one.head === at - 1 && one.relation === 'cc')) return;
    Object.assign(noun, { head: at, relation: 'nsubj' });
    for (const one of words) if (one.head === at - 1 && one.relation === 'cc') one.head = at;
  });
}

/** "accused her of leaving, and its head, Vula, joined B": a noun behind a comma and "and", with a finite verb, begins a clause of its own. */
function repairNewClause(words: readonly Attachment[]): void {
  words.forEach((verb, at) => {
    if (!FINITE.has(verb.tag) || words.some((one) => one.head === at && BEGINS.has(one.relation))) return;
    const subject = verb.relation === 'acl' ? verb.head : -1;
    const noun = words[subject];
    if (!noun || subject > at || noun.relation !== 'conj') return;
    const and = words.findIndex((one) => one.head === subject && one.relation === 'cc');
    if (words[and - 1]?.form !== ',') return;
    const up = finiteAbove(words, noun.head);
    if (up < 0 || isBelow(words, up, at) || isBelow(words, up, subject)) return;
    Object.assign(noun, { head: at, relation: 'nsubj' });
    Object.assign(verb, { head: up, relation: 'conj' });
    for (const one of words) if (one.head === subject && one.relation === 'cc') one.head = at;
  });
}
const BEGINS = new Set(['nsubj', 'nsubj:pass', 'cc']);

/** "recruited by Chad to attack B": what "by" brings behind a participle is who did it, and no part of what they are to do. */
function repairAgentBeforeTo(words: readonly Attachment[]): void {
  words.forEach((by, at) => {
    const done = words[at - 1];
    const deed = words[by.head];
    if (by.form !== 'by' || by.relation !== 'mark' || done?.tag !== 'VBN' || deed?.tag !== 'VB') return;
    if (words[by.head - 1]?.form !== 'to' || isBelow(words, at - 1, by.head)) return;
    const agent = words.findIndex((one, place) => place > at && place < by.head && one.head === by.head && isNoun(one));
    const found = words[agent];
    if (!found) return;
    Object.assign(found, { head: at - 1, relation: 'obl:agent' });
    Object.assign(by, { head: agent, relation: 'case' });
  });
}

/** "alleges that Orvan, the owner of two ships, paid C": "that" behind a verb is no name's, and opens what the finite verb tells. */
function repairThat(words: readonly Attachment[]): void {
  words.forEach((that, at) => {
    const says = at - 1;
    if (that.form !== 'that' || that.relation === 'mark' || !words[says]?.tag.startsWith('VB')) return;
    if (that.head !== says || that.tag !== 'IN') return;
    const told = words.findIndex(
      (one, place) => place > at && FINITE.has(one.tag) && one.head > at && one.head < place && isNoun(words[one.head]),
    );
    const verb = words[told];
    const noun = words[verb?.head ?? -1];
    if (
      !verb ||
      !noun ||
      !LOOSE.has(verb.relation) ||
      words.some((one) => one.head === told && SUBJECTS.has(one.relation))
    )
      return;
    if (isBelow(words, says, verb.head) || isBelow(words, says, told)) return;
    if (words.slice(at + 1, told).some(({ form }) => RELATIVES.has(form))) return;
    noun.head = told;
    noun.relation = 'nsubj';
    Object.assign(verb, { head: says, relation: 'ccomp' });
    Object.assign(that, { head: told, relation: 'mark' });
  });
}
