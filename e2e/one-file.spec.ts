import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContextOptions, type Page } from '@playwright/test';
import { main } from '../src/cli/main.ts';
import { claimPhrase } from '../src/domain/phrase.ts';
import { bundledDossiers } from './bundle.ts';
import { expect, test } from './journey.ts';
import { Explorer } from './pages/explorer.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-one-file-'));
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The one file of a dossier, as the command line makes it. */
const oneFile = async (id: string): Promise<string> => {
  let out = '';
  await main(['export', '--to', 'html', `seeds/${id}/dossier.json`], {
    stdout: { write: (text) => (out += String(text)) },
    stderr: { write: (text) => process.stderr.write(String(text)) },
  });
  const file = path.join(folder, `${id} (1).html`);
  writeFileSync(file, out);
  return pathToFileURL(file).href;
};

/** A browser of its own without a network, in which nothing may be asked for but the file itself, and nothing may go wrong. */
const opened = async (
  browser: Browser,
  options: BrowserContextOptions,
  run: (page: Page) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext({ ...options, offline: true });
  const troubles: string[] = [];
  context.on('request', (request) => {
    if (!/^(?:file|data|blob):/u.test(request.url())) troubles.push(request.url());
  });
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
  });
  context.on('weberror', (error) => troubles.push(error.error().message));
  await run(await context.newPage());
  await context.close();
  expect(troubles).toEqual([]);
};

for (const dossier of bundledDossiers())
  test.describe(`${dossier.id}: one file from disk, no network`, () => {
    let home = '';
    test.beforeAll(async () => {
      home = await oneFile(dossier.id);
    });

    test('every edge opens its sentence, and every address opens again', async ({ browser }) => {
      await opened(browser, {}, async (page) => {
        const explorer = new Explorer(page);
        await page.goto(home);
        await expect(page.getByText(/quotes? match the article/u)).toBeVisible();
        for (const statement of dossier.statements)
          await test.step(statement.id, async () => {
            await page.goto(`${home}#/${dossier.id}/statement/${statement.id}/`);
            await expect(explorer.card).toContainText(statement.predicate);
            await expect(explorer.card.locator('blockquote').first()).toContainText(
              statement.evidence[0].exact.replace(/\s+/gu, ' ').slice(0, 40),
            );
          });
        const violations = (await new AxeBuilder({ page }).analyze()).violations;
        expect(violations).toEqual([]);
      });
    });

    test('a click moves the address, Back goes back, and a reload keeps the place', async ({ browser }) => {
      await opened(browser, {}, async (page) => {
        await page.goto(home);
        const edge = page.locator('svg a[href*="/statement/"]').first();
        const href = (await edge.getAttribute('href')) ?? '';
        await edge.focus();
        await page.keyboard.press('Enter');
        await expect(page).toHaveURL(`${home}${href}`);
        await page.reload();
        await expect(page.locator('[data-card-surface]')).toBeVisible();
        await page.getByRole('link', { name: 'Dramatis' }).click();
        await expect(page).toHaveURL(`${home}#/${dossier.id}/`);
        await page.goBack();
        await expect(page).toHaveURL(`${home}${href}`);
      });
    });
  });

for (const dossier of bundledDossiers())
  test(`${dossier.id}: one file is read without scripts, and its links lead to their places`, async ({ browser }) => {
    const home = await oneFile(dossier.id);
    const [first] = dossier.statements;
    if (!first) return;
    await opened(browser, { javaScriptEnabled: false }, async (page) => {
      await page.goto(home);
      await page
        .getByRole('link', { name: claimPhrase(dossier, first), exact: true })
        .first()
        .click();
      const target = page.locator(':target');
      await expect(target).toContainText(first.evidence[0].exact.slice(0, 40));
      await target
        .getByRole('link', { name: /^sentence/u })
        .first()
        .click();
      await expect(page.locator('span:target')).toBeInViewport();
    });
  });
