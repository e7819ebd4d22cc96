import { type ActorKind } from '../../domain/actor.ts';
import { POINTING_NOUNS, STATE_BODIES } from '../lexicon/collectives.ts';
import { OFFICE_NOUNS } from '../lexicon/titles.ts';
import { dependents } from '../tree.ts';
import { appositionOf, FIRM_ROLES, nameDescribedBy, nameOfKind, kindBefore } from './apposition.ts';
import { type Described, descriptionKey, type DescriptionInput, NOBODY_DESCRIBED } from './described.ts';
import { noteMerge, type Pool, type PoolEntity } from './entity-pool.ts';
import { type Naming } from './name-entities.ts';
import { type NominalDraft } from './nominals.ts';
import { type SentenceNames } from './names.ts';
import { isTopic, momentsOf, type Recent, remember } from './timeline.ts';
import { resolveRest } from './unnamed.ts';

/** How far back "the group" and "the country" may point, in sentences; and "the authority" to one that is called so. */
const POINTING_REACH = 3;
const NAMED_REACH = 12;
/** Nouns that point back only to what is called so: "the ministry" is no party. */
const STRICT_NOUNS = new Set(
  'ministry department authority association federation league society academy court tribunal party parliament church school hospital university bank commission committee council union institute museum'.split(
    ' ',
  ),
);
/** Kinds of which "X, a firm" says what X is. */
const BODIES: ReadonlySet<ActorKind> = new Set(['organisation', 'group']);
/** What speaks for and against an antecedent of "the group": its name has the word, it was a subject, how long ago, a mere place, how often it is named. */
const POINTING_WEIGHTS = {
  named: 6,
  kind: 3,
  subject: 1.5,
  sentence: 2,
  order: 0.3,
  place: 2,
  often: 0.4,
  mostOften: 2,
} as const;
/**
 * Resolves the noun phrases of an article, in reading order: appositions and pointing nouns first, then offices, so that "Pak Foreign
 * Minister" in a headline finds the man who is introduced below it, then collectives without a name.
 */
export const describeAll = (input: DescriptionInput): readonly (readonly Described[])[] => {
  const { sentences, nominals, namings, pool } = input;
  const found: Described[][] = nominals.map((list) => list.map(() => NOBODY_DESCRIBED));
  const memory: Recent[] = [];
  const counts = new Map<string, number>();
  /** Nouns of bodies that the article describes more closely without naming them: "Chad's competition watchdog". */
  const unnamed = new Set<string>();
  sentences.forEach((names, place) => {
    for (const moment of momentsOf(names, nominals[place] ?? [])) {
      const isSubject = isTopic(names.words.sentence.tree, moment.at);
      const note = (key: string, plural: boolean, asPlace: boolean): void => {
        counts.set(key, (counts.get(key) ?? 0) + 1);
        remember(memory, { key, sentence: place, at: moment.at, subject: isSubject, plural, asPlace });
      };
      if (moment.kind === 'name') {
        const naming = namings[place]?.[moment.index];
        if (!naming?.key) continue;
        const entity = pool.get(naming.key);
        if (entity?.kind === 'person') titled(names, moment.index, namings[place] ?? [], entity);
        const kind = kindBefore(names, moment.draft);
        if (kind !== '') entity?.nouns.add(kind);
        if (!moment.draft.modifies || moment.draft.known?.form === 'name')
          note(naming.key, false, moment.draft.asPlace);
        continue;
      }
      const { draft } = moment;
      const sides = sidesOf(input, place, draft, found);
      if (sides.length === 0 && isOwnBody(names, draft)) sides.push(...ownState(memory, pool, place));
      const list = found[place];
      if (!list) continue;
      const isSomebody = draft.isRole || (draft.kind === 'person' && !draft.plural);
      const holder = isSomebody ? appositionOf(names, draft) : -1;
      const holderKey = holder < 0 ? null : (namings[place]?.[holder]?.key ?? null);
      const person = holderKey ? pool.get(holderKey) : undefined;
      const described = nameOfKind(names, draft) ?? nameDescribedBy(names, draft);
      const bodyKey = described < 0 ? null : (namings[place]?.[described]?.key ?? null);
      const body = bodyKey ? pool.get(bodyKey) : undefined;
      if (
        person?.kind === 'person' ||
        (person && draft.isRole && person.kind === 'organisation' && person.basis === 'name')
      ) {
        person.kind = 'person';
        hold(person, draft, sides);
        noteMerge(person, 'apposition', 0.9);
        list[moment.index] = { key: person.key, confidence: 0.88, form: 'role', sides };
      } else if (
        body &&
        (BODIES.has(draft.kind) || FIRM_ROLES.has(draft.noun)) &&
        (body.kind !== 'person' || isGuess(body))
      ) {
        if (body.kind === 'person') body.kind = draft.kind;
        const key = descriptionKey(draft, sides);
        if (key !== '') input.explained.set(key, body.key);
        body.nouns.add(draft.noun);
        noteMerge(body, 'apposition', 0.9);
        list[moment.index] = { key: body.key, confidence: 0.85, form: 'role', sides };
      } else {
        const pointed = unnamed.has(draft.noun)
          ? null
          : pointBack(draft, sides, memory, pool, place, counts, actingOn(names, draft));
        if (pointed) list[moment.index] = pointed;
        else if (sides.length > 0) list[moment.index] = { ...NOBODY_DESCRIBED, sides };
        if (!pointed && !GENERIC.has(draft.noun) && draft.modifiers.length + sides.length > 0) unnamed.add(draft.noun);
      }
      const key = list[moment.index]?.key;
      if (key) note(key, draft.plural, false);
    }
  });
  resolveRest(input, found);
  return found;
};

