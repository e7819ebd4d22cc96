import { lineStyleOf } from '../domain/factuality.ts';
import { edgeFields } from './edge-fields.ts';
import { type Exportable, type ExportFile } from './exportable.ts';
import { actorRows, statementRows } from './rows.ts';

/** Attributes in which Graphviz itself reads a backslash as the start of an escape (its type escString). */
const ESCAPED = new Set(['label', 'tooltip', 'URL', 'id']);

/**
 * A text between double quotes in DOT, where a backslash escapes a quote and else stands for itself. Line ends stay. An escString is read
 * once more when it is drawn, so its backslashes are doubled.
 */
const quoted = (text: string, isEscaped = false): string => {
  const clean = text.replaceAll('\0', '\ufffd');
  const slashes = isEscaped ? clean.replaceAll('\\', '\\\\') : clean.replace(/\\(?="|$)/gu, '\\\\');
  return `"${slashes.replaceAll('"', '\\"')}"`;
};

const attributes = (pairs: Readonly<Record<string, string>>): string =>
  `[${Object.entries(pairs)
    .map(([name, value]) => `${name}=${quoted(value, ESCAPED.has(name))}`)
    .join(', ')}]`;

const STYLES = { solid: 'solid', dashed: 'dashed', crossed: 'dashed', dotted: 'dotted' } as const;
const SHAPES: Readonly<Record<string, string>> = {
  state: 'box',
  person: 'ellipse',
  organisation: 'cds',
  group: 'octagon',
  people: 'cylinder',
  place: 'hexagon',
};

/** The graph for Graphviz: line styles tell factuality, tooltips hold the quote, and every field of a statement is an attribute. */
export const writeDot = (given: Exportable): readonly ExportFile[] => {
  const { dossier } = given;
  const nodes = actorRows(given).map(
    (one) =>
      `  ${quoted(one.id)} ${attributes({
        label: one.name,
        shape: SHAPES[one.kind] ?? 'plaintext',
        kind: one.kind,
        ...(one.address === '' ? {} : { URL: one.address }),
      })};`,
  );
  const edges = statementRows(given).map((one, index) => {
    const factuality = dossier.statements[index]?.factuality ?? 'stated';
    const line = lineStyleOf(factuality, one.speakers.length > 0);
    return `  ${quoted(one.source)} -> ${quoted(one.target)} ${attributes({
      id: one.id,
      label: one.label,
      style: STYLES[line],
      ...(line === 'crossed' ? { arrowhead: 'tee' } : {}),
      tooltip: `${one.claim}. Said by ${one.speaker}: “${one.evidence[0].quote}”`,
      URL: one.address,
      ...edgeFields(one),
    })};`;
  });
  const content = `digraph ${quoted(dossier.id)} {
  graph ${attributes({ label: dossier.title, charset: 'UTF-8' })};
  node ${attributes({ fontname: 'sans-serif' })};
  edge ${attributes({ fontname: 'sans-serif', fontsize: '10' })};
${[...nodes, ...edges].join('\n')}
}
`;
  return [{ name: `${dossier.id}.dot`, content }];
};
