import { type RelationKind } from '../../domain/ontology.ts';
import { BODY_KINDS } from '../lexicon/name-words.ts';
import { VERB_RELATION } from '../lexicon/verbs.ts';
import { HAVE } from './attachment.ts';
import { type Tag, tags } from './labels.ts';
import { irregularVerbs } from './lemma-exceptions.ts';
import { lemmaOf } from './lemma.ts';
import { type Token } from './tokens.ts';

/** Puts right what no tagger knows that has seen few headlines, before the words are parsed. Changes the tags' numbers in place. */
export function mendTags(tokens: readonly Token[], found: Int32Array): void {
  mendLetters(tokens, found);
  mendCapitals(tokens, found);
  mendPerfect(tokens, found);
  mendVerbs(tokens, found);
  mendCourt(tokens, found);
  mendFirst(tokens, found);
  mendThat(tokens, found);
  mendMine(tokens, found);
  mendFree(tokens, found);
  mendKind(tokens, found);
  mendHeadline(tokens, found);
  mendSentence(tokens, found);
}

const tagAt = (found: Int32Array, at: number): Tag | undefined => tags[found[at] ?? -1];
const set = (found: Int32Array, at: number, tag: Tag): void => {
  found[at] = tags.indexOf(tag);
};
const formAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text.toLowerCase() ?? '';

/** What an object begins with. */
const OBJECT_TAGS = new Set<Tag | undefined>(['NNP', 'NNPS', 'DT', 'PRP', 'PRP$', 'CD', '$']);

const RELATIVES = new Set(['who', 'which']);

/** "has lent Chad money", ", which lent Chad money": an irregular form between "have" or a relative pronoun and an object is no adjective. */
function mendPerfect(tokens: readonly Token[], found: Int32Array): void {
  for (let at = 1; at + 1 < tokens.length; at += 1) {
    const tag = tagAt(found, at);
    const isRelative = RELATIVES.has(formAt(tokens, at - 1)) && formAt(tokens, at - 2) === ',';
    if ((tag !== 'JJ' && tag !== 'NN') || !(HAVE.has(formAt(tokens, at - 1)) || isRelative)) continue;
    if (irregularVerbs.has(formAt(tokens, at)) && OBJECT_TAGS.has(tagAt(found, at + 1)))
      set(found, at, isRelative ? 'VBD' : 'VBN');
  }
}

/** Forms in -s that no noun has. */
const ONLY_VERBS = new Set(
  `says warns denies accuses agrees threatens sues condemns slams urges admits insists argues refuses invades seizes detains deports expels imposes approves
   acquits defends unveils withdraws suspends resigns criticises criticizes ousts arrives declares announces confirms accepts quits tells asks sends
   extradites indicts retakes recaptures evacuates`.split(/\s+/u),
);

/** "as Biden warns of": a form that only a verb has, behind a singular, is one. */
function mendVerbs(tokens: readonly Token[], found: Int32Array): void {
  for (let at = 1; at < tokens.length; at += 1) {
    // "Prosecutors accuse B": a form that only a verb has, behind a plural.
    const isBare = formAt(tokens, at) === 'accuse' && !tagAt(found, at)?.startsWith('VB');
    if (isBare && PLURAL_TAGS.has(tagAt(found, at - 1))) set(found, at, 'VBP');
    if (tagAt(found, at) !== 'NNS' || !ONLY_VERBS.has(formAt(tokens, at))) continue;
    if (SUBJECT_TAGS.has(tagAt(found, at - 1))) set(found, at, 'VBZ');
  }
}

/** Longest headline, in words. */
const LONGEST = 30;
/** Longest sentence in which a missing verb is looked for, in words. */
const LONGEST_SENTENCE = 60;
const FINITE = new Set<Tag | undefined>(['VBD', 'VBZ', 'VBP', 'MD']);
const SUBJECT_TAGS = new Set<Tag | undefined>(['NN', 'NNP']);
/** Longest speaker behind the comma of a headline, in words with the comma and the verb. */
const LONGEST_SPEAKER = 5;
const SAYS = new Set(['say', 'says', 'said']);
/** What follows the verb of a headline, which has few articles. */
const FOLLOWING = new Set<Tag | undefined>([...OBJECT_TAGS, 'JJ', 'NN', 'NNS']);
/** Plurals that stand before other nouns in headlines: "talks deadline", "sanctions threat". */
const PLURALS = new Set(
  'talks ties forces arms troops sanctions strikes attacks protests votes polls sales claims charges rights'.split(' '),
);

