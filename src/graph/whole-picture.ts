import { type Dossier } from '../domain/dossier.ts';
import { type PictureWish } from '../domain/picture-wish.ts';
import { NO_FILTER } from '../domain/view.ts';
import { drawOnce } from './draw-once.ts';
import { emphasise } from './emphasis.ts';
import { layout } from './layout.ts';
import { PAGE_COLOURS, PALETTES } from './palette.ts';
import { picture } from './picture.ts';

const captionOf = ({ title, articles, statements }: Dossier): readonly string[] => {
  const sources = articles.map(({ publisher, published, url }) =>
    [publisher, published, url].filter((part) => part !== undefined).join(', '),
  );
  return [
    title,
    ...sources.filter((line) => line !== ''),
    `${statements.length} statements, each made by the words of the article. A line says that the article says so, not that it is so.`,
  ];
};

/** The graph of a dossier as a picture, from its wide drawing; one that stores none is laid out here. */
export const wholePicture = (dossier: Dossier, wish: PictureWish): string => {
  const drawing = drawOnce(dossier, dossier.layout['wide'] ?? layout(dossier, 'wide'), []);
  return picture(dossier, drawing, {
    palette: wish.colours === 'page' ? PAGE_COLOURS : PALETTES[wish.colours],
    emphasis: emphasise(dossier, drawing.edges, wish.selection, NO_FILTER),
    hrefOf: wish.hrefOf,
    caption: wish.hasLegend ? captionOf(dossier) : null,
    metadata: wish.metadata,
  });
};
