import { type Actor } from './actor.ts';
import { type Article } from './article.ts';
import { type ActorId, type ArticleId, type DossierId, type StatementId } from './ids.ts';
import { type Statement } from './statement.ts';

/** A sentence with two actors that yields no statement, and why. */
export interface Uncovered {
  /** The article it stands in. */
  readonly article: ArticleId;
  /** Its number, from 1. */
  readonly sentence: number;
  /** Why it yields none, in plain words. */
  readonly reason: string;
}

/** A place on the drawing board, in layout units (one unit is one CSS pixel at zoom 1). */
export type Position = readonly [x: number, y: number];

/** Where each actor is drawn; an actor may be missing. */
export type Positions = { readonly [actor: string]: Position };

/** Articles, the actors in them, and the statements that tie the actors. */
export interface Dossier {
  /** Id, also the first segment of its addresses. */
  readonly id: DossierId;
  /** Its title. */
  readonly title: string;
  /** At least one article. */
  readonly articles: readonly [Article, ...Article[]];
  /** The actors, in the order in which they are listed. */
  readonly actors: readonly Actor[];
  /** The statements, in reading order. */
  readonly statements: readonly Statement[];
  /** Sentences read without result; empty when nothing is listed. */
  readonly uncovered: readonly Uncovered[];
  /** Stored drawings by name; empty when none is stored. */
  readonly layout: { readonly [name: string]: Positions };
}

/** The article of that id, or null. */
export const articleById = (dossier: Dossier, id: ArticleId): Article | null =>
  dossier.articles.find((article) => article.id === id) ?? null;

/** The actor of that id, or null. */
export const actorById = (dossier: Dossier, id: ActorId): Actor | null =>
  dossier.actors.find((actor) => actor.id === id) ?? null;

/** The statement of that id, or null. */
export const statementById = (dossier: Dossier, id: StatementId): Statement | null =>
  dossier.statements.find((statement) => statement.id === id) ?? null;

/** The shown name of an actor, or the id itself when the dossier does not know it. */
export const actorName = (dossier: Dossier, id: ActorId): string => actorById(dossier, id)?.name ?? id;
