import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { OFFLINE_WORKER } from '../../domain/offline.ts';
import { pathToFileURL } from 'node:url';
import { type Plugin, type Rolldown, type ViteBuilder } from 'vite';
import { ONE_FILE_FRAME } from '../../export/one-file.ts';
import { keepingPainter } from '../cards/card-store.ts';
import { devPages } from './dev-pages.ts';
import { embedAssets } from './embed-assets.ts';
import { embedFolders } from './embed-pages.ts';
import { inlineStyle, layerOrder } from './inline-style.ts';
import { offlineFile } from './offline-file.ts';
import { oneFileFrame } from './one-file-frame.ts';
import { type PageAssets } from './page-document.ts';
import { type ServerModule } from './render-request.ts';
import { readSeeds } from './seeds.ts';
import { type SiteSettings } from './site-settings.ts';
import { splitStyle } from './split-style.ts';
import { clearStale, writeSite } from './write-site.ts';

type Output = Rolldown.RolldownOutput | Rolldown.RolldownOutput[] | Rolldown.RolldownWatcher;
type Files = Rolldown.RolldownOutput['output'];

const CLIENT_ENTRY = 'src/main.tsx';
/** What the entry fetches at once. */
const INTERFACE = 'src/ui/mount.tsx';
const SERVER_ENTRY = 'src/server.tsx';
/** The style sheet that names the layers in their order. */
const TOKENS = 'src/ui/styles/tokens.css';
/** What `npm start` leaves in a build to know that it is fresh. A build that has begun is not. */
const BUILT_FROM = '.built-from';
/** Scripts and pictures carry a hash in their names and stand here. */
const ASSETS = 'assets';

/** What makes a page of what the server half renders. */
const SITE_SOURCES = 'src/cli/site';

const sourcesIn = (dir: string): readonly string[] =>
  readdirSync(dir)
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => path.join(dir, name));

/** One hash of several files: pages are written anew when one of them has changed. */
const hashOf = (files: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file)).update('\0');
  return hash.digest('hex');
};

/** The faces that set the first view: the article with its headline, and the interface. The rest comes when it is asked for. */
const FIRST_FACES = { article: /newsreader-first[^/)]*\.woff2/u, interface: /inter-first[^/)]*\.woff2/u };

/** The article's, and what stands in for it until it is there: each face that the first words name costs them time. */
const isArticleFace = (css: string): boolean => FIRST_FACES.article.test(css) || css.includes('Newsreader Fallback');

/**
 * What the first view needs is three files, not two dozen: a plain static server answers a few requests at a time, so that small files
 * cost as many waits as bytes. The entry reads the dossier while the interface is still on its way; React changes the least, and is a
 * shorter text to read apart.
 */
const FIRST_CHUNKS = [
  { name: 'main', tags: ['$initial' as const], priority: 2 },
  { name: 'react', test: /[\\/]node_modules[\\/](?:react|react-dom|scheduler)[\\/]/u, priority: 3 },
  { name: 'ui', test: (id: string) => id === path.resolve(INTERFACE), priority: 1 },
];

const filesOf = (output: Output): Files => {
  if (Array.isArray(output)) return output.flatMap((one) => one.output) as Files;
  if ('output' in output) return output.output;
  throw new Error('The site cannot be built in watch mode; use `npm run dev`.');
};

type Chunk = Rolldown.OutputChunk;

/** The chunks that the first view needs: the entry, the interface, and what they import at once; not what is loaded on use. */
const firstChunks = (files: Iterable<Files[number]>): readonly Chunk[] => {
  const chunks = [...files].filter((file) => file.type === 'chunk');
  const entry = chunks.find((chunk) => chunk.isEntry);
  const ui = chunks.find((chunk) => chunk.moduleIds.includes(path.resolve(INTERFACE)));
  if (!entry || !ui) throw new Error('The client build has no entry, or no interface.');
  if (entry === ui)
    throw new Error(`${CLIENT_ENTRY} imports ${INTERFACE}; it should fetch it, to read the dossier meanwhile.`);
  const needed = new Set([entry.fileName, ui.fileName]);
  for (const name of needed)
    for (const imported of chunks.find((chunk) => chunk.fileName === name)?.imports ?? []) needed.add(imported);
  return [...needed].flatMap((name) => chunks.filter((chunk) => chunk.fileName === name));
};

