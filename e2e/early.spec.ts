import { type Locator, type Page } from '@playwright/test';
import { sentenceNumberOf } from '../src/domain/query.ts';
import { isDrawn } from '../src/domain/statement.ts';
import { bundleOf } from '../src/graph/strands.ts';
import { bundledDossiers } from './bundle.ts';
import { expect, test } from './journey.ts';

const [dossier] = bundledDossiers();
const [statement] = dossier?.statements ?? [];
if (!dossier || !statement) throw new Error('There is no dossier, or nothing in it.');

const INTERFACE = /\/assets\/ui-[^/]*\.js$/u;
const lineOf = (page: Page): Locator => page.locator(`svg a[href$="/statement/${statement.id}/"]:visible`).first();
const quoteOn = (page: Page): Locator => page.getByRole('region', { name: 'Chosen' }).locator('blockquote').first();

/** How long the interface is held up on its way, in milliseconds: longer than anybody's first click takes. */
const HELD_UP = 1500;

test.describe('somebody who is quicker than the scripts', () => {
  test.beforeEach(async ({ page }) => {
    await page.route(INTERFACE, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, HELD_UP));
      await route.continue();
    });
  });

  test('presses a button once, and is answered when it can be', async ({ page, site }) => {
    // The entry has run by then; the interface is still on its way.
    await page.goto(`${site.address}${dossier.id}/`, { waitUntil: 'domcontentloaded' });
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeHidden();
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
  });

  test('chooses a file, and it is taken', async ({ page, site }) => {
    await page.goto(site.address, { waitUntil: 'commit' });
    const buffer = Buffer.from('The minister met the ambassador.');
    await page.getByLabel('Open a file').setInputFiles({ name: 'early.txt', mimeType: 'text/plain', buffer });
    await expect(page.getByLabel('Text of the article')).toHaveValue('');
    await expect(page.getByLabel('Text of the article')).toHaveValue(/The minister met/u);
  });

  test('follows a line of the graph before any script is there, and is led to its page', async ({ page, site }) => {
    await page.goto(`${site.address}${dossier.id}/`, { waitUntil: 'commit' });
    await lineOf(page).dispatchEvent('click');
    await page.waitForURL(`**/statement/${statement.id}/`);
    await expect(quoteOn(page)).toBeVisible();
  });

  test('clicks a line of the graph, reads its words at once, and is there when the interface is', async ({
    page,
    site,
  }) => {
    const address = `${site.address}${dossier.id}/`;
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await lineOf(page).dispatchEvent('click');
    await expect(quoteOn(page)).toHaveText(statement.evidence[0].exact);
    const sentence = page.locator('[data-sentence][data-whole]');
    await expect(sentence).toBeInViewport();
    await expect(lineOf(page)).toHaveAttribute('data-mark', 'chosen');
    expect(page.url()).toBe(address);

    await page.waitForURL(`**/statement/${statement.id}/`);
    await expect(page.getByRole('region', { name: 'Chosen' })).toHaveCount(1);
    await expect(quoteOn(page)).toHaveText(statement.evidence[0].exact);
    await expect(sentence).toHaveCount(0);
    await page.getByRole('link', { name: 'Close' }).click();
    await expect(page.locator('[data-mark="chosen"]')).toHaveCount(0);
  });

  test('reads on while the interface comes: the sentence stays where it is', async ({ page, site }) => {
    const numbers = dossier.statements
      .filter((one) => isDrawn(one) && bundleOf(dossier, one.id) === null)
      .map(({ id, evidence: [piece] }) => ({ id, number: sentenceNumberOf(dossier, piece.article, piece) ?? 0 }))
      .sort((a, b) => a.number - b.number);
    const middle = numbers[Math.floor(numbers.length / 2)];
    if (!middle) throw new Error('Nothing is drawn by itself.');
    const sentence = page.locator(`[aria-label="Article"] [data-sentence="${String(middle.number)}"]`).first();
    const top = async (): Promise<number> => Math.round((await sentence.boundingBox())?.y ?? -1);

    await page.goto(`${site.address}${dossier.id}/`, { waitUntil: 'domcontentloaded' });
    await page.locator(`svg a[href$="/statement/${middle.id}/"]:visible`).first().dispatchEvent('click');
    await expect(quoteOn(page)).toBeVisible();
    const before = await top();
    await page.waitForURL(`**/statement/${middle.id}/`);
    await expect(page.getByRole('link', { name: 'Close' })).toBeVisible();
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThanOrEqual(1);
  });
});

test.describe('somebody whose interface never comes', () => {
  test.use({ mayMiss: true });

  test('is led on by the line that was clicked', async ({ page, site }) => {
    await page.route(INTERFACE, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, HELD_UP));
      await route.fulfill({ status: 404, body: '' });
    });
    await page.goto(`${site.address}${dossier.id}/`, { waitUntil: 'domcontentloaded' });
    await lineOf(page).dispatchEvent('click');
    await expect(quoteOn(page)).toHaveText(statement.evidence[0].exact);
    await page.waitForURL(`**/statement/${statement.id}/`);
  });
});
