import { type Dossier } from '../domain/dossier.ts';
import { layout } from './layout.ts';
import { LAYOUT_NAMES } from '../domain/layout-name.ts';

/**
 * The dossier with a drawing under every name, so that none has to be made where it is opened. Those it stores stay as they are; one
 * that lacks none is answered as it is. `effort` says how hard each is worked at; 1 is what a browser does.
 */
export const allDrawings = (dossier: Dossier, effort: number): Dossier => {
  const missing = LAYOUT_NAMES.filter((name) => !Object.hasOwn(dossier.layout, name));
  if (missing.length === 0) return dossier;
  const made = Object.fromEntries(missing.map((name) => [name, layout(dossier, name, effort)]));
  return { ...dossier, layout: { ...made, ...dossier.layout } };
};
