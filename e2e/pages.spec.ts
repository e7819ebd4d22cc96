import { createHash } from 'node:crypto';
import { bundledDossiers } from './bundle.ts';
import { expect, test } from './journey.ts';

const dossiers = bundledDossiers();
const found = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;
const TITLE = /<title>([^<]+)<\/title>/u;
const DESCRIPTION = /<meta name="description" content="([^"]+)"/u;
const PREVIEW_TITLE = /<meta property="og:title" content="([^"]+)"/u;
const CANONICAL = /<link rel="canonical" href="([^"]+)"/u;

/** Pages of a choice have a card. There all style is in the head, and the place of the later one is empty. */
const hasCard = (address: string): boolean => address.split('/').length > 2;

/** What is wrong with one page, in words; empty when it is as it should be. */
const pageProblems = (html: string, address: string, root: string): readonly string[] => {
  const policy = found(html, /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/u);
  const hashes = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, style = '']) =>
    createHash('sha256').update(style).digest('base64'),
  );
  const rules: readonly (readonly [boolean, string])[] = [
    [found(html, TITLE) !== '', 'has no title'],
    [found(html, DESCRIPTION) !== '', 'has no description'],
    [found(html, PREVIEW_TITLE) !== '', 'has no title for previews'],
    [found(html, CANONICAL) === (address || './'), 'is not its own canonical address'],
    [new URL(found(html, /<base href="([^"]+)"/u), root + address).href === root, 'does not lead to the root'],
    [hashes.every((hash) => policy.includes(`'sha256-${hash}'`)), 'has a style that its policy does not name'],
    [!/unsafe|https?:|\*/u.test(policy), 'has a policy with a hole'],
    [hashes.length === (hasCard(address) ? 3 : 2), 'has more or fewer styles than it should'],
    [count(html, /\sstyle=/gu) === 0, 'has a style attribute'],
    [count(html, /<script/gu) === 1, 'has more than one script'],
    [/<script type="module" src="assets\/[^"]+" [^>]*><\/script>/u.test(html), 'has an inline script'],
    [!/\son[a-z]+="|javascript:/u.test(html), 'has an inline handler'],
  ];
  return rules.flatMap(([holds, problem]) => (holds ? [] : [`${address || 'the library'} ${problem}`]));
};

test('every address of every dossier is a page of its own, under a strict policy', async ({ site }) => {
  const get = (address: string): Promise<Response> => fetch(site.address + address);
  const addresses = (await (await get('sitemap.json')).json()) as string[];
  const expected = dossiers.flatMap(({ id, actors, statements, articles }) => [
    `${id}/`,
    ...actors.map((actor) => `${id}/actor/${actor.id}/`),
    ...statements.map((statement) => `${id}/statement/${statement.id}/`),
    ...articles.flatMap((article) => article.sentences).map((_, index) => `${id}/sentence/${index + 1}/`),
    ...actors.flatMap((from) => actors.filter((to) => to !== from).map((to) => `${id}/pair/${from.id}/${to.id}/`)),
  ]);
  expect([...addresses].sort()).toEqual(['', 'open/', ...expected].sort());

  const problems: string[] = [];
  const titles = new Map<string, string>();
  for (const address of addresses) {
    const answer = await get(address);
    const html = await answer.text();
    const title = found(html, TITLE);
    if (answer.status !== 200) problems.push(`${address} is answered with ${answer.status}`);
    if (titles.has(title)) problems.push(`${address} has the title of ${titles.get(title)}`);
    titles.set(title, address);
    problems.push(...pageProblems(html, address, site.address));
  }
  expect(problems).toEqual([]);
});

test('a denied, negated or supposed statement reads so in its preview', async ({ site }) => {
  for (const dossier of dossiers)
    for (const statement of dossier.statements.filter((one) => one.factuality !== 'stated')) {
      const html = await (await fetch(`${site.address}${dossier.id}/statement/${statement.id}/`)).text();
      const word = new RegExp(`^${statement.factuality}: |\\(${statement.factuality}\\)`, 'iu');
      expect(found(html, TITLE)).toMatch(word);
      expect(found(html, PREVIEW_TITLE)).toMatch(word);
      expect(found(html, DESCRIPTION)).toMatch(new RegExp(`^${statement.factuality}; `, 'iu'));
    }
});

test('the published files are the seeds themselves and their index', async ({ request, site }) => {
  const index = (await (await request.get(`${site.address}dossiers.json`)).json()) as {
    id: string;
    statements: number;
  }[];
  expect(index.map(({ id, statements }) => [id, statements])).toEqual(
    dossiers.map(({ id, statements }) => [id, statements.length]),
  );
  for (const { id, articles } of dossiers) {
    const file = (await (await request.get(`${site.address}${id}/dossier.json`)).json()) as {
      articles: { text: string }[];
    };
    expect(file.articles.map((article) => article.text)).toEqual(articles.map((article) => article.text));
  }
});

test.describe('addresses that are not there', () => {
  test('are answered with 404 and a page that knows the site', async ({ request, site }) => {
    for (const address of ['nothing/', 'a/b/c/d/e', `${dossiers[0]?.id}/statement/nothing/`]) {
      const answer = await request.get(site.address + address);
      expect(answer.status()).toBe(404);
      expect(await answer.text()).toContain('data-page="missing"');
    }
  });
});
