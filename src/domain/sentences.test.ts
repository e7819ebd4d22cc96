import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';
import { sliceSpan } from './span.ts';

/** Each case is one paragraph with a bar where a sentence must end. */
const cases: readonly { name: string; text: string }[] = [
  { name: 'plain sentences', text: 'The talks failed. | Both sides left the hall! | Will they return?' },
  { name: 'a title before a name', text: 'Mr. Brandt met Gen. Ortiz and Sen. Lindqvist. | Dr. Abara was late.' },
  { name: 'U.S. before an ordinary noun', text: 'Critics of U.S. policy spoke first. | Others waited.' },
  { name: 'U.S. before a name', text: 'He praised U.S. President Harrow in a speech. | It was short.' },
  { name: 'U.S. at the end of a sentence', text: 'She flew to the U.S. | The visa had expired.' },
  { name: 'N.Y. before a sentence with a possessive', text: 'They live in Albany, N.Y. | His lawyer lives there too.' },
  { name: 'No. before a number', text: 'The company took place No. 7 on the list. | Nobody minded.' },
  { name: 'No as a sentence', text: 'He asked again. | No. | The answer stood.' },
  { name: 'a law with its number', text: 'Congress passed Pub. L. No. 120-33 last year. | It took effect in May.' },
  { name: 'a party and state in letters', text: 'Rep. Dale Murrow, R-S.C., on Monday objected. | Nobody followed.' },
  { name: 'an initial at the front', text: 'J. Howard Pike chaired the panel. | He spoke for an hour.' },
  { name: 'an initial inside a name', text: 'The note went to Maria T. Quill. | She kept it.' },
  { name: 'two initials', text: 'A book by P. G. Marlow sold well. | It was his first.' },
  { name: 'a letter that is no initial', text: 'The fruit is full of vitamin C. | The peel is not.' },
  { name: 'the pronoun I at the end', text: 'They wanted to leave, and so did I. | Nobody stopped us.' },
  { name: 'where things are posted', text: 'She wrote so on X. | Attorney Ann Vula replied there.' },
  { name: 'an exclamation that is shouted', text: '“Halt!” shouted the guard. | Nobody moved.' },
  {
    name: 'a question that is asked by a title and name',
    text: '“Who gave the order?” Mr. Ekdal asked. | Nobody knew.',
  },
  { name: 'a question that he asked', text: '“What now?” he asked. | There was no answer.' },
  { name: 'a question that She asked', text: '“Is it over?” asked Ms. Ferro. | It was.' },
  { name: 'a spaced ellipsis', text: 'It went on . . . and on for days. | Then it stopped.' },
  { name: 'an ellipsis before a capital', text: 'We waited... | Nothing came.' },
  { name: 'an ellipsis character inside', text: 'We waited … and then left. | Nothing came.' },
  { name: 'a name with an exclamation mark', text: 'He had joined Yahoo! in the spring. | He left by autumn.' },
  { name: 'a.m. before a new sentence', text: 'The raid began at 4 a.m. | Officials gave no reason.' },
  { name: 'p.m. before a time zone', text: 'It starts at 9 p.m. EST on both coasts. | Bring a coat.' },
  { name: 'p.m. before a weekday', text: 'They met at 6 p.m. Tuesday in the annex. | It rained.' },
  { name: 'two parties in court', text: 'The case of Tull v. Harbin was reopened. | A date was set.' },
  { name: 'a dateline', text: 'OSLO (AP) — The ferry sank on Friday. | All were saved.' },
  { name: 'a company that goes on', text: 'Nordwind Inc. bought Salto Corp. for little. | Shares fell.' },
  { name: 'a company at the end', text: 'He sold it to Nordwind Inc. | The price was low.' },
  { name: 'a month before a day', text: 'They arrived on Jan. 3 and left on Feb. 9. | It was cold.' },
  { name: 'decimals and thousands', text: 'It fell 3.5 percent to 1,200.75 points. | Traders shrugged.' },
  { name: 'a closing quotation mark after the stop', text: '“We are done.” | They rose.' },
  { name: 'two sentences inside one quotation', text: 'He said: “We tried. | They refused.” | She agreed.' },
  {
    name: 'a space before the closing mark inside a sentence',
    text: '“That is no way to behave, ” reported the paper. | It gave no source.',
  },
  {
    name: 'a space before the closing mark at the end',
    text: '“That is no way to behave. ” | The paper gave no source.',
  },
  { name: 'a quotation glued to the stop before', text: 'Nobody spoke.| “We wait,” he said at last.' },
  { name: 'brackets round a sentence', text: '(He left early.) | The rest stayed.' },
  { name: 'straight quotation marks', text: 'She said "no." | "Why?" he asked.' },
  { name: 'a numbered line', text: '1. The army withdraws. | 2. The prisoners go home.' },
  { name: 'etc. before a new sentence', text: 'They sold pots, pans, etc. | The shop did well.' },
  { name: 'etc. inside', text: 'Pots, pans, etc. were sold. | The shop did well.' },
  { name: 'Latin short forms', text: 'Some, e.g. Norway, i.e. not all, agreed. | The rest did not.' },
  { name: 'a street and a saint', text: 'They met in St. Brannock near Mt. Orla. | It snowed.' },
  { name: 'a junior', text: 'Louis Vane Jr. won again. | He thanked nobody.' },
  { name: 'a link', text: 'See www.example.org/a.b?c=d. for more. | It is free.' },
  { name: 'stops in a row', text: 'What?! | No!!! | Well.' },
  { name: 'no stop at the end', text: 'First things first. | A headline without a stop' },
  { name: 'lines of a list', text: 'The demands:\n| • a truce\n| • an election' },
  { name: 'a soft line break', text: 'The minister said that the long talks with the rebels had\nfailed. | He left.' },
  { name: 'emoji and combining marks', text: 'It was over 🎉. | The cafe\u0301 closed. | Tout va bien.' },
  { name: 'right-to-left words', text: 'They shouted «سلام». | Nobody answered.' },
  { name: 'a surname after U.N.', text: 'U.N. Secretary Lund spoke. | A U.N. report followed.' },
  { name: 'the numbers of notes', text: 'It sank in 1990. [12] [3] | The crew lived.[4] | All of it was lost.' },
  { name: 'the dates of a life', text: 'Ida Holm (b. March 1951; m. 1980, div. 1992) sang. | She died.' },
  {
    name: 'a title with a mark before its year',
    text: 'She won for Viva Oslo! (1965) and again later. | It was a hit.',
  },
  { name: 'an initial put in by an editor', text: 'He lost to [Karl W.] Brem in May. | He wept.' },
  { name: 'lower case after a stop', text: 'The site example.com. org is not one. | It failed.' },
];

