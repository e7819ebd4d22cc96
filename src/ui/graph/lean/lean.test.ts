import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { getAt, setAt, toPath } from './data-path.ts';
import { debounce } from './debounce.ts';
import { DrawQueue } from './draw-queue.ts';

describe('DrawQueue', () => {
  it('gives back everything it was given, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (numbers) => {
        const queue = new DrawQueue<number>((a, b) => b - a);
        numbers.forEach((number) => queue.push(number));
        expect(queue.size()).toBe(numbers.length);
        const out = numbers.map(() => queue.pop());
        expect(out).toEqual([...numbers].sort((a, b) => b - a));
        expect(queue.pop()).toBeUndefined();
      }),
    );
  });

  it('sees an urgency that has changed while it waited', () => {
    const [a, b] = [{ urgency: 1 }, { urgency: 2 }];
    const queue = new DrawQueue<{ urgency: number }>((x, y) => y.urgency - x.urgency);
    queue.push(a);
    queue.push(b);
    a.urgency = 3;
    queue.updateItem(a);
    expect(queue.pop()).toBe(a);
  });
});

describe('debounce', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('runs once after a pause, with what the last call was given', () => {
    const run = vi.fn();
    const later = debounce(run, 50);
    later('a');
    vi.advanceTimersByTime(40);
    later('b');
    vi.advanceTimersByTime(49);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run.mock.calls).toEqual([['b']]);
  });
});

describe('nested data', () => {
  it('comes back from where it was put', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), fc.anything(), (path, value) => {
        fc.pre(!path.includes('__proto__'));
        const fields = {};
        setAt(fields, path, value);
        expect(getAt(fields, path)).toBe(value);
      }),
    );
  });

  it.each(['__proto__.polluted', 'constructor.prototype.polluted'])(
    'never reaches what all objects share: %s',
    (text) => {
      setAt({}, toPath(text), true);
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
      expect(getAt({}, toPath('constructor.name'))).toBeUndefined();
    },
  );
});
