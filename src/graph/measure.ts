/** Size of a label's letters, in layout units. */
export const FONT_SIZE = 13;
/** Height of one line of a label, as a multiple of the font size. */
export const LINE_HEIGHT = 1.25;
/**
 * How far the baseline lies above the bottom of a line, as a share of the font size: the descent of Inter where ascent and descent
 * together make one font size, because that is what a canvas takes for the bottom of a line.
 */
export const DESCENT = 0.2;

/**
 * Advance widths of the letters from space to tilde in Inter semi-bold, in hundredths of the font size, measured once in a browser.
 * Labels are measured by this table, so a box is the same on every machine, whether or not the font has arrived.
 */
const ADVANCES = (
  '25 32 52 64 65 100 66 33 37 37 54 67 32 46 32 38 66 42 62 64 67 61 64 58 64 64 32 33 67 67 67 54 ' +
  '100 73 66 74 72 60 59 75 75 28 58 70 56 92 76 77 64 77 65 65 66 74 73 102 72 71 65 37 38 37 48 47 ' +
  '35 57 62 58 62 59 39 62 61 26 26 57 26 90 61 61 62 62 40 55 35 61 59 84 57 59 57 46 36 46 67'
)
  .split(' ')
  .map(Number);
const FIRST_CODE = 32;

/** Scripts whose signs fill a square: Chinese, Japanese, Korean, and full-width forms. */
const SQUARE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{3ffff}]/u;
const CAPITAL = /\p{Lu}/u;
const MARK = /\p{M}/u;

/** Widths of letters the table does not hold: wide enough for Greek, Cyrillic, Arabic and Indian scripts in usual fonts. */
const OTHER_CAPITAL = 0.76;
const OTHER_LETTER = 0.64;

const LAST_CODE = FIRST_CODE + ADVANCES.length - 1;
const isInTable = (code: number): boolean => code >= FIRST_CODE && code <= LAST_CODE;

const advanceOf = (letter: string): number => {
  if (SQUARE.test(letter)) return 1;
  const plain = letter.normalize('NFD');
  const known = ADVANCES[(plain.codePointAt(0) ?? 0) - FIRST_CODE];
  if (known !== undefined) return known / 100;
  if (MARK.test(letter)) return 0;
  return CAPITAL.test(plain) ? OTHER_CAPITAL : OTHER_LETTER;
};

/** The same in multiples of the font size, of a text in any script. */
const widthOfLetters = (text: string): number => {
  let width = 0;
  for (const letter of text.normalize('NFC')) width += advanceOf(letter);
  return width;
};

/** Width of a text in one line, in layout units, in the semi-bold of the interface. Accents take no room of their own. */
export const textWidth = (text: string, size = FONT_SIZE): number => {
  // Nearly all letters of nearly all labels are in the table: no pattern, no normal form.
  let hundredths = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (!isInTable(code)) return widthOfLetters(text) * size;
    hundredths += ADVANCES[code - FIRST_CODE] ?? 0;
  }
  return (hundredths / 100) * size;
};

/** Height of a block of lines: letters of the first to letters of the last. */
export const textHeight = (lines: number, size = FONT_SIZE): number => size * (1 + (lines - 1) * LINE_HEIGHT);

/** How far below the middle of a block the baseline of one of its lines (from 0) lies. */
export const baselineOf = (line: number, lines: number, size = FONT_SIZE): number =>
  textHeight(lines, size) / 2 - (lines - 1 - line) * size * LINE_HEIGHT - DESCENT * size;

/** The widest of some lines. */
export const widestLine = (lines: readonly string[], size = FONT_SIZE): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, size)));

/** A text cut into that many lines at spaces, with the widest line as narrow as can be; fewer lines when it has fewer words. */
const balance = (words: readonly string[], count: number, size: number): readonly string[] => {
  if (count <= 1 || words.length <= 1) return [words.join(' ')];
  let best: readonly string[] = [];
  let least = Infinity;
  for (let head = 1; head < words.length; head++) {
    const lines = [words.slice(0, head).join(' '), ...balance(words.slice(head), count - 1, size)];
    const width = widestLine(lines, size);
    if (width >= least) continue;
    least = width;
    best = lines;
  }
  return best;
};

/** The text cut at its end so that it fits, with an ellipsis. */
const cut = (text: string, width: number, size: number): string => {
  const letters = [...text];
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
};

/** Words considered for wrapping; a longer text is cut first, so that balancing stays quick. */
const MOST_WORDS = 24;

/**
 * A text in as few lines as fit, balanced. `widths` holds the widest line allowed for one line, for two, and so on;
 * what fits in none of them is set in the most lines and cut with an ellipsis.
 */
export const wrapText = (text: string, widths: readonly number[], size = FONT_SIZE): readonly string[] => {
  const words = text.split(/\s+/u).filter(Boolean);
  const kept = words.length > MOST_WORDS ? [...words.slice(0, MOST_WORDS), '…'] : words;
  let lines: readonly string[] = [''];
  for (const [index, width] of widths.entries()) {
    lines = balance(kept, index + 1, size);
    if (widestLine(lines, size) <= width) return lines;
  }
  const width = widths.at(-1) ?? 0;
  return lines.map((line) => (textWidth(line, size) > width ? cut(line, width, size) : line));
};
