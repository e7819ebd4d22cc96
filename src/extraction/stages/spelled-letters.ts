import { BODY_WORDS } from '../lexicon/name-words.ts';
import { isAcronymOf } from './body-names.ts';
import { type SentenceNames } from './names.ts';

const OPEN = new Set(['(', '[']);
const CLOSE = new Set([')', ']']);

/** Surfaces that the article itself explains in brackets: "Korean People’s Army (KPA)" and "KPA (Korean People’s Army)". */
export const bracketed = (
  sentences: readonly SentenceNames[],
  spellings: Map<string, string>,
): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const names of sentences) {
    const { written, folded } = names.words;
    for (let index = 0; index + 1 < names.drafts.length; index += 1) {
      const before = names.drafts[index];
      const inside = names.drafts[index + 1];
      if (
        !before ||
        !inside ||
        inside.first !== before.last + 2 ||
        !OPEN.has(written[before.last + 1] ?? '') ||
        !CLOSE.has(written[inside.last + 1] ?? '')
      )
        continue;
      const outer = folded.slice(before.nameFirst, before.last + 1);
      const inner = folded.slice(inside.nameFirst, inside.last + 1);
      const [short, long] = inner.length <= outer.length ? [inner, outer] : [outer, inner];
      // "Palestinian Liberation Organization (PLO)": another spelling of a body that is known by its letters.
      const [knownShort, knownLong] =
        inner.length <= outer.length ? [inside.known, before.known] : [before.known, inside.known];
      if (knownShort && !knownLong && sharesWords(knownShort.name, long)) spellings.set(long.join(' '), knownShort.key);
      else if (
        short.length === 1 &&
        isAcronymOf(
          short[0] ?? '',
          long.filter((word) => word !== 'the'),
        )
      )
        found.set(short.join(' '), long.join(' '));
    }
  }
  return found;
};

/** Whether at least half of the words that count are the same. */
const sharesWords = (name: string, words: readonly string[]): boolean => {
  const own = new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );
  const same = words.filter((word) => own.has(word)).length;
  return own.size > 1 && same * 2 >= own.size;
};

/**
 * Letters that the gazetteer knows, where the article itself has a name in full that they stand for and does not name the known one
 * otherwise: "RSF" beside "Rapid Support Forces".
 */
export const spelledOut = (
  sentences: readonly SentenceNames[],
  surfaces: readonly (readonly string[])[],
): ReadonlyMap<string, string> => {
  const letters = new Map<string, string>();
  const otherwise = new Set<string>();
  const full = new Map<string, Set<string>>();
  sentences.forEach((names, place) =>
    names.drafts.forEach((draft, index) => {
      const surface = surfaces[place]?.[index] ?? '';
      const written = names.words.written.slice(draft.nameFirst, draft.last + 1).join(' ');
      const words = surface.split(' ');
      const isLetters = words.length === 1 && written.length > 1 && written === written.toUpperCase();
      // A state is never meant by letters that happen to begin somebody's names.
      if (isLetters && draft.class !== 'role' && draft.known?.kind !== 'state')
        letters.set(surface, draft.known?.key ?? '');
      else if (draft.known) otherwise.add(draft.known.key);
      const isBody = draft.definite || draft.known !== null || BODY_WORDS.has(words.at(-1) ?? '');
      if (words.length > 1 && isBody && draft.class !== 'role' && draft.class !== 'person') {
        const initials = words.map((word) => word.charAt(0)).join('');
        full.set(initials, (full.get(initials) ?? new Set()).add(surface));
      }
    }),
  );
  const found = new Map<string, string>();
  for (const [short, key] of letters) {
    const [long, ...others] = full.get(short.replace(/[^\p{L}]/gu, '')) ?? [];
    if (long && others.length === 0 && !otherwise.has(key)) found.set(short, long);
  }
  return found;
};
