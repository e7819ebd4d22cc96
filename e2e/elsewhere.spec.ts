import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import path from 'node:path';
import { execFileSync } from 'node:child_process';
import { writeDossier } from '../src/codec/dossier-file.ts';
import { FABLE } from '../src/domain/fable.fixture.ts';
import { isDrawn } from '../src/domain/statement.ts';
import { startStaticServer } from '../src/cli/site/static-server.ts';
import { SEEDS_FOLDER, bundledDossiers } from './bundle.ts';
import { BUILD, expect, test } from './journey.ts';
import { Explorer } from './pages/explorer.ts';

/** The build as a host without any rules serves it: files, and `index.html` for folders. Nothing else, not even a 404 page. */
const plainServer = () => {
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.json': 'application/json',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.woff2': 'font/woff2',
    '.webmanifest': 'application/manifest+json',
  };
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const wanted = path.join(BUILD, decodeURIComponent(pathname));
    const file = pathname.endsWith('/') ? path.join(wanted, 'index.html') : wanted;
    if (!file.startsWith(BUILD) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[path.extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
};

const [dossier] = bundledDossiers();
if (!dossier) throw new Error('There is no dossier.');
const [first, second] = dossier.statements.filter(isDrawn);

const walkThrough = async (explorer: Explorer, root: string): Promise<void> => {
  const { page } = explorer;
  await explorer.open(`${root}${dossier.id}/statement/${first?.id}/`);
  await expect(explorer.cardHeading).toContainText(first?.predicate ?? '');
  await explorer.graphIsLive();
  await explorer.follow(`${dossier.id}/actor/${second?.source}/`);
  await explorer.follow(`${dossier.id}/statement/${second?.id}/`);
  await expect(explorer.cardHeading).toContainText(second?.predicate ?? '');
  expect(page.url()).toBe(`${root}${dossier.id}/statement/${second?.id}/`);
  await page.reload();
  await explorer.awake();
  await expect(explorer.cardHeading).toContainText(second?.predicate ?? '');
  await page.goBack();
  await page.goBack();
  await expect(explorer.cardHeading).toContainText(first?.predicate ?? '');
  await page.getByRole('link', { name: 'Dramatis' }).first().click();
  await page.waitForURL(root);
  await page.getByRole('link', { name: dossier.title }).first().click();
  await page.waitForURL(`${root}${dossier.id}/`);
  await explorer.awake();
};

test.describe('hosted elsewhere', () => {
  test.describe('under a sub-path', () => {
    test('everything works the same', async ({ watch, browser }) => {
      const server = await startStaticServer({ dir: BUILD, base: '/some/where/deep/', port: 0 });
      const context = await browser.newContext();
      await watch.over(context, new URL(server.address).origin);
      await walkThrough(new Explorer(await context.newPage()), server.address);
      await context.close();
      await server.stop();
    });
  });

  test('from a plain file server without any rules', async ({ watch, browser }) => {
    const server = plainServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const root = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const context = await browser.newContext();
    await watch.over(context, new URL(root).origin);
    await walkThrough(new Explorer(await context.newPage()), root);
    await context.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
});

test('a dossier dropped into the folder of seeds appears in library, pages and addresses, old ones too', async ({
  watch,
  browser,
}) => {
  test.setTimeout(240_000);
  const work = path.resolve('.cache/e2e');
  const [seeds, out] = [path.join(work, 'seeds'), path.join(work, 'second-site')];
  rmSync(work, { recursive: true, force: true });
  cpSync(SEEDS_FOLDER, seeds, { recursive: true });
  mkdirSync(path.join(seeds, FABLE.id));
  const [article] = FABLE.articles;
  const sha256 = createHash('sha256').update(article.text).digest('hex');
  const fable = { ...FABLE, articles: [{ ...article, sha256 }] as const };
  writeFileSync(path.join(seeds, FABLE.id, 'dossier.json'), writeDossier(fable));
  const [actor] = fable.actors;
  writeFileSync(path.join(seeds, FABLE.id, 'aliases.json'), JSON.stringify({ 'an-older-name': actor?.id }));
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'], {
    env: { ...process.env, DRAMATIS_SEEDS: seeds, DRAMATIS_OUT: out },
    stdio: 'inherit',
  });
  const server = await startStaticServer({ dir: out, base: '/', port: 0 });
  const context = await browser.newContext({ baseURL: server.address });
  await watch.over(context, new URL(server.address).origin);
  const page = await context.newPage();
  const explorer = new Explorer(page);

  await page.goto('');
  for (const { title } of bundledDossiers(seeds)) await expect(page.getByRole('link', { name: title })).toBeVisible();
  await page.getByRole('link', { name: fable.title }).click();
  await explorer.awake();
  await explorer.graphIsLive();
  expect(Object.keys(await explorer.canvas.coordinates())).toHaveLength(fable.actors.length);
  for (const statement of fable.statements) {
    await explorer.open(`${fable.id}/statement/${statement.id}/`);
    await expect(explorer.cardHeading).toContainText(statement.predicate);
    await expect(explorer.markedSentence.first()).toBeVisible();
  }
  await explorer.open(`${fable.id}/actor/an-older-name/`);
  await expect(explorer.cardHeading).toContainText(actor?.name ?? '');
  expect(await explorer.address()).toBe(`${fable.id}/actor/${actor?.id}/`);
  await expect(explorer.notices.locator('p')).toHaveCount(0);
  await context.close();
  await server.stop();
});
