import type { DrawnEdge } from '../../graph/drawing.ts';
import { LABEL_SIZE } from '../../graph/edge-label.ts';
import { short } from '../../graph/geometry.ts';
import { baselineOf } from '../../graph/measure.ts';

interface SvgLabelProps {
  readonly edge: DrawnEdge;
  readonly isChosen: boolean;
}

/** The words of a curve. The link of the curve says them aloud, so they are drawn only. */
export const SvgLabel = ({ edge, isChosen }: SvgLabelProps) => {
  const { lines, at, frame } = edge.label;
  return (
    <g aria-hidden="true" data-family={edge.family ?? undefined} data-mark={isChosen ? 'chosen' : 'hovered'}>
      <rect x={short(frame.x)} y={short(frame.y)} width={short(frame.width)} height={short(frame.height)} rx="4" />
      {lines.map((words, line) => (
        <text key={line} x={short(at[0])} y={short(at[1] + baselineOf(line, lines.length, LABEL_SIZE))}>
          {words}
        </text>
      ))}
    </g>
  );
};
