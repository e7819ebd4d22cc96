import { type Dossier } from '../src/domain/dossier.ts';
import { FACTUALITY_INFO } from '../src/domain/factuality.ts';
import { voicePhrase } from '../src/domain/phrase.ts';
import { sentenceNumberOf } from '../src/domain/query.ts';
import { isDrawn, type Statement } from '../src/domain/statement.ts';
import { bundleOf } from '../src/graph/strands.ts';
import { bundledDossiers } from './bundle.ts';
import { expect, test } from './journey.ts';
import { type Explorer } from './pages/explorer.ts';

/** One half of a list: the two halves run side by side. */
const half = <Item>(items: readonly Item[], which: 0 | 1): readonly Item[] =>
  items.filter((_, index) => index % 2 === which);

/** The exact sentence stands in sight, marked, and the card names predicate, speaker and factuality. */
const expectEvidence = async (explorer: Explorer, dossier: Dossier, statement: Statement): Promise<void> => {
  const [piece] = statement.evidence;
  const number = sentenceNumberOf(dossier, piece.article, piece);
  if (number === null) throw new Error(`${statement.id} stands in no sentence`);
  await expect(explorer.cardHeading).toContainText(statement.predicate);
  await expect(explorer.card).toContainText(FACTUALITY_INFO[statement.factuality].label);
  for (const speaker of voicePhrase(dossier, statement).split(', citing '))
    await expect(explorer.card).toContainText(speaker);
  await expect(explorer.quote(piece.exact)).toBeVisible();
  await explorer.expectSentenceInSight(number);
};

for (const dossier of bundledDossiers())
  for (const which of [0, 1] as const) {
    test(`${dossier.id}: the link of every statement shows its very sentence (${which + 1} of 2)`, async ({
      explorer,
    }) => {
      for (const statement of half(dossier.statements, which))
        await test.step(statement.id, async () => {
          await explorer.open(`${dossier.id}/statement/${statement.id}/`);
          await expectEvidence(explorer, dossier, statement);
        });
    });

    test(`${dossier.id}: a click on every drawn statement on the canvas shows its very sentence (${which + 1} of 2)`, async ({
      explorer,
    }) => {
      await explorer.open(`${dossier.id}/`);
      await explorer.graphIsLive();
      for (const statement of half(dossier.statements.filter(isDrawn), which))
        await test.step(statement.id, async () => {
          const bundle = bundleOf(dossier, statement.id);
          if (bundle !== null && !(await explorer.canvas.has(statement.id))) await explorer.clickOnCanvas(bundle);
          await explorer.clickOnCanvas(statement.id);
          await expectEvidence(explorer, dossier, statement);
          expect(await explorer.address()).toBe(`${dossier.id}/statement/${statement.id}/`);
        });
    });
  }