/** Nouns that more often point to somebody named than to somebody described. */
const GENERIC = new Set(['company', 'firm', 'group', 'organisation', 'organization', 'party', 'team', 'movement']);

/** Whether nothing but its capitals made somebody a person. */
const isGuess = ({ basis, gender, offices }: PoolEntity): boolean =>
  basis === 'name' && gender === '' && offices.size === 0;

/** Reads the office from the title before a name. */
const titled = (names: SentenceNames, index: number, namings: readonly Naming[], person: PoolEntity): void => {
  const draft = names.drafts[index];
  if (!draft || draft.nameFirst <= draft.first) return;
  const { folded } = names.words;
  const title = folded.slice(draft.first, draft.nameFirst).filter((word) => word !== 'the' && word !== '-');
  const noun = title.at(-1) ?? '';
  person.offices.add(noun);
  if (title.length > 1) person.offices.add(title.slice(-2).join(' '));
  if (!title.some((word) => OFFICE_NOUNS.has(word))) return;
  // "US President Barack Obama", "Malaysia's Prime Minister Najib Razak".
  const mark = names.words.sentence.tree.tokens[draft.first - 1];
  const owner = names.covering[mark?.tag === 'POS' ? draft.first - 2 : draft.first - 1] ?? -1;
  const key = owner >= 0 && owner !== index ? namings[owner]?.key : null;
  if (key && !person.sides.includes(key)) person.sides.push(key);
};

const hold = (person: PoolEntity, draft: NominalDraft, sides: readonly string[]): void => {
  person.offices.add(draft.noun);
  if (draft.modifiers.length > 0) person.offices.add(`${draft.modifiers.at(-1)} ${draft.noun}`);
  if (!OFFICE_NOUNS.has(draft.noun)) return;
  for (const side of sides) if (!person.sides.includes(side)) person.sides.push(side);
};

/** Keys of those a phrase belongs to: names inside, before and behind it, and a description that owns it ("the country's"). */
const sidesOf = (
  input: DescriptionInput,
  place: number,
  draft: NominalDraft,
  found: readonly (readonly Described[])[],
): string[] => {
  const keys = draft.owners.flatMap((owner) => {
    const key = input.namings[place]?.[owner]?.key;
    return key && input.pool.get(key)?.kind !== 'place' ? [key] : [];
  });
  const tokens = input.sentences[place]?.words.sentence.tree.tokens;
  if (tokens?.[draft.first - 1]?.tag === 'POS') {
    const index = (input.nominals[place] ?? []).findIndex((other) => other.last === draft.first - 2);
    const key = index < 0 ? null : (found[place]?.[index]?.key ?? null);
    if (key) keys.push(key);
  }
  return [...new Set(keys)];
};

/** Nouns that only a firm is called by, and words that end the names of what is none. */
const FIRMS = new Set(['company', 'firm', 'airline', 'corporation', 'studio']);
const NO_FIRM = new Set(
  'union party ministry department association federation court council commission committee parliament congress university school police army front movement board tribunal authority regulator agency watchdog'.split(
    ' ',
  ),
);

const isNoFirm = ({ name, nouns }: PoolEntity): boolean =>
  NO_FIRM.has(name.toLowerCase().split(/\s+/u).at(-1) ?? '') ||
  [...nouns].some((noun) => NO_FIRM.has(noun) || NO_FIRM_KINDS.has(noun));
