import { describe, expect, it } from 'vitest';
import { FABLE } from './fable.fixture.ts';
import { FACTUALITIES, FACTUALITY_INFO } from './factuality.ts';
import { type ActorId } from './ids.ts';
import { answerPair, asksForDoubtful } from './pair.ts';
import { type Filter, NO_FILTER } from './view.ts';

const ask = (from: string, to: string, change: Partial<Filter> = {}) =>
  answerPair(FABLE, from as ActorId, to as ActorId, { ...NO_FILTER, ...change });

describe('answerPair', () => {
  it('tells what ties two actors directly, each way apart', () => {
    const answer = ask('eastwick', 'westham');
    expect(answer.there.map((one) => one.predicate)).toEqual(['has closed the bridge to']);
    expect(answer.back.map((one) => one.predicate)).toEqual(['does not trust']);
  });

  it('reads a longer chain step by step', () => {
    const path = ask('westham', 'lord-moth').path ?? [];
    expect(path.map((step) => step.to)).toEqual(['eastwick', 'bakers-guild', 'lord-moth']);
  });

  const cases = [
    {
      name: 'only doubtful statements would connect them',
      from: 'smugglers',
      to: 'lord-moth',
      change: {},
      reason: 'doubtful',
    },
    {
      name: 'the filter keeps out what would connect them',
      from: 'westham',
      to: 'lord-moth',
      change: { families: ['tie'] },
      reason: 'filtered',
    },
    {
      name: 'the choice of factualities keeps out more than what is doubtful',
      from: 'westham',
      to: 'lord-moth',
      change: { factuality: ['negated'] },
      reason: 'filtered',
    },
    { name: 'they are the same', from: 'westham', to: 'westham', change: {}, reason: 'same' },
    { name: 'nothing connects them', from: 'westham', to: 'nobody-we-know', change: {}, reason: 'nothing' },
  ] as const;
  for (const one of cases) {
    it(`says when ${one.name}`, () => {
      const answer = ask(one.from, one.to, one.change as Partial<Filter>);
      expect(answer.path).toBeNull();
      expect(answer.reason).toBe(one.reason);
    });
  }

  it('walks over doubtful statements when asked to', () => {
    const answer = ask('smugglers', 'lord-moth', { factuality: FACTUALITIES });
    expect(answer.withDoubtful).toBe(true);
    expect(answer.path?.map((step) => step.statement.factuality)).toContain('denied');
    expect(answer.reason).toBeNull();
  });

  it('never walks over a doubtful statement unasked, for any two actors', () => {
    for (const a of FABLE.actors) {
      for (const b of FABLE.actors) {
        const steps = ask(a.id, b.id).path ?? [];
        expect(steps.every((step) => FACTUALITY_INFO[step.statement.factuality].holds)).toBe(true);
      }
    }
  });

  it('counts the direct statements that the filter hides', () => {
    const answer = ask('eastwick', 'westham', { factuality: ['negated'] });
    expect([answer.there.length, answer.back.length, answer.hidden]).toEqual([0, 1, 1]);
  });
});

describe('asksForDoubtful', () => {
  it('is false without a choice and for a choice that lacks one of them', () => {
    expect(asksForDoubtful(NO_FILTER)).toBe(false);
    expect(asksForDoubtful({ ...NO_FILTER, factuality: ['stated', 'denied', 'negated'] })).toBe(false);
    expect(asksForDoubtful({ ...NO_FILTER, factuality: ['denied', 'negated', 'hypothetical'] })).toBe(true);
  });
});
