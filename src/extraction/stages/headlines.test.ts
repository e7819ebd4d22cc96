import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../model/language-model.ts';
import { tokenize } from '../model/tokens.ts';
import { extract } from '../pipeline.ts';
import { isTitle, spellingOf, trueCased } from './true-case.ts';

const loaded = loadModel(gunzipSync(readFileSync(new URL('../../../public/model/english-1.bin', import.meta.url))));
if (!loaded.ok) throw new Error(loaded.error);
const model = loaded.value;

const tokensOf = (text: string) => tokenize(text, { start: 0, end: text.length });

/** What a headline says, read with the text below it. */
const told = (headline: string, body: string): readonly string[] => {
  const read = extract({ text: `${headline}\n\n${body}\n`, id: 'test' }, model);
  return read.ok
    ? read.value.dossier.statements
        .filter(({ evidence }) => evidence[0]?.exact === headline)
        .map((one) => `${one.source} ${one.relation} ${one.target}, by ${one.attribution.map((by) => by.actor).join()}`)
    : [];
};

const cases: readonly { headline: string; body: string; says: readonly string[] }[] = [
  {
    headline: 'Norway fines Boeing over noise',
    body: 'The noise of its jets had woken the town for years.',
    says: ['norway SANCTION boeing, by '],
  },
  {
    headline: 'Court jails former minister over bribes',
    body: 'A builder had paid the bribes over many years, and was not charged.',
    says: ['court COERCE former-minister, by '],
  },
  {
    headline: 'Norway Fines Boeing Over Noise',
    body: 'The noise of its jets had woken the town for years.',
    says: ['norway SANCTION boeing, by '],
  },
  {
    headline: 'Norway Threatens Chad With New Sanctions, Officials Say',
    body: 'The officials said that new sanctions could follow within a week.',
    says: ['norway THREATEN chad, by officials'],
  },
  {
    headline: 'Norway And Chad Agree To Extend Truce',
    body: 'The truce had been due to expire at dawn, and both sides had to agree.',
    says: ['norway AGREE chad, by '],
  },
  {
    headline: 'Norway to recognise Chad',
    body: 'The step had been planned for many months, and nobody had spoken against it.',
    says: ['norway SUPPORT chad, by '],
  },
  {
    headline: 'Norway to recognise Chad, Vula tells parliament',
    body: 'Ann Vula said that the step had been planned for many months.',
    says: ['norway SUPPORT chad, by ann-vula'],
  },
  {
    headline: 'Norway sanctions Boeing over noise',
    body: 'The noise of its jets had woken the town for years.',
    says: ['norway SANCTION boeing, by '],
  },
  {
    headline: 'Army Fines Mali Over Raid, Governor Says',
    body: 'The governor told reporters on Monday that the army had asked Mali for money.',
    says: ['army SANCTION mali, by governor'],
  },
  {
    headline: 'Norway talks deadline',
    body: 'The talks in Oslo must end on Friday, the deadline that was set.',
    says: [],
  },
  {
    headline: 'Rebels free 40 soldiers as truce holds',
    body: 'The truce had been signed in Oslo on Friday.',
    says: ['rebels RETREAT soldiers, by '],
  },
  {
    headline: 'Senators back Norway',
    body: 'The vote was held in Oslo on Friday.',
    says: ['senators SUPPORT norway, by '],
  },
];

describe('headlines', () => {
  for (const { headline, body, says } of cases)
    it(`reads “${headline}”`, () => expect(told(headline, body)).toEqual(says));

  it('takes what is to be for what is planned', () => {
    const read = extract(
      { text: 'Norway to recognise Chad in May\n\nNobody had spoken against the step.\n', id: 'test' },
      model,
    );
    expect(read.ok && read.value.dossier.statements.map((one) => `${one.predicate}, ${one.factuality}`)).toEqual([
      'is to recognise, hypothetical',
    ]);
  });

  it('writes a title as a sentence would', () => {
    const spelling = spellingOf('The breach was found by the Data Office. In Turkey he paid; a turkey did not.', []);
    const words = (text: string) => trueCased(tokensOf(text), spelling, true).map(({ text: word }) => word);
    expect(words('Turkey Fines EU Office Over Breach')).toEqual(['Turkey', 'fines', 'EU', 'Office', 'over', 'breach']);
    expect(words('Norway Beats Turkey By Two')).toEqual(['Norway', 'beats', 'Turkey', 'by', 'Two']);
  });

  it('takes no sentence for a title', () => {
    expect(isTitle(tokensOf('Norway Fines Boeing Over Noise'))).toBe(true);
    expect(isTitle(tokensOf('Norway fines Boeing over the noise of its jets'))).toBe(false);
  });

  it('changes nothing but the case of words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const tokens = tokensOf(text);
        const cased = trueCased(tokens, spellingOf(text, []), true);
        expect(cased.map(({ start, end }) => [start, end])).toEqual(tokens.map(({ start, end }) => [start, end]));
        expect(cased.map((one) => one.text.toLowerCase())).toEqual(tokens.map((one) => one.text.toLowerCase()));
      }),
    );
  });
});
