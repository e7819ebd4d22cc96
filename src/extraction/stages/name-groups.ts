import { type ActorKind } from '../../domain/actor.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts';
import { FEMALE_WORDS, MALE_WORDS } from '../lexicon/titles.ts';
import { type NameDraft, type SentenceNames } from './names.ts';

/** All the places where one surface stands: "Asif", "Wall Street Journal". */
export interface NameGroup {
  /** The words in comparable form, without article and title. */
  readonly words: readonly string[];
  /** The same joined by spaces. */
  readonly key: string;
  /** The words as they first stand in the text. */
  readonly text: string;
  /** Its drafts in text order. */
  readonly drafts: NameDraft[];
  /** What it is, by all its places together. */
  kind: Exclude<ActorKind, 'state' | 'people'>;
  /** Points for each kind. */
  readonly points: { person: number; organisation: number; group: number; place: number };
  /** What titles and given names say. */
  gender: 'male' | 'female' | '';
}

/** How much each sign weighs. */
export const BY_SHAPE = 3;
const BY_CONTEXT = 2;
const WEAKLY = 1;

/** The words as they are compared: without genitive marks and without the full stop that ended a sentence. */
export const keyWords = (folded: readonly string[]): string[] => {
  const words = folded.filter((word) => word !== "'s" && word !== "'");
  const last = words.at(-1) ?? '';
  if (last.length > 4 && last.endsWith('.') && !last.slice(0, -1).includes('.'))
    words[words.length - 1] = last.slice(0, -1);
  return words;
};

const surfaceOf = (names: SentenceNames, draft: NameDraft): { words: string[]; text: string } => {
  const { folded, sentence } = names.words;
  const words = keyWords(folded.slice(draft.nameFirst, draft.last + 1));
  const first = sentence.tree.tokens[draft.nameFirst];
  const last = sentence.tree.tokens[draft.last];
  const start = first && last ? first.start - sentence.span.start : 0;
  const end = first && last ? last.end - sentence.span.start : 0;
  return { words, text: names.words.text.slice(start, end) };
};

/** Groups the names that the gazetteer does not know by their surface, and decides what each is. Linear in the names. */
export const groupNames = (
  sentences: readonly SentenceNames[],
  unknown: (draft: NameDraft) => boolean,
): ReadonlyMap<string, NameGroup> => {
  const groups = new Map<string, NameGroup>();
  for (const names of sentences) {
    for (const draft of names.drafts) {
      if (draft.class === 'role' || !unknown(draft)) continue;
      const { words, text } = surfaceOf(names, draft);
      const key = words.join(' ');
      const group: NameGroup = groups.get(key) ?? {
        words,
        key,
        text,
        drafts: [],
        kind: 'organisation',
        points: { person: 0, organisation: 0, group: 0, place: 0 },
        gender: '',
      };
      groups.set(key, group);
      group.drafts.push(draft);
      weigh(group, draft, names);
    }
  }
  const surnames = new Set<string>();
  for (const group of groups.values())
    if (group.words.length > 1 && kindOf(group) === 'person') surnames.add(group.words.at(-1) ?? '');
  for (const group of groups.values()) {
    if (group.words.length === 1 && surnames.has(group.key)) group.points.person += BY_SHAPE;
    group.kind = kindOf(group);
  }
  return groups;
};

const weigh = (group: NameGroup, draft: NameDraft, names: SentenceNames): void => {
  const { points } = group;
  if (draft.class === 'unknown' && group.words.length === 1 && group.key.length > 4 && FAMILY_END.test(group.key))
    points.person += WEAKLY;
  if (draft.class === 'person') points.person += BY_SHAPE;
  if (draft.class === 'organisation') points.organisation += BY_SHAPE;
  if (draft.class === 'group') points.group += BY_SHAPE;
  if (draft.class === 'place') points.place += BY_SHAPE;
  if (draft.first < draft.nameFirst && draft.class === 'person') points.person += BY_CONTEXT;
  if (draft.hint === 'person') points.person += BY_CONTEXT;
  if (draft.hint === 'body') points.organisation += BY_CONTEXT;
  if (draft.hint === 'place') points.place += WEAKLY;
  const { folded } = names.words;
  for (let at = draft.first; at < draft.nameFirst; at += 1) {
    const word = folded[at] ?? '';
    if (FEMALE_WORDS.has(word)) group.gender = 'female';
    else if (MALE_WORDS.has(word)) group.gender = 'male';
  }
  const given = group.words[0] ?? '';
  if (group.gender === '' && group.words.length > 1)
    group.gender = MALE_NAMES.has(given) === FEMALE_NAMES.has(given) ? '' : MALE_NAMES.has(given) ? 'male' : 'female';
};

/** Ends of family names, from many tongues. */
const FAMILY_END =
  /(?:i[cć]|ov|ev|ova|eva|sky|ski|ska|vich|vych|wicz|[aeo]nko|chuk|shvili|adze|idze|yan|ian|oglu|oğlu|opoulos|akis|idis|escu|zadeh|pour|sson|ssen|stein|berg|mann|witz|elli|etti|ello|ez)$/u;

const kindOf = (group: NameGroup): NameGroup['kind'] => {
  const { person, organisation, group: band, place } = group.points;
  const most = Math.max(person, organisation, band, place);
  if (most > 0) {
    if (person === most) return 'person';
    if (band === most) return 'group';
    return organisation === most ? 'organisation' : 'place';
  }
  // Two or three capitals without an article are most often somebody's name.
  return group.words.length > 1 && group.words.length < 5 ? 'person' : 'organisation';
};
