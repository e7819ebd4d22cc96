import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../domain/any-text.fixture.ts';
import { check } from '../domain/check.ts';
import { sliceSpan } from '../domain/span.ts';
import { loadModel } from './model/language-model.ts';
import { extract } from './pipeline.ts';
import { STAGES } from './protocol.ts';

const loaded = loadModel(gunzipSync(readFileSync(new URL('../../public/model/english-1.bin', import.meta.url))));
if (!loaded.ok) throw new Error(loaded.error);
const model = loaded.value;

const read = (text: string) => {
  const done = extract({ text, id: 'test' }, model);
  if (!done.ok) throw new Error('A reading that nobody stopped was stopped.');
  return done.value;
};

/** Sentences of which most give statements, with what breaks offsets between and inside them. */
const SENTENCES = [
  'Norway accused Chile of arming the rebels.',
  'The minister of Peru denied that his government had attacked the convoy 🚢.',
  '“We will not leave,” said Zoë Müller, who leads the union.',
  'Ghana and مصر held talks on Friday.',
  'According to the Jose\u0301 Foundation, Fiji failed to protect the fishermen.',
  'If Samoa refuses, Tonga will impose sanctions on it.',
  'ہم اتحادی نہیں ہیں۔',
  'The U.S.\u00a0envoy met\u200b Mr. 王 in 北京.',
];
const article = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...SENTENCES) }, { weight: 1, arbitrary: anyText(40) }), {
    minLength: 1,
    maxLength: 12,
  })
  .chain((parts) =>
    fc
      .array(fc.constantFrom(' ', '\r\n', '\n\n', '\r\n\r\n', '\u2029', ''), {
        minLength: parts.length,
        maxLength: parts.length,
      })
      .map((gaps) => parts.map((part, at) => part + (gaps[at] ?? '')).join('')),
  );

describe('the whole reading', () => {
  it('gives a dossier that passes every check, from any text', () => {
    fc.assert(
      fc.property(fc.oneof(article, anyText(300)), (text) => {
        const { dossier } = read(text);
        expect(check(dossier)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('anchors all evidence at its very words, and every mention at some', () => {
    fc.assert(
      fc.property(article, (text) => {
        const { dossier } = read(text);
        const [only] = dossier.articles;
        for (const one of dossier.statements.flatMap(({ evidence }) => evidence))
          expect(sliceSpan(only.text, one)).toBe(one.exact);
        for (const one of dossier.actors.flatMap(({ mentions }) => mentions))
          expect(sliceSpan(only.text, one).trim()).not.toBe('');
      }),
      { numRuns: 100 },
    );
  });

  it('finds statements in such texts, so that these properties are about something', () => {
    expect(read(SENTENCES.join(' ')).dossier.statements.length).toBeGreaterThan(4);
  });

  it('gives the same bytes twice', () => {
    fc.assert(
      fc.property(article, (text) => {
        expect(JSON.stringify(read(text).dossier)).toBe(JSON.stringify(read(text).dossier));
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['100,000 letters in one sentence', `Norway said that ${'Chile attacked Peru and '.repeat(4_200)}left.`],
    ['10,000 quotation marks', `The minister said: ${'"a" '.repeat(5_000)}`],
    ['5,000 nested brackets', `Norway ${'('.repeat(5_000)}attacked${')'.repeat(5_000)} Chile.`],
    ['one word of 100,000 letters', 'a'.repeat(100_000)],
    ['10,000 names in a row', 'Norway, '.repeat(10_000)],
  ])('survives %s', (_, text) => {
    expect(check(read(text).dossier)).toEqual([]);
  });

  it.each([
    [
      'not English',
      'Der Minister sagte am Freitag, dass die Regierung keine Waffen an die Rebellen geliefert habe. '.repeat(4),
    ],
    ['too short', 'Hello.'],
    ['no prose', '12 34 56\n78 90 12\n'.repeat(30)],
  ])('says why when a text is %s, and keeps it', (_, text) => {
    const { dossier, notes } = read(text);
    expect(notes.length).toBeGreaterThan(0);
    expect(dossier.statements).toEqual([]);
    expect(dossier.articles[0].text.slice(0, 5)).toBe(text.slice(0, 5));
  });

  it('tells each stage once it begins, and stops where it is told to', () => {
    const text = SENTENCES.join(' ');
    const seen: string[] = [];
    extract({ text, id: 'test' }, model, { progress: ({ stage }) => seen.push(stage) });
    expect([...new Set(seen)]).toEqual([...STAGES]);
    for (const stage of STAGES.slice(0, -1)) {
      let now = '';
      const hooks = { progress: (at: { stage: string }) => (now = at.stage), cancelled: () => now === stage };
      expect(extract({ text, id: 'test' }, model, hooks)).toEqual({ ok: false, error: { stage } });
    }
  });
});
