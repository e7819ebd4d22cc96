import { STATE_BODIES } from '../lexicon/collectives.ts';
import { knownByKey, placeKey } from '../lexicon/gazetteer.ts';
import { BODY_WORDS } from '../lexicon/name-words.ts';
import { bodyAliases } from './body-names.ts';
import { entityIn, noteMerge, type Pool } from './entity-pool.ts';
import { BY_SHAPE, groupNames, keyWords, type NameGroup } from './name-groups.ts';
import { type NameDraft, type SentenceNames } from './names.ts';
import { type Alias, personAliases } from './person-names.ts';
import { bracketed, spelledOut } from './spelled-letters.ts';

/** Whom a name names: the key of an entity and how sure that is; a null key means nobody. */
export interface Naming {
  /** Key of the entity, or null. */
  readonly key: string | null;
  /** Probability that it is this one. */
  readonly confidence: number;
}

/** Words that stand for half of a divided land. */
const HALVES = ['north', 'south', 'east', 'west'] as const;
const NOBODY: Naming = { key: null, confidence: 0 };
/** How sure a name from the gazetteer is, by form. */
const KNOWN_CONFIDENCE = { name: 0.97, adjective: 0.95, people: 0.85, capital: 0.85, seat: 0.85 } as const;
const NAME_CONFIDENCE = 0.9;
const SHARED_CONFIDENCE = 0.6;

/** Gives every name of an article an entity, sentence by sentence in the order of the drafts, and fills the pool. */
export const nameEntities = (sentences: readonly SentenceNames[], pool: Pool): readonly (readonly Naming[])[] => {
  const firm = firmKeys(sentences);
  const spellings = new Map<string, string>();
  const surfaces = sentences.map((names) => names.drafts.map((draft) => surfaceOf(names, draft)));
  const overrides = new Map([...spelledOut(sentences, surfaces), ...bracketed(sentences, spellings)]);
  const isKnown = (draft: NameDraft, surface: string): boolean =>
    draft.known !== null &&
    !overrides.has(surface) &&
    (!draft.known.doubtful ||
      firm.has(draft.known.key) ||
      (draft.definite && draft.known.kind === 'state' && surface.endsWith('s')));
  const groups = groupNames(sentences, (draft) => draft.known === null || draft.known.doubtful || overrides.size > 0);
  const people = [...groups.values()].filter((group) => group.kind === 'person');
  // A single name that only "in" makes a place may be short for a body: "Telano", after "Telano Systems".
  const bodies = [...groups.values()].filter(
    ({ kind, words, points }) =>
      kind === 'organisation' ||
      kind === 'group' ||
      (kind === 'place' && words.length === 1 && points.place < BY_SHAPE),
  );
  // A single name that nothing tells about may be somebody's given name.
  const open = [...groups.values()].filter(
    ({ words, points }) => words.length === 1 && Object.values(points).every((one) => one === 0),
  );
  const { aliases, shared } = personAliases(people, open);
  const halves = new Map<string, string>();
  const links = new Map<string, Alias>();
  for (const alias of [...aliases, ...bodyAliases(bodies)]) links.set(alias.from, alias);
  for (const [from, to] of overrides)
    if (from !== to && groups.has(to)) links.set(from, { from, to, rule: 'bracket', confidence: 0.95 });
  // "the North" beside North Korea.
  for (const half of HALVES) {
    const lands = [...firm].filter((key) => key.startsWith(`${half}-`) && knownByKey(key)?.kind === 'state');
    if (lands.length === 1 && lands[0]) halves.set(half, lands[0]);
  }
  const lastSeen = new Map<string, number>();
  /** Keys of the bodies that the gazetteer knows and that were named so far. */
  const seen = new Set<string>();
  const holders = new Map<string, string>();
  let order = 0;
  return sentences.map((names, place) =>
    names.drafts.map((draft, index): Naming => {
      order += 1;
      const surface = surfaces[place]?.[index] ?? '';
      if (draft.class === 'role') return NOBODY;
      if (draft.known && isKnown(draft, surface)) {
        seen.add(draft.known.key);
        return fromKnown(pool, draft, names);
      }
      const target = overrides.get(surface);
      const direct = target === undefined ? undefined : firmTarget(target, sentences, surfaces);
      if (direct) return { ...fromKnown(pool, direct, names), confidence: NAME_CONFIDENCE };
      const group = groups.get(surface);
      if (!group) return draft.known ? fromKnown(pool, draft, names) : NOBODY;
      // "Male" and "Pale" are words before they are capitals.
      if (draft.known?.doubtful && draft.known.kind === 'state' && draft.class === 'known') return NOBODY;
      const spelling = spellings.get(surface);
      if (spelling) {
        noteMerge(entityFromKnown(pool, spelling), 'bracket', 0.95);
        return { key: spelling, confidence: 0.93 };
      }
      const state = stateOf(names, draft) ?? (draft.definite && !draft.modifies ? halves.get(surface) : undefined);
      if (state) {
        const entity = entityFromKnown(pool, state);
        noteMerge(entity, 'state-body', 0.9);
        if (surface.includes('ministry')) entity.nouns.add('ministry');
        return { key: state, confidence: 0.9 };
      }
      const bare = draft.definite && !draft.modifies ? bareKnown(surface, seen) : null;
      if (bare) {
        noteMerge(entityFromKnown(pool, bare), 'bare-body', 0.8);
        return { key: bare, confidence: 0.8 };
      }
      const namesakes = shared.get(surface);
      // Whom a surname alone has meant once, it goes on meaning: a brother of the same name is called by both of his.
      const holder = holders.get(surface);
      const found = namesakes ? nearestOf(holder ? [holder] : namesakes, lastSeen) : follow(links, surface);
      if (namesakes) holders.set(surface, found.key);
      lastSeen.set(found.key, order);
      const main = groups.get(found.key) ?? group;
      // The first full name is the one shown; an acronym gives way to the words it stands for.
      const shown = group.words.length > 1 && main.kind === 'person' ? group : main;
      const entity = entityIn(pool, `name-${main.key}`, nameOf(shown), main.kind, 'name');
      if (entity.gender === '') entity.gender = main.gender || group.gender;
      for (const rule of found.rules) noteMerge(entity, rule, found.confidence);
      if (draft.side && !entity.sides.includes(draft.side)) entity.sides.push(draft.side);
      return { key: entity.key, confidence: Math.min(NAME_CONFIDENCE, found.confidence) };
    }),
  );
};

