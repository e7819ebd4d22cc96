import { type Browser, type Page } from '@playwright/test';
import { type Visit } from './figures.ts';
import { nameFunctions } from './named-functions.ts';

/** Slow 4G as browsers' own tools define it, and a processor a quarter as fast. */
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6e6 / 8) * 0.9,
  uploadThroughput: (750e3 / 8) * 0.9,
};
const SLOWDOWN = 4;
/** How long a new tab is left alone before it goes to a page: what the browser does for the tab itself is not of the page. */
const SETTLE_MS = 1000;
/** How long a page is watched after its graph is live, so that late work counts. */
const AFTER_MS = 2500;
const PATIENCE_MS = 60_000;

/** How to tell, on one kind of page, that something has happened: each is asked in the page, once a frame. */
export interface Signs {
  /** A selector that matches once the graph is in the page; null where a mark named `graph-painted` says so. */
  readonly graph: string | null;
  /** A selector that matches once the canvas is live; null where that is when the graph is painted. */
  readonly live: string | null;
  /**
   * What is clicked, once a frame from when it is there, until the page itself answers, and the selector that matches once the answer is
   * in the page; null for a page that is not clicked, and where the graph answers when it is painted.
   */
  readonly click: { readonly on: string; readonly shows: string } | null;
  /** Whether the page has a graph at all. */
  readonly hasGraph: boolean;
}

interface Seen {
  largestPaint: number;
  layoutShift: number;
  blocked: number;
  at: Record<string, number>;
}

/** Runs in the page before anything else. */
const watch = ([selectors, click]: readonly [Record<string, string | null>, Signs['click']]): void => {
  const seen: Seen = { largestPaint: 0, layoutShift: 0, blocked: 0, at: {} };
  Object.assign(window, { seen });
  const observe = (type: string, use: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  observe('largest-contentful-paint', (entry) => (seen.largestPaint = entry.startTime));
  observe('longtask', (entry) => (seen.blocked += Math.max(0, entry.duration - 50)));
  observe('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) seen.layoutShift += value;
  });
  const channel = new MessageChannel();
  let waiting: string[] = [];
  // A message posted during a frame is delivered after that frame was painted.
  channel.port1.onmessage = () => {
    for (const name of waiting) seen.at[name] ??= performance.now();
    waiting = [];
  };
  const look = (): void => {
    for (const [name, selector] of Object.entries(selectors))
      if (seen.at[name] === undefined) {
        const isThere =
          selector === null
            ? performance.getEntriesByName('graph-painted').length > 0
            : document.querySelector(selector);
        if (isThere) waiting.push(name);
      }
    if (waiting.length > 0) channel.port2.postMessage(null);
    if (Object.keys(selectors).some((name) => seen.at[name] === undefined)) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  if (!click) return;
  let isAnswered = false;
  // Last to hear of it: a click that nobody answered would lead away.
  addEventListener('click', (event) => {
    isAnswered ||= event.defaultPrevented;
    event.preventDefault();
  });
  const press = (): void => {
    const target = isAnswered ? null : document.querySelector(click.on);
    target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, view: window }));
    if (!isAnswered) requestAnimationFrame(press);
  };
  requestAnimationFrame(press);
};

const scripts = (page: Page, until: number): Promise<number> =>
  page.evaluate(
    (end) =>
      performance
        .getEntriesByType('resource')
        .map((entry) => entry as PerformanceResourceTiming)
        .filter((entry) => /\.js(?:\?|$)/u.test(entry.name) && entry.responseEnd <= end)
        .reduce((sum, entry) => sum + entry.encodedBodySize, 0),
    until,
  );

/** Opens a page with a cold cache under throttling, and measures until its graph is live and it has been quiet for a while. */
export const visit = async (browser: Browser, address: string, signs: Signs): Promise<Visit> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    await nameFunctions(context);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW_4G);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const { graph, live, click, hasGraph } = signs;
    const answers = click ? { answers: click.shows } : graph === null ? { answers: null } : {};
    const watched = hasGraph ? { graph, live, ...answers } : {};
    await page.addInitScript(watch, [watched, click] as const);
    await page.waitForTimeout(SETTLE_MS);
    await page.goto(address, { waitUntil: 'load' });
    if (hasGraph)
      await page.waitForFunction(
        (all) => all.every((name) => (window as unknown as { seen: Seen }).seen.at[name] !== undefined),
        Object.keys(watched),
        { timeout: PATIENCE_MS, polling: 250 },
      );
    await page.waitForTimeout(AFTER_MS);
    const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    return {
      largestPaint: seen.largestPaint,
      graphVisible: seen.at['graph'] ?? null,
      graphAnswers: seen.at['answers'] ?? null,
      graphInteractive: seen.at['live'] ?? null,
      blocked: seen.blocked,
      layoutShift: seen.layoutShift,
      scriptBeforePaint: await scripts(page, seen.largestPaint),
      script: await scripts(page, Infinity),
    };
  } finally {
    await context.close();
  }
};
