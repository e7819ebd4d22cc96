import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink } from './link.ts';
import { readOldFragment } from './old-links.ts';

/**
 * Addresses that were published in an older form, with the address of today. They keep opening for ever:
 * lines are added here, and never taken away.
 */
const published: readonly (readonly [old: string, now: string])[] = [
  ['/#/', '/'],
  ['/#/pak-us-alliance', '/pak-us-alliance/'],
  ['/#/pak-us-alliance/', '/pak-us-alliance/'],
  ['/#/acme/s/pakistan~reject~united-states~k3f9q2', '/acme/statement/pakistan~reject~united-states~k3f9q2/'],
  ['/#/acme/statement/pakistan~reject~united-states~k3f9q2', '/acme/statement/pakistan~reject~united-states~k3f9q2/'],
  ['/#/acme/a/united-states', '/acme/actor/united-states/'],
  ['/#/acme/actor/united-states', '/acme/actor/united-states/'],
  ['/#/acme/n/7', '/acme/sentence/7/'],
  ['/#/acme/sentence/7', '/acme/sentence/7/'],
  ['/#/acme/p/pakistan/china', '/acme/pair/pakistan/china/'],
  ['/#/acme/pair/pakistan/china', '/acme/pair/pakistan/china/'],
  ['/#/acme/s/a~say~b~000000?families=tie&view=list', '/acme/statement/a~say~b~000000/?families=tie&view=list'],
  ['/#/acme?theme=dark', '/acme/?theme=dark'],
  ['/#!/acme/a/china', '/acme/actor/china/'],
  ['/index.html#/acme/a/china', '/acme/actor/china/'],
];

describe('older addresses', () => {
  for (const [old, now] of published) {
    it(`${old} opens ${now}`, () => {
      const { link, notices } = decodeLink(old, '/');
      expect(encodeLink(link, '/')).toBe(now);
      expect(notices).toEqual([]);
    });

    it(`${old} opens it under a sub-path too`, () => {
      const { link } = decodeLink(`https://host.example/sub${old}`, '/sub/');
      expect(encodeLink(link, '/sub/')).toBe(`/sub${now}`);
    });
  }

  it('are told from other fragments', () => {
    for (const fragment of ['', 'main', 'd1=abc', ':~:text=x', 'a/b']) expect(readOldFragment(fragment)).toBeNull();
  });

  it('with a word that nobody knows become the dossier and a notice', () => {
    const { link, notices } = decodeLink('/#/acme/constructor/x', '/');
    expect(encodeLink(link, '/')).toBe('/acme/');
    expect(notices).toHaveLength(1);
  });
});
