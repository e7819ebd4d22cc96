import { describe, expect, it } from 'vitest';
import { csvOf, withoutFormula } from './csv.ts';

describe('a cell of a spreadsheet', () => {
  it.each([
    ['=HYPERLINK("http://evil")', '\'=HYPERLINK("http://evil")'],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['  =1', "'  =1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['a\n=1', "a\n'=1"],
    ['plain - words', 'plain - words'],
    ['', ''],
  ])('is never a formula: %j', (text, expected) => expect(withoutFormula(text)).toBe(expected));

  it('is quoted where it holds a comma, a quote, a line end or a blank at its edge', () => {
    const row = ['a,b', 'say "no"', 'two\nlines', ' edge', 'plain', 3, null];
    expect(csvOf({ name: 't', columns: ['a', 'b', 'c', 'd', 'e', 'f', 'g'], rows: [row] })).toBe(
      'a,b,c,d,e,f,g\r\n"a,b","say ""no""","two\nlines"," edge",plain,3,\r\n',
    );
  });
});