const surfaceOf = (names: SentenceNames, draft: NameDraft): string =>
  keyWords(names.words.folded.slice(draft.nameFirst, draft.last + 1)).join(' ');

/** Keys of the gazetteer that the article names in a way that can mean nothing else. */
const firmKeys = (sentences: readonly SentenceNames[]): ReadonlySet<string> => {
  const firm = new Set<string>();
  for (const names of sentences)
    for (const draft of names.drafts) if (draft.known && !draft.known.doubtful) firm.add(draft.known.key);
  return firm;
};

/** The known name that a surface is, when the gazetteer has it. */
const firmTarget = (
  surface: string,
  sentences: readonly SentenceNames[],
  surfaces: readonly (readonly string[])[],
): NameDraft | null => {
  for (const [place, list] of surfaces.entries()) {
    const index = list.indexOf(surface);
    const draft = index < 0 ? undefined : sentences[place]?.drafts[index];
    if (draft) return draft.known ? draft : null;
  }
  return null;
};

const entityFromKnown = (pool: Pool, key: string) => {
  const known = knownByKey(key);
  return entityIn(pool, key, known?.name ?? key, known?.kind ?? 'organisation', 'gazetteer');
};

const fromKnown = (pool: Pool, draft: NameDraft, names: SentenceNames): Naming => {
  const { known } = draft;
  if (!known) return NOBODY;
  const confidence = KNOWN_CONFIDENCE[known.form];
  // A capital that is only a place is that city; the state is not named by it.
  if ((known.form === 'capital' || known.form === 'seat') && draft.asPlace) {
    const { written } = names.words;
    const city = written
      .slice(draft.nameFirst, draft.last + 1)
      .join(' ')
      .replace(/^[Tt]he /u, '');
    entityIn(pool, placeKey(city), city, 'place', 'gazetteer');
    return { key: placeKey(city), confidence };
  }
  const entity = entityIn(pool, known.key, known.name, known.kind, 'gazetteer');
  if (known.form === 'capital' || known.form === 'seat') noteMerge(entity, 'metonym', confidence);
  if (draft.side && draft.side !== known.key && !entity.sides.includes(draft.side)) entity.sides.push(draft.side);
  return { key: known.key, confidence };
};

/** "the Commission", after the European Commission: the only known body named before whose name ends so. */
const bareKnown = (surface: string, seen: ReadonlySet<string>): string | null => {
  if (surface.includes(' ') || !BODY_WORDS.has(surface)) return null;
  const able = [...seen].filter((key) => {
    const known = knownByKey(key);
    return known?.kind === 'organisation' && known.name.toLowerCase().endsWith(` ${surface}`);
  });
  return able.length === 1 ? (able[0] ?? null) : null;
};

/** The state that a body of state stands for: "UK Government", "Government of Pakistan", "Iranian Foreign Ministry". */
const stateOf = (names: SentenceNames, draft: NameDraft): string | null => {
  if (draft.class !== 'organisation' && draft.class !== 'unknown') return null;
  const words = names.words.folded.slice(draft.nameFirst, draft.last + 1);
  const last = words.at(-1) ?? '';
  const isForeign = words.includes('ministry') && words.includes('foreign');
  if (draft.side && (STATE_BODIES.has(last) || isForeign)) return draft.side;
  if (!STATE_BODIES.has(words[0] ?? '') && !(isForeign && words[0] === 'ministry')) return null;
  for (const [at, match] of names.known)
    if (at > draft.nameFirst && at <= draft.last && match.known.kind === 'state' && match.known.form === 'name')
      return match.known.key;
  return null;
};

interface Found {
  readonly key: string;
  readonly rules: readonly string[];
  readonly confidence: number;
}

/** The end of a chain of aliases. */
const follow = (links: ReadonlyMap<string, Alias>, surface: string): Found => {
  const rules: string[] = [];
  let key = surface;
  let confidence = 1;
  for (let link = links.get(key); link && rules.length < 5; link = links.get(key)) {
    rules.push(link.rule);
    confidence *= link.confidence;
    key = link.to;
  }
  return { key, rules, confidence };
};

/** Of several people with one surname, the one named last before this place; else the first of the article. */
const nearestOf = (keys: readonly string[], lastSeen: ReadonlyMap<string, number>): Found => {
  let best = keys[0] ?? '';
  for (const key of keys) if ((lastSeen.get(key) ?? -1) > (lastSeen.get(best) ?? -1)) best = key;
  return { key: best, rules: ['nearest-namesake'], confidence: SHARED_CONFIDENCE };
};

/** The name as it is shown: without article. */
const nameOf = (group: NameGroup): string => group.text.replace(/^[Tt]he (?=\S)/u, '').replace(/\s+/gu, ' ');
