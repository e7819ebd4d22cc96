import { describe, expect, it } from 'vitest';
import { type ActorId, type StatementId } from './ids.ts';
import { stepBackFrom, type Trail, trailAfter } from './trail.ts';
import { NOTHING, type Selection } from './view.ts';

const actor = (id: string): Selection => ({ kind: 'actor', id: id as ActorId });
const statement = (id: string): Selection => ({ kind: 'statement', id: id as StatementId, evidence: 0 });
const sentence = (number: number): Selection => ({ kind: 'sentence', number });

const cases: readonly {
  readonly name: string;
  readonly walk: readonly Selection[];
  readonly expected: Trail;
}[] = [
  { name: 'a first choice leaves no trail', walk: [actor('a')], expected: [] },
  { name: 'a statement of an actor leads deeper', walk: [actor('a'), statement('s')], expected: [actor('a')] },
  {
    name: 'another statement takes the place of the last',
    walk: [actor('a'), statement('s'), statement('t')],
    expected: [actor('a')],
  },
  {
    name: 'a sentence after them leads deeper still',
    walk: [actor('a'), statement('s'), sentence(3)],
    expected: [actor('a'), statement('s')],
  },
  {
    name: 'an actor again starts over from there',
    walk: [actor('a'), statement('s'), actor('b')],
    expected: [],
  },
  { name: 'choosing nothing forgets the trail', walk: [actor('a'), statement('s'), NOTHING], expected: [] },
  { name: 'what follows nothing starts anew', walk: [actor('a'), NOTHING, statement('s')], expected: [] },
];

const walkAlong = (walk: readonly Selection[]): Trail => {
  let trail: Trail = [];
  let here: Selection = NOTHING;
  for (const next of walk) {
    trail = trailAfter(trail, here, next);
    here = next;
  }
  return trail;
};

describe('the trail of choices', () => {
  for (const { name, walk, expected } of cases) it(name, () => expect(walkAlong(walk)).toEqual(expected));

  it('is walked back one step at a time, and ends with nothing chosen', () => {
    const first = stepBackFrom([actor('a'), statement('s')]);
    expect(first).toEqual({ selection: statement('s'), trail: [actor('a')] });
    const second = stepBackFrom(first.trail);
    expect(second).toEqual({ selection: actor('a'), trail: [] });
    expect(stepBackFrom(second.trail).selection).toEqual(NOTHING);
  });
});
