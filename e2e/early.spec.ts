import { bundledDossiers } from './bundle.ts';
import { expect, test } from './journey.ts';

const [dossier] = bundledDossiers();
if (!dossier) throw new Error('There is no dossier.');

/** How long the interface is held up on its way, in milliseconds: longer than anybody's first click takes. */
const HELD_UP = 1500;

test.describe('somebody who is quicker than the scripts', () => {
  test.beforeEach(async ({ page }) => {
    await page.route(/\/assets\/ui-[^/]*\.js$/u, async (route) => {
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

  test('follows a line of the graph, and is there', async ({ page, site }) => {
    await page.goto(`${site.address}${dossier.id}/`, { waitUntil: 'commit' });
    const [first] = dossier.statements;
    await page
      .locator(`svg a[href$="/statement/${first?.id ?? ''}/"]:visible`)
      .first()
      .dispatchEvent('click');
    await page.waitForURL(`**/statement/${first?.id ?? ''}/`);
    await expect(page.getByRole('region', { name: 'Chosen' }).locator('blockquote').first()).toBeVisible();
  });
});
