// @ts-check
import { nodeProblem } from './node-version.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}

const { ensureDependencies } = await import('./dependencies.mjs');
const { ensureBrowser } = await import('./browser.mjs');
const { ensureBuild } = await import('./fresh-build.mjs');
const { npm, say, tool } = await import('./child.mjs');

/** @param {string} what @param {boolean} done */
const must = (what, done) => {
  if (done) return;
  say(`${what} failed; the reason stands above.`);
  process.exit(1);
};

must('installing the dependencies', await ensureDependencies());
say('checking format, lint, types, units and seeds …');
must('npm run check', (await npm(['run', '-s', 'check'])) === 0);
const browser = await ensureBrowser();
if (!browser) process.exit(1);
say(`the journeys run in ${browser.executablePath} (${browser.via}).`);
must('the build', await ensureBuild());
const env = { CHROMIUM_PATH: browser.executablePath };
must('the journeys', (await tool('@playwright/test/cli.js', ['test', ...process.argv.slice(2)], { env })) === 0);
say('everything passed.');
