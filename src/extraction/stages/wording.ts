import { type Factuality } from '../../domain/factuality.ts';
import { MUTUAL_NOUNS } from '../lexicon/nouns.ts';
import { VERB_RELATION } from '../lexicon/verbs.ts';
import { subtree, type Tree } from '../tree.ts';
import { type Candidate } from './candidates.ts';
import { modifiedBy } from './phrases.ts';

const LONGEST_PREDICATE = 110;
/** Words before the target that the rule itself brings. */
const END_WORDS: ReadonlyMap<string, string> = new Map([
  ['stopped-good', 'to'],
  ['as-ally', 'towards'],
  ['helped', 'to'],
]);

const small = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/** "talks between A and B" read "has talks with": nothing in the text leads from one equal to the other. */
const isBetweenEquals = (tree: Tree, { lead, rule, words, event }: Candidate): boolean => {
  const lemma = tree.tokens[event]?.lemma ?? '';
  // "A and B met", but "A and B clashed with each other".
  if (rule === 'mutual') return words.length > 1 || VERB_RELATION.has(`${lemma}+with`) || lemma === 'agree';
  return lead === 'has' && words.at(-1) === event && MUTUAL_NOUNS.has(lemma);
};

/** Chosen words with the spaces of the text between neighbours, and one space over a gap. */
const joined = (text: string, tree: Tree, words: readonly number[], infinitive = -1): string => {
  let phrase = '';
  let last = -2;
  for (const word of words) {
    const token = tree.tokens[word];
    if (!token) continue;
    const before = tree.tokens[word - 1];
    const touches = last === word - 1 && before !== undefined && before.end === token.start;
    phrase += phrase === '' || touches ? '' : ' ';
    const written = text.slice(token.start, token.end);
    // The capital of a sentence's first word is the sentence's.
    phrase += word === infinitive ? token.lemma : word === 0 && !token.tag.startsWith('NNP') ? small(written) : written;
    last = word;
  }
  return phrase.replace(/\s+/gu, ' ').trim();
};

/** The preposition that leads to the target when the phrase lacks it: the target's own case marker. */
const endPreposition = (tree: Tree, candidate: Candidate): string => {
  const { target } = candidate;
  if (!target || target.first <= candidate.event) return '';
  const marker = tree.tokens[target.head]
    ? tree.children[target.head]?.find((child) => tree.tokens[child]?.relation === 'case' && child < target.first)
    : undefined;
  return marker === undefined || candidate.words.includes(marker) ? '' : (tree.tokens[marker]?.text ?? '');
};

/** Rules that find the source behind what it gives: "received help from B", "denied an attack by B". */
const BACKWARDS = new Set(['receiving', 'denied-noun']);
const SOURCE_OF: Readonly<Partial<Record<Factuality, string>>> = {
  negated: 'is not the source of',
  hypothetical: 'is to be the source of',
};

/** "A received help from B", read from B: "is the source of help for". Null where the words lead from the source. */
const backwards = (text: string, tree: Tree, candidate: Candidate): string | null => {
  const { source, event, rule, words, standing } = candidate;
  if (!source || source.first < event || !BACKWARDS.has(rule)) return null;
  let first = source.head;
  while (tree.tokens[first]?.relation === 'conj') first = tree.tokens[first]?.head ?? -1;
  const marker = tree.children[first]?.find((child) => tree.tokens[child]?.relation === 'case');
  const thing = words.filter(
    (word) => word > event && word < (marker ?? source.first) && tree.tokens[word]?.tag !== 'DT',
  );
  if (thing.length === 0) return null;
  return `${SOURCE_OF[standing.value] ?? 'is the source of'} ${joined(text, tree, thing)} for`;
};

/** What is said where the text's own words do not lead from the source to the target. */
const FIXED_PHRASES: ReadonlyMap<string, string> = new Map([
  ['hosted', 'is home to'],
  ['condition', 'sets a condition for'],
  ['reproach', 'reproaches'],
  ['remark', 'says something about'],
]);

/** A short phrase that reads from source to target, made of the text's own words. Never empty. */
export const predicatePhrase = (text: string, tree: Tree, candidate: Candidate): string => {
  const event = tree.tokens[candidate.event];
  if (candidate.rule === 'passive' && event) {
    if (candidate.standing.value === 'negated') return `has not ${event.text}`;
    return candidate.standing.value === 'hypothetical' ? `is to have ${event.text}` : `has ${event.text}`;
  }
  const fixed = FIXED_PHRASES.get(candidate.rule) ?? backwards(text, tree, candidate);
  if (fixed !== null) return fixed;
  const modified = candidate.target ? modifiedBy(tree, candidate.target) : -1;
  const isOwned = modified >= 0 && modified !== candidate.event && candidate.words.includes(modified);
  const ofNoun = new Set(isOwned ? subtree(tree, modified) : []);
  // "denied his claim" reads "denied the claim of".
  const noun = isOwned
    ? candidate.words.findIndex(
        (word) =>
          word > candidate.event &&
          tree.tokens[word]?.tag !== 'RP' &&
          // "refused to give the documents of": the article is the noun's, not the infinitive's.
          ofNoun.has(word),
      )
    : -1;
  const isBare = noun >= 0 && !['DT', 'PRP$', 'IN'].includes(tree.tokens[candidate.words[noun] ?? 0]?.tag ?? '');
  const split = isBare ? noun : candidate.words.length;
  const tail = joined(text, tree, candidate.words.slice(split));
  const body =
    joined(text, tree, candidate.words.slice(0, split), candidate.lead === 'is to' ? candidate.event : -1) +
    (tail ? ` the ${tail}` : '');
  const last = isOwned
    ? 'of'
    : (END_WORDS.get(candidate.rule) ??
      (endPreposition(tree, candidate) || (isBetweenEquals(tree, candidate) ? 'with' : '')));
  const phrase = [candidate.lead, body || (event?.text ?? ''), last].filter(Boolean).join(' ');
  return phrase.length <= LONGEST_PREDICATE
    ? phrase
    : `${phrase.slice(0, phrase.lastIndexOf(' ', LONGEST_PREDICATE))} …`;
};
