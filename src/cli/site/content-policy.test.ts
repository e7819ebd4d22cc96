import { expect, it } from 'vitest';
import { contentPolicy, styleHash } from './content-policy.ts';

it('hashes a style as the browser does', () => {
  // From the examples of the Content Security Policy standard: the SHA-256 of the empty text.
  expect(styleHash('')).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
});

it('allows nothing inline but the styles of the page, and no other origin', () => {
  const policy = contentPolicy(['a{}', 'b{}']);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`style-src 'self' ${styleHash('a{}')} ${styleHash('b{}')};`);
  expect(policy).not.toMatch(/unsafe|https?:|\*/u);
});
