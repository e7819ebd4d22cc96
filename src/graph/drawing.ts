import { type ActorKind } from '../domain/actor.ts';
import { type Dossier, type Position, type Positions } from '../domain/dossier.ts';
import { type LineStyle } from '../domain/factuality.ts';
import { type ActorId, type StatementId } from '../domain/ids.ts';
import { type Family } from '../domain/ontology.ts';
import { edgeLabel } from '../domain/phrase.ts';
import { type Selection } from '../domain/view.ts';
import { crossPath, type Head, headOf, headPath, shorten, WIDEST_LINE } from './arrowhead.ts';
import { type Curve, curvePath, frameOfCurve, pointOn } from './curve.ts';
import { type EdgeLabel, placeLabel, type Surroundings } from './edge-label.ts';
import { type Frame, frameAround, frameOfFrames, growFrame } from './geometry.ts';
import { COUNT_LETTERS, COUNT_PADDING, dashShift, lineWidthOf } from './line-look.ts';
import { baselineOf, textWidth } from './measure.ts';
import { cornersOf, nodeBox, outlinePath, SHAPE_OF_KIND, type ShapeName } from './node-shape.ts';
import { compactPath } from './path-data.ts';
import { rimOf } from './rim.ts';
import { attach, bendsOf } from './route.ts';
import { type EdgeId, fansOf, isBundleId, type Strand } from './strands.ts';

/** An actor as it is drawn. */
export interface DrawnNode {
  /** The actor. */
  readonly id: ActorId;
  /** Its centre. */
  readonly at: Position;
  /** Width of its shape. */
  readonly width: number;
  /** Height of its shape. */
  readonly height: number;
  /** Its box. */
  readonly frame: Frame;
  /** Its shape. */
  readonly shape: ShapeName;
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
  /** The outline as the data of an SVG path, compact. */
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
  /** Its course from just outside one outline to just outside the other. */
  readonly curve: Curve;
  /** The course that is stroked at rest: shorter, to make room for the head. */
  readonly stroked: Curve;
  /** Where in its pattern of dashes the stroked course starts, in layout units. */
  readonly dashShift: number;
  /** The whole course as the data of an SVG path, compact: what catches a pointer. */
  readonly wholePath: string;
  /** The stroked course, alike. */
  readonly strokedPath: string;
  /** What is filled, alike: the head, and the cross of a denied or negated line; empty where there is neither. */
  readonly filledPath: string;
  /** The point half-way along it: where to click, and what tells parallel curves apart. */
  readonly middle: Position;
  /** Its words, shown when it is chosen; of a bundle, how many statements it holds, always shown. Placed when it is first asked for. */
  readonly label: EdgeLabel;
}

/** What a line leads to: its statement, or, for a bundle, everything between the two. */
export const choiceOfEdge = ({ isBundle, source, target, statements: [id] }: DrawnEdge): Selection =>
  isBundle ? { kind: 'pair', from: source, to: target } : { kind: 'statement', id, evidence: 0 };

/** The whole picture in layout units. One description, from which SVG and Cytoscape are both drawn. */
export interface Drawing {
  /** The actors that have a position, in the order of the cast. */
  readonly nodes: readonly DrawnNode[];
  /** The curves, pair by pair. */
  readonly edges: readonly DrawnEdge[];
  /** The part of the board that is shown: everything drawn, with a margin. Labels of chosen curves lie inside it. */
  readonly frame: Frame;
}

/** Empty space around everything. */
const MARGIN = 14;
/** Where on its curve a bundle's count stands: by turns, so that counts of neighbours do not meet; the middle belongs to the cross. */
const COUNT_PLACES = [0.36, 0.64];

/**
 * Draws a dossier from the positions of its actors. Actors without a position, and their statements, are left out. What is drawn
 * depends on dossier, positions and opened bundles alone, never on what is chosen or filtered: those only change how it is painted.
 */
export const draw = (dossier: Dossier, positions: Positions, opened: ReadonlySet<string> = new Set()): Drawing => {
  const nodes = dossier.actors.flatMap((actor): readonly DrawnNode[] => {
    const at = Object.hasOwn(positions, actor.id) ? positions[actor.id] : undefined;
    return at ? [drawNode(actor.id, actor.kind, actor.name, at)] : [];
  });
  const stops = new Map(nodes.map((node) => [node.id, { ...node, rim: rimOf(node.shape, node.width, node.height) }]));
  const obstacles = [...stops.values()];
  const placed = fansOf(dossier, opened).flatMap(({ first, second, strands }) => {
    const [a, b] = [stops.get(first), stops.get(second)];
    if (!a || !b) return [];
    const bends = bendsOf(strands.length, a, b, obstacles);
    return strands.map((strand, index) => {
      const bend = bends[index] ?? 0;
      const course = strand.source === first ? { source: a, target: b, bend } : { source: b, target: a, bend: -bend };
      return { strand, course, place: index };
    });
  });
  const curves = attach(placed.map(({ course }) => course));
  const frames = [...nodes.map((node) => node.frame), ...curves.map(frameOfCurve)];
  const frame = growFrame(frameOfFrames(frames), MARGIN);
  const board = growFrame(frame, -MARGIN / 2);
  const counts = placed.flatMap(({ strand, place }, index) => {
    const curve = curves[index];
    return curve && isBundleId(strand.id) ? [countOf(strand, curve, place).frame] : [];
  });
  const around = { taken: [...nodes.map((node) => node.frame), ...counts], board };
  const edges = placed.flatMap(({ strand, place }, index) => {
    const curve = curves[index];
    return curve ? [drawEdge(strand, curve, place, around)] : [];
  });
  return { nodes, edges, frame };
};

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
    outline: compactPath(outlinePath(shape, at, width, height)),
    corners: cornersOf(shape, width, height),
  };
};

const drawEdge = (strand: Strand, curve: Curve, place: number, around: Surroundings): DrawnEdge => {
  const { id, family, line, source, target, statements } = strand;
  const [first, ...others] = statements;
  const isBundle = isBundleId(id);
  const head = headOf(family);
  const width = lineWidthOf(family);
  const stroked = shorten(curve, head, width);
  let placed: EdgeLabel | null = null;
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
    curve,
    stroked,
    dashShift: dashShift(line, stroked),
    wholePath: compactPath(curvePath(curve)),
    strokedPath: compactPath(curvePath(stroked)),
    filledPath: compactPath(headPath(curve, stroked, head, width) + (line === 'crossed' ? crossPath(stroked) : '')),
    middle: pointOn(stroked, 0.5),
    get label() {
      placed ??= isBundle
        ? countOf(strand, curve, place)
        : placeLabel(edgeLabel(first), shorten(curve, head, WIDEST_LINE), line === 'crossed', around);
      return placed;
    },
  };
};

/** The count of a bundle, on the course that is stroked. */
const countOf = ({ family, statements }: Strand, curve: Curve, place: number): EdgeLabel => {
  const text = String(statements.length);
  const stroked = shorten(curve, headOf(family), lineWidthOf(family));
  const at = pointOn(stroked, COUNT_PLACES[place % 2] ?? 0.5);
  const size = Math.min(Math.round(textWidth(text, COUNT_LETTERS)), COUNT_LETTERS) + 2 * COUNT_PADDING;
  return { lines: [text], at, frame: frameAround(at, size, size) };
};
