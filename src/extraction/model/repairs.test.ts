import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Attachment, isBelow } from './attachment.ts';
import { type Relation, relations, type Tag, tags } from './labels.ts';
import { repair } from './repairs.ts';

/** Reads `form/TAG relation head` triples with a bar between; heads are indices, and a word without a tag is a noun. */
function words(lines: string): Attachment[] {
  return lines.split(' | ').map((line) => {
    const [written = '', relation = 'dep', head = '-1'] = line.split(' ');
    const [form = '', tag = 'NN'] = written.split('/');
    return { form, tag: tag as Tag, relation: relation as Relation, head: Number(head) };
  });
}

const cases: readonly { name: string; before: string; after: string }[] = [
  {
    name: 'the agent of a passive',
    before: 'town nsubj:pass 2 | was aux:pass 2 | hit root -1 | by case 4 | rebels obl 2',
    after: 'town nsubj:pass 2 | was aux:pass 2 | hit root -1 | by case 4 | rebels obl:agent 2',
  },
  {
    name: 'nothing where the verb is active',
    before: 'they nsubj 1 | stood root -1 | by case 3 | rebels obl 1',
    after: 'they nsubj 1 | stood root -1 | by case 3 | rebels obl 1',
  },
  {
    name: 'according to as a marker',
    before: 'according advcl 6 | to fixed 0 | the det 3 | police obj 0 | , punct 0 | talks nsubj 6 | failed root -1',
    after: 'according case 3 | to fixed 0 | the det 3 | police obl 6 | , punct 3 | talks nsubj 6 | failed root -1',
  },
  {
    name: 'nothing where according to is a marker already',
    before: 'according case 2 | to fixed 0 | police obl 3 | failed root -1',
    after: 'according case 2 | to fixed 0 | police obl 3 | failed root -1',
  },
  {
    name: '"up to" before a number as part of the number',
    before:
      'they/PRP nsubj 1 | sent/VBD root -1 | up/RP compound:prt 1 | to/IN case 5 | 900/CD nummod 5 | nurses/NNS obl 1',
    after: 'they/PRP nsubj 1 | sent/VBD root -1 | up/RB advmod 4 | to/IN fixed 2 | 900/CD nummod 5 | nurses/NNS obj 1',
  },
  {
    name: 'a noun behind an article',
    before:
      'tonga/NNP nsubj 1 | spurned/VBD root -1 | a/DT det 3 | offer/VB ccomp 1 | to/TO mark 5 | mediate/VB xcomp 3',
    after: 'tonga/NNP nsubj 1 | spurned/VBD root -1 | a/DT det 3 | offer/NN obj 1 | to/TO mark 5 | mediate/VB acl 3',
  },
  {
    name: 'one name where a list has neither comma nor "and"',
    before: 'she/PRP nsubj 1 | phoned/VBD root -1 | fijian/NNP obj 1 | minister/NNP compound 4 | vula/NNP conj 2',
    after: 'she/PRP nsubj 1 | phoned/VBD root -1 | fijian/NNP compound 4 | minister/NNP compound 4 | vula/NNP obj 1',
  },
  {
    name: 'nothing in a list with "and"',
    before: 'she/PRP nsubj 1 | phoned/VBD root -1 | vula/NNP obj 1 | and/CC cc 4 | rabuka/NNP conj 2',
    after: 'she/PRP nsubj 1 | phoned/VBD root -1 | vula/NNP obj 1 | and/CC cc 4 | rabuka/NNP conj 2',
  },
  {
    name: 'an owner with its mark',
    before: "they/PRP nsubj 1 | mocked/VBD root -1 | unions/NNS case 4 | '/POS case 2 | demands/NNS obj 1",
    after: "they/PRP nsubj 1 | mocked/VBD root -1 | unions/NNS nmod:poss 4 | '/POS case 2 | demands/NNS obj 1",
  },
  {
    name: 'the verb of a perfect',
    before: 'oman/NNP nsubj 1 | has/VBZ root -1 | again/RB advmod 3 | spurned/VBN obj 1 | kuwait/NNP obj 3',
    after: 'oman/NNP nsubj 3 | has/VBZ aux 3 | again/RB advmod 3 | spurned/VBN root -1 | kuwait/NNP obj 3',
  },
  {
    name: 'no perfect where the participle has a subject of its own',
    before: 'i/PRP nsubj 1 | had/VBD root -1 | you/PRP nsubj 3 | fooled/VBN xcomp 1',
    after: 'i/PRP nsubj 1 | had/VBD root -1 | you/PRP nsubj 3 | fooled/VBN xcomp 1',
  },
  {
    name: 'the verb of a sentence whose subject was taken for the whole',
    before:
      'nurses/NNS root -1 | from/IN case 2 | chad/NNP nmod 0 | visited/VBD acl 0 | the/DT det 5 | camps/NNS obj 3',
    after:
      'nurses/NNS nsubj 3 | from/IN case 2 | chad/NNP nmod 0 | visited/VBD root -1 | the/DT det 5 | camps/NNS obj 3',
  },
  {
    name: 'that verb below the last noun of the subject',
    before: 'nurses/NNS root -1 | of/IN case 2 | chad/NNP nmod 0 | shunned/VBD conj 2 | work/NN obj 3',
    after: 'nurses/NNS nsubj 3 | of/IN case 2 | chad/NNP nmod 0 | shunned/VBD root -1 | work/NN obj 3',
  },
  {
    name: 'the subject behind an opening phrase',
    before:
      'by/IN case 1 | reports/NNS root -1 | the/DT det 3 | bank/NN obj 1 | is/VBZ aux 5 | pressing/VBG conj 1 | fiji/NNP obj 5',
    after:
      'by/IN case 1 | reports/NNS obl 5 | the/DT det 3 | bank/NN nsubj 5 | is/VBZ aux 5 | pressing/VBG root -1 | fiji/NNP obj 5',
  },
  {
    name: 'no sentence in a headline with a participle',
    before: 'soldiers/NNS root -1 | killed/VBN acl 0 | in/IN case 3 | ambush/NN obl 1',
    after: 'soldiers/NNS root -1 | killed/VBN acl 0 | in/IN case 3 | ambush/NN obl 1',
  },
  {
    name: 'no passive with "have" alone',
    before: 'chad/NNP nsubj:pass 2 | has/VBZ aux 2 | refused/VBN root -1',
    after: 'chad/NNP nsubj 2 | has/VBZ aux 2 | refused/VBN root -1',
  },
  {
    name: 'a passive with "been"',
    before: 'chad/NNP nsubj:pass 3 | has/VBZ aux 3 | been/VBN aux:pass 3 | snubbed/VBN root -1',
    after: 'chad/NNP nsubj:pass 3 | has/VBZ aux 3 | been/VBN aux:pass 3 | snubbed/VBN root -1',
  },
  {
    name: 'the subject of what a second subject says',
    before: 'oman/NNP nsubj 5 | cut/VBD ccomp 5 | aid/NN obj 1 | , punct 5 | officials/NNS nsubj 5 | said/VBD root -1',
    after: 'oman/NNP nsubj 1 | cut/VBD ccomp 5 | aid/NN obj 1 | , punct 5 | officials/NNS nsubj 5 | said/VBD root -1',
  },
  {
    name: 'a name and what explains it',
    before: 'chad/NNP nsubj 5 | , punct 0 | an/DT det 5 | ally/NN nsubj 5 | , punct 3 | refused/VBD root -1',
    after: 'chad/NNP nsubj 5 | , punct 0 | an/DT det 3 | ally/NN appos 0 | , punct 3 | refused/VBD root -1',
  },
  {
    name: 'one phrase where two nouns stand side by side',
    before:
      'union/NNP nsubj 5 | (/-LRB- punct 2 | tu/NNP appos 0 | )/-RRB- punct 2 | officials/NNS nsubj 5 | struck/VBD root -1',
    after:
      'union/NNP compound 4 | (/-LRB- punct 2 | tu/NNP appos 0 | )/-RRB- punct 2 | officials/NNS nsubj 5 | struck/VBD root -1',
  },
  {
    name: 'a day of the week that is no subject',
    before: 'vula/NNP nsubj 2 | wednesday/NNP nsubj 2 | resigned/VBD root -1',
    after: 'vula/NNP nsubj 2 | wednesday/NNP obl 2 | resigned/VBD root -1',
  },
  {
    name: 'the subject that hangs on an auxiliary',
    before:
      'they/PRP nsubj 1 | said/VBD root -1 | chad/NNP nsubj 3 | had/VBD aux 4 | jailed/VBN ccomp 1 | him/PRP obj 4',
    after:
      'they/PRP nsubj 1 | said/VBD root -1 | chad/NNP nsubj 4 | had/VBD aux 4 | jailed/VBN ccomp 1 | him/PRP obj 4',
  },
  {
    name: 'the subject of a finite verb that was taken for an object',
    before: 'she/PRP nsubj 1 | claimed/VBD root -1 | chad/NNP obj 1 | had/VBD aux 4 | hit/VBN xcomp 1 | mali/NNP obj 4',
    after:
      'she/PRP nsubj 1 | claimed/VBD root -1 | chad/NNP nsubj 4 | had/VBD aux 4 | hit/VBN ccomp 1 | mali/NNP obj 4',
  },
  {
    name: 'nothing where the object has an infinitive',
    before: 'she/PRP nsubj 1 | urged/VBD root -1 | chad/NNP obj 1 | to/TO mark 4 | hit/VB xcomp 1 | mali/NNP obj 4',
    after: 'she/PRP nsubj 1 | urged/VBD root -1 | chad/NNP obj 1 | to/TO mark 4 | hit/VB xcomp 1 | mali/NNP obj 4',
  },
  {
    name: 'a name that opens the sentence',
    before: 'rabuka/VB root -1 | thanked/VBD parataxis 0 | chad/NNP obj 1 | ./. punct 0',
    after: 'rabuka/NNP nsubj 1 | thanked/VBD root -1 | chad/NNP obj 1 | ./. punct 1',
  },
  {
    name: 'nothing in an order',
    before: 'say/VB root -1 | chad/NNP obj 0 | won/VBD ccomp 0',
    after: 'say/VB root -1 | chad/NNP obj 0 | won/VBD ccomp 0',
  },
  {
    name: 'a clause behind a semicolon',
    before:
      'they/PRP nsubj 1 | paid/VBD root -1 | chad/NNP obj 1 | ;/: punct 5 | a/DT det 5 | court/NN appos 2 | stopped/VBD acl:relcl 5 | it/PRP obj 6',
    after:
      'they/PRP nsubj 1 | paid/VBD root -1 | chad/NNP obj 1 | ;/: punct 5 | a/DT det 5 | court/NN nsubj 6 | stopped/VBD parataxis 1 | it/PRP obj 6',
  },
  {
    name: 'the name that a relative clause belongs to',
    before:
      'they/PRP nsubj 1 | sued/VBD root -1 | a/DT det 3 | spy/NN obj 1 | ,/, punct 5 | ann/NNP appos 3 | vula/NNP flat 5 | ,/, punct 10 | whom/WP obj 10 | it/PRP nsubj 10 | hates/VBZ conj 1',
    after:
      'they/PRP nsubj 1 | sued/VBD root -1 | a/DT det 3 | spy/NN obj 1 | ,/, punct 5 | ann/NNP appos 3 | vula/NNP flat 5 | ,/, punct 10 | whom/WP obj 10 | it/PRP nsubj 10 | hates/VBZ acl:relcl 5',
  },
  {
    name: 'the object of an accusation',
    before: 'they/PRP nsubj 1 | accused/VBD root -1 | chad/NNP nsubj 4 | of/IN case 4 | hypocrisy/NN ccomp 1',
    after: 'they/PRP nsubj 1 | accused/VBD root -1 | chad/NNP obj 1 | of/IN case 4 | hypocrisy/NN obl 1',
  },
  {
    name: 'the verb behind a clause between commas',
    before:
      'mayor/NN obl 4 | ,/, punct 0 | who/WP nsubj:pass 4 | was/VBD aux:pass 4 | accused/VBN root -1 | of/IN case 6 | theft/NN obl 4 | ,/, punct 8 | resigned/VBD conj 4',
    after:
      'mayor/NN nsubj 8 | ,/, punct 0 | who/WP nsubj:pass 4 | was/VBD aux:pass 4 | accused/VBN acl:relcl 0 | of/IN case 6 | theft/NN obl 4 | ,/, punct 8 | resigned/VBD root -1',
  },
  {
    name: 'the one who says so behind a closing quotation mark',
    before:
      "chad/NNP nsubj 1 | armed/VBD root -1 | them/PRP obj 1 | ,/, punct 5 | ”/'' punct 5 | claimed/VBD ccomp 1 | vula/NNP xcomp 5",
    after:
      "chad/NNP nsubj 1 | armed/VBD root -1 | them/PRP obj 1 | ,/, punct 5 | ”/'' punct 5 | claimed/VBD parataxis 1 | vula/NNP nsubj 5",
  },
  {
    name: 'a verb behind "that" that looks like a noun',
    before:
      'they/PRP nsubj 1 | demanded/VBD root -1 | that/IN mark 4 | chad/NNP amod 4 | release/NN ccomp 1 | them/PRP obj 4',
    after:
      'they/PRP nsubj 1 | demanded/VBD root -1 | that/IN mark 4 | chad/NNP nsubj 4 | release/VB ccomp 1 | them/PRP obj 4',
  },
  {
    name: 'a place before the verb',
    before: 'students/NNS root -1 | throughout/IN mark 3 | chad/NNP nsubj 3 | staged/VBD advcl 0 | rallies/NNS obj 3',
    after: 'students/NNS nsubj 3 | throughout/IN case 2 | chad/NNP nmod 0 | staged/VBD root -1 | rallies/NNS obj 3',
  },
];

