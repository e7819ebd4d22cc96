import { describe, expect, it } from 'vitest';
import { FABLE } from '../../domain/fable.fixture.ts';
import { type ActorId } from '../../domain/ids.ts';
import { type Selection } from '../../domain/view.ts';
import { cutAtWord, describePage } from './describe-page.ts';

const actor = (id: string) => id as ActorId;
const statementWith = (predicate: string): Selection => {
  const found = FABLE.statements.find((one) => one.predicate === predicate);
  if (!found) throw new Error(predicate);
  return { kind: 'statement', id: found.id, evidence: 0 };
};

describe('cutAtWord', () => {
  it.each([
    ['short', 10, 'short'],
    ['one two three', 9, 'one two…'],
    ['  one\n two ', 20, 'one two'],
  ])('cuts %j at %i', (text, longest, expected) => {
    expect(cutAtWord(text, longest)).toBe(expected);
  });
});

describe('describePage', () => {
  it('tells a denied statement as denied, with its quote and its speaker', () => {
    const { title, description } = describePage(FABLE, statementWith('hides'));
    expect(title).toBe('Denied: Bakers’ Guild hides Smugglers');
    expect(description).toBe(
      'Denied; said by Lord Moth: “Lord Moth says that the guild hides smugglers from the mayor.”',
    );
  });

  it('names nobody where the text names nobody', () => {
    expect(describePage(FABLE, statementWith('painted the bridge of')).title).toBe(
      'nobody named painted the bridge of Éastwick',
    );
  });

  it('counts what an actor does, undergoes and says', () => {
    const { description } = describePage(FABLE, { kind: 'actor', id: actor('lord-moth') });
    expect(description).toMatch(/^Lord Moth acts in 1 statement, is acted on in 1, and says 2\. /u);
  });

  it('quotes a sentence before it says how it was read', () => {
    const { title, description } = describePage(FABLE, { kind: 'sentence', number: 6 });
    expect(title).toMatch(/^Sentence 6 of /u);
    expect(description).toMatch(/^“.+” Read as: .*Denied: /u);
  });

  it.each([
    { name: 'a chain', from: 'westham', to: 'bakers-guild', expected: /“.+” \(stated; .+\) → / },
    {
      name: 'only something that does not hold',
      from: 'smugglers',
      to: 'bakers-guild',
      expected: /there is only: Denied/,
    },
    { name: 'nothing', from: 'smugglers', to: 'westham', expected: /^No chain of statements/ },
  ])('says of a pair what connects it: $name', ({ from, to, expected }) => {
    const { title, description } = describePage(FABLE, { kind: 'pair', from: actor(from), to: actor(to) });
    expect(title).toMatch(/^How is .+ connected to .+\?$/u);
    expect(description).toMatch(expected);
  });
});
