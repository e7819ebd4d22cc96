import { type Page } from '@playwright/test';
import { FACTUALITIES, FACTUALITY_INFO } from '../src/domain/factuality.ts';
import { isDrawn } from '../src/domain/statement.ts';
import { bundledDossiers } from './bundle.ts';
import { expect, test } from './journey.ts';
import { type LabelBox } from './pages/canvas.ts';
import { Explorer } from './pages/explorer.ts';

const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1280, height: 800 },
  { width: 390, height: 844 },
];
const RELOADS = 20;

/** The pairs of boxes that share some of the page. */
const overlaps = (boxes: readonly LabelBox[]): readonly string[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} over ${b.id}`),
  );

/** The boxes of all words of the drawing that show, as the browser has set them. */
const wordBoxes = (page: Page): Promise<readonly LabelBox[]> =>
  page.locator('[aria-label="Graph"] svg text').evaluateAll((texts) =>
    texts
      .map((text, index) => ({ id: `${text.textContent} (${index})`, box: text.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0)
      .map(({ id, box: { left, top, right, bottom } }) => ({ id, left, top, right, bottom })),
  );

for (const dossier of bundledDossiers())
  test.describe(`${dossier.id}: the drawing`, () => {
    for (const screen of SCREENS)
      test(`keeps its labels apart and on the screen at ${screen.width}×${screen.height}`, async ({
        page,
        explorer,
      }) => {
        await page.setViewportSize(screen);
        await explorer.open(`${dossier.id}/`);
        await explorer.graphIsLive();
        const boxes = await explorer.canvas.labelBoxes();
        expect(boxes).toHaveLength(dossier.actors.length);
        expect(overlaps(boxes)).toEqual([]);
        const pane = await explorer.graph.boundingBox();
        for (const { id, left, right, top, bottom } of boxes) {
          expect(left, id).toBeGreaterThanOrEqual(0);
          expect(top, id).toBeGreaterThanOrEqual(0);
          expect(right, id).toBeLessThanOrEqual(pane?.width ?? 0);
          expect(bottom, id).toBeLessThanOrEqual(pane?.height ?? 0);
        }
      });

    test(`stands at the same coordinates over ${RELOADS} reloads, and under every filter`, async ({
      explorer,
      page,
    }) => {
      await explorer.open(`${dossier.id}/`);
      await explorer.graphIsLive();
      const first = await explorer.canvas.coordinates();
      expect(Object.keys(first)).toHaveLength(dossier.actors.length);
      for (let reload = 0; reload < RELOADS; reload++) {
        await page.reload();
        await explorer.graphIsLive();
        expect(await explorer.canvas.coordinates()).toEqual(first);
      }
      for (const factuality of FACTUALITIES) {
        const toggle = explorer.legend.getByRole('button', { name: FACTUALITY_INFO[factuality].label });
        if ((await toggle.count()) === 0) continue;
        await toggle.click();
        expect(await explorer.canvas.coordinates()).toEqual(first);
      }
    });

    test('moves with what lies on it, frame by frame', async ({ page, explorer }) => {
      await explorer.open(`${dossier.id}/`);
      await explorer.graphIsLive();
      const end = await explorer.canvas.watchTogether();
      const before = await explorer.canvas.camera();
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await expect.poll(async () => (await explorer.canvas.camera()).zoom).toBeGreaterThan(before.zoom * 1.1);
      const { apart, moved } = await end();
      expect(moved).toBeGreaterThan(0);
      expect(Math.max(...apart)).toBeLessThan(0.6);
    });

    test('does not jump when the canvas takes it over', async ({ page, explorer }) => {
      await page.goto(`${dossier.id}/`);
      const link = page.locator('[aria-label="Graph"] svg a[href*="/actor/"]').locator('visible=true');
      const places = () =>
        link.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ x, y }) => [x, y] as const));
      const before = await places();
      await explorer.graphIsLive();
      const after = await places();
      expect(after).toHaveLength(before.length);
      for (const [index, [x, y]] of before.entries()) {
        expect(Math.abs((after[index]?.[0] ?? 0) - x)).toBeLessThan(1);
        expect(Math.abs((after[index]?.[1] ?? 0) - y)).toBeLessThan(1);
      }
    });
  });

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const dossier of bundledDossiers())
    for (const screen of SCREENS)
      test(`${dossier.id}: the words of the drawing stand apart, whatever is chosen, at ${screen.width}×${screen.height}`, async ({
        page,
      }) => {
        await page.setViewportSize(screen);
        const explorer = new Explorer(page);
        const problems: string[] = [];
        for (const { id } of dossier.statements.filter(isDrawn)) {
          await explorer.page.goto(`${dossier.id}/statement/${id}/`);
          const found = overlaps(await wordBoxes(page));
          if (found.length > 0) problems.push(`${id}: ${found.join(', ')}`);
        }
        expect(problems).toEqual([]);
      });
});
