import { type ActorKind } from '../../domain/actor.ts';
import { COLLECTIVES, GROUP_MEMBERS, HARDWARE, POINTING_NOUNS, STATE_BODIES } from '../lexicon/collectives.ts';
import { OFFICE_NOUNS } from '../lexicon/titles.ts';
import { dependent, prepositionOf } from '../tree.ts';
import { type Described, type DescriptionInput, descriptionKey } from './described.ts';
import { entityIn, noteMerge, type Pool, type PoolEntity } from './entity-pool.ts';
import { type NominalDraft } from './nominals.ts';
import { type Naming } from './name-entities.ts';
import { type SentenceNames } from './names.ts';
import { asGovernment, landsOf } from './governments.ts';
import { phraseName } from './phrase-name.ts';
import { momentsOf } from './timeline.ts';
import { pushTo } from './word-lists.ts';

/** Most holders of one office, and most descriptions by one noun, that are compared. */
const MOST_COMPARED = 60;

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

/** Resolves the phrases that the first pass left open, in reading order: members, holders of offices, and collectives without a name. */
export const resolveRest = (input: DescriptionInput, found: Described[][]): void => {
  const { sentences, nominals, pool } = input;
  const holders = new Map<string, PoolEntity[]>();
  for (const entity of pool.values())
    if (entity.kind === 'person')
      for (const office of entity.offices) {
        pushTo(holders, office, entity);
        if (office.includes(' ')) pushTo(holders, `… ${office.split(' ').at(-1) ?? ''}`, entity);
        // "Health Secretary Ann Vula" is called the minister too.
        if (office.endsWith(' secretary')) pushTo(holders, '… minister', entity);
      }
  const lands = landsOf(input);
  const foreign = (key: string): boolean => pool.get(key)?.kind === 'state' && !lands.most.has(key);
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
        asGovernment(lands, draft, sides, lastSeen) ??
        asHolder(draft, sides, holders, lastSeen, foreign, subjectBeside(names, draft, input.namings[place])) ??
        asItself(input, names, draft, sides, byNoun, lastSeen);
      if (answer?.key) lastSeen.set(answer.key, order);
      if (answer) list[moment.index] = answer;
    }
  });
};

/** Verbs by which somebody becomes what "into" names. */
const TURNING = new Set([
  'turn',
  'make',
  'transform',
  'convert',
  'change',
  'grow',
  'develop',
  'evolve',
  'mould',
  'forge',
]);

/** "is a spokesman", "as an ally", "turned it into a victim": what somebody is, not somebody who acts. */
const isPredicate = (names: SentenceNames, head: number): boolean => {
  const { tree } = names.words.sentence;
  if (dependent(tree, head, 'cop') >= 0) return true;
  const relation = tree.tokens[head]?.relation;
  if (relation !== 'obl' && relation !== 'xcomp' && relation !== 'advcl') return false;
  const preposition =
    prepositionOf(tree, head) || (relation === 'obl' ? '' : (tree.tokens[dependent(tree, head, 'mark')]?.text ?? ''));
  const verb = tree.tokens[tree.tokens[head]?.head ?? -1]?.lemma ?? '';
  return preposition === 'as' || (preposition === 'into' && TURNING.has(verb)) || relation === 'xcomp';
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
  if (isState) owner.nouns.add(draft.noun);
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

/** "Roux told Benin's president": who acts is not the one acted on. Key of the name that is the subject of the same verb, or null. */
const subjectBeside = (
  names: SentenceNames,
  draft: NominalDraft,
  namings: readonly Naming[] | undefined,
): string | null => {
  const { tree } = names.words.sentence;
  const token = tree.tokens[draft.head];
  if (!token || !ACTED_ON.has(token.relation)) return null;
  return namings?.[names.covering[dependent(tree, token.head, 'nsubj')] ?? -1]?.key ?? null;
};
const ACTED_ON = new Set(['obj', 'iobj', 'obl']);

/** "the Foreign Minister": the person with that office, named last before this place, or the only one of the article. */
const asHolder = (
  draft: NominalDraft,
  sides: readonly string[],
  holders: ReadonlyMap<string, readonly PoolEntity[]>,
  lastSeen: ReadonlyMap<string, number>,
  foreign: (side: string) => boolean,
  beside: string | null,
): Described | null => {
  if (!draft.isRole || draft.pointing === 'indefinite') return null;
  const full = draft.modifiers.length > 0 ? `${draft.modifiers.at(-1)} ${draft.noun}` : draft.noun;
  // "President Ann Vula" of no land that was told is the president of the land the article is about, and of no other.
  const fits = (person: PoolEntity): boolean =>
    person.key !== beside &&
    (sides.length === 0 ||
      (person.sides.length === 0 && !sides.some(foreign)) ||
      sides.some((side) => person.sides.includes(side)));
  const holding = (office: string): readonly PoolEntity[] =>
    (holders.get(office) ?? []).slice(0, MOST_COMPARED).filter(fits);
  let able = holding(full);
  // "the minister" after a foreign minister: any office that ends with the noun.
  if (able.length === 0 && draft.pointing === 'definite' && draft.modifiers.length === 0 && sides.length === 0)
    able = holding(`… ${draft.noun}`);
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

/** Nouns that name nobody without an article: "the use of force". */
const MASS_NOUNS = new Set(['force']);

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
  // "the country" is no actor of its own, "wealthy countries" are.
  const isSomeStates = draft.plural && draft.modifiers.length > 0;
  if (POINTING_NOUNS.get(draft.noun)?.includes('state') && !isSomeStates) return null;
  if (HARDWARE.has(draft.noun) && sides.length === 0) return null;
  if (MASS_NOUNS.has(draft.noun) && draft.pointing === 'bare' && !draft.plural && sides.length === 0) return null;
  // "B, whose coast guard helped": words that name nobody away from their clause.
  if (names.words.sentence.tree.tokens[draft.first]?.tag === 'WP$') return null;
  // "any alliance" is no body, "the alliance" may be one.
  if (
    !COLLECTIVES.has(draft.noun) &&
    !draft.isRole &&
    draft.kind !== 'people' &&
    draft.pointing !== 'definite' &&
    sides.length === 0 &&
    !isSomeStates
  )
    return null;
  const parts = [sides.join('+'), draft.modifiers.join(' '), draft.plural ? draft.noun : `1 ${draft.noun}`];
  const exact = `nominal-${parts.join('/')}`;
  // "Baltic firm fined" above "Halvorsen, a Baltic firm": the headline calls it what the text explains.
  const explained = draft.pointing === 'indefinite' ? undefined : input.explained.get(descriptionKey(draft, sides));
  if (explained) {
    const entity = pool.get(explained);
    if (entity) {
      noteMerge(entity, 'same-description', 0.7);
      return { key: explained, confidence: 0.66, form: 'role', sides };
    }
  }
  const known = pool.get(exact);
  const before = byNoun.get(draft.noun) ?? [];
  if (
    !known &&
    (draft.pointing === 'definite' || draft.pointing === 'demonstrative' || draft.pointing === 'possessive')
  ) {
    const able = before.slice(-MOST_COMPARED).filter((key) => covers(key, draft, sides));
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
  if (draft.kind === 'state' && draft.plural) return 'group';
  if (draft.kind === 'people' && sides.some((side) => pool.get(side)?.kind === 'group')) return 'group';
  return draft.kind;
};
