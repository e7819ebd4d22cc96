import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import { type Page } from '@playwright/test';
import { dossierVersion } from '../src/codec/dossier-version.ts';
import { embedPath } from '../src/codec/embed-path.ts';
import { claimPhrase } from '../src/domain/phrase.ts';
import { type Selection } from '../src/domain/view.ts';
import { elementCode, frameCode } from '../src/export/embed-code.ts';
import { bundledDossiers } from './bundle.ts';
import { expect, test as base } from './journey.ts';

/** A page of somebody else's, on another origin, with whatever it embeds. */
const test = base.extend<{ host: (body: string) => Promise<string> }>({
  host: async ({}, use) => {
    let html = '';
    const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end(html));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    await use((body) => {
      html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A newspaper</title><main><h1>A newspaper</h1><a href="#before">before</a>${body}<a href="#after">after</a></main></html>`;
      return Promise.resolve(`http://localhost:${String(port)}/`);
    });
    await new Promise((done) => server.close(done));
  },
});

const [dossier] = bundledDossiers();
if (!dossier) throw new Error('no dossier');
const statement = dossier.statements.find((one) => one.factuality === 'denied') ?? dossier.statements[0];
if (!statement) throw new Error('no statement');
const choice: Selection = { kind: 'statement', id: statement.id, evidence: 0 };
const claim = claimPhrase(dossier, statement);
const srcOf = (site: string, version = dossierVersion(dossier)): string =>
  `${site}${embedPath(dossier.id, choice)}?v=${version}`;

const heights = (page: Page) =>
  page.evaluate(() => {
    const frame =
      document.querySelector('iframe') ?? document.querySelector('dramatis-embed')?.shadowRoot?.querySelector('iframe');
    return frame ? frame.getBoundingClientRect().height : 0;
  });

test('an element on another origin is as tall as what it shows, is walked by keyboard, and is accessible', async ({
  page,
  site,
  host,
  watch,
}) => {
  const code = elementCode(
    { src: srcOf(site.address), title: claim },
    site.address,
    dossier,
    [statement],
    () => site.address,
  );
  const address = await host(code);
  watch.troubles.length = 0;
  await page.goto(address);
  // The page of the other origin is the only request beside those to the site.
  await expect.poll(() => watch.troubles.filter((one) => !one.includes(address)), { timeout: 1_000 }).toEqual([]);
  watch.troubles.length = 0;
  const inside = page.frameLocator('iframe');
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText(claim);
  const body = () => inside.locator('body').evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
  await expect.poll(async () => (await heights(page)) - (await body())).toBe(0);
  const before = await heights(page);
  await page.setViewportSize({ width: 420, height: 800 });
  await expect
    .poll(async () => (await heights(page)) !== before && (await heights(page)) === (await body()))
    .toBe(true);
  await page.getByText('before').focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => inside.locator('a:focus').count()).toBe(1);
  const links = await inside.locator('a').count();
  for (let index = 0; index < links; index++) await page.keyboard.press('Tab');
  await expect(page.getByText('after')).toBeFocused();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  watch.troubles.length = 0;
});

test('a frame works in a sandbox, leads from claim to claim, and says when its version is not kept', async ({
  page,
  site,
  host,
  watch,
}) => {
  const address = await host(frameCode({ src: srcOf(site.address, '000000000000'), title: claim }));
  await page.goto(address);
  watch.troubles.length = 0;
  const inside = page.frameLocator('iframe');
  await expect(inside.getByText('the version of that time is not kept')).toBeVisible();
  for (const piece of statement.evidence) await expect(inside.locator('q', { hasText: piece.exact })).toBeVisible();
  await inside.locator('.source a').click();
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText(dossier.title);
  await inside.getByText('each with its quotes').click();
  await expect(inside.locator('.claim')).toHaveCount(dossier.statements.length);
  expect(watch.troubles).toEqual([]);
});

test('a frame shows what the filter of its address leaves, and says how much that is', async ({ page, site }) => {
  const wanted = dossier.statements.filter(({ factuality }) => factuality === 'negated' || factuality === 'denied');
  await page.goto(`${site.address}embed/${dossier.id}/?factuality=negated,denied`);
  await expect(page.locator('.note')).toHaveText(
    `Filtered: ${String(wanted.length)} of ${String(dossier.statements.length)} statements.`,
  );
  await page.getByText('each with its quotes').click();
  await expect(page.locator('.claim:visible')).toHaveCount(wanted.length);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the element’s own words are the quotes, and the embedded page is whole', async ({
    page,
    site,
    host,
    watch,
  }) => {
    const code = elementCode(
      { src: srcOf(site.address), title: claim },
      site.address,
      dossier,
      [statement],
      () => site.address,
    );
    await page.goto(await host(code));
    watch.troubles.length = 0;
    for (const piece of statement.evidence) await expect(page.getByText(piece.exact)).toBeVisible();
    await page.goto(srcOf(site.address));
    await expect(page.locator('figure svg')).toBeVisible();
    for (const piece of statement.evidence) await expect(page.locator('q', { hasText: piece.exact })).toBeVisible();
  });
});
