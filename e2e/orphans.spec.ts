import { createHash } from 'node:crypto';
import { writeDossier } from '../src/codec/dossier-file.ts';
import { type Dossier } from '../src/domain/dossier.ts';
import { type Evidence } from '../src/domain/evidence.ts';
import { packDossier } from '../src/services/private-link.ts';
import { bundledDossiers } from './bundle.ts';
import { expect, test } from './journey.ts';

const [bundled] = bundledDossiers();
if (!bundled) throw new Error('There is no dossier.');

/** The dossier as somebody may have it whose article was corrected in one letter after it was read. */
const withOneLetterChanged = (dossier: Dossier, at: number): Dossier => {
  const [article, ...others] = dossier.articles;
  const letter = article.text[at] === 'x' ? 'y' : 'x';
  const text = article.text.slice(0, at) + letter + article.text.slice(at + 1);
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { ...dossier, articles: [{ ...article, text, sha256 }, ...others] };
};

const isTouched = (piece: Evidence, at: number): boolean => piece.start <= at && at < piece.end;
const [first] = bundled.statements;
const at = (first?.evidence[0].start ?? 0) + 3;
const changed = withOneLetterChanged(bundled, at);
const touched = bundled.statements.filter((one) => one.evidence.some((piece) => isTouched(piece, at)));
const pieces = bundled.statements.flatMap((one) => one.evidence);
const touchedPieces = pieces.filter((piece) => isTouched(piece, at));

test('a letter changed in the article makes exactly the touched quotes orphans, seen as such', async ({
  explorer,
  page,
}) => {
  const payload = await packDossier(changed);
  await explorer.open(`open/#d1=${payload}`);
  await expect(page.getByRole('button', { name: /match the article/u })).toContainText(
    `${pieces.length - touchedPieces.length} of ${pieces.length}`,
  );
  for (const statement of [...touched, ...bundled.statements.filter((one) => !touched.includes(one)).slice(0, 5)])
    await test.step(statement.id, async () => {
      await explorer.open(`open/#d1=${payload}&at=statement/${statement.id}/`);
      await expect(explorer.cardHeading).toContainText(statement.predicate);
      const note = explorer.card.getByText('This quote no longer matches the article');
      await expect(note).toHaveCount(statement.evidence.filter((piece) => isTouched(piece, at)).length);
    });
});

test('the list of what matches names each orphan', async ({ explorer, page }) => {
  await explorer.open(`open/#d1=${await packDossier(changed)}`);
  await page.getByRole('button', { name: /match the article/u }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (const statement of touched) await expect(dialog).toContainText(statement.predicate);
});

test('the same is seen when the published file is changed under the page', async ({ explorer, page }) => {
  await page.route(`**/${bundled.id}/dossier.json`, (route) =>
    route.fulfill({ json: JSON.parse(writeDossier(changed)) }),
  );
  // The page was rendered from the other text; React says so and renders anew. That is the one message to be expected.
  await explorer.page.goto(`${bundled.id}/actor/none-of-ours/`);
  await expect(page.getByRole('button', { name: /match the article/u })).toContainText(
    `${pieces.length - touchedPieces.length} of ${pieces.length}`,
  );
});
test.use({ mayMiss: true });

test('what is no dossier is refused with a reason', async ({ page }) => {
  for (const fragment of [
    'd1=nonsense',
    'd1=',
    'd9=eNqrVkrLz1eyUkpKLFKqBQA',
    `d1=${(await packDossier(changed)).slice(0, 500)}`,
  ]) {
    await page.goto('about:blank');
    await page.goto(`open/#${fragment}`);
    await expect(
      page
        .getByRole('alert')
        .or(page.getByRole('status', { name: 'Notices' }))
        .first(),
    ).not.toBeEmpty();
  }
});
