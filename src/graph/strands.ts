import { type Dossier } from '../domain/dossier.ts';
import { type LineStyle } from '../domain/factuality.ts';
import { type ActorId, type StatementId } from '../domain/ids.ts';
import { FAMILIES, FAMILY_INFO, type Family, familyOf } from '../domain/ontology.ts';
import { isDrawn, type Statement, statementLine } from '../domain/statement.ts';

/** Most curves between two actors; beyond it, statements that are alike are gathered in bundles. */
export const MOST_CURVES = 5;

/** Id of a bundle: `bundle~source~target~what it gathers`. No statement and no actor has an id of that shape. */
export type BundleId = string & { readonly brand: 'bundle' };

/** Id of a curve: of the statement it stands for, or of the bundle. */
export type EdgeId = StatementId | BundleId;

/** One curve between two actors: a statement, or a bundle of statements that run the same way. */
export interface Strand {
  /** Id of the curve. */
  readonly id: EdgeId;
  /** The statements it stands for, in reading order. */
  readonly statements: readonly [Statement, ...Statement[]];
  /** Where it starts. */
  readonly source: ActorId;
  /** Where it ends. */
  readonly target: ActorId;
  /** Its family; of a bundle the most frequent one, or null when it gathers different tones. */
  readonly family: Family | null;
  /** The line of all its statements; dashed when a bundle gathers several, because some of it is only somebody's word. */
  readonly line: LineStyle;
}

/** The curves between two actors, in the order in which they lie side by side. */
export interface Fan {
  /** The one of the two that stands first in the cast. */
  readonly first: ActorId;
  /** The other. */
  readonly second: ActorId;
  /** At least one curve. */
  readonly strands: readonly Strand[];
}

/** Whether an id is a bundle's. */
export const isBundleId = (id: string): id is BundleId => id.startsWith('bundle~') && id.split('~').length === 5;

/** Ways in which statements can be alike, from the nearest likeness to the loosest. */
const LIKENESS: readonly ((statement: Statement) => string)[] = [
  (statement) => `${familyOf(statement.relation)}~${statementLine(statement)}`,
  (statement) => `${familyOf(statement.relation)}~any`,
  (statement) => `${FAMILY_INFO[familyOf(statement.relation)].tone}~several`,
  () => 'all~several',
];

/**
 * Every curve of a dossier, by pair, pairs and curves in an order that depends on the dossier alone. Statements without two different
 * ends, and rejected proposals, have none. Bundles named in `opened` are laid out statement by statement.
 */
export const fansOf = (dossier: Dossier, opened: ReadonlySet<string> = new Set()): readonly Fan[] => {
  const rank = new Map(dossier.actors.map((actor, index) => [actor.id, index]));
  const pairs = new Map<string, Statement[]>();
  for (const statement of dossier.statements) {
    if (!isDrawn(statement) || statement.status === 'rejected') continue;
    const [from, to] = [rank.get(statement.source), rank.get(statement.target)];
    if (from === undefined || to === undefined) continue;
    const key = `${Math.min(from, to)} ${Math.max(from, to)}`;
    const group = pairs.get(key);
    if (group) group.push(statement);
    else pairs.set(key, [statement]);
  }
  return [...pairs].flatMap(([key, statements]) => {
    const [first, second] = key.split(' ').map((index) => dossier.actors[Number(index)]?.id);
    if (!first || !second) return [];
    const gathered = gather(statements.map((statement) => strandOf([statement])));
    const strands = gathered.flatMap((strand) =>
      opened.has(strand.id) ? strand.statements.map((statement) => strandOf([statement])) : [strand],
    );
    return [{ first, second, strands: strands.toSorted((a, b) => placeIn(first, a) - placeIn(first, b)) }];
  });
};

const bundles = new WeakMap<Dossier, ReadonlyMap<StatementId, BundleId>>();

const bundlesIn = (dossier: Dossier): ReadonlyMap<StatementId, BundleId> =>
  new Map(
    fansOf(dossier)
      .flatMap(({ strands }) => strands)
      .flatMap(({ id, statements }) => (isBundleId(id) ? statements.map((member) => [member.id, id] as const) : [])),
  );

/** The bundle that hides a statement while it is closed, or null when the statement has a curve of its own. */
export const bundleOf = (dossier: Dossier, statement: StatementId): BundleId | null => {
  const known = bundles.get(dossier) ?? bundlesIn(dossier);
  bundles.set(dossier, known);
  return known.get(statement) ?? null;
};

/** Merges the most alike first, whole groups at a time and large ones first, and no more than needed. */
const gather = (all: readonly Strand[]): readonly Strand[] => {
  let strands = all;
  for (const likeness of LIKENESS) {
    const groups = new Map<string, Strand[]>();
    for (const strand of strands) {
      const key = `${strand.source}~${strand.target}~${likeness(strand.statements[0])}`;
      const group = groups.get(key);
      if (group) group.push(strand);
      else groups.set(key, [strand]);
    }
    const several = [...groups].filter(([, group]) => group.length > 1).sort((a, b) => b[1].length - a[1].length);
    for (const [key, group] of several) {
      if (strands.length <= MOST_CURVES) return strands;
      const statements = group.flatMap((strand) => strand.statements);
      const bundle = strandOf(statements, `bundle~${key}` as BundleId);
      strands = strands.flatMap((strand) => (strand === group[0] ? [bundle] : group.includes(strand) ? [] : [strand]));
    }
  }
  return strands;
};

const strandOf = (statements: readonly Statement[], id?: BundleId): Strand => {
  const [first, ...others] = statements;
  if (!first || !isDrawn(first)) throw new Error('A curve needs a statement with two ends.');
  const line = statementLine(first);
  return {
    id: id ?? first.id,
    statements: [first, ...others],
    source: first.source,
    target: first.target,
    family: commonFamily(statements),
    line: others.every((statement) => statementLine(statement) === line) ? line : 'dashed',
  };
};

/** The most frequent family, the earlier one in reading order when two are as frequent; null across tones. */
const commonFamily = (statements: readonly Statement[]): Family | null => {
  const families = statements.map((statement) => familyOf(statement.relation));
  if (new Set(families.map((family) => FAMILY_INFO[family].tone)).size > 1) return null;
  const count = (family: Family): number => families.filter((one) => one === family).length;
  return families.reduce((best, family) => (count(family) > count(best) ? family : best));
};

/** Curves that run the same way lie together, and in them those of the same family. */
const placeIn = (first: ActorId, strand: Strand): number =>
  (strand.source === first ? 0 : 100) + FAMILIES.indexOf(strand.family ?? familyOf(strand.statements[0].relation));
