import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../domain/hostile.fixture.ts';
import { card } from '../../graph/card.ts';
import { PALETTES } from '../../graph/palette.ts';
import { cardFaces } from './faces.ts';
import { cardPainter } from './painter.ts';

const painter = cardFaces(path.resolve('.')).then(cardPainter);

interface Ink {
  readonly width: number;
  /** The share of each side of the box around the ink that is ink itself: left, right, top, bottom. */
  readonly sides: readonly number[];
}

/** What is painted of some words in the face of the cards, as a black and white drawing. */
const inkOf = async (words: string): Promise<Ink> => {
  const { default: sharp } = await import('sharp');
  const png = await (
    await painter
  )(
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="200"><rect width="900" height="200" fill="#fff"/><text x="450" y="130" text-anchor="middle" font-family="Inter, sans-serif" font-size="80">${words}</text></svg>`,
  );
  const { data, info } = await sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
  const isInk = (x: number, y: number): boolean => (data[(y * info.width + x) * info.channels] ?? 255) < 128;
  const all = Array.from(
    { length: info.width * info.height },
    (_, at) => [at % info.width, Math.floor(at / info.width)] as const,
  );
  const inked = all.filter(([x, y]) => isInk(x, y));
  const [left, right] = [Math.min(...inked.map(([x]) => x)), Math.max(...inked.map(([x]) => x))];
  const [top, bottom] = [Math.min(...inked.map(([, y]) => y)), Math.max(...inked.map(([, y]) => y))];
  const share = (on: (one: readonly [number, number]) => boolean, length: number) => inked.filter(on).length / length;
  return {
    width: inked.length === 0 ? 0 : right - left + 1,
    sides: [
      share(([x]) => x === left, bottom - top + 1),
      share(([x]) => x === right, bottom - top + 1),
      share(([, y]) => y === top, right - left + 1),
      share(([, y]) => y === bottom, right - left + 1),
    ],
  };
};
/** A sign that no face has is painted as a box. */
const isBox = ({ sides }: Ink): boolean => sides.every((share) => share > 0.6);

describe('the faces of the cards', () => {
  it('have a sign for every letter of many scripts, and no box', async () => {
    // The proof that a box would be seen: a place of Unicode where no sign is.
    expect(isBox(await inkOf('\u0378'))).toBe(true);
    for (const sign of ['پ', 'ٹ', 'ک', 'ع', '北', '京', 'क', 'й', 'Ж', 'λ', 'ł', 'é', 'e\u0301', '👩', '🙂', '“']) {
      const ink = await inkOf(sign);
      expect([sign, ink.width > 0, isBox(ink)]).toEqual([sign, true, false]);
    }
  });

  it('join the letters of Urdu and Arabic, and put marks onto their letters', async () => {
    for (const word of ['پاکستان', 'العراق']) {
      // With a sign that forbids joining between them, letters stand apart and take more room.
      const apart = await inkOf([...word].join('\u200c'));
      expect((await inkOf(word)).width).toBeLessThan(0.95 * apart.width);
    }
    const [plain, marked] = [await inkOf('e'), await inkOf('e\u0301')];
    expect(Math.abs(plain.width - marked.width)).toBeLessThan(6);
    // A family is one sign, though it is made of three.
    expect((await inkOf('👩‍👩‍👧')).width).toBeLessThan(1.6 * (await inkOf('👩')).width);
  });

  it('paint every card of hostile names at the size that previews ask for', async () => {
    for (const { id } of HOSTILE.actors) {
      const svg = card(HOSTILE, { kind: 'actor', id }, { palette: PALETTES.light, style: '', graph: '' });
      const png = await (await painter)(svg);
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    }
  });
});
