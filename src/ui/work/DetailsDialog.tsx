import { type Article } from '../../domain/article.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { Button } from '../controls/Button.tsx';
import { DialogFrame } from '../dialog/DialogFrame.tsx';
import { type DialogProps } from '../dialogs.tsx';
import { useEdit, useWhole } from './use-statement.ts';
import styles from './WorkBar.module.css';

const SourceForm = ({ article }: { readonly article: Article }) => {
  const edit = useEdit();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const word = (name: string): string => {
          const value = data.get(name);
          return typeof value === 'string' ? value.trim() : '';
        };
        edit({
          kind: 'source',
          article: article.id,
          title: word('title'),
          publisher: word('publisher'),
          url: word('url'),
          published: word('published'),
        });
      }}
    >
      <label>
        Title of the article
        <input name="title" defaultValue={article.title} maxLength={300} required dir="auto" />
      </label>
      <label>
        Publisher
        <input name="publisher" defaultValue={article.publisher ?? ''} maxLength={300} dir="auto" />
      </label>
      <label>
        Address
        <input name="url" type="url" defaultValue={article.url ?? ''} maxLength={2000} />
      </label>
      <label>
        Day of publication (such as 2018-01-06)
        <input name="published" defaultValue={article.published ?? ''} maxLength={40} />
      </label>
      <div className={styles.buttons}>
        <Button type="submit" look="strong">
          Change the source
        </Button>
      </div>
    </form>
  );
};

const FurnitureList = ({ article }: { readonly article: Article }) => {
  const edit = useEdit();
  return (
    <details>
      <summary>Paragraphs that are read, and page furniture that is not</summary>
      <ul className={styles.paragraphs}>
        {article.paragraphs.map((paragraph, index) => (
          <li key={`${String(paragraph.start)} ${paragraph.zone}`}>
            <label className={styles.check}>
              <input
                type="checkbox"
                checked={paragraph.zone !== 'furniture'}
                onChange={({ currentTarget }) =>
                  edit({
                    kind: 'zone',
                    article: article.id,
                    paragraph: index,
                    zone: currentTarget.checked ? 'body' : 'furniture',
                  })
                }
              />
              <span data-zone={paragraph.zone}>
                {article.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160))}
              </span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
};

const TitleForm = ({ dossier }: { readonly dossier: Dossier }) => {
  const edit = useEdit();
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const title = new FormData(event.currentTarget).get('title');
        if (typeof title === 'string') edit({ kind: 'title', title });
      }}
    >
      <label>
        Title of the dossier
        <input name="title" defaultValue={dossier.title} maxLength={300} required dir="auto" />
      </label>
      <div className={styles.buttons}>
        <Button type="submit">Rename</Button>
      </div>
    </form>
  );
};

/** What the dossier is called, where its articles come from, and which of their paragraphs are read. */
export const DetailsDialog = (dialog: DialogProps) => {
  const dossier = useWhole();
  return (
    <DialogFrame {...dialog} title="Title and source">
      {dossier ? (
        <>
          <TitleForm key={dossier.title} dossier={dossier} />
          {dossier.articles.map((article) => (
            <section key={`${article.id} ${article.title} ${article.url ?? ''}`}>
              <SourceForm article={article} />
              <FurnitureList article={article} />
            </section>
          ))}
        </>
      ) : null}
    </DialogFrame>
  );
};
