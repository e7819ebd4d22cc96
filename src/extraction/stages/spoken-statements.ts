import { type Span } from '../../domain/span.ts';
import { SAYING_ONLY } from '../lexicon/cues.ts';
import { FAMILY_INFO, familyOf } from '../../domain/ontology.ts';
import { NEGATIVE_IMPLICATIVES } from '../lexicon/modality.ts';
import { NOUN_RELATION } from '../lexicon/nouns.ts';
import { prepositionOf } from '../tree.ts';
import { type Candidate } from './candidates.ts';
import { type ClauseReading } from './clause-reading.ts';
import { type Standing } from './factuality.ts';
import { type Frame, relativeAbove } from './frames.ts';
import { partiesOf, type Party } from './parties.ts';

/** What somebody says in a sentence, with who it is. */
export interface SpokenPlace {
  /** The content, in the article's text. */
  readonly content: Span;
  /** The predicate of the speech clause in this sentence; -1 when there is none. */
  readonly by: number;
  /** Who speaks, where this sentence names them; null when it does not. */
  readonly speaker: Party | null;
  /** The state or body they speak for, or themselves; null when unknown. */
  readonly side: Party | null;
}

const STATED: Standing = { value: 'stated', cue: -1 };
const ALLIED = new Set(['ally', 'partner', 'friend', 'neighbour', 'neighbor']);
const BEHAVING = new Set(['behave', 'act']);

/** The narrowest speech around a word. */
const speechAt = (reading: ClauseReading, spoken: readonly SpokenPlace[], word: number): SpokenPlace | undefined => {
  const token = reading.tree.tokens[word];
  return spoken
    .filter(({ content, by }) => token && by !== word && content.start <= token.start && token.end <= content.end)
    .toSorted((a, b) => a.content.end - a.content.start - (b.content.end - b.content.start))[0];
};

/** "a lack of cooperation from B", said for A: what B does not give, A does not get. */
const completed = (reading: ClauseReading, spoken: readonly SpokenPlace[], candidate: Candidate): Candidate => {
  if (candidate.target !== null || candidate.rule !== 'noun-lacking') return candidate;
  const side = speechAt(reading, spoken, candidate.event)?.side;
  return side && side.entity !== candidate.source?.entity ? { ...candidate, target: side } : candidate;
};

/** "failed to behave as an ally", said for A: A's ally. */
const asAllies = (reading: ClauseReading, spoken: readonly SpokenPlace[]): readonly Candidate[] =>
  reading.frames.flatMap((frame): readonly Candidate[] => {
    const { tree, at } = reading;
    const ally = frame.obliques.find(
      (slot) => slot.preposition === 'as' && ALLIED.has(tree.tokens[slot.head]?.lemma ?? ''),
    );
    const side = speechAt(reading, spoken, frame.predicate)?.side;
    if (!ally || !side || !BEHAVING.has(frame.key)) return [];
    return frame.agents
      .flatMap((head) => partiesOf(tree, at, head, 'agent'))
      .filter((source) => source.entity !== side.entity)
      .map((source) => ({
        source,
        target: side,
        relation: 'COOPERATE',
        rule: 'as-ally',
        event: frame.predicate,
        words: [frame.predicate, ally.head],
        lead: '',
        standing: reading.standings.get(frame.predicate) ?? STATED,
        depth: 1,
        margin: tree.tokens[frame.predicate]?.margin ?? 0,
      }));
  });

/** What a speaker's own verb makes of whoever the content names. */
const bySpeaker = (
  reading: ClauseReading,
  place: SpokenPlace,
  target: Party,
  what: Pick<Candidate, 'relation' | 'rule'>,
): Candidate | null =>
  place.speaker && place.speaker.entity !== target.entity && place.side?.entity !== target.entity
    ? {
        source: place.speaker,
        target,
        ...what,
        event: place.by,
        words: [place.by],
        lead: '',
        standing: reading.standings.get(place.by) ?? STATED,
        depth: 0,
        margin: reading.tree.tokens[place.by]?.margin ?? 0,
      }
    : null;

const isInside = (reading: ClauseReading, place: SpokenPlace, word: number): boolean => {
  const token = reading.tree.tokens[word];
  return token !== undefined && place.content.start <= token.start && token.end <= place.content.end;
};

