import { HONORIFICS } from '../lexicon/titles.ts';
import { type NameGroup } from './name-groups.ts';
import { pushTo } from './word-lists.ts';

/** A shorter name taken for a longer one. */
export interface Alias {
  /** The surface of the shorter. */
  readonly from: string;
  /** The surface of the longer. */
  readonly to: string;
  /** Name of the rule. */
  readonly rule: string;
  /** How often the rule is right. */
  readonly confidence: number;
}

/** Most names with the same end that are compared; more than these are a list, not an article. */
const MOST_NAMESAKES = 40;

/** Whether the shorter list stands in the longer in the same order. */
const isSubsequence = (short: readonly string[], long: readonly string[]): boolean => {
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
};

const isInitialOf = (initial: string, name: string): boolean =>
  /^\p{L}\.?(?:\p{L}\.?)*$/u.test(initial) &&
  initial.length <= 4 &&
  initial.endsWith('.') &&
  initial.charAt(0) === name.charAt(0);

/** Whether two full names of people are one: a middle name left out, an initial, or the family part alone ("bin Laden"). */
const sameFullName = (short: readonly string[], long: readonly string[]): boolean => {
  if (short.length > long.length) return false;
  const [first = '', ...rest] = short;
  const last = short.at(-1);
  if (last !== long.at(-1)) return false;
  if (isSubsequence(short, long))
    return short.length === long.length || first === long[0] || long.slice(-short.length).join(' ') === short.join(' ');
  return rest.length > 0 && isInitialOf(first, long[0] ?? '') && isSubsequence(rest, long.slice(1));
};

/**
 * Which names of people are short for which: full names that differ by a middle name, and a surname or given name alone. A name
 * alone that fits several people is resolved where it stands, by {@link nearestOf}. `open` are single names of which nothing tells
 * what they are.
 */
export const personAliases = (
  groups: readonly NameGroup[],
  open: readonly NameGroup[],
): { readonly aliases: readonly Alias[]; readonly shared: ReadonlyMap<string, readonly string[]> } => {
  const aliases: Alias[] = [];
  const shared = new Map<string, readonly string[]>();
  const full = groups.filter((group) => group.words.length > 1);
  // Only names that end alike can be one, so the comparison stays inside these lists.
  const byLast = new Map<string, NameGroup[]>();
  const byFirst = new Map<string, NameGroup[]>();
  for (const group of full) {
    const last = group.words.at(-1) ?? '';
    pushTo(byLast, last, group);
    const first = group.words[0] ?? '';
    pushTo(byFirst, first, group);
  }
  const merged = new Map<string, string>();
  for (const group of full) {
    const longer = (byLast.get(group.words.at(-1) ?? '') ?? [])
      .slice(0, MOST_NAMESAKES)
      .filter(
        (other) =>
          other !== group &&
          other.words.length >= group.words.length &&
          sameFullName(group.words, other.words) &&
          !merged.has(other.key),
      );
    const [only] = longer;
    if (!only || longer.length > 1) continue;
    merged.set(group.key, only.key);
    aliases.push({ from: group.key, to: only.key, rule: 'full-name', confidence: 0.93 });
  }
  const people = (list: readonly NameGroup[] | undefined): readonly NameGroup[] =>
    (list ?? []).slice(0, MOST_NAMESAKES).filter((group) => !merged.has(group.key));
  for (const group of groups) {
    if (group.words.length !== 1) continue;
    const word = group.key;
    const fits = (other: NameGroup): boolean =>
      group.gender === '' || other.gender === '' || group.gender === other.gender;
    const surname = people(byLast.get(word)).filter(fits);
    const given = people(byFirst.get(word)).filter(fits);
    const [one] = surname;
    const [other] = given;
    if (one && surname.length === 1) aliases.push({ from: word, to: one.key, rule: 'surname', confidence: 0.95 });
    else if (surname.length > 1)
      shared.set(
        word,
        surname.map((candidate) => candidate.key),
      );
    else if (other && given.length === 1)
      aliases.push({ from: word, to: other.key, rule: 'given-name', confidence: 0.85 });
    else if (given.length > 1)
      shared.set(
        word,
        given.map((candidate) => candidate.key),
      );
  }
  for (const group of open) {
    const [one, ...others] = people(byFirst.get(group.key));
    if (one && others.length === 0) aliases.push({ from: group.key, to: one.key, rule: 'given-name', confidence: 0.8 });
  }
  return { aliases, shared };
};

/** Whether a title only addresses and names no office: "Mr", "Dr". */
export const isAddress = (word: string): boolean => HONORIFICS.has(word);
