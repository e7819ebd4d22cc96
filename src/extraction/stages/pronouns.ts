import { type Span } from '../../domain/span.ts';
import { SPEAKS_FOR } from '../lexicon/titles.ts';
import { SUBJECTS } from '../model/attachment.ts';
import { type WordPlace } from '../types.ts';
import { type Described } from './described.ts';
import { type Pool, type PoolEntity } from './entity-pool.ts';
import { type Naming } from './name-entities.ts';
import { type NominalDraft } from './nominals.ts';
import { type SentenceNames } from './names.ts';
import {
  askedOf,
  besideOf,
  demanderOf,
  fits,
  isEmpty,
  isParallel,
  isReason,
  type Person,
  saysOf,
  subjectAbove,
} from './pronoun-places.ts';
import { isTopic, momentsOf, type Recent, remember } from './timeline.ts';

/** A pronoun and whom it means. */
export interface PronounDraft extends Naming {
  /** Index of the sentence, from 0. */
  readonly sentence: number;
  /** Index of the word. */
  readonly at: number;
}

/** What somebody says in one sentence, as far as "we" and "I" need it. */
export interface SpokenPart {
  /** Index of the sentence. */
  readonly sentence: number;
  /** The words spoken, in the article's text. */
  readonly content: Span;
  /** The speaker's word; null when nobody is named. */
  readonly speaker: WordPlace | null;
}

/** What the resolver works on. */
export interface PronounInput {
  readonly sentences: readonly SentenceNames[];
  readonly nominals: readonly (readonly NominalDraft[])[];
  readonly namings: readonly (readonly Naming[])[];
  readonly described: readonly (readonly Described[])[];
  readonly pool: Pool;
  /** What is spoken, found when a first person asks for it. */
  readonly spoken: () => readonly SpokenPart[];
}

const PERSONS: ReadonlyMap<string, Person> = new Map<string, Person>([
  ['he', 'he'], ['him', 'he'], ['his', 'he'], ['she', 'she'], ['her', 'she'], ['hers', 'she'], ['they', 'they'], ['them', 'they'], ['their', 'they'], ['it', 'it'], ['its', 'it'],
  ['we', 'we'], ['us', 'we'], ['our', 'we'], ['i', 'i'], ['me', 'i'], ['my', 'i'],
]); // prettier-ignore

/** How far back a pronoun may reach, in sentences. */
const REACH: Readonly<Record<Person, number>> = { he: 4, she: 4, they: 2, it: 1, we: 0, i: 0 };
/** How often each pronoun is resolved rightly, from gold data of other texts. */
const CONFIDENCE: Readonly<Record<Person, number>> = { he: 0.78, she: 0.85, they: 0.58, it: 0.55, we: 0.7, i: 0.85 };

const NOBODY_BESIDE: ReadonlySet<string> = new Set();

/** What speaks for the subject of the clause in which something is "his" or "hers". */
const OWN_CLAUSE_WEIGHT = 2;

/** What speaks for the one who is asked, inside what is asked: more than for the one who asks. */
const ASKED_WEIGHT = 3;

