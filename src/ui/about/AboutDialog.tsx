import { DialogFrame } from '../dialog/DialogFrame.tsx';
import { type DialogProps } from '../dialogs.tsx';
import styles from './AboutDialog.module.css';
import { AccuracyFigures } from './AccuracyFigures.tsx';

const promises = [
  [
    'No edge without its words.',
    'Every statement quotes the article word for word, and each quote is compared with it in front of you.',
  ],
  [
    'Denied is not done.',
    'Whether a thing is stated, alleged, denied, negated or only supposed, and who says so, is told wherever the thing is told.',
  ],
  ['Everything is a link.', 'What the address bar holds is what you see, and it goes on opening.'],
  ['Your text stays with you.', 'No server, no account, no counting of visitors, no request to anybody else.'],
  ['Same for everyone.', 'What a mouse can do, a keyboard, a screen reader and a thumb can do.'],
  ['The same picture every time.', 'Reloading and filtering move nobody about.'],
] as const;

/** What Dramatis is, what it promises, how good its engine is, and on what terms it may be used. */
export const AboutDialog = (dialog: DialogProps) => (
  <DialogFrame
    {...dialog}
    title="About Dramatis"
    description="An article becomes a graph of its actors, in which every edge opens the sentence it comes from."
  >
    <section className={styles.text}>
      <p>
        A statement here says that one actor does or says something to, with or about another, and that the article says
        so in the words quoted. It does not say that the article is right.
      </p>
    </section>
    <section>
      <h3>What it promises</h3>
      <ul className={styles.promises}>
        {promises.map(([promise, meaning]) => (
          <li key={promise}>
            <b>{promise}</b> {meaning}
          </li>
        ))}
      </ul>
    </section>
    <section className={styles.text}>
      <h3>How good the engine is</h3>
      <AccuracyFigures />
    </section>
    <section className={styles.text}>
      <h3>Terms</h3>
      <p>Dramatis is free software under the MIT licence. The articles belong to those who wrote them.</p>
    </section>
  </DialogFrame>
);
