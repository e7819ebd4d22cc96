import { type Dossier } from './dossier.ts';
import { FACTUALITIES, type Factuality } from './factuality.ts';
import { FAMILIES, type Family, familyOf } from './ontology.ts';
import { isSaidBy } from './query.ts';
import { type Statement } from './statement.ts';
import { ARTICLE_VOICE } from './view.ts';

/** One choice of a filter with the number of statements it stands for. */
export interface Count<Choice> {
  /** The choice. */
  readonly choice: Choice;
  /** How many statements of the dossier it stands for; never 0 in a tally. */
  readonly count: number;
}

/** How the statements of a dossier divide, whatever is filtered: the numbers in the legend. */
export interface Tally {
  /** The families that occur, in the order of the ontology. */
  readonly families: readonly Count<Family>[];
  /** The factualities that occur, in their order. */
  readonly factualities: readonly Count<Factuality>[];
  /** How many statements the articles make in their own voice; may be 0. */
  readonly ownVoice: number;
}

const tallyBy = <Choice>(
  choices: readonly Choice[],
  statements: readonly Statement[],
  choiceOf: (statement: Statement) => Choice,
): readonly Count<Choice>[] =>
  choices
    .map((choice) => ({ choice, count: statements.filter((statement) => choiceOf(statement) === choice).length }))
    .filter(({ count }) => count > 0);

/** Counts the statements of a dossier by what they can be filtered by. */
export const tallyOf = ({ statements }: Dossier): Tally => ({
  families: tallyBy(FAMILIES, statements, (statement) => familyOf(statement.relation)),
  factualities: tallyBy(FACTUALITIES, statements, (statement) => statement.factuality),
  ownVoice: statements.filter((statement) => isSaidBy(statement, ARTICLE_VOICE)).length,
});