describe('splitSentences', () => {
  for (const { name, text } of cases) {
    it(`reads ${name}`, () => {
      const plain = text.replace(/ ?\| ?/g, (bar) => (bar.startsWith(' ') ? ' ' : ''));
      const expected = text.split('|').map((part) => part.trim());
      const found = splitSentences(plain, { start: 0, end: plain.length });
      expect(found.map((span) => sliceSpan(plain, span))).toEqual(expected);
    });
  }

  it('counts offsets in the whole text and stays inside the span', () => {
    const text = 'Before. One two. Three four. After.';
    expect(splitSentences(text, { start: 8, end: 28 })).toEqual([
      { start: 8, end: 16 },
      { start: 17, end: 28 },
    ]);
  });

  it('finds nothing in white space', () => {
    expect(splitSentences(' \n\t ', { start: 0, end: 4 })).toEqual([]);
  });

  it('covers every character that is not white space, in order, without overlap', () => {
    const pieces = fc.constantFrom(
      'He',
      ' ',
      'U.S.',
      '.',
      '!',
      '?',
      '…',
      '“',
      '”',
      ' ”',
      '\n',
      'Mr.',
      'said',
      '1',
      '🎉',
      '\u0301',
      'ש',
      ')',
      '(',
      ' . .',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let last = 0;
        for (const { start, end } of splitSentences(text, { start: 0, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(last, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          last = end;
        }
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });

  const hostile: readonly { name: string; text: string }[] = [
    { name: 'one long sentence', text: 'word '.repeat(40000) },
    { name: 'nothing but stops', text: '.'.repeat(200000) },
    { name: 'spaced stops', text: ' .'.repeat(100000) },
    { name: 'quotation marks', text: '”'.repeat(200000) },
    { name: 'stops and quotation marks', text: '.”'.repeat(100000) },
    { name: 'stops and spaces', text: '. ' + ' '.repeat(200000) },
    { name: 'stops before lower case', text: 'a. '.repeat(60000) },
    { name: 'lines', text: 'a\n'.repeat(100000) },
    { name: 'blank lines', text: '\n'.repeat(200000) },
    { name: 'blank lines after a word', text: 'a' + '\n'.repeat(200000) + 'b' },
    { name: 'a word without end', text: 'a'.repeat(200000) + '. B' },
  ];
  for (const { name, text } of hostile) {
    it(`takes linear time on ${name}`, () => {
      const from = performance.now();
      splitSentences(text, { start: 0, end: text.length });
      expect(performance.now() - from).toBeLessThan(2000);
    });
  }
});
