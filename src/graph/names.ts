import { ACTOR_KIND_INFO, type ActorKind } from '../domain/actor.ts';
import { actorName, type Dossier, statementById } from '../domain/dossier.ts';
import type { ActorId } from '../domain/ids.ts';
import { spokenStatement } from '../domain/phrase.ts';
import type { DrawnEdge } from './drawing.ts';

/** A number of relationships in words: "1 relationship", "12 relationships". */
export const relationships = (count: number): string =>
  `${String(count)} ${count === 1 ? 'relationship' : 'relationships'}`;

/** What an actor in the drawing is called: its name, its kind, and how many statements tie it. */
export const actorLabel = (name: string, kind: ActorKind, edges: readonly DrawnEdge[], id: ActorId): string => {
  const count = edges
    .filter((edge) => edge.source === id || edge.target === id)
    .reduce((sum, edge) => sum + edge.statements.length, 0);
  return `${name}, ${ACTOR_KIND_INFO[kind].label}, ${relationships(count)}`;
};

/** What a curve is called: the claim with its factuality and speaker, subject first; of a bundle, what it holds. */
export const edgeLabelOf = (dossier: Dossier, edge: DrawnEdge): string => {
  const statement = statementById(dossier, edge.statements[0]);
  if (!edge.isBundle && statement) return spokenStatement(dossier, statement);
  return `${relationships(edge.statements.length)} from ${actorName(dossier, edge.source)} to ${actorName(dossier, edge.target)}`;
};
