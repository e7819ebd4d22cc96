import styles from './HelpDialog.module.css';
import { KEY_GROUPS } from './keys.ts';

/** The keys, in groups. */
export const KeyTable = () =>
  KEY_GROUPS.map((group) => (
    <section key={group.title}>
      <h3>Keys: {group.title.toLowerCase()}</h3>
      <dl className={styles.keys}>
        {group.keys.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  ));
