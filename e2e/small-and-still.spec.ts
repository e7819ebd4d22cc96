import { isDrawn } from '../src/domain/statement.ts';
import { bundledDossiers } from './bundle.ts';
import { expect, test } from './journey.ts';

/** 1280 pixels at a zoom of 400 %. */
const ZOOMED = { width: 320, height: 256 };
/** The least size of what a finger has to meet, in CSS pixels. */
const FINGER = 44;

const [dossier] = bundledDossiers();
if (!dossier) throw new Error('There is no dossier.');
const { id } = dossier;
const statement = dossier.statements.find(isDrawn);
const addresses = [
  '',
  `${id}/`,
  `${id}/statement/${statement?.id}/`,
  `${id}/actor/${statement?.source}/`,
  `${id}/sentence/3/`,
  `${id}/pair/${statement?.source}/${statement?.target}/`,
  `${id}/?view=list`,
  `${id}/?view=article`,
  'open/',
];

test.describe('at a zoom of 400 %', () => {
  test.use({ viewport: ZOOMED });

  for (const address of addresses)
    test(`nothing has to be scrolled sideways on /${address}`, async ({ page }) => {
      await page.goto(address);
      await page.waitForLoadState('networkidle');
      await expect
        .poll(() => page.evaluate(() => document.scrollingElement?.scrollWidth))
        .toBeLessThanOrEqual(ZOOMED.width);
    });

  test('a statement can still be read and left', async ({ explorer, page }) => {
    await explorer.open(`${id}/statement/${statement?.id}/`);
    await explorer.card.getByRole('heading').scrollIntoViewIfNeeded();
    await expect(explorer.cardHeading).toBeInViewport();
    const quote = explorer.card.locator('blockquote').first();
    await quote.scrollIntoViewIfNeeded();
    await expect(quote).toBeInViewport();
    await page.keyboard.press('Escape');
    await expect(explorer.card).toBeHidden();
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('graph, article and list are a tab apart, and the card is a sheet that closes', async ({ explorer, page }) => {
    await explorer.open(`${id}/`);
    await expect(explorer.graph).toBeVisible();
    await explorer.lead('Article');
    await expect(explorer.article).toBeVisible();
    await expect(explorer.graph).toBeHidden();
    await explorer.lead('List');
    await expect(explorer.list).toBeVisible();
    await expect.poll(() => explorer.address()).toBe(`${id}/?view=list`);
    await explorer.list
      .getByRole('link', { name: statement?.predicate ?? '' })
      .first()
      .tap();
    await expect(explorer.cardHeading).toBeVisible();
    await expect(explorer.card).toBeInViewport();
    await explorer.card.getByRole('link', { name: 'Close' }).tap();
    await expect(explorer.card).toBeHidden();
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test(`a finger meets every control: at least ${FINGER} pixels`, async ({ explorer, page }) => {
    await explorer.open(`${id}/statement/${statement?.id}/`);
    const small = await page.locator('button:visible, select:visible, input:visible').evaluateAll(
      (all, least) =>
        all
          .map((one) => ({ name: one.getAttribute('aria-label') ?? one.textContent, box: one.getBoundingClientRect() }))
          .filter(({ box }) => box.height > 0 && (box.height < least - 0.5 || box.width < least - 0.5))
          .map(({ name, box }) => `${name}: ${box.width.toFixed(0)}×${box.height.toFixed(0)}`),
      FINGER,
    );
    expect(small).toEqual([]);
  });

  test('a tap on a line of the graph opens its statement', async ({ explorer, page }) => {
    await explorer.open(`${id}/`);
    await explorer.graphIsLive();
    if (!statement) return;
    const point = await explorer.canvas.pointOn(statement.source ?? '');
    if (!point) throw new Error('The actor cannot be met');
    await page.touchscreen.tap(point.x, point.y);
    await expect(explorer.cardHeading).toBeVisible();
  });
});

test.describe('for somebody who wants no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves: neither on choosing, nor on filtering, nor on fitting', async ({ explorer, page }) => {
    await explorer.open(`${id}/`);
    await explorer.graphIsLive();
    const moving = () =>
      page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running').length);
    await explorer.follow(`${id}/actor/${statement?.source}/`);
    expect(await moving()).toBe(0);
    await explorer.legend.getByRole('button', { pressed: true }).first().click();
    expect(await moving()).toBe(0);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const zoomed = await explorer.canvas.camera();
    await page.waitForTimeout(200);
    expect(await explorer.canvas.camera()).toEqual(zoomed);
    expect(await moving()).toBe(0);
  });
});
