import { type ActorKind } from '../domain/actor.ts';
import { actorById, type Dossier } from '../domain/dossier.ts';
import { type LineStyle } from '../domain/factuality.ts';
import { type ActorId } from '../domain/ids.ts';
import { type Family, familyOf } from '../domain/ontology.ts';
import { edgeLabel, NOBODY_NAMED } from '../domain/phrase.ts';
import { type Statement, statementLine } from '../domain/statement.ts';
import { xmlText } from '../domain/xml-text.ts';
import { crossPath, headOf, headPath, shorten } from './arrowhead.ts';
import { type Curve, curvePath } from './curve.ts';
import { DASHES, dashShift, lineWidthOf } from './line-look.ts';
import { baselineOf, FONT_SIZE, textHeight, wrapText } from './measure.ts';
import { BORDER, type NodeBox, nodeBox, outlinePath, SHAPE_OF_KIND } from './node-shape.ts';
import { type Palette } from './palette.ts';
import { compactPath, tenth } from './path-data.ts';
import { svgElement } from './svg-text.ts';

/** Space between a shape and the line that leaves or reaches it. */
const GAP = 7;
const ABOVE_LINE = 9;

/** A line with its head, its dashes and its cross, as the graph draws it: a straight one from left to right. */
export const cardArrow = (
  from: number,
  to: number,
  { family, line, palette }: { readonly family: Family; readonly line: LineStyle; readonly palette: Palette },
): string => {
  const curve: Curve = { start: [from, 0], control: [(from + to) / 2, 0], end: [to, 0] };
  const [head, width, colour] = [headOf(family), lineWidthOf(family), palette.family[family]];
  const drawn = shorten(curve, head, width);
  return (
    svgElement('path', {
      d: compactPath(curvePath(drawn)),
      fill: 'none',
      stroke: colour,
      'stroke-width': width,
      'stroke-dasharray': DASHES[line].join(' ') || undefined,
      'stroke-dashoffset': line === 'crossed' ? tenth(dashShift(line, drawn)) : undefined,
      'stroke-linecap': line === 'dotted' ? 'round' : undefined,
    }) +
    svgElement('path', {
      d: compactPath(headPath(curve, drawn, head, width) + (line === 'crossed' ? crossPath(drawn) : '')),
      fill: colour,
    })
  );
};

interface End {
  readonly box: NodeBox;
  readonly kind: ActorKind | null;
}

const endOf = (dossier: Dossier, id: ActorId | null): End => {
  const actor = id ? actorById(dossier, id) : null;
  return actor
    ? { box: nodeBox(actor.name, actor.kind), kind: actor.kind }
    : { box: nodeBox(NOBODY_NAMED, 'place'), kind: null };
};

/** An actor's shape with its name, around a place. An end that the text does not name has no shape. */
const shapeText = ({ box, kind }: End, x: number, palette: Palette): string =>
  (kind === null
    ? ''
    : svgElement('path', {
        d: compactPath(outlinePath(SHAPE_OF_KIND[kind], [x, 0], box.width, box.height)),
        fill: palette.kind[kind].fill,
        stroke: palette.kind[kind].border,
        'stroke-width': BORDER,
      })) +
  box.lines
    .map((words, line) =>
      svgElement(
        'text',
        {
          x: tenth(x + box.textShift),
          y: tenth(baselineOf(line, box.lines.length)),
          'text-anchor': 'middle',
          'font-size': FONT_SIZE,
          'font-weight': kind === null ? 400 : 600,
          'font-style': kind === null ? 'italic' : undefined,
          fill: kind === null ? palette.mixed : palette.ink,
        },
        xmlText(words),
      ),
    )
    .join('');

/** One actor's shape with its name, from its left edge, in layout units; and how wide it is. */
export const cardActor = (
  dossier: Dossier,
  id: ActorId,
  palette: Palette,
): { readonly svg: string; readonly width: number } => {
  const end = endOf(dossier, id);
  return { svg: shapeText(end, end.box.width / 2, palette), width: end.box.width };
};

/** Source, line with its words, and target, across a width, around the middle of its height; in layout units. */
export const cardClaim = (dossier: Dossier, statement: Statement, width: number, palette: Palette): string => {
  const [source, target] = [endOf(dossier, statement.source), endOf(dossier, statement.target)];
  const family = familyOf(statement.relation);
  const [from, to] = [source.box.width + GAP, width - target.box.width - GAP];
  const room = to - from - 8;
  const lines = wrapText(edgeLabel(statement), [room, room, room, room]);
  const top = -ABOVE_LINE - textHeight(lines.length);
  return (
    shapeText(source, source.box.width / 2, palette) +
    shapeText(target, width - target.box.width / 2, palette) +
    cardArrow(from, to, { family, line: statementLine(statement), palette }) +
    lines
      .map((words, line) =>
        svgElement(
          'text',
          {
            x: tenth((from + to) / 2),
            y: tenth(top + textHeight(lines.length) / 2 + baselineOf(line, lines.length)),
            'text-anchor': 'middle',
            'font-size': FONT_SIZE,
            'font-weight': 600,
            fill: palette.family[family],
          },
          xmlText(words),
        ),
      )
      .join('')
  );
};
