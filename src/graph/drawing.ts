import { type ActorKind } from '../domain/actor.ts';
import { type Dossier, type Position, type Positions } from '../domain/dossier.ts';
import { type LineStyle } from '../domain/factuality.ts';
import { type ActorId, type StatementId } from '../domain/ids.ts';
import { type Family } from '../domain/ontology.ts';
import { edgeLabel } from '../domain/phrase.ts';
import { crossPath, type Head, HEAD_OF_FAMILY, headPath, shorten, WIDEST_LINE } from './arrowhead.ts';
import { type Curve, curvePath, frameOfCurve, pointOn } from './curve.ts';
import { type EdgeLabel, placeLabel } from './edge-label.ts';
import { type Frame, frameAround, frameOfFrames, growFrame } from './geometry.ts';
import { baselineOf, textWidth } from './measure.ts';
import { cornersOf, nodeBox, outlinePath, SHAPE_OF_KIND, type ShapeName } from './node-shape.ts';
import { bendsOf, curveBetween, type Obstacle } from './route.ts';
import { type EdgeId, fansOf, isBundleId, type Strand } from './strands.ts';

/** An actor as it is drawn. */
export interface DrawnNode extends Obstacle {
  /** The actor. */
  readonly id: ActorId;
  /** Its kind; decides shape and colours. */
  readonly kind: ActorKind;
  /** Its name, whole. */
  readonly name: string;
  /** Its name as it is set, one text a line. */
  readonly lines: readonly string[];
  /** Where each line stands: its middle, and its baseline. */
  readonly linePlaces: readonly Position[];
  /** How far right of the centre the text stands. */
  readonly textShift: number;
  /** The outline as the data of an SVG path. */
  readonly outline: string;
  /** Corners in shares of half the box, for shapes made of straight lines; null for the others. */
  readonly corners: readonly Position[] | null;
}

/** A statement, or a bundle of them, as it is drawn. */
export interface DrawnEdge {
  /** Id of the statement or of the bundle. */
  readonly id: EdgeId;
  /** The statements it stands for; more than one only in a bundle. */
  readonly statements: readonly [StatementId, ...StatementId[]];
  /** Whether it is a bundle, which opens. */
  readonly isBundle: boolean;
  /** Where it starts. */
  readonly source: ActorId;
  /** Where it ends. */
  readonly target: ActorId;
  /** Its family; null for a bundle of several. */
  readonly family: Family | null;
  /** How its line is drawn. */
  readonly line: LineStyle;
  /** What stands at its end. */
  readonly head: Head;
  /** Width of its line at rest. */
  readonly width: number;
  /** Whether all it stands for is only proposed. */
  readonly isProposed: boolean;
  /** How far its control point lies from the straight line between the centres, to the right of its way. */
  readonly bend: number;
  /** Its course from just outside one outline to just outside the other. */
  readonly curve: Curve;
  /** The course that is stroked at rest: shorter, to make room for the head. */
  readonly stroked: Curve;
  /** The stroked course as the data of an SVG path. */
  readonly path: string;
  /** The head as the data of an SVG path; empty when there is none. */
  readonly headPath: string;
  /** The cross of a denied or negated line as the data of an SVG path; empty on other lines. */
  readonly crossPath: string;
  /** The point half-way along it: where to click, and what tells parallel curves apart. */
  readonly middle: Position;
  /** Its words, shown when it is chosen; of a bundle, how many statements it holds, always shown. */
  readonly label: EdgeLabel;
}

/** The whole picture in layout units. One description, from which SVG and Cytoscape are both drawn. */
export interface Drawing {
  /** The actors that have a position, in the order of the cast. */
  readonly nodes: readonly DrawnNode[];
  /** The curves, pair by pair. */
  readonly edges: readonly DrawnEdge[];
  /** The part of the board that is shown: everything drawn, with a margin. Labels of chosen curves lie inside it. */
  readonly frame: Frame;
}

/** Widths of lines: what is done weighs more than what is said. */
const MATERIAL_WIDTH = 2.6;
const VERBAL_WIDTH = 1.7;
const TIE_WIDTH = 1.4;
/** Empty space around everything. */
const MARGIN = 14;
/** Size of the letters of a bundle's count. */
export const COUNT_LETTERS = 11;
/** Room around the count inside its disc. */
export const COUNT_PADDING = 5;
/** Where on its curve a bundle's count stands; the middle belongs to the cross. */
const COUNT_PLACE = 0.38;

