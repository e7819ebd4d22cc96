import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeAliases } from '../../codec/aliases.ts';
import { dossierVersion } from '../../codec/dossier-version.ts';
import { type Painter } from '../cards/painter.ts';
import { type EmbedAssets } from './embed-assets.ts';
import { cardPlace, embedFolders, embedPages, oembedOf, oembedPlace } from './embed-pages.ts';
import { baseOf, pageDocument, type PageAssets } from './page-document.ts';
import { type RenderedCard, type ServerModule } from './render-request.ts';
import { type Seed } from './seeds.ts';
import { libraryOf, MISSING_PAGE, pagesOfSeed, pagesOfSite, type SitePage } from './site-pages.ts';

/** All that the pages are made from. */
export interface SiteBuild {
  /** The folder of the built site. */
  readonly dir: string;
  /** Where it is remembered from what each dossier's pages were made. */
  readonly memory: string;
  /** The bundled dossiers. */
  readonly seeds: readonly Seed[];
  /** The server half of the app. */
  readonly server: ServerModule;
  /** A text that changes whenever the app changes. */
  readonly version: string;
  /** Scripts and style. */
  readonly assets: PageAssets;
  /** Scripts and style of embedded pages. */
  readonly embed: Pick<EmbedAssets, 'script' | 'style'>;
  /** Paints the pictures for previews of links. */
  readonly paint: Painter;
  /** Absolute address of the site with a slash at the end; null when it is not known. */
  readonly site: string | null;
}

/** What the pages themselves are made from. */
export type PageBuild = Pick<SiteBuild, 'seeds' | 'server' | 'assets' | 'site'>;

/** How much was written, and how much could stay. */
export interface WriteTally {
  /** Pages written now. */
  readonly written: number;
  /** Pages left as they were, because nothing they are made from has changed. */
  readonly kept: number;
}

type Memory = { readonly [dossier: string]: string };

/** The root of the site as an absolute path: known only when the site's address is. */
const rootPath = (site: string | null): string => (site === null ? '/' : new URL(site).pathname);

/** The dossier file of an address, from the site's root. */
const dossierFile = (id: string): string => `${encodeURIComponent(id)}/dossier.json`;

const write = (dir: string, place: string, text: string | Uint8Array): void => {
  const file = path.join(dir, ...place.split('/').map(decodeURIComponent));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
};

/** The whole HTML of one page. */
export const htmlOf = (page: SitePage, build: PageBuild, card: RenderedCard | null = null): string =>
  pageDocument(
    {
      ...page,
      card: card && { place: cardPlace(page), words: card.words },
      oembed: page.dossier && oembedPlace(page),
      language: 'en',
      base: page.kind === 'missing' ? rootPath(build.site) : baseOf(page.place),
      preload: page.dossier ? dossierFile(page.dossier.id) : null,
      body: build.server.renderPage({ ...page, library: libraryOf(build.seeds) }),
    },
    build.assets,
    build.site,
  );

const keyOf = ({ version, assets, embed, site }: SiteBuild, { file, aliases, versions }: Seed): string =>
  createHash('sha256')
    .update(JSON.stringify([version, assets, embed.script, embed.style, site, file, [...aliases], versions]))
    .digest('hex');

const readMemory = (file: string): Memory => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Memory;
  } catch {
    return {};
  }
};

/** The address of every page, site-relative: what a crawler, a checker or a test walks. */
const ownAddresses = (pages: readonly SitePage[]): readonly string[] =>
  pages.filter((page) => page.place === page.address).map((page) => page.address);

/** Removes from the site every file that is neither named in `kept` nor lies in a folder named there. */
export const clearStale = (dir: string, kept: readonly string[], below = ''): void => {
  if (!existsSync(path.join(dir, below))) return;
  for (const entry of readdirSync(path.join(dir, below), { withFileTypes: true })) {
    const name = below + entry.name;
    if (kept.includes(name)) continue;
    if (entry.isDirectory() && kept.some((one) => one.startsWith(`${name}/`))) clearStale(dir, kept, `${name}/`);
    else rmSync(path.join(dir, name), { recursive: true, force: true });
  }
};

