import { type Dossier, statementById } from '../domain/dossier.ts';
import { type ActorKind } from '../domain/actor.ts';
import { type LineStyle } from '../domain/factuality.ts';
import { type Family } from '../domain/ontology.ts';
import { spokenStatement } from '../domain/phrase.ts';
import { type Selection } from '../domain/view.ts';
import { xmlText } from '../domain/xml-text.ts';
import { WIDEST_LINE } from './arrowhead.ts';
import { choiceOfEdge, type DrawnEdge, type Drawing, type DrawnNode } from './drawing.ts';
import { LABEL_SIZE } from './edge-label.ts';
import { type Emphasis } from './emphasis.ts';
import { CHOSEN_BORDER, COUNT_LETTERS, DASHES, GLOW } from './line-look.ts';
import { baselineOf, FONT_SIZE } from './measure.ts';
import { actorLabel, edgeLabelOf } from './names.ts';
import { BORDER } from './node-shape.ts';
import { FAINTNESS, type Palette } from './palette.ts';
import { tenth } from './path-data.ts';
import { pictureLegend } from './picture-legend.ts';
import { svgElement } from './svg-text.ts';

/** How a drawing is painted. */
export interface PictureLook {
  /** The colours: values, or the custom properties that hold them where the picture stands in a page. */
  readonly palette: Palette;
  /** What stands out, by id; what is not in it is painted as usual. */
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  /** Where a choice stands; null for a picture without links. */
  readonly hrefOf: ((selection: Selection) => string) | null;
  /** Lines under the picture, such as title and source; with them comes the legend. Null for the bare drawing. */
  readonly caption: readonly string[] | null;
  /** Something for programs to read, kept in the picture unseen; empty for nothing. */
  readonly metadata: string;
}

/** Fonts of the words, as the interface has them, and what stands in for them. */
export const PICTURE_FONTS = 'Inter, "Inter Fallback", "Helvetica Neue", Arial, sans-serif';
/** Widest line that is stroked to catch a pointer. */
const CATCHING_WIDTH = 16;

/** A whole picture as the text of an SVG file; sizes in layout units, which are pixels. */
export const picture = (dossier: Dossier, drawing: Drawing, look: PictureLook): string => {
  const { frame } = drawing;
  const legend =
    look.caption === null ? null : pictureLegend(contentsOf(drawing), look.caption, look.palette, frame.width);
  const height = frame.height + (legend?.height ?? 0);
  const box = [frame.x, frame.y, frame.width, height].map((one) => tenth(one)).join(' ');
  return svgElement(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: box,
      width: tenth(frame.width),
      height: tenth(height),
      role: look.hrefOf ? 'group' : 'img',
      'aria-label': summaryOf(dossier, drawing),
      'font-family': PICTURE_FONTS,
      'font-size': FONT_SIZE,
      'font-weight': 600,
      'text-anchor': 'middle',
    },
    svgElement('title', {}, xmlText(dossier.title)),
    svgElement('desc', {}, xmlText(summaryOf(dossier, drawing))),
    look.metadata === '' ? '' : svgElement('metadata', {}, xmlText(look.metadata)),
    svgElement('rect', {
      x: tenth(frame.x),
      y: tenth(frame.y),
      width: tenth(frame.width),
      height: tenth(height),
      fill: look.palette.paper,
    }),
    ...inOrder(drawing.edges, look).map((edge) => edgeText(dossier, edge, look)),
    ...drawing.nodes.map((node) => nodeText(drawing, node, look)),
    ...drawing.edges
      .filter((edge) => !edge.isBundle && look.emphasis.get(edge.id) === 'chosen')
      .map((edge) => labelText(edge, look.palette)),
    legend
      ? svgElement('g', { transform: `translate(${tenth(frame.x)} ${tenth(frame.y + frame.height)})` }, legend.svg)
      : '',
  );
};

/** What a picture has something of, so that its legend explains that and nothing else. */
const contentsOf = (
  drawing: Drawing,
): {
  readonly families: ReadonlySet<Family>;
  readonly lines: ReadonlySet<LineStyle>;
  readonly kinds: ReadonlySet<ActorKind>;
} => ({
  families: new Set(drawing.edges.map((edge) => edge.family).filter((one) => one !== null)),
  lines: new Set(drawing.edges.map((edge) => edge.line)),
  kinds: new Set(drawing.nodes.map((node) => node.kind)),
});

/** A picture in one sentence, for whoever cannot see it. */
const summaryOf = (dossier: Dossier, { nodes, edges }: Drawing): string => {
  const statements = edges.reduce((sum, edge) => sum + edge.statements.length, 0);
  return `Graph of “${dossier.title}”: ${nodes.length} actors, ${statements} statements about what they do and say to one another.`;
};

/** The curves, those that stand out last, so that they lie on top. */
const inOrder = (edges: readonly DrawnEdge[], { emphasis }: PictureLook): readonly DrawnEdge[] => {
  const rank = (edge: DrawnEdge): number => {
    const mark = emphasis.get(edge.id);
    return mark === 'chosen' ? 2 : mark === 'near' ? 1 : 0;
  };
  return [...edges].sort((a, b) => rank(a) - rank(b));
};

