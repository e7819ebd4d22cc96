import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FABLE } from '../domain/fable.fixture.ts';
import { sentenceOfNumber } from '../domain/query.ts';
import { escapeMarkdown, sentenceMarkdown, statementMarkdown } from './markdown-quote.ts';

const LINK = 'https://here.example/fable/';

describe('statementMarkdown', () => {
  it('says of a denied statement that it is denied, who says it, and quotes both sides', () => {
    const denied = FABLE.statements.find((one) => one.factuality === 'denied')!;
    expect(statementMarkdown(FABLE, denied, LINK)).toBe(
      [
        '**Denied: Bakers’ Guild hides Smugglers** (said by Lord Moth)',
        '',
        '> Lord Moth says that the guild hides smugglers from the mayor.',
        '>',
        '> — The Ferry Post, “Éastwick closes the bridge to Westham”, sentence 6',
        '',
        '> The guild denied hiding any smugglers.',
        '>',
        '> — Against it: The Ferry Post, “Éastwick closes the bridge to Westham”, sentence 7',
        '',
        '[See it in the article](https://here.example/fable/)',
      ].join('\n'),
    );
  });

  it('never gives the claim of a doubtful statement without its word', () => {
    for (const statement of FABLE.statements.filter((one) => one.factuality !== 'stated')) {
      const [line = ''] = statementMarkdown(FABLE, statement, LINK).split('\n');
      expect(line.toLowerCase()).toContain(statement.factuality);
    }
  });
});

describe('sentenceMarkdown', () => {
  it('quotes the sentence and lists what is read in it', () => {
    expect(sentenceMarkdown(FABLE, sentenceOfNumber(FABLE, 4)!, 'https://here.example/a (b)')).toBe(
      [
        '> Westham does not trust its neighbour.',
        '>',
        '> — The Ferry Post, “Éastwick closes the bridge to Westham”, sentence 4',
        '',
        '- Westham does not trust Éastwick (negated). Said by the article itself.',
        '',
        '[See it in the article](https://here.example/a%20%28b%29)',
      ].join('\n'),
    );
  });

  it('lists nothing for a sentence without statements', () => {
    expect(sentenceMarkdown(FABLE, sentenceOfNumber(FABLE, 9)!, LINK)).not.toContain('\n- ');
  });
});

describe('escapeMarkdown', () => {
  const cases = [
    { name: 'emphasis', text: '*so* __said__', expected: '\\*so\\* \\_\\_said\\_\\_' },
    { name: 'a link', text: '[x](javascript:y)', expected: '\\[x\\](javascript:y)' },
    { name: 'HTML', text: '<b>&amp;', expected: '\\<b\\>\\&amp;' },
    { name: 'a list at the start of a line', text: 'a\n- b\n2. c', expected: 'a\n\\- b\n2\\. c' },
    { name: 'a hyphen inside a line not at all', text: 'far-off', expected: 'far-off' },
  ];
  for (const one of cases) {
    it(`escapes ${one.name}`, () => {
      expect(escapeMarkdown(one.text)).toBe(one.expected);
    });
  }

  it('changes nothing but by putting backslashes in', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(escapeMarkdown(text).replace(/\\([\\`*_{}[\]<>|~#&$=+.)-])/gu, '$1')).toBe(text);
      }),
    );
  });
});
