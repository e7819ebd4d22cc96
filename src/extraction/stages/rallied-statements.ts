import { dependent } from '../tree.ts';
import { type Candidate } from './candidates.ts';
import { type ClauseReading } from './clause-reading.ts';
import { distinct, partiesOf } from './parties.ts';
import { conjuncts } from '../tree.ts';

/** Verbs by which somebody brings others behind somebody. */
const RALLYING = new Set([
  'rally',
  'unite',
  'gather',
  'muster',
  'line_up',
  'bring',
  'align',
  'mobilise',
  'mobilize',
  'put',
]);

/** "rallied A and B behind C's plan": A and B stand behind C. */
export const ralliedStatements = (reading: ClauseReading): readonly Candidate[] => {
  const { tree, at, frames, standings } = reading;
  return frames.flatMap((frame): readonly Candidate[] => {
    const slot = frame.obliques.find((one) => one.preposition === 'behind');
    if (!slot || frame.passive || !RALLYING.has(frame.key)) return [];
    const sources = distinct(
      frame.patients.flatMap((patient) => {
        const direct = partiesOf(tree, at, patient, 'patient');
        const list = direct.flatMap((party) => conjuncts(tree, party.head).flatMap((one) => at(one) ?? []));
        return [...direct, ...list];
      }),
    );
    const [target] = partiesOf(tree, at, slot.head, 'patient');
    const marker = dependent(tree, slot.head, 'case');
    if (!target) return [];
    return sources
      .filter((source) => source.entity !== target.entity && source.canAct)
      .map((source) => ({
        source,
        target,
        relation: 'SUPPORT',
        rule: 'rallied-behind',
        event: frame.predicate,
        words: [frame.predicate, ...(marker < 0 ? [] : [marker]), slot.head],
        lead: '',
        standing: standings.get(frame.predicate) ?? { value: 'stated', cue: -1 },
        depth: 1,
        margin: tree.tokens[slot.head]?.margin ?? 0,
      }));
  });
};