const edgeOpacity = (edge: DrawnEdge, mark: Emphasis | undefined): number | undefined => {
  if (mark === 'filtered') return FAINTNESS.filteredEdge;
  if (mark === 'dimmed') return FAINTNESS.dimmedEdge;
  return edge.isProposed && mark !== 'chosen' ? FAINTNESS.proposedEdge : undefined;
};

/** Wraps a shape into a link where the picture has links, and says what it is. */
const named = (
  href: string | undefined,
  title: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly string[],
): string =>
  href === undefined
    ? svgElement('g', attributes, svgElement('title', {}, xmlText(title)), ...children)
    : svgElement(
        'a',
        { href, 'aria-label': title, ...attributes },
        svgElement('title', {}, xmlText(title)),
        ...children,
      );

/** The words of a statement with its first quote: what a curve says when the pointer rests on it. */
const quoted = (dossier: Dossier, edge: DrawnEdge): string => {
  const statement = statementById(dossier, edge.statements[0]);
  if (edge.isBundle || !statement) return edgeLabelOf(dossier, edge);
  return `${spokenStatement(dossier, statement)} “${statement.evidence[0].exact.replace(/\s+/gu, ' ').trim()}”`;
};

const edgeText = (dossier: Dossier, edge: DrawnEdge, look: PictureLook): string => {
  const { palette, emphasis, hrefOf } = look;
  const mark = emphasis.get(edge.id);
  const colour = edge.family === null ? palette.mixed : palette.family[edge.family];
  const isChosen = mark === 'chosen';
  const [x, y] = edge.label.at;
  return named(
    hrefOf?.(choiceOfEdge(edge)),
    quoted(dossier, edge),
    {
      'data-edge': edge.isBundle ? edge.statements.join(' ') : edge.id,
      opacity: edgeOpacity(edge, mark),
    },
    [
      svgElement('path', {
        d: edge.wholePath,
        fill: 'none',
        stroke: isChosen ? colour : 'transparent',
        'stroke-opacity': isChosen ? GLOW.strength : undefined,
        'stroke-width': isChosen ? WIDEST_LINE + 2 * GLOW.reach : CATCHING_WIDTH,
      }),
      svgElement('path', {
        d: edge.strokedPath,
        fill: 'none',
        stroke: colour,
        'stroke-width': isChosen ? WIDEST_LINE : edge.width,
        'stroke-dasharray': DASHES[edge.line].join(' ') || undefined,
        'stroke-dashoffset': edge.dashShift === 0 ? undefined : tenth(edge.dashShift),
        'stroke-linecap': edge.line === 'dotted' ? 'round' : undefined,
      }),
      edge.filledPath === '' ? '' : svgElement('path', { d: edge.filledPath, fill: colour }),
      ...(edge.isBundle
        ? [
            svgElement('circle', {
              cx: tenth(x),
              cy: tenth(y),
              r: tenth(edge.label.frame.width / 2),
              fill: palette.paper,
              stroke: colour,
              'stroke-width': 1.5,
            }),
            svgElement(
              'text',
              { x: tenth(x), y: tenth(y + baselineOf(0, 1, COUNT_LETTERS)), 'font-size': COUNT_LETTERS, fill: colour },
              String(edge.statements.length),
            ),
          ]
        : []),
    ],
  );
};

const nodeText = (drawing: Drawing, node: DrawnNode, { palette, emphasis, hrefOf }: PictureLook): string => {
  const mark = emphasis.get(node.id);
  const { fill, border } = palette.kind[node.kind];
  const isChosen = mark === 'chosen';
  return named(
    hrefOf?.({ kind: 'actor', id: node.id }),
    actorLabel(node.name, node.kind, drawing.edges, node.id),
    { 'data-node': node.id, opacity: mark === 'dimmed' ? FAINTNESS.dimmedActor : undefined },
    [
      svgElement('path', {
        d: node.outline,
        fill,
        stroke: isChosen ? palette.ink : border,
        'stroke-width': isChosen ? CHOSEN_BORDER : BORDER,
      }),
      ...node.linePlaces.map(([x, y], line) =>
        svgElement('text', { x: tenth(x), y: tenth(y), fill: palette.ink }, xmlText(node.lines[line] ?? '')),
      ),
    ],
  );
};

/** The words of a chosen curve. Its link says them already, so they are only drawn. */
const labelText = (edge: DrawnEdge, palette: Palette): string => {
  const { lines, at, frame } = edge.label;
  const colour = edge.family === null ? palette.mixed : palette.family[edge.family];
  return svgElement(
    'g',
    { 'aria-hidden': 'true', 'pointer-events': 'none', 'font-size': LABEL_SIZE },
    svgElement('rect', {
      x: tenth(frame.x),
      y: tenth(frame.y),
      width: tenth(frame.width),
      height: tenth(frame.height),
      rx: 4,
      fill: palette.paper,
      stroke: colour,
      'stroke-opacity': 0.45,
    }),
    ...lines.map((words, line) =>
      svgElement(
        'text',
        { x: tenth(at[0]), y: tenth(at[1] + baselineOf(line, lines.length, LABEL_SIZE)), fill: colour },
        xmlText(words),
      ),
    ),
  );
};
