import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { EXPORT_FORMATS } from '../src/export/formats.ts';
import { bundledDossiers } from './bundle.ts';
import { expect, test } from './journey.ts';
import { run } from './programs.ts';

for (const dossier of bundledDossiers())
  test.describe(`${dossier.id}: taken elsewhere`, () => {
    test('every format is made in the browser, and keeps every quote', async ({ explorer, page }) => {
      await explorer.open(`${dossier.id}/`);
      await page.getByRole('button', { name: 'Share' }).click();
      const dialog = page.getByRole('dialog', { name: 'Share' });
      await dialog.getByRole('tab', { name: 'The whole dossier' }).click();
      await expect(dialog.getByRole('listitem')).toHaveCount(EXPORT_FORMATS.length + 1);
      for (const format of EXPORT_FORMATS) {
        const waiting = page.waitForEvent('download');
        await dialog.getByRole('button', { name: format.label, exact: true }).click();
        const download = await waiting;
        expect(download.suggestedFilename()).toContain(dossier.id);
        await expect(dialog.getByRole('status').filter({ hasText: 'is made' })).toContainText(
          download.suggestedFilename(),
        );
        const bytes = readFileSync((await download.path()) ?? '');
        const isZip = /\.(?:zip|xlsx)$/u.test(download.suggestedFilename());
        if (isZip) expect(bytes.subarray(0, 2).toString()).toBe('PK');
        else if (format.id === 'png') expect(bytes.subarray(1, 4).toString()).toBe('PNG');
        else for (const { id } of dossier.statements) expect(bytes.toString('utf8')).toContain(id);
      }
      const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
      expect(violations).toEqual([]);
    });

    test('on paper there is the graph with its legend, every statement with its words, and the article', async ({
      explorer,
      page,
    }, testInfo) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await explorer.open(`${dossier.id}/`);
      await explorer.graphIsLive();
      const file = testInfo.outputPath('page.pdf');
      await page.pdf({ path: file, format: 'A4' });
      // A page is read line by line across its columns: words are looked for, not lines.
      const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
      const plain = run('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], 'what stands on paper is not proved.');
      test.skip(plain === null, 'There is no pdftotext here.');
      const flat = words(plain?.stdout ?? '').join(' ');
      expect(flat).toContain('Verbal cooperation');
      for (const { name } of dossier.actors) expect(flat).toContain(words(name).join(' '));
      for (const sentence of dossier.articles.flatMap((one) =>
        one.sentences.map(({ start, end }) => one.text.slice(start, end)),
      ))
        expect(flat).toContain(words(sentence)[0] ?? '');
      const quotes = dossier.statements.filter((one) => flat.includes(words(one.evidence[0].exact).join(' ')));
      expect(quotes.length).toBe(dossier.statements.length);
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
        'rgb(255, 255, 255)',
      );
      await expect(page.getByRole('button', { name: 'Share' })).toBeHidden();
    });

    test('a statement is taken along as a picture, a post and an embed, each with its speaker', async ({
      explorer,
      page,
    }) => {
      const statement = dossier.statements.find((one) => one.factuality === 'denied') ?? dossier.statements[0];
      await explorer.open(`${dossier.id}/statement/${statement?.id ?? ''}/`);
      await page.getByRole('button', { name: 'Share', exact: true }).click();
      const dialog = page.getByRole('dialog', { name: 'Share' });
      await expect(dialog.getByLabel('Text for a short post', { exact: true })).toHaveValue(/Said by /u);
      await expect(dialog.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
      await dialog.getByRole('tab', { name: 'This statement' }).click();
      const picture = dialog.locator('img');
      await expect(picture).toHaveAttribute('alt', /Said by /u);
      await expect.poll(() => picture.evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth)).toBe(1200);
      for (const [theme, button, start] of [
        ['Light', 'Save PNG', '\u0089PNG'],
        ['Dark', 'Save PNG', '\u0089PNG'],
        ['Dark', 'Save SVG', '<svg'],
      ] as const) {
        await dialog.getByRole('button', { name: theme, exact: true }).click();
        const waiting = page.waitForEvent('download');
        await dialog.getByRole('button', { name: button }).click();
        const bytes = readFileSync((await (await waiting).path()) ?? '');
        expect(bytes.subarray(0, 4).toString('latin1')).toBe(start);
        if (button === 'Save PNG') expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
      }
      await expect(dialog.getByLabel(/^Embed: a frame/u)).toHaveValue(/^<iframe src="[^"]+\/embed\//u);
      const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
      expect(violations).toEqual([]);
    });
  });
