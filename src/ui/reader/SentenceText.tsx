import { memo } from 'react';
import { type ActorId } from '../../domain/ids.ts';
import { type NumberedSentence } from '../../domain/query.ts';
import { type Span } from '../../domain/span.ts';
import { useHref } from '../app-context.tsx';
import styles from './Reader.module.css';
import { type SentenceLight, type SentenceLoad } from './reading.ts';
import { cutRuns, type Segment } from './runs.ts';
import { TextRun } from './TextRun.tsx';

interface SentenceTextProps {
  readonly place: NumberedSentence;
  /** The sentence cut at its names. */
  readonly names: readonly Segment<ActorId>[];
  /** What it carries; null for nothing. */
  readonly load: SentenceLoad | null;
  /** What the choice makes of it; null for nothing. */
  readonly light: SentenceLight | null;
  /** Whether a statement that it carries is under the pointer. */
  readonly isGlowing: boolean;
  /** The chosen actor, when it is named here. */
  readonly chosen: ActorId | null;
  /** The actor under the pointer, when it is named here. */
  readonly hovered: ActorId | null;
}

const NO_LAYERS: SentenceLight['layers'] = [];

/** Where one goes to look at a sentence: its address inside the page. */
export const sentenceElementId = (number: number): string => `sentence-${String(number)}`;

/** One sentence of the article. */
export const SentenceText = memo(({ place, names, load, light, isGlowing, chosen, hovered }: SentenceTextProps) => {
  const href = useHref();
  const { text } = place.article;
  const layers = light?.layers ?? NO_LAYERS;
  const runs = (span: Span) =>
    cutRuns(span, layers).map((run) => <TextRun key={run.start} words={text.slice(run.start, run.end)} run={run} />);
  return (
    <span
      id={sentenceElementId(place.number)}
      className={styles.sentence}
      data-sentence={place.number}
      data-marked={load ? '' : undefined}
      data-family={load?.family}
      data-statement={load?.first}
      data-glowing={isGlowing ? '' : undefined}
      data-whole={light?.current && layers.length === 0 ? '' : undefined}
      aria-current={light?.current ? 'true' : undefined}
    >
      <span className={styles.words}>
        {names.map((name) =>
          name.mark ? (
            <a
              key={name.start}
              className={styles.name}
              href={href({ kind: 'actor', id: name.mark })}
              data-actor={name.mark}
              data-lit={name.mark === chosen ? 'chosen' : name.mark === hovered ? 'hovered' : undefined}
            >
              {runs(name)}
            </a>
          ) : (
            runs(name)
          ),
        )}
      </span>
      {load ? (
        <a
          className={styles.count}
          href={href({ kind: 'sentence', number: place.number })}
          aria-label={`${String(load.count)} ${load.count === 1 ? 'statement' : 'statements'} in sentence ${String(place.number)}`}
        >
          {load.count}
        </a>
      ) : null}
    </span>
  );
});
SentenceText.displayName = 'SentenceText';
