import { describe, expect, it } from 'vitest';
import { changeBetween } from './text-change.ts';

describe('changeBetween', () => {
  it('tells how much stays at the front and where the changed part ends', () => {
    expect(changeBetween('He said no.', 'He said yes.')).toEqual({ front: 8, oldEnd: 10, newEnd: 11 });
  });

  it('never begins or ends inside a character of two units', () => {
    expect(changeBetween('a😀b', 'a😁b')).toEqual({ front: 1, oldEnd: 3, newEnd: 3 });
  });
});
