import { describe, expect, it } from 'vitest';
import { FABLE } from '../domain/fable.fixture.ts';
import { isDrawn, statementLine } from '../domain/statement.ts';
import { NO_FILTER, NOTHING } from '../domain/view.ts';
import { draw, type Drawing } from './drawing.ts';
import { elements } from './elements.ts';
import { emphasise } from './emphasis.ts';
import { framesMeet, isInside } from './geometry.ts';
import { layout } from './layout.ts';
import { headOf } from './arrowhead.ts';

const positions = layout(FABLE, 'wide', 0.2);
const drawing: Drawing = draw(FABLE, positions);
const drawn = FABLE.statements.filter(isDrawn);

describe('a drawing', () => {
  it('has every placed actor once, at its place', () => {
    expect(drawing.nodes.map(({ id }) => id)).toEqual(FABLE.actors.map(({ id }) => id));
    for (const node of drawing.nodes) expect(node.at).toEqual(positions[node.id]);
  });

  it('has every statement that ties two actors, with its line and its head', () => {
    expect(drawing.edges.flatMap(({ statements }) => statements).sort()).toEqual(drawn.map(({ id }) => id).sort());
    for (const edge of drawing.edges.filter(({ isBundle }) => !isBundle)) {
      const statement = drawn.find(({ id }) => id === edge.id);
      expect(statement && statementLine(statement)).toBe(edge.line);
      expect(edge.head).toBe(headOf(edge.family));
      // One shape for the head, two for the cross.
      expect(edge.filledPath.split('M').length - 1).toBe(
        (edge.head === 'none' ? 0 : 1) + (edge.line === 'crossed' ? 2 : 0),
      );
    }
  });

  it('lies inside its frame, and no label lies on an actor where there is room', () => {
    for (const { frame } of drawing.nodes) expect(isInside(frame, drawing.frame)).toBe(true);
    for (const edge of drawing.edges) {
      expect(isInside(edge.label.frame, drawing.frame)).toBe(true);
      expect(drawing.nodes.filter(({ frame }) => framesMeet(frame, edge.label.frame)).map(({ name }) => name)).toEqual(
        [],
      );
      expect(edge.label).toBe(edge.label);
    }
  });

  it('is the same each time, and does not know actors without a place', () => {
    expect(JSON.stringify(draw(FABLE, positions))).toBe(JSON.stringify(drawing));
    const [first, ...others] = FABLE.actors;
    const some = Object.fromEntries(others.map(({ id }) => [id, positions[id] ?? ([0, 0] as const)]));
    const smaller = draw(FABLE, some);
    expect(smaller.nodes.map(({ id }) => id)).toEqual(others.map(({ id }) => id));
    expect(smaller.edges.some(({ source, target }) => source === first?.id || target === first?.id)).toBe(false);
  });
});

describe('the elements for the canvas', () => {
  const made = [...elements(drawing)];

  it('are the actors first, then the curves between them, at the places of the drawing', () => {
    expect(made.map(({ data }) => data.id)).toEqual([...drawing.nodes, ...drawing.edges].map(({ id }) => id));
    const nodes = made.slice(0, drawing.nodes.length);
    expect(nodes.map(({ position }) => [position?.x, position?.y])).toEqual(drawing.nodes.map(({ at }) => [...at]));
    for (const { data } of made.slice(drawing.nodes.length)) {
      expect(Number.isFinite(data['weight'])).toBe(true);
      expect(Number.isFinite(data['bend'])).toBe(true);
    }
  });

  it('are made anew each time, because the canvas changes what it is given', () => {
    const [again] = elements(drawing);
    expect(again).toEqual(made[0]);
    expect(again).not.toBe(made[0]);
  });
});

describe('emphasis', () => {
  it('falls on a chosen statement and its two ends, and takes it from the rest', () => {
    const [statement] = drawn;
    if (!statement) throw new Error('The fable draws nothing.');
    const emphasis = emphasise(FABLE, drawing.edges, { kind: 'statement', id: statement.id, evidence: 0 }, NO_FILTER);
    expect(emphasis.get(statement.id)).toBe('chosen');
    expect(emphasis.get(statement.source)).not.toBe('dimmed');
    expect([...emphasis.values()].filter((one) => one === 'chosen')).toHaveLength(1);
  });

  it('falls on nothing where nothing is chosen', () => {
    const emphasis = emphasise(FABLE, drawing.edges, NOTHING, NO_FILTER);
    expect([...emphasis.values()].every((one) => one === 'plain' || one === 'dimmed')).toBe(true);
  });
});
