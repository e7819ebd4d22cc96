import Papa from 'papaparse';
import { MESSAGES } from '../../domain/messages.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { fieldName, type ForeignGraph } from './foreign-graph.ts';

/** The apostrophe that a writer puts before what a spreadsheet would take for a formula. */
const GUARD = /^(\s*)'(?=[\s\u00a0]*[=+\-@\t\r])/u;

/** Columns without which a row says nothing that can be checked. */
const NEEDED = ['source', 'relation', 'target', 'factuality', 'quote'] as const;

const cellOf = (cell: string): string => cell.replace(GUARD, '$1');

/** Whether a text begins like such a table: a first line that names the columns. */
export const isTable = (text: string): boolean => {
  const [head = ''] = text.replace(/^\uFEFF/u, '').split(/\r?\n/u, 1);
  const names = head.split(/[,;\t]/u).map((name) => fieldName(name.replaceAll('"', '')));
  return NEEDED.filter((name) => names.includes(name)).length >= 3;
};

/** Reads a table with one row for each piece of evidence (docs/file-format.md). Comma, semicolon and tab part the cells. */
export const readTable = (text: string): Result<ForeignGraph, string> => {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/u, ''), { skipEmptyLines: 'greedy' });
  const [broken] = errors.filter(({ type }) => type === 'Quotes');
  if (broken) return fail(MESSAGES.brokenTable((broken.row ?? 0) + 1));
  const [head = [], ...body] = data;
  const names = head.map(fieldName);
  const lacks = NEEDED.filter((name) => !names.includes(name));
  if (lacks.length > 0) return fail(MESSAGES.lacksColumns(lacks));
  const rows = body.map((cells, index) => ({
    place: `row ${index + 2}`,
    fields: Object.fromEntries(names.map((name, at) => [name, cellOf(cells[at] ?? '')])),
  }));
  return ok({ format: 'CSV', title: '', actors: [], rows });
};