/** Finds the pronouns of an article and whom they mean; one that stays open has no key. */
export const pronounsOf = (input: PronounInput): readonly PronounDraft[] => {
  const found: PronounDraft[] = [];
  const byPlace = new Map<string, number>();
  const memory: Recent[] = [];
  const first: { readonly sentence: number; readonly at: number; readonly person: 'we' | 'i' }[] = [];
  input.sentences.forEach((names, place) => {
    const { tokens } = names.words.sentence.tree;
    const moments = momentsOf(names, input.nominals[place] ?? []);
    let next = 0;
    // "Chad's army said it had": the army did.
    const ownsSomebody = (at: number): boolean =>
      tokens[at]?.relation === 'nmod:poss' &&
      (input.nominals[place] ?? []).some(
        (draft, index) => draft.head === tokens[at]?.head && input.described[place]?.[index]?.key != null,
      );
    const take = (until: number): void => {
      for (let moment = moments[next]; moment && moment.at < until; moment = moments[next]) {
        next += 1;
        const naming =
          moment.kind === 'name' ? input.namings[place]?.[moment.index] : input.described[place]?.[moment.index];
        if (!naming?.key || (moment.kind === 'name' && moment.draft.modifies)) continue;
        const plural = moment.kind === 'nominal' && moment.draft.plural;
        const asPlace = moment.kind === 'name' && moment.draft.asPlace;
        remember(memory, {
          key: naming.key,
          sentence: place,
          at: moment.at,
          subject: isTopic(names.words.sentence.tree, moment.at) && !ownsSomebody(moment.at),
          plural,
          asPlace,
        });
      }
    };
    tokens.forEach((token, at) => {
      if (token.tag !== 'PRP' && token.tag !== 'PRP$') return;
      const person = PERSONS.get(token.text.toLowerCase());
      if (!person || (token.text === 'US' && token.text === token.text.toUpperCase())) return;
      if (person === 'we' || person === 'i') {
        first.push({ sentence: place, at, person });
        return;
      }
      if (person === 'it' && isEmpty(names, at)) return;
      take(at);
      const isNothing =
        (person === 'it' || person === 'they') &&
        token.relation === 'obj' &&
        isParallel(input.sentences, memory, place, at, person === 'they');
      const key = isNothing
        ? null
        : ((opensSentence(names, memory, place, at) ? ahead(input, names, place, at, person) : null) ??
          antecedent(input, memory, place, at, person) ??
          ahead(input, names, place, at, person));
      byPlace.set(`${place} ${at}`, found.length);
      found.push({ sentence: place, at, key, confidence: key ? CONFIDENCE[person] : 0 });
      if (key)
        remember(memory, {
          key,
          sentence: place,
          at,
          subject: SUBJECTS.has(token.relation),
          plural: person === 'they',
          asPlace: false,
        });
    });
    take(Infinity);
  });
  if (first.length > 0) firstPersons(input, first, found, byPlace);
  return found.sort((a, b) => a.sentence - b.sentence || a.at - b.at);
};

/** A possessive in the opening phrase of a sentence that names nobody before it: "Discussing his concern, the minister said". */
const opensSentence = (names: SentenceNames, memory: readonly Recent[], place: number, at: number): boolean => {
  const { tokens } = names.words.sentence.tree;
  if (tokens[at]?.tag !== 'PRP$' || memory.at(-1)?.sentence === place) return false;
  const opening = tokens[0]?.tag;
  return opening === 'VBG' || opening === 'VBN' || opening === 'IN';
};

const antecedent = (
  input: PronounInput,
  memory: readonly Recent[],
  place: number,
  at: number,
  person: Person,
): string | null => {
  const tokens = input.sentences[place]?.words.sentence.tree.tokens ?? [];
  const token = tokens[at];
  const isPossessive = token?.tag === 'PRP$';
  const ofTheOther = isPossessive && isReason(input.sentences[place], at);
  const wanted = person === 'he' ? 'male' : person === 'she' ? 'female' : '';
  const beside = isPossessive ? NOBODY_BESIDE : besideOf(tokens, memory, place, at);
  const asked = isPossessive ? askedOf(input.sentences[place], at) : -1;
  const isSaying = saysOf(tokens, at);
  const demander = isPossessive ? demanderOf(tokens, at) : -1;
  const governing = isPossessive && wanted !== '' ? subjectAbove(tokens, at) : -1;
  let best: Recent | null = null;
  let bestScore = -Infinity;
  for (let index = memory.length - 1; index >= 0; index -= 1) {
    const recent = memory[index];
    if (!recent) break;
    const distance = place - recent.sentence;
    if (distance > REACH[person]) break;
    const entity = input.pool.get(recent.key);
    if (!entity || !fits(entity, recent, person)) continue;
    if (beside.has(recent.key)) continue;
    // "'Fiji is an equal,' it said": who speaks is not who is spoken of.
    if (isSaying && distance === 0) continue;
    // "criticised B and demanded his resignation": nobody demands his own.
    if (distance === 0 && recent.at === demander) continue;
    const score =
      -3 * distance +
      (recent.subject ? 2 : 0) +
      (ofTheOther && distance === 0 && !recent.subject ? 3 : 0) +
      (distance === 0 && recent.at === asked ? ASKED_WEIGHT : 0) +
      (wanted !== '' && entity.gender === wanted ? 1 : 0) +
      (distance === 0 && recent.at === governing ? OWN_CLAUSE_WEIGHT : 0) -
      (memory.length - index) * 0.12 +
      (entity.basis === 'description' ? -0.8 : 0);
    if (score > bestScore) {
      best = recent;
      bestScore = score;
    }
  }
  const entity = best ? input.pool.get(best.key) : undefined;
  // A pronoun tells the gender of a name that did not.
  if (entity?.kind === 'person' && entity.gender === '' && (wanted === 'male' || wanted === 'female'))
    entity.gender = wanted;
  return best?.key ?? null;
};

