import { edgeFields } from './edge-fields.ts';
import { type Exportable, type ExportFile } from './exportable.ts';
import { actorRows, statementRows } from './rows.ts';

/** The graph as Cytoscape JSON, with positions where the dossier stores a drawing. `value`, `name` and `key` are for readers that want them. */
export const writeCytoscapeJson = (given: Exportable): readonly ExportFile[] => {
  const { dossier } = given;
  const positions = dossier.layout['wide'] ?? Object.values(dossier.layout)[0] ?? {};
  const nodes = actorRows(given).map((one) => {
    const at = Object.hasOwn(positions, one.id) ? positions[one.id] : undefined;
    return {
      data: {
        id: one.id,
        value: one.id,
        name: one.name,
        label: one.name,
        kind: one.kind,
        aliases: one.aliases,
        address: one.address,
      },
      ...(at ? { position: { x: at[0], y: at[1] } } : {}),
    };
  });
  const edges = statementRows(given).map((one) => ({
    data: {
      ...edgeFields(one),
      id: one.id,
      key: one.id,
      source: one.source,
      target: one.target,
      label: one.label,
      evidence: one.evidence,
      speakerIds: one.speakers,
    },
  }));
  const file = {
    format_version: '1.0',
    generated_by: 'Dramatis',
    directed: true,
    multigraph: true,
    data: { name: dossier.title, dossier: dossier.id },
    elements: { nodes, edges },
  };
  return [{ name: `${dossier.id}.cyjs`, content: `${JSON.stringify(file, null, 1)}\n` }];
};
