import { describe, expect, it } from 'vitest';
import { takeIn } from './intake.ts';
import { quotationsOf } from './quotations.ts';

const quoted = (text: string): readonly string[] => {
  const { article } = takeIn({ text });
  return quotationsOf(article).map((one) => article.text.slice(one.start, one.end));
};

describe('quotations', () => {
  const cases = [
    { name: 'curly marks', text: 'He said “we go” and “we stay” to them.', found: ['we go', 'we stay'] },
    { name: 'straight marks', text: 'He said "we go" and "we stay" to them.', found: ['we go', 'we stay'] },
    { name: 'doubled single marks', text: "He said ``we go'' to them.", found: ['we go'] },
    {
      name: 'a quotation inside a quotation is part of it',
      text: 'He said “she cried “no” and left” to them.',
      found: ['she cried “no” and left'],
    },
    {
      name: 'sentences inside one pair of marks',
      text: '“We go. They stay.” That was all he said.',
      found: ['We go. They stay.'],
    },
    {
      name: 'a quotation that runs on into the next paragraph',
      text: 'The old man said to them: “We go, and we take the boat.\n\n“They stay, and they keep the house.” That was all he said.',
      found: ['We go, and we take the boat.', 'They stay, and they keep the house.'],
    },
    { name: 'a lone closing mark', text: 'He said we go” to all of them.', found: [] },
    { name: 'inches', text: 'The 5" pipe and the 6" pipe were cut by him.', found: [] },
    {
      name: 'no quotation where the opening mark is lost',
      text: 'He spoke of kits for schools," For example, they can hold a vote". Names would be cut into the pole of the flag.',
      found: [],
    },
    { name: 'no marks', text: 'He said that they’d go.', found: [] },
  ];
  for (const { name, text, found } of cases) it(`finds ${name}`, () => expect(quoted(text)).toEqual(found));
  it('reads ten thousand marks', () => {
    const { article } = takeIn({ text: `They said it all. ${'“a” '.repeat(5_000)}` });
    expect(quotationsOf(article)).toHaveLength(5_000);
  });
});
