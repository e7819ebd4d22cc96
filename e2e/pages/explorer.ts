import { expect, type Locator, type Page } from '@playwright/test';
import { GraphCanvas, type Point } from './canvas.ts';

/** More stops before the graph would try anybody's patience. */
const MOST_TABS = 40;

/** The site as its reader sees it: in the reader's words, by roles and names. */
export class Explorer {
  readonly page: Page;
  /** The canvas, for what only Cytoscape knows. */
  readonly canvas: GraphCanvas;

  constructor(page: Page) {
    this.page = page;
    this.canvas = new GraphCanvas(page);
  }

  /** The chosen thing's card: who does what to whom, or who an actor is. */
  get card(): Locator {
    return this.page.getByRole('region', { name: 'Chosen' });
  }

  /** What the card is about. */
  get cardHeading(): Locator {
    return this.card.getByRole('heading', { level: 2 });
  }

  /** The article as a page. */
  get article(): Locator {
    return this.page.getByRole('region', { name: 'Article' });
  }

  /** The list, the graph's twin. */
  get list(): Locator {
    return this.page.getByRole('region', { name: 'List of statements' });
  }

  /** The graph. */
  get graph(): Locator {
    return this.page.getByRole('region', { name: 'Graph', exact: true });
  }

  /** The legend, which is the filter. */
  get legend(): Locator {
    return this.page.getByRole('region', { name: 'Legend and filter' });
  }

  /** What the reader is told: a link that led elsewhere, a value that was ignored. */
  get notices(): Locator {
    return this.page.getByRole('status', { name: 'Notices' });
  }

  /** The sentence of that number in the article. */
  sentence(number: number): Locator {
    return this.article.locator(`[data-sentence="${number}"]`);
  }

  /** The sentence that the choice points at. */
  get markedSentence(): Locator {
    return this.article.locator('[data-sentence][aria-current="true"]');
  }

  /** The card's quote with those very words. */
  quote(exact: string): Locator {
    return this.card.locator('blockquote').filter({ hasText: exact.replace(/\s+/gu, ' ').trim() });
  }

  /** Opens an address and waits until the page is awake: until scripts answer. */
  async open(address: string): Promise<void> {
    await this.page.goto(address);
    await this.awake();
  }

  /** Waits until scripts have taken the page over. */
  async awake(): Promise<void> {
    const sign = this.page.locator('[aria-label="Legend and filter"] button[aria-pressed]').first();
    await expect(sign).toBeEnabled();
  }

  /** Waits until the canvas has taken the drawing over. */
  async graphIsLive(): Promise<void> {
    await expect(this.page.locator('[role=application][data-graph-ready]')).toBeAttached({ timeout: 20_000 });
  }

  /** Clicks a line or an actor on the canvas, at a point that Cytoscape itself names. */
  async clickOnCanvas(id: string): Promise<void> {
    const point = await this.canvas.pointOn(id);
    if (!point) throw new Error(`${id} cannot be met on the canvas`);
    await this.page.mouse.click(point.x, point.y);
  }

  /** Where the reader is, counted from the root of the site. */
  async address(): Promise<string> {
    return this.page.evaluate(() => {
      const root = new URL(document.baseURI).pathname;
      return location.pathname.slice(root.length) + location.search;
    });
  }

  /** Whether an element lies in what can be seen of the page, wholly, and nothing else lies over its middle. */
  async isInSight(element: Locator): Promise<boolean> {
    return element.evaluate((node) => {
      const boxes = [...node.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
      if (boxes.length === 0) return false;
      return boxes.every((box) => {
        if (box.top < 0 || box.left < 0 || box.bottom > innerHeight || box.right > innerWidth) return false;
        const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
        return top !== null && (node.contains(top) || top.contains(node));
      });
    });
  }

  /** Asserts that a sentence is in sight and marked. */
  async expectSentenceInSight(number: number): Promise<void> {
    const sentence = this.sentence(number);
    await expect(sentence).toHaveAttribute('aria-current', 'true');
    await expect.poll(() => this.isInSight(sentence), { message: `sentence ${number} is in sight` }).toBe(true);
  }

  /** What stands out on the graph: the addresses of the lines and actors that are lit. */
  async litOnGraph(): Promise<readonly (string | null)[]> {
    const lit = this.graph.locator('svg a[data-mark="chosen"], svg a[data-mark="near"]');
    return lit.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  }

  /** A point of the page on a line of the drawn graph, told by the address that the line leads to. */
  async pointOnLine(address: string): Promise<Point> {
    const link = this.graph.locator(`svg a[href="${address}"]`).locator('visible=true').first();
    await link.scrollIntoViewIfNeeded();
    const point = await link.evaluate((node) => {
      const path = node.querySelector('path');
      const matrix = path?.getScreenCTM();
      if (!path || !matrix) return null;
      for (const part of [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]) {
        const { x, y } = path.getPointAtLength(path.getTotalLength() * part).matrixTransform(matrix);
        if (document.elementFromPoint(x, y)?.closest('a') === node) return { x, y };
      }
      return null;
    });
    if (!point) throw new Error(`The line to ${address} cannot be met`);
    return point;
  }

  /** Follows a link of the page, wherever in it the link stands: in a text or in the drawing. */
  async follow(address: string): Promise<void> {
    await this.page
      .locator(`a[href="${address}"]`)
      .first()
      .dispatchEvent('click', { button: 0, bubbles: true, cancelable: true });
    await expect.poll(() => this.address()).toBe(address);
  }

  /** Presses Tab until the focus is in an element. */
  async tabTo(place: Locator): Promise<void> {
    for (let presses = 0; presses < MOST_TABS; presses++) {
      await this.page.keyboard.press('Tab');
      if (await place.evaluate((node) => node.contains(document.activeElement))) return;
    }
    throw new Error(`Tab does not lead there in ${MOST_TABS} presses`);
  }

  /** What the live region says. */
  async announced(): Promise<string | null> {
    return this.page.locator('[aria-live="polite"]').last().textContent();
  }

  /** Shows the list instead of the graph. */
  async showList(): Promise<void> {
    await this.lead('List');
  }

  /** Shows the part of that name: alone where there is room for one, beside the article where there is more. */
  async lead(name: 'Graph' | 'Article' | 'List'): Promise<void> {
    const groups = this.page.getByRole('group', { name: /^(?:Show|Beside the article)$/u });
    const choice = groups.getByRole('button', { name, exact: true });
    await choice.locator('visible=true').first().click();
  }
}
