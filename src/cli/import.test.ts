import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { parseDossier } from '../codec/dossier-file.ts';
import { isForeign, parseForeign } from '../codec/foreign/parse-foreign.ts';
import { goodDossiers } from '../codec/random-dossier.fixture.ts';
import { type Dossier } from '../domain/dossier.ts';
import { FABLE } from '../domain/fable.fixture.ts';
import { HOSTILE } from '../domain/hostile.fixture.ts';
import { type Statement } from '../domain/statement.ts';
import { writeCsv } from '../export/csv.ts';
import { writeGexf } from '../export/gexf.ts';
import { writeGraphml } from '../export/graphml.ts';
import { exportable } from './exportable.fixture.ts';
import { main } from './main.ts';
import { readSeeds } from './site/seeds.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

const WRITERS = { csv: writeCsv, graphml: writeGraphml, gexf: writeGexf };
const written = (dossier: Dossier, id: keyof typeof WRITERS): string =>
  String(WRITERS[id](exportable(dossier))[0]?.content);

/** What a statement claims, with its words: all but where they stand. */
const claim = (one: Statement): unknown => ({
  id: one.id,
  ends: [one.source, one.relation, one.target],
  predicate: one.predicate,
  factuality: one.factuality,
  speakers: one.attribution.map(({ actor }) => actor),
  status: one.status,
  evidence: one.evidence.map(({ article, exact, stance, role }) => ({ article, exact, stance, role })),
});

describe.each(['csv', 'graphml', 'gexf'] as const)('%s', (id) => {
  it('comes back as a dossier with every claim, quote, speaker and factuality', () => {
    const proves = (dossier: Dossier): void => {
      if (dossier.statements.length === 0) return;
      const read = parseForeign(written(dossier, id), null);
      expect(read.ok ? read.value.problems : read.error).toEqual([]);
      if (!read.ok) return;
      expect(read.value.dossier.statements.map(claim)).toEqual(dossier.statements.map(claim));
      for (const actor of read.value.dossier.actors) {
        const before = dossier.actors.find((one) => one.id === actor.id);
        const isEnd = dossier.statements.some((one) => one.source === actor.id || one.target === actor.id);
        if (isEnd) expect([actor.kind, actor.name]).toEqual([before?.kind, before?.name]);
      }
    };
    for (const { dossier } of readSeeds('seeds')) proves(dossier);
    proves(HOSTILE);
    fc.assert(fc.property(goodDossiers, proves), { numRuns: 60 });
  });

  it('finds each quote at its place again where the text of the article is given', () => {
    for (const { dossier } of readSeeds('seeds')) {
      const [article] = dossier.articles;
      const read = parseForeign(written(dossier, id), article.text);
      const places = (one: Dossier) =>
        one.statements.map(({ evidence }) => evidence.map(({ start, end }) => [start, end]));
      expect(read.ok && read.value.problems).toEqual([]);
      expect(read.ok && places(read.value.dossier)).toEqual(places(dossier));
      expect(read.ok && read.value.dossier.articles[0].sha256).toBe(article.sha256);
    }
  });

  it('is refused where the words are not in the article that is given, and each place is named', () => {
    const read = parseForeign(written(FABLE, id), 'Another text altogether.');
    expect(read.ok).toBe(false);
    expect(read.ok ? [] : read.error[0]).toMatchObject({
      path: expect.stringMatching(/^(?:row 2|edge 1)/u) as string,
      message: expect.stringContaining('not in the article') as string,
    });
  });
});

const HEAD = 'source,relation,target,factuality,quote,article_title';

