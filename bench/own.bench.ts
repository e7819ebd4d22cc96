/**
 * Work on one's own article in the browser: 1,200 words pasted until the first proposal can be decided, keeping one edit of a dossier of
 * 10,000 statements, and opening the library with 500 dossiers. Each beside something small that runs in the same browser.
 */
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { startStaticServer } from '../src/cli/site/static-server.ts';
import { writeDossier } from '../src/codec/dossier-file.ts';
import { type Dossier } from '../src/domain/dossier.ts';
import { median, shown } from './figures.ts';
import { nameFunctions } from './named-functions.ts';
import { inventedDossier } from './invented-dossier.ts';

const ROUNDS = 5;
const WORDS = 1_200;

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const server = await startStaticServer({ dir: path.resolve('dist'), base: '/', port: 0 });
const browser: Browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

const proposals = (count: number): Dossier => {
  const dossier = inventedDossier(40, count);
  return { ...dossier, statements: dossier.statements.map((one) => ({ ...one, status: 'proposed' })) };
};

const inFresh = async <Value>(work: (page: Page, context: BrowserContext) => Promise<Value>): Promise<Value> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await nameFunctions(context);
  const page = await context.newPage();
  const value = await work(page, context);
  await context.close();
  return value;
};

const article = readFileSync('seeds/pak-us-alliance/article.txt', 'utf8');
const longArticle = Array.from({ length: 12 }, () => article)
  .join('\n\n')
  .split(/(?<=\s)/u)
  .slice(0, WORDS)
  .join('');

/** From the press of the button to the first proposal that can be decided; and the longest task of the page's own thread meanwhile. */
const readArticle = (text: string): Promise<readonly [number, number]> =>
  inFresh(async (page) => {
    await page.goto(server.address);
    await page.getByLabel('Text of the article').fill(text);
    await page.evaluate(() => {
      const seen: number[] = [];
      Object.assign(window, { seen });
      new PerformanceObserver((list) => seen.push(...list.getEntries().map(({ duration }) => duration))).observe({
        entryTypes: ['longtask'],
      });
    });
    const start = performance.now();
    await page.getByRole('button', { name: 'Read it here' }).click();
    // The tasks until the reading is over; what follows is the page of the dossier itself.
    let longest = 0;
    while (!page.url().includes('#own=')) {
      longest = await page
        .evaluate(() => Math.max(0, ...(window as unknown as { seen: number[] }).seen))
        .catch(() => longest);
      await page.waitForTimeout(20);
    }
    await page.getByRole('button', { name: 'Accept' }).and(page.locator(':enabled')).waitFor();
    return [performance.now() - start, longest];
  });

/** Opens a bundled dossier until its graph answers: what a reader waits for anyway. */
const openBundled = (): Promise<number> =>
  inFresh(async (page) => {
    const start = performance.now();
    await page.goto(`${server.address}pak-us-alliance/`);
    await page.locator('[data-graph-ready]').first().waitFor();
    return performance.now() - start;
  });

/** How long it takes until an edit is kept: from the key to the word. */
const keepEdit = (count: number): Promise<number> =>
  inFresh(async (page) => {
    await page.goto(server.address);
    await seed(page, writeDossier(proposals(count)), 1);
    await page.goto(`${server.address}open/#own=k0`);
    await page.getByRole('button', { name: 'Accept' }).and(page.locator(':enabled')).waitFor({ timeout: 180_000 });
    // The store alone: what the page draws anew is another matter.
    return page.evaluate(async () => {
      const took: number[] = [];
      const { transaction } = IDBDatabase.prototype;
      IDBDatabase.prototype.transaction = function timed(...given: Parameters<typeof transaction>) {
        const one = transaction.apply(this, given);
        const from = performance.now();
        if (given[1] === 'readwrite') one.addEventListener('complete', () => took.push(performance.now() - from));
        return one;
      };
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true }));
      while (took.length === 0) await new Promise((done) => setTimeout(done, 5));
      return took[0] ?? Number.NaN;
    });
  });

/** Puts so many dossiers into the store, all with the same content, as the app itself keeps them. */
const seed = async (page: Page, file: string, count: number): Promise<void> => {
  await page.evaluate(
    ([content, many]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('dramatis', 1);
        opening.onerror = () => failed(new Error('The store did not open.'));
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('heads', { keyPath: 'key' });
          opening.result.createObjectStore('starts', { keyPath: 'key' });
          opening.result.createObjectStore('edits', { keyPath: ['key', 'number'] });
        };
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['heads', 'starts'], 'readwrite');
          for (let index = 0; index < many; index += 1) {
            const key = `k${String(index)}`;
            const head = { key, version: 1, title: `Dossier ${String(index)}`, created: index, changed: index };
            tx.objectStore('heads').put({
              ...head,
              actors: 3,
              statements: 30,
              undecided: 2,
              at: 0,
              count: 0,
              owner: null,
              gone: null,
            });
            tx.objectStore('starts').put({ key, file: content });
          }
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    [file, count] as const,
  );
};

/** Opens the library until the last of one's own dossiers is in the page. */
const openLibrary = (count: number): Promise<number> =>
  inFresh(async (page) => {
    await page.goto(server.address);
    await seed(page, writeDossier(proposals(30)), count);
    const start = performance.now();
    await page.goto(server.address);
    await page.getByRole('link', { name: /^Dossier 0/u }).waitFor();
    return performance.now() - start;
  });

const rounds = async (work: () => Promise<number>): Promise<number> => {
  const times: number[] = [];
  for (let index = 0; index < ROUNDS; index += 1) times.push(await work());
  return median(times);
};

const longest: number[] = [];
const read = await rounds(async () => {
  const [time, task] = await readArticle(longArticle);
  longest.push(task);
  return time;
});
const bundled = await rounds(openBundled);
console.log(
  `${String(WORDS)} words pasted to the first proposal: ${shown(read)} ms, ${shown(read / bundled, 2)} of opening a bundled dossier (${shown(bundled)} ms); longest task while reading ${shown(median(longest))} ms (bound 50)`,
);
const [small, large] = [await rounds(() => keepEdit(100)), await rounds(() => keepEdit(10_000))];
console.log(
  `keeping one edit: 10,000 statements ${shown(large, 1)} ms, 100 statements ${shown(small, 1)} ms, ratio ${shown(large / small, 2)}`,
);
const [one, many] = [await rounds(() => openLibrary(1)), await rounds(() => openLibrary(500))];
console.log(`library: 500 dossiers ${shown(many)} ms, one dossier ${shown(one)} ms, ratio ${shown(many / one, 2)}`);
await browser.close();
await server.stop();
