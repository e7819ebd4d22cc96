import { type ActorKind } from '../../domain/actor.ts';
import { tokenize } from '../model/tokens.ts';
import { DOUBTFUL_GROUPS, GROUPS } from './armed-groups.ts';
import { DOUBTFUL_BODIES, ORGANISATIONS } from './organisations.ts';
import { CITIES, REGIONS } from './places.ts';
import { SEATS } from './seats.ts';
import { DOUBTFUL_NAMES, STATES } from './states.ts';

/** What a written form in the gazetteer can be. */
export interface Known {
  /** Key of what it names: `united-states`, or `place-mosul` for a place. */
  readonly key: string;
  /** The name shown. */
  readonly name: string;
  /** Kind of actor. */
  readonly kind: ActorKind;
  /** Whether it is the thing's own name, or an adjective, its people, its capital or the building it sits in. */
  readonly form: 'name' | 'adjective' | 'people' | 'capital' | 'seat';
  /** Whether the form is an adjective too, as "Afghan" is. */
  readonly alsoAdjective: boolean;
  /** Whether the form counts only where the article names the same thing in another way. */
  readonly doubtful: boolean;
}

/** A known name that begins at some word. */
export interface Match {
  /** What it is. */
  readonly known: Known;
  /** How many words it takes. */
  readonly length: number;
}

interface Entry {
  /** The words in comparable form. */
  readonly words: readonly string[];
  /** The words as they are written. */
  readonly written: readonly string[];
  readonly known: Known;
}

/** A word made comparable: small letters, straight apostrophe, no accents. */
export const foldWord = (word: string): string => {
  const small = word.toLowerCase();
  for (let at = 0; at < small.length; at += 1) {
    if (small.charCodeAt(at) > 126)
      return small
        .replaceAll('’', "'")
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]+/gu, '');
  }
  return small;
};

const index = new Map<string, Entry[]>();
const byKey = new Map<string, Known>();

const add = (text: string, known: Known): void => {
  const written = tokenize(text, { start: 0, end: text.length }).map((token) => token.text);
  const words = written.map(foldWord);
  const first = words[0];
  if (first === undefined) return;
  const entries = index.get(first);
  if (!entries) index.set(first, [{ words, written, known }]);
  // The first thing to claim a form keeps it; "Afghan" stays one entry that is people and adjective.
  else if (!entries.some((entry) => entry.words.length === words.length && entry.words.join(' ') === words.join(' ')))
    entries.push({ words, written, known });
};

const fill = (): void => {
  for (const state of STATES) {
    const base = { key: state.id, name: state.name, kind: 'state' as const, alsoAdjective: false };
    const put = (text: string, form: Known['form'], alsoAdjective: boolean): void =>
      add(text, { ...base, form, alsoAdjective, doubtful: DOUBTFUL_NAMES.has(text) });
    byKey.set(state.id, { ...base, form: 'name', doubtful: false });
    for (const name of [state.name, ...state.names]) put(name.replace(/^[Tt]he /u, ''), 'name', false);
    for (const person of state.people) put(person, 'people', state.adjectives.includes(person));
    for (const adjective of state.adjectives) put(adjective, 'adjective', true);
  }
  for (const body of [...ORGANISATIONS, ...GROUPS]) {
    const known = { key: body.id, name: body.name, kind: body.kind, form: 'name' as const, alsoAdjective: false };
    if (!byKey.has(body.id)) byKey.set(body.id, { ...known, doubtful: false });
    for (const name of [body.name, ...body.names])
      add(name.replace(/^the /u, ''), { ...known, doubtful: DOUBTFUL_BODIES.has(name) || DOUBTFUL_GROUPS.has(name) });
  }
  for (const state of STATES)
    for (const capital of state.capitals)
      add(capital, {
        key: state.id,
        name: state.name,
        kind: 'state',
        form: 'capital',
        alsoAdjective: false,
        doubtful: DOUBTFUL_NAMES.has(capital),
      });
  for (const seat of SEATS) {
    const power = byKey.get(seat.of);
    if (power) add(seat.name, { ...power, form: 'seat' });
  }
  for (const name of [...REGIONS, ...CITIES])
    add(name, { key: placeKey(name), name, kind: 'place', form: 'name', alsoAdjective: false, doubtful: false });
  for (const entries of index.values()) entries.sort((a, b) => b.words.length - a.words.length);
};

/** The key of a place by its name. */
export const placeKey = (name: string): string => `place-${foldWord(name).replace(/[^\p{L}\p{N}]+/gu, '-')}`;

/** What a key of the gazetteer stands for; undefined for keys made from an article. */
export const knownByKey = (key: string): Known | undefined => {
  if (index.size === 0) fill();
  return byKey.get(key);
};

const isUpper = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();

/** Whether a word of the text may be the written word: same case, or all in capitals as in headlines; never small for a capital. */
const sameCase = (text: string, written: string): boolean => {
  if (text === written) return true;
  const capital = written.charAt(0) !== written.charAt(0).toLowerCase();
  if (!capital) return true;
  if (isUpper(written) && written.length < 6) return foldWord(text) === foldWord(written) && isUpper(text);
  return text.charAt(0) !== text.charAt(0).toLowerCase();
};

/**
 * The longest known name that begins at a word; null when there is none. `folded` holds the words of the sentence as
 * {@link foldWord} makes them, `written` as they stand.
 */
export const matchAt = (folded: readonly string[], written: readonly string[], at: number): Match | null => {
  if (index.size === 0) fill();
  const entries = index.get(folded[at] ?? '');
  if (!entries) return null;
  for (const entry of entries) {
    const { length } = entry.words;
    if (at + length > folded.length) continue;
    let fits = true;
    for (let next = 0; next < length && fits; next += 1)
      fits = folded[at + next] === entry.words[next] && sameCase(written[at + next] ?? '', entry.written[next] ?? '');
    if (fits) return { known: entry.known, length };
  }
  return null;
};
