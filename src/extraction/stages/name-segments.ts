import { type Known, type Match } from '../lexicon/gazetteer.ts';
import { FEMALE_NAMES, MALE_NAMES } from '../lexicon/given-names.ts';
import { BODY_HEADS, BODY_WORDS, GROUP_WORDS, NAME_JOINERS, THING_WORDS } from '../lexicon/name-words.ts';
import { PLACE_HEADS, PLACE_TAILS } from '../lexicon/places.ts';
import { HONORIFICS, LONG_TITLES, ROLE_NOUNS, SHORT_TITLES, TITLE_MODIFIERS } from '../lexicon/titles.ts';
import { isStateForm, type NameRun } from './name-runs.ts';
import { type WordSentence } from './words.ts';

/** What a stretch of a run is by its own words. */
export type SegmentClass =
  | 'known'
  | 'person'
  | 'organisation'
  | 'group'
  | 'place'
  | 'unknown'
  /** A title without a name: "the Foreign Minister". */
  | 'role'
  /** The name of an event, a work or a thing, which nobody acts through. */
  | 'thing';

/** One name of a run, with its title. */
export interface NameSegment {
  /** Index of its first word, title included. */
  readonly first: number;
  /** Index of its last word. */
  readonly last: number;
  /** Index of the first word of the name itself; after `last` when there is only a title. */
  readonly nameFirst: number;
  /** What it is. */
  readonly class: SegmentClass;
  /** The gazetteer's answer for the whole; null when it has none. */
  readonly known: Known | null;
  /** Key of a state whose name or adjective belongs to this name: "Israeli" in "Israeli Defence Ministry"; null for none. */
  readonly side: string | null;
}

const longTitles = new Map<string, (readonly string[])[]>();
for (const title of LONG_TITLES) {
  const words = title.replaceAll('-', ' - ').split(' ');
  const first = words[0] ?? '';
  longTitles.set(
    first,
    [...(longTitles.get(first) ?? []), words].sort((a, b) => b.length - a.length),
  );
}

/** The names of firms that begin like titles. */
const NOT_TITLES = new Set([
  'general motors',
  'general electric',
  'general dynamics',
  'general mills',
  'general assembly',
  'premier league',
  'prince edward',
  'prince william',
  'general election',
]);

/** Index after the title that begins at a word, or the word itself when there is none. `limit` is the last word allowed. */
export const titleEnd = (folded: readonly string[], at: number, limit: number): number => {
  let next = at;
  while (next < limit && TITLE_MODIFIERS.has(folded[next] ?? '') && longTitleLength(folded, next, limit) === 0) {
    next += 1;
    // "Vice-President", "Ex-Minister".
    if (folded[next] === '-' && next < limit) next += 1;
  }
  // "General Michel Aoun": a word that can modify a title can be one.
  for (let from = next; from >= at; from -= 1) {
    const end = titleRun(folded, from, limit);
    if (end > from) return end;
  }
  return at;
};

/** Index after the titles that stand side by side from a word on. */
const titleRun = (folded: readonly string[], at: number, limit: number): number => {
  let end = at;
  while (end <= limit) {
    const length = longTitleLength(folded, end, limit);
    const word = folded[end] ?? '';
    if (length > 0) end += length;
    else if (ROLE_NOUNS.has(word) || HONORIFICS.has(word) || SHORT_TITLES.has(word)) end += 1;
    else break;
  }
  return end;
};

const longTitleLength = (folded: readonly string[], at: number, limit: number): number => {
  for (const title of longTitles.get(folded[at] ?? '') ?? []) {
    if (at + title.length - 1 > limit) continue;
    if (title.every((word, offset) => folded[at + offset] === word)) return title.length;
  }
  return 0;
};

/** Parts a run into names and titles, in order. */
export const segmentsOf = (words: WordSentence, run: NameRun): readonly NameSegment[] => {
  const found: NameSegment[] = [];
  let at = run.first;
  while (at <= run.last) {
    const segment = segmentAt(words, run, at);
    found.push(segment);
    at = segment.last + 1;
    // A hyphen or joiner left between two names belongs to neither.
    while (at <= run.last && !words.nameLike[at] && !run.known.has(at)) at += 1;
  }
  return found;
};

