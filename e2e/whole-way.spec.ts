import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Page } from '@playwright/test';
import { parseDossier } from '../src/codec/dossier-file.ts';
import { bundledDossiers, SEEDS_FOLDER } from './bundle.ts';
import { expect, test } from './journey.ts';
import { wordDocumentOf } from './programs.ts';

// The whole way of an article of one's own: brought, read, reviewed, corrected, kept over a reload, taken away, and opened by another person.

const [dossier] = bundledDossiers();
if (!dossier) throw new Error('There is no bundled dossier.');
const article = readFileSync(path.join(SEEDS_FOLDER, dossier.id, 'article.txt'), 'utf8');
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title></head><body><article>${article
  .split(/\n\s*\n/u)
  .filter((one) => one.trim() !== '')
  .map((one, index) => (index === 0 ? `<h1>${escaped(one)}</h1>` : `<p>${escaped(one)}</p>`))
  .join('')}</article></body></html>`;

const bar = (page: Page) => page.getByRole('region', { name: 'Review' });
const left = async (page: Page): Promise<number> =>
  Number(/^\d+/u.exec(await bar(page).locator('strong').innerText())?.[0] ?? 0);

const FORMS = ['text', 'html', 'pdf', 'docx'] as const;

for (const form of FORMS)
  test(`an article goes the whole way, brought as ${form}`, async ({ page, browser, site, watch }, info) => {
    test.setTimeout(180_000);
    await page.goto(site.address);
    await expect(page.getByRole('button', { name: 'Read it here' })).toBeEnabled();
    if (form === 'text') await page.getByLabel('Text of the article').fill(article);
    else {
      const html = info.outputPath('article.html');
      writeFileSync(html, PAGE);
      let file = html;
      if (form === 'pdf') {
        const printer = await (await browser.newContext()).newPage();
        await printer.setContent(PAGE);
        file = info.outputPath('article.pdf');
        await printer.pdf({ path: file, format: 'A4' });
      }
      if (form === 'docx') {
        const made = wordDocumentOf(html, info);
        test.skip(made === null, 'There is no LibreOffice Writer here.');
        file = made ?? '';
      }
      await page.getByLabel('Open a file').setInputFiles(file);
      await expect(page.getByText('is here. Look it over')).toBeVisible();
    }
    await page.getByRole('button', { name: 'Read it here' }).click();
    await page.waitForURL(/#own=/u);
    await expect(bar(page).getByRole('button', { name: 'Accept' })).toBeEnabled();
    const all = await left(page);
    expect(all).toBeGreaterThan(20);

    for (const key of ['a', 'a', 'r', 'a']) await page.keyboard.press(key);
    await expect(bar(page)).toContainText(`${String(all - 4)} to decide`);
    await page.keyboard.press('d');
    await bar(page).getByRole('button', { name: 'Actors…' }).click();
    const actors = page.getByRole('dialog', { name: 'Actors' });
    await actors.getByRole('combobox', { name: 'Actor', exact: true }).selectOption({ label: 'Pakistan' });
    await actors.getByRole('textbox', { name: 'Name', exact: true }).fill('Islamic Republic of Pakistan');
    await actors.getByRole('button', { name: 'Rename' }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByLabel('Chosen').getByText('Islamic Republic of Pakistan').first()).toBeVisible();
    await expect(bar(page).locator('[data-saving="saved"]')).toBeVisible();

    await page.reload();
    await expect(bar(page)).toContainText(`${String(all - 4)} to decide`);
    await expect(bar(page).getByRole('button', { name: 'Undo' })).toBeEnabled();
    for (const _ of ['the name', 'how it stands', 'the last decision']) await page.keyboard.press('u');
    await expect(bar(page)).toContainText(`${String(all - 3)} to decide`);
    await expect(page.getByText('Islamic Republic of Pakistan')).toHaveCount(0);

    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const share = page.getByRole('dialog', { name: 'Share' });
    const link = await share.getByRole('textbox').first().inputValue();
    await share.getByRole('tab', { name: 'The whole dossier' }).click();
    const waiting = page.waitForEvent('download');
    await share.getByRole('button', { name: 'Dramatis JSON', exact: true }).click();
    const taken = parseDossier(readFileSync((await (await waiting).path()) ?? '', 'utf8'));
    expect(taken.ok && taken.value.problems).toEqual([]);
    // The rejected one is left behind.
    expect(taken.ok && taken.value.dossier.statements.length).toBe(all - 1);

    const elsewhere = await browser.newContext();
    await watch.over(elsewhere, new URL(site.address).origin);
    const visitor = await elsewhere.newPage();
    await visitor.goto(link);
    await expect(visitor.getByRole('button', { name: /^(\d+) of \1 quotes match the article/u })).toBeVisible();
    await expect(visitor.getByText(`${String(all - 1)} statements`).first()).toBeVisible();
    await elsewhere.close();
  });
