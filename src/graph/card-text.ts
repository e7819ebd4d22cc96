import { xmlText } from '../domain/xml-text.ts';
import { svgElement } from './svg-text.ts';

/** Fonts of quotes, as the article has them, and what stands in for them. */
export const SERIF_FONTS = 'Newsreader, Georgia, "Times New Roman", serif';

/** How a line of a card is set; sizes in pixels of the card. */
export interface LineLook {
  /** Left edge of the room for it. */
  readonly x: number;
  /** Its baseline. */
  readonly y: number;
  /** Width of the room: words written from right to left stand at its other edge. */
  readonly width: number;
  /** Size of its letters. */
  readonly size: number;
  /** Their colour. */
  readonly fill: string;
  /** Their weight; 400 unless told. */
  readonly weight?: 400 | 600;
  /** Set as the article is, not as the interface. */
  readonly isSerif?: boolean;
}

/** A stretch of a line with a look of its own. */
export interface Stretch {
  /** Its words. */
  readonly words: string;
  /** Its colour, if not that of the line. */
  readonly fill?: string | undefined;
  /** Whether it is set in semi-bold. */
  readonly isBold?: boolean;
  /** Whether it is underlined. */
  readonly isUnderlined?: boolean;
}

const RIGHT_TO_LEFT =
  /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Whether a text runs from right to left, told by its first letter (Unicode Bidirectional Algorithm, P2 and P3). */
export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

const stretchText = ({ words, fill, isBold, isUnderlined }: Stretch): string =>
  fill === undefined && !isBold && !isUnderlined
    ? xmlText(words)
    : svgElement(
        'tspan',
        {
          fill,
          'font-weight': isBold ? 600 : undefined,
          'text-decoration': isUnderlined ? 'underline' : undefined,
        },
        xmlText(words),
      );

/** One line of words. `isRight` says which way the text runs that it is a line of. */
export const cardLine = (stretches: readonly Stretch[], look: LineLook, isRight = false): string =>
  svgElement(
    'text',
    {
      x: isRight ? look.x + look.width : look.x,
      y: look.y,
      'font-size': look.size,
      'font-weight': look.weight ?? 400,
      'font-family': look.isSerif ? SERIF_FONTS : undefined,
      direction: isRight ? 'rtl' : undefined,
      fill: look.fill,
    },
    ...stretches.map(stretchText),
  );
