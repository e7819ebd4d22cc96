import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeIn } from './intake.ts';

const report = (text: string, title?: string) => {
  const { article } = takeIn({ text, ...(title === undefined ? {} : { title }) });
  return article.paragraphs.map((one) => [one.zone, article.text.slice(one.start, one.end)]);
};

const news = 'The harbour board of Lorn has asked the ministry for two more cranes before the winter.';

describe('zones', () => {
  const cases: readonly {
    name: string;
    text: string;
    title?: string;
    zones: readonly (readonly [string, string])[];
  }[] = [
    {
      name: 'a first short line without a stop is the headline',
      text: `Board asks for cranes\n\n${news}`,
      zones: [
        ['headline', 'Board asks for cranes'],
        ['body', news],
      ],
    },
    {
      name: 'one sentence alone is body, whatever its length',
      text: 'Lorn accuses Mull of piracy',
      zones: [['body', 'Lorn accuses Mull of piracy']],
    },
    {
      name: 'a first line that ends with a stop is body',
      text: `The board met in the old town hall on a wet Monday morning to talk about the cranes.\n\n${news}`,
      zones: [
        ['body', 'The board met in the old town hall on a wet Monday morning to talk about the cranes.'],
        ['body', news],
      ],
    },
    {
      name: 'a line equal to the given title is the headline even with a stop',
      text: `“Cranes now.”\n\n${news}`,
      title: 'Cranes now',
      zones: [
        ['headline', '“Cranes now.”'],
        ['body', news],
      ],
    },
    {
      name: 'a place before a colon is the dateline',
      text: `Board asks\n\nNairobi: ${news}`,
      zones: [
        ['headline', 'Board asks'],
        ['dateline', 'Nairobi:'],
        ['body', news],
      ],
    },
    {
      name: 'a place, an agency and a dash are the dateline',
      text: `PORT ELLEN (NNA) — ${news}`,
      zones: [
        ['dateline', 'PORT ELLEN (NNA) —'],
        ['body', news],
      ],
    },
    {
      name: 'a speaker before a colon is none',
      text: `Minister: ${news}`,
      zones: [['body', `Minister: ${news}`]],
    },
    {
      name: 'a date line and a byline are datelines',
      text: `Board asks\n\nTuesday, March 3, 2015\n\nBy Ann Other\n\n${news}`,
      zones: [
        ['headline', 'Board asks'],
        ['dateline', 'Tuesday, March 3, 2015'],
        ['dateline', 'By Ann Other'],
        ['body', news],
      ],
    },
    {
      name: 'buttons, credits and notices are furniture wherever they stand',
      text: `${news}\n\nRead more: How cranes work\n\nPhoto: A. Nother\n\n${news}\n\nShare this\nCopyright 2015 Lorn News. All rights reserved.`,
      zones: [
        ['body', news],
        ['furniture', 'Read more: How cranes work'],
        ['furniture', 'Photo: A. Nother'],
        ['body', news],
        ['furniture', 'Share this'],
        ['furniture', 'Copyright 2015 Lorn News. All rights reserved.'],
      ],
    },
    {
      name: 'short trailing lines without a stop are furniture after a full sentence',
      text: `${news}\n\nHarbours\nNorth Coast`,
      zones: [
        ['body', news],
        ['furniture', 'Harbours'],
        ['furniture', 'North Coast'],
      ],
    },
  ];
  for (const { name, text, title, zones } of cases) it(name, () => expect(report(text, title)).toEqual(zones));
});

describe('paragraphs', () => {
  it('keeps the broken lines of a wrapped text together', () => {
    const text =
      'The harbour board of Lorn has asked the ministry for two\nmore cranes before the winter. The ministry said that it\nwould answer within a week, and that money was short.\nNobody was surprised.\n\nA second paragraph follows.';
    expect(report(text).map(([, words]) => words?.split('\n').length)).toEqual([4, 1]);
  });
  it('takes each line for a paragraph where lines are long', () => {
    expect(report(`${news} ${news}\n${news} ${news}\n${news}`)).toHaveLength(3);
  });
});

describe('the gate', () => {
  const german =
    'Der Hafenrat von Lorn hat das Ministerium gebeten, vor dem Winter zwei weitere Kräne zu schicken. Das Ministerium sagte, es werde innerhalb einer Woche antworten, und das Geld sei knapp. Niemand war überrascht, denn der alte Kran steht seit Jahren still und rostet vor sich hin.';
  const cases = [
    { name: 'an empty text', text: ' \n ', kind: 'empty' },
    { name: 'two words', text: 'Good morning', kind: 'too-short' },
    { name: 'German', text: german, kind: 'not-english' },
    { name: 'another script', text: 'Министерство ответит в течение недели, сказал совет порта.', kind: 'not-english' },
    { name: 'figures', text: '12, 14; 18 | 22 ~ 9 // 17 == 44 one 3 two 4 six', kind: 'not-prose' },
  ];
  for (const { name, text, kind } of cases)
    it(`does not read ${name}`, () => {
      const intake = takeIn({ text });
      expect(intake.readable).toBe(false);
      expect(intake.notes.map((note) => note.kind)).toEqual([kind]);
    });
  it('reads three words', () => expect(takeIn({ text: 'Lorn attacked Mull.' }).readable).toBe(true));
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          'Lorn',
          ' ',
          '\n',
          '\r\n',
          '“',
          '”',
          '. ',
          ':',
          '—',
          'e\u0301',
          '😀',
          '\ud800',
          'שלום',
          'By Ann',
        ),
      )
      .map((parts) => parts.join('')),
  );
  it('keeps a normalised text as it is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = takeIn({ text }).article.text;
        expect(takeIn({ text: once }).article.text).toBe(once);
      }),
    );
  });
  it('gives ordered bounds, sentences inside paragraphs that are read', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { article } = takeIn({ text });
        let end = 0;
        for (const one of article.paragraphs) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          end = one.end;
        }
        end = 0;
        for (const one of article.sentences) {
          expect(one.start).toBeGreaterThanOrEqual(end);
          expect(one.end).toBeGreaterThan(one.start);
          const home = article.paragraphs.find((paragraph) => paragraph.start <= one.start && one.end <= paragraph.end);
          expect(home && (home.zone === 'body' || home.zone === 'headline')).toBe(true);
          end = one.end;
        }
        expect(article.title).toMatch(/\S/u);
      }),
    );
  });
  it('cuts a sentence without an end into pieces that can be quoted', () => {
    const { article } = takeIn({ text: 'the board and the town and '.repeat(4_000) });
    expect(Math.max(...article.sentences.map((one) => one.end - one.start))).toBeLessThanOrEqual(4_000);
  });
});
