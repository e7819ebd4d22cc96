import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FABLE } from '../../domain/fable.fixture.ts';
import { isDrawn, type Statement } from '../../domain/statement.ts';
import { judgeOwn, type OwnSentence, parseOwnSet, valueScores } from './own-set.ts';

const read = (name: string): readonly OwnSentence[] => {
  const set = parseOwnSet(readFileSync(new URL(`sets/${name}.tsv`, import.meta.url), 'utf8'));
  if (!set.ok) throw new Error(`${name}: ${set.error}`);
  return set.value;
};

describe('our own sets', () => {
  it('are read whole, and hold together at least 150 sentences, none of them twice', () => {
    const texts = [...read('seen'), ...read('unseen')].map((sentence) => sentence.text);
    expect(texts.length).toBeGreaterThanOrEqual(150);
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(['stated', 'alleged', 'denied', 'negated', 'hypothetical'] as const)(
    'know at least ten unseen %s',
    (value) => {
      expect(read('unseen').filter((sentence) => sentence.factuality === value).length).toBeGreaterThanOrEqual(10);
    },
  );

  it.each([
    ['A met B.\tA\tB\tsure\tarticle', 'line 1: “sure” is no factuality'],
    ['# note\nA met B.\tA\tC\tstated\tarticle', 'line 2: “C” does not stand in the sentence'],
    ['A met Bo.\tA\tB\tstated\tarticle', 'line 1: “B” does not stand in the sentence'],
    ['A met B.\tA\tB\tstated\tD', 'line 1: “D” does not stand in the sentence'],
  ])('name the line that is wrong: %j', (file, error) => {
    expect(parseOwnSet(file)).toEqual({ ok: false, error });
  });
});

describe('judgeOwn', () => {
  const name = (id: string): string => FABLE.actors.find((actor) => actor.id === id)?.mentions[0]?.exact ?? '';
  const [statement] = FABLE.statements.filter(isDrawn).filter((one) => one.attribution.length === 0);
  const dossier = { ...FABLE, statements: [statement as Statement] };
  const sentence: OwnSentence = {
    text: FABLE.articles[0].text,
    source: name(statement?.source ?? ''),
    target: name(statement?.target ?? ''),
    factuality: statement?.factuality ?? 'stated',
    speakers: [],
  };

  it('finds the statement between the two actors', () => {
    expect(judgeOwn(sentence, dossier)).toMatchObject({
      found: { id: statement?.id },
      factualityRight: true,
      speakerRight: true,
    });
  });
  it('tells the wrong direction from nothing', () => {
    const turned = { ...sentence, source: sentence.target, target: sentence.source };
    expect(judgeOwn(turned, dossier)).toMatchObject({
      found: null,
      reversed: true,
      factualityRight: false,
      speakerRight: false,
    });
    expect(judgeOwn(turned, { ...dossier, statements: [] })).toMatchObject({ found: null, reversed: false });
  });
  it('wants the speaker too', () => {
    expect(judgeOwn({ ...sentence, speakers: [sentence.target] }, dossier)).toMatchObject({
      factualityRight: true,
      speakerRight: false,
    });
  });
  it('gives each value its precision and recall', () => {
    const right = judgeOwn(
      { ...sentence, factuality: 'stated' },
      { ...dossier, statements: [{ ...(statement as Statement), factuality: 'stated' }] },
    );
    const wrong = judgeOwn(
      { ...sentence, factuality: 'denied' },
      { ...dossier, statements: [{ ...(statement as Statement), factuality: 'stated' }] },
    );
    const scores = valueScores([right, wrong]);
    expect(scores.get('stated')).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3, count: 1 });
    expect(scores.get('denied')).toEqual({ precision: 0, recall: 0, f1: 0, count: 1 });
  });
});
