import { X } from 'lucide-react';
import { memo } from 'react';
import { NOTHING, type Selection } from '../../domain/view.ts';
import { type AppState } from '../../state/store.ts';
import { useApp, useHref } from '../app-context.tsx';
import { ActorPanel } from '../actors/ActorPanel.tsx';
import { PairPanel } from '../pairs/PairPanel.tsx';
import styles from './Card.module.css';
import { SentenceCard } from './SentenceCard.tsx';
import { StatementCard } from './StatementCard.tsx';
import { useCardFocus } from './use-card-focus.ts';

const selectSelection = ({ view }: AppState): Selection => view.selection;

const CardContent = memo(({ selection }: { readonly selection: Selection }) => {
  switch (selection.kind) {
    case 'nothing':
      return null;
    case 'actor':
      return <ActorPanel id={selection.id} />;
    case 'statement':
      return <StatementCard id={selection.id} evidence={selection.evidence} />;
    case 'sentence':
      return <SentenceCard number={selection.number} />;
    case 'pair':
      return <PairPanel from={selection.from} to={selection.to} />;
  }
});
CardContent.displayName = 'CardContent';

/** What is known about the chosen thing: a card over the article, or a sheet on a phone. */
export const ChosenCard = () => {
  const selection = useApp(selectSelection);
  const href = useHref();
  const card = useCardFocus(selection, href(selection));
  return (
    <section
      ref={card}
      className={styles.card}
      aria-label="Chosen"
      data-card-surface
      hidden={selection.kind === 'nothing'}
    >
      {selection.kind === 'nothing' ? null : (
        <>
          <CardContent selection={selection} />
          <a
            className={styles.close}
            href={href(NOTHING)}
            aria-label="Close"
            title="Close (Escape)"
            aria-keyshortcuts="Escape"
          >
            <X aria-hidden="true" />
          </a>
        </>
      )}
    </section>
  );
};