describe('repair', () => {
  for (const { name, before, after } of cases) {
    it(`finds ${name}`, () => {
      const list = words(before);
      repair(list);
      expect(list).toEqual(words(after));
    });
  }

  it('leaves a tree with one root, whatever the parser made', () => {
    const forms =
      'up to has was in , and according by town friday ( ; that which whom whose on of the accused said bribing against with after';
    // Most words are of the kinds that the rules look for; the others can be anything.
    const usual = {
      tags: 'NN NNP VBD VBG VB VBN IN DT UH',
      relations: 'nsubj obj obl conj acl advcl amod appos mark case',
    };
    const anyOf = <T extends string>(all: readonly T[], some: string) =>
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...all.filter((one) => some.split(' ').includes(one))) },
        fc.constantFrom(...all),
      );
    const word = fc.record({
      form: fc.constantFrom(...forms.split(' ')),
      tag: anyOf(tags, usual.tags),
      relation: anyOf(
        relations.filter((one) => one !== 'root'),
        usual.relations,
      ),
      // Whom it hangs on: a word that was hung up before it.
      on: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), fc.nat(), (list, shift) => {
        // The order in which words are hung up is not the order in which they stand.
        const place = (at: number): number => (at * 5 + shift) % list.length;
        const isOrder = new Set(list.map((_, at) => place(at))).size === list.length;
        fc.pre(isOrder);
        const tree: Attachment[] = [];
        list.forEach(({ form, tag, relation, on }, at) => {
          const head = at === 0 ? -1 : place(on % at);
          tree[place(at)] = { form, tag, relation: at === 0 ? 'root' : relation, head };
        });
        repair(tree);
        const root = tree.findIndex((one) => one.head < 0);
        expect(tree.filter((one) => one.head < 0)).toHaveLength(1);
        expect(tree.every((_, at) => isBelow(tree, at, root))).toBe(true);
      }),
      { numRuns: 20000 },
    );
  });
});