/** "Discussing his concern, the minister said": a pronoun before the subject of its sentence. */
const ahead = (input: PronounInput, names: SentenceNames, place: number, at: number, person: Person): string | null => {
  if (person === 'they') return null;
  const { tokens } = names.words.sentence.tree;
  const root = tokens.findIndex((token) => token.head < 0);
  for (const moment of momentsOf(names, input.nominals[place] ?? [])) {
    const token = tokens[moment.at];
    if (moment.at <= at || !token || !SUBJECTS.has(token.relation) || token.head !== root) continue;
    const naming =
      moment.kind === 'name' ? input.namings[place]?.[moment.index] : input.described[place]?.[moment.index];
    const entity = naming?.key ? input.pool.get(naming.key) : undefined;
    const recent = {
      key: naming?.key ?? '',
      sentence: place,
      at: moment.at,
      subject: true,
      plural: moment.kind === 'nominal' && moment.draft.plural,
      asPlace: false,
    };
    if (entity && fits(entity, recent, person)) return entity.key;
  }
  return null;
};

/** "We" and "I" inside what somebody says: the speaker's side, and the speaker. */
const firstPersons = (
  input: PronounInput,
  places: readonly { readonly sentence: number; readonly at: number; readonly person: 'we' | 'i' }[],
  found: PronounDraft[],
  byPlace: ReadonlyMap<string, number>,
): void => {
  const bySentence = new Map<number, SpokenPart[]>();
  for (const part of input.spoken()) {
    const list = bySentence.get(part.sentence);
    if (list) list.push(part);
    else bySentence.set(part.sentence, [part]);
  }
  const resolved = found.length;
  for (const { sentence, at, person } of places) {
    const token = input.sentences[sentence]?.words.sentence.tree.tokens[at];
    if (!token) continue;
    const around = (bySentence.get(sentence) ?? []).filter(
      (part) => part.content.start <= token.start && token.end <= part.content.end,
    );
    // The innermost speaker says "we".
    const part = around
      .sort((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))
      .find((one) => one.speaker);
    const speaker = part?.speaker
      ? input.pool.get(keyAt(input, part.speaker, found.slice(0, resolved), byPlace) ?? '')
      : undefined;
    const key = speaker
      ? person === 'i'
        ? speaker.kind === 'person'
          ? speaker.key
          : null
        : sideOf(speaker, input.pool)
      : null;
    found.push({ sentence, at, key, confidence: key ? CONFIDENCE[person] : 0 });
  }
};

/** Whom a word names: a name, a description or a pronoun resolved before. */
const keyAt = (
  input: PronounInput,
  place: WordPlace,
  found: readonly PronounDraft[],
  byPlace: ReadonlyMap<string, number>,
): string | null => {
  const names = input.sentences[place.sentence];
  const nominals = input.nominals[place.sentence] ?? [];
  const nominal = nominals.findIndex((draft) => draft.head === place.word);
  const described = nominal < 0 ? null : input.described[place.sentence]?.[nominal]?.key;
  if (described) return described;
  const index = names?.covering[place.word] ?? -1;
  const name = index < 0 ? null : input.namings[place.sentence]?.[index]?.key;
  if (name) return name;
  const pronoun = byPlace.get(`${place.sentence} ${place.word}`);
  return pronoun === undefined ? null : (found[pronoun]?.key ?? null);
};

/** Who is meant when somebody says "we": the state or body a speaker speaks for, a state or body itself; nobody for a private person. */
export const sideOf = (speaker: PoolEntity, pool: Pool): string | null => {
  if (speaker.kind !== 'person') return speaker.kind === 'place' || speaker.kind === 'people' ? null : speaker.key;
  const speaks = [...speaker.offices].some((office) => SPEAKS_FOR.has(office.split(' ').at(-1) ?? ''));
  if (!speaks) return null;
  return speaker.sides.find((side) => pool.get(side)?.kind === 'state') ?? speaker.sides[0] ?? null;
};