/** The pages of one dossier that stand inside other sites: those of its version of today, and those of every kept one. */
const writeEmbeds = (build: SiteBuild, { dossier, versions }: Seed): void => {
  const kept = versions.map(dossierVersion);
  for (const page of embedPages(dossier, null, kept, build)) write(build.dir, `${page.place}index.html`, page.html);
  for (const [index, old] of versions.entries())
    for (const page of embedPages(old, kept[index] ?? '', [], build))
      write(build.dir, `${page.place}index.html`, page.html);
};

/** Pictures painted at one time. */
const PAINTERS = 4;

const paintCards = async (
  build: SiteBuild,
  cards: readonly { readonly place: string; readonly svg: string }[],
): Promise<void> => {
  const left = [...cards];
  const work = async (): Promise<void> => {
    for (let card = left.pop(); card; card = left.pop()) write(build.dir, card.place, await build.paint(card.svg));
  };
  await Promise.all(Array.from({ length: PAINTERS }, work));
};

/** The pages of one dossier, with the picture and the oEmbed file of each. */
const writeDossierPages = async (build: SiteBuild, pages: readonly SitePage[]): Promise<void> => {
  const cards = new Map<string, RenderedCard>();
  for (const page of pages) {
    if (!page.dossier) continue;
    const card = cards.get(page.address) ?? build.server.renderCard(page.dossier, page.selection);
    cards.set(page.address, card);
    write(build.dir, `${page.place}index.html`, htmlOf(page, build, card));
    if (page.place === page.address) write(build.dir, oembedPlace(page), oembedOf(page, build.site));
  }
  await paintCards(
    build,
    [...cards].map(([address, { svg }]) => ({ place: cardPlace({ address }), svg })),
  );
};

/** Writes every page and data file of the site; the pages of a dossier that nothing has changed stay as they are. */
export const writeSite = async (build: SiteBuild): Promise<WriteTally> => {
  const before = readMemory(build.memory);
  const after: Record<string, string> = {};
  const all: SitePage[] = [...pagesOfSite()];
  let kept = 0;
  let written = 0;
  const writePage = (page: SitePage): void => {
    write(build.dir, page.kind === 'missing' ? page.place : `${page.place}index.html`, htmlOf(page, build));
    written++;
  };
  for (const page of [...pagesOfSite(), MISSING_PAGE]) writePage(page);
  for (const seed of build.seeds) {
    const { id } = seed.dossier;
    const key = keyOf(build, seed);
    const pages = pagesOfSeed(seed);
    all.push(...pages);
    if (before[id] === key && existsSync(path.join(build.dir, id, 'index.html'))) kept += pages.length;
    else {
      rmSync(path.join(build.dir, id), { recursive: true, force: true });
      for (const folder of embedFolders(seed)) rmSync(path.join(build.dir, folder), { recursive: true, force: true });
      await writeDossierPages(build, pages);
      written += pages.length;
      writeEmbeds(build, seed);
      write(build.dir, dossierFile(id), seed.file);
      write(build.dir, `${encodeURIComponent(id)}/aliases.json`, writeAliases(seed.aliases));
    }
    after[id] = key;
  }
  write(build.dir, 'dossiers.json', JSON.stringify(libraryOf(build.seeds)));
  const addresses = ownAddresses(all);
  write(build.dir, 'sitemap.json', JSON.stringify(addresses, null, 1));
  // The plain text form of a sitemap wants whole addresses, so it exists only where the site's own is known.
  const { site } = build;
  if (site) write(build.dir, 'sitemap.txt', addresses.map((address) => `${new URL(address, site).href}\n`).join(''));
  mkdirSync(path.dirname(build.memory), { recursive: true });
  writeFileSync(build.memory, JSON.stringify(after));
  return { written, kept };
};