/** "said that B failed to", "B had lied", "a lack of cooperation from B": who says so reproaches B. */
const reproaches = (
  reading: ClauseReading,
  place: SpokenPlace,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const { tree, at, frames } = reading;
  const failing = frames
    .filter((frame) => !frame.passive && (isFailing(frame) || isWrong(reading, frame) || isGuilty(reading, frame)))
    .filter((frame) => isInside(reading, place, frame.predicate) && isPlain(reading, frame))
    .flatMap((frame) => frame.agents.flatMap((head) => partiesOf(tree, at, head, 'agent')));
  const lacking = candidates
    .filter((one) => one.rule === 'noun-lacking' && isInside(reading, place, one.event))
    .flatMap((one) => one.source ?? []);
  return [...failing, ...lacking]
    .filter((party) => party.canAct)
    .flatMap((party) => bySpeaker(reading, place, party, { relation: 'ACCUSE', rule: 'reproach' }) ?? []);
};
const REPROACHED = new Set(['fail', 'neglect', 'refuse']);
/** Verbs that no speaker uses of what is right. */
const WRONGS = new Set(
  'cheat mislead deceive violate breach betray renege mishandle mismanage bungle overreact sabotage undermine exploit flout infringe overstep misrepresent misuse scapegoat'.split(
    ' ',
  ),
);

const isFailing = (frame: Frame): boolean => NEGATIVE_IMPLICATIVES.has(frame.key) && REPROACHED.has(frame.key);

/** What somebody is who did wrong, and what tells that it was a wrong. */
const GUILTY = new Set(['guilty', 'complicit', 'culpable', 'negligent', 'corrupt']);

/** "were responsible for the massacre", "was behind the attack", but not "is responsible for trade". */
const isGuilty = ({ tree }: ClauseReading, frame: Frame): boolean => {
  if (!frame.copular) return false;
  const isHarm = (word: number): boolean => {
    const relation = NOUN_RELATION.get(tree.tokens[word]?.lemma.toLowerCase() ?? '');
    return relation !== undefined && FAMILY_INFO[familyOf(relation)].tone === 'conflict';
  };
  if (GUILTY.has(frame.key)) return true;
  if (frame.key === 'responsible' || frame.key === 'blame')
    return frame.obliques.some((slot) => slot.preposition === 'for' && isHarm(slot.head));
  return prepositionOf(tree, frame.predicate) === 'behind' && isHarm(frame.predicate);
};

/** "had lied", "is lying about it", but not "lies to the south". */
const isWrong = ({ tree }: ClauseReading, frame: Frame): boolean =>
  WRONGS.has(frame.key) ||
  (frame.key === 'lie' &&
    (tree.tokens[frame.predicate]?.text.toLowerCase() === 'lied' ||
      (tree.tokens[frame.predicate]?.tag === 'VBG' && frame.obliques.length === 0 && frame.link !== 'acl') ||
      frame.obliques.some(({ preposition }) => preposition === 'about')));

const isPlain = (reading: ClauseReading, frame: Frame): boolean =>
  reading.standings.get(frame.predicate)?.value === 'stated';

/** "said that a war would suit B": of whoever no statement of the content tells, the speaker at least says something. */
const remarks = (
  reading: ClauseReading,
  place: SpokenPlace,
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const { tree, at, frames } = reading;
  const told = new Set(
    candidates
      .filter((one) => isInside(reading, place, one.event) || one.event === place.by)
      .flatMap((one) => [one.source?.entity, one.target?.entity]),
  );
  return (
    frames
      .filter((frame) => isInside(reading, place, frame.predicate) && !frame.passive && !frame.copular)
      // "a massacre that left 80 villagers dead": nothing is said about them.
      .filter((frame) => relativeAbove(frames, frame) === undefined)
      .filter((frame) => frame.agents.every((head) => partiesOf(tree, at, head, 'agent').length === 0))
      .flatMap((frame) => frame.patients.flatMap((head) => (at(head)?.head === head ? (at(head) ?? []) : [])))
      .filter((party) => party.canAct && !told.has(party.entity))
      .slice(0, 1)
      .flatMap((party) => bySpeaker(reading, place, party, { relation: 'SAY', rule: 'remark' }) ?? [])
  );
};

/** The statements of a sentence once it is known who says what: open ends filled from the speaker's side, and what the saying itself does. */
export const spokenStatements = (
  reading: ClauseReading,
  spoken: readonly SpokenPlace[],
  candidates: readonly Candidate[],
): readonly Candidate[] => {
  const whole = [...candidates.map((one) => completed(reading, spoken, one)), ...asAllies(reading, spoken)];
  const own = spoken.filter(
    ({ by, speaker }) => speaker !== null && by >= 0 && SAYING_ONLY.has(reading.tree.tokens[by]?.lemma ?? ''),
  );
  return [
    ...whole,
    ...own.flatMap((place) => [...reproaches(reading, place, whole), ...remarks(reading, place, whole)]),
  ];
};
