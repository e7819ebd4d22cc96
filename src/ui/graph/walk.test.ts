import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../domain/dossier.ts';
import type { ActorId } from '../../domain/ids.ts';
import { bearing, edgesAround, settle, walk, type WalkMap, type WalkPlace, type WalkStep } from './walk.ts';

const id = (text: string): ActorId => text as ActorId;
const actor = (slug: string, name: string, x: number, y: number) => ({ id: id(slug), name, at: [x, y] as Position });
const edge = (name: string, source: string, target: string, x: number, y: number) => ({
  id: name,
  source: id(source),
  target: id(target),
  middle: [x, y] as Position,
});

// A hub with one neighbour in each direction, two curves to the one in the north, and one actor with no tie.
const map: WalkMap = {
  actors: [
    actor('hub', 'Hub', 0, 0),
    actor('north', 'Étoile', 0, -10),
    actor('east', 'East', 10, 0),
    actor('south', 'South', 0, 10),
    actor('alone', 'Alone', 99, 99),
  ],
  edges: [
    edge('to-south', 'hub', 'south', 0, 5),
    edge('north-left', 'hub', 'north', -1, -5),
    edge('north-right', 'north', 'hub', 1, -5),
    edge('from-east', 'east', 'hub', 5, 0),
  ],
};

const at = (slug: string): WalkPlace => ({ kind: 'actor', id: id(slug) });
const on = (name: string, from: string): WalkPlace => ({ kind: 'edge', id: name, from: id(from) });

describe('edgesAround', () => {
  it('goes clockwise from the top, so that the curve just left of it comes last', () => {
    expect(edgesAround(map, id('hub')).map((one) => one.id)).toEqual([
      'north-right',
      'from-east',
      'to-south',
      'north-left',
    ]);
  });

  it.each([
    { name: 'up', to: [0, -1], quarter: 0 },
    { name: 'right', to: [1, 0], quarter: 1 },
    { name: 'down', to: [0, 1], quarter: 2 },
    { name: 'left', to: [-1, 0], quarter: 3 },
  ])('calls $name quarter $quarter of the turn', ({ to, quarter }) => {
    expect(bearing([0, 0], to as unknown as Position)).toBeCloseTo((quarter * Math.PI) / 2);
  });
});

describe('walk', () => {
  const cases: readonly { name: string; from: WalkPlace; step: WalkStep; to: WalkPlace | null }[] = [
    { name: 'right of an actor: its first relationship', from: at('hub'), step: 'right', to: on('north-right', 'hub') },
    { name: 'left of an actor: its last relationship', from: at('hub'), step: 'left', to: on('north-left', 'hub') },
    { name: 'right of an actor without ties: nowhere', from: at('alone'), step: 'right', to: null },
    { name: 'down the cast', from: at('hub'), step: 'down', to: at('north') },
    { name: 'up from the first of the cast: the last', from: at('hub'), step: 'up', to: at('alone') },
    { name: 'down from the last of the cast: the first', from: at('alone'), step: 'down', to: at('hub') },
    { name: 'home on an actor', from: at('east'), step: 'home', to: at('hub') },
    { name: 'end on an actor', from: at('east'), step: 'end', to: at('alone') },
    {
      name: 'right on a relationship: the next clockwise',
      from: on('from-east', 'hub'),
      step: 'right',
      to: on('to-south', 'hub'),
    },
    {
      name: 'right on the last relationship: round again',
      from: on('north-left', 'hub'),
      step: 'right',
      to: on('north-right', 'hub'),
    },
    {
      name: 'left on the first relationship: round again',
      from: on('north-right', 'hub'),
      step: 'left',
      to: on('north-left', 'hub'),
    },
    { name: 'down a relationship: its other end', from: on('from-east', 'hub'), step: 'down', to: at('east') },
    { name: 'up a relationship: where one came from', from: on('from-east', 'hub'), step: 'up', to: at('hub') },
    { name: 'home on a relationship', from: on('to-south', 'hub'), step: 'home', to: on('north-right', 'hub') },
    { name: 'end on a relationship', from: on('to-south', 'hub'), step: 'end', to: on('north-left', 'hub') },
    { name: 'a letter, whatever its accent and case', from: at('hub'), step: { letter: 'e' }, to: at('north') },
    { name: 'the same letter again: the next one', from: at('north'), step: { letter: 'e' }, to: at('east') },
    { name: 'the same letter once more: round again', from: at('east'), step: { letter: 'e' }, to: at('north') },
    { name: 'a letter on a relationship', from: on('to-south', 'hub'), step: { letter: 's' }, to: at('south') },
    { name: 'a letter of nobody', from: at('hub'), step: { letter: 'z' }, to: null },
    {
      name: 'from a relationship that is gone: the actor one came from',
      from: on('gone', 'east'),
      step: 'right',
      to: at('east'),
    },
    { name: 'from an actor that is gone: the first of the cast', from: at('gone'), step: 'right', to: at('hub') },
  ];
  it.each(cases)('$name', ({ from, step, to }) => {
    expect(walk(map, from, step)).toEqual(to);
  });

  it('never leaves the map, whatever the keys', () => {
    const steps = fc.array(fc.constantFrom<WalkStep>('left', 'right', 'up', 'down', 'home', 'end', { letter: 's' }), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(steps, (keys) => {
        let place: WalkPlace = at('hub');
        for (const key of keys) place = walk(map, place, key) ?? place;
        expect(settle(map, place)).toEqual(place);
      }),
    );
  });

  it('comes to every relationship and every actor that is tied, by right and down alone', () => {
    const seen = new Set<string>();
    const visit = (place: WalkPlace): void => {
      const key = `${place.kind} ${place.id} ${place.kind === 'edge' ? place.from : ''}`;
      if (seen.has(key)) return;
      seen.add(key);
      for (const step of ['right', 'down'] as const) {
        const next = walk(map, place, step);
        if (next) visit(next);
      }
    };
    visit(at('hub'));
    expect([...seen].filter((key) => key.startsWith('actor'))).toHaveLength(map.actors.length);
    expect(new Set([...seen].filter((key) => key.startsWith('edge')).map((key) => key.split(' ')[1])).size).toBe(
      map.edges.length,
    );
  });
});

describe('settle', () => {
  it('starts at the first of the cast', () => {
    expect(settle(map, null)).toEqual(at('hub'));
  });

  it('finds nothing on an empty map', () => {
    expect(settle({ actors: [], edges: [] }, at('hub'))).toBeNull();
  });

  it('enters a relationship at its source when it was entered at neither end', () => {
    expect(settle(map, on('from-east', 'south'))).toEqual(on('from-east', 'east'));
  });
});
