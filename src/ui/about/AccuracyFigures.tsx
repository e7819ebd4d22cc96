import { type Accuracy, parseAccuracy } from '../../codec/accuracy-file.ts';
import styles from './AboutDialog.module.css';

// The file is made by measuring. A build without it has nothing to say, and says that.
const files = import.meta.glob<unknown>('../../../docs/accuracy.json', { eager: true, import: 'default' });

const percent = (share: number): string => `${String(Math.round(share * 100))} %`;

const Figures = ({ accuracy }: { readonly accuracy: Accuracy }) => (
  <>
    <p>
      {accuracy.engine}, measured on {accuracy.corpus}, {accuracy.date}.
    </p>
    <table className={styles.figures}>
      <thead>
        <tr>
          <th scope="col">Measure</th>
          <th scope="col">Right among proposed</th>
          <th scope="col">Found among all</th>
        </tr>
      </thead>
      <tbody>
        {accuracy.figures.map((figure) => (
          <tr key={figure.measure}>
            <th scope="row">{figure.measure}</th>
            <td>{percent(figure.precision)}</td>
            <td>{percent(figure.recall)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </>
);

/** The measured accuracy of the engine, or plainly that this build has no figures. */
export const AccuracyFigures = () => {
  const read = parseAccuracy(Object.values(files)[0]);
  if (read.ok) return <Figures accuracy={read.value} />;
  return (
    <p>
      The engine’s figures are not part of this build. The card of each statement says how it was read, and by whom.
    </p>
  );
};
