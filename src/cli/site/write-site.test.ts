import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dossierVersion } from '../../codec/dossier-version.ts';
import { type Dossier } from '../../domain/dossier.ts';
import { FABLE } from '../../domain/fable.fixture.ts';
import { type ServerModule } from './render-request.ts';
import { type Seed } from './seeds.ts';
import { choicesOf } from './site-pages.ts';
import { clearStale, type SiteBuild, writeSite } from './write-site.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'dramatis-site-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const server: ServerModule = {
  renderPage: ({ kind, selection }) => ({ first: '', rest: `<main>${kind} ${selection.kind}</main>` }),
  renderCard: (_, selection) => ({
    svg: `<svg>${JSON.stringify(selection)}</svg>`,
    words: `card of ${selection.kind}`,
  }),
  renderEmbed: (_, { selection, hrefOf, siteHref, version }) =>
    `<main>${selection.kind} ${hrefOf({ kind: 'nothing' })} ${siteHref} ${version}</main>`,
};
const older: Dossier = { ...FABLE, title: 'As it was told before' };
const [first] = FABLE.statements;
const seed: Seed = {
  dossier: FABLE,
  file: '{"the": "file"}',
  aliases: new Map([
    ['the-old-moth', 'lord-moth'],
    ['old~say~statement~000000', first?.id ?? ''],
    ['../outside', 'westham'],
  ]),
  versions: [older],
};
let painted = 0;
const build = (change: Partial<SiteBuild> = {}): SiteBuild => ({
  dir: path.join(dir, 'dist'),
  memory: path.join(dir, 'memory.json'),
  seeds: [seed],
  server,
  version: '1',
  assets: { scripts: ['assets/main.js'], style: { first: '', later: '' }, faces: { first: [], later: [] } },
  embed: { script: 'assets/embed.js', style: 'assets/embed.css' },
  paint: (svg) => {
    painted++;
    return Promise.resolve(Buffer.from(svg));
  },
  site: null,
  ...change,
});
const read = (place: string): string => readFileSync(path.join(dir, 'dist', place), 'utf8');

describe('writeSite', () => {
  it('writes a page for every address, the library, the private page and the missing page', async () => {
    await writeSite(build());
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

  it('publishes the file of a seed unchanged', async () => {
    await writeSite(build());
    expect(read('fable/dossier.json')).toBe(seed.file);
  });

  it('answers at an old id with the page of the thing, which names its address of today', async () => {
    await writeSite(build());
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

  it('never writes outside the site, whatever an old id says', async () => {
    await writeSite(build());
    expect(existsSync(path.join(dir, 'dist', 'fable', 'outside'))).toBe(false);
    expect(existsSync(path.join(dir, 'dist', 'outside'))).toBe(false);
  });

  it('leaves the pages of a dossier alone when nothing they are made from has changed', async () => {
    const { written } = await writeSite(build());
    expect(await writeSite(build())).toEqual({ written: 3, kept: written - 3 });
    expect(await writeSite(build({ version: '2' }))).toEqual({ written, kept: 0 });
    expect((await writeSite(build({ version: '2', site: 'https://host.example/' }))).kept).toBe(0);
    expect(read('sitemap.txt')).toContain('https://host.example/fable/actor/lord-moth/\n');
  });
});

describe('what goes with every page', () => {
  it('is one picture, drawn once and not again for old addresses, and named by the page', async () => {
    painted = 0;
    await writeSite(build());
    expect(painted).toBe(choicesOf(FABLE).length);
    expect(read('fable/actor/lord-moth/card.png')).toContain('"id":"lord-moth"');
    expect(read('fable/actor/the-old-moth/index.html')).toContain(
      'property="og:image" content="../../../fable/actor/lord-moth/card.png"',
    );
    expect(existsSync(path.join(dir, 'dist/fable/actor/the-old-moth/card.png'))).toBe(false);
  });

  it('is an oEmbed file with all that its standard asks of a rich one, pinned to the version of today', async () => {
    await writeSite(build({ site: 'https://host.example/sub/' }));
    const told = JSON.parse(read('fable/actor/lord-moth/oembed.json')) as Record<string, unknown>;
    expect(told).toMatchObject({ version: '1.0', type: 'rich', provider_name: 'Dramatis', width: 720, height: 560 });
    expect(told['html']).toContain(
      `src="https://host.example/sub/embed/fable/actor/lord-moth/?v=${dossierVersion(FABLE)}"`,
    );
    expect(told['thumbnail_url']).toBe('https://host.example/sub/fable/actor/lord-moth/card.png');
  });

  it('is an embedded page of today, and one of every kept version, which stays among its own', async () => {
    await writeSite(build());
    const [now, then] = [dossierVersion(FABLE), dossierVersion(older)];
    expect(now).not.toBe(then);
    const today = read('embed/fable/actor/lord-moth/index.html');
    expect(today).toContain(`data-version="${now}" data-kept="${then}"`);
    expect(today).toContain('<main>actor ../../../../embed/fable/ ../../../../fable/actor/lord-moth/');
    const old = read(`embed/fable@${then}/actor/lord-moth/index.html`);
    expect(old).toContain(`data-version="${then}">`);
    expect(old).toContain(`../../../../embed/fable@${then}/ `);
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
