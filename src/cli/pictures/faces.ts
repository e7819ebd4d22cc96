import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

/**
 * `npm run faces`: cuts the two faces of every page, from regular to semibold, into the letters and signs of English, which come with the page and should be
 * there soon, and the other letters of Latin script, which come when a page has them (src/ui/styles/fonts.css). Each is one file for all weights: a browser
 * takes the letters of one weight from files of the same range of weights only.
 */

const FAMILIES = ['inter', 'newsreader'] as const;
const WEIGHTS = { wght: { min: 400, max: 600, default: 400 } };
/** Printable ASCII, and the signs of English print. */
const SIGNS = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, place) => 0x20 + place))}\u00a0\u00b7\u00d7–—‘’“”•…←→⌘`;
/** What sets English well: kerning, ligatures, marks, and figures of one width for columns. Alternates that nothing asks for are left out. */
const CUT = {
  targetFormat: 'woff2',
  keepFeatures: ['kern', 'liga', 'ccmp', 'mark', 'mkmk', 'tnum'],
  variationAxes: WEIGHTS,
} as const;
/** The ranges of the two other parts, as `unicode-range` has them in fonts.css. */
const PARTS = [
  [
    'latin',
    'A1-B6 B8-D6 D8-FF 131 152-153 2BB-2BC 2C6 2DA 2DC 304 308 329 2000-2012 2015-2017 201A-201B 201E-2021 2023-2025 2027-206F 20AC 2122 2191 2193 2212 2215 FEFF FFFD',
  ],
  [
    'latin-ext',
    '100-130 132-151 154-2BA 2BD-2C5 2C7-2CC 2CE-2D7 2DD-2FF 1D00-1DBF 1E00-1E9F 1EF2-1EFF 20A0-20AB 20AD-20C0 2113 2C60-2C7F A720-A7FF',
  ],
] as const;

/** The letters of ranges in hexadecimal. */
const lettersOf = (ranges: string): string =>
  ranges
    .split(' ')
    .map((range) => {
      const [from = 0, to = from] = range.split('-').map((end) => Number.parseInt(end, 16));
      return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, place) => from + place));
    })
    .join('');

const FOLDER = path.resolve('src/ui/styles/faces');

mkdirSync(FOLDER, { recursive: true });
for (const family of FAMILIES) {
  const folder = `node_modules/@fontsource-variable/${family}`;
  for (const [part, letters] of [['first', SIGNS], ...PARTS.map(([name, ranges]) => [name, lettersOf(ranges)])]) {
    const source = part === 'latin-ext' ? part : 'latin';
    const whole = readFileSync(`${folder}/files/${family}-${source}-wght-normal.woff2`);
    const cut = await subsetFont(whole, letters ?? '', CUT);
    const name = `${family}-${part ?? ''}.woff2`;
    writeFileSync(path.join(FOLDER, name), cut);
    console.log(`${name}: ${String(whole.length)} -> ${String(cut.length)} bytes`);
  }
  writeFileSync(path.join(FOLDER, `LICENSE-${family}.txt`), readFileSync(`${folder}/LICENSE`));
}
