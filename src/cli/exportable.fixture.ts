import path from 'node:path';
import { writeDossier } from '../codec/dossier-file.ts';
import { linkPath } from '../codec/link-path.ts';
import { type Dossier } from '../domain/dossier.ts';
import { type Exportable } from '../export/exportable.ts';
import { FRAME_SLOTS } from '../export/one-file.ts';
import { wholePicture } from '../graph/whole-picture.ts';
import { paintPicture } from './cards/paint-picture.ts';

/** A dossier as every writer wants it, from a site whose address nobody knows, with a frame of slots alone. */
export const exportable = (dossier: Dossier): Exportable => ({
  dossier,
  file: writeDossier(dossier),
  site: null,
  addressOf: (selection) => linkPath(dossier.id, selection),
  picture: (wish) => wholePicture(dossier, wish),
  paint: (svg) => paintPicture(svg, path.resolve('.')),
  frame: Object.values(FRAME_SLOTS).join('\n'),
});
