import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../setup/browser.mjs';

/** What a picture needs of its page. */
interface PageOptions {
  /** Width and height in CSS pixels. */
  readonly viewport: { readonly width: number; readonly height: number };
  /** Device pixels for one CSS pixel. */
  readonly scale: number;
}

/** Opens a page in a browser that is there already, hands it over, and closes the browser whatever happens. */
export const withPage = async (options: PageOptions, use: (page: Page) => Promise<void>): Promise<void> => {
  const found = findBrowser();
  if (!found) throw new Error('There is no Chromium or Chrome here; `npm test` installs one.');
  const browser = await chromium.launch({ executablePath: found.executablePath });
  try {
    await use(await browser.newPage({ viewport: options.viewport, deviceScaleFactor: options.scale }));
  } finally {
    await browser.close();
  }
};
