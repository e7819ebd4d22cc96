import { type CardFaces } from './faces.ts';

/** Paints a picture: the text of an SVG becomes the bytes of a PNG. */
export type Painter = (svg: string) => Promise<Buffer>;

/** How a picture is packed: flat areas and the edges of letters need few colours. */
export const PAINTING = { palette: true, colours: 64, effort: 1, dither: 0, compressionLevel: 9 } as const;

/** A painter with our faces. The library reads where faces are when it is loaded first, so that it is loaded here. */
export const cardPainter = async ({ configuration }: CardFaces): Promise<Painter> => {
  process.env['FONTCONFIG_FILE'] = configuration;
  const { default: sharp } = await import('sharp');
  return (svg) => sharp(Buffer.from(svg)).flatten().png(PAINTING).toBuffer();
};
