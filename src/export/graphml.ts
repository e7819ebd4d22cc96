import { EDGE_FIELDS, edgeFields, NODE_FIELDS } from './edge-fields.ts';
import { type Exportable, type ExportFile } from './exportable.ts';
import { actorRows, statementRows } from './rows.ts';
import { xmlText } from '../domain/xml-text.ts';

const data = (key: string, value: string): string => `<data key="${key}">${xmlText(value)}</data>`;

/** The graph as GraphML: a directed graph that may hold parallel edges, one for each statement. */
export const writeGraphml = (given: Exportable): readonly ExportFile[] => {
  const { dossier } = given;
  const keys = [
    ['node', 'label'],
    ...NODE_FIELDS.map((name) => ['node', name]),
    ['edge', 'label'],
    ...EDGE_FIELDS.map((name) => ['edge', name]),
    ['graph', 'title'],
    ['graph', 'dossier'],
  ].map(
    ([owner = '', name = '']) => `  <key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="string"/>`,
  );
  const nodes = actorRows(given).map((one) => {
    const fields = [
      data('node-label', one.name),
      data('node-kind', one.kind),
      data('node-aliases', one.aliases.join('; ')),
      data('node-address', one.address),
    ];
    return `    <node id="${xmlText(one.id)}">${fields.join('')}</node>`;
  });
  const edges = statementRows(given).map((one) => {
    const fields = [
      data('edge-label', one.label),
      ...Object.entries(edgeFields(one)).map(([name, value]) => data(`edge-${name}`, value)),
    ];
    return `    <edge id="${xmlText(one.id)}" source="${xmlText(one.source)}" target="${xmlText(one.target)}">${fields.join('')}</edge>`;
  });
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${keys.join('\n')}
  <graph id="${xmlText(dossier.id)}" edgedefault="directed">
    ${data('graph-title', dossier.title)}${data('graph-dossier', dossier.id)}
${[...nodes, ...edges].join('\n')}
  </graph>
</graphml>
`;
  return [{ name: `${dossier.id}.graphml`, content }];
};
