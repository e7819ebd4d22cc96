import { GOOD, NOUN_RELATION } from '../lexicon/nouns.ts';
import { STOPPING_VERBS } from '../lexicon/verbs.ts';
import { dependents, prepositionOf } from '../tree.ts';
import { type Candidate } from './candidates.ts';
import { type ClauseReading } from './clause-reading.ts';
import { type Standing } from './factuality.ts';
import { type Frame } from './frames.ts';
import { partiesOf, type Party } from './parties.ts';
import { relationNoun } from './relations.ts';
import { type SpokenPlace } from './spoken-statements.ts';

const STATED: Standing = { value: 'stated', cue: -1 };
const TO_OTHER = new Set(['to', 'with', 'for']);
const CONDITIONS = new Set(['until', 'unless']);

/** Whether a clause says that its subject is stopped: "was suspended", "is on hold". */
const isStopped = (reading: ClauseReading, frame: Frame): boolean =>
  (frame.passive && STOPPING_VERBS.has(frame.key)) ||
  (frame.copular && frame.key === 'hold' && prepositionOf(reading.tree, frame.predicate) === 'on');

/** The noun of something good that is stopped, with to whom it went. */
const stoppedGood = (reading: ClauseReading, frame: Frame): { noun: number; target: Party } | null => {
  const { tree, at } = reading;
  for (const subject of frame.passive ? frame.patients : frame.agents) {
    const noun = relationNoun(tree, subject);
    if (noun < 0 || !GOOD.has(NOUN_RELATION.get(tree.tokens[noun]?.lemma ?? '') ?? 'OTHER')) continue;
    const [target] = dependents(tree, noun, 'nmod')
      .filter((child) => TO_OTHER.has(prepositionOf(tree, child)))
      .flatMap((child) => partiesOf(tree, at, child, 'patient'));
    if (target) return { noun, target };
  }
  return null;
};

/** "Aid to B is on hold until B acts", said by A: A stops the aid, and asks B to act. */
export const stoppedStatements = (reading: ClauseReading, spoken: readonly SpokenPlace[]): readonly Candidate[] => {
  const { tree, at, frames, standings } = reading;
  return frames.flatMap((frame): readonly Candidate[] => {
    const stopped = isStopped(reading, frame) ? stoppedGood(reading, frame) : null;
    const token = tree.tokens[frame.predicate];
    if (!stopped || !token || (frame.passive && frame.agents.length > 0)) return [];
    const { noun, target } = stopped;
    const owners = dependents(tree, noun, 'nmod:poss', 'compound', 'amod').flatMap((child) =>
      partiesOf(tree, at, child, 'agent'),
    );
    const saying = spoken.find(({ content }) => content.start <= token.start && token.end <= content.end);
    const source = owners[0] ?? saying?.side ?? null;
    if (!source || source.entity === target.entity) return [];
    const base = {
      source,
      target,
      lead: '',
      standing: standings.get(frame.predicate) ?? STATED,
      depth: 0,
      margin: token.margin,
    };
    const sanction: Candidate = {
      ...base,
      relation: 'SANCTION',
      rule: 'stopped-good',
      event: frame.predicate,
      words: [noun],
    };
    const conditions = frames.flatMap((below): readonly Candidate[] => {
      if (below.above !== frame.predicate || below.link !== 'advcl') return [];
      const mark = dependents(tree, below.predicate, 'mark').find((one) =>
        CONDITIONS.has(tree.tokens[one]?.text.toLowerCase() ?? ''),
      );
      const asked = below.agents.flatMap((head) => partiesOf(tree, at, head, 'agent'))[0];
      if (mark === undefined || asked?.entity !== target.entity) return [];
      return [
        { ...base, target: asked, relation: 'REQUEST', rule: 'condition', event: mark, words: [], standing: STATED },
      ];
    });
    return [sanction, ...conditions];
  });
};
