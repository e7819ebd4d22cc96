import { readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeDossier } from '../src/codec/dossier-file.ts';
import { exportable } from '../src/cli/exportable.fixture.ts';
import { writeCsv } from '../src/export/csv.ts';
import { writeGexf } from '../src/export/gexf.ts';
import { writeGraphml } from '../src/export/graphml.ts';
import { writeWebAnnotation } from '../src/export/web-annotation.ts';
import { bundledDossiers, SEEDS_FOLDER } from './bundle.ts';
import { expect, test } from './journey.ts';

const ARTICLE = `Harbour town rejects ministry's plan for ferry

The town council of Ostrava Bay accused the Ministry of Transport on Monday of breaking its promise to the fishermen.

"We will not sign this agreement," said Mayor Lena Holt, who met ministry officials on Friday. Holt denied that the council had threatened the ministry.

Norway praised the council. If the ministry refuses to pay, the fishermen will blockade the harbour, their union said.`;

const openLibrary = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Read it here' })).toBeEnabled();
};

test.describe('an article of one’s own', () => {
  test('is read in the browser and opens as a private dossier, whose every quote is the article’s own', async ({
    page,
    explorer,
    site,
  }) => {
    await openLibrary(page, site.address);
    const form = page.locator('form').filter({ has: page.getByRole('button', { name: 'Read it here' }) });
    await form.getByLabel('Text of the article').fill(ARTICLE);
    await form.getByRole('button', { name: 'Read it here' }).click();
    await page.waitForURL(/\/open\/.*#own=/u);
    expect(new URL(page.url()).origin).toBe(new URL(site.address).origin);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Harbour town rejects/u);
    const trust = page.getByRole('button', { name: /quotes match the article/u });
    const [, matching, all] = /(\d+) of (\d+) quotes/u.exec((await trust.textContent()) ?? '') ?? [];
    expect(Number(all)).toBeGreaterThan(3);
    expect(matching).toBe(all);
    await explorer.showList();
    await expect(page.getByRole('row', { name: /Mayor Lena Holt|Lena Holt/u }).first()).toBeVisible();
    await expect(page.getByRole('row', { name: /denied/u }).first()).toBeVisible();
  });

  test('is sent nowhere: nothing leaves the page while it is read', async ({ page, context, site }) => {
    await openLibrary(page, site.address);
    const read = async (): Promise<void> => {
      await page.getByLabel('Text of the article').fill(ARTICLE);
      await page.getByRole('button', { name: 'Read it here' }).click();
    };
    await read();
    await page.waitForURL(/#own=/u);
    await page.goBack();
    const outside: string[] = [];
    context.on('request', (request) => {
      if (request.method() !== 'GET' || request.postData() !== null) outside.push(request.url());
    });
    await read();
    await page.waitForURL(/#own=/u);
    expect(outside).toEqual([]);
  });

  test('says why when there is nothing to read, and keeps what was pasted', async ({ page, site }) => {
    await openLibrary(page, site.address);
    const text = page.getByLabel('Text of the article');
    const said = page.locator('form').getByRole('status');
    await page.getByRole('button', { name: 'Read it here' }).click();
    await expect(said).toContainText('There is no text yet');
    await expect(text).toBeFocused();
    const german =
      'Der Minister sagte am Freitag, dass die Regierung keine Waffen an die Rebellen geliefert habe. '.repeat(5);
    for (const [words, reason] of [
      [german, /English/u],
      ['Hello.', /short/u],
      ['{"format":"other"}', /not a dossier/u],
    ] as const) {
      await text.fill(words);
      await page.getByRole('button', { name: 'Read it here' }).click();
      await expect(said).toContainText(reason);
      await expect(text).toHaveValue(words);
    }
  });

  test('may be a dossier file, which opens as it is', async ({ page, site }) => {
    const [dossier] = bundledDossiers();
    if (!dossier) throw new Error('There is no bundled dossier.');
    await openLibrary(page, site.address);
    const file = { name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(writeDossier(dossier)) };
    await page.getByLabel('Open a file').setInputFiles(file);
    await page.getByRole('button', { name: 'Read it here' }).click();
    await page.waitForURL(/#own=/u);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(dossier.title);
  });

  test('may be a table or a graph with quotes, made here or elsewhere; what names no article is refused with the reason', async ({
    page,
    site,
  }) => {
    const [dossier] = bundledDossiers();
    if (!dossier) throw new Error('There is no bundled dossier.');
    const given = exportable(dossier);
    for (const [name, write] of [
      ['mine.csv', writeCsv],
      ['mine.graphml', writeGraphml],
      ['mine.gexf', writeGexf],
      ['mine.jsonld', writeWebAnnotation],
    ] as const) {
      await openLibrary(page, site.address);
      const buffer = Buffer.from(String(write(given)[0]?.content));
      await page.getByLabel('Open a file').setInputFiles({ name, mimeType: 'text/plain', buffer });
      await page.getByRole('button', { name: 'Read it here' }).click();
      await page.waitForURL(/#own=/u);
      await expect(page.getByRole('button', { name: /^(\d+) of \1 quotes match the article/u })).toBeVisible();
      await expect(
        page.getByText(new RegExp(`${String(dossier.statements.length)} statements`, 'u')).first(),
      ).toBeVisible();
    }
    await openLibrary(page, site.address);
    await page
      .getByLabel('Text of the article')
      .fill('source,relation,target,factuality,quote\nA,ACCUSE,B,stated,A accused B.\n');
    await page.getByRole('button', { name: 'Read it here' }).click();
    await expect(page.getByRole('status').filter({ hasText: 'row 2, article: names no article' })).toBeVisible();
  });

  test('of real length: the bundled article from its raw text', async ({ page, site }) => {
    const [dossier] = bundledDossiers();
    if (!dossier) throw new Error('There is no bundled dossier.');
    await openLibrary(page, site.address);
    await page
      .getByLabel('Text of the article')
      .fill(readFileSync(path.join(SEEDS_FOLDER, dossier.id, 'article.txt'), 'utf8'));
    await page.getByRole('button', { name: 'Read it here' }).click();
    await page.waitForURL(/#own=/u);
    await expect(page.getByRole('button', { name: /^(\d+) of \1 quotes match the article/u })).toBeVisible();
  });

  test('has nothing that axe finds fault with', async ({ page, site }) => {
    await openLibrary(page, site.address);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });
});
