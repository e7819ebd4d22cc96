import { type ReactNode } from 'react';
import { type Dossier } from '../../domain/dossier.ts';
import { type ActorId } from '../../domain/ids.ts';
import { type AppState } from '../../state/store.ts';
import { useApp } from '../app-context.tsx';
import styles from './Reader.module.css';
import { type Page, type SetParagraph } from './reading.ts';
import { namesOf, selectHoveredSentences, selectLights, selectLoads } from './reading-selectors.ts';
import { SentenceText } from './SentenceText.tsx';
import { Byline } from './Byline.tsx';

interface PageViewProps {
  readonly dossier: Dossier;
  readonly page: Page;
  /** The actor under the pointer, here or on the canvas. */
  readonly hovered: ActorId | null;
}

const selectChosenActor = ({ view }: AppState): ActorId | null =>
  view.selection.kind === 'actor' ? view.selection.id : null;

/** One article, set as a page. */
export const PageView = ({ dossier, page, hovered }: PageViewProps) => {
  const loads = useApp(selectLoads);
  const lights = useApp(selectLights);
  const glowing = useApp(selectHoveredSentences);
  const chosen = useApp(selectChosenActor);
  const { article, headline, body } = page;

  const words = (set: SetParagraph): ReactNode =>
    set.sentences.map((place, index) => {
      const names = namesOf(dossier, place);
      const named = (id: ActorId | null): ActorId | null => (names.some((name) => name.mark === id) ? id : null);
      const before = set.sentences[index - 1]?.sentence.end ?? place.sentence.start;
      return [
        article.text.slice(before, place.sentence.start),
        <SentenceText
          key={place.number}
          place={place}
          names={names}
          load={loads.get(place.number) ?? null}
          light={lights.get(place.number) ?? null}
          isGlowing={glowing.includes(place.number)}
          chosen={named(chosen)}
          hovered={named(hovered)}
        />,
      ];
    });

  return (
    <article className={styles.page} lang={article.language}>
      <h2 className={styles.headline} dir="auto">
        {headline ? words(headline) : article.title}
      </h2>
      <Byline article={article} />
      {body.map((set) => (
        <p key={set.paragraph.start} className={styles.paragraph} dir="auto">
          {set.dateline ? <span className={styles.dateline}>{set.dateline} </span> : null}
          {words(set)}
        </p>
      ))}
    </article>
  );
};
