import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../model/language-model.ts';
import { extract } from '../pipeline.ts';

const loaded = loadModel(gunzipSync(readFileSync(new URL('../../../public/model/english-1.bin', import.meta.url))));
if (!loaded.ok) throw new Error(loaded.error);
const model = loaded.value;

/** The statements of a text as `source RELATION target`, ends in the words of the text. */
const told = (text: string): readonly string[] => {
  const read = extract({ text, id: 'test' }, model);
  const drafts = read.ok ? (read.value.workings?.reading.drafts ?? []) : [];
  const words = (span: { start: number; end: number } | null): string =>
    span ? text.slice(span.start, span.end) : '?';
  return drafts.map((draft) => `${words(draft.ends.source)} ${draft.relation} ${words(draft.ends.target)}`);
};

const cases: readonly { name: string; text: string; holds?: string; never?: string }[] = [
  {
    name: 'what the object took is the verb’s when the verb asks for it',
    text: 'Norway is ready to contribute up to 300 engineers to the United Nations.',
    holds: 'Norway AGREE the United Nations',
  },
  {
    name: 'forces that are moved are not moved against',
    text: 'Chad deployed peacekeepers in Niger on Monday.',
    holds: 'Chad MOBILIZE Niger',
    never: 'Chad MOBILIZE peacekeepers',
  },
  {
    name: 'the place of a rally is nobody when the rally is against somebody',
    text: 'Farmers have staged rallies in Kenya against Prime Minister Ola Venn.',
    holds: 'Farmers PROTEST Prime Minister Ola Venn',
    never: 'Farmers PROTEST Kenya',
  },
  {
    name: 'the place of talks is nobody',
    text: 'Peru held talks in Norway on Monday.',
    never: 'Peru CONSULT Norway',
  },
  {
    name: 'what an agreement is about is no party to it',
    text: 'Peru and Chile failed to reach agreement on the fate of Bolivian sailors.',
    holds: 'Peru AGREE Chile',
    never: 'Peru AGREE Bolivian sailors',
  },
  {
    name: 'the aim of a protest names its target',
    text: 'Miners began a hunger strike outside Parliament to demand higher pay from the Zambian government.',
    holds: 'Miners PROTEST the Zambian government',
    never: 'Miners PROTEST Parliament',
  },
  {
    name: 'a statement accuses for whoever issues it',
    text: 'Chad issued a statement accusing Niger of theft.',
    holds: 'Chad ACCUSE Niger',
  },
  {
    name: 'engaged in is active',
    text: 'Chad was engaged in talks with Niger.',
    holds: 'Chad CONSULT Niger',
  },
  {
    name: 'a complaint is about somebody, not to somebody',
    text: 'Chad complained to the United Nations about Niger.',
    holds: 'Chad ACCUSE Niger',
    never: 'Chad ACCUSE the United Nations',
  },
  {
    name: 'a complaint behind what is said is a reproach',
    text: 'Chadian soldiers are beating prisoners, the ministry complained.',
    holds: 'the ministry ACCUSE Chadian soldiers',
  },
  {
    name: 'an owner acts, and what only modifies does not',
    text: 'Chad resumed its Sahel war with Niger.',
    never: 'Sahel ASSAULT Niger',
  },
  {
    name: 'according to leads out of what a verb does',
    text: 'Chad has threatened to act, according to officials from Niger.',
    never: 'Chad THREATEN officials',
  },
];

describe('the other party', () => {
  for (const { name, text, holds, never } of cases)
    it(`knows that ${name}`, () => {
      const statements = told(text);
      if (holds !== undefined) expect(statements).toContain(holds);
      if (never !== undefined) expect(statements).not.toContain(never);
    });
});
