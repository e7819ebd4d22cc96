import { EDGE_FIELDS, edgeFields, NODE_FIELDS } from './edge-fields.ts';
import { type Exportable, type ExportFile } from './exportable.ts';
import { actorRows, statementRows } from './rows.ts';
import { xmlText } from '../domain/xml-text.ts';

const values = (pairs: readonly (readonly [string, string])[]): string =>
  `<attvalues>${pairs.map(([name, value]) => `<attvalue for="${name}" value="${xmlText(value)}"/>`).join('')}</attvalues>`;

const attributes = (owner: string, names: readonly string[]): string =>
  `    <attributes class="${owner}" mode="static">
${names.map((name) => `      <attribute id="${name}" title="${name}" type="string"/>`).join('\n')}
    </attributes>`;

/** The graph as GEXF 1.2 draft, the version that the most readers open. One edge for each statement; parallel edges keep their ids. */
export const writeGexf = (given: Exportable): readonly ExportFile[] => {
  const { dossier } = given;
  const nodes = actorRows(given).map(
    (one) =>
      `      <node id="${xmlText(one.id)}" label="${xmlText(one.name)}">${values([
        ['kind', one.kind],
        ['aliases', one.aliases.join('; ')],
        ['address', one.address],
      ])}</node>`,
  );
  const edges = statementRows(given).map(
    (one) =>
      `      <edge id="${xmlText(one.id)}" source="${xmlText(one.source)}" target="${xmlText(one.target)}" type="directed" label="${xmlText(one.label)}">${values(
        Object.entries(edgeFields(one)),
      )}</edge>`,
  );
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">
  <meta>
    <creator>Dramatis</creator>
    <description>${xmlText(dossier.title)}</description>
  </meta>
  <graph mode="static" defaultedgetype="directed">
${attributes('node', NODE_FIELDS)}
${attributes('edge', EDGE_FIELDS)}
    <nodes>
${nodes.join('\n')}
    </nodes>
    <edges>
${edges.join('\n')}
    </edges>
  </graph>
</gexf>
`;
  return [{ name: `${dossier.id}.gexf`, content }];
};