/** What a body is called that is no firm, though a firm's name may end so: "Halden Group". */
const NO_FIRM_KINDS = new Set(['group', 'charity', 'faction', 'militia', 'gang', 'network', 'club']);

/** Words of those who act on what a phrase names, in its own clause or one that hands its subject down: "A pledged to support the union" is not about A. */
const actingOn = ({ words }: SentenceNames, draft: NominalDraft): ReadonlySet<number> => {
  const { tree } = words.sentence;
  const found = new Set<number>();
  type Word = (typeof tree.tokens)[number] | undefined;
  let token: Word = tree.tokens[draft.head];
  // "B, which the watchdog investigates": not B.
  const clause: Word = tree.tokens[token?.head ?? -1];
  if (clause?.relation === 'acl:relcl') found.add(clause.head);
  if (!token || !ACTED_ON.has(token.relation)) return found;
  for (let steps = 0; token && steps < MOST_CLAUSES; steps += 1) {
    const verb: Word = tree.tokens[token.head];
    if (!verb?.tag.startsWith('VB')) break;
    for (const subject of dependents(tree, verb.index, 'nsubj')) found.add(subject);
    if (verb.relation !== 'xcomp') break;
    token = verb;
  }
  return found;
};
const ACTED_ON = new Set(['obj', 'iobj', 'obl']);
const MOST_CLAUSES = 4;

/** "its foreign ministry", "its government": of a state, whichever it is. */
const isOwnBody = (names: SentenceNames, draft: NominalDraft): boolean =>
  names.words.folded[draft.ownerWord] === 'its' &&
  (STATE_BODIES.has(draft.noun) || (draft.noun === 'ministry' && draft.modifiers.includes('foreign')));

/** The state named last before in the sentence, or as the subject of the one before; empty for none. */
const ownState = (memory: readonly Recent[], pool: Pool, place: number): readonly string[] => {
  const last = memory.findLast(
    ({ key, sentence, subject, asPlace }) =>
      pool.get(key)?.kind === 'state' && !asPlace && (sentence === place || (sentence === place - 1 && subject)),
  );
  return last ? [last.key] : [];
};

/** "the group", "the country", "the ministry": the nearest one before that is such a thing and was not a mere place. */
const pointBack = (
  draft: NominalDraft,
  sides: readonly string[],
  memory: readonly Recent[],
  pool: Pool,
  place: number,
  counts: ReadonlyMap<string, number>,
  actors: ReadonlySet<number>,
): Described | null => {
  const listed = POINTING_NOUNS.get(draft.noun);
  const kinds = listed ?? (BODIES.has(draft.kind) && !draft.isRole ? [...BODIES] : null);
  const isStrict = !listed || STRICT_NOUNS.has(draft.noun);
  if (!kinds || draft.plural || sides.length > 0 || draft.modifiers.length > 0) return null;
  if (draft.pointing !== 'definite' && draft.pointing !== 'demonstrative') return null;
  const acting = new Set(
    memory.flatMap(({ key, sentence, at }) => (sentence === place && actors.has(at) ? [key] : [])),
  );
  let best: Recent | null = null;
  let bestScore = -Infinity;
  for (let at = memory.length - 1; at >= 0; at -= 1) {
    const recent = memory[at];
    if (!recent || place - recent.sentence > NAMED_REACH) break;
    const entity = pool.get(recent.key);
    if (!entity || !kinds.includes(entity.kind) || recent.plural) continue;
    if (acting.has(recent.key)) continue;
    if (FIRMS.has(draft.noun) && isNoFirm(entity)) continue;
    const named = entity.name.toLowerCase().split(/\s+/u).includes(draft.noun) || entity.nouns.has(draft.noun);
    if (!named && (isStrict || place - recent.sentence > POINTING_REACH)) continue;
    const order = (memory.length - at) * POINTING_WEIGHTS.order;
    const score =
      (named ? (GENERIC.has(draft.noun) ? POINTING_WEIGHTS.kind : POINTING_WEIGHTS.named) : 0) +
      (recent.subject ? POINTING_WEIGHTS.subject : 0) +
      Math.min(POINTING_WEIGHTS.mostOften, (counts.get(recent.key) ?? 0) * POINTING_WEIGHTS.often) -
      (place - recent.sentence) * POINTING_WEIGHTS.sentence -
      order -
      (recent.asPlace ? POINTING_WEIGHTS.place : 0);
    if (score > bestScore) {
      best = recent;
      bestScore = score;
    }
  }
  if (!best) return null;
  const entity = pool.get(best.key);
  if (!entity) return null;
  entity.reasons.add('pointing-noun');
  return { key: best.key, confidence: 0.65, form: 'role', sides: [] };
};
