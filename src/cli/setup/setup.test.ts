import { describe, expect, it } from 'vitest';
import { isInstalled } from './dependencies.mjs';
import { nodeProblem } from './node-version.mjs';

describe('nodeProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('accepts Node %s', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });
  it.each(['18.20.4', '20.18.9', '12.0.0'])('refuses Node %s and names the version that will do', (version) => {
    expect(nodeProblem(version)).toContain('20.19');
    expect(nodeProblem(version)).toContain(version);
  });
});

describe('isInstalled', () => {
  const wanted = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/other-system': { version: '2.0.0', optional: true },
  };
  it.each([
    { name: 'everything is there', present: { 'node_modules/a': { version: '1.0.0' } }, expected: true },
    { name: 'a version is another', present: { 'node_modules/a': { version: '1.0.1' } }, expected: false },
    { name: 'something is missing', present: {}, expected: false },
  ])('answers $expected when $name', ({ present, expected }) => {
    expect(isInstalled(wanted, present)).toBe(expected);
  });
});
