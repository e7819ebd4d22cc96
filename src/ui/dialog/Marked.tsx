import { Fragment } from 'react';
import { sliceSpan, type Span } from '../../domain/span.ts';

interface MarkedProps {
  readonly text: string;
  /** In order, without overlaps. */
  readonly spans: readonly Span[];
}

/** A text with some of it marked. */
export const Marked = ({ text, spans }: MarkedProps) => (
  <>
    {spans
      .filter((span) => span.start < span.end)
      .map((span, index, all) => (
        <Fragment key={span.start}>
          {text.slice(all[index - 1]?.end ?? 0, span.start)}
          <mark>{sliceSpan(text, span)}</mark>
        </Fragment>
      ))}
    {text.slice(spans.filter((span) => span.start < span.end).at(-1)?.end ?? 0)}
  </>
);