/** Width of a family's line at rest, in layout units; of a bundle of several families when null. */
export const lineWidthOf = (family: Family | null): number => {
  switch (family) {
    case null:
    case 'material-cooperation':
    case 'material-conflict':
      return MATERIAL_WIDTH;
    case 'tie':
      return TIE_WIDTH;
    case 'verbal-cooperation':
    case 'verbal-conflict':
    case 'neutral':
      return VERBAL_WIDTH;
  }
};

/**
 * Draws a dossier from the positions of its actors. Actors without a position, and their statements, are left out. What is drawn
 * depends on dossier, positions and opened bundles alone, never on what is chosen or filtered: those only change how it is painted.
 */
export const draw = (dossier: Dossier, positions: Positions, opened: ReadonlySet<string> = new Set()): Drawing => {
  const nodes = dossier.actors.flatMap((actor): readonly DrawnNode[] => {
    const at = Object.hasOwn(positions, actor.id) ? positions[actor.id] : undefined;
    return at ? [drawNode(actor.id, actor.kind, actor.name, at)] : [];
  });
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const placed = fansOf(dossier, opened).flatMap(({ first, second, strands }): readonly Placed[] => {
    const [a, b] = [byId.get(first), byId.get(second)];
    if (!a || !b) return [];
    const others = nodes.filter((node) => node !== a && node !== b);
    const bends = bendsOf(strands.length, a, b, others);
    return strands.map((strand, index) => {
      const bend = bends[index] ?? 0;
      return strand.source === first
        ? { strand, bend, curve: curveBetween(a, b, bend) }
        : { strand, bend: -bend + 0, curve: curveBetween(b, a, -bend) };
    });
  });
  const actors = nodes.map((node) => node.frame);
  const frame = growFrame(frameOfFrames([...actors, ...placed.map(({ curve }) => frameOfCurve(curve))]), MARGIN);
  const around = { actors, board: growFrame(frame, -MARGIN / 2) };
  return { nodes, edges: placed.map((one) => drawEdge(one, around)), frame };
};

interface Placed {
  readonly strand: Strand;
  readonly bend: number;
  readonly curve: Curve;
}

const drawNode = (id: ActorId, kind: ActorKind, name: string, at: Position): DrawnNode => {
  const { lines, width, height, textShift } = nodeBox(name, kind);
  const shape: ShapeName = SHAPE_OF_KIND[kind];
  return {
    id,
    kind,
    name,
    at,
    width,
    height,
    shape,
    lines,
    linePlaces: lines.map((_, line) => [at[0] + textShift, at[1] + baselineOf(line, lines.length)]),
    textShift,
    frame: frameAround(at, width, height),
    outline: outlinePath(shape, at, width, height),
    corners: cornersOf(shape, width, height),
  };
};

const drawEdge = ({ strand, bend, curve }: Placed, around: Parameters<typeof placeLabel>[3]): DrawnEdge => {
  const { id, family, line, source, target, statements } = strand;
  const [first, ...others] = statements;
  const isBundle = isBundleId(id);
  const head = HEAD_OF_FAMILY[family ?? 'neutral'];
  const width = lineWidthOf(family);
  const stroked = shorten(curve, head, width);
  return {
    id,
    statements: [first.id, ...others.map((statement) => statement.id)],
    isBundle,
    source,
    target,
    family,
    line,
    head,
    width,
    isProposed: statements.every((statement) => statement.status === 'proposed'),
    bend,
    curve,
    stroked,
    path: curvePath(stroked),
    headPath: headPath(curve, stroked, head, width),
    crossPath: line === 'crossed' ? crossPath(stroked) : '',
    middle: pointOn(stroked, 0.5),
    label: isBundle
      ? countLabel(statements.length, stroked)
      : placeLabel(edgeLabel(first), shorten(curve, head, WIDEST_LINE), line === 'crossed', around),
  };
};

const countLabel = (count: number, curve: Curve): EdgeLabel => {
  const text = String(count);
  const at = pointOn(curve, COUNT_PLACE);
  const size = Math.min(Math.ceil(textWidth(text, COUNT_LETTERS)), COUNT_LETTERS) + 2 * COUNT_PADDING;
  return { lines: [text], at, frame: frameAround(at, size, size) };
};
