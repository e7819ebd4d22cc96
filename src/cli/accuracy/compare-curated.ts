import { type ActorId } from '../../domain/ids.ts';
import { type Actor } from '../../domain/actor.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { familyOf } from '../../domain/ontology.ts';
import { overlapsSpan } from '../../domain/span.ts';
import { isDrawn, type Statement } from '../../domain/statement.ts';

/** How an extracted dossier stands against one that a person wrote. */
export interface Comparison {
  /** Curated statements with two ends. */
  readonly curated: number;
  /** Extracted statements with two ends. */
  readonly extracted: number;
  /** Curated statements found with the right pair, direction, family, factuality and speaker. */
  readonly found: number;
  /** Extracted statements that agree with a curated one in all of these. */
  readonly right: number;
  /** Curated statements found with the right pair and direction, whatever else. */
  readonly pairs: number;
  /** What was missed, in words. */
  readonly missed: readonly string[];
  /** What was added or read otherwise, in words. */
  readonly extra: readonly string[];
}

/** Which curated actor an extracted one is: the one that shares most of its mentions. */
const counterparts = (curated: Dossier, extracted: Dossier): ReadonlyMap<ActorId, ActorId> => {
  const shared = (a: Actor, b: Actor): number =>
    a.mentions.filter((mention) => b.mentions.some((other) => overlapsSpan(mention, other))).length;
  return new Map(
    extracted.actors.flatMap((actor): [ActorId, ActorId][] => {
      const best = curated.actors
        .map((other) => ({ id: other.id, count: shared(actor, other) }))
        .reduce((a, b) => (b.count > a.count ? b : a), { id: actor.id, count: 0 });
      return best.count > 0 ? [[actor.id, best.id]] : [];
    }),
  );
};

const describe = (statement: Statement): string =>
  `${statement.source} ${statement.relation} ${statement.target} “${statement.predicate}” (${statement.factuality}, ${statement.attribution.map((link) => link.actor).join(' > ') || 'article'})`;

/** Compares by the sentence too: a statement agrees only with one that rests on a common sentence. */
export const compareCurated = (curated: Dossier, extracted: Dossier): Comparison => {
  const of = counterparts(curated, extracted);
  const same = (id: ActorId | null | undefined): ActorId | null => (id ? (of.get(id) ?? null) : null);
  const agrees = (gold: Statement, found: Statement, whole: boolean): boolean => {
    if (gold.source !== same(found.source) || gold.target !== same(found.target)) return false;
    if (!gold.evidence.some((piece) => found.evidence.some((other) => overlapsSpan(piece, other)))) return false;
    if (!whole) return true;
    return (
      familyOf(gold.relation) === familyOf(found.relation) &&
      gold.factuality === found.factuality &&
      (gold.attribution.at(-1)?.actor ?? null) === same(found.attribution.at(-1)?.actor)
    );
  };
  const gold = curated.statements.filter(isDrawn);
  const found = extracted.statements.filter(isDrawn);
  const missed = gold.filter((one) => !found.some((other) => agrees(one, other, true)));
  const extra = found.filter((one) => !gold.some((other) => agrees(other, one, true)));
  return {
    curated: gold.length,
    extracted: found.length,
    found: gold.length - missed.length,
    right: found.length - extra.length,
    pairs: gold.filter((one) => found.some((other) => agrees(one, other, false))).length,
    missed: missed.map(describe),
    extra: extra.map(describe),
  };
};
