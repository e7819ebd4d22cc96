import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DataLimits, plainCopy, readJson } from './plain-data.ts';

const LIMITS: DataLimits = { characters: 1_000, depth: 3, values: 10 };
const WIDE: DataLimits = { characters: 1_000_000, depth: 100, values: 100_000 };

describe('plainCopy', () => {
  it('copies what JSON can say, and shares nothing with it', () => {
    const data = { text: 'a', number: 1.5, yes: true, nothing: null, list: [1, [2]], inner: { deep: [] } };
    const answer = plainCopy(data, WIDE);
    expect(answer).toEqual({ ok: true, value: { data, values: 11 } });
    const copy = answer.ok ? (answer.value.data as typeof data) : null;
    expect(copy).not.toBe(data);
    expect(copy?.list).not.toBe(data.list);
    expect(copy?.inner.deep).not.toBe(data.inner.deep);
  });

  it('copies anything that went through JSON, with its fields in the same order', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const data: unknown = JSON.parse(text);
        const answer = plainCopy(data, WIDE);
        if (answer.ok) expect(JSON.stringify(answer.value.data)).toBe(JSON.stringify(data));
        else expect(answer.error).toMatch(/__proto__|constructor|prototype/u);
      }),
    );
  });

  it('leaves out fields that are undefined, as JSON does, and makes zero of minus zero', () => {
    expect(plainCopy({ a: undefined, b: -0 }, WIDE)).toEqual({ ok: true, value: { data: { b: 0 }, values: 2 } });
  });

  it('gives objects of a class the fields they own, and no more', () => {
    class Point {
      readonly x = 1;
      get y() {
        return 2;
      }
    }
    const answer = plainCopy(new Point(), WIDE);
    expect(answer.ok && answer.value.data).toEqual({ x: 1 });
    expect(answer.ok && Object.getPrototypeOf(answer.value.data)).toBe(Object.prototype);
  });

  const refused: readonly { readonly name: string; readonly value: unknown; readonly says: RegExp }[] = [
    { name: 'more levels than allowed', value: [[[[1]]]], says: /nested more than 3 deep/u },
    { name: 'more values than allowed', value: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], says: /more than 10 values/u },
    {
      name: 'more values than allowed, deep inside',
      value: [
        [1, 2, 3, 4],
        [1, 2, 3, 4],
      ],
      says: /more than 10 values/u,
    },
    { name: 'a list longer than its contents', value: new Array(1_000_000_000), says: /more than 10 values/u },
    { name: 'a big integer', value: [1n], says: /a bigint is no JSON value/u },
    { name: 'a function', value: { f: Math.abs }, says: /a function is no JSON value/u },
    { name: 'a hole in a list', value: new Array(1), says: /a undefined is no JSON value/u },
    { name: 'a field called constructor', value: { constructor: 1 }, says: /no field may be called “constructor”/u },
    { name: 'a field called prototype', value: [{ prototype: 1 }], says: /no field may be called “prototype”/u },
  ];
  for (const { name, value, says } of refused) {
    it(`refuses ${name}`, () => {
      const answer = plainCopy(value, LIMITS);
      expect(answer.ok ? '' : answer.error).toMatch(says);
    });
  }

  it('takes exactly as much as allowed', () => {
    expect(plainCopy([[[1]]], LIMITS).ok).toBe(true);
    expect(plainCopy([1, 2, 3, 4, 5, 6, 7, 8, 9], LIMITS).ok).toBe(true);
  });
});

describe('readJson', () => {
  it('reads JSON text, with or without a byte order mark', () => {
    expect(readJson('{"a":[1]}', LIMITS)).toEqual({ ok: true, value: { data: { a: [1] }, values: 3 } });
    expect(readJson('\uFEFF[]', LIMITS)).toEqual({ ok: true, value: { data: [], values: 1 } });
  });

  it('refuses a text that is too long without reading it', () => {
    const answer = readJson('x'.repeat(1_001), LIMITS);
    expect(answer.ok ? '' : answer.error).toMatch(/^The file is larger than/u);
  });

  it('counts levels before it reads, and not those inside texts', () => {
    const deep = (text: string) => {
      const answer = readJson(text, LIMITS);
      return answer.ok ? 'read' : answer.error;
    };
    expect(deep('['.repeat(900))).toMatch(/nested more than 3 deep/u);
    expect(deep('[[[1],[1]],[]]')).toBe('read');
    expect(deep('[[[[1]]]]')).toMatch(/nested more than 3 deep/u);
    expect(deep('["[[[[[[", "\\"[[[[[[", "\\\\", "{{{{{{"]')).toBe('read');
  });

  it('says on one line why a text is no JSON', () => {
    const answer = readJson('{\n"a": oops\n}', LIMITS);
    expect(answer.ok ? '' : answer.error).toMatch(/^The file is not JSON: [^\n]+\.$/u);
  });
});
