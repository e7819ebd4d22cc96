// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm, ROOT, say } from './child.mjs';

/** Everything that the built site is made from. */
const SOURCES = ['src', 'seeds', 'public', 'index.html', 'vite.config.ts', 'package.json', 'package-lock.json'];
/** Stands in the build itself; every build begins by taking it away, so that a build half done is never fresh. */
const STAMP = path.join(ROOT, 'dist', '.built-from');

/**
 * Every file under a path, in a fixed order.
 * @param {string} place
 * @returns {string[]}
 */
const filesUnder = (place) => {
  if (!existsSync(place)) return [];
  if (!statSync(place).isDirectory()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)));
};

/** A hash over the sources and the settings that change the site. */
const sourcesHash = () => {
  const hash = createHash('sha256').update(process.env['DRAMATIS_SITE'] ?? '');
  for (const source of SOURCES)
    for (const file of filesUnder(path.join(ROOT, source)))
      if (!/\.test\.tsx?$/u.test(file)) hash.update(path.relative(ROOT, file)).update(readFileSync(file));
  return hash.digest('hex');
};

/**
 * Builds the site unless the build at hand was made from these very sources. Answers whether there is a build now.
 * @returns {Promise<boolean>}
 */
export const ensureBuild = async () => {
  const hash = sourcesHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) {
    say('the build is up to date.');
    return true;
  }
  say('building the site …');
  if ((await npm(['run', '-s', 'build'])) !== 0) return false;
  writeFileSync(STAMP, hash);
  return true;
};
