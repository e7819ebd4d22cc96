import type cytoscape from 'cytoscape';
import { ACTOR_KINDS, type ActorKind } from '../domain/actor.ts';
import { FAMILIES, type Family } from '../domain/ontology.ts';
import { type Theme } from '../domain/view.ts';
import { HEAD_SCALE, headOf, WIDEST_LINE } from './arrowhead.ts';
import { LABEL_PADDING, LABEL_SIZE } from './edge-label.ts';
import { CHOSEN_BORDER, COUNT_LETTERS, COUNT_PADDING, DASHES, GLOW, lineWidthOf } from './line-look.ts';
import { FONT_SIZE, LINE_HEIGHT } from './measure.ts';
import { BORDER, CORNER, SHAPE_OF_KIND } from './node-shape.ts';
import { FAINTNESS, type Palette, PALETTES } from './palette.ts';

/** Fonts of the words on the canvas, as Cytoscape reads them: the interface's own, and what stands in for it. */
const FONTS = 'Inter, "Inter Fallback", system-ui, sans-serif';
const WEIGHT = 600;
/** Wider than any line: our own line breaks hold, Cytoscape makes none. */
const NO_WRAPPING = '10000px';

type Block = cytoscape.StylesheetJsonBlock;

/** A number that each element carries in its data. The library's types know of numbers and functions only, where it also reads such texts. */
const dataNumber = (field: string): number => `data(${field})` as unknown as number;

/** The canvas's style sheet of one theme: the same value on every call, painting by the classes of elements and emphasis. */
export const stylesheet = (theme: Theme): cytoscape.StylesheetJson => SHEETS[theme];

const nodeBlocks = ({ ink, kind }: Palette): Block[] => [
  {
    selector: 'node',
    style: {
      width: dataNumber('w'),
      height: dataNumber('h'),
      label: 'data(label)',
      'text-wrap': 'wrap',
      'text-max-width': NO_WRAPPING,
      'text-valign': 'center',
      'text-halign': 'center',
      'text-margin-x': dataNumber('shift'),
      'font-family': FONTS,
      'font-size': FONT_SIZE,
      'font-weight': WEIGHT,
      'line-height': LINE_HEIGHT,
      color: ink,
      'border-width': BORDER,
      'overlay-opacity': 0,
      'z-index': 2,
    },
  },
  ...ACTOR_KINDS.map((name) => ({
    selector: `node.${name}`,
    style: { ...shapeStyle(name), 'background-color': kind[name].fill, 'border-color': kind[name].border },
  })),
];

const shapeStyle = (kind: ActorKind): cytoscape.Css.Node => {
  const shape = SHAPE_OF_KIND[kind];
  switch (shape) {
    case 'tag':
    case 'hexagon':
      return { shape: 'polygon', 'shape-polygon-points': 'data(corners)' };
    case 'round-rectangle':
    case 'cut-rectangle':
      return { shape, 'corner-radius': String(CORNER) };
    case 'ellipse':
    case 'barrel':
      return { shape };
  }
};

const familyBlock = (name: string, colour: string, family: Family | null): Block => ({
  selector: `edge.${name}`,
  style: {
    width: lineWidthOf(family),
    color: colour,
    'line-color': colour,
    'underlay-color': colour,
    'text-border-color': colour,
    'target-arrow-shape': headOf(family),
    'target-arrow-color': colour,
    'mid-target-arrow-color': colour,
    'mid-source-arrow-color': colour,
  },
});

const edgeBlocks = ({ paper, family, mixed }: Palette): Block[] => [
  {
    selector: 'edge',
    style: {
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'node-position',
      'control-point-distances': dataNumber('bend'),
      'control-point-weights': dataNumber('weight'),
      'source-endpoint': 'data(sourceEnd)',
      'target-endpoint': 'data(targetEnd)',
      'arrow-scale': HEAD_SCALE,
      'text-wrap': 'wrap',
      'text-max-width': NO_WRAPPING,
      'text-margin-x': dataNumber('labelX'),
      'text-margin-y': dataNumber('labelY'),
      'font-family': FONTS,
      'font-size': LABEL_SIZE,
      'font-weight': WEIGHT,
      'line-height': LINE_HEIGHT,
      'text-background-color': paper,
      'text-background-opacity': 1,
      'text-background-padding': `${LABEL_PADDING}px`,
      'text-background-shape': 'roundrectangle',
      'text-border-width': 1,
      'text-border-opacity': 0.45,
      'overlay-opacity': 0,
      'z-index': 1,
    },
  },
  ...FAMILIES.map((name) => familyBlock(name, family[name], name)),
  familyBlock('mixed', mixed, null),
  { selector: 'edge.dashed', style: { 'line-style': 'dashed', 'line-dash-pattern': [...DASHES.dashed] } },
  {
    selector: 'edge.dotted',
    style: { 'line-style': 'dashed', 'line-dash-pattern': [...DASHES.dotted], 'line-cap': 'round' },
  },
  {
    selector: 'edge.crossed',
    style: {
      'line-style': 'dashed',
      'line-dash-pattern': [...DASHES.crossed],
      'line-dash-offset': dataNumber('dashShift'),
      'mid-target-arrow-shape': 'chevron',
      'mid-source-arrow-shape': 'chevron',
    },
  },
  {
    selector: 'edge.bundle',
    style: {
      label: 'data(label)',
      'font-size': COUNT_LETTERS,
      'text-background-shape': 'circle',
      'text-background-padding': `${COUNT_PADDING}px`,
      'text-border-width': 1.5,
      'text-border-opacity': 1,
    },
  },
];

const emphasisBlocks = ({ ink }: Palette): Block[] => [
  { selector: 'edge.proposed', style: { 'line-opacity': FAINTNESS.proposedEdge } },
  { selector: 'node.dimmed', style: { opacity: FAINTNESS.dimmedActor } },
  { selector: 'edge.dimmed', style: { opacity: FAINTNESS.dimmedEdge, 'z-index': 0 } },
  { selector: 'edge.filtered', style: { opacity: FAINTNESS.filteredEdge, 'z-index': 0, events: 'no' } },
  { selector: 'edge.near', style: { 'z-index': 3 } },
  { selector: 'node.chosen', style: { 'border-width': CHOSEN_BORDER, 'border-color': ink } },
  {
    selector: 'edge.chosen',
    style: {
      label: 'data(label)',
      width: WIDEST_LINE,
      'underlay-opacity': GLOW.strength,
      'underlay-padding': GLOW.reach,
      'line-opacity': 1,
      'z-index': 4,
    },
  },
];

const sheetOf = (palette: Palette): cytoscape.StylesheetJson => [
  ...nodeBlocks(palette),
  ...edgeBlocks(palette),
  ...emphasisBlocks(palette),
];

const SHEETS: Readonly<Record<Theme, cytoscape.StylesheetJson>> = {
  light: sheetOf(PALETTES.light),
  dark: sheetOf(PALETTES.dark),
};
