import { ACTOR_KIND_INFO, ACTOR_KINDS } from '../../domain/actor.ts';
import { FACTUALITIES, FACTUALITY_INFO, lineStyleOf } from '../../domain/factuality.ts';
import { FAMILIES, FAMILY_INFO, RELATION_KINDS, RELATIONS } from '../../domain/ontology.ts';
import { LineSample } from '../controls/FactualityMark.tsx';
import { ArrowSample } from './ArrowSample.tsx';
import { ShapeSample } from './ShapeSample.tsx';
import styles from './HelpDialog.module.css';

/** What colours, arrowheads and lines stand for. */
export const Legend = () => (
  <>
    <section>
      <h3>Colour and arrowhead: what kind of tie</h3>
      <ul className={styles.legend}>
        {FAMILIES.map((family) => (
          <li key={family} data-family={family}>
            <ArrowSample family={family} />
            <span>
              <b>{FAMILY_INFO[family].label}</b>:{' '}
              {RELATION_KINDS.filter((kind) => RELATIONS[kind].family === family)
                .map((kind) => RELATIONS[kind].label)
                .join(', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
    <section>
      <h3>Line: whether it is so, and who says it</h3>
      <ul className={styles.legend}>
        <li>
          <LineSample line={lineStyleOf('stated', false)} />
          <span>
            <b>{FACTUALITY_INFO.stated.label}</b> by the article itself
          </span>
        </li>
        <li>
          <LineSample line={lineStyleOf('stated', true)} />
          <span>
            <b>{FACTUALITY_INFO.stated.label}</b> by somebody whom the article names
          </span>
        </li>
        {FACTUALITIES.filter((one) => one !== 'stated').map((one) => (
          <li key={one}>
            <LineSample line={lineStyleOf(one, true)} />
            <span>
              <b>{FACTUALITY_INFO[one].label}</b>: {FACTUALITY_INFO[one].meaning}
            </span>
          </li>
        ))}
      </ul>
    </section>
    <section>
      <h3>Shape: what kind of actor</h3>
      <ul className={styles.shapes}>
        {ACTOR_KINDS.map((kind) => (
          <li key={kind}>
            <ShapeSample kind={kind} /> {ACTOR_KIND_INFO[kind].plural}
          </li>
        ))}
      </ul>
      <p className={styles.note}>
        An actor’s size says nothing about its weight: in one article, the number of lines shows what the reporter wrote
        about.
      </p>
    </section>
  </>
);
