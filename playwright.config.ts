import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/setup/browser.mjs';

const browser = findBrowser();
/** The browser's own calls home would count as requests of ours. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-quic',
];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    trace: 'retain-on-failure',
    launchOptions: { args: quiet, ...(browser ? { executablePath: browser.executablePath } : {}) },
  },
});
