import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { writeDossier } from '../src/codec/dossier-file.ts';
import { FABLE } from '../src/domain/fable.fixture.ts';
import { bundledDossiers, SEEDS_FOLDER } from './bundle.ts';
import { expect, test } from './journey.ts';
import { wordDocumentOf } from './programs.ts';

const [dossier] = bundledDossiers();
if (!dossier) throw new Error('There is no bundled dossier.');
const article = readFileSync(path.join(SEEDS_FOLDER, dossier.id, 'article.txt'), 'utf8');
const paragraphs = article.split(/\n\s*\n/u).filter((one) => one.trim() !== '');
const [headline = '', ...body] = paragraphs;
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The article as some site would show it. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>News</title>
<meta property="og:site_name" content="The Paper"><meta property="article:published_time" content="2018-01-06T10:00:00Z"><link rel="canonical" href="https://news.example/alliance"></head>
<body><nav><ul><li>Home</li><li>World</li></ul></nav><article><h1>${escaped(headline)}</h1>
${body.map((one) => `<p>${escaped(one)}</p>`).join('\n')}</article><footer><p>All rights reserved.</p></footer></body></html>`;

const form = (page: Page) => page.locator('form').filter({ has: page.getByRole('button', { name: 'Read it here' }) });
const text = (page: Page) => page.getByLabel('Text of the article');
const said = (page: Page) => form(page).getByRole('status').first();

const openLibrary = async (page: Page, root: string): Promise<void> => {
  await page.goto(root);
  await expect(page.getByRole('button', { name: 'Read it here' })).toBeEnabled();
};

/** Has what stands in the form read, and says how many statements came of it. */
const read = async (page: Page): Promise<number> => {
  await page.getByRole('button', { name: 'Read it here' }).click();
  await page.waitForURL(/#own=/u);
  const trust = page.getByRole('button', { name: /^(\d+) of \1 quotes match the article/u });
  await expect(trust).toBeVisible();
  return Number(/(\d+) to decide/u.exec(await page.getByRole('region', { name: 'Review' }).innerText())?.[1] ?? 0);
};

test.describe('an article from a file made by another program', () => {
  let plain = 0;

  test('reads as the same text does: HTML, Word by LibreOffice, PDF by the browser', async ({
    page,
    site,
    browser,
  }, info) => {
    test.setTimeout(180_000);
    await openLibrary(page, site.address);
    await text(page).fill(article);
    plain = await read(page);
    expect(plain).toBeGreaterThan(20);

    const html = info.outputPath('article.html');
    writeFileSync(html, PAGE);
    const files = [html];
    const printer = await (await browser.newContext()).newPage();
    await printer.setContent(PAGE);
    const pdf = info.outputPath('article.pdf');
    await printer.pdf({ path: pdf, format: 'A4', displayHeaderFooter: true });
    files.push(pdf);
    const word = wordDocumentOf(html, info);
    if (word !== null) files.push(word);

    for (const file of files) {
      await openLibrary(page, site.address);
      await page.getByLabel('Open a file').setInputFiles(file);
      await expect(said(page)).toContainText('is here');
      const words = (value: string): readonly string[] => value.match(/[\p{L}\p{N}]+/gu) ?? [];
      const found = words(await text(page).inputValue()).join(' ');
      for (const paragraph of paragraphs.filter((one) => one.length > 60))
        expect(found).toContain(words(paragraph).join(' '));
      const count = await read(page);
      // Menus that Word and print keep as words may give or take a little.
      expect(Math.abs(count - plain)).toBeLessThanOrEqual(2);
    }
  });

  test('brings its facts, and its furniture struck out, to be put back', async ({ page, site }) => {
    await openLibrary(page, site.address);
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(PAGE) });
    await expect(form(page).getByLabel('Publisher')).toHaveValue('The Paper');
    await expect(form(page).getByLabel('Day of publication')).toHaveValue('2018-01-06T10:00:00Z');
    await expect(form(page).getByLabel('Address')).toHaveValue('https://news.example/alliance');
    await expect(text(page)).not.toHaveValue(/All rights reserved/u);
    await form(page)
      .getByText(/taken for page furniture/u)
      .click();
    await form(page)
      .getByRole('listitem')
      .filter({ hasText: 'All rights reserved' })
      .getByRole('button', { name: 'Put back' })
      .click();
    await expect(text(page)).toHaveValue(/All rights reserved/u);
    await read(page);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await expect(page.getByRole('dialog', { name: 'Share' })).toBeVisible();
  });

  test('may be pasted as the page that it is', async ({ page, site }) => {
    await openLibrary(page, site.address);
    await text(page).focus();
    await page.evaluate((html) => {
      const data = new DataTransfer();
      data.setData('text/html', html);
      data.setData('text/plain', 'glued together');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    }, PAGE);
    await expect(text(page)).toHaveValue(new RegExp(`^${headline.slice(0, 30)}`, 'u'));
    await expect(text(page)).not.toHaveValue(/glued/u);
  });
});

test.describe('a hostile file', () => {
  const hostile: readonly (readonly [string, string, Buffer, RegExp])[] = [
    [
      'a packed bomb',
      'a.docx',
      Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(100 * 1_048_576) })),
      /not opened/u,
    ],
    ['a packed file of another kind', 'a.docx', Buffer.from(zipSync({ 'a.txt': strToU8('a') })), /no Word document/u],
    [
      'a program that calls itself text',
      'a.txt',
      Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1]),
      /not text that can be read/u,
    ],
    ['an empty file', 'a.txt', Buffer.alloc(0), /is empty/u],
    ['a PDF that is none', 'a.pdf', Buffer.from('%PDF-1.7\nnothing at all'), /cannot be read/u],
    ['a huge file', 'a.txt', Buffer.alloc(41 * 1_048_576, 97), /files up to 40 MB/u],
  ];
  for (const [what, name, buffer, reason] of hostile)
    test(`${what} is refused with a sentence that helps, and what stood there stays`, async ({ page, site }) => {
      await openLibrary(page, site.address);
      await text(page).fill('What stood there before.');
      await page.getByLabel('Open a file').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
      await expect(said(page)).toContainText(reason, { timeout: 30_000 });
      await expect(text(page)).toHaveValue('What stood there before.');
    });

  test('a scan without text is told apart from a damaged file', async ({ page, site, browser }, info) => {
    const printer = await (await browser.newContext()).newPage();
    await printer.setContent('<svg width="400" height="400"><rect width="400" height="400" fill="grey"/></svg>');
    const file = info.outputPath('scan.pdf');
    await printer.pdf({ path: file });
    await openLibrary(page, site.address);
    await page.getByLabel('Open a file').setInputFiles(file);
    await expect(said(page)).toContainText('no text');
  });

  test('a PDF of 20 MB is read', async ({ page, site, browser }) => {
    test.setTimeout(120_000);
    const printer = await (await browser.newContext()).newPage();
    await printer.setContent(PAGE);
    const small = await printer.pdf({ format: 'A4' });
    // What stands behind the end of a PDF belongs to nobody, and has to be read past.
    const buffer = Buffer.concat([small, Buffer.from('\n'), Buffer.alloc(20 * 1_048_576, 32)]);
    await openLibrary(page, site.address);
    await page.getByLabel('Open a file').setInputFiles({ name: 'large.pdf', mimeType: 'application/pdf', buffer });
    await expect(said(page)).toContainText('is here', { timeout: 60_000 });
    await expect(text(page)).toHaveValue(new RegExp(headline.slice(0, 30), 'u'));
  });

  test('a text in another language is told so', async ({ page, site }) => {
    await openLibrary(page, site.address);
    const words =
      'Der Rat der Stadt hat am Montag erklärt, dass die alte Brücke geschlossen bleibt, bis der Fluss wieder fällt. Die Fischer sind damit nicht einverstanden und haben Klage gegen die Stadt eingereicht.';
    await text(page).fill(words);
    await page.getByRole('button', { name: 'Read it here' }).click();
    await expect(said(page)).toContainText(/English/u);
    await expect(text(page)).toHaveValue(words);
  });

  test('scripts, handlers and addresses of scripts in a page are neutralised', async ({ page, site }) => {
    const html = `<html><body onload="window.stolen=1"><article><h1>${escaped(headline)}</h1><script>window.stolen=1</script><p onclick="window.stolen=1"><a href="javascript:window.stolen=1">${escaped(body.join(' '))}</a></p><img src=x onerror="window.stolen=1"><iframe src="javascript:parent.stolen=1"></iframe></article></body></html>`;
    await openLibrary(page, site.address);
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(html) });
    await expect(said(page)).toContainText('is here');
    await expect(text(page)).not.toHaveValue(/stolen/u);
    await read(page);
    expect(await page.evaluate(() => 'stolen' in window)).toBe(false);
  });

  test('10 MB on one line, and a page nested 100,000 deep, are taken or refused while the page answers', async ({
    page,
    site,
  }) => {
    test.setTimeout(120_000);
    await openLibrary(page, site.address);
    const deep = `<html><body>${'<div>'.repeat(100_000)}<p>${escaped(body[0] ?? '')}</p>`;
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(deep) });
    await expect(said(page)).toContainText('is here', { timeout: 30_000 });
    await page.getByLabel('Open a file').setInputFiles({
      name: 'a.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('The council met. '.repeat(620_000)),
    });
    await expect(said(page)).toContainText('is too long', { timeout: 30_000 });
    // What stood there before is there still.
    await expect(text(page)).toHaveValue(body[0] ?? '');
  });

  test('names that turn the writing round, and fields that change objects, do no harm', async ({ page, site }) => {
    await openLibrary(page, site.address);
    const turned = {
      ...FABLE,
      actors: FABLE.actors.map((actor, index) =>
        index === 0 ? { ...actor, name: 'A\u202egnip\u202d Council' } : actor,
      ),
    };
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(writeDossier(turned)) });
    await page.getByRole('button', { name: 'Read it here' }).click();
    await page.waitForURL(/#own=/u);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(FABLE.title);
    await openLibrary(page, site.address);
    const polluted = writeDossier(FABLE).replace('"format"', '"__proto__": { "polluted": true }, "format"');
    await page
      .getByLabel('Open a file')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(polluted) });
    await page.getByRole('button', { name: 'Read it here' }).click();
    await expect(said(page)).toContainText('__proto__');
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
  });
});

test.describe('an assistant elsewhere', () => {
  test('is asked with a prompt, and its answer is checked word by word', async ({ page, site, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(site.address).origin });
    await openLibrary(page, site.address);
    await text(page).fill(article);
    await page.getByText('Have a language model that you use elsewhere read it').click();
    await page.getByRole('button', { name: 'Copy prompt' }).click();
    await expect(page.getByText('The prompt is copied')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(headline);
    const quote = dossier.statements[1]?.evidence[0].exact ?? '';
    const made = {
      source: 'United States',
      relation: 'SANCTION',
      target: 'Pakistan',
      predicate: 'suspended trade with',
      factuality: 'stated',
      speaker: null,
    };
    const answer = JSON.stringify({
      actors: [
        { name: 'United States', kind: 'state', aliases: ['US'] },
        { name: 'Pakistan', kind: 'state' },
      ],
      statements: [
        { ...made, quote },
        { ...made, quote: `${quote.slice(0, -3)} never.` },
      ],
    });
    await page.getByLabel('Its answer').fill(`Sure!\n\n\`\`\`json\n${answer}\n\`\`\``);
    await page.getByRole('button', { name: 'Check the answer' }).click();
    await expect(page.getByText('1 taken, 1 refused.')).toBeVisible();
    await page.getByRole('button', { name: 'Open the dossier' }).click();
    await page.waitForURL(/#own=/u);
    await expect(page.getByRole('button', { name: /^1 of 1 quote/u })).toBeVisible();
  });
});