const make = (
  first: number,
  last: number,
  nameFirst: number,
  kind: SegmentClass,
  known: Known | null = null,
  side: string | null = null,
): NameSegment => ({
  first,
  last,
  nameFirst,
  class: kind,
  known,
  side,
});

const segmentAt = (words: WordSentence, run: NameRun, at: number): NameSegment => {
  const { folded } = words;
  const hit = run.known.get(at);
  if (hit) return fromKnown(words, run, at, hit);
  const title = NOT_TITLES.has(`${folded[at]} ${folded[at + 1]}`) ? at : titleEnd(folded, at, run.last);
  if (title > at) return fromTitle(words, run, at, title);
  // "Labour Shadow Home Secretary Yvette Cooper", "FCO Minister Tobias Ellwood": a title further on ends what stands before it.
  for (let next = at + 1; next <= run.last; next += 1) {
    if (run.known.has(next) && isStateForm((run.known.get(next) as Match).known)) break;
    const end = titleEnd(folded, next, run.last);
    if (end === next || end > run.last) continue;
    // "Environmental Justice Foundation".
    if (end === run.last && BODY_WORDS.has(folded[end] ?? '')) break;
    const left = plainClass(words, at, next - 1);
    if (left === 'organisation' || left === 'group' || next - at > 1)
      return make(at, next - 1, at, left === 'unknown' ? 'unknown' : left);
    // "Tourism Minister Ann Other": an unknown word before a title belongs to it.
    if (left === 'unknown') return { ...fromTitle(words, run, at, end), first: at };
    break;
  }
  return plain(words, run, at, run.last);
};

/** A name begins with something known. */
const fromKnown = (words: WordSentence, run: NameRun, at: number, hit: Match): NameSegment => {
  const { folded } = words;
  const end = at + hit.length - 1;
  const alone = make(at, end, at, 'known', hit.known);
  if (end === run.last) return alone;
  const rest = end + 1;
  if (folded[rest] === '-') return alone;
  const inner = run.known.get(rest);
  if (inner && rest + inner.length - 1 === run.last) {
    // "Afghan Taliban", "Syrian Kurds": one group with its land.
    const merges =
      isStateForm(hit.known) &&
      hit.known.alsoAdjective &&
      (inner.known.kind === 'group' || inner.known.kind === 'people');
    if (merges) return make(at, run.last, at, 'known', inner.known, hit.known.key);
    return alone;
  }
  if (titleEnd(folded, rest, run.last) > rest) return alone;
  const side = isStateForm(hit.known) ? hit.known.key : null;
  const whole = plainClass(words, at, run.last);
  // "Indonesian Navy", "Jordan Valley", "Iraq War": the last word tells what the whole is.
  if (whole === 'thing') return alone;
  if (whole === 'organisation' || whole === 'group' || whole === 'place')
    return make(at, run.last, at, whole, null, side);
  const kind = plainClass(words, rest, run.last);
  switch (kind) {
    case 'thing':
      return alone;
    case 'organisation':
    case 'group':
    case 'place':
    case 'person':
      return alone;
    default:
      // "Palestinian Salam Fayyad" is somebody and where he is from; "Paris Saint-Germain" is one name.
      if (inner || (hit.known.alsoAdjective && run.last > rest)) return alone;
      if (hit.known.kind === 'organisation' || hit.known.kind === 'group') return alone;
      return make(at, run.last, at, 'unknown', null, side);
  }
};

/** A name begins with a title. */
const fromTitle = (words: WordSentence, run: NameRun, at: number, title: number): NameSegment => {
  if (title > run.last) return make(at, run.last, run.last + 1, 'role');
  const hit = run.known.get(title);
  // "King Fahd Hospital" and "President Hotel" are no people, unless the title is one of address.
  const kind = plainClass(words, title, run.last);
  if (kind === 'organisation' || kind === 'place' || kind === 'group') {
    const last = run.last;
    if (!HONORIFICS.has(words.folded[at] ?? '') && !hit) return make(at, last, at, kind);
  }
  if (hit && hit.known.kind !== 'person') {
    // "President Jordan" is somebody; "Foreign Minister Israel" does not occur, "Secretary of State Department" neither.
    if (title + hit.length - 1 < run.last) return make(at, run.last, title, 'person');
    if (hit.known.form === 'name' && hit.known.kind === 'state') return make(at, run.last, title, 'person');
    return make(at, title - 1, title, 'role');
  }
  let last = run.last;
  for (const start of run.known.keys())
    if (start > title && start <= last && isStateForm((run.known.get(start) as Match).known)) last = start - 1;
  return make(at, last, title, kind === 'thing' ? 'thing' : 'person');
};

