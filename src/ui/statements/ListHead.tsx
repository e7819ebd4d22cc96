import { orderBy, type StatementColumn, type StatementOrder } from '../../domain/statement-order.ts';
import { useHydrated } from '../use-hydrated.ts';

interface Column {
  readonly label: string;
  /** What the column can be ordered by; null where there is no order one would want. */
  readonly by: StatementColumn | null;
}

const columns: readonly Column[] = [
  { label: 'Who', by: 'source' },
  { label: 'Does or says', by: 'predicate' },
  { label: 'To whom', by: 'target' },
  { label: 'Factuality', by: 'factuality' },
  { label: 'Said by', by: 'voice' },
  { label: 'Quote', by: null },
  { label: 'Sentence', by: 'place' },
];

interface ListHeadProps {
  readonly order: StatementOrder;
  readonly onOrder: (order: StatementOrder) => void;
}

/** The heads of the columns. They become sort buttons once scripts run; before that the list stands in reading order. */
export const ListHead = ({ order, onOrder }: ListHeadProps) => {
  const live = useHydrated();
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ label, by }) => (
          <th
            key={label}
            role="columnheader"
            scope="col"
            aria-sort={live && by === order.by ? (order.descending ? 'descending' : 'ascending') : undefined}
          >
            {live && by ? (
              <button type="button" onClick={() => onOrder(orderBy(order, by))}>
                {label}
              </button>
            ) : (
              label
            )}
          </th>
        ))}
      </tr>
    </thead>
  );
};
