import cytoscape from 'cytoscape';
import { describe, expect, it } from 'vitest';
import { pressQuietly } from './quiet-press.ts';

const canvas = () =>
  cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [{ data: { id: 'a' } }, { data: { id: 'b' } }, { data: { id: 'ab', source: 'a', target: 'b' } }],
  });

/** The part of Cytoscape's collections that a press uses. */
interface Pressed {
  activate: () => unknown;
  unactivate: () => unknown;
}

const styledBy = (cy: cytoscape.Core, press: (edge: Pressed) => unknown): number => {
  let styled = 0;
  cy.on('style', () => styled++);
  press(cy.getElementById('ab') as unknown as Pressed);
  return styled;
};

describe('pressQuietly', () => {
  it('is about something that Cytoscape does by itself', () => {
    const cy = canvas();
    expect(styledBy(cy, (edge) => edge.activate())).toBe(1);
  });

  it('leaves the canvas as it is, and hands on what was pressed', () => {
    const cy = canvas();
    pressQuietly(cy);
    expect(styledBy(cy, (edge) => [edge.activate(), edge.unactivate()])).toBe(0);
    expect(cy.getElementById('ab').active()).toBe(false);
    const edge = cy.getElementById('ab') as unknown as Pressed;
    expect(edge.activate()).toBe(edge);
  });
});
