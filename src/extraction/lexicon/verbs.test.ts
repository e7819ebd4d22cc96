import { describe, expect, it } from 'vitest';
import { RELATION_KINDS } from '../../domain/ontology.ts';
import { LIGHT_VERBS, STOPPING_VERBS, VERB_RELATION } from './verbs.ts';
import { NOUN_RELATION } from './nouns.ts';

describe('the lexicon of verbs', () => {
  it('has entries for every relation', () => {
    const covered = new Set(VERB_RELATION.values());
    expect(RELATION_KINDS.filter((kind) => !covered.has(kind))).toEqual([]);
  });

  it('writes every entry as lemma, particle and preposition in small letters', () => {
    const odd = [...VERB_RELATION.keys()].filter(
      (key) => !/^[a-z][a-z-]*(?:_[a-z]+)?(?:\+[a-z]+(?:_[a-z]+)?)?$/u.test(key),
    );
    expect(odd).toEqual([]);
  });

  it.each([
    ['criticise', 'ACCUSE'],
    ['criticize', 'ACCUSE'],
    ['meet', 'CONSULT'],
    ['call+for', 'REQUEST'],
    ['turn+on', 'ASSAULT'],
    ['crack_down+on', 'COERCE'],
    ['pull_out+of', 'RETREAT'],
    ['cooperate+with', 'COOPERATE'],
    ['expel', 'SANCTION'],
    ['shelter', 'AID'],
    ['deploy+to', 'MOBILIZE'],
    ['apologise+to', 'CONCEDE'],
    ['praise', 'SUPPORT'],
    ['deny', 'REJECT'],
    ['warn', 'THREATEN'],
  ])('%s is %s', (entry, relation) => {
    expect(VERB_RELATION.get(entry)).toBe(relation);
  });

  it('keeps verbs that end things apart from those that only carry a noun, but for the few that do both', () => {
    const both = [...STOPPING_VERBS].filter((verb) => LIGHT_VERBS.has(verb));
    expect(both.length).toBeLessThan(6);
  });
});

describe('the lexicon of nouns', () => {
  it.each([
    ['talk', 'CONSULT'],
    ['alliance', 'COOPERATE'],
    ['attack', 'ASSAULT'],
    ['aid', 'AID'],
    ['sanction', 'SANCTION'],
    ['threat', 'THREATEN'],
    ['ceasefire', 'RETREAT'],
    ['crackdown', 'COERCE'],
    ['accusation', 'ACCUSE'],
    ['strike', 'PROTEST'],
  ])('%s is %s', (noun, relation) => {
    expect(NOUN_RELATION.get(noun)).toBe(relation);
  });
});
