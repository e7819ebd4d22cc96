import { describe, expect, it } from 'vitest';
import { shareLink } from './web-share.ts';

const link = { title: 'A title', url: 'https://here.example/x/' };

describe('shareLink', () => {
  it('is null where the system cannot share', () => {
    expect(shareLink({}, link)).toBeNull();
    expect(shareLink({ share: async () => undefined, canShare: () => false }, link)).toBeNull();
  });

  it('hands over title and address', async () => {
    const given: unknown[] = [];
    const share = shareLink({ share: async (data) => void given.push(data) }, link);
    expect(await share?.()).toBe(true);
    expect(given).toEqual([link]);
  });

  it('answers false when the reader calls it off', async () => {
    const share = shareLink({ share: () => Promise.reject(new Error('called off')) }, link);
    expect(await share?.()).toBe(false);
  });
});
