import { actorName } from '../src/domain/dossier.ts';
import { numberedSentences, statementsOfSentence } from '../src/domain/query.ts';
import { type ActorId } from '../src/domain/ids.ts';
import { isDrawn, type Statement } from '../src/domain/statement.ts';
import { bundleOf } from '../src/graph/strands.ts';
import { bundledDossiers } from './bundle.ts';
import { expect, test } from './journey.ts';

type Drawn = Statement & { readonly source: ActorId; readonly target: ActorId };

for (const dossier of bundledDossiers())
  test.describe(`${dossier.id}: from the article to the graph`, () => {
    test('a click on a marked sentence lights up its statements', async ({ explorer }) => {
      await explorer.open(`${dossier.id}/`);
      const places = numberedSentences(dossier).filter((place) => statementsOfSentence(dossier, place).length > 0);
      for (const place of places)
        await test.step(`sentence ${place.number}`, async () => {
          const carried = statementsOfSentence(dossier, place);
          await explorer
            .sentence(place.number)
            .getByRole('link', { name: /statements? in sentence/u })
            .click();
          await expect(explorer.cardHeading).toHaveText(`Sentence ${place.number}`);
          for (const statement of carried) await expect(explorer.card).toContainText(statement.predicate);
          await explorer.expectSentenceInSight(place.number);
          const lit = await explorer.litOnGraph();
          // A statement in a bundle is lit by its bundle, which leads to everything between the two.
          const address = ({ id, source, target }: Drawn): string =>
            bundleOf(dossier, id) === null
              ? `${dossier.id}/statement/${id}/`
              : `${dossier.id}/pair/${source}/${target}/`;
          const expected = new Set(carried.filter(isDrawn).map(address));
          const lines = lit.filter((one) => one !== null && /\/(?:statement|pair)\//u.test(one));
          expect(new Set(lines)).toEqual(expected);
        });
    });

    test('a click on a name in the article opens its actor, with the sentences of its names', async ({ explorer }) => {
      await explorer.open(`${dossier.id}/`);
      for (const actor of dossier.actors.filter((one) => one.mentions.length > 0))
        await test.step(actor.id, async () => {
          await explorer.article.locator(`[data-actor="${actor.id}"]`).first().click();
          await expect(explorer.cardHeading).toContainText(actor.name);
          expect(await explorer.address()).toBe(`${dossier.id}/actor/${actor.id}/`);
          expect(await explorer.litOnGraph()).toContain(`${dossier.id}/actor/${actor.id}/`);
        });
    });

    test('how two actors are connected is answered with quotes', async ({ explorer }) => {
      const drawn = dossier.statements.filter(isDrawn).find((one) => one.factuality === 'stated');
      if (!drawn) return;
      await explorer.open(`${dossier.id}/pair/${drawn.source}/${drawn.target}/`);
      await expect(explorer.card).toContainText(actorName(dossier, drawn.source));
      await expect(explorer.card).toContainText(actorName(dossier, drawn.target));
      await expect(explorer.card.locator('q, blockquote').first()).toBeVisible();
    });
  });
