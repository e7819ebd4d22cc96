import AxeBuilder from '@axe-core/playwright';
import { bundledDossiers } from './bundle.ts';
import { expect, test } from './journey.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const SCREENS = [
  { name: 'desktop', width: 1440, height: 900 },
  { name: 'phone', width: 390, height: 844 },
];

const [dossier] = bundledDossiers();
if (!dossier) throw new Error('There is no dossier.');
const { id, actors, statements } = dossier;
const [from, to] = actors;

const PAGES = [
  { kind: 'the library', address: '' },
  { kind: 'a dossier', address: `${id}/` },
  { kind: 'an actor', address: `${id}/actor/${from?.id}/` },
  {
    kind: 'a statement',
    address: `${id}/statement/${statements.find((one) => one.factuality === 'denied')?.id ?? statements[0]?.id}/`,
  },
  { kind: 'a sentence', address: `${id}/sentence/3/` },
  { kind: 'a pair', address: `${id}/pair/${from?.id}/${to?.id}/` },
  { kind: 'the list', address: `${id}/?view=list` },
  { kind: 'the article', address: `${id}/?view=article` },
  { kind: 'a filtered view', address: `${id}/?factuality=stated&by=article` },
  { kind: 'the page for private dossiers', address: 'open/' },
  { kind: 'a page that is not there', address: 'nothing/' },
];

for (const { name, width, height } of SCREENS)
  for (const theme of ['light', 'dark'] as const)
    test.describe(`on a ${name} in the ${theme}`, () => {
      test.use({ viewport: { width, height }, colorScheme: theme, mayMiss: true });

      for (const { kind, address } of PAGES)
        test(`axe finds nothing on ${kind}`, async ({ page }) => {
          await page.goto(address);
          await page.waitForLoadState('networkidle');
          const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
          expect(
            violations.map(({ id: rule, nodes }) => `${rule}: ${nodes.map((node) => node.html).join(' | ')}`),
          ).toEqual([]);
        });
    });
