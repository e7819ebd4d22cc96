import { type StatementId } from './ids.ts';
import { type Statement } from './statement.ts';

/** In which order proposals are gone through: as they are read, or the least certain first. */
export const QUEUE_ORDERS = ['reading', 'doubt'] as const;
/** See {@link QUEUE_ORDERS}. */
export type QueueOrder = (typeof QUEUE_ORDERS)[number];

/** Whether nobody has decided about it yet. */
export const isUndecided = ({ status }: Statement): boolean => status === 'proposed';

/** The statements in the order in which they are gone through. */
export const inQueueOrder = (statements: readonly Statement[], order: QueueOrder): readonly Statement[] =>
  order === 'reading'
    ? statements
    : statements.toSorted((a, b) => (a.provenance.confidence ?? 1) - (b.provenance.confidence ?? 1));

/** The first undecided statement behind one (or before it, with `step` −1), going round at the end; null when there is no other. */
export const nextUndecided = (
  statements: readonly Statement[],
  order: QueueOrder,
  from: StatementId | null,
  step: 1 | -1 = 1,
): Statement | null => {
  const queue = inQueueOrder(statements, order);
  const here = queue.findIndex(({ id }) => id === from);
  const start = here < 0 && step < 0 ? queue.length : here;
  for (let count = 1; count <= queue.length; count += 1) {
    const at = (((start + step * count) % queue.length) + queue.length) % queue.length;
    const found = queue[at];
    if (found && found.id !== from && isUndecided(found)) return found;
  }
  return null;
};
