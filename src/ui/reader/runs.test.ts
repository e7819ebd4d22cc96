import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRuns, cutSegments, type Layer } from './runs.ts';

const whole = { start: 10, end: 30 };

describe('cutting a sentence into runs', () => {
  const cases: readonly {
    readonly name: string;
    readonly layers: readonly Layer<string>[];
    readonly expected: readonly string[];
  }[] = [
    { name: 'nothing is said', layers: [], expected: ['10-30 '] },
    {
      name: 'one layer inside',
      layers: [{ start: 12, end: 15, mark: 'a' }],
      expected: ['10-12 ', '12-15 a', '15-30 '],
    },
    {
      name: 'overlapping layers share a run',
      layers: [
        { start: 10, end: 20, mark: 'a' },
        { start: 15, end: 30, mark: 'b' },
      ],
      expected: ['10-15 a', '15-20 a+b', '20-30 b'],
    },
    {
      name: 'a layer that reaches beyond the sentence is cut',
      layers: [{ start: 0, end: 12, mark: 'a' }],
      expected: ['10-12 a', '12-30 '],
    },
    { name: 'a layer elsewhere is left out', layers: [{ start: 30, end: 40, mark: 'a' }], expected: ['10-30 '] },
    {
      name: 'equal layers are both kept',
      layers: [
        { start: 12, end: 13, mark: 'a' },
        { start: 12, end: 13, mark: 'b' },
      ],
      expected: ['10-12 ', '12-13 a+b', '13-30 '],
    },
  ];
  for (const { name, layers, expected } of cases) {
    it(name, () => {
      const told = cutRuns(whole, layers).map((run) => `${run.start}-${run.end} ${run.marks.join('+')}`);
      expect(told).toEqual(expected);
    });
  }

  it('says where a mark begins, once, even when other marks cut it', () => {
    const runs = cutRuns(whole, [
      { start: 10, end: 20, mark: 'a' },
      { start: 15, end: 16, mark: 'b' },
    ]);
    expect(runs.map((run) => run.begins.join())).toEqual(['a', 'b', '', '']);
  });

  it('does not begin a mark anew in the next stretch: a name within it is one', () => {
    expect(cutRuns(whole, [{ start: 0, end: 20, mark: 'a' }])[0]?.begins).toEqual([]);
  });
});

describe('cutting a sentence into segments', () => {
  it('gives nested names to the inner one, and the rest to the outer', () => {
    const layers = [
      { start: 12, end: 28, mark: 'the country’s Foreign Minister' },
      { start: 12, end: 20, mark: 'the country' },
    ];
    expect(cutSegments(whole, layers)).toEqual([
      { start: 10, end: 12, mark: null },
      { start: 12, end: 20, mark: 'the country' },
      { start: 20, end: 28, mark: 'the country’s Foreign Minister' },
      { start: 28, end: 30, mark: null },
    ]);
  });
});

const layersIn = (length: number) =>
  fc.array(
    fc
      .tuple(fc.nat(length), fc.nat(length), fc.nat(3))
      .map(([a, b, mark]) => ({ start: Math.min(a, b), end: Math.max(a, b), mark })),
    { maxLength: 8 },
  );

describe('whatever the layers', () => {
  it('the runs spell the text, and each unit carries exactly the marks of the layers over it', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (text) => {
        fc.assert(
          fc.property(layersIn(text.length), (layers) => {
            const runs = cutRuns({ start: 0, end: text.length }, layers);
            expect(runs.map((run) => text.slice(run.start, run.end)).join('')).toBe(text);
            for (const run of runs)
              for (let at = run.start; at < run.end; at++)
                expect(run.marks).toEqual(
                  layers.filter((layer) => layer.start <= at && at < layer.end).map((layer) => layer.mark),
                );
          }),
          { numRuns: 20 },
        );
      }),
      { numRuns: 20 },
    );
  });

  it('the segments spell the text, and neighbours differ', () => {
    fc.assert(
      fc.property(layersIn(30), (layers) => {
        const segments = cutSegments({ start: 0, end: 30 }, layers);
        expect(segments[0]?.start).toBe(0);
        expect(segments.at(-1)?.end).toBe(30);
        for (const [index, segment] of segments.entries()) {
          const next = segments[index + 1];
          if (next) expect([next.start, next.mark === segment.mark]).toEqual([segment.end, false]);
        }
      }),
    );
  });
});
