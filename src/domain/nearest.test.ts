import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './any-text.fixture.ts';
import { FABLE } from './fable.fixture.ts';
import { nearest, type Sought } from './nearest.ts';
import { type Selection } from './view.ts';

const statementOf = (source: string, relation: string): Selection => {
  const found = FABLE.statements.find((one) => one.source === source && one.relation === relation);
  if (!found) throw new Error(`The fable has no ${relation} by ${source}`);
  return { kind: 'statement', id: found.id, evidence: 0 };
};
const actor = (id: string) => ({ kind: 'actor', id });
const SENTENCES = FABLE.articles[0].sentences.length;

describe('nearest', () => {
  const cases: readonly { readonly name: string; readonly sought: Sought; readonly expected: unknown }[] = [
    {
      name: 'a statement of the same source, relation and target, when only the quote was changed',
      sought: { kind: 'statement', id: 'eastwick~sanction~westham~zzzzzz' },
      expected: statementOf('eastwick', 'SANCTION'),
    },
    {
      name: 'a statement of the same ends, when the relation was changed',
      sought: { kind: 'statement', id: 'eastwick~assault~westham~zzzzzz' },
      expected: statementOf('eastwick', 'SANCTION'),
    },
    {
      name: 'the one in the right direction, when there is one in each',
      sought: { kind: 'statement', id: 'westham~aid~eastwick~zzzzzz' },
      expected: statementOf('westham', 'SAY'),
    },
    {
      name: 'the direction before the relation, when only one was kept',
      sought: { kind: 'statement', id: 'lord-moth~reject~bakers-guild~zzzzzz' },
      expected: statementOf('lord-moth', 'ACCUSE'),
    },
    {
      name: 'a statement turned round, when there is no other between the two',
      sought: { kind: 'statement', id: 'westham~say~ida-bron~zzzzzz' },
      expected: statementOf('ida-bron', 'COERCE'),
    },
    {
      name: 'a statement whose actor has a slightly other id now',
      sought: { kind: 'statement', id: 'the-bakers-guild~aid~smuggler~zzzzzz' },
      expected: statementOf('bakers-guild', 'AID'),
    },
    {
      name: 'a statement that shares source and relation, when the target is unknown',
      sought: { kind: 'statement', id: 'ida-bron~coerce~somebody-else~zzzzzz' },
      expected: statementOf('ida-bron', 'COERCE'),
    },
    {
      name: 'a statement, when the hash was cut off the link',
      sought: { kind: 'statement', id: 'eastwick~aid~bakers-guild' },
      expected: statementOf('eastwick', 'AID'),
    },
    {
      name: 'the actor, when none of its statements is like it',
      sought: { kind: 'statement', id: 'lord-moth~retreat~nobody-at-all~zzzzzz' },
      expected: actor('lord-moth'),
    },
    { name: 'nothing, when no word is known', sought: { kind: 'statement', id: 'x~y~z' }, expected: null },
    { name: 'an actor called so', sought: { kind: 'actor', id: 'the-mayor' }, expected: actor('ida-bron') },
    { name: 'an actor of a similar id', sought: { kind: 'actor', id: 'east-wick' }, expected: actor('eastwick') },
    { name: 'an actor written with accents', sought: { kind: 'actor', id: 'Éastwick' }, expected: actor('eastwick') },
    { name: 'no actor that is quite different', sought: { kind: 'actor', id: 'quartermaster' }, expected: null },
    { name: 'no actor for nothing', sought: { kind: 'actor', id: '' }, expected: null },
    { name: 'the first sentence', sought: { kind: 'sentence', number: 0 }, expected: { kind: 'sentence', number: 1 } },
    {
      name: 'the last sentence',
      sought: { kind: 'sentence', number: 1_000 },
      expected: { kind: 'sentence', number: SENTENCES },
    },
    {
      name: 'a pair of similar ids',
      sought: { kind: 'pair', from: 'east-wick', to: 'west-ham' },
      expected: { kind: 'pair', from: 'eastwick', to: 'westham' },
    },
    {
      name: 'the one actor of a pair that is there',
      sought: { kind: 'pair', from: 'quartermaster', to: 'westham' },
      expected: actor('westham'),
    },
    {
      name: 'one actor, when both of a pair are the same',
      sought: { kind: 'pair', from: 'westham', to: 'west-ham' },
      expected: actor('westham'),
    },
  ];
  for (const { name, sought, expected } of cases) {
    it(`offers ${name}`, () => {
      expect(nearest(FABLE, sought)?.selection ?? null).toEqual(expected);
    });
  }

  it('labels the offer in the words of the dossier', () => {
    expect(nearest(FABLE, { kind: 'statement', id: 'bakers-guild~aid~smugglers~zzzzzz' })?.label).toBe(
      'Denied: Bakers’ Guild hides Smugglers',
    );
    expect(nearest(FABLE, { kind: 'sentence', number: 99 })?.label).toBe(`Sentence ${SENTENCES}`);
  });

  it('offers no sentence of an article without sentences', () => {
    const empty = { ...FABLE, articles: [{ ...FABLE.articles[0], sentences: [] }] } as const;
    expect(nearest(empty, { kind: 'sentence', number: 1 })).toBeNull();
  });

  it('offers only what is there, for any words', () => {
    const ids = new Set<string>([...FABLE.actors, ...FABLE.statements].map((one) => one.id));
    fc.assert(
      fc.property(anyText(2_000), (id) => {
        for (const kind of ['actor', 'statement'] as const) {
          const selection = nearest(FABLE, { kind, id })?.selection;
          if (selection) expect('id' in selection && ids.has(selection.id)).toBe(true);
        }
      }),
    );
  });
});
