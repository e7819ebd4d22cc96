import type { Dossier } from '../../domain/dossier.ts';
import { drawOnce } from '../../graph/draw-once.ts';

/** The drawings that stand in a served page; the style sheet picks one of them. */
export const BY_SCREEN = ['wide', 'tall'] as const;

/** Whether this runs where the pages are made. */
export const isServer = typeof document === 'undefined';

/** Which of the served drawings the style sheet shows; null when it shows none. */
export const shownByStyle = (): string | null =>
  [...document.querySelectorAll<SVGElement>('svg[data-drawing]')].find((svg) => svg.getClientRects().length > 0)
    ?.dataset['drawing'] ?? null;

/** Draws what is seen ahead of the interface, which then finds it drawn. */
export const drawAhead = (dossier: Dossier): void => {
  const seen = shownByStyle();
  const positions = seen !== null && Object.hasOwn(dossier.layout, seen) ? dossier.layout[seen] : undefined;
  if (positions) drawOnce(dossier, positions, []);
};
