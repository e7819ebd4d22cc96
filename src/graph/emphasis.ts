import { type Dossier } from '../domain/dossier.ts';
import { type ActorId, type StatementId } from '../domain/ids.ts';
import { shortestPath } from '../domain/path.ts';
import { sentenceOfNumber, statementsBetween, statementsOfSentence, visibleStatements } from '../domain/query.ts';
import { isDrawn, type Statement } from '../domain/statement.ts';
import { type Filter, isFiltering, type Selection } from '../domain/view.ts';

/** How a thing is painted: as usual, as the chosen one, as one of its surroundings, as background, or taken away by the filter. */
export type Emphasis = 'plain' | 'chosen' | 'near' | 'dimmed' | 'filtered';

/** Every emphasis; each but `plain` is also the name of a class in the style sheets. */
export const EMPHASES = ['plain', 'chosen', 'near', 'dimmed', 'filtered'] as const satisfies readonly Emphasis[];

/** A curve, as far as emphasis is concerned. */
export interface EmphasisedEdge {
  /** Its id. */
  readonly id: string;
  /** The statements it stands for. */
  readonly statements: readonly StatementId[];
}

/**
 * The emphasis of every actor and curve, by id. Nothing is moved by it. What is chosen stays in sight whatever the filter says,
 * so that a link always shows the thing it names.
 */
export const emphasise = (
  dossier: Dossier,
  edges: readonly EmphasisedEdge[],
  selection: Selection,
  filter: Filter,
): ReadonlyMap<string, Emphasis> => {
  const visible = new Set(visibleStatements(dossier, filter).map((statement) => statement.id));
  const focus = focusOf(dossier, selection, filter);
  const rest: Emphasis = focus ? 'dimmed' : 'plain';
  const found = new Map<string, Emphasis>();
  for (const edge of edges) {
    const isVisible = edge.statements.some((id) => visible.has(id));
    if (focus && edge.statements.some((id) => focus.chosen.has(id))) found.set(edge.id, 'chosen');
    else if (!isVisible) found.set(edge.id, 'filtered');
    else found.set(edge.id, focus && edge.statements.some((id) => focus.near.has(id)) ? 'near' : rest);
  }
  const involved = isFiltering(filter) ? actorsOf(dossier.statements.filter((one) => visible.has(one.id))) : null;
  for (const { id } of dossier.actors) {
    if (focus?.chosen.has(id)) found.set(id, 'chosen');
    else if (focus?.near.has(id)) found.set(id, 'near');
    else found.set(id, involved && !involved.has(id) ? 'dimmed' : rest);
  }
  return found;
};

interface Focus {
  /** Actors and statements that are chosen themselves. */
  readonly chosen: ReadonlySet<string>;
  /** Actors and statements around them. */
  readonly near: ReadonlySet<string>;
}

/** Both ends and all speakers of some statements. */
const actorsOf = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(
    statements
      .flatMap(({ source, target, attribution }) => [source, target, ...attribution.map((link) => link.actor)])
      .filter((id) => id !== null),
  );

const focusOn = (chosen: readonly string[], near: readonly Statement[], also: readonly string[] = []): Focus => ({
  chosen: new Set(chosen),
  near: new Set([...near.map((statement) => statement.id), ...actorsOf(near), ...also]),
});

/** What is chosen and what surrounds it; null when nothing is chosen, or nothing that this dossier has. */
const focusOf = (dossier: Dossier, selection: Selection, filter: Filter): Focus | null => {
  switch (selection.kind) {
    case 'nothing':
      return null;
    case 'actor':
      return focusOnActor(dossier, selection.id);
    case 'statement': {
      const statement = dossier.statements.find((one) => one.id === selection.id);
      return statement ? focusOn([statement.id], [statement]) : null;
    }
    case 'sentence': {
      const place = sentenceOfNumber(dossier, selection.number);
      const statements = place ? statementsOfSentence(dossier, place) : [];
      if (statements.length === 0) return null;
      // One label is read with ease, several would lie on one another: only a lone statement is chosen, others are lit up.
      return focusOn(statements.length === 1 ? statements.map((one) => one.id) : [], statements);
    }
    case 'pair': {
      const path = shortestPath(dossier, selection.from, selection.to, filter) ?? [];
      const direct = statementsBetween(dossier, selection.from, selection.to);
      return focusOn([selection.from, selection.to], [...direct, ...path.map((step) => step.statement)]);
    }
  }
};

/** An actor with its statements; one that only speaks, with what it says. */
const focusOnActor = (dossier: Dossier, id: ActorId): Focus | null => {
  if (!dossier.actors.some((actor) => actor.id === id)) return null;
  const own = dossier.statements.filter((one) => isDrawn(one) && (one.source === id || one.target === id));
  const said = dossier.statements.filter((one) => one.attribution.some((link) => link.actor === id));
  return focusOn([id], own.length > 0 ? own : said);
};
