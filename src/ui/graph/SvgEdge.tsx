import { memo } from 'react';
import type { Dossier } from '../../domain/dossier.ts';
import type { Selection } from '../../domain/view.ts';
import { choiceOfEdge, type DrawnEdge } from '../../graph/drawing.ts';
import { COUNT_LETTERS } from '../../graph/line-look.ts';
import { baselineOf } from '../../graph/measure.ts';
import { edgeLabelOf } from '../../graph/names.ts';
import { tenth } from '../../graph/path-data.ts';

interface SvgEdgeProps {
  readonly dossier: Dossier;
  readonly edge: DrawnEdge;
  /** Turns a choice into its address. */
  readonly hrefOf: (selection: Selection) => string;
  /** How it stands out; absent when it does not. */
  readonly mark: string | undefined;
  /** Its place in the tab order; absent as long as every link has its own. */
  readonly tab: number | undefined;
}

// It stands some thirty times on every page, twice: plain elements, which the style sheet finds by their place.
// First the wide, unseen line that catches the pointer, then line, head and cross.
const Edge = ({ dossier, edge, hrefOf, mark, tab }: SvgEdgeProps) => (
  <a
    href={hrefOf(choiceOfEdge(edge))}
    aria-label={edgeLabelOf(dossier, edge)}
    data-family={edge.family ?? undefined}
    data-line={edge.line === 'solid' ? undefined : edge.line}
    data-mark={mark}
    tabIndex={tab}
  >
    <path d={edge.wholePath} />
    <path d={edge.strokedPath} strokeDashoffset={edge.dashShift === 0 ? undefined : tenth(edge.dashShift)} />
    <path d={edge.filledPath} />
    {edge.isBundle ? (
      <>
        <circle cx={tenth(edge.label.at[0])} cy={tenth(edge.label.at[1])} r={tenth(edge.label.frame.width / 2)} />
        <text x={tenth(edge.label.at[0])} y={tenth(edge.label.at[1] + baselineOf(0, 1, COUNT_LETTERS))}>
          {edge.statements.length}
        </text>
      </>
    ) : null}
  </a>
);

/** One curve of the inline drawing: a link. */
export const SvgEdge = memo(Edge);
