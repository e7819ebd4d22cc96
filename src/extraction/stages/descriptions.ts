import { type ActorKind } from '../../domain/actor.ts';
import { COLLECTIVES, GROUP_MEMBERS, HARDWARE, POINTING_NOUNS, STATE_BODIES } from '../lexicon/collectives.ts';
import { OFFICE_NOUNS } from '../lexicon/titles.ts';
import { dependent, prepositionOf, type Tree } from '../tree.ts';
import { entityIn, noteMerge, type Pool, type PoolEntity } from './entity-pool.ts';
import { type Naming } from './name-entities.ts';
import { appositionOf, type NominalDraft } from './nominals.ts';
import { type SentenceNames } from './names.ts';
import { momentsOf, type Recent, remember } from './timeline.ts';

/** Whom a noun phrase stands for. */
export interface Described extends Naming {
  /** Whether it is another way to call somebody ("the Foreign Minister", "Chinese officials") or an unnamed actor of its own. */
  readonly form: 'role' | 'nominal';
  /** Keys of those it belongs to. */
  readonly sides: readonly string[];
}

/** How far back "the group" and "the country" may point, in sentences. */
const POINTING_REACH = 3;
/** Nouns that point back only to what is called so: "the ministry" is no party. */
const STRICT_NOUNS = new Set(
  'ministry department court tribunal party parliament church school hospital university bank commission committee council union institute museum'.split(
    ' ',
  ),
);
/** What speaks for and against an antecedent of "the group": its name has the word, it was a subject, how long ago, a mere place, how often it is named. */
const POINTING_WEIGHTS = {
  named: 6,
  subject: 1.5,
  sentence: 2,
  order: 0.3,
  place: 2,
  often: 0.4,
  mostOften: 2,
} as const;
const SUBJECTS = new Set(['nsubj', 'nsubj:pass']);
const MEMBER_BODIES = new Set([
  'forces',
  'troops',
  'officials',
  'official',
  'leadership',
  'leaders',
  'peacekeepers',
  'soldiers',
]);
/** Relations in which a noun phrase takes part in what is told. */
const TAKING_PART = new Set([
  'nsubj',
  'nsubj:pass',
  'obj',
  'iobj',
  'obl',
  'obl:agent',
  'nmod',
  'nmod:poss',
  'conj',
  'appos',
  'root',
  'parataxis',
  'dep',
  'list',
  'xcomp',
  'ccomp',
  'advcl',
  'dislocated',
  'vocative',
  'orphan',
  'compound',
  'flat',
]);

const NOBODY: Described = { key: null, confidence: 0, form: 'nominal', sides: [] };

/** Whether a word is the subject of its clause, or owns it: "Pakistan’s operations have". */
export const isTopic = (tree: Tree, at: number): boolean => {
  const token = tree.tokens[at];
  if (!token) return false;
  if (SUBJECTS.has(token.relation)) return true;
  return token.relation === 'nmod:poss' && SUBJECTS.has(tree.tokens[token.head]?.relation ?? '');
};

/** What the resolver works on. */
export interface DescriptionInput {
  readonly text: string;
  readonly sentences: readonly SentenceNames[];
  readonly nominals: readonly (readonly NominalDraft[])[];
  readonly namings: readonly (readonly Naming[])[];
  readonly pool: Pool;
}

/**
 * Resolves the noun phrases of an article, in reading order: appositions and pointing nouns first, then offices, so that "Pak Foreign
 * Minister" in a headline finds the man who is introduced below it, then collectives without a name.
 */
export const describeAll = (input: DescriptionInput): readonly (readonly Described[])[] => {
  const { sentences, nominals, namings, pool } = input;
  const found: Described[][] = nominals.map((list) => list.map(() => NOBODY));
  const memory: Recent[] = [];
  const counts = new Map<string, number>();
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
        if (!moment.draft.modifies || moment.draft.known?.form === 'name')
          note(naming.key, false, moment.draft.asPlace);
        continue;
      }
      const { draft } = moment;
      const sides = sidesOf(input, place, draft, found);
      const list = found[place];
      if (!list) continue;
      const holder = draft.isRole ? appositionOf(names, draft) : -1;
      const holderKey = holder < 0 ? null : (namings[place]?.[holder]?.key ?? null);
      const person = holderKey ? pool.get(holderKey) : undefined;
      if (
        person?.kind === 'person' ||
        (person && draft.isRole && person.kind === 'organisation' && person.basis === 'name')
      ) {
        person.kind = 'person';
        hold(person, draft, sides);
        noteMerge(person, 'apposition', 0.9);
        list[moment.index] = { key: person.key, confidence: 0.88, form: 'role', sides };
      } else {
        const pointed = pointBack(draft, sides, memory, pool, place, counts);
        if (pointed) list[moment.index] = pointed;
        else if (sides.length > 0) list[moment.index] = { ...NOBODY, sides };
      }
      const key = list[moment.index]?.key;
      if (key) note(key, draft.plural, false);
    }
  });
  resolveRest(input, found);
  return found;
};

