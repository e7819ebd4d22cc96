import { readFileSync } from 'node:fs';
import { withPage } from './browser-page.ts';

/** The sizes that browsers and home screens still ask for as PNG, in pixels. */
const SIZES = [32, 180, 192, 512];

// `npm run icons`: draws public/icon.svg in every size.
const svg = readFileSync('public/icon.svg', 'utf8');
await withPage({ viewport: { width: 600, height: 600 }, scale: 1 }, async (page) => {
  for (const size of SIZES) {
    await page.setContent(`<body style="margin:0"><div style="width:${size}px;height:${size}px">${svg}</div></body>`);
    await page.locator('svg').screenshot({ path: `public/icon-${size}.png`, omitBackground: true });
    console.log(`public/icon-${size}.png`);
  }
});
