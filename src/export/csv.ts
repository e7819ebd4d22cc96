import { type Exportable, type ExportFile } from './exportable.ts';
import { actorRows, statementRows } from './rows.ts';

/** One cell: a text, a number, or nothing. */
export type Cell = string | number | null;

/** A table with the names of its columns. */
export interface Table {
  /** What it holds: `evidence`, `nodes` or `edges`. */
  readonly name: string;
  /** Names of the columns. */
  readonly columns: readonly string[];
  /** The rows, a cell for each column. */
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * The dossier as three tables. `evidence` has one row for each piece of evidence of each statement and is whole by itself; `nodes` and
 * `edges` have the columns that Gephi reads.
 */
export const tablesOf = (given: Exportable): readonly [Table, Table, Table] => {
  const statements = statementRows(given);
  const evidence: Table = {
    name: 'evidence',
    columns: [
      'statement',
      'source',
      'source_name',
      'relation',
      'target',
      'target_name',
      'predicate',
      'factuality',
      'speaker',
      'speaker_ids',
      'stance',
      'quote',
      'start',
      'end',
      'sentence',
      'article',
      'article_title',
      'publisher',
      'published',
      'url',
      'role',
      'cue',
      'time',
      'provenance',
      'confidence',
      'status',
      'address',
      'source_kind',
      'target_kind',
    ],
    rows: statements.flatMap((one) =>
      one.evidence.map((piece) => [
        one.id,
        one.source,
        one.sourceName,
        one.relation,
        one.target,
        one.targetName,
        one.predicate,
        one.factuality,
        one.speaker,
        one.speakers.join(' '),
        piece.stance,
        piece.quote,
        piece.start,
        piece.end,
        piece.sentence,
        piece.article,
        piece.title,
        piece.publisher,
        piece.published,
        piece.url,
        piece.role,
        piece.cue,
        one.time,
        one.provenance,
        one.confidence,
        one.status,
        one.address,
        one.sourceKind,
        one.targetKind,
      ]),
    ),
  };
  const nodes: Table = {
    name: 'nodes',
    columns: ['Id', 'Label', 'Kind', 'Aliases', 'Mentions', 'Address'],
    rows: actorRows(given).map(({ id, name, kind, aliases, mentions, address }) => [
      id,
      name,
      kind,
      aliases.join('; '),
      mentions,
      address,
    ]),
  };
  const edges: Table = {
    name: 'edges',
    columns: [
      'Source',
      'Target',
      'Type',
      'Id',
      'Label',
      'Weight',
      'Relation',
      'Family',
      'Factuality',
      'Speaker',
      'Quote',
      'Stance',
      'Address',
    ],
    rows: statements.map((one) => [
      one.source,
      one.target,
      'Directed',
      one.id,
      one.label,
      one.evidence.length,
      one.relation,
      one.family,
      one.factuality,
      one.speaker,
      one.evidence[0].quote,
      one.evidence[0].stance,
      one.address,
    ]),
  };
  return [evidence, nodes, edges];
};

// What a spreadsheet takes for the start of a formula, at the start of a cell or of a line in it, blanks before it or not (OWASP, CSV injection).
const FORMULA = /(^|[\r\n])([\s\u00a0]*)([=+\-@\t\r])/gu;

/** A text that no spreadsheet takes for a formula: an apostrophe stands before what could start one. */
export const withoutFormula = (text: string): string =>
  text.replace(FORMULA, (_, line: string, blanks: string, sign: string) => `${line}'${blanks}${sign}`);

const cellText = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = withoutFormula(cell.replaceAll('\0', '\ufffd'));
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table as RFC 4180 text: commas, CRLF, quotes doubled. */
export const csvOf = ({ columns, rows }: Table): string =>
  [columns, ...rows].map((row) => `${row.map(cellText).join(',')}\r\n`).join('');

/** The three tables as CSV. First the evidence, which is whole by itself. */
export const writeCsv = (given: Exportable): readonly ExportFile[] =>
  tablesOf(given).map((table) => ({ name: `${given.dossier.id}.${table.name}.csv`, content: csvOf(table) }));