/** "Court jails minister": a headline has a verb; when no word is one, it is the first plural that can be, behind a singular and before its object. */
function mendHeadline(tokens: readonly Token[], found: Int32Array): void {
  const { length } = tokens;
  const last = tokens[length - 1]?.text ?? '';
  if (length > LONGEST || last === '.' || last === '!') return;
  // "over bribes": a preposition brings no finite verb.
  const isStray = (at: number): boolean => {
    const before = tagAt(found, at - 1);
    return before === 'IN' || formAt(tokens, at - 1) === 'over';
  };
  // "…, governor says": who says so is beside the headline.
  const comma = tokens.findLastIndex(({ text }) => text === ',');
  const isSaid = comma > 0 && length - comma <= LONGEST_SPEAKER && SAYS.has(formAt(tokens, length - 1));
  const finite = tokens.map((_, at) => at).filter((at) => FINITE.has(tagAt(found, at)) && !(isSaid && at > comma));
  if (finite.some((at) => !isStray(at))) return;
  for (let at = 1; at + 1 < length; at += 1) {
    if (tagAt(found, at - 1) === 'IN') return;
    if (isPluralVerb(tokens, found, at)) {
      set(found, at, 'VBP');
      return;
    }
    const tag = tagAt(found, at);
    const form = formAt(tokens, at);
    const isSmallName = tag === 'NNP' && tokens[at]?.text === form;
    if (tag !== 'NNS' && tag !== 'NNPS' && !isSmallName) continue;
    if (!form.endsWith('s') || !SUBJECT_TAGS.has(tagAt(found, at - 1))) continue;
    const next = tagAt(found, at + 1);
    if (!VERB_RELATION.has(lemmaOf(form, 'VBZ')) || !FOLLOWING.has(next)) continue;
    if ((next === 'NN' || next === 'NNS') && PLURALS.has(form)) continue;
    for (const stray of finite) if (tagAt(found, stray) === 'VBZ') set(found, stray, 'NNS');
    set(found, at, 'VBZ');
    return;
  }
}

const PLURAL_TAGS = new Set<Tag | undefined>(['NNS', 'NNPS']);
const BARE_TAGS = new Set<Tag | undefined>(['NN', 'JJ', 'RB', 'VB']);

/** "Rebels free 40 soldiers", "Senators back bill": whether a bare form behind the plural that opens a headline is its verb. */
function isPluralVerb(tokens: readonly Token[], found: Int32Array, at: number): boolean {
  const plural = formAt(tokens, at - 1);
  if (!PLURAL_TAGS.has(tagAt(found, at - 1)) || PLURALS.has(plural) || !BARE_TAGS.has(tagAt(found, at))) return false;
  const isFirst = tokens.slice(0, at - 1).every((_, before) => IN_SUBJECT.has(tagAt(found, before)));
  return isFirst && VERB_RELATION.has(lemmaOf(formAt(tokens, at), 'VBP')) && FOLLOWING.has(tagAt(found, at + 1));
}
const IN_SUBJECT = new Set<Tag | undefined>(['NNP', 'NNPS', 'NN', 'JJ', 'CD', 'DT', 'POS', 'PRP$']);

/** What is done to somebody, and told without an object only of whom it was done to. */
const DONE_TO = new Set<RelationKind>(['ASSAULT', 'COERCE', 'SANCTION']);
const NOUN_TAGS = new Set<Tag | undefined>(['NN', 'NNS', 'NNP', 'NNPS', ',']);

/** "Residents celebrated in the streets.": what ends with a full stop has a finite verb; the first participle behind a noun, or behind the comma that closes what explains it, is it. */
function mendSentence(tokens: readonly Token[], found: Int32Array): void {
  if (tokens.at(-1)?.text !== '.' || tokens.length > LONGEST_SENTENCE) return;
  const tagged = tokens.map((_, at) => tagAt(found, at));
  if (tagged.some((tag, at) => FINITE.has(tag) || (tag === 'VB' && tagged[at - 1] !== 'TO'))) return;
  const at = tagged.findIndex((tag, place) => tag === 'VBN' && NOUN_TAGS.has(tagged[place - 1]));
  if (at < 1 || tagged[at + 1] === '.') return;
  // "Protesters detained by police.", "Two soldiers killed in a raid.": what was done to them, as captions tell it.
  const isDone = DONE_TO.has(VERB_RELATION.get(lemmaOf(formAt(tokens, at), 'VBN')) ?? 'OTHER');
  if (formAt(tokens, at + 1) === 'by' || (isDone && !OBJECT_TAGS.has(tagged[at + 1]))) return;
  set(found, at, 'VBD');
}

const BEHIND_COURT = new Set<Tag | undefined>(['IN', '.', ',', 'CC', 'NNP', undefined]);

/** "took B to court on Thursday": nobody is courted. */
function mendCourt(tokens: readonly Token[], found: Int32Array): void {
  for (let at = 2; at < tokens.length; at += 1) {
    if (formAt(tokens, at) !== 'court' || tagAt(found, at) !== 'VB' || tagAt(found, at - 1) !== 'TO') continue;
    if (!BEHIND_COURT.has(tagAt(found, at + 1))) continue;
    set(found, at, 'NN');
    set(found, at - 1, 'IN');
  }
}

const AUXILIARIES = new Set('is was has had does did will would could should may might must can'.split(' '));

