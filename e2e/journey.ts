import path from 'node:path';
import { type BrowserContext, expect, test as base } from '@playwright/test';
import { type RunningServer, startStaticServer } from '../src/cli/site/static-server.ts';
import { Explorer } from './pages/explorer.ts';

/** What went wrong behind the reader's back. */
interface Watch {
  /** Policy violations, errors of the console and of the page, requests to other origins. Must stay empty. */
  readonly troubles: string[];
  /** Watches another context; `origin` is that of its site, when it is another one. */
  readonly over: (context: BrowserContext, origin?: string) => Promise<void>;
}

interface Given {
  readonly explorer: Explorer;
  readonly watch: Watch;
  /** Set where a test asks for addresses that are not there: the browser itself reports those as errors. */
  readonly mayMiss: boolean;
}

interface GivenToWorker {
  readonly site: RunningServer;
}

/** The folder of the production build. */
export const BUILD = path.resolve('dist');

const isMissing = (text: string): boolean => /the server responded with a status of 404/u.test(text);

/** What was fetched early for the scripts is not used where there are none. */
const isUnusedPreload = (text: string): boolean => /was preloaded using link preload but not used/u.test(text);

interface WatchOptions {
  readonly origin: string;
  readonly mayMiss: boolean;
  readonly hasScripts: boolean;
}

const watchContext = async (
  context: BrowserContext,
  troubles: string[],
  { origin, mayMiss, hasScripts }: WatchOptions,
): Promise<void> => {
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(?:data|blob|about):/u.test(url)) troubles.push(`request to ${url}`);
  });
  context.on('console', (message) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return;
    if (mayMiss && isMissing(message.text())) return;
    if (!hasScripts && isUnusedPreload(message.text())) return;
    troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => troubles.push(`page: ${error.error().stack ?? error.error().message}`));
  await context.exposeBinding('reportTrouble', (_, text: string) => troubles.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportTrouble } = window as unknown as { reportTrouble: (text: string) => void };
      reportTrouble(`policy: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`);
    });
  });
};

/** A journey through the built site. It fails on any policy violation, error, or request to another origin. */
export const test = base.extend<Given, GivenToWorker>({
  site: [
    async ({}, use) => {
      const server = await startStaticServer({ dir: BUILD, base: '/', port: 0 });
      await use(server);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  mayMiss: [false, { option: true }],
  baseURL: async ({ site }, use) => use(site.address),
  watch: [
    async ({ context, site, mayMiss, javaScriptEnabled }, use) => {
      const troubles: string[] = [];
      const { origin } = new URL(site.address);
      const over = (one: BrowserContext, other = origin) =>
        watchContext(one, troubles, { origin: other, mayMiss, hasScripts: javaScriptEnabled });
      await over(context);
      await use({ troubles, over });
      expect(troubles, 'nothing went wrong behind the reader’s back').toEqual([]);
    },
    { auto: true },
  ],
  explorer: async ({ page }, use) => use(new Explorer(page)),
});

export { expect };
