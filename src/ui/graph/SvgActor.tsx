import { memo } from 'react';
import type { Selection } from '../../domain/view.ts';
import type { DrawnNode } from '../../graph/drawing.ts';
import { tenth } from '../../graph/path-data.ts';

interface SvgActorProps {
  readonly node: DrawnNode;
  /** Turns a choice into its address. */
  readonly hrefOf: (selection: Selection) => string;
  /** What it is called. */
  readonly label: string;
  /** How it stands out; absent when it does not. */
  readonly mark: string | undefined;
  /** Its place in the tab order; absent as long as every link has its own. */
  readonly tab: number | undefined;
}

const Actor = ({ node, hrefOf, label, mark, tab }: SvgActorProps) => (
  <a
    href={hrefOf({ kind: 'actor', id: node.id })}
    aria-label={label}
    data-kind={node.kind}
    data-mark={mark}
    tabIndex={tab}
  >
    <path d={node.outline} />
    {node.linePlaces.map(([x, y], line) => (
      <text key={line} x={tenth(x)} y={tenth(y)}>
        {node.lines[line]}
      </text>
    ))}
  </a>
);

/** One actor of the inline drawing: a link. */
export const SvgActor = memo(Actor);
