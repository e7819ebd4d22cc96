// @ts-check
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { npm, ROOT, say } from './child.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, link?: boolean }>} Packages */

const STAMP = path.join(ROOT, 'node_modules', '.dramatis-lock');
const LOCK = path.join(ROOT, 'package-lock.json');
/** npm's own list of what it has put into node_modules. */
const INSTALLED = path.join(ROOT, 'node_modules', '.package-lock.json');

/**
 * Whether everything that is wanted is there in the very version. What is optional may be missing (it is for another system).
 * @param {Packages} wanted
 * @param {Packages} present
 * @returns {boolean}
 */
export const isInstalled = (wanted, present) =>
  Object.entries(wanted).every(
    ([place, one]) => place === '' || one.optional === true || present[place]?.version === one.version,
  );

/** @param {string} file @returns {Packages} */
const packagesOf = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
};

const lockHash = () => createHash('sha256').update(readFileSync(LOCK)).digest('hex');

/**
 * Installs what package-lock.json lists when node_modules is absent or stale. Answers whether it is all there now.
 * A person's own `npm ci` counts: it is recognised by npm's list of what it installed.
 * @returns {Promise<boolean>}
 */
export const ensureDependencies = async () => {
  const hash = lockHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return true;
  if (!isInstalled(packagesOf(LOCK), packagesOf(INSTALLED))) {
    say(existsSync(INSTALLED) ? 'the dependencies have changed; installing them …' : 'installing the dependencies …');
    if ((await npm(['ci', '--no-audit', '--no-fund'])) !== 0) {
      say('`npm ci` failed; its reason stands above. Is this machine able to reach its package registry?');
      return false;
    }
  }
  writeFileSync(STAMP, hash);
  return true;
};
