// @ts-check
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { run, say, tool } from './child.mjs';

/** @typedef {{ readonly via: string, readonly executablePath: string }} Browser */

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

/** Where browsers stand that are not on the path, by platform. */
const PLACES = {
  linux: ['/usr/lib/chromium/chromium', '/snap/bin/chromium', '/opt/google/chrome/chrome'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder
      ? [
          path.join(folder, 'Google/Chrome/Application/chrome.exe'),
          path.join(folder, 'Chromium/Application/chrome.exe'),
          path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]
      : [];
  }),
};

/** How package managers install a browser without asking, first that exists. */
const MANAGERS = [
  { name: 'apt-get', before: ['update'], install: ['install', '-y', '--no-install-recommends', 'chromium'] },
  { name: 'dnf', before: null, install: ['install', '-y', 'chromium'] },
  { name: 'apk', before: null, install: ['add', '--no-cache', 'chromium'] },
  { name: 'pacman', before: null, install: ['-Sy', '--noconfirm', 'chromium'] },
  { name: 'zypper', before: null, install: ['--non-interactive', 'install', 'chromium'] },
  { name: 'brew', before: null, install: ['install', '--cask', 'chromium'] },
];

/** A browser that cannot be reached in half a minute will not be reached. */
const CONNECTION_MS = '20000';
const DOWNLOAD_MS = 10 * 60_000;

/** @param {string} file */
const isProgram = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The full path of a program on the path, or null.
 * @param {string} name
 * @returns {string | null}
 */
export const onPath = (name) =>
  (process.env['PATH'] ?? '')
    .split(path.delimiter)
    .flatMap((folder) =>
      process.platform === 'win32' ? [path.join(folder, `${name}.exe`)] : [path.join(folder, name)],
    )
    .find(isProgram) ?? null;

/** Where Playwright's own download of Chromium would stand; null when Playwright itself is not there. */
const playwrightPath = () => {
  try {
    return createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
  } catch {
    return null;
  }
};

/**
 * A browser that is there already: the one named by CHROMIUM_PATH, one of the system, or Playwright's own; null when there is none.
 * @returns {Browser | null}
 */
export const findBrowser = () => {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (!isProgram(named)) throw new Error(`CHROMIUM_PATH names ${named}, which cannot be run.`);
    return { via: 'CHROMIUM_PATH', executablePath: named };
  }
  for (const name of NAMES) {
    const executablePath = onPath(name);
    if (executablePath) return { via: `${name} on the path`, executablePath };
  }
  const places = PLACES[/** @type {keyof typeof PLACES} */ (process.platform)] ?? [];
  for (const executablePath of places) if (isProgram(executablePath)) return { via: 'this system', executablePath };
  const own = playwrightPath();
  return own && isProgram(own) ? { via: 'Playwright’s own download', executablePath: own } : null;
};

/** @param {Browser | null} browser */
const starts = async (browser) =>
  browser !== null && (process.platform === 'win32' || (await run(browser.executablePath, ['--version'])) === 0);

const downloadWithPlaywright = async () => {
  say('no Chromium or Chrome here; trying Playwright’s own download …');
  const env = { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: CONNECTION_MS };
  const code = await tool('@playwright/test/cli.js', ['install', 'chromium'], { env, timeoutMs: DOWNLOAD_MS });
  return code === 0 && (await starts(findBrowser()));
};

const installWithSystem = async () => {
  const manager = MANAGERS.find((one) => onPath(one.name));
  if (!manager) return false;
  const isRoot = process.getuid?.() === 0;
  const rootless = isRoot || manager.name === 'brew';
  if (!rootless && (!onPath('sudo') || (await run('sudo', ['-n', 'true'])) !== 0)) return false;
  const prefix = rootless ? [] : ['sudo', '-n'];
  /** @param {string[]} args */
  const call = (args) => {
    const [program = '', ...rest] = [...prefix, manager.name, ...args];
    return run(program, rest, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  };
  say(`installing Chromium with ${manager.name} …`);
  if (manager.before) await call(manager.before);
  return (await call(manager.install)) === 0;
};

/**
 * A browser for the journeys: one that is there, else Playwright's download, else the system's package manager where it runs unattended.
 * Null, with a message that says what to do, when none of them works.
 * @returns {Promise<Browser | null>}
 */
export const ensureBrowser = async () => {
  let browser = findBrowser();
  if (!browser && !(await downloadWithPlaywright())) await installWithSystem();
  browser ??= findBrowser();
  if (await starts(browser)) return browser;
  say(
    'no browser for the journeys. Install Chromium or Chrome (for instance `apt-get install chromium`), ' +
      'or run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH to one, and run `npm test` again.',
  );
  return null;
};
