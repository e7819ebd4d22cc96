import { type Dossier } from '../domain/dossier.ts';
import { NOTHING, type Selection } from '../domain/view.ts';
import { xmlText } from '../domain/xml-text.ts';
import { type Exportable, type ExportFile } from './exportable.ts';
import { plainDossier } from './plain-dossier.ts';

/** Words that stand in the frame where something of the dossier belongs; each once before the script. */
export interface FrameSlots {
  /** The language of the page, BCP 47, inside an attribute. */
  readonly language: string;
  /** The title, as text. */
  readonly title: string;
  /** A sentence about it, inside an attribute. */
  readonly description: string;
  /** What is read without scripts, as elements. */
  readonly body: string;
  /** The dossier's file, as the text of a script of JSON. */
  readonly dossier: string;
}

/** The slots. Nothing else in a frame reads like them. */
export const FRAME_SLOTS: FrameSlots = {
  language: '{{dramatis:language}}',
  title: '{{dramatis:title}}',
  description: '{{dramatis:description}}',
  body: '{{dramatis:body}}',
  dossier: '{{dramatis:dossier}}',
};

/** Where a site keeps its frame, from its root. */
export const ONE_FILE_FRAME = 'one-file.html';

/** JSON inside a script element: a `<` in it could end the element. */
const scriptJson = (file: string): string => file.replaceAll('<', '\\u003c');

const describe = ({ actors, statements, title }: Dossier): string =>
  `“${title}” as a graph: ${String(actors.length)} actors and ${String(statements.length)} statements, each with the sentence it comes from. Works without a network.`;

/** Puts texts into the first place of each slot, in their order. */
const fill = (frame: string, texts: readonly (readonly [string, string])[]): string => {
  let out = '';
  let rest = frame;
  for (const [slot, text] of texts) {
    const at = rest.indexOf(slot);
    if (at < 0) throw new Error(`The frame of the one-file page has no place for ${slot}.`);
    out += rest.slice(0, at) + text;
    rest = rest.slice(at + slot.length);
  }
  return out + rest;
};

/**
 * The whole dossier, its graph and its reader in one HTML file that fetches nothing: it opens from disk, and without scripts it is still
 * read, quotes and graph and all.
 */
export const writeOneFile = ({ dossier, file, frame, picture, addressOf }: Exportable): readonly ExportFile[] => {
  if (frame === null) throw new Error('The one-file page needs the frame it is put into.');
  const idOf = (selection: Selection): string => `/${addressOf(selection)}`;
  const hrefOf = (selection: Selection): string => `#${idOf(selection)}`;
  const body = plainDossier(dossier, {
    graph: picture({ hrefOf, hasLegend: false, colours: 'page', selection: NOTHING, metadata: '' }),
    hrefOf,
    idOf,
  });
  const content = fill(frame, [
    [FRAME_SLOTS.language, 'en'],
    [FRAME_SLOTS.title, xmlText(`${dossier.title} · Dramatis`)],
    [FRAME_SLOTS.description, xmlText(describe(dossier))],
    [FRAME_SLOTS.body, body],
    [FRAME_SLOTS.dossier, scriptJson(file)],
  ]);
  return [{ name: `${dossier.id}.html`, content }];
};
