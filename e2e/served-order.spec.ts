import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import { bundledDossiers } from './bundle.ts';
import { expect, test } from './journey.ts';

const [dossier] = bundledDossiers();
if (!dossier) throw new Error('There is no dossier.');
const home = `${dossier.id}/`;

/** The parts of the desk in the order of the page. */
const PARTS = '[aria-label="Article"], header, [aria-label="Graph"], [aria-label="List of statements"]';
const parts = (elements: readonly Element[]): readonly string[] =>
  elements.map((element) => element.getAttribute('aria-label') ?? element.localName);

const places = (elements: readonly Element[]): readonly string[] =>
  elements.map((element) => {
    const { x, y, width } = element.getBoundingClientRect();
    return [x, y, width].map(Math.round).join(' ');
  });

test.describe('the order of a page', () => {
  test('is the article first on the line, behind the way to the content', async ({ site, browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(site.address + home);
    expect(await page.locator(PARTS).evaluateAll(parts)).toEqual(['Article', 'header', 'Graph', 'List of statements']);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await context.close();
  });

  for (const { size, moves } of [
    { size: { width: 1440, height: 900 }, moves: true },
    { size: { width: 1440, height: 900 }, moves: false },
    { size: { width: 1000, height: 700 }, moves: true },
    { size: { width: 390, height: 844 }, moves: true },
  ])
    test(`is the desk's own once it is taken over, and nothing has moved, at ${String(size.width)}${moves ? '' : ', where an element cannot be moved as it is'}`, async ({
      site,
      page,
    }) => {
      await page.setViewportSize(size);
      if (!moves) await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'moveBefore'));
      let go: () => void = () => undefined;
      const gate = new Promise<void>((resolve) => (go = resolve));
      await page.route(/\/assets\/.*\.js$/u, async (route) => {
        await gate;
        await route.continue();
      });
      await page.goto(site.address + home, { waitUntil: 'commit' });
      await page.waitForFunction(() => document.readyState !== 'loading');
      await page.evaluate(() => document.fonts.ready);
      const article = page.locator('[data-scroller]');
      const links = article.locator('a');
      const isWide = size.width >= 900;
      if (isWide) {
        await article.evaluate((element) => (element.scrollTop = 240));
        await links.nth(20).focus();
        await links.nth(22).evaluate((link) => document.getSelection()?.selectAllChildren(link));
      }
      const focused = isWide ? await links.nth(20).getAttribute('href') : null;
      const selected = isWide ? await links.nth(22).textContent() : '';
      const before = await page.locator(PARTS).evaluateAll(places);
      go();
      await expect(page.locator('main > [data-side]')).toBeAttached();
      await expect(page.getByRole('button', { name: /quotes match/u })).toBeEnabled();
      expect(await page.locator(PARTS).evaluateAll(parts)).toEqual([
        'header',
        'Graph',
        'List of statements',
        'Article',
      ]);
      const [own, ...others] = before;
      expect(await page.locator(PARTS).evaluateAll(places)).toEqual([...others, own]);
      expect(await page.evaluate(() => document.getSelection()?.toString())).toBe(selected);
      if (!isWide) return;
      expect(await article.evaluate((element) => element.scrollTop)).toBe(240);
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(focused);
    });

  test('shows no paragraph in pieces: its first half would be all that the browser measures of it', async ({
    site,
    browser,
    watch,
  }) => {
    const whole = await (await fetch(site.address + home)).text();
    const cut = whole.indexOf('</p>', whole.indexOf('</p>', whole.indexOf('</h2>')) + 1) - 60;
    let go: () => void = () => undefined;
    const rest = new Promise<void>((resolve) => (go = resolve));
    const server = createServer((request, response) => {
      void fetch(new URL(request.url ?? '', site.address)).then(async (asked) => {
        response.writeHead(asked.status, { 'content-type': asked.headers.get('content-type') ?? '' });
        if (request.url !== `/${home}`) return response.end(new Uint8Array(await asked.arrayBuffer()));
        response.write(whole.slice(0, cut));
        await rest;
        return response.end(whole.slice(cut));
      });
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const context = await browser.newContext();
    await watch.over(context, origin);
    const page = await context.newPage();
    await page.goto(`${origin}/${home}`, { waitUntil: 'commit' });
    const paragraphs = page.locator('article p');
    await expect(paragraphs).toHaveCount(2);
    await expect(paragraphs.first()).toBeVisible();
    await expect(paragraphs.last()).toBeHidden();
    go();
    for (const paragraph of await paragraphs.all()) await expect(paragraph).toBeVisible();
    await expect(page.locator('article > :last-child')).toBeVisible();
    await context.close();
    server.close();
  });
});
