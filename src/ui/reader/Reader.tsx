import { selectDossier } from '../../state/selectors.ts';
import { useApp } from '../app-context.tsx';

/** The articles as pages. */
export const Reader = () => (
  <>
    {useApp(selectDossier)?.articles.map((article) => (
      <p key={article.id}>{article.text}</p>
    ))}
  </>
);
