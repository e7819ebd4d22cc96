import path from 'node:path';
import { chromium } from '@playwright/test';
import { readSeeds } from '../src/cli/site/seeds.ts';
import { startStaticServer } from '../src/cli/site/static-server.ts';
import { findBrowser } from '../src/cli/setup/browser.mjs';
import { buildFixtures } from './build-fixtures.ts';
import { clickTimes, HOLDS_MS } from './click.ts';
import { median, medianOf, shown, type Visit } from './figures.ts';
import { type Signs, visit } from './visit.ts';

/** Fewer rounds do not tell a tenth apart on a shared machine. */
const LEAST_ROUNDS = 7;
const rounds = Math.max(LEAST_ROUNDS, Number(process.env['ROUNDS'] ?? LEAST_ROUNDS));

const LINE = '[aria-label="Graph"] svg a[href*="/statement/"]';
const OURS: Signs = { graph: LINE, live: '[data-graph-ready]', click: null, hasGraph: true };
const pages = {
  static: { graph: null, live: null, click: null, hasGraph: false },
  client: { graph: null, live: null, click: null, hasGraph: true },
  ours: OURS,
  // A visit of its own: the clicks would count among the work of the page.
  clicked: { ...OURS, click: { on: LINE, shows: '[aria-label="Chosen"] blockquote' } },
} as const satisfies Record<string, Signs>;
type PageName = keyof typeof pages;
const names = Object.keys(pages) as PageName[];

const [seed] = readSeeds('seeds');
const found = findBrowser();
if (!seed || !found) throw new Error('The benchmark needs a seed and a browser.');
const fixtures = path.resolve('.cache/bench');
await buildFixtures(seed.dossier, fixtures);
const [site, others] = [
  await startStaticServer({ dir: 'dist', base: '/', port: 0 }),
  await startStaticServer({ dir: fixtures, base: '/', port: 0 }),
];
const addressOf = (name: PageName): string =>
  name === 'ours' || name === 'clicked' ? `${site.address}${seed.dossier.id}/` : `${others.address}${name}/`;

const browser = await chromium.launch({
  executablePath: found.executablePath,
  args: ['--disable-background-networking', '--disable-component-update', '--no-first-run'],
});
const visits: Record<PageName, Visit[]> = { static: [], client: [], ours: [], clicked: [] };
for (let round = 0; round < rounds; round++) {
  // The order turns with each round, so that no page is always the one after a pause.
  for (const [index] of names.entries()) {
    const name = names[(index + round) % names.length] ?? 'ours';
    visits[name].push(await visit(browser, addressOf(name), pages[name]));
  }
  console.error(`round ${round + 1} of ${rounds}`);
}
const clickable = { ours: `${site.address}${seed.dossier.id}/`, bare: `${others.address}bare/`, rounds };
const clicks = await clickTimes(browser, { ...clickable, hold: HOLDS_MS.click });
const taps = await clickTimes(browser, { ...clickable, hold: HOLDS_MS.tap });
await browser.close();
await Promise.all([site.stop(), others.stop()]);

console.log(`\n${rounds} interleaved rounds, processor 4 times slower, slow 4G, medians; milliseconds unless said\n`);
console.log('page     largest  visible  answers  live     blocked  shift    kB before  kB script');
for (const name of names) {
  const of = (figure: keyof Visit): number => medianOf(visits[name], figure);
  console.log(
    [
      name.padEnd(8),
      ...(['largestPaint', 'graphVisible', 'graphAnswers', 'graphInteractive', 'blocked'] as const).map((figure) =>
        shown(of(figure)).padEnd(8),
      ),
      shown(of('layoutShift'), 3).padEnd(8),
      shown(of('scriptBeforePaint') / 1000, 1).padEnd(10),
      shown(of('script') / 1000, 1),
    ].join(' '),
  );
}
const ratio = (figure: keyof Visit, other: PageName, of: PageName = 'ours'): number =>
  medianOf(visits[of], figure) / medianOf(visits[other], figure);
const goals = [
  { what: 'largest paint / static page', value: ratio('largestPaint', 'static'), goal: 1.15 },
  { what: 'kB of script before largest paint', value: medianOf(visits.ours, 'scriptBeforePaint') / 1000, goal: 0 },
  { what: 'graph visible / client-rendered', value: ratio('graphVisible', 'client'), goal: 0.25 },
  {
    what: 'graph answers a click with painted evidence / client-rendered',
    value: ratio('graphAnswers', 'client', 'clicked'),
    goal: 0.7,
  },
  { what: 'canvas live / client-rendered', value: ratio('graphInteractive', 'client'), goal: 0.7 },
  { what: 'blocked main thread / client-rendered', value: ratio('blocked', 'client'), goal: 0.4 },
  { what: 'layout shift', value: medianOf(visits.ours, 'layoutShift'), goal: 0.01 },
  { what: 'kB of script (gzip)', value: medianOf(visits.ours, 'script') / 1000, goal: 250 },
  {
    what: `click (${String(HOLDS_MS.click)} ms down) to painted evidence / bare Cytoscape that fades the rest`,
    value: median(clicks.ours) / median(clicks.bare),
    goal: 0.5,
  },
  {
    what: 'the same of a click whose press and release come together',
    value: median(taps.ours) / median(taps.bare),
    goal: 0.5,
  },
];
console.log('');
for (const { what, value, goal } of goals)
  console.log(`${value <= goal ? 'reached ' : 'MISSED  '} ${what}: ${shown(value, 2)} (at most ${goal})`);
console.log(`\nclick: ours ${shown(median(clicks.ours))} ms, bare ${shown(median(clicks.bare))} ms after the release`);
console.log(`together: ours ${shown(median(taps.ours))} ms, bare ${shown(median(taps.bare))} ms`);
