import { type Browser, type Page } from '@playwright/test';
import { nameFunctions } from './named-functions.ts';

/** A processor a quarter as fast, as for loading. */
const SLOWDOWN = 4;
/** Clicks on different edges in one round. */
const EDGES = 6;
const PAUSE_MS = 400;
/** A click that shows no quote by then has opened a bundle of lines, and counts for nothing. */
const PATIENCE_MS = 1500;

/**
 * How long the button stays down, in milliseconds: somewhat less than the quickest age group of a study of clicks (87; the slowest, 137: see
 * docs/decisions/0026), and not at all, as where a tap on a touchpad makes the click.
 */
export const HOLDS_MS = { click: 80, tap: 0 } as const;

/** The times from the release of the mouse to the frame that shows the evidence, in milliseconds; 0 where that frame came before it. */
export interface ClickTimes {
  /** On our page: quote on the card, sentence marked in the article, curve emphasised by the SVG that lies on the canvas. */
  readonly ours: readonly number[];
  /** On the bare page: quote beside the canvas, everything else faded. */
  readonly bare: readonly number[];
}

interface Probe {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Edge {
  id: () => string;
  midpoint: () => { x: number; y: number };
  renderedMidpoint: () => { x: number; y: number };
}
interface Canvas {
  edges: () => { toArray: () => Edge[] };
  container: () => HTMLElement;
  renderer: () => {
    findNearestElement: (x: number, y: number, interactive: boolean, touch: boolean) => { id: () => string } | null;
  };
  on: (event: string, use: () => void) => void;
}
type Host = HTMLElement & { _cyreg?: { cy: Canvas } };

/** Points at which a click meets an edge, asked from Cytoscape itself. */
const probes = (page: Page, host: string): Promise<Probe[]> =>
  page.evaluate((selector) => {
    const cy = [...document.querySelectorAll<Host>(selector)].find((one) => one._cyreg)?._cyreg?.cy;
    if (!cy) throw new Error('There is no canvas.');
    const box = cy.container().getBoundingClientRect();
    return cy
      .edges()
      .toArray()
      .filter((edge) => {
        const { x, y } = edge.midpoint();
        return cy.renderer().findNearestElement(x, y, true, false)?.id() === edge.id();
      })
      .map((edge) => {
        const { x, y } = edge.renderedMidpoint();
        return { id: edge.id(), x: box.left + x, y: box.top + y };
      })
      .filter(({ x, y }) => document.elementFromPoint(x, y)?.closest('[data-graph-ready], #graph') !== null);
  }, host);

/** Where a click shows on one kind of page. */
interface Signs {
  /** Selector of the elements that may hold the canvas. */
  readonly host: string;
  /** Selector of what holds the quote. */
  readonly evidence: string;
  /** Selector of what stands out in the drawing; null where the canvas itself is painted anew. */
  readonly emphasis: string | null;
}

/** Arms the page for the next click: how long after its release comes the end of the frame in which evidence and emphasis are shown? */
const arm = (page: Page, { host, evidence, emphasis }: Signs): Promise<void> =>
  page.evaluate(
    ([selector, shows, marks]) => {
      const cy = [...document.querySelectorAll<Host>(selector)].find((one) => one._cyreg)?._cyreg?.cy;
      const state = { released: 0, painted: 0, drawn: false, shown: false };
      Object.assign(window, { clicked: null });
      const quote = (): string => document.querySelector(shows)?.textContent ?? '';
      const marked = (): Element | null => (marks === null ? null : document.querySelector(marks));
      const before = { quote: quote(), marked: marked() };
      // The bare page paints for the press as well: what counts is the painting that comes with the quote.
      if (marks === null) cy?.on('render', () => (state.drawn ||= quote() !== before.quote));
      const channel = new MessageChannel();
      const settle = (): void => {
        if (state.painted > 0 && state.released > 0)
          Object.assign(window, { clicked: Math.max(0, state.painted - state.released) });
      };
      channel.port1.onmessage = () => {
        state.painted = performance.now();
        settle();
      };
      const look = (): void => {
        state.shown ||= quote() !== before.quote;
        state.drawn ||= marked() !== before.marked;
        if (state.drawn && state.shown) channel.port2.postMessage(null);
        else requestAnimationFrame(look);
      };
      addEventListener('pointerdown', () => requestAnimationFrame(look), { once: true, capture: true });
      addEventListener(
        'pointerup',
        (event) => {
          state.released = event.timeStamp;
          settle();
        },
        { once: true, capture: true },
      );
    },
    [host, evidence, emphasis] as const,
  );

const clickThrough = async (page: Page, signs: Signs, hold: number): Promise<number[]> => {
  const times: number[] = [];
  for (const probe of (await probes(page, signs.host)).slice(0, EDGES)) {
    await arm(page, signs);
    await page.mouse.move(probe.x, probe.y);
    await page.waitForTimeout(PAUSE_MS);
    await page.mouse.down();
    if (hold > 0) await page.waitForTimeout(hold);
    await page.mouse.up();
    const took = await page
      .waitForFunction(
        () => {
          const { clicked } = window as unknown as { clicked: number | null };
          return clicked === null ? null : { clicked };
        },
        null,
        { timeout: PATIENCE_MS },
      )
      .then((handle) => handle.jsonValue())
      .catch(() => null);
    if (took) times.push(took.clicked);
    await page.waitForTimeout(PAUSE_MS);
  }
  return times;
};

/** What is clicked, how often and how. */
interface Clicks {
  /** Address of our page. */
  readonly ours: string;
  /** Address of the bare page. */
  readonly bare: string;
  readonly rounds: number;
  /** How long the button stays down, in milliseconds. */
  readonly hold: number;
}

/** Clicks edges on our page and on the bare one, round after round. Each page is warm: this is not about loading. */
export const clickTimes = async (browser: Browser, { ours, bare, rounds, hold }: Clicks): Promise<ClickTimes> => {
  const times = { ours: [] as number[], bare: [] as number[] };
  const pages = [
    {
      name: 'ours',
      address: ours,
      host: '[data-graph-ready], [data-graph-ready] div',
      evidence: '[aria-label="Chosen"] blockquote',
      emphasis: '[data-drawing] a[data-mark="chosen"]',
    },
    { name: 'bare', address: bare, host: '#graph', evidence: '#quote', emphasis: null },
  ] as const;
  for (let round = 0; round < rounds; round++)
    for (const { name, address, ...signs } of pages) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
      await nameFunctions(context);
      const page = await context.newPage();
      await page.goto(address);
      await page.waitForSelector(signs.host, { state: 'attached' });
      await page.waitForTimeout(PAUSE_MS);
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      times[name].push(...(await clickThrough(page, signs, hold)));
      await context.close();
    }
  return times;
};
