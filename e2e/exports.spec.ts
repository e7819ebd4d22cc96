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
      await dialog.getByText('Take the whole dossier with you').click();
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
  });
