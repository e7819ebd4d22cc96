import { describe, expect, it } from 'vitest';
import { type Relation } from './labels.ts';
import { type Attachment, repair } from './repairs.ts';

/** Reads `form relation head` triples with a bar between; heads are indices. */
function words(lines: string): Attachment[] {
  return lines.split(' | ').map((line) => {
    const [form = '', relation = 'dep', head = '-1'] = line.split(' ');
    return { form, relation: relation as Relation, head: Number(head) };
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
];

describe('repair', () => {
  for (const { name, before, after } of cases) {
    it(`finds ${name}`, () => {
      const list = words(before);
      repair(list);
      expect(list).toEqual(words(after));
    });
  }
});
