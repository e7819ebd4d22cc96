import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDossier, writeDossier } from '../../codec/dossier-file.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { FABLE } from '../../domain/fable.fixture.ts';
import { LAYOUT_NAMES } from '../../domain/layout-name.ts';
import { readSeeds } from './seeds.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'dramatis-seeds-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const [article] = FABLE.articles;
const sound: Dossier = { ...FABLE, articles: [{ ...article, sha256: sha256(article.text) }] };
const put = (name: string, text: string, file = 'dossier.json'): void => {
  mkdirSync(path.join(dir, name), { recursive: true });
  writeFileSync(path.join(dir, name, file), text);
};

describe('readSeeds', () => {
  it('adds the drawings that a dossier does not store, the same ones every time', () => {
    put('fable', writeDossier(sound));
    const [seed] = readSeeds(dir);
    expect(Object.keys(seed?.dossier.layout ?? {}).sort()).toEqual([...LAYOUT_NAMES].sort());
    const published = parseDossier(seed?.file);
    expect(published.ok && published.value.dossier).toEqual(seed?.dossier);
    expect(readSeeds(dir)[0]?.file).toBe(seed?.file);
  });

  it('publishes a dossier that stores its drawings byte for byte', () => {
    put('fable', writeDossier(sound));
    const file = readSeeds(dir)[0]?.file ?? '';
    put('fable', file);
    expect(readSeeds(dir)[0]?.file).toBe(file);
  });

  it.each([
    {
      name: 'a quote that the article does not say',
      text: writeDossier(FABLE).replace('promised flour', 'promised bread'),
      says: /articles|statements/u,
    },
    {
      name: 'an id that is not its folder’s',
      text: writeDossier({ ...sound, id: 'other' as Dossier['id'] }),
      says: /folder/u,
    },
    { name: 'what is no dossier', text: '{}', says: /format/u },
  ])('refuses $name, and says where', ({ text, says }) => {
    put('fable', text);
    expect(() => readSeeds(dir)).toThrow(says);
    expect(() => readSeeds(dir)).toThrow(/fable.dossier\.json/u);
  });

  it('refuses an alias that leads nowhere', () => {
    put('fable', writeDossier(sound));
    put('fable', '{"old-town": "no-such-town"}', 'aliases.json');
    expect(() => readSeeds(dir)).toThrow(/aliases\.json/u);
  });

  it('reads the table of old ids', () => {
    put('fable', writeDossier(sound));
    put('fable', '{"old-town": "westham"}', 'aliases.json');
    expect([...(readSeeds(dir)[0]?.aliases ?? [])]).toEqual([['old-town', 'westham']]);
  });
});
