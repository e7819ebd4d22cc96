import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, type Page } from '@playwright/test';
import { inventedDossier } from '../bench/invented-dossier.ts';
import { writeDossier } from '../src/codec/dossier-file.ts';
import { type Dossier } from '../src/domain/dossier.ts';
import { expect, test } from './journey.ts';

/** A dossier of proposals: every third is doubtful. */
const proposals = (count: number): Dossier => {
  const dossier = inventedDossier(12, count);
  return {
    ...dossier,
    statements: dossier.statements.map((one, index) => ({
      ...one,
      status: 'proposed',
      provenance: {
        kind: 'extracted',
        by: 'the tests',
        rule: index % 2 ? 'odd' : 'even',
        confidence: index % 3 ? 0.9 : 0.3,
      },
    })),
  };
};

const open = async (page: Page, root: string, dossier: Dossier): Promise<void> => {
  await page.goto(root);
  const buffer = Buffer.from(writeDossier(dossier));
  await page.getByLabel('Open a file').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer });
  await expect(page.getByLabel('Text of the article')).toHaveValue(/dramatis-dossier/u);
  await page.getByRole('button', { name: 'Read it here' }).click();
  await page.waitForURL(/#own=/u);
  // One stands at the first proposal.
  await expect(bar(page).getByRole('button', { name: 'Accept' })).toBeEnabled();
};
const bar = (page: Page) => page.getByRole('region', { name: 'Review' });
const kept = async (page: Page): Promise<void> => expect(bar(page).locator('[data-saving="saved"]')).toBeVisible();
const counts = (page: Page) => bar(page).locator('strong').innerText();

test.describe('the review', () => {
  test('of 60 proposals by keyboard alone: one key for each decision, undone across a reload, byte for byte', async ({
    page,
    site,
  }) => {
    test.setTimeout(120_000);
    await open(page, site.address, proposals(60));
    await expect(bar(page)).toContainText('60 to decide');
    for (let index = 0; index < 60; index += 1) {
      await page.keyboard.press(index % 4 === 3 ? 'r' : 'a');
      await expect(bar(page)).toContainText(index === 59 ? 'Everything is decided' : `${String(59 - index)} to decide`);
    }
    await kept(page);
    await page.reload();
    await expect(bar(page)).toContainText('Everything is decided');
    await expect(page.getByText('45 statements').first()).toBeVisible();
    for (let index = 0; index < 60; index += 1) await page.keyboard.press('u');
    await expect(bar(page)).toContainText('60 to decide');
    await kept(page);
    await page.keyboard.press('Shift+u');
    await expect(bar(page)).toContainText('59 to decide');
  });

  test('flips, corrects, moves and says what it does; every step can be undone', async ({ page, site }) => {
    await open(page, site.address, proposals(6));
    const heading = page.getByRole('heading', { level: 2, name: /Actor/u }).first();
    const before = await heading.innerText();
    await page.keyboard.press('f');
    await expect(heading).not.toHaveText(before);
    await page.keyboard.press('u');
    await expect(heading).toHaveText(before);
    await page.keyboard.press('d');
    await expect(bar(page).getByRole('button', { name: /Is it so: alleged|Is it so: denied/u })).toBeVisible();
    await page.keyboard.press('l');
    const relation = page.getByRole('dialog', { name: 'Relation' });
    await relation.getByLabel('Find a relation').fill('threat');
    await page.keyboard.press('Enter');
    await expect(relation).toBeHidden();
    await expect(page.getByText('Verbal conflict: threatens').first()).toBeVisible();
    await page.keyboard.press('s');
    const speaker = page.getByRole('dialog', { name: 'Speaker and ends' });
    await speaker.getByLabel('Said by').selectOption({ label: 'Actor F5' });
    await speaker.getByRole('button', { name: 'Change' }).click();
    await expect(page.getByRole('link', { name: 'said by Actor F5', exact: true })).toBeVisible();
    await page.keyboard.press('m');
    const quote = page.getByRole('dialog', { name: 'Move the quote' });
    const field = quote.getByRole('textbox');
    await field.focus();
    for (let index = 0; index < 5; index += 1) await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(quote).toBeHidden();
    await expect(page.getByRole('button', { name: /^6 of 6 quotes match the article/u })).toBeVisible();
    await kept(page);
    for (let index = 0; index < 4; index += 1) await page.keyboard.press('u');
    await expect(heading).toHaveText(before);
  });

  test('decides many at once, shows accepted ones alone, and takes both back in one step', async ({ page, site }) => {
    await open(page, site.address, proposals(12));
    await bar(page).getByRole('button', { name: 'Decide many…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Accept 8 proposals' }).click();
    await expect(bar(page)).toContainText('4 to decide');
    await bar(page).getByLabel('Show accepted only').check();
    await expect(page.getByText('8 statements').first()).toBeVisible();
    await bar(page).getByLabel('Show accepted only').uncheck();
    await bar(page).getByRole('button', { name: 'Decide many…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: /^even/u }).click();
    await expect(bar(page)).toContainText('2 to decide');
    await page.keyboard.press('u');
    await page.keyboard.press('u');
    await expect(bar(page)).toContainText('12 to decide');
  });

  test('of 60 proposals on a phone by touch alone, at 360 by 640', async ({ browser, site, watch }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });
    await watch.over(context, new URL(site.address).origin);
    const page = await context.newPage();
    await open(page, site.address, proposals(60));
    for (let index = 0; index < 60; index += 1) {
      await bar(page)
        .getByRole('button', { name: index % 2 ? 'Reject' : 'Accept' })
        .tap();
      await expect(bar(page)).toContainText(index === 59 ? 'Everything is decided' : `${String(59 - index)} to decide`);
    }
    await bar(page).getByRole('button', { name: 'Undo' }).tap();
    await expect(bar(page)).toContainText('1 to decide');
    await bar(page).getByRole('button', { name: 'More' }).tap();
    await expect(bar(page).getByRole('button', { name: 'Flip' })).toBeVisible();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
    await context.close();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`has nothing that axe finds fault with, in the ${colorScheme}`, async ({ page, site }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, site.address, proposals(6));
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      for (const name of ['Decide many…', 'Add…', 'Actors…', 'Title and source…', 'Text…']) {
        await bar(page).getByRole('button', { name }).click();
        await expect(page.getByRole('dialog')).toBeVisible();
        const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
        expect([name, violations]).toEqual([name, []]);
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toBeHidden();
      }
    });
});

