import { describe, expect, it } from 'vitest';
import { choiceTitle } from './choice-title.ts';
import { FABLE } from './fable.fixture.ts';
import { type ActorId, type StatementId } from './ids.ts';
import { type Selection } from './view.ts';

const westham = 'westham' as ActorId;
const denied = FABLE.statements.find((statement) => statement.factuality === 'denied')!;

const cases: readonly { readonly name: string; readonly selection: Selection; readonly expected: string | RegExp }[] = [
  { name: 'the dossier when nothing is chosen', selection: { kind: 'nothing' }, expected: FABLE.title },
  {
    name: 'an actor in its dossier',
    selection: { kind: 'actor', id: westham },
    expected: `Westham in “${FABLE.title}”`,
  },
  {
    name: 'a denied statement as denied',
    selection: { kind: 'statement', id: denied.id, evidence: 0 },
    expected: /^Denied: /,
  },
  {
    name: 'the dossier for a statement that is not there',
    selection: { kind: 'statement', id: 'a~aid~b~000000' as StatementId, evidence: 0 },
    expected: FABLE.title,
  },
  {
    name: 'a sentence by number',
    selection: { kind: 'sentence', number: 3 },
    expected: `Sentence 3 of “${FABLE.title}”`,
  },
  {
    name: 'a pair as a question',
    selection: { kind: 'pair', from: westham, to: 'bakers-guild' as ActorId },
    expected: /^How is Westham connected to .+\?$/,
  },
];

describe('choiceTitle names', () => {
  for (const { name, selection, expected } of cases)
    it(name, () => {
      const title = choiceTitle(FABLE, selection);
      if (typeof expected === 'string') expect(title).toBe(expected);
      else expect(title).toMatch(expected);
    });
});
