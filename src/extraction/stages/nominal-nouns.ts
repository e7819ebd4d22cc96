import { type ActorKind } from '../../domain/actor.ts';
import {
  COLLECTIVES,
  endsAsPeople,
  GATHERINGS,
  MASS_PLURALS,
  POINTING_NOUNS,
  SERVICE_FIELDS,
} from '../lexicon/collectives.ts';
import { ROLE_NOUNS } from '../lexicon/titles.ts';
import { type SentenceNames } from './names.ts';
import { isCapital } from './words.ts';

/** What a common noun stands for. */
export interface NominalNoun {
  /** The noun in small letters and the singular. */
  readonly noun: string;
  /** What it stands for by itself. */
  readonly kind: ActorKind;
  /** Whether it is one person or thing, or several. */
  readonly plural: boolean;
  /** Whether it names the holder of an office or role. */
  readonly isRole: boolean;
}

const singularOf = (word: string, lemma: string): string => {
  if (COLLECTIVES.has(lemma)) return lemma;
  if (COLLECTIVES.has(word)) return word;
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return word.endsWith('s') ? word.slice(0, -1) : lemma;
};

/** What the noun at a word stands for, or null when it is no actor's noun. */
export const nounAt = (names: SentenceNames, at: number): NominalNoun | null => {
  const token = names.words.sentence.tree.tokens[at];
  if (!token) return null;
  const word = names.words.folded[at] ?? '';
  const covering = names.drafts[names.covering[at] ?? -1];
  const isPlural = token.tag === 'NNS' || token.tag === 'NNPS';
  if (covering) {
    if (covering.class === 'role')
      return covering.last === at ? { noun: word, kind: 'person', isRole: true, plural: false } : null;
    // "two Americans", "a Palestinian": the people of a state, one by one.
    if (covering.known?.form === 'people' && !covering.modifies && covering.first <= at && covering.last === at)
      return {
        noun: word,
        kind: isPlural || word.endsWith('s') ? 'people' : 'person',
        isRole: false,
        plural: isPlural || word.endsWith('s'),
      };
    return null;
  }
  if (!token.tag.startsWith('NN') || (isCapital(token.text) && at > 0 && token.tag.startsWith('NNP'))) return null;
  const noun = singularOf(word, token.lemma.toLowerCase());
  const kind = COLLECTIVES.get(noun);
  const plural = isPlural || MASS_PLURALS.has(word);
  if (ROLE_NOUNS.has(noun) && !plural) return { noun, kind: 'person', isRole: true, plural };
  if (GATHERINGS.has(noun)) {
    // "refugee population": the people before the noun tell who they are.
    const before = names.words.folded[at - 1] ?? '';
    return { noun: COLLECTIVES.get(before) === undefined ? noun : before, kind: 'people', isRole: false, plural: true };
  }
  if (noun === 'service' && SERVICE_FIELDS.has(names.words.folded[at - 1] ?? ''))
    return { noun, kind: 'organisation', isRole: false, plural };
  if (kind) return { noun, kind: kind === 'people' && !plural ? 'person' : kind, isRole: false, plural };
  if (ROLE_NOUNS.has(noun)) return { noun, kind: 'people', isRole: false, plural };
  if (token.tag === 'NNS' && endsAsPeople(word)) return { noun, kind: 'people', isRole: false, plural };
  const pointing = POINTING_NOUNS.get(noun);
  return pointing ? { noun, kind: pointing[0] ?? 'organisation', isRole: false, plural } : null;
};
