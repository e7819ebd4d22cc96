import { type Dossier, statementById } from '../../domain/dossier.ts';
import type { Drawing } from '../../graph/drawing.ts';
import { actorLabel, edgeLabelOf } from '../../graph/names.ts';
import { edgesAround, type WalkMap, type WalkPlace } from './walk.ts';

/** Where a relationship stands among those of the actor it was entered from: "3 of 8". */
const countIn = (map: WalkMap, place: WalkPlace & { readonly kind: 'edge' }): string => {
  const ring = edgesAround(map, place.from);
  const index = ring.findIndex((edge) => edge.id === place.id);
  return index < 0 ? '' : `${String(index + 1)} of ${String(ring.length)}.`;
};

/**
 * What a step of the walk says: on an actor who it is and how many relationships it has; on a relationship the claim with its
 * factuality and speaker, its words, and which one of how many it is.
 */
export const placeWords = (dossier: Dossier, map: WalkMap, drawing: Drawing | null, place: WalkPlace): string => {
  if (!drawing) return '';
  if (place.kind === 'actor') {
    const node = drawing.nodes.find((one) => one.id === place.id);
    return node ? `${actorLabel(node.name, node.kind, drawing.edges, node.id)}.` : '';
  }
  const edge = drawing.edges.find((one) => one.id === place.id);
  if (!edge) return '';
  const statement = edge.isBundle ? null : statementById(dossier, edge.statements[0]);
  const words = statement ? `“${statement.evidence[0].exact}”` : 'Enter opens them.';
  const label = edgeLabelOf(dossier, edge);
  return [label.endsWith('.') ? label : `${label}.`, words, countIn(map, place)].filter(Boolean).join(' ');
};