test.describe('a correction', () => {
  test('makes two actors one and two again', async ({ page, site }) => {
    await open(page, site.address, proposals(8));
    await bar(page).getByRole('button', { name: 'Actors…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Actors' });
    await dialog.getByLabel('Who is also Actor A0').selectOption({ label: 'Actor C2' });
    await dialog.getByLabel('Because').fill('the paper says so');
    await dialog.getByRole('button', { name: 'Make them one' }).click();
    await expect(page.getByText('11 actors')).toBeVisible();
    await expect(dialog).toContainText('Actor C2, because the paper says so');
    await dialog.getByRole('button', { name: 'Make them two again' }).click();
    await expect(page.getByText('12 actors')).toBeVisible();
    await page.keyboard.press('Escape');
    await kept(page);
  });

  test('adds a name and a statement from words that were selected in the article', async ({ page, site }) => {
    await open(page, site.address, proposals(4));
    const words = page.locator('[data-sentence="2"] > :first-child');
    await words.evaluate((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.nodeValue?.indexOf('old bridge') ?? -1;
        if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + 10);
      }
    });
    await bar(page).getByRole('button', { name: 'Add…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add from the article' });
    await expect(dialog.getByLabel('Name', { exact: true })).toHaveValue('old bridge');
    await dialog.getByRole('combobox', { name: 'Kind', exact: true }).selectOption('place');
    await dialog.getByRole('button', { name: 'Add the name' }).click();
    await expect(page.getByText('13 actors')).toBeVisible();
    await bar(page).getByRole('button', { name: 'Add…' }).click();
    await dialog.getByLabel('Target').selectOption({ label: 'old bridge' });
    await dialog.getByLabel('Words on the line').fill('talks of');
    await dialog.getByRole('button', { name: 'Add the statement' }).click();
    await expect(page.getByText('5 statements').first()).toBeVisible();
    await expect(page.getByRole('button', { name: /^5 of 5 quotes match the article/u })).toBeVisible();
  });

  test('of the text says first what becomes of each statement', async ({ page, site }) => {
    await open(page, site.address, proposals(4));
    await bar(page).getByRole('button', { name: 'Text…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Text of the article' });
    const field = dialog.getByRole('textbox');
    const text = await field.inputValue();
    const [title = '', first = '', second = '', ...others] = text.split('\n\n');
    const see = dialog.getByRole('button', { name: 'See what becomes of the statements' });
    await field.fill([title, 'Put before.', first.replace('over the', 'on the'), second, ...others].join('\n\n'));
    await see.click();
    await expect(dialog).toContainText('1 reworded: to be decided again');
    await expect(dialog).toContainText('3 moved, with the same words');
    await field.fill([title, first, ...others].join('\n\n'));
    await see.click();
    await expect(dialog).toContainText('1 lost: the words are gone');
    await expect(dialog).toContainText('1 the same, 2 moved');
    await dialog.getByRole('button', { name: 'Change the text' }).click();
    await expect(page.getByRole('button', { name: /^3 of 3 quotes match the article/u })).toBeVisible();
    await page.keyboard.press('u');
    await expect(page.getByRole('button', { name: /^4 of 4 quotes match the article/u })).toBeVisible();
  });
});

