import { type Actor, ACTOR_KINDS, type ActorKind } from '../../domain/actor.ts';
import { type Article, normaliseText } from '../../domain/article.ts';
import { type ActorId, asActorId, slugOf } from '../../domain/ids.ts';
import { type ForeignActor } from './foreign-graph.ts';
import { oneOf } from './good-row.ts';

/** What an actor is taken for whose file does not say. */
const UNSAID_KIND: ActorKind = 'organisation';

/** The actors of a file, found by what its edges call them. */
export class ForeignCast {
  readonly #ids = new Map<string, ActorId>();
  readonly #names = new Map<ActorId, { name: string; kind: ActorKind; aliases: readonly string[] }>();

  /** The id of an actor; the first that tells of it names it. */
  add({ id, name, kind, aliases }: ForeignActor): ActorId {
    const known = this.#ids.get(id);
    if (known) return known;
    const shown = name === '' ? id : name;
    const made = asActorId(id) ?? this.#free(slugOf(shown));
    this.#ids.set(id, made);
    this.#names.set(made, { name: shown, kind: oneOf(ACTOR_KINDS, kind) ?? UNSAID_KIND, aliases });
    return made;
  }

  #free(slug: string): ActorId {
    for (let number = 1; ; number += 1) {
      const wanted = asActorId(number === 1 ? slug : `${slug || 'actor'}-${number}`);
      if (wanted && !this.#names.has(wanted)) return wanted;
    }
  }

  /** The actors, with every place of the articles that has one of their names. */
  actors(articles: readonly Article[]): readonly Actor[] {
    return [...this.#names].map(([id, { name, kind, aliases }]) => ({
      id,
      name,
      kind,
      aliases,
      mentions: articles.flatMap((article) => mentionsOf(article, [name, ...aliases])),
    }));
  }
}

const mentionsOf = (article: Article, names: readonly string[]): Actor['mentions'] => {
  const words = names
    .map((name) => normaliseText(name).trim())
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  if (words.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return [...article.text.matchAll(pattern)].map(({ 0: exact, index }) => ({
    article: article.id,
    start: index,
    end: index + exact.length,
    exact,
  }));
};
