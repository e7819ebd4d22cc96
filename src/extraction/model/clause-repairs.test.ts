import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Mendable, mendClauses } from './clause-repairs.ts';
import { type Relation, relations, type Tag } from './labels.ts';

/** Reads `form/lemma/tag relation head` triples with a bar between; heads are indices. */
const words = (lines: string): Mendable[] =>
  lines.split(' | ').map((line, index) => {
    const [word = '', relation = 'dep', head = '-1'] = line.split(' ');
    const [text = '', lemma = text, tag = 'NN'] = word.split('/');
    return { index, text, lemma, tag: tag as Tag, relation: relation as Relation, head: Number(head) };
  });

const shape = (tokens: readonly Mendable[]): string =>
  tokens.map(({ text, relation, head }) => `${text} ${relation} ${head}`).join(' | ');

const cases: readonly { readonly name: string; readonly before: string; readonly after: string }[] = [
  {
    name: 'an owner belongs to the noun that its genitive leads to',
    before:
      "said/say/VBD root -1 | Kenya/Kenya/NNP ccomp 0 | 's/'s/POS case 1 | new/new/JJ appos 1 | patrols/patrol/NNS nsubj 5 | left/leave/VBD acl:relcl 3",
    after: "said root -1 | Kenya nmod:poss 4 | 's case 1 | new amod 4 | patrols nsubj 5 | left ccomp 0",
  },
  {
    name: 'a reporting clause at the end stands beside what it reports',
    before:
      'Iran/Iran/NNP nsubj 1 | fired/fire/VBD root -1 | ,/,/, punct 4 | Oman/Oman/NNP nsubj 4 | said/say/VBD conj 1',
    after: 'Iran nsubj 1 | fired root -1 | , punct 4 | Oman nsubj 4 | said parataxis 1',
  },
  {
    name: 'nothing where "and" joins two clauses',
    before:
      'Iran/Iran/NNP nsubj 1 | fired/fire/VBD root -1 | ,/,/, punct 5 | and/and/CC cc 5 | Oman/Oman/NNP nsubj 5 | said/say/VBD conj 1',
    after: 'Iran nsubj 1 | fired root -1 | , punct 5 | and cc 5 | Oman nsubj 5 | said conj 1',
  },
  {
    name: 'who speaks behind the verb is its subject, and the clause before it what is said',
    before:
      "Iran/Iran/NNP nsubj 1 | fired/fire/VBD nsubj 4 | ,/,/, punct 1 | ”/”/'' punct 1 | said/say/VBD root -1 | Oman/Oman/NNP obj 4",
    after: 'Iran nsubj 1 | fired ccomp 4 | , punct 1 | ” punct 1 | said root -1 | Oman nsubj 4',
  },
  {
    name: 'the clause after "that" is what is said, though a day stands between',
    before:
      'prosecutor/prosecutor/NN nsubj 6 | charged/charge/VBN acl 0 | on/on/IN case 3 | Friday/Friday/NNP obl 1 | that/that/IN mark 6 | banks/bank/NNS nsubj 6 | lied/lie/VBD root -1',
    after:
      'prosecutor nsubj 1 | charged root -1 | on case 3 | Friday obl 1 | that mark 6 | banks nsubj 6 | lied ccomp 1',
  },
  {
    name: 'what somebody is accused of hangs on the charge, not on the accuser',
    before:
      'he/he/PRP nsubj:pass 2 | is/be/VBZ aux:pass 2 | accused/accuse/VBN root -1 | by/by/IN case 4 | rivals/rival/NNS obl:agent 2 | of/of/IN mark 6 | bribing/bribe/VBG acl 4 | judges/judge/NNS obj 6',
    after:
      'he nsubj:pass 2 | is aux:pass 2 | accused root -1 | by case 4 | rivals obl:agent 2 | of mark 6 | bribing advcl 2 | judges obj 6',
  },
  {
    name: 'a speaker whose verb was lost stands apart from what was told',
    before:
      'Oslo/Oslo/NNP compound 6 | on/on/IN case 2 | Friday/Friday/NNP nmod 0 | that/that/WDT nsubj 6 | aid/aid/NN nsubj 6 | is/be/VBZ aux 6 | halted/halt/VBN root -1',
    after: 'Oslo dislocated 6 | on case 2 | Friday nmod 0 | that mark 6 | aid nsubj 6 | is aux 6 | halted root -1',
  },
];

describe('mendClauses', () => {
  it.each(cases)('$name', ({ before, after }) => {
    const tokens = words(before);
    mendClauses(tokens);
    expect(shape(tokens)).toBe(after);
  });

  it('leaves a tree a tree, whatever the words are', () => {
    const word = fc.record({
      word: fc.constantFrom(
        "'s/'s/POS",
        'said/say/VBD',
        'that/that/IN',
        'accused/accuse/VBN',
        'of/of/IN',
        'bribing/bribe/VBG',
        'Oslo/Oslo/NNP',
        'on/on/IN',
        ',/,/,',
        'aid/aid/NN',
        'is/be/VBZ',
      ),
      relation: fc.constantFrom(...relations.filter((one) => one !== 'root')),
      above: fc.nat(),
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 14 }), fc.nat(), (list, rootAt) => {
        const root = rootAt % list.length;
        // Every word hangs on one nearer to the root, so that the input is a tree.
        const order = list.map((_, at) => (at === root ? -1 : at)).sort((a, b) => a - b);
        order[0] = root;
        const tokens = list.map(({ word: text, relation, above }, at) => {
          const rank = order.indexOf(at);
          const head = rank === 0 ? -1 : (order[above % rank] ?? root);
          return words(`${text} ${rank === 0 ? 'root' : relation} ${head}`).map((one) => ({ ...one, index: at }))[0];
        });
        const tree = tokens.filter((one) => one !== undefined);
        mendClauses(tree);
        expect(tree.filter((one) => one.head < 0)).toHaveLength(1);
        for (const start of tree) {
          let up = start.head;
          for (let steps = 0; up >= 0; up = tree[up]?.head ?? -1) {
            steps += 1;
            expect(steps).toBeLessThanOrEqual(tree.length);
            if (steps > tree.length) break;
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
