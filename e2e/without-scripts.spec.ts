import { type Page } from '@playwright/test';
import { type Dossier } from '../src/domain/dossier.ts';
import { FACTUALITY_INFO } from '../src/domain/factuality.ts';
import { isDrawn } from '../src/domain/statement.ts';
import { bundleOf } from '../src/graph/strands.ts';
import { bundledDossiers } from './bundle.ts';
import { expect, test } from './journey.ts';
import { Explorer } from './pages/explorer.ts';

test.use({ javaScriptEnabled: false });

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** All words of the article that a reader is meant to read, paragraph by paragraph. */
const sentencesOf = (dossier: Dossier): readonly string[] =>
  dossier.articles.flatMap(({ text, sentences }) => sentences.map(({ start, end }) => flat(text.slice(start, end))));

const expectReadable = async (page: Page, dossier: Dossier): Promise<void> => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const article = page.getByRole('region', { name: 'Article' });
  await expect(article).toBeVisible();
  const words = flat(
    await article
      .locator('[data-sentence]')
      .allInnerTexts()
      .then((all) => all.join(' ')),
  );
  for (const sentence of sentencesOf(dossier))
    expect(words.replace(/\s/gu, '')).toContain(sentence.slice(0, 20).replace(/\s/gu, ''));
  const quotes = page.getByRole('region', { name: 'List of statements' }).locator('table q');
  await expect(quotes).toHaveCount(dossier.statements.length);
  for (const quote of await quotes.all()) await expect(quote).toBeVisible();
  await expect(page.getByRole('region', { name: 'Graph', exact: true }).locator('svg a').first()).toBeVisible();
  // What needs a script is not offered.
  for (const control of await page.locator('button:not(:disabled), input:not(:disabled), select:not(:disabled)').all())
    await expect(control).toBeHidden();
};

for (const dossier of bundledDossiers()) {
  const { id, actors, statements, title } = dossier;
  const [from, to] = actors;
  const kinds = [
    { kind: 'the dossier', address: '' },
    { kind: 'an actor', address: `actor/${actors.at(-1)?.id}/` },
    { kind: 'a statement', address: `statement/${statements.at(-1)?.id}/` },
    { kind: 'a sentence', address: 'sentence/2/' },
    { kind: 'a pair', address: `pair/${from?.id}/${to?.id}/` },
  ];

  test.describe(`${id} with scripts switched off`, () => {
    for (const { kind, address } of kinds)
      test(`${kind} can be read: title, graph, article, statements with quotes`, async ({ page }) => {
        await page.goto(`${id}/${address}`);
        await expectReadable(page, dossier);
        if (address) await expect(page.getByRole('region', { name: 'Chosen' })).toBeVisible();
      });

    test('every edge and every actor of the graph is a link to its own page', async ({ page }) => {
      await page.goto(`${id}/`);
      const links = page.getByRole('region', { name: 'Graph', exact: true }).locator('svg a');
      const targets = new Set(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href'))));
      for (const actor of actors) expect(targets).toContain(`${id}/actor/${actor.id}/`);
      // A bundle of parallel statements leads to everything between the two.
      for (const { id: statement, source, target } of statements.filter(isDrawn))
        expect(
          [`${id}/statement/${statement}/`, `${id}/pair/${source}/${target}/`].some((address) => targets.has(address)),
          statement,
        ).toBe(true);
    });

    test('a click on an edge leads to its statement, whose card says how it stands', async ({ page }) => {
      const alone = statements.filter((one) => isDrawn(one) && bundleOf(dossier, one.id) === null);
      const statement = alone.find((one) => one.factuality !== 'stated') ?? alone[0];
      if (!statement) return;
      await page.goto(`${id}/`);
      const point = await new Explorer(page).pointOnLine(`${id}/statement/${statement.id}/`);
      await page.mouse.click(point.x, point.y);
      await page.waitForURL(`**/${id}/statement/${statement.id}/`);
      const card = page.getByRole('region', { name: 'Chosen' });
      await expect(card).toContainText(statement.predicate);
      await expect(card).toContainText(FACTUALITY_INFO[statement.factuality].label);
      await expect(card).toContainText(flat(statement.evidence[0].exact).slice(0, 30));
      await expect(page.locator(`svg a[href="${id}/statement/${statement.id}/"]`).first()).toBeVisible();
    });

    test('the library lists it and leads to it', async ({ page }) => {
      await page.goto('');
      await page.getByRole('link', { name: title }).first().click();
      await page.waitForURL(`**/${id}/`);
      await expectReadable(page, dossier);
    });
  });
}

test('the page for private dossiers says what it is for', async ({ page }) => {
  await page.goto('open/');
  await expect(page.locator('body')).toContainText(/dossier/iu);
});
