import fc from 'fast-check';
import { deflateRawSync, deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DOSSIER_LIMITS, writeDossier } from '../codec/dossier-file.ts';
import { FABLE } from '../domain/fable.fixture.ts';
import { MESSAGES } from '../domain/messages.ts';
import { packDossier, unpackDossier } from './private-link.ts';

const idOf = async (payload: string): Promise<string> => {
  const answer = await unpackDossier(payload);
  return answer.ok ? answer.value.dossier.id : answer.error.reason;
};

describe('a dossier in a link', () => {
  it('is packed in signs that no link needs to escape, and read again as it was', async () => {
    const payload = await packDossier(FABLE);
    expect(payload).toMatch(/^[\w-]+$/u);
    const answer = await unpackDossier(payload);
    expect(answer.ok && writeDossier(answer.value.dossier)).toBe(writeDossier(FABLE));
  });

  const file = writeDossier(FABLE);
  const cases = [
    { name: 'with the head of zlib', payload: deflateSync(file).toString('base64url'), expected: FABLE.id },
    { name: 'bare', payload: deflateRawSync(file).toString('base64url'), expected: FABLE.id },
    {
      name: 'cut off',
      payload: deflateSync(file).toString('base64url').slice(0, -12),
      expected: MESSAGES.brokenPayload,
    },
    { name: 'no base64', payload: '%%%', expected: MESSAGES.brokenPayload },
    { name: 'empty', payload: '', expected: MESSAGES.brokenPayload },
    {
      name: 'a bomb',
      payload: deflateSync(Buffer.alloc(DOSSIER_LIMITS.characters * 4, 32)).toString('base64url'),
      expected: MESSAGES.tooLarge(DOSSIER_LIMITS.characters),
    },
    {
      name: 'no dossier',
      payload: deflateSync('{"format":"other"}').toString('base64url'),
      expected: 'The dossier in this link could not be opened.',
    },
  ];
  for (const { name, payload, expected } of cases)
    it(`answers for a payload that is ${name}`, async () => expect(await idOf(payload)).toBe(expected));

  it('never throws, whatever the payload', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String()), async (payload) => {
        const answer = await unpackDossier(payload);
        expect(typeof answer.ok).toBe('boolean');
      }),
      { numRuns: 60 },
    );
  });
});
