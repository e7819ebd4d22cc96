import { writeCsv } from './csv.ts';
import { writeCytoscapeJson } from './cytoscape-json.ts';
import { writeDot } from './dot.ts';
import { type Exportable, type ExportFile } from './exportable.ts';
import { writeFollowTheMoney } from './follow-the-money.ts';
import { writeGexf } from './gexf.ts';
import { writeGraphml } from './graphml.ts';
import { writeMarkdown } from './markdown.ts';
import { writeMermaid } from './mermaid.ts';
import { writeOneFile } from './one-file.ts';
import { writePng } from './png.ts';
import { writeSvg } from './svg.ts';
import { writeTurtle } from './turtle.ts';
import { writeWebAnnotation } from './web-annotation.ts';
import { writeXlsx } from './xlsx.ts';

/** A format that a dossier can be taken away in. */
export interface ExportFormat {
  /** Its name on the command line. */
  readonly id: string;
  /** Its name in the menu. */
  readonly label: string;
  /** What it is for, in one line. */
  readonly use: string;
  /** The media type of its first file. */
  readonly mediaType: string;
  /** Whether it is put into a frame, which the caller has to bring. */
  readonly needsFrame?: true;
  /** Makes its files; the first one is what goes to standard output. Null when what is needed cannot be had here. */
  readonly write: (given: Exportable) => readonly ExportFile[] | Promise<readonly ExportFile[] | null>;
}

/** Every format: the menu of the app, the choices of the command line, and what the tests go through. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    id: 'json',
    label: 'Dramatis JSON',
    use: 'Everything, to open again here or to check with the command line.',
    mediaType: 'application/json',
    write: ({ dossier, file }) => [{ name: `${dossier.id}.json`, content: file }],
  },
  {
    id: 'jsonld',
    label: 'Web Annotation (JSON-LD)',
    use: 'Every quote as a W3C annotation of its article; comes back without loss.',
    mediaType: 'application/ld+json',
    write: writeWebAnnotation,
  },
  {
    id: 'csv',
    label: 'CSV',
    use: 'Three tables: evidence, actors, and statements, for spreadsheets and Gephi.',
    mediaType: 'text/csv',
    write: writeCsv,
  },
  {
    id: 'xlsx',
    label: 'Excel',
    use: 'The same three tables as sheets of one workbook.',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: writeXlsx,
  },
  {
    id: 'graphml',
    label: 'GraphML',
    use: 'The graph for yEd, networkx, igraph and Gephi.',
    mediaType: 'application/graphml+xml',
    write: writeGraphml,
  },
  { id: 'gexf', label: 'GEXF', use: 'The graph for Gephi.', mediaType: 'application/gexf+xml', write: writeGexf },
  {
    id: 'cyjs',
    label: 'Cytoscape JSON',
    use: 'The graph for Cytoscape, with its positions.',
    mediaType: 'application/json',
    write: writeCytoscapeJson,
  },
  {
    id: 'turtle',
    label: 'Turtle (RDF, PROV-O)',
    use: 'Statements as linked data, attributed to their speakers.',
    mediaType: 'text/turtle',
    write: writeTurtle,
  },
  {
    id: 'ftm',
    label: 'FollowTheMoney',
    use: 'Entities and links for investigation tools.',
    mediaType: 'application/json+ftm',
    write: writeFollowTheMoney,
  },
  {
    id: 'mermaid',
    label: 'Mermaid',
    use: 'A chart for wikis and pull requests.',
    mediaType: 'text/vnd.mermaid',
    write: writeMermaid,
  },
  { id: 'dot', label: 'Graphviz DOT', use: 'The graph for Graphviz.', mediaType: 'text/vnd.graphviz', write: writeDot },
  {
    id: 'markdown',
    label: 'Markdown',
    use: 'The statements in words, each quote a footnote.',
    mediaType: 'text/markdown',
    write: writeMarkdown,
  },
  {
    id: 'html',
    label: 'One-file page (HTML)',
    use: 'Article, graph and evidence in one file that opens without a network.',
    mediaType: 'text/html',
    needsFrame: true,
    write: writeOneFile,
  },
  {
    id: 'svg',
    label: 'Picture (SVG)',
    use: 'The graph with its legend, to print or to edit; each line says its quote.',
    mediaType: 'image/svg+xml',
    write: writeSvg,
  },
  {
    id: 'png',
    label: 'Picture (PNG)',
    use: 'The same picture for slides and posts; the quotes go along unseen inside the file.',
    mediaType: 'image/png',
    write: writePng,
  },
];
