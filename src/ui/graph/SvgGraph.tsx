import { memo, type RefObject, useMemo } from 'react';
import type { Dossier } from '../../domain/dossier.ts';
import type { Selection } from '../../domain/view.ts';
import type { Drawing } from '../../graph/drawing.ts';
import type { Emphasis } from '../../graph/emphasis.ts';
import { LARGEST_FIT } from './camera.ts';
import { actorLabel } from '../../graph/names.ts';
import { SvgActor } from './SvgActor.tsx';
import { SvgEdge } from './SvgEdge.tsx';
import { SvgLabel } from './SvgLabel.tsx';

interface SvgGraphProps {
  readonly dossier: Dossier;
  readonly drawing: Drawing;
  /** Turns a choice into its address. */
  readonly hrefOf: (selection: Selection) => string;
  /** Name of the drawing; the style sheet shows `wide` or `tall` by the width of the screen. */
  readonly name: string;
  readonly emphasis: ReadonlyMap<string, Emphasis>;
  /** Id of what is under the pointer or has the keyboard. */
  readonly hovered: string | null;
  /** Id of the one thing that the Tab key reaches; null as long as it reaches every link. */
  readonly stop: string | null;
  /** Whether the canvas shows the drawing, and this only what stands out. */
  readonly isOverlay: boolean;
  readonly ref: RefObject<SVGSVGElement | null> | null;
}

const frameText = ({ frame }: Drawing): string =>
  [frame.x, frame.y, frame.width, frame.height].map((value) => value.toFixed(1)).join(' ');

const Graph = ({ dossier, drawing, hrefOf, name, emphasis, hovered, stop, isOverlay, ref }: SvgGraphProps) => {
  const labels = useMemo(
    () => new Map(drawing.nodes.map((node) => [node.id, actorLabel(node.name, node.kind, drawing.edges, node.id)])),
    [drawing],
  );
  const isFocused = [...emphasis.values()].some((one) => one === 'chosen' || one === 'near');
  const markOf = (id: string): string | undefined => {
    const mark = emphasis.get(id);
    if (mark === 'chosen' || mark === 'near' || mark === 'filtered') return mark;
    if (id === hovered) return 'hovered';
    return mark === 'dimmed' && !isFocused ? mark : undefined;
  };
  const tabOf = (id: string): number | undefined => (stop === null ? undefined : id === stop ? 0 : -1);
  const labelled = drawing.edges.filter(
    (edge) => !edge.isBundle && (emphasis.get(edge.id) === 'chosen' || edge.id === hovered),
  );
  return (
    <svg
      ref={ref}
      role="none"
      data-drawing={name}
      data-focused={isFocused ? '' : undefined}
      data-overlay={isOverlay ? '' : undefined}
      viewBox={frameText(drawing)}
      width={(drawing.frame.width * LARGEST_FIT).toFixed(0)}
      height={(drawing.frame.height * LARGEST_FIT).toFixed(0)}
    >
      {drawing.edges.map((edge) => (
        <SvgEdge
          key={edge.id}
          dossier={dossier}
          edge={edge}
          hrefOf={hrefOf}
          mark={markOf(edge.id)}
          tab={tabOf(edge.id)}
        />
      ))}
      {drawing.nodes.map((node) => (
        <SvgActor
          key={node.id}
          node={node}
          hrefOf={hrefOf}
          label={labels.get(node.id) ?? node.name}
          mark={markOf(node.id)}
          tab={tabOf(node.id)}
        />
      ))}
      {labelled.map((edge) => (
        <SvgLabel key={edge.id} edge={edge} isChosen={emphasis.get(edge.id) === 'chosen'} />
      ))}
    </svg>
  );
};

/** The drawing as inline SVG: every curve and every actor is a link. It is in the HTML of every page. */
export const SvgGraph = memo(Graph);
