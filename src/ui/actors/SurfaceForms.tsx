import { type Actor } from '../../domain/actor.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { surfaceForms } from '../../domain/profile.ts';
import { useHref } from '../app-context.tsx';
import styles from './ActorPanel.module.css';

interface SurfaceFormsProps {
  readonly dossier: Dossier;
  readonly actor: Actor;
}

/** Every word by which the article names an actor, how often, and where. */
export const SurfaceForms = ({ dossier, actor }: SurfaceFormsProps) => {
  const href = useHref();
  const forms = surfaceForms(dossier, actor);
  const count = actor.mentions.length;
  if (count === 0) return <p className={styles.note}>The article does not name it in so many words.</p>;
  return (
    <details className={styles.forms} open={forms.length <= 4}>
      <summary>
        Named {count === 1 ? 'once' : `${String(count)} times`}
        {forms.length > 1 ? `, in ${String(forms.length)} ways` : ''}
      </summary>
      <ul>
        {forms.map((form) => (
          <li key={form.words}>
            <span>
              “<bdi>{form.words}</bdi>”{form.count > 1 ? ` ×${String(form.count)}` : ''}
            </span>
            <span className={styles.places}>
              sentence{' '}
              {form.sentences.map((number) => (
                <a key={number} href={href({ kind: 'sentence', number })}>
                  {number}
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
};
