import { type Dossier } from './dossier.ts';
import { FACTUALITIES } from './factuality.ts';
import { endName, voicePhrase } from './phrase.ts';
import { sentenceNumberOf } from './query.ts';
import { type Statement } from './statement.ts';

/** What a list of statements can be ordered by. */
export const STATEMENT_COLUMNS = ['source', 'predicate', 'target', 'factuality', 'voice', 'place'] as const;
/** See {@link STATEMENT_COLUMNS}. */
export type StatementColumn = (typeof STATEMENT_COLUMNS)[number];

/** An order of a list. */
export interface StatementOrder {
  /** The column that decides. */
  readonly by: StatementColumn;
  /** Whether the last comes first. */
  readonly descending: boolean;
}

/** The order in which one reads: by the place of the first evidence. */
export const READING_ORDER: StatementOrder = { by: 'place', descending: false };

/** The order after its column's header was pressed: the same column turns round, another starts ascending. */
export const orderBy = (order: StatementOrder, by: StatementColumn): StatementOrder => ({
  by,
  descending: order.by === by && !order.descending,
});

/** Numbers (through all articles) of the sentences a statement's evidence starts in: in the order of the evidence, each once. */
export const sentencesOf = (dossier: Dossier, statement: Statement): readonly number[] => [
  ...new Set(
    statement.evidence
      .map((piece) => sentenceNumberOf(dossier, piece.article, piece))
      .filter((number): number is number => number !== null),
  ),
];

// A fixed language, so that the order of names is the same on every machine.
const collator = new Intl.Collator('en', { numeric: true });

/** A missing end stands last when names ascend. */
const nameKey = (dossier: Dossier, id: Statement['source']): string => (id ? endName(dossier, id) : '\u{10FFFF}');

const placeOf = (dossier: Dossier, statement: Statement): number =>
  sentencesOf(dossier, statement)[0] ?? Number.MAX_SAFE_INTEGER;

const compare = (dossier: Dossier, by: StatementColumn, a: Statement, b: Statement): number => {
  switch (by) {
    case 'source':
      return collator.compare(nameKey(dossier, a.source), nameKey(dossier, b.source));
    case 'target':
      return collator.compare(nameKey(dossier, a.target), nameKey(dossier, b.target));
    case 'predicate':
      return collator.compare(a.predicate, b.predicate);
    case 'factuality':
      return FACTUALITIES.indexOf(a.factuality) - FACTUALITIES.indexOf(b.factuality);
    case 'voice':
      // The article's own voice before anybody else's.
      return (
        Math.sign(a.attribution.length) - Math.sign(b.attribution.length) ||
        collator.compare(voicePhrase(dossier, a), voicePhrase(dossier, b))
      );
    case 'place':
      return placeOf(dossier, a) - placeOf(dossier, b);
  }
};

/** The statements in an order; equals keep the order they came in. */
export const sortStatements = (
  dossier: Dossier,
  statements: readonly Statement[],
  order: StatementOrder,
): readonly Statement[] => {
  const sign = order.descending ? -1 : 1;
  return [...statements].sort((a, b) => sign * compare(dossier, order.by, a, b));
};