test.describe('without a network', () => {
  test('an article is read, reviewed and kept, and one is taken from the share menu', async ({
    page,
    site,
    context,
  }) => {
    test.setTimeout(120_000);
    await openLibrary(page, site.address);
    await text(page).fill(article);
    await read(page);
    // It was asked for when the article was read.
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (!navigator.serviceWorker.controller)
        await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }));
    });
    await context.setOffline(true);
    await page.goto(site.address);
    await expect(page.getByRole('button', { name: 'Read it here' })).toBeEnabled();
    await expect(page.getByRole('region', { name: 'Your dossiers' }).getByRole('link')).toHaveCount(1);
    await text(page).fill(article);
    const count = await read(page);
    expect(count).toBeGreaterThan(20);
    await page.keyboard.press('a');
    await expect(page.getByRole('region', { name: 'Review' })).toContainText(`${String(count - 1)} to decide`);
    await expect(page.locator('[data-saving="saved"]')).toBeVisible();
    // What the system does when somebody shares an article with the app.
    await page.goto(site.address);
    await page.evaluate(async (words) => {
      const body = new FormData();
      body.append('title', 'Shared');
      body.append('text', words);
      body.append('url', 'https://news.example/shared');
      await fetch('share/', { method: 'POST', body });
    }, article);
    await page.goto(`${site.address}#shared`);
    await page.reload();
    await expect(text(page)).toHaveValue(new RegExp(headline.slice(0, 30), 'u'));
    await expect(form(page).getByLabel('Address')).toHaveValue('https://news.example/shared');
  });
});
