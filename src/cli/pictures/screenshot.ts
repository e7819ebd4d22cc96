import { mkdirSync } from 'node:fs';
import { readSeeds } from '../site/seeds.ts';
import { startStaticServer } from '../site/static-server.ts';
import { withPage } from './browser-page.ts';

/** Where the pictures of the README stand. */
const FOLDER = 'docs/pictures';
const DESK = { width: 1440, height: 900 };
const SETTLED_MS = 800;

// `npm run screenshot`: takes the pictures of the README from the built site, so that they are never drawn by hand.
const [seed] = readSeeds('seeds');
const statement =
  seed?.dossier.statements.find((one) => one.factuality === 'denied') ?? seed?.dossier.statements.find(Boolean);
if (!seed || !statement) throw new Error('There is no statement to take a picture of.');
mkdirSync(FOLDER, { recursive: true });
const server = await startStaticServer({ dir: 'dist', base: '/', port: 0 });
const address = `${server.address}${seed.dossier.id}/statement/${statement.id}/`;
try {
  for (const theme of ['light', 'dark'] as const)
    await withPage({ viewport: DESK, scale: 1.5 }, async (page) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      // The first visit fetches the fonts; words are set in them from the second on.
      await page.goto(address);
      await page.evaluate(() => document.fonts.ready);
      await page.reload();
      await page.locator('[role=application][data-graph-ready]').waitFor();
      await page.waitForTimeout(SETTLED_MS);
      await page.screenshot({ path: `${FOLDER}/desk-${theme}.png` });
      console.log(`${FOLDER}/desk-${theme}.png`);
    });
} finally {
  await server.stop();
}
