import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { check } from '../../domain/check.ts';
import { loadModel } from '../model/language-model.ts';
import { extract } from '../pipeline.ts';

const loaded = loadModel(gunzipSync(readFileSync(new URL('../../../public/model/english-1.bin', import.meta.url))));
if (!loaded.ok) throw new Error(loaded.error);
const model = loaded.value;

/** What becomes of the deed in a text: its factuality, and the stance of each piece of its evidence. */
const deedIn = (text: string): string => {
  const read = extract({ text, id: 'test' }, model);
  if (!read.ok) throw new Error('The reading was stopped.');
  const { dossier } = read.value;
  expect(check(dossier)).toEqual([]);
  const deed = dossier.statements.find((one) => one.relation === 'AID');
  return `${deed?.factuality ?? 'none'}: ${deed?.evidence.map((piece) => piece.stance).join(' ') ?? ''}`;
};

const CLAIM = 'The president of Chad accused Niger of arming the rebels';
const cases: readonly (readonly [name: string, text: string, becomes: string])[] = [
  [
    'the accusation by its name, in the next sentence',
    `${CLAIM}. Niger denied the accusation.`,
    'denied: supports disputes',
  ],
  ['it, in the same sentence', `${CLAIM}, but Niger denied it.`, 'denied: supports disputes'],
  ['a charge, named behind the claim', `${CLAIM}, a charge Niger has repeatedly denied.`, 'denied: supports disputes'],
  ['which, behind the claim', `${CLAIM}, which Niamey denied on Monday.`, 'denied: supports disputes'],
  ['doing so', 'Niger, which experts say has armed the rebels, denies doing so.', 'denied: supports disputes'],
  ['taking part', `${CLAIM}. Niger has denied taking part in the war.`, 'denied: supports disputes'],
  ['nothing, when the denial is itself denied', `${CLAIM}. Niger has not denied the accusation.`, 'alleged: supports'],
  ['nothing, when somebody else denies', `${CLAIM}. Mali denied the accusation.`, 'alleged: supports'],
  [
    'nothing, when it is too long ago',
    `${CLAIM}. ${'It rained in the old town all day. '.repeat(4)}Niger denied the accusation.`,
    'alleged: supports',
  ],
  [
    'nothing that the article itself tells as so',
    'Niger armed the rebels in May. Niger denied it.',
    'stated: supports',
  ],
];

describe('what a denial denies', () => {
  for (const [name, text, becomes] of cases)
    it(name, () => {
      expect(deedIn(text)).toBe(becomes);
    });
});
