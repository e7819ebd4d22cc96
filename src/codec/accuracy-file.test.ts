import { describe, expect, it } from 'vitest';
import { parseAccuracy } from './accuracy-file.ts';

const good = {
  engine: 'dramatis 1.2.0',
  corpus: '40 news articles',
  date: '2026-01-31',
  figures: [{ measure: 'Actors', precision: 0.91, recall: 0.84 }],
};

describe('parseAccuracy', () => {
  it('reads measured figures', () => {
    expect(parseAccuracy(good)).toEqual({ ok: true, value: good });
  });

  const refused = [
    { name: 'nothing', input: undefined },
    { name: 'no figures', input: { ...good, figures: [] } },
    { name: 'a share above 1', input: { ...good, figures: [{ measure: 'Actors', precision: 91, recall: 0.84 }] } },
    { name: 'a share that is missing', input: { ...good, figures: [{ measure: 'Actors', precision: 0.9 }] } },
    { name: 'no day', input: { ...good, date: 'lately' } },
    { name: 'an unknown field', input: { ...good, sponsor: 'x' } },
  ];
  for (const one of refused) {
    it(`refuses ${one.name}, with a reason`, () => {
      const read = parseAccuracy(one.input);
      expect(read.ok ? '' : read.error).not.toBe('');
    });
  }
});