test.describe('what is kept', () => {
  test('is followed by a second tab, which can take over; nothing is written over', async ({ page, context, site }) => {
    await open(page, site.address, proposals(6));
    await page.keyboard.press('a');
    await kept(page);
    const other = await context.newPage();
    await other.goto(page.url());
    await expect(bar(other)).toContainText('being worked on in another tab');
    await expect(bar(other)).toContainText('5 to decide');
    await page.bringToFront();
    await page.keyboard.press('a');
    await expect(bar(other)).toContainText('4 to decide');
    await other.bringToFront();
    await bar(other).getByRole('button', { name: 'Work here instead' }).click();
    await expect(bar(page)).toContainText('being worked on in another tab');
    await expect(bar(other).getByRole('button', { name: 'Accept' })).toBeEnabled();
    await other.keyboard.press('n');
    await other.keyboard.press('a');
    await expect(bar(other)).toContainText('3 to decide');
    await expect(bar(page)).toContainText('3 to decide');
    await kept(other);
    await other.close();
    // Whoever followed has it again when the other is gone.
    await expect(bar(page).getByRole('button', { name: 'Undo' })).toBeEnabled();
    await page.bringToFront();
    await page.keyboard.press('u');
    await expect(bar(page)).toContainText('4 to decide');
  });

  test('survives the tab being killed at any moment: nothing that was said to be kept is lost', async ({
    context,
    site,
    page,
  }) => {
    test.setTimeout(120_000);
    await open(page, site.address, proposals(60));
    const address = page.url();
    let confirmed = 0;
    let current = page;
    // Moments without a plan, the same in each run.
    let seed = 7;
    const random = (most: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % most;
    };
    for (let edits = 0; edits < 50;) {
      const count = 1 + random(6);
      for (let index = 0; index < count; index += 1) {
        await current.keyboard.press('a');
        edits += 1;
      }
      if (random(2) === 0) {
        await kept(current);
        confirmed = 60 - Number(/^\d+/u.exec(await counts(current))?.[0] ?? 0);
      }
      await current.close({ runBeforeUnload: false });
      current = await context.newPage();
      await current.goto(address);
      await expect(bar(current).locator('strong')).toBeVisible();
      const decided = 60 - Number(/^\d+/u.exec(await counts(current))?.[0] ?? 0);
      expect(decided).toBeGreaterThanOrEqual(confirmed);
      confirmed = decided;
      edits = Math.max(edits, decided);
    }
    expect(confirmed).toBeGreaterThan(20);
  });

  test('says so when there is no room; what was done stays, and is kept when there is room again', async ({
    page,
    site,
  }) => {
    await page.addInitScript(() => {
      // As in browsers that write no files themselves.
      Reflect.deleteProperty(window, 'showSaveFilePicker');
      const { put } = IDBObjectStore.prototype;
      IDBObjectStore.prototype.put = function full(...given: Parameters<typeof put>) {
        if ((window as { isFull?: boolean }).isFull) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, given);
      };
    });
    await open(page, site.address, proposals(6));
    await page.evaluate(() => Object.assign(window, { isFull: true }));
    await page.keyboard.press('a');
    await expect(bar(page).getByRole('alert')).toContainText('There is no room left');
    await expect(bar(page)).toContainText('5 to decide');
    const waiting = page.waitForEvent('download');
    await bar(page).getByRole('button', { name: 'Save to a file' }).click();
    expect((await waiting).suggestedFilename()).toBe('invented.json');
    await page.evaluate(() => Object.assign(window, { isFull: false }));
    await bar(page).getByRole('button', { name: 'Try again' }).click();
    await kept(page);
    await page.reload();
    await expect(bar(page)).toContainText('5 to decide');
  });

  test('is written to a file that was chosen once, again and again, where the browser can', async ({ page, site }) => {
    await page.addInitScript(() => {
      const written: string[] = [];
      // The choosing itself is the system's.
      Object.assign(window, {
        written,
        showSaveFilePicker: () =>
          Promise.resolve({
            name: 'chosen.json',
            createWritable: () =>
              Promise.resolve({
                write: (content: string) => {
                  written.push(content);
                  return Promise.resolve();
                },
                close: () => Promise.resolve(),
              }),
          }),
      });
    });
    await open(page, site.address, proposals(3));
    for (const key of ['a', 'r']) {
      await page.keyboard.press(key);
      await bar(page).getByRole('button', { name: 'Save to a file' }).click();
      await expect(bar(page).getByText('Written to chosen.json.')).toBeVisible();
    }
    await expect.poll(() => page.evaluate(() => (window as unknown as { written: string[] }).written.length)).toBe(2);
    const last = await page.evaluate(() => (window as unknown as { written: string[] }).written.at(-1) ?? '');
    const statuses = (JSON.parse(last) as { statements: { status: string }[] }).statements.map(({ status }) => status);
    expect(statuses).toEqual(['accepted', 'rejected', 'proposed']);
  });

  test('is not needed: where the browser keeps nothing, the dossier opens in its link', async ({ page, site }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('no', 'SecurityError');
      };
    });
    await page.goto(site.address);
    const buffer = Buffer.from(writeDossier(proposals(3)));
    await page.getByLabel('Open a file').setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer });
    await expect(page.getByLabel('Text of the article')).toHaveValue(/dramatis-dossier/u);
    await page.getByRole('button', { name: 'Read it here' }).click();
    await page.waitForURL(/#d1=/u);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('An invented article');
  });

  test('is listed in the library: renamed, duplicated, deleted, and had again', async ({ page, site }) => {
    await open(page, site.address, proposals(3));
    await page.goto(site.address);
    const list = page.getByRole('region', { name: 'Your dossiers' });
    await expect(list.getByRole('link')).toHaveCount(1);
    await list.getByRole('button', { name: 'Duplicate' }).click();
    await expect(list.getByRole('link')).toHaveCount(2);
    await list
      .getByRole('group', { name: 'An invented article', exact: true })
      .getByRole('button', { name: 'Rename' })
      .click();
    await list.getByLabel('New title').fill('A better title');
    await page.keyboard.press('Enter');
    await expect(list.getByRole('link', { name: /A better title/u })).toBeVisible();
    await list.getByRole('group', { name: 'A better title' }).getByRole('button', { name: 'Delete' }).click();
    await expect(list.getByRole('link')).toHaveCount(1);
    await list.getByRole('button', { name: 'Undo' }).click();
    await expect(list.getByRole('link')).toHaveCount(2);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  });

  test('is shared as a private link, which another person opens as a copy', async ({ page, browser, site, watch }) => {
    await open(page, site.address, proposals(6));
    for (const key of ['a', 'r', 'a']) await page.keyboard.press(key);
    await kept(page);
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Share' });
    await dialog.getByRole('tab', { name: 'This view' }).click();
    const link = await dialog.getByRole('textbox').first().inputValue();
    expect(link).toContain('#d1=');
    const elsewhere: BrowserContext = await browser.newContext();
    await watch.over(elsewhere, new URL(site.address).origin);
    const visitor = await elsewhere.newPage();
    await visitor.goto(link);
    await expect(visitor.getByText('5 statements').first()).toBeVisible();
    await visitor.goto(site.address);
    await expect(visitor.getByRole('region', { name: 'Your dossiers' })).toBeHidden();
    await visitor.goto(link);
    await visitor.getByRole('button', { name: 'Keep a copy to work on' }).click();
    await visitor.waitForURL(/#own=/u);
    await expect(bar(visitor)).toContainText('3 to decide');
    await visitor.keyboard.press('a');
    await expect(bar(visitor)).toContainText('2 to decide');
    await page.reload();
    await expect(bar(page)).toContainText('3 to decide');
    await elsewhere.close();
  });
});
