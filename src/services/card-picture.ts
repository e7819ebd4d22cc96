import inter400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?url';
import inter600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?url';
import newsreader400 from '@fontsource/newsreader/files/newsreader-latin-400-normal.woff2?url';
import newsreader600 from '@fontsource/newsreader/files/newsreader-latin-600-normal.woff2?url';
import { CARD_SIZE } from '../graph/card.ts';

const FACES = [
  ['Inter', 400, inter400],
  ['Inter', 600, inter600],
  ['Newsreader', 400, newsreader400],
  ['Newsreader', 600, newsreader600],
] as const;

const dataUrl = async (address: string): Promise<string> => {
  const blob = await (await fetch(address)).blob();
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => done(String(reader.result)));
    reader.addEventListener('error', () => failed(new Error('A face could not be read.')));
    reader.readAsDataURL(blob);
  });
};

/** The faces of a card as a style sheet that needs no network; empty when they cannot be had, as in a file from disk. */
export const cardStyle = async (): Promise<string> => {
  try {
    const rules = await Promise.all(
      FACES.map(
        async ([family, weight, address]) =>
          `@font-face{font-family:${family};font-weight:${String(weight)};src:url(${await dataUrl(address)})}`,
      ),
    );
    return rules.join('');
  } catch {
    return '';
  }
};

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Paints the text of an SVG onto so many dots; null when the browser cannot. */
const paint = async (svg: string, { width, height }: Size, page: Document): Promise<Blob | null> => {
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image(width, height);
    image.src = address;
    await image.decode();
    const canvas = page.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.drawImage(image, 0, 0, width, height);
    return await new Promise((done) => canvas.toBlob(done, 'image/png'));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
};

/** Paints the text of an SVG of the size of a card; null when the browser cannot. */
export const paintCard = (svg: string, page: Document): Promise<Blob | null> => paint(svg, CARD_SIZE, page);

/** Most dots on either side of a picture: what every browser's canvas takes. */
const MOST_DOTS = 8_192;

/** Paints the text of any SVG that says its width and height, at twice its size where that fits; the faces are put into it. Null when the browser cannot. */
export const paintPicture = async (svg: string, style: string, page: Document): Promise<Uint8Array | null> => {
  const [, width, height] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/u.exec(svg) ?? [];
  const [wide, tall] = [Number(width), Number(height)];
  if (!(wide > 0 && tall > 0)) return null;
  const scale = Math.min(2, MOST_DOTS / wide, MOST_DOTS / tall);
  const size = { width: Math.round(wide * scale), height: Math.round(tall * scale) };
  const styled = svg.replace(/^<svg[^>]*>/u, (head) => `${head}<style>${style}</style>`);
  const blob = await paint(styled, size, page);
  return blob ? new Uint8Array(await blob.arrayBuffer()) : null;
};

/** Puts a picture on the clipboard. Answers whether the browser allowed it. */
export const copyPicture = async (png: Promise<Blob | null>): Promise<boolean> => {
  try {
    const sure = png.then((blob) => blob ?? Promise.reject(new Error('no picture')));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': sure })]);
    return true;
  } catch {
    return false;
  }
};
