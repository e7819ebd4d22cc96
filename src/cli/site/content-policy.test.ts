import { expect, it } from 'vitest';
import { contentPolicy, styleHash } from './content-policy.ts';

it('hashes a style as the browser does', () => {
  // From the examples of the Content Security Policy standard: the SHA-256 of the empty text.
  expect(styleHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
});

it('allows nothing inline but the one style, and no other origin', () => {
  const policy = contentPolicy('a{}');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(styleHash('a{}'));
  expect(policy).not.toMatch(/unsafe|https?:|\*/u);
});
