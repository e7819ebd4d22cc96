import { strToU8, zipSync, type Zippable } from 'fflate';
import { type Cell, type Table, tablesOf } from './csv.ts';
import { type Exportable, type ExportFile } from './exportable.ts';
import { xmlText } from '../domain/xml-text.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** Most characters of a cell (ECMA-376 leaves it open, every spreadsheet ends here). */
const LONGEST_CELL = 32_767;
/** Zip files hold a time; the same dossier gives the same bytes. */
const NO_TIME = { mtime: new Date(1980, 0, 1) } as const;

/** Words of a cell: control characters as `_xHHHH_`, as the format writes them; too long a text says that it was cut. */
const words = (text: string): string =>
  xmlText(text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text);

/** Texts stand in the cells themselves and are texts by type, so that no spreadsheet reads a formula. */
const cellOf = (cell: Cell): string => {
  if (cell === null || cell === '') return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${words(cell)}</t></is></c>`;
};

const sheetOf = ({ columns, rows }: Table): string =>
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${[
    columns,
    ...rows,
  ]
    .map((row) => `<row>${row.map(cellOf).join('')}</row>`)
    .join('')}</sheetData></worksheet>`;

const relation = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;

/** The three tables as one Office Open XML workbook (ECMA-376): evidence, nodes, edges. */
export const writeXlsx = (given: Exportable): readonly ExportFile[] => {
  const tables = tablesOf(given);
  const part = (name: string, kind: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPES}.${kind}+xml"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part(
      'workbook',
      'sheet.main',
    )}${tables.map((_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet')).join('')}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${tables
      .map(({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${tables
      .map((_, index) => relation(`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`))
      .join('')}</Relationships>`,
  };
  for (const [index, table] of tables.entries()) files[`xl/worksheets/sheet${index + 1}.xml`] = sheetOf(table);
  const zip: Zippable = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, [strToU8(text), NO_TIME] as const]),
  ) as Zippable;
  return [{ name: `${given.dossier.id}.xlsx`, content: zipSync(zip) }];
};
