import path from 'node:path';
import { type ViteDevServer } from 'vite';
import { type ServerModule } from './render-request.ts';
import { readSeeds, type Seed } from './seeds.ts';
import { libraryOf, MISSING_PAGE, pagesOfSeed, pagesOfSite } from './site-pages.ts';
import { type SiteSettings } from './site-settings.ts';
import { htmlOf } from './write-site.ts';

/** From the root: Vite reads relative addresses in a page without minding its base. */
const CLIENT_SCRIPT = '/src/main.tsx';
const SERVER_ENTRY = '/src/server.tsx';

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

const POLICY = /<meta http-equiv="Content-Security-Policy"[^>]*>\n/u;

/** What stands at a site-relative address, or null when it is left to Vite. */
const answerTo = async (address: string, seeds: readonly Seed[], server: ViteDevServer): Promise<Answer | null> => {
  const json = (value: unknown): Answer => ({ status: 200, type: 'application/json', text: JSON.stringify(value) });
  if (address === 'dossiers.json') return json(libraryOf(seeds));
  const seed = seeds.find(({ dossier }) => address === `${encodeURIComponent(dossier.id)}/dossier.json`);
  if (seed) return { status: 200, type: 'application/json', text: seed.file };
  const page = [...pagesOfSite(), ...seeds.flatMap(pagesOfSeed)].find((one) => one.place === address);
  if (!page && !address.endsWith('/')) return null;
  const app = (await server.ssrLoadModule(SERVER_ENTRY)) as ServerModule;
  const html = htmlOf(page ?? MISSING_PAGE, {
    seeds,
    server: app,
    // In development styles come with the modules, and Vite's own scripts need what the policy of the build forbids.
    assets: { scripts: [CLIENT_SCRIPT], style: { first: '', later: '' }, faces: { first: [], later: [] } },
    site: null,
  }).replace(POLICY, '');
  return {
    status: page ? 200 : 404,
    type: 'text/html; charset=utf-8',
    text: await server.transformIndexHtml(`/${address}`, html),
  };
};

/** Answers every address of the site in development, rendered anew from the sources and seeds as they are now. */
export const devPages = (server: ViteDevServer, settings: SiteSettings): void => {
  server.middlewares.use((request, response, next) => {
    const address = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1);
    const isPage =
      /text\/html|\*\/\*/u.test(request.headers.accept ?? '*/*') && (address === '' || /\/$|\.json$/u.test(address));
    if (request.method !== 'GET' || !isPage || address.startsWith('@')) {
      next();
      return;
    }
    Promise.resolve()
      .then(() => answerTo(address, readSeeds(path.resolve(server.config.root, settings.seeds)), server))
      .then((answer) => {
        if (!answer) return next();
        response.writeHead(answer.status, { 'Content-Type': answer.type, 'Cache-Control': 'no-store' });
        response.end(answer.text);
      })
      .catch((error: unknown) => {
        if (error instanceof Error) server.ssrFixStacktrace(error);
        next(error);
      });
  });
};
