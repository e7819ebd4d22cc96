import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FABLE } from './fable.fixture.ts';
import { type ActorId, asActorId, asStatementId } from './ids.ts';
import { RELATION_KINDS } from './ontology.ts';
import { innermostSpeaker, isDisputed, isDrawn, type Statement, statementIdOf, statementLine } from './statement.ts';

const actor = (id: string): ActorId => asActorId(id)!;
const [first] = FABLE.statements as readonly [Statement, ...Statement[]];

/** The same hash by another library and another way of cutting bits. */
const hashByHand = (seed: string): string => {
  const bits = [...createHash('sha256').update(seed, 'utf8').digest()].map((byte) => byte.toString(2).padStart(8, '0'));
  const groups = bits.join('').slice(0, 30).match(/.{5}/gu) ?? [];
  return groups.map((group) => '0123456789abcdefghjkmnpqrstvwxyz'[parseInt(group, 2)]).join('');
};

describe('statementIdOf', () => {
  it('is fixed for ever: these ids were reckoned elsewhere and must not change', () => {
    const quote = '“The bridge stays shut,” she said — in Łódź.';
    expect(statementIdOf(actor('north'), 'REJECT', actor('south-union'), quote)).toBe(
      'north~reject~south-union~cfv2pq',
    );
    expect(statementIdOf(null, 'ASSAULT', actor('refugees'), 'A camp was attacked.')).toBe(
      'none~assault~refugees~9tjpz7',
    );
    expect(statementIdOf(actor('north'), 'REJECT', actor('south-union'), quote, 2)).toBe(
      'north~reject~south-union~v7f2z1',
    );
  });

  it('carries the first 30 bits of a SHA-256 over source, relation, target and first quote', () => {
    fc.assert(
      fc.property(fc.constantFrom(...RELATION_KINDS), fc.string({ unit: 'grapheme' }), (relation, quote) => {
        const id = statementIdOf(actor('north'), relation, null, quote);
        const head = ['north', relation.toLowerCase(), 'none'];
        expect(id).toBe([...head, hashByHand([...head, quote].join('\n'))].join('~'));
        expect(asStatementId(id)).toBe(id);
      }),
    );
  });

  it('differs when any of its parts differs', () => {
    const ids = [
      statementIdOf(actor('a'), 'SAY', actor('b'), 'Quote.'),
      statementIdOf(actor('b'), 'SAY', actor('a'), 'Quote.'),
      statementIdOf(actor('a'), 'OTHER', actor('b'), 'Quote.'),
      statementIdOf(actor('a'), 'SAY', null, 'Quote.'),
      statementIdOf(actor('a'), 'SAY', actor('b'), 'Quote!'),
      statementIdOf(actor('a'), 'SAY', actor('b'), 'Quote.', 2),
      statementIdOf(actor('a'), 'SAY', actor('b'), 'Quote.', 3),
    ];
    expect(new Set(ids).size).toBe(ids.length);
    expect(statementIdOf(actor('a'), 'SAY', actor('b'), 'Quote.', 1)).toBe(ids[0]);
  });

  it('agrees with every statement of the fable', () => {
    for (const { id, source, relation, target, evidence } of FABLE.statements)
      expect(statementIdOf(source, relation, target, evidence[0].exact)).toBe(id);
  });
});

describe('a statement', () => {
  it('is drawn when both ends are known and differ', () => {
    expect(isDrawn(first)).toBe(true);
    expect(isDrawn({ ...first, source: null })).toBe(false);
    expect(isDrawn({ ...first, target: null })).toBe(false);
    expect(isDrawn({ ...first, target: first.source })).toBe(false);
  });

  it('is said by the innermost speaker, or by the article', () => {
    const chain = [{ actor: actor('gazette') }, { actor: actor('minister') }];
    expect(innermostSpeaker({ ...first, attribution: chain })).toBe('minister');
    expect(innermostSpeaker({ ...first, attribution: [] })).toBeNull();
  });

  it('is drawn dashed when only a speaker says it', () => {
    expect(statementLine({ ...first, factuality: 'stated', attribution: [] })).toBe('solid');
    expect(statementLine({ ...first, factuality: 'stated', attribution: [{ actor: actor('north') }] })).toBe('dashed');
  });

  it('is disputed only when both sides are shown', () => {
    const [piece] = first.evidence;
    const against = { ...piece, stance: 'disputes' } as const;
    expect(isDisputed({ ...first, evidence: [piece] })).toBe(false);
    expect(isDisputed({ ...first, evidence: [against] })).toBe(false);
    expect(isDisputed({ ...first, evidence: [against, piece] })).toBe(true);
  });
});
