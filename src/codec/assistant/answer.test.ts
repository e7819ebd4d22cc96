import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../domain/check.ts';
import { RELATION_KINDS } from '../../domain/ontology.ts';
import { checkAnswer } from './answer.ts';
import { assistantPrompt } from './prompt.ts';

const ARTICLE = 'The bridge stays closed\n\nThe council accused the union of delay. The union denied it, Ann Lee said.';
const good = {
  source: 'Council',
  relation: 'ACCUSE',
  target: 'Union',
  predicate: 'accuses',
  factuality: 'stated',
  speaker: null,
  quote: 'The council accused the union of delay.',
};
const answer = (...statements: readonly object[]): string =>
  `Here it is:\n\n\`\`\`json\n${JSON.stringify({
    actors: [
      { name: 'Council', kind: 'organisation', aliases: ['The council'] },
      { name: 'Union', kind: 'group' },
      { name: 'Ann Lee', kind: 'person' },
    ],
    statements,
  })}\n\`\`\`\nThat is all.`;

describe('an answer', () => {
  it('is taken where it stands in the article, as proposals; the rest is refused and counted', () => {
    const read = checkAnswer(
      answer(
        good,
        { ...good, quote: 'The council accused the union of sloth.' },
        { ...good, factuality: 'certain' },
        { ...good, relation: 'LOVES' },
        { ...good, target: 'Council' },
        {
          ...good,
          relation: 'REJECT',
          factuality: 'denied',
          speaker: 'Ann Lee',
          quote: 'The union denied it, Ann Lee said.',
        },
      ),
      ARTICLE,
      'The bridge stays closed',
    );
    if (!read.ok) throw new Error(read.error);
    const { dossier, taken, refused } = read.value;
    expect(check(dossier)).toEqual([]);
    expect([taken, refused.length]).toEqual([2, 4]);
    expect(refused.join('\n')).toMatch(
      /statement 2, quote: these words are not in the article[^]*statement 3, factuality[^]*statement 4, relation[^]*statement 5/u,
    );
    expect(dossier.statements.map(({ status, provenance }) => [status, provenance.kind])).toEqual([
      ['proposed', 'extracted'],
      ['proposed', 'extracted'],
    ]);
    expect(dossier.statements[1]?.attribution.map(({ actor }) => actor as string)).toEqual(['ann-lee']);
    expect(dossier.actors.map(({ name, kind }) => [name, kind])).toContainEqual(['Ann Lee', 'person']);
  });

  it.each([
    ['words alone', 'I cannot do that.'],
    ['broken JSON', '{"actors": [}'],
    ['a list', '[1]'],
    ['nothing that stands there', answer({ ...good, quote: 'Never said.' })],
  ])('of %s says so', (_, text) => {
    const read = checkAnswer(text, ARTICLE, 'T');
    expect(read.ok ? '' : read.error).not.toBe('');
  });

  it('of any form does not throw, and takes no quote that is not in the article', () => {
    const any = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.json().map((json) => `{"actors":${json},"statements":[${json}]}`),
    );
    fc.assert(
      fc.property(any, (text) => {
        const read = checkAnswer(text, ARTICLE, 'T');
        if (read.ok)
          for (const { evidence } of read.value.dossier.statements) expect(ARTICLE).toContain(evidence[0].exact);
      }),
      { numRuns: 200 },
    );
  });
});

describe('what is asked', () => {
  it('holds the article, every relation and the form of the answer', () => {
    const prompt = assistantPrompt(ARTICLE);
    expect(prompt).toContain(ARTICLE);
    for (const kind of RELATION_KINDS) expect(prompt).toContain(`${kind}: `);
    expect(prompt).toContain('"required":["actors","statements"]');
  });
});
