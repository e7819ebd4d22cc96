import { FAMILIES, FAMILY_INFO, familyOf } from '../src/domain/ontology.ts';
import { isDrawn } from '../src/domain/statement.ts';
import { bundledDossiers } from './bundle.ts';
import { PUBLISHED } from './published.ts';
import { expect, test } from './journey.ts';

for (const dossier of bundledDossiers()) {
  const { id, actors, statements } = dossier;
  const [first, second] = statements.filter(isDrawn);
  if (!first || !second) continue;

  test.describe(`${id}: the address bar`, () => {
    test('is always what one would share; back and forward restore exactly', async ({ explorer, page }) => {
      await explorer.open(`${id}/`);
      const steps = [
        { address: `${id}/statement/${first.id}/`, heading: first.predicate },
        { address: `${id}/actor/${first.source}/`, heading: actors.find((one) => one.id === first.source)?.name ?? '' },
        { address: `${id}/sentence/2/`, heading: 'Sentence 2' },
        { address: `${id}/statement/${second.id}/`, heading: second.predicate },
      ];
      for (const { address, heading } of steps) {
        await explorer.follow(address);
        await expect(explorer.cardHeading).toContainText(heading);
        expect(await explorer.address()).toBe(address);
      }
      for (const { address, heading } of steps.slice(0, -1).reverse()) {
        await page.goBack();
        await expect(explorer.cardHeading).toContainText(heading);
        expect(await explorer.address()).toBe(address);
      }
      await page.goBack();
      await expect(explorer.card).toBeHidden();
      for (const { address, heading } of steps) {
        await page.goForward();
        await expect(explorer.cardHeading).toContainText(heading);
        expect(await explorer.address()).toBe(address);
      }
    });

    test('keeps the filter, and a filter is no step of its own', async ({ explorer, page }) => {
      await explorer.open(`${id}/`);
      const before = await page.evaluate(() => history.length);
      const families = FAMILIES.filter((family) => statements.some((one) => familyOf(one.relation) === family));
      const [off, ...on] = families;
      if (!off || on.length === 0) return;
      await explorer.legend.getByRole('button', { name: FAMILY_INFO[off].label }).click();
      await expect.poll(() => explorer.address()).toContain('families=');
      expect(await page.evaluate(() => history.length)).toBe(before);
      const shared = await explorer.address();
      for (const family of on) expect(shared).toContain(family);
      expect(shared).not.toContain(off);
      await explorer.open(shared);
      await expect(explorer.legend.getByRole('button', { name: FAMILY_INFO[off].label })).toHaveAttribute(
        'aria-pressed',
        'false',
      );
      await explorer.showList();
      const expected = statements.filter((one) => familyOf(one.relation) !== off).length;
      await expect(explorer.list.locator('tbody tr')).toHaveCount(expected);
    });

    test('ignores values that mean nothing, and says so', async ({ explorer }) => {
      await explorer.open(`${id}/?families=nonsense&layout=none-such&unheard=of`);
      await expect(explorer.notices).toContainText('nonsense');
      await expect(explorer.notices).toContainText('unheard');
    });

    test('leads without a slash at the end to the same page', async ({ explorer }) => {
      await explorer.open(`${id}/statement/${first.id}`);
      await expect(explorer.cardHeading).toContainText(first.predicate);
    });
  });

  test.describe(`${id}: an address whose thing is not there`, () => {
    test.use({ mayMiss: true });

    test('says so and offers the nearest statement', async ({ explorer }) => {
      const gone = first.id.replace(/......$/u, '000000');
      await explorer.open(`${id}/statement/${gone}/`);
      await expect(explorer.notices).toContainText(gone);
      const offer = explorer.notices.getByRole('link').first();
      await expect(offer).toBeVisible();
      await offer.click();
      await expect(explorer.cardHeading).toBeVisible();
      expect(await explorer.address()).toContain(`${id}/statement/`);
    });

    test('says so and offers the nearest actor', async ({ explorer }) => {
      const actor = actors[0];
      if (!actor) return;
      await explorer.open(`${id}/actor/${actor.id}-x/`);
      await expect(explorer.notices).toContainText(`${actor.id}-x`);
      await explorer.notices.getByRole('link').first().click();
      await expect(explorer.cardHeading).toContainText(actor.name);
    });

    test('says so and offers the last sentence', async ({ explorer }) => {
      await explorer.open(`${id}/sentence/9999/`);
      await expect(explorer.notices).toContainText('9999');
      await explorer.notices.getByRole('link').first().click();
      await expect(explorer.cardHeading).toContainText('Sentence');
    });
  });
}

test.describe('addresses that were published once', () => {
  test.use({ mayMiss: true });

  for (const { address, shows } of PUBLISHED)
    test(`${address} still opens`, async ({ explorer }) => {
      await explorer.page.goto(address);
      await expect(explorer.page.locator('body')).toContainText(shows);
      await expect(explorer.notices.locator('p')).toHaveCount(0);
    });
});
