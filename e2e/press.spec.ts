import { type Page } from '@playwright/test';
import { type Dossier } from '../src/domain/dossier.ts';
import { isDrawn, type Statement } from '../src/domain/statement.ts';
import { sentenceNumberOf } from '../src/domain/query.ts';
import { bundleOf } from '../src/graph/strands.ts';
import { bundledDossiers } from './bundle.ts';
import { expect, test } from './journey.ts';
import { type Explorer } from './pages/explorer.ts';

/** Further than a hand that only clicks. */
const DRAG = 60;

/** The drawn statement with a line of its own whose sentence stands last in the article. */
const lastOf = (dossier: Dossier): Statement => {
  const placeOf = ({ evidence: [piece] }: Statement): number => sentenceNumberOf(dossier, piece.article, piece) ?? 0;
  const [last] = dossier.statements
    .filter((one) => isDrawn(one) && bundleOf(dossier, one.id) === null)
    .sort((a, b) => placeOf(b) - placeOf(a));
  if (!last) throw new Error(`${dossier.id} draws nothing by itself`);
  return last;
};

const scrolledTo = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('[aria-label="Article"]')?.scrollTop ?? -1);

/** Presses the mouse on a line, and waits for its words. */
const pressOn = async (explorer: Explorer, page: Page, statement: Statement): Promise<void> => {
  const point = await explorer.canvas.pointOn(statement.id);
  if (!point) throw new Error(`${statement.id} lies under others`);
  await page.mouse.move(point.x, point.y);
  await page.mouse.down();
  await expect(explorer.quote(statement.evidence[0].exact)).toBeVisible();
};

for (const dossier of bundledDossiers())
  test.describe(`${dossier.id}: a press on a line`, () => {
    const statement = lastOf(dossier);

    test.beforeEach(async ({ explorer }) => {
      await explorer.open(`${dossier.id}/`);
      await explorer.graphIsLive();
    });

    test('shows its words at once, and chooses when it is released', async ({ explorer, page }) => {
      await pressOn(explorer, page, statement);
      const [piece] = statement.evidence;
      await explorer.expectSentenceInSight(sentenceNumberOf(dossier, piece.article, piece) ?? 0);
      expect(await explorer.address()).toBe(`${dossier.id}/`);
      await page.mouse.up();
      await expect(page).toHaveURL(new RegExp(`${dossier.id}/statement/${statement.id}/$`, 'u'));
      await expect(explorer.cardHeading).toBeFocused();
      await page.goBack();
      await expect(explorer.card).toBeHidden();
      expect(await explorer.address()).toBe(`${dossier.id}/`);
    });

    test('that becomes a move of the drawing chooses nothing, and the article stands where it stood', async ({
      explorer,
      page,
    }) => {
      const before = { place: await scrolledTo(page), camera: await explorer.canvas.camera() };
      await pressOn(explorer, page, statement);
      expect(await scrolledTo(page)).toBeGreaterThan(before.place);
      const point = await explorer.canvas.pointOn(statement.id);
      await page.mouse.move((point?.x ?? 0) + DRAG, (point?.y ?? 0) + DRAG, { steps: 5 });
      await expect(explorer.card).toBeHidden();
      await page.mouse.up();
      await expect(explorer.card).toBeHidden();
      expect(await explorer.canvas.camera()).not.toEqual(before.camera);
      expect([await scrolledTo(page), await explorer.address()]).toEqual([before.place, `${dossier.id}/`]);
    });

    test('is given up by Escape: what was chosen before is chosen again', async ({ explorer, page }) => {
      const [actor] = dossier.actors.filter(({ id }) => id !== statement.source && id !== statement.target);
      if (!actor) throw new Error('everybody is in one statement');
      await explorer.clickOnCanvas(actor.id);
      await expect(explorer.cardHeading).toContainText(actor.name);
      await pressOn(explorer, page, statement);
      await page.keyboard.press('Escape');
      await expect(explorer.cardHeading).toContainText(actor.name);
      await page.mouse.up();
      await expect(explorer.cardHeading).toContainText(actor.name);
      expect(await explorer.address()).toBe(`${dossier.id}/actor/${actor.id}/`);
    });
  });
