import { claimPhrase, voicePhrase } from '../src/domain/phrase.ts';
import { FACTUALITY_INFO } from '../src/domain/factuality.ts';
import { isDrawn } from '../src/domain/statement.ts';
import { bundleOf } from '../src/graph/strands.ts';
import { bundledDossiers } from './bundle.ts';
import { expect, test } from './journey.ts';

for (const dossier of bundledDossiers())
  test.describe(`${dossier.id} by keyboard alone`, () => {
    test('one walks the graph, hears each step, opens the evidence, and comes back', async ({ explorer, page }) => {
      await explorer.open(`${dossier.id}/`);
      await explorer.graphIsLive();
      await explorer.tabTo(explorer.graph.getByRole('application'));
      const heard = new Set<string>();
      for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowRight']) {
        await page.keyboard.press(key);
        heard.add((await explorer.announced()) ?? '');
      }
      const spoken = [...heard].join('\n');
      expect(heard.size).toBeGreaterThan(2);
      const steps = dossier.statements.filter(
        (one) => isDrawn(one) && bundleOf(dossier, one.id) === null && spoken.includes(claimPhrase(dossier, one)),
      );
      expect(steps.length).toBeGreaterThan(0);
      for (const statement of steps) {
        const line = [...heard].find((one) => one.includes(claimPhrase(dossier, statement))) ?? '';
        expect(line).toContain(voicePhrase(dossier, statement));
        expect(line).toContain(statement.evidence[0].exact);
        if (statement.factuality !== 'stated')
          expect(line.toLowerCase()).toContain(FACTUALITY_INFO[statement.factuality].label);
      }
      await page.keyboard.press('Enter');
      await expect(explorer.cardHeading).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(explorer.card).toBeHidden();
      await expect(explorer.graph.locator(':focus')).toBeAttached();
    });

    test('everything on the canvas can be done in the list', async ({ explorer, page }) => {
      await explorer.open(`${dossier.id}/?view=list`);
      const rows = explorer.list.locator('tbody tr');
      await expect(rows).toHaveCount(dossier.statements.length);
      await explorer.list.getByRole('button', { name: 'Factuality' }).focus();
      await page.keyboard.press('Enter');
      await expect(explorer.list.getByRole('columnheader', { name: 'Factuality' })).toHaveAttribute(
        'aria-sort',
        /ascending|descending/u,
      );
      const link = rows.first().getByRole('rowheader').getByRole('link');
      await link.focus();
      await page.keyboard.press('Enter');
      await expect(explorer.cardHeading).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(link).toBeFocused();
    });

    test('the palette finds an actor, a predicate and a word of the article', async ({ explorer, page }) => {
      await explorer.open(`${dossier.id}/`);
      const [actor] = dossier.actors;
      const [statement] = dossier.statements;
      for (const words of [actor?.name ?? '', statement?.predicate ?? '']) {
        await page.keyboard.press('Control+k');
        const dialog = page.getByRole('dialog');
        await expect(dialog).toBeVisible();
        await page.keyboard.type(words);
        await expect(dialog.getByRole('option').first()).toContainText(words.slice(0, 8), { ignoreCase: true });
        await page.keyboard.press('Enter');
        await expect(dialog).toBeHidden();
        await expect(explorer.cardHeading).toBeVisible();
      }
    });

    test('what the graph is to a screen reader is a graph of named actors and claims', async ({ explorer }) => {
      await explorer.open(`${dossier.id}/`);
      await explorer.graphIsLive();
      const tree = await explorer.graph.ariaSnapshot();
      expect(tree).toContain(`application "Graph of ${dossier.actors.length} actors"`);
      for (const actor of dossier.actors) expect(tree).toContain(`link "${actor.name}, `);
      for (const statement of dossier.statements.filter((one) => isDrawn(one) && bundleOf(dossier, one.id) === null))
        expect(tree).toContain(`${claimPhrase(dossier, statement)}. Said by ${voicePhrase(dossier, statement)}.`);
    });
  });
