import { BODY_WORDS, FIRM_ENDS } from '../lexicon/name-words.ts';
import { type NameGroup } from './name-groups.ts';
import { type Alias } from './person-names.ts';
import { pushTo } from './word-lists.ts';

/** Last words that a body's name may lose: "Boeing Co.", "Haqqani Network", "Amnesty International". */
const LOST_ENDS = new Set([
  ...'inc inc. corp corp. corporation co co. company ltd ltd. llc plc group holdings international network news sa s.a. ag se nv airlines airways motors systems technologies software energy'.split(
    ' ',
  ),
  ...FIRM_ENDS,
]);
const SMALL = new Set(['of', 'the', 'and', 'for', 'in', 'on', '&', '-', "'s", 'de', 'la', 'du']);

/** Most names with the same beginning or end that are compared. */
const MOST_NAMESAKES = 40;

/** First letters of the words that count, as an acronym has them. */
const initialsOf = (words: readonly string[]): string =>
  words
    .filter((word) => !SMALL.has(word))
    .map((word) => word.charAt(0))
    .join('');

const plain = (acronym: string): string => acronym.replace(/[^\p{L}\p{N}]/gu, '');

/** Whether letters can stand for a name: its initials, small words counted or not, or its first letters in order. */
export const isAcronymOf = (acronym: string, words: readonly string[]): boolean => {
  const letters = plain(acronym);
  if (letters.length < 2 || words.length < 2) return false;
  if (letters === initialsOf(words) || letters === words.map((word) => word.charAt(0)).join('')) return true;
  // "Organisation for Economic Co-operation and Development": the first letter fits and the rest follow in order.
  const text = words.join('');
  if (letters.charAt(0) !== text.charAt(0) || letters.length < 3) return false;
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at += 1;
  return at === letters.length && letters.length >= words.filter((word) => !SMALL.has(word)).length - 1;
};

const startsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, at) => long[at] === word);
const endsWith = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((word, at) => long[long.length - short.length + at] === word);

/** "the Front", "The Herald": one word that bodies' names end with, never without "the". */
const isBareBody = ({ words, drafts }: NameGroup): boolean =>
  words.length === 1 && BODY_WORDS.has(words[0] ?? '') && drafts.every((draft) => draft.definite);

const isBefore = (one: NameGroup, other: NameGroup): boolean => {
  const [first, second] = [one.drafts[0], other.drafts[0]];
  if (!first || !second) return false;
  return first.sentence < second.sentence || (first.sentence === second.sentence && first.first < second.first);
};

/**
 * Which names of bodies are short for which: acronyms by their letters, names that lost a legal or generic end, a tail ("for the
 * Visual Arts") or the land before them. A bare last word only with "the", when one body alone is called so and was named before: "the Front".
 */
export const bodyAliases = (groups: readonly NameGroup[]): readonly Alias[] => {
  const aliases: Alias[] = [];
  const byFirst = new Map<string, NameGroup[]>();
  const byLast = new Map<string, NameGroup[]>();
  const byInitials = new Map<string, NameGroup[]>();
  for (const group of groups) {
    const first = group.words[0] ?? '';
    pushTo(byFirst, first, group);
    const last = group.words.at(-1) ?? '';
    pushTo(byLast, last, group);
    if (group.words.length > 1) {
      const letters = initialsOf(group.words);
      pushTo(byInitials, letters, group);
    }
  }
  for (const group of groups) {
    const { words, key } = group;
    if (words.length === 1 && key.length > 1 && group.text === group.text.toUpperCase()) {
      const full = byInitials.get(plain(key)) ?? [];
      const [only] = full;
      if (only && full.length === 1) aliases.push({ from: key, to: only.key, rule: 'acronym', confidence: 0.9 });
      continue;
    }
    const longer = (byFirst.get(words[0] ?? '') ?? []).slice(0, MOST_NAMESAKES).filter((other) => {
      const rest = other.words.slice(words.length);
      if (rest.length === 0 || !startsWith(other.words, words)) return false;
      if (rest.every((word) => LOST_ENDS.has(word))) return true;
      return (rest[0] === 'of' || rest[0] === 'for') && words.length > 1 && BODY_WORDS.has(words.at(-1) ?? '');
    });
    const [begun] = longer;
    if (begun && longer.length === 1) {
      aliases.push({ from: key, to: begun.key, rule: 'shortened', confidence: 0.88 });
      continue;
    }
    if (words.length < 2 && !isBareBody(group)) continue;
    const ended = (byLast.get(words.at(-1) ?? '') ?? [])
      .slice(0, MOST_NAMESAKES)
      .filter((other) => other.words.length > words.length && endsWith(other.words, words));
    const [tail] = ended;
    if (!tail || ended.length > 1 || (words.length === 1 && !isBefore(tail, group))) continue;
    aliases.push({ from: key, to: tail.key, rule: words.length === 1 ? 'bare-body' : 'without-land', confidence: 0.8 });
  }
  return aliases;
};
