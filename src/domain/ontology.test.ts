import { describe, expect, it } from 'vitest';
import { FAMILIES, FAMILY_INFO, familyOf, RELATION_KINDS, RELATIONS } from './ontology.ts';

describe('the ontology', () => {
  it('has the sixteen kinds of PLOVER 2.0 and three of our own', () => {
    const plover = RELATION_KINDS.filter((kind) => RELATIONS[kind].quad !== null);
    expect(plover).toHaveLength(16);
    expect(RELATION_KINDS.filter((kind) => RELATIONS[kind].quad === null)).toEqual(['LINK', 'SAY', 'OTHER']);
  });

  it('gives every family at least one kind', () => {
    for (const family of FAMILIES) expect(RELATION_KINDS.some((kind) => familyOf(kind) === family)).toBe(true);
  });

  it('puts each kind into the family of its quad class, but draws a request as neutral', () => {
    const families = {
      VCOOP: 'verbal-cooperation',
      MCOOP: 'material-cooperation',
      VCONF: 'verbal-conflict',
      MCONF: 'material-conflict',
    } as const;
    for (const kind of RELATION_KINDS) {
      const { quad } = RELATIONS[kind];
      if (quad !== null && kind !== 'REQUEST') expect([kind, familyOf(kind)]).toEqual([kind, families[quad]]);
    }
    expect(RELATIONS.REQUEST.quad).toBe('VCONF');
    expect(familyOf('REQUEST')).toBe('neutral');
    expect(familyOf('LINK')).toBe('tie');
  });

  it('gives arrowheads by tone: cooperation and conflict differ, ties and neutral acts are neither', () => {
    for (const family of FAMILIES) {
      const expected = family.endsWith('cooperation')
        ? 'cooperation'
        : family.endsWith('conflict')
          ? 'conflict'
          : 'neutral';
      expect(FAMILY_INFO[family].tone).toBe(expected);
    }
  });

  it('explains every kind and family in words of its own', () => {
    const labels = [
      ...RELATION_KINDS.map((kind) => RELATIONS[kind].label),
      ...FAMILIES.map((f) => FAMILY_INFO[f].label),
    ];
    expect(new Set(labels).size).toBe(labels.length);
    for (const kind of RELATION_KINDS) expect(RELATIONS[kind].meaning.length).toBeGreaterThan(10);
  });

  it('has names that are lower case in addresses and ids', () => {
    for (const kind of RELATION_KINDS) expect(kind).toMatch(/^[A-Z]+$/u);
    for (const family of FAMILIES) expect(family).toMatch(/^[a-z]+(?:-[a-z]+)?$/u);
  });
});
