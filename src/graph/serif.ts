import { textWidth } from './measure.ts';

/**
 * Advance widths from space to tilde in Newsreader semi-bold, in hundredths of the font size, measured once in a browser. Its regular
 * face is narrower, so that a line measured by this table has room for words of both.
 */
const ADVANCES = (
  '22 29 40 62 62 84 75 22 30 30 44 52 26 37 25 41 62 62 62 62 62 62 62 62 62 62 27 28 52 52 52 49 ' +
  '90 76 69 72 79 68 63 77 84 38 48 78 64 103 79 79 66 79 70 59 70 79 73 103 76 73 66 33 41 33 52 42 ' +
  '50 49 57 47 58 49 38 52 59 31 28 58 30 87 60 55 59 57 43 42 39 58 56 79 54 56 46 33 25 33 52'
)
  .split(' ')
  .map(Number);
const FIRST_CODE = 32;
const OTHERS: Readonly<Record<string, number>> = { '“': 45, '”': 45, '‘': 25, '’': 25, '–': 52, '—': 67, '…': 70 };

/** Width of a text in one line, in the face of the article and at a size. What the face does not have is measured as in the interface. */
export const serifWidth = (text: string, size: number): number => {
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    const hundredths = ADVANCES[letter.charCodeAt(0) - FIRST_CODE] ?? OTHERS[letter];
    width += hundredths === undefined ? textWidth(letter, size) : (hundredths / 100) * size;
  }
  return width;
};
