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

/** A promise that is kept when its `go` is called. */
const gate = (): { readonly until: Promise<void>; readonly go: () => void } => {
  let go: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (go = resolve));
  return { until, go: () => go() };
};

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
      const { until, go } = gate();
      await page.route(/\/assets\/.*\.js$/u, async (route) => {
        await until;
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

  for (const articles of [1, 2])
    test(`shows no paragraph in pieces, whose first half would be all that the browser measures of it: ${String(articles)} to read`, async ({
      site,
      browser,
    }) => {
      const served = await (await fetch(site.address + home)).text();
      const whole = served.replace(/<article.*<\/article>/su, (article) => article.repeat(articles));
      const cut =
        whole.indexOf('</p>', whole.indexOf('</p>', whole.lastIndexOf('</h2>', whole.lastIndexOf('</article>'))) + 1) -
        60;
      const { until, go } = gate();
      const server = createServer((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).write(whole.slice(0, cut));
        void until.then(() => response.end(whole.slice(cut)));
      }).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      const { port } = server.address() as AddressInfo;
      await page.goto(`http://127.0.0.1:${String(port)}/${home}`, { waitUntil: 'commit' });
      const paragraphs = page.locator('article p');
      await expect(page.locator('article')).toHaveCount(articles);
      await expect(page.locator('article').last().locator('p')).toHaveCount(2);
      await expect(paragraphs.last()).toBeHidden();
      for (const paragraph of (await paragraphs.all()).slice(0, -1)) await expect(paragraph).toBeVisible();
      go();
      await expect(page.locator('header')).toBeVisible();
      for (const paragraph of await paragraphs.all()) await expect(paragraph).toBeVisible();
      await context.close();
      server.close();
    });
});
