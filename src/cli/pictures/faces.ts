import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'postcss';
import subsetFont from 'subset-font';

/**
 * `npm run faces`: cuts the two faces of every page, from regular to semibold, into the files that src/ui/styles/fonts.css asks for, each with the letters of
 * its `unicode-range`: the letters and signs of English, which come with the page and should be there soon, and the other letters of Latin script, which come
 * when a page has them. Each is one file for all weights: a browser takes the letters of one weight from files of the same range of weights only.
 */

const STYLES = path.resolve('src/ui/styles');
const OWN_FILE = /url\('\.\/faces\/((inter|newsreader)-(first|latin|latin-ext)\.woff2)'\)/u;
/** What sets English well: kerning, ligatures, marks, and figures of one width for columns. Alternates that nothing asks for are left out. */
const CUT = {
  targetFormat: 'woff2',
  keepFeatures: ['kern', 'liga', 'ccmp', 'mark', 'mkmk', 'tnum'],
  variationAxes: { wght: { min: 400, max: 600, default: 400 } },
} as const;

/** The letters of a `unicode-range`. */
const lettersOf = (ranges: string): string =>
  [...ranges.matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gu)]
    .map(([, first = '', last = first]) => {
      const [from, to] = [Number.parseInt(first, 16), Number.parseInt(last, 16)];
      return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, place) => from + place));
    })
    .join('');

mkdirSync(path.join(STYLES, 'faces'), { recursive: true });
const faces: (readonly [file: RegExpExecArray, letters: string])[] = [];
parse(readFileSync(path.join(STYLES, 'fonts.css'), 'utf8')).walkAtRules('font-face', (rule) => {
  const found = OWN_FILE.exec(rule.toString());
  if (found) faces.push([found, lettersOf(rule.toString())]);
});
for (const [[, name = '', family = '', part], letters] of faces) {
  const folder = `node_modules/@fontsource-variable/${family}`;
  const source = part === 'latin-ext' ? part : 'latin';
  const whole = readFileSync(`${folder}/files/${family}-${source}-wght-normal.woff2`);
  const cut = await subsetFont(whole, letters, CUT);
  writeFileSync(path.join(STYLES, 'faces', name), cut);
  writeFileSync(path.join(STYLES, 'faces', `LICENSE-${family}.txt`), readFileSync(`${folder}/LICENSE`));
  console.log(`${name}: ${String(whole.length)} -> ${String(cut.length)} bytes`);
}
