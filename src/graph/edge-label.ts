import { type Position } from '../domain/dossier.ts';
import { type Curve, headingAt, pointOn } from './curve.ts';
import { type Frame, frameAround, framesMeet, growFrame, isInside } from './geometry.ts';
import { textHeight, widestLine, wrapText } from './measure.ts';

/** The words of a chosen curve, and where they stand. */
export interface EdgeLabel {
  /** The words, one text a line. */
  readonly lines: readonly string[];
  /** Middle of the words. */
  readonly at: Position;
  /** Their box, background included. */
  readonly frame: Frame;
}

/** Size of the letters on a curve. */
export const LABEL_SIZE = 13;
/** Background around the words on each side. */
export const LABEL_PADDING = 5;

/** Ways to set the words: widest line allowed for one line, two, and so on. Short and wide is tried before tall and narrow. */
const SETTINGS: readonly (readonly number[])[] = [[150, 170, 190, 210], [96, 112, 128, 150, 180], [230]];
/** Places along the curve, nearest to the middle first. The very middle is left to the cross of a denied line when there is one. */
const PLACES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82];
/** Where a crossed line's words may stand, so that its cross stays in sight. */
const PLACES_BESIDE_CROSS = [0.3, 0.7, 0.24, 0.76, 0.18, 0.82];
/** How far off the curve the words may stand, in shares of their own reach across it. */
const ASIDE = [0, 1, -1, 1.6, -1.6, 2.4, -2.4, 3.4, -3.4];
/** Space kept to what always shows. */
const AIR = 3;

/** What a label must keep clear of. */
export interface Surroundings {
  /** What always shows: the boxes of the actors, and the counts of bundles. */
  readonly taken: readonly Frame[];
  /** The whole picture: labels stay inside it. */
  readonly board: Frame;
}

/**
 * Finds room for the words of a curve: on the curve near its middle when nothing is in the way, else further along, else beside it.
 * When there is no free room at all, the place that covers the least of what always shows.
 */
export const placeLabel = (text: string, curve: Curve, isCrossed: boolean, around: Surroundings): EdgeLabel => {
  let fallback: EdgeLabel | null = null;
  let least = Infinity;
  const cross = frameAround(pointOn(curve, 0.5), 12, 12);
  const settings: Setting[] = [];
  for (const aside of ASIDE) {
    for (const [index, widths] of SETTINGS.entries()) {
      const setting = (settings[index] ??= settingOf(wrapText(text, widths, LABEL_SIZE)));
      for (const t of isCrossed && aside === 0 ? PLACES_BESIDE_CROSS : PLACES) {
        const label = labelAt(setting, curve, t, aside);
        const roomy = growFrame(label.frame, AIR);
        const covered = around.taken.filter((one) => framesMeet(one, roomy)).length;
        const cost =
          covered +
          (isInside(label.frame, around.board) ? 0 : 2) +
          (isCrossed && framesMeet(cross, label.frame) ? 1 : 0);
        if (cost === 0) return label;
        if (cost >= least) continue;
        least = cost;
        fallback = label;
      }
    }
  }
  return fallback ?? labelAt(settingOf([text]), curve, 0.5, 0);
};

/** Words cut into lines, and the size of their box. */
interface Setting {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

const settingOf = (lines: readonly string[]): Setting => ({
  lines,
  width: Math.ceil(widestLine(lines, LABEL_SIZE)) + 2 * LABEL_PADDING,
  height: textHeight(lines.length, LABEL_SIZE) + 2 * LABEL_PADDING,
});

const labelAt = ({ lines, width, height }: Setting, curve: Curve, t: number, aside: number): EdgeLabel => {
  const [x, y] = pointOn(curve, t);
  const [dx, dy] = headingAt(curve, t);
  const reach = (Math.abs(dy) * width + Math.abs(dx) * height) / 2 + LABEL_PADDING;
  const at: Position = [x - dy * reach * aside, y + dx * reach * aside];
  return { lines, at, frame: frameAround(at, width, height) };
};
