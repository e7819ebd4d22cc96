import { type Actor, foldName } from './actor.ts';
import { actorName, type Dossier } from './dossier.ts';
import { type ActorId } from './ids.ts';
import { MESSAGES } from './messages.ts';
import { type Offer } from './notice.ts';
import { claimPhrase } from './phrase.ts';
import { type Statement } from './statement.ts';

/** Something that a link asked for, in the link's own words: it may be no possible id at all. */
export type Sought =
  | { readonly kind: 'actor'; readonly id: string }
  | { readonly kind: 'statement'; readonly id: string }
  | { readonly kind: 'sentence'; readonly number: number }
  | { readonly kind: 'pair'; readonly from: string; readonly to: string };

/** Least likeness (0 to 1) of two names that are taken for the same. */
const LIKE_ENOUGH = 0.5;
/** What one shared end counts. Alone it says too little about which statement was meant. */
const ONE_END = 2;
/** What the relation counts: less than an end, and less than the direction. */
const SAME_RELATION = 0.8;
/** What is taken off when source and target are the other way round. */
const TURNED_ROUND = 1.1;
/** Longest part of a foreign id that is compared: longer than any id of ours. */
const LONGEST_COMPARED = 200;

/** What a dossier has that comes nearest to something it does not have; null when nothing is near. */
export const nearest = (dossier: Dossier, sought: Sought): Offer | null => {
  switch (sought.kind) {
    case 'actor': {
      const actor = nearestActor(dossier, sought.id);
      return actor ? { label: actor.name, selection: { kind: 'actor', id: actor.id } } : null;
    }
    case 'statement':
      return nearestStatement(dossier, sought.id);
    case 'sentence': {
      const count = dossier.articles.reduce((sum, article) => sum + article.sentences.length, 0);
      if (count === 0) return null;
      const number = Math.min(Math.max(1, Math.trunc(sought.number) || 1), count);
      return { label: MESSAGES.sentenceLabel(number), selection: { kind: 'sentence', number } };
    }
    case 'pair': {
      const from = nearestActor(dossier, sought.from);
      const to = nearestActor(dossier, sought.to);
      if (from && to && from !== to)
        return {
          label: MESSAGES.pairLabel(from.name, to.name),
          selection: { kind: 'pair', from: from.id, to: to.id },
        };
      const one = from ?? to;
      return one ? { label: one.name, selection: { kind: 'actor', id: one.id } } : null;
    }
  }
};

/** The actor of that id, else one called so, else the one with the most similar id or name; null when none is like it. */
const nearestActor = (dossier: Dossier, id: string): Actor | null => {
  const wanted = foldName(id.slice(0, LONGEST_COMPARED));
  let best: Actor | null = null;
  let bestLikeness = LIKE_ENOUGH;
  for (const actor of dossier.actors) {
    if (actor.id === id) return actor;
    for (const name of [actor.id, actor.name, ...actor.aliases]) {
      const likeness = likenessOf(wanted, foldName(name));
      if (likeness > bestLikeness) [best, bestLikeness] = [actor, likeness];
    }
  }
  return best;
};

/** The statement with most in common: both ends and the relation, both ends, or one end and the relation; else an actor alone. */
const nearestStatement = (dossier: Dossier, id: string): Offer | null => {
  const [source = '', relation = '', target = ''] = id.split('~', 3);
  const from = nearestActor(dossier, source)?.id ?? null;
  const to = nearestActor(dossier, target)?.id ?? null;
  const [best] = dossier.statements
    .map((statement) => ({ statement, score: commonOf(statement, from, relation, to) }))
    .filter(({ score }) => score > ONE_END)
    .sort((a, b) => b.score - a.score);
  if (best)
    return {
      label: claimPhrase(dossier, best.statement),
      selection: { kind: 'statement', id: best.statement.id, evidence: 0 },
    };
  const end = from ?? to;
  return end ? { label: actorName(dossier, end), selection: { kind: 'actor', id: end } } : null;
};

/** How much of a statement agrees with what was asked for: both ends first, then their direction, then the relation. */
const commonOf = (statement: Statement, from: ActorId | null, relation: string, to: ActorId | null): number => {
  const sameRelation = statement.relation.toLowerCase() === relation ? SAME_RELATION : 0;
  const same = (end: ActorId | null, wanted: ActorId | null): number =>
    wanted !== null && end === wanted ? ONE_END : 0;
  const straight = same(statement.source, from) + same(statement.target, to);
  const turned = same(statement.source, to) + same(statement.target, from);
  return Math.max(straight, turned - TURNED_ROUND) + sameRelation;
};

/** How like two texts are, from 0 to 1: twice the pairs of neighbouring characters they share, over all such pairs (Dice). */
const likenessOf = (a: string, b: string): number => {
  if (a === b) return a === '' ? 0 : 1;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < a.length; at++) pairs.set(a.slice(at, at + 2), (pairs.get(a.slice(at, at + 2)) ?? 0) + 1);
  let shared = 0;
  for (let at = 0; at + 1 < b.length; at++) {
    const left = pairs.get(b.slice(at, at + 2)) ?? 0;
    if (left === 0) continue;
    pairs.set(b.slice(at, at + 2), left - 1);
    shared++;
  }
  return (2 * shared) / Math.max(1, a.length + b.length - 2);
};
