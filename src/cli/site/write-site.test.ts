import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FABLE } from '../../domain/fable.fixture.ts';
import { type ServerModule } from './render-request.ts';
import { type Seed } from './seeds.ts';
import { clearStale, type SiteBuild, writeSite } from './write-site.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'dramatis-site-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const server: ServerModule = { renderPage: ({ kind, selection }) => `<main>${kind} ${selection.kind}</main>` };
const [first] = FABLE.statements;
const seed: Seed = {
  dossier: FABLE,
  file: '{"the": "file"}',
  aliases: new Map([
    ['the-old-moth', 'lord-moth'],
    ['old~say~statement~000000', first?.id ?? ''],
    ['../outside', 'westham'],
  ]),
};
const build = (change: Partial<SiteBuild> = {}): SiteBuild => ({
  dir: path.join(dir, 'dist'),
  memory: path.join(dir, 'memory.json'),
  seeds: [seed],
  server,
  version: '1',
  assets: { scripts: ['assets/main.js'], style: '', fonts: [] },
  site: null,
  ...change,
});
const read = (place: string): string => readFileSync(path.join(dir, 'dist', place), 'utf8');

describe('writeSite', () => {
  it('writes a page for every address, the library, the private page and the missing page', () => {
    writeSite(build());
    for (const place of [
      'index.html',
      'open/index.html',
      '404.html',
      'fable/index.html',
      'fable/actor/lord-moth/index.html',
    ])
      expect(read(place), place).toContain('<!doctype html>');
    expect(read(`fable/statement/${first?.id}/index.html`)).toContain('<main>dossier statement</main>');
    expect(read('fable/pair/westham/smugglers/index.html')).toContain('<base href="../../../../">');
    expect(read('fable/sentence/9/index.html')).toContain('<main>dossier sentence</main>');
  });

  it('publishes the file of a seed unchanged', () => {
    writeSite(build());
    expect(read('fable/dossier.json')).toBe(seed.file);
  });

  it('answers at an old id with the page of the thing, which names its address of today', () => {
    writeSite(build());
    for (const [place, address] of [
      ['fable/actor/the-old-moth', 'fable/actor/lord-moth/'],
      ['fable/pair/the-old-moth/westham', 'fable/pair/lord-moth/westham/'],
      ['fable/statement/old~say~statement~000000', `fable/statement/${first?.id}/`],
    ]) {
      expect(read(`${place}/index.html`)).toContain(`<link rel="canonical" href="${address}">`);
      expect(read(`${place}/index.html`)).toContain(`data-address="${address}"`);
    }
    expect(JSON.parse(read('sitemap.json'))).not.toContain('fable/actor/the-old-moth/');
  });

  it('never writes outside the site, whatever an old id says', () => {
    writeSite(build());
    expect(existsSync(path.join(dir, 'dist', 'fable', 'outside'))).toBe(false);
    expect(existsSync(path.join(dir, 'dist', 'outside'))).toBe(false);
  });

  it('leaves the pages of a dossier alone when nothing they are made from has changed', () => {
    const { written } = writeSite(build());
    expect(writeSite(build())).toEqual({ written: 3, kept: written - 3 });
    expect(writeSite(build({ version: '2' }))).toEqual({ written, kept: 0 });
    expect(writeSite(build({ version: '2', site: 'https://host.example/' })).kept).toBe(0);
    expect(read('sitemap.txt')).toContain('https://host.example/fable/actor/lord-moth/\n');
  });
});

describe('clearStale', () => {
  it('keeps named files and folders and removes the rest', () => {
    for (const file of ['a/x.js', 'a/y.js', 'seed/deep/index.html', 'old/index.html', 'icon.svg']) {
      mkdirSync(path.join(dir, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(dir, file), '');
    }
    clearStale(dir, ['a/x.js', 'seed', 'icon.svg']);
    expect(existsSync(path.join(dir, 'a/x.js'))).toBe(true);
    expect(existsSync(path.join(dir, 'seed/deep/index.html'))).toBe(true);
    expect(existsSync(path.join(dir, 'icon.svg'))).toBe(true);
    expect(existsSync(path.join(dir, 'a/y.js'))).toBe(false);
    expect(existsSync(path.join(dir, 'old'))).toBe(false);
  });
});
