import { NOTHING } from '../domain/view.ts';
import { type Exportable, type ExportFile, pageAddress } from './exportable.ts';
import { writeWebAnnotation } from './web-annotation.ts';

/** The whole graph with its legend in light colours; `metadata` is kept inside unseen. */
export const wholeGraph = (given: Exportable, metadata: string): string =>
  given.picture({
    hrefOf: given.site === null ? null : (selection) => pageAddress(given, selection),
    hasLegend: true,
    colours: 'light',
    selection: NOTHING,
    metadata,
  });

/**
 * The graph as a picture with its legend. Each curve says its claim, speaker and quote when the pointer rests on it, and leads to its
 * page where the site is known; every quote with its place is kept inside as Web Annotations.
 */
export const writeSvg = (given: Exportable): readonly ExportFile[] => {
  const [annotations] = writeWebAnnotation(given);
  const content = wholeGraph(given, typeof annotations?.content === 'string' ? annotations.content : '');
  return [{ name: `${given.dossier.id}.svg`, content: `<?xml version="1.0" encoding="UTF-8"?>\n${content}\n` }];
};
