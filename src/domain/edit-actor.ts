import { type Actor, type ActorKind, type Mention } from './actor.ts';
import { actorById, articleById, type Dossier, type Position } from './dossier.ts';
import { type Edit, type Edited, type SplitEnds } from './edit.ts';
import { changeStatements, unrenamed } from './edit-statement.ts';
import { wordsFailure } from './edit-words.ts';
import { type ActorId, asActorId, slugOf, type StatementId } from './ids.ts';
import { MESSAGES } from './messages.ts';
import { fail, ok, type Result } from './result.ts';
import { isSpanWithin, sliceSpan } from './span.ts';
import { type Statement } from './statement.ts';

const changeActor = (
  dossier: Dossier,
  id: ActorId,
  change: (actor: Actor) => Actor,
): Result<Edited<Dossier>, string> =>
  actorById(dossier, id)
    ? ok(unrenamed({ ...dossier, actors: dossier.actors.map((one) => (one.id === id ? change(one) : one)) }))
    : fail(MESSAGES.notInTheCast);

/** Mentions in the order of articles and text, each once. */
export const orderMentions = (dossier: Dossier, mentions: readonly Mention[]): readonly Mention[] => {
  const order = new Map(dossier.articles.map((article, index) => [article.id, index]));
  return mentions
    .toSorted((a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || a.start - b.start || b.end - a.end)
    .filter((one, index, all) => {
      const before = all[index - 1];
      return !before || before.article !== one.article || before.start !== one.start || before.end !== one.end;
    });
};

/** A free id for a new actor of some name. */
const newActorId = (dossier: Dossier, name: string): ActorId => {
  const slug = slugOf(name) || 'actor';
  const taken = new Set<string>([...dossier.actors, ...dossier.articles].map((one) => one.id));
  for (let number = 1; ; number += 1) {
    const id = asActorId(number === 1 ? slug : `${slug.slice(0, 110)}-${number}`);
    if (id && !taken.has(id)) return id;
  }
};

/** Who is meant: an actor that is there, or a new one put at the end of the cast. Stored drawings do not know it, so they go. */
const cast = (
  dossier: Dossier,
  who: ActorId | { readonly name: string; readonly actorKind: ActorKind },
): { readonly dossier: Dossier; readonly id: ActorId } => {
  if (typeof who === 'string') return { dossier, id: who };
  const id = newActorId(dossier, who.name);
  const actor: Actor = { id, name: who.name, kind: who.actorKind, aliases: [], mentions: [] };
  return { dossier: { ...dossier, actors: [...dossier.actors, actor], layout: {} }, id };
};

const mention = (dossier: Dossier, edit: Extract<Edit, { kind: 'mention' }>): Result<Edited<Dossier>, string> => {
  const article = articleById(dossier, edit.article);
  const { span } = edit;
  if (!article || !isSpanWithin(span, article.text.length) || span.end <= span.start) return fail(MESSAGES.emptySpan);
  if (typeof edit.actor !== 'string' && wordsFailure(edit.actor.name, 'name') !== null)
    return fail(MESSAGES.namelessActor);
  if (wordsFailure(sliceSpan(article.text, span), 'quote') !== null) return fail(MESSAGES.blankWords);
  const { dossier: whole, id } = cast(dossier, edit.actor);
  const exact = sliceSpan(article.text, span);
  return changeActor(whole, id, (actor) => ({
    ...actor,
    mentions: orderMentions(whole, [...actor.mentions, { article: edit.article, ...span, exact }]),
  }));
};

const endsOf = (statement: Statement, from: ActorId): SplitEnds => ({
  statement: statement.id,
  was: null,
  source: statement.source === from,
  target: statement.target === from,
  speakers: statement.attribution.flatMap(({ actor }, place) => (actor === from ? [place] : [])),
});

const holds = ({ source, target, speakers }: SplitEnds): boolean => source || target || speakers.length > 0;

/** A statement with some of its ends given to another actor. */
const give = (statement: Statement, ends: SplitEnds, to: ActorId): Statement => ({
  ...statement,
  source: ends.source ? to : statement.source,
  target: ends.target ? to : statement.target,
  attribution: statement.attribution.map((link, place) =>
    ends.speakers.includes(place) ? { ...link, actor: to } : link,
  ),
});

const merge = (dossier: Dossier, { into, from }: Extract<Edit, { kind: 'merge' }>): Result<Edited<Dossier>, string> => {
  const [kept, gone] = [actorById(dossier, into), actorById(dossier, from)];
  if (!kept || !gone) return fail(MESSAGES.notInTheCast);
  if (into === from) return fail(MESSAGES.mergedWithItself);
  const names = new Set([kept.name, ...kept.aliases]);
  const one: Actor = {
    ...kept,
    aliases: [...kept.aliases, ...new Set([gone.name, ...gone.aliases].filter((name) => !names.has(name)))],
    mentions: orderMentions(dossier, [...kept.mentions, ...gone.mentions]),
  };
  const layout = Object.fromEntries(
    Object.entries(dossier.layout).map(([name, positions]) => [
      name,
      Object.fromEntries(Object.entries(positions).filter(([actor]) => actor !== from)),
    ]),
  );
  const actors = dossier.actors.flatMap((actor) => (actor.id === from ? [] : [actor.id === into ? one : actor]));
  return changeStatements({ ...dossier, actors, layout }, (statement) => {
    const ends = endsOf(statement, from);
    return holds(ends) ? give(statement, ends, into) : statement;
  });
};

const split = (dossier: Dossier, edit: Extract<Edit, { kind: 'split' }>): Result<Edited<Dossier>, string> => {
  const { rest, made, place, ends, positions } = edit;
  if (!actorById(dossier, rest.id)) return fail(MESSAGES.notInTheCast);
  if (actorById(dossier, made.id)) return fail(MESSAGES.doubleId(made.id, 'another actor'));
  const actors = dossier.actors.map((actor) => (actor.id === rest.id ? rest : actor)).toSpliced(place, 0, made);
  const layout = Object.fromEntries(
    Object.entries(dossier.layout).map(([name, all]) => {
      const position = positions[name];
      return [name, position ? { ...all, [made.id]: position } : all];
    }),
  );
  const byStatement = new Map(ends.map((one) => [one.statement, one]));
  const wishes = new Map(ends.flatMap(({ statement, was }) => (was === null ? [] : [[statement, was] as const])));
  return changeStatements(
    { ...dossier, actors, layout },
    (statement) => {
      const given = byStatement.get(statement.id);
      return given ? give(statement, given, made.id) : statement;
    },
    wishes,
  );
};

/** The edit that takes a merge back: `before` is the dossier as it was, `renamed` what its statements have been called since. */
export const splitOfMerge = (
  before: Dossier,
  { into, from }: Extract<Edit, { kind: 'merge' }>,
  renamed: ReadonlyMap<StatementId, StatementId | null>,
): Extract<Edit, { kind: 'split' }> | null => {
  const [rest, made] = [actorById(before, into), actorById(before, from)];
  if (!rest || !made) return null;
  const ends = before.statements.flatMap((statement) => {
    const now = renamed.has(statement.id) ? (renamed.get(statement.id) ?? null) : statement.id;
    const given = endsOf(statement, from);
    return now !== null && holds(given) ? [{ ...given, statement: now, was: statement.id }] : [];
  });
  const positions = Object.entries(before.layout).flatMap(([name, all]): [string, Position][] => {
    const position = all[from];
    return position ? [[name, position]] : [];
  });
  return {
    kind: 'split',
    rest,
    made,
    place: before.actors.indexOf(made),
    ends,
    positions: Object.fromEntries(positions),
  };
};

/** The edit that takes some mentions of an actor out as an actor of their own; statements go with the mentions that their words point at. */
export const splitByMentions = (
  dossier: Dossier,
  actor: ActorId,
  isMoved: (mention: Mention) => boolean,
  name: string,
): Extract<Edit, { kind: 'split' }> | null => {
  const whole = actorById(dossier, actor);
  const moved = whole?.mentions.filter(isMoved) ?? [];
  if (!whole || moved.length === 0 || moved.length === whole.mentions.length || name.trim() === '') return null;
  const forms = new Set(moved.map(({ exact }) => exact));
  const made: Actor = {
    id: newActorId(dossier, name),
    name,
    kind: whole.kind,
    aliases: whole.aliases.filter((alias) => forms.has(alias) && alias !== name),
    mentions: moved,
  };
  const rest: Actor = {
    ...whole,
    aliases: whole.aliases.filter((alias) => !made.aliases.includes(alias)),
    mentions: whole.mentions.filter((one) => !moved.includes(one)),
  };
  const points = (statement: Statement, part: 'source' | 'target'): boolean =>
    statement[part] === actor &&
    statement.evidence.some((piece) => {
      const place = piece.parts?.[part];
      return (
        place !== undefined &&
        moved.some((one) => one.article === piece.article && one.start < place.end && place.start < one.end)
      );
    });
  const ends = dossier.statements
    .map((one) => ({
      statement: one.id,
      was: null,
      source: points(one, 'source'),
      target: points(one, 'target'),
      speakers: [],
    }))
    .filter(holds);
  return { kind: 'split', rest, made, place: dossier.actors.indexOf(whole) + 1, ends, positions: {} };
};

/** The edits that change the cast. */
export type ActorEdit = Extract<
  Edit,
  { readonly kind: 'rename' | 'rekind' | 'mention' | 'unmention' | 'merge' | 'split' }
>;

/** Does an edit of the cast. */
export const editActors = (dossier: Dossier, edit: ActorEdit): Result<Edited<Dossier>, string> => {
  switch (edit.kind) {
    case 'rename':
      if (wordsFailure(edit.name, 'name') !== null) return fail(MESSAGES.namelessActor);
      return changeActor(dossier, edit.actor, (actor) => ({ ...actor, name: edit.name }));
    case 'rekind':
      return changeActor(dossier, edit.actor, (actor) => ({ ...actor, kind: edit.actorKind }));
    case 'mention':
      return mention(dossier, edit);
    case 'unmention':
      return changeActor(dossier, edit.actor, (actor) => ({
        ...actor,
        mentions: actor.mentions.filter(
          ({ article, start, end }) =>
            !(article === edit.article && start === edit.span.start && end === edit.span.end),
        ),
      }));
    case 'merge':
      return merge(dossier, edit);
    case 'split':
      return split(dossier, edit);
  }
};
