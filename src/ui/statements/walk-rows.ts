import { type KeyboardEvent } from 'react';

const steps: Readonly<Record<string, (row: number, rows: number) => number>> = {
  ArrowDown: (row) => row + 1,
  ArrowUp: (row) => row - 1,
  Home: () => 0,
  End: (_, rows) => rows - 1,
};

/** Arrow keys go from a link to the link in the same column of the next or previous row; Home and End to the first and last row. */
export const walkRows = (event: KeyboardEvent<HTMLTableSectionElement>): void => {
  const step = steps[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element))
    return;
  const cell = event.target.closest('td, th');
  const row = cell?.closest('tr');
  if (!(cell instanceof HTMLTableCellElement) || !row) return;
  const { rows } = event.currentTarget;
  const next = rows[step(row.sectionRowIndex, rows.length)]?.cells;
  // Where nobody is named there is no link in that cell; the claim itself always is one.
  const link = next?.[cell.cellIndex]?.querySelector('a') ?? next?.[1]?.querySelector('a');
  if (!link) return;
  event.preventDefault();
  link.focus();
};
