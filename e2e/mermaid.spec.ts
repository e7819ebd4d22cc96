import path from 'node:path';
import { expect, test } from '@playwright/test';
import { exportable } from '../src/cli/exportable.fixture.ts';
import { HOSTILE } from '../src/domain/hostile.fixture.ts';
import { voicePhrase } from '../src/domain/phrase.ts';
import { writeMermaid } from '../src/export/mermaid.ts';
import { bundledDossiers } from './bundle.ts';

interface Mermaid {
  readonly initialize: (options: object) => void;
  readonly render: (id: string, text: string) => Promise<{ svg: string }>;
}

const MERMAID = path.resolve('node_modules/mermaid/dist/mermaid.min.js');
const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

// Mermaid's own parser wants a browser, so it is asked here and not beside the other programs that read our files.
for (const dossier of [...bundledDossiers(), HOSTILE])
  test(`Mermaid itself draws ${dossier.id}: every actor, and every statement with its words and speaker`, async ({
    page,
  }) => {
    await page.setContent('<main></main>');
    await page.addScriptTag({ path: MERMAID });
    const [file] = writeMermaid(exportable(dossier));
    const drawn = await page.evaluate(async (text) => {
      const { mermaid } = window as unknown as { mermaid: Mermaid };
      mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', maxEdges: 5_000, maxTextSize: 1_000_000 });
      const { svg } = await mermaid.render('drawing', text);
      const main = document.querySelector('main');
      if (main) main.innerHTML = svg;
      const words = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');
      return {
        nodes: words('.node .nodeLabel'),
        edges: words('.edgeLabel .edgeLabel'),
        lines: document.querySelectorAll('.edgePaths path').length,
        scripts: document.querySelectorAll('main script').length,
      };
    }, String(file?.content));
    expect(drawn.scripts).toBe(0);
    expect(drawn.lines).toBe(dossier.statements.length);
    const nodes = drawn.nodes.map(flat);
    for (const { name } of dossier.actors) expect(nodes).toContain(flat(name));
    const edges = drawn.edges.map(flat);
    for (const statement of dossier.statements)
      expect(
        edges.some(
          (words) =>
            words.includes(flat(statement.evidence[0].exact)) && words.includes(flat(voicePhrase(dossier, statement))),
        ),
      ).toBe(true);
  });
