import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';

/**
 * `npm run faces`: cuts the four faces that every page shows first down to the letters and signs of English, so that they are there soon. All other letters
 * come from the whole files when a page has them (src/ui/styles/fonts.css).
 */

const FACES = [
  ['inter', 400],
  ['inter', 600],
  ['newsreader', 400],
  ['newsreader', 600],
] as const;
/** Printable ASCII, and the signs of English print. */
const SIGNS = `${String.fromCodePoint(...Array.from({ length: 95 }, (_, place) => 0x20 + place))}\u00a0\u00b7\u00d7–—‘’“”•…←→⌘`;
/** What sets English well: kerning, ligatures, marks, and figures of one width for columns. Alternates that nothing asks for are left out. */
const CUT = { targetFormat: 'woff2', keepFeatures: ['kern', 'liga', 'ccmp', 'mark', 'mkmk', 'tnum'] } as const;
const FOLDER = path.resolve('src/ui/styles/faces');

mkdirSync(FOLDER, { recursive: true });
for (const [family, weight] of FACES) {
  const whole = readFileSync(`node_modules/@fontsource/${family}/files/${family}-latin-${String(weight)}-normal.woff2`);
  const cut = await subsetFont(whole, SIGNS, CUT);
  const name = `${family}-first-${String(weight)}.woff2`;
  writeFileSync(path.join(FOLDER, name), cut);
  console.log(`${name}: ${String(whole.length)} -> ${String(cut.length)} bytes`);
}
for (const family of ['inter', 'newsreader'])
  writeFileSync(path.join(FOLDER, `LICENSE-${family}.txt`), readFileSync(`node_modules/@fontsource/${family}/LICENSE`));