/** "said that would hurt B", "rejected that, saying": without a subject or a clause behind it, "that" is what was spoken of. */
function mendThat(tokens: readonly Token[], found: Int32Array): void {
  for (let at = 1; at + 1 < tokens.length; at += 1) {
    if (formAt(tokens, at) !== 'that' || tagAt(found, at) !== 'IN' || !tagAt(found, at - 1)?.startsWith('VB')) continue;
    const next = tagAt(found, at + 1) === 'RB' ? at + 2 : at + 1;
    const isSubject = AUXILIARIES.has(formAt(tokens, next)) && FINITE.has(tagAt(found, next));
    if (isSubject || tokens[at + 1]?.text === ',' || tokens[at + 1]?.text === '.') set(found, at, 'DT');
  }
}

const OPENING_ADVERBS = new Set(
  `then now here there later earlier instead also still yet meanwhile often never soon once again perhaps maybe today first next thus so
   elsewhere afterwards too even only just back up down out next finally hence well twice rarely seldom not above below inside outside nearby overnight abroad`.split(
    /\s+/u,
  ),
);

/** "Somalia recalled": what opens a sentence before its verb, and is no adverb that anybody knows, is a name. */
function mendFirst(tokens: readonly Token[], found: Int32Array): void {
  const [first] = tokens;
  if (!first || tagAt(found, 0) !== 'RB' || !CAPITAL_WORD.test(first.text)) return;
  const form = first.text.toLowerCase();
  if (form.endsWith('ly') || OPENING_ADVERBS.has(form) || !/^VB[DZ]$/u.test(tagAt(found, 1) ?? '')) return;
  set(found, 0, 'NNP');
}

const BEFORE_HEADS = new Set<Tag | undefined>(['NN', 'NNP', 'JJ', 'DT', 'CD', 'PRP$', 'POS']);

/** "a copper mine": what an article or a noun stands before is a thing. */
function mendMine(tokens: readonly Token[], found: Int32Array): void {
  for (let at = 1; at < tokens.length; at += 1)
    if (formAt(tokens, at) === 'mine' && tagAt(found, at) === 'PRP' && BEFORE_HEADS.has(tagAt(found, at - 1)))
      set(found, at, 'NN');
}

/** "to free its prisoners": what stands between "to" and an object is a verb. */
function mendFree(tokens: readonly Token[], found: Int32Array): void {
  for (let at = 1; at + 1 < tokens.length; at += 1) {
    if (formAt(tokens, at - 1) !== 'to' || tagAt(found, at) !== 'JJ' || !BEFORE_NOUNS.has(tagAt(found, at + 1)))
      continue;
    if (!VERB_RELATION.has(formAt(tokens, at))) continue;
    set(found, at, 'VB');
    set(found, at - 1, 'TO');
  }
}
const BEFORE_NOUNS = new Set<Tag | undefined>(['DT', 'PRP$', 'PRP', 'CD']);

const KINDS = new Set([...BODY_KINDS, ...'groups charity campaigners activists firms giant union alliance'.split(' ')]);
const ADJECTIVE_END = /(?:al|ic|ive|ous|ary)$/u;

/** "Environmental group Rios Vivos": what opens a sentence before a kind of body and its name is no name. */
function mendKind(tokens: readonly Token[], found: Int32Array): void {
  const [first, , name] = tokens;
  if (!first || !name || tagAt(found, 0) !== 'NNP' || !KINDS.has(formAt(tokens, 1))) return;
  if (ADJECTIVE_END.test(first.text) && tagAt(found, 2)?.startsWith('NNP')) set(found, 0, 'JJ');
}

/** Capitals that are a name, and a pronoun in small letters. */
const LETTERS = new Set(['WHO', 'US']);
const PRONOUN_TAGS = new Set<Tag | undefined>(['WP', 'PRP']);

/** "On Monday WHO criticised": unless everything is in capitals, these are a body and a state. */
function mendLetters(tokens: readonly Token[], found: Int32Array): void {
  if (!tokens.some(({ text }) => /^\p{Ll}/u.test(text))) return;
  tokens.forEach(({ text }, at) => {
    if (LETTERS.has(text) && PRONOUN_TAGS.has(tagAt(found, at))) set(found, at, 'NNP');
  });
}

/** Fewest words of that many small letters that show that capitals are kept for names. */
const FEWEST_SMALL = 2;
const SMALL_WORD = /^\p{Ll}{4,}$/u;
const CAPITAL_WORD = /^\p{Lu}\p{Ll}+$/u;
const BEFORE_CAPITAL = new Set<Tag | undefined>(['``', "''", ':', '.', '-LRB-', undefined]);

/** "sanctions Boeing": where capitals are kept for names, a word that has one inside a sentence is no verb. */
function mendCapitals(tokens: readonly Token[], found: Int32Array): void {
  if (tokens.filter(({ text }) => SMALL_WORD.test(text)).length < FEWEST_SMALL) return;
  for (let at = 1; at < tokens.length; at += 1) {
    if (!CAPITAL_WORD.test(tokens[at]?.text ?? '') || !tagAt(found, at)?.startsWith('VB')) continue;
    if (!BEFORE_CAPITAL.has(tagAt(found, at - 1))) set(found, at, 'NNP');
  }
}
