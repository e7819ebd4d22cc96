import { cardFaces } from './faces.ts';

/** Dots to an inch that make two dots of one unit, of which the library counts 72 to an inch. */
const DENSITY = 144;

/** Paints the text of an SVG at twice its size with the faces of the cards; null where the library that paints is not installed. */
export const paintPicture = async (svg: string, root: string): Promise<Uint8Array | null> => {
  process.env['FONTCONFIG_FILE'] = (await cardFaces(root)).configuration;
  try {
    const { default: sharp } = await import('sharp');
    return await sharp(Buffer.from(svg), { density: DENSITY }).flatten().png({ compressionLevel: 9 }).toBuffer();
  } catch {
    return null;
  }
};