describe('what is refused', () => {
  it.each([
    [
      'a table without an article',
      'source,relation,target,factuality,quote\nA,ACCUSE,B,stated,A accused B.',
      /row 2, article.*names no article/u,
    ],
    ['a table without quotes', 'source,relation,target,factuality\nA,ACCUSE,B,stated', /lacks the column quote/u],
    ['an unknown factuality', `${HEAD}\nA,ACCUSE,B,perhaps,A accused B.,T`, /row 2, factuality.*one of stated/u],
    ['an unknown relation', `${HEAD}\nA,LIKES,B,stated,A likes B.,T`, /row 2, relation/u],
    ['an empty quote', `${HEAD}\nA,ACCUSE,B,stated,,T`, /row 2, quote.*empty/u],
    ['a quotation mark that never closes', `${HEAD}\nA,ACCUSE,B,stated,"A accused B.,T`, /not closed/u],
    ['a table with nothing in it', HEAD, /no relationship/u],
    ['GraphML that ends too early', '<graphml xmlns="x"><graph><node id="a"/>', /GraphML: /u],
    [
      'GraphML without quotes',
      '<graphml><graph><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>',
      /edge 1, quote/u,
    ],
    [
      'entities that a file declares',
      '<!DOCTYPE g [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><graphml><graph><data key="k">&b;</data></graph></graphml>',
      /GraphML: .*entity/u,
    ],
    ['deep nesting', `<graphml>${'<graph>'.repeat(100_000)}`, /nested more than/u],
    ['a huge file', `<graphml>${' '.repeat(6_000_000)}`, /larger than/u],
  ])('%s', (_, text, reason) => {
    const read = parseForeign(text, null);
    expect(read.ok ? '' : read.error.map(({ path: where, message }) => `${where}: ${message}`).join('\n')).toMatch(
      reason,
    );
  });

  it('is told without throwing, whatever the bytes', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string().map((rest) => `<graphml>${rest}`),
      fc.string().map((rest) => `<gexf ${rest}`),
      fc.string().map((rest) => `${HEAD}\n${rest}`),
      fc
        .array(
          fc.constantFrom(
            '<graph>',
            '<node id="__proto__">',
            '</node>',
            '<data key="constructor">',
            '<edge source="a" target="b"/>',
            '&x;',
            '<![CDATA[',
          ),
        )
        .map((all) => `<graphml>${all.join('')}`),
    );
    fc.assert(
      fc.property(text, (one) => {
        isForeign(one);
        expect(typeof parseForeign(one, null).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

describe('a table written by hand', () => {
  it('needs no ids, offsets or speakers; repeated words stand once', () => {
    const table = [
      'Source;Relation;Target;Factuality;Quote;Article title;Speaker',
      'Łódź;ACCUSE;北京;stated;Łódź accused 北京.;A title;',
      'Łódź;ACCUSE;北京;alleged;accused 北京;A title;Ann Lee',
    ].join('\r\n');
    expect(isForeign(table)).toBe(true);
    const read = parseForeign(table, null);
    if (!read.ok) throw new Error(read.error.map(({ message }) => message).join());
    const { dossier, problems } = read.value;
    expect(problems).toEqual([]);
    expect(dossier.articles[0].text).toBe('A title\n\nŁódź accused 北京.');
    expect(dossier.actors.map(({ name }) => name).sort()).toEqual(['Ann Lee', 'Łódź', '北京']);
    expect(dossier.statements.map(({ attribution }) => attribution.map(({ actor }) => actor as string))).toEqual([
      [],
      ['ann-lee'],
    ]);
  });
});

describe('dramatis import', () => {
  const run = async (...args: readonly string[]) => {
    const said = { out: '', err: '' };
    const code = await main(['import', ...args], {
      stdout: { write: (text) => (said.out += String(text)) },
      stderr: { write: (text) => (said.err += text) },
    });
    return { code, ...said };
  };

  it('writes a dossier that can be opened, and says why not', async () => {
    const file = path.join(folder, 'table.csv');
    writeFileSync(file, written(FABLE, 'csv'));
    const good = await run(file);
    expect([good.code, good.err]).toEqual([0, '']);
    expect(parseDossier(good.out).ok).toBe(true);
    writeFileSync(file, 'a,b\n1,2\n');
    const bad = await run(file);
    expect([bad.code, bad.out]).toEqual([1, '']);
    expect(bad.err).toContain('lacks the columns');
    expect((await run('--article', path.join(folder, 'nowhere.txt'), file)).err).toContain('there is no such file');
    expect((await run()).code).toBe(2);
  });
});
