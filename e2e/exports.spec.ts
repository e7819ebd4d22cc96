import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { EXPORT_FORMATS } from '../src/export/formats.ts';
import { bundledDossiers } from './bundle.ts';
import { expect, test } from './journey.ts';

for (const dossier of bundledDossiers())
  test.describe(`${dossier.id}: taken elsewhere`, () => {
    test('every format is made in the browser, and keeps every quote', async ({ explorer, page }) => {
      await explorer.open(`${dossier.id}/`);
      await page.getByRole('button', { name: 'Share' }).click();
      const dialog = page.getByRole('dialog', { name: 'Share' });
      await dialog.getByRole('tab', { name: 'The whole dossier' }).click();
      await expect(dialog.getByRole('listitem')).toHaveCount(EXPORT_FORMATS.length);
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
        else for (const { id } of dossier.statements) expect(bytes.toString('utf8')).toContain(id);
      }
      const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
      expect(violations).toEqual([]);
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
