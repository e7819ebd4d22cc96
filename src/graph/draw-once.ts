import type { Dossier, Positions } from '../domain/dossier.ts';
import { type Drawing, draw } from './drawing.ts';

interface Drawn {
  readonly dossier: Dossier;
  readonly opened: string;
  readonly drawing: Drawing;
}

/** How many drawings are kept of one set of positions: as many as someone goes back and forth between. */
const KEPT = 4;
const drawn = new WeakMap<Positions, readonly Drawn[]>();

/**
 * The drawing of a dossier from these positions, made once: all pages of a dossier show the same one, and when a page is taken over,
 * and again once its size is known, it is the same.
 */
export const drawOnce = (dossier: Dossier, positions: Positions, opened: readonly string[]): Drawing => {
  const before = drawn.get(positions) ?? [];
  const key = opened.join(' ');
  const found = before.find((one) => one.dossier === dossier && one.opened === key);
  if (found) return found.drawing;
  const drawing = draw(dossier, positions, new Set(opened));
  drawn.set(positions, [{ dossier, opened: key, drawing }, ...before].slice(0, KEPT));
  return drawing;
};