const assetsOf = (files: Files, styles: ReadonlySet<string>, layers: string): PageAssets => ({
  scripts: firstChunks(files).map((chunk) => chunk.fileName),
  faces: {
    first: files.map((file) => file.fileName).filter((name) => FIRST_FACES.article.test(name)),
    later: files.map((file) => file.fileName).filter((name) => FIRST_FACES.interface.test(name)),
  },
  style: splitStyle(
    inlineStyle(
      files.flatMap((file) => (file.type === 'asset' && styles.has(file.fileName) ? [String(file.source)] : [])),
      layers,
      ASSETS,
    ),
    isArticleFace,
  ),
});

const buildSite = async (builder: ViteBuilder, settings: SiteSettings, styles: ReadonlySet<string>): Promise<void> => {
  const root = builder.config.root;
  const dir = path.resolve(root, settings.out);
  const serverDir = path.resolve(root, '.cache', 'server', path.basename(dir));
  const { client, ssr } = builder.environments;
  if (!client || !ssr) throw new Error('Vite lacks its client or its server environment.');
  // A seed that fails its check ends the build before anything is touched.
  const seeds = readSeeds(path.resolve(root, settings.seeds));
  rmSync(path.join(dir, BUILT_FROM), { force: true });
  const files = filesOf(await builder.build(client));
  const assets = assetsOf(files, styles, layerOrder(readFileSync(path.resolve(root, TOKENS), 'utf8')));
  await builder.build(ssr);
  const published = files.map((file) => file.fileName).filter((name) => !styles.has(name));
  const { publicDir } = builder.config;
  const frame = await oneFileFrame(root);
  const embed = await embedAssets(root);
  clearStale(dir, [
    ...published,
    ONE_FILE_FRAME,
    OFFLINE_WORKER,
    ...embed.files.keys(),
    ...seeds.flatMap(embedFolders),
    ...(existsSync(publicDir) ? readdirSync(publicDir) : []),
    ...seeds.map(({ dossier }) => dossier.id),
  ]);
  writeFileSync(path.join(dir, ONE_FILE_FRAME), frame);
  for (const [place, content] of embed.files) writeFileSync(path.join(dir, place), content);
  const serverFile = path.join(serverDir, 'server.js');
  const version = hashOf([serverFile, ...sourcesIn(path.resolve(root, SITE_SOURCES))]);
  const server = (await import(`${pathToFileURL(serverFile).href}?${version}`)) as ServerModule;
  const memory = path.resolve(root, '.cache', 'pages', `${path.basename(dir)}.json`);
  const started = performance.now();
  const paint = await keepingPainter(root);
  const { site } = settings;
  const { written, kept } = await writeSite({ dir, memory, seeds, server, version, assets, embed, paint, site });
  const [offline, content] = await offlineFile(root, dir, published);
  writeFileSync(path.join(dir, offline), content);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  builder.config.logger.info(
    `${seeds.length} ${seeds.length === 1 ? 'dossier' : 'dossiers'}: ${written} pages written, ${kept} unchanged (${seconds} s)`,
  );
};

/** The plugin that makes the site of prerendered pages: `vite build` writes them, `vite` answers them as they are asked for. */
export const sitePages = (settings: SiteSettings): Plugin => {
  const styles = new Set<string>();
  return {
    name: 'dramatis:site-pages',
    // One for all environments: it remembers what the client's build came to.
    sharedDuringBuild: true,
    config: () => ({
      appType: 'custom',
      base: './',
      builder: { buildApp: (builder) => buildSite(builder, settings, styles) },
      build: { assetsDir: ASSETS, assetsInlineLimit: 0, modulePreload: { polyfill: false } },
      environments: {
        client: {
          build: {
            outDir: settings.out,
            emptyOutDir: false,
            rolldownOptions: { input: CLIENT_ENTRY, output: { codeSplitting: { groups: FIRST_CHUNKS } } },
          },
        },
        ssr: {
          build: {
            outDir: path.join('.cache', 'server', path.basename(settings.out)),
            emptyOutDir: true,
            copyPublicDir: false,
            rolldownOptions: { input: SERVER_ENTRY, output: { entryFileNames: 'server.js' } },
          },
        },
      },
    }),
    configureServer: (server) => devPages(server, settings),
    generateBundle: {
      order: 'pre',
      // What a dialog looks like is fetched with its script; what the page looks like stands in the pages themselves.
      handler(_, bundle) {
        if (this.environment.name !== 'client') return;
        for (const { viteMetadata } of firstChunks(Object.values(bundle))) {
          for (const style of viteMetadata?.importedCss ?? []) styles.add(style);
          viteMetadata?.importedCss.clear();
        }
      },
    },
  };
};