/** Reads the office from the title before a name. */
const titled = (names: SentenceNames, index: number, namings: readonly Naming[], person: PoolEntity): void => {
  const draft = names.drafts[index];
  if (!draft || draft.nameFirst <= draft.first) return;
  const { folded } = names.words;
  const title = folded.slice(draft.first, draft.nameFirst).filter((word) => word !== 'the' && word !== '-');
  const noun = title.at(-1) ?? '';
  person.offices.add(noun);
  if (title.length > 1) person.offices.add(title.slice(-2).join(' '));
  if (!OFFICE_NOUNS.has(noun)) return;
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
): readonly string[] => {
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

/** "the group", "the country", "the ministry": the nearest one before that is such a thing and was not a mere place. */
const pointBack = (
  draft: NominalDraft,
  sides: readonly string[],
  memory: readonly Recent[],
  pool: Pool,
  place: number,
  counts: ReadonlyMap<string, number>,
): Described | null => {
  const kinds = POINTING_NOUNS.get(draft.noun);
  if (!kinds || draft.plural || sides.length > 0 || draft.modifiers.length > 0) return null;
  if (draft.pointing !== 'definite' && draft.pointing !== 'demonstrative') return null;
  let best: Recent | null = null;
  let bestScore = -Infinity;
  for (let at = memory.length - 1; at >= 0; at -= 1) {
    const recent = memory[at];
    if (!recent || place - recent.sentence > POINTING_REACH) break;
    const entity = pool.get(recent.key);
    if (!entity || !kinds.includes(entity.kind) || recent.plural) continue;
    const named = entity.name.toLowerCase().split(/\s+/u).includes(draft.noun) || entity.nouns.has(draft.noun);
    if (!named && STRICT_NOUNS.has(draft.noun)) continue;
    const order = (memory.length - at) * POINTING_WEIGHTS.order;
    const score =
      (named ? POINTING_WEIGHTS.named : 0) +
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

const resolveRest = (input: DescriptionInput, found: Described[][]): void => {
  const { sentences, nominals, pool } = input;
  const holders = [...pool.values()].filter((entity) => entity.kind === 'person' && entity.offices.size > 0);
  const lastSeen = new Map<string, number>();
  const byNoun = new Map<string, string[]>();
  let order = 0;
  sentences.forEach((names, place) => {
    for (const moment of momentsOf(names, nominals[place] ?? [])) {
      order += 1;
      if (moment.kind === 'name') {
        const key = input.namings[place]?.[moment.index]?.key;
        if (key) lastSeen.set(key, order);
        continue;
      }
      const list = found[place];
      const known = list?.[moment.index];
      if (!list || known?.key) {
        if (known?.key) lastSeen.set(known.key, order);
        continue;
      }
      const { draft } = moment;
      const token = names.words.sentence.tree.tokens[draft.head];
      if (!token || !TAKING_PART.has(token.relation) || isPredicate(names, draft.head)) continue;
      const sides = known?.sides ?? [];
      // "officials from China, Iran and Russia": the lands themselves are named beside it.
      if (sides.length > 1 && !draft.isRole && STATE_BODIES.has(draft.noun)) continue;
      const answer =
        asPeople(draft, names, pool) ??
        asMember(draft, sides, pool, names) ??
        asHolder(draft, sides, holders, lastSeen) ??
        asItself(input, names, draft, sides, byNoun, lastSeen);
      if (answer?.key) lastSeen.set(answer.key, order);
      if (answer) list[moment.index] = answer;
    }
  });
};

/** "is a spokesman", "as an ally", "turned it into a victim": what somebody is, not somebody who acts. */
const isPredicate = (names: SentenceNames, head: number): boolean => {
  const { tree } = names.words.sentence;
  if (dependent(tree, head, 'cop') >= 0) return true;
  const relation = tree.tokens[head]?.relation;
  if (relation !== 'obl' && relation !== 'xcomp' && relation !== 'advcl') return false;
  const preposition =
    prepositionOf(tree, head) || (relation === 'obl' ? '' : (tree.tokens[dependent(tree, head, 'mark')]?.text ?? ''));
  return preposition === 'as' || preposition === 'into' || relation === 'xcomp';
};

/** "the Pakistani government", "Taliban fighters", "NATO troops": the state or group itself. */
const asMember = (
  draft: NominalDraft,
  sides: readonly string[],
  pool: Pool,
  names: SentenceNames,
): Described | null => {
  const [key] = sides;
  if (!key || sides.length > 1) return null;
  const owner = pool.get(key);
  if (!owner) return null;
  const word = names.words.folded[draft.head] ?? draft.noun;
  const isForeign = draft.noun === 'ministry' && draft.modifiers.includes('foreign');
  const isState = owner.kind === 'state' && (STATE_BODIES.has(word) || STATE_BODIES.has(draft.noun) || isForeign);
  const isGroup =
    owner.kind === 'group' && (GROUP_MEMBERS.has(word) || GROUP_MEMBERS.has(draft.noun) || STATE_BODIES.has(word));
  const isBody = owner.kind === 'organisation' && MEMBER_BODIES.has(word);
  if (!isState && !isGroup && !isBody) return null;
  // One official is a person, not the state.
  if (draft.kind === 'person' || (draft.noun === 'official' && !draft.plural)) return null;
  if (isForeign) owner.nouns.add('ministry');
  owner.reasons.add(isState ? 'state-body' : 'members');
  return { key, confidence: 0.82, form: 'role', sides };
};

/** "the Americans": the state; "two Americans" and "American students" are people. */
const asPeople = (draft: NominalDraft, names: SentenceNames, pool: Pool): Described | null => {
  const name = names.drafts[names.covering[draft.head] ?? -1];
  if (name?.known?.form !== 'people' || name.known.kind !== 'state') return null;
  if (!draft.plural || draft.pointing !== 'definite' || draft.modifiers.length > 0) return null;
  const entity = entityIn(pool, name.known.key, name.known.name, 'state', 'gazetteer');
  return { key: entity.key, confidence: 0.75, form: 'role', sides: [] };
};

/** "the Foreign Minister": the person with that office, named last before this place, or the only one of the article. */
const asHolder = (
  draft: NominalDraft,
  sides: readonly string[],
  holders: readonly PoolEntity[],
  lastSeen: ReadonlyMap<string, number>,
): Described | null => {
  if (!draft.isRole || draft.pointing === 'indefinite') return null;
  const full = draft.modifiers.length > 0 ? `${draft.modifiers.at(-1)} ${draft.noun}` : draft.noun;
  const fits = (person: PoolEntity, office: string): boolean =>
    person.offices.has(office) &&
    (sides.length === 0 || person.sides.length === 0 || sides.some((side) => person.sides.includes(side)));
  let able = holders.filter((person) => fits(person, full));
  if (able.length === 0 && draft.pointing === 'definite' && draft.modifiers.length === 0 && sides.length === 0)
    able = holders.filter((person) => [...person.offices].some((office) => office.endsWith(` ${draft.noun}`)));
  const seen = able.filter((person) => lastSeen.has(person.key));
  const choice = seen.length > 0 ? seen : able;
  if (choice.length === 0 || (seen.length === 0 && able.length > 1)) return null;
  const [first, ...others] = choice;
  if (!first) return null;
  const nearest = others.reduce(
    (best, person) => ((lastSeen.get(person.key) ?? 0) > (lastSeen.get(best.key) ?? 0) ? person : best),
    first,
  );
  if (OFFICE_NOUNS.has(draft.noun))
    for (const side of sides) if (!nearest.sides.includes(side)) nearest.sides.push(side);
  noteMerge(nearest, 'office', 0.85);
  return { key: nearest.key, confidence: choice.length > 1 ? 0.65 : 0.8, form: 'role', sides };
};

/** An actor without a name, called by the article's own words. */
const asItself = (
  input: DescriptionInput,
  names: SentenceNames,
  draft: NominalDraft,
  sides: readonly string[],
  byNoun: Map<string, string[]>,
  lastSeen: ReadonlyMap<string, number>,
): Described | null => {
  const { pool } = input;
  if (POINTING_NOUNS.get(draft.noun)?.includes('state')) return null;
  if (HARDWARE.has(draft.noun) && sides.length === 0) return null;
  // "any alliance" is no body, "the alliance" may be one.
  if (
    !COLLECTIVES.has(draft.noun) &&
    !draft.isRole &&
    draft.kind !== 'people' &&
    draft.pointing !== 'definite' &&
    sides.length === 0
  )
    return null;
  const parts = [sides.join('+'), draft.modifiers.join(' '), draft.plural ? draft.noun : `1 ${draft.noun}`];
  const exact = `nominal-${parts.join('/')}`;
  const known = pool.get(exact);
  const before = byNoun.get(draft.noun) ?? [];
  if (
    !known &&
    (draft.pointing === 'definite' || draft.pointing === 'demonstrative' || draft.pointing === 'possessive')
  ) {
    const able = before.filter((key) => covers(key, draft, sides));
    const nearest = able.reduce<string | null>(
      (best, key) => (best === null || (lastSeen.get(key) ?? 0) > (lastSeen.get(best) ?? 0) ? key : best),
      null,
    );
    const entity = nearest === null ? undefined : pool.get(nearest);
    if (entity) {
      noteMerge(entity, 'same-noun', 0.65);
      return { key: entity.key, confidence: 0.62, form: 'nominal', sides };
    }
  }
  const name = known?.name ?? phraseName(names, draft);
  if (name === '') return null;
  const entity = entityIn(pool, exact, name, kindOf(draft, sides, pool), 'description');
  if (!known) {
    before.push(exact);
    byNoun.set(draft.noun, before);
    for (const side of sides) entity.sides.push(side);
    entity.nouns.add(draft.noun);
    if (draft.isRole) entity.offices.add(draft.noun);
  } else noteMerge(entity, 'same-words', 0.7);
  return { key: exact, confidence: 0.7, form: 'nominal', sides };
};

/** Whether an earlier description has all the words of a later one that points back. */
const covers = (key: string, draft: NominalDraft, sides: readonly string[]): boolean => {
  const [owner = '', modifiers = '', noun = ''] = key.slice('nominal-'.length).split('/');
  if (noun.startsWith('1 ') === draft.plural) return false;
  if (sides.length > 0 && owner !== sides.join('+')) return false;
  const words = new Set(modifiers.split(' '));
  return draft.modifiers.every((word) => words.has(word));
};

const kindOf = (draft: NominalDraft, sides: readonly string[], pool: Pool): ActorKind => {
  if (draft.kind === 'people' && sides.some((side) => pool.get(side)?.kind === 'group')) return 'group';
  return draft.kind;
};

/** Longest name made from a description. */
const LONGEST_NAME = 80;

/** The article's own words without article and number, owner included, with a capital: "Afghan insurgents", "Pakistan’s army". */
const phraseName = (names: SentenceNames, draft: NominalDraft): string => {
  const { sentence, written, text } = names.words;
  const { tokens } = sentence.tree;
  let first = draft.first;
  if (tokens[first - 1]?.tag === 'POS') {
    const owner = names.drafts[names.covering[first - 2] ?? -1];
    if (owner) first = owner.nameFirst;
  } else
    while (first < draft.head) {
      const tag = tokens[first]?.tag ?? '';
      const owner = names.covering[first] ?? -1;
      if (owner >= 0 && !/^the$/iu.test(written[first] ?? '')) break;
      if (!(
        tag === 'DT' ||
        tag === 'CD' ||
        tag === 'PDT' ||
        tag === 'PRP$' ||
        tag === 'RB' ||
        tag === 'IN' ||
        tag === 'JJR' ||
        SKIPPED.has((written[first] ?? '').toLowerCase())
      ))
        break;
      first += 1;
    }
  let last = draft.last;
  for (const owner of draft.owners) {
    const name = names.drafts[owner];
    if (name && name.first > last && name.first - last < 5) last = name.last;
  }
  const start = tokens[first];
  const end = tokens[last];
  if (!start || !end || first > draft.head) return '';
  const words = text.slice(start.start - sentence.span.start, end.end - sentence.span.start).replace(/\s+/gu, ' ');
  if (words.length > LONGEST_NAME) return '';
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const SKIPPED = new Set(
  'such other some several many more most few both same own certain various large small big huge growing vast alleged suspected'.split(
    ' ',
  ),
);
