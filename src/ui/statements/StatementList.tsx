import { useEffect, useMemo, useRef, useState } from 'react';
import { type StatementId } from '../../domain/ids.ts';
import { READING_ORDER, sortStatements } from '../../domain/statement-order.ts';
import { isFiltering } from '../../domain/view.ts';
import { selectDossier, selectVisible } from '../../state/selectors.ts';
import { type AppState } from '../../state/store.ts';
import { useApp, useAppStore, useHref } from '../app-context.tsx';
import { Button } from '../controls/Button.tsx';
import { selectLead } from '../lead.ts';
import { ListHead } from './ListHead.tsx';
import styles from './StatementList.module.css';
import narrow from './StatementCards.module.css';
import { StatementRow } from './StatementRow.tsx';
import { Uncovered } from './Uncovered.tsx';
import { walkRows } from './walk-rows.ts';

const selectChosenId = ({ view }: AppState): StatementId | null =>
  view.selection.kind === 'statement' ? view.selection.id : null;
const selectIsFiltering = ({ view }: AppState): boolean => isFiltering(view.filter);

const captionOf = (shown: number, all: number): string =>
  shown === all ? `${String(all)} statements` : `${String(shown)} of ${String(all)} statements shown`;

/** The statements as a table: the twin of the graph, with the same filter, choice and links. */
export const StatementList = () => {
  const dossier = useApp(selectDossier);
  const visible = useApp(selectVisible);
  const chosen = useApp(selectChosenId);
  const filtering = useApp(selectIsFiltering);
  const leads = useApp(selectLead) === 'list';
  const store = useAppStore();
  const href = useHref();
  const [order, setOrder] = useState(READING_ORDER);
  const body = useRef<HTMLTableSectionElement>(null);
  const rows = useMemo(() => (dossier ? sortStatements(dossier, visible, order) : []), [dossier, visible, order]);

  useEffect(() => {
    if (leads && chosen)
      body.current?.querySelector('[aria-current]')?.closest('tr')?.scrollIntoView({ block: 'nearest' });
  }, [leads, chosen, order]);

  if (!dossier) return null;
  const hoverRow = (target: EventTarget): void => {
    const row = target instanceof Element ? target.closest('tr') : null;
    const id = (row && rows[row.sectionRowIndex]?.id) ?? null;
    if (store.getState().hovered !== id) store.getState().hover(id);
  };
  return (
    <div className={styles.list}>
      <table className={`${styles.table} ${narrow.cards}`} role="table">
        <caption>
          {captionOf(rows.length, dossier.statements.length)}
          {filtering ? (
            <Button look="bare" data-needs-script onClick={() => store.getState().clearFilter()}>
              Show all
            </Button>
          ) : null}
        </caption>
        <ListHead order={order} onOrder={setOrder} />
        <tbody
          role="rowgroup"
          ref={body}
          onKeyDown={walkRows}
          onPointerOver={(event) => hoverRow(event.target)}
          onPointerLeave={() => store.getState().hover(null)}
        >
          {rows.map((statement) => (
            <StatementRow
              key={statement.id}
              dossier={dossier}
              statement={statement}
              href={href}
              chosen={statement.id === chosen}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 ? <p className={styles.empty}>No statement passes the filter.</p> : null}
      <Uncovered dossier={dossier} />
    </div>
  );
};