const plain = (words: WordSentence, run: NameRun, at: number, limit: number): NameSegment => {
  let last = limit;
  // A state's name inside a run that is no body ends the name before it.
  const kind = plainClass(words, at, last);
  if (kind === 'unknown' || kind === 'person')
    for (const [start, match] of run.known)
      if (start > at && start <= last && isStateForm(match.known) && match.known.alsoAdjective) last = start - 1;
  return make(at, last, at, last === limit ? kind : plainClass(words, at, last));
};

const isAcronym = (word: string): boolean => /^\p{Lu}[\p{Lu}\d.&/-]{1,6}$/u.test(word);

/** Words that end the names of places and the names of people. */
const SURNAME_LIKE = new Set([
  'hill',
  'hall',
  'park',
  'lake',
  'castle',
  'forest',
  'lane',
  'mall',
  'drive',
  'base',
  'town',
  'camp',
  'falls',
  'coast',
  'wall',
  'beach',
  'street',
  'rivers',
  'banks',
  'hills',
]);
/** Endings of things thought and believed, which nobody is called. */
const ABSTRACT = /(?:ism|phobia|ology|ity|ness|mania)$/u;

/** What words are by their own shape, without a gazetteer. */
export const plainClass = (words: WordSentence, first: number, last: number): SegmentClass => {
  const { folded, written } = words;
  const end = folded[last] ?? '';
  const start = folded[first] ?? '';
  const count = last - first + 1;
  for (let at = first + 1; at < last; at += 1) {
    if (folded[at] !== 'of' && folded[at] !== 'for') continue;
    const head = folded[at - 1] ?? '';
    if (THING_WORDS.has(head) && !BODY_HEADS.has(head)) return 'thing';
    if (BODY_HEADS.has(head)) return GROUP_WORDS.get(head) === 'group' ? 'group' : 'organisation';
    return 'place';
  }
  // "Group F", "Plan B".
  if (count > 1 && end.length === 1 && start.length > 3 && !MALE_NAMES.has(start) && !FEMALE_NAMES.has(start))
    return 'thing';
  if (end === 'district' && folded.slice(first, last).includes('school')) return 'organisation';
  if (count > 1 && THING_WORDS.has(end) && !BODY_WORDS.has(end)) return 'thing';
  if (count > 1 && BODY_WORDS.has(end)) {
    const isGroup = [...GROUP_WORDS.keys()].filter((word) => folded.slice(first, last + 1).includes(word)).length;
    return isGroup > 0 && GROUP_WORDS.has(end) && end !== 'network' ? 'group' : 'organisation';
  }
  const given = MALE_NAMES.has(start) || FEMALE_NAMES.has(start);
  if (count > 1 && given && SURNAME_LIKE.has(end)) return 'person';
  if (count > 1 && (PLACE_TAILS.has(end) || PLACE_HEADS.has(start))) return 'place';
  if (given) return 'person';
  for (let at = first; at <= last; at += 1) {
    const word = folded[at] ?? '';
    if (at < last && /^\p{Lu}\.$/u.test(written[at] ?? '')) return 'person';
    if (at > first && NAME_JOINERS.has(word) && word !== 'e' && word !== 'y' && word !== 'i') return 'person';
    if ((word === 'al' || word === 'el') && folded[at + 1] === '-' && at > first) return 'person';
  }
  if (end === 'jr.' || end === 'sr.' || end === 'jr') return 'person';
  if (count === 1 && ABSTRACT.test(end)) return 'thing';
  if (count === 1 && isAcronym(written[first] ?? '')) return 'organisation';
  return 'unknown';
};
