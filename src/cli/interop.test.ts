import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import cytoscape from 'cytoscape';
import { afterAll, describe, expect, it } from 'vitest';
import { type Dossier } from '../domain/dossier.ts';
import { HOSTILE } from '../domain/hostile.fixture.ts';
import { EXPORT_FORMATS } from '../export/formats.ts';
import { exportable } from './exportable.fixture.ts';
import { readSeeds } from './site/seeds.ts';

// The files are read here by programs that are not ours. A program that is not installed is named, and its test is skipped.

const PATIENCE = 120_000;
const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-interop-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (program: string, ...args: readonly string[]) =>
  spawnSync(program, args, { encoding: 'utf8', cwd: folder, timeout: PATIENCE, maxBuffer: 64 * 1_048_576 });
const has = (program: string, ...args: readonly string[]): boolean => {
  const { error, status } = run(program, ...args);
  const isThere = !error && status === 0;
  if (!isThere)
    console.warn(`skipped: ${[program, ...args].join(' ')} cannot be run here, so what it reads is not proved.`);
  return isThere;
};

const DOSSIERS = [...readSeeds('seeds').map(({ dossier }) => dossier), HOSTILE];

/** Writes all files of a format, and answers the path of the first. */
const written = async (dossier: Dossier, id: string): Promise<string> => {
  const files = (await EXPORT_FORMATS.find((format) => format.id === id)?.write(exportable(dossier))) ?? [];
  for (const { name, content } of files) writeFileSync(path.join(folder, name), content);
  return path.join(folder, files[0]?.name ?? '');
};
const quotesOf = (dossier: Dossier): readonly string[] => dossier.statements.map((one) => one.evidence[0].exact);

const NETWORKX = `
import json, sys, networkx as nx
kind, file = sys.argv[1:]
if kind == 'graphml': g = nx.read_graphml(file, force_multigraph=True)
elif kind == 'gexf': g = nx.read_gexf(file)
else: g = nx.cytoscape_graph(json.load(open(file, encoding='utf-8')))
edges = [dict(d, source=s, target=t) for s, t, d in g.edges(data=True)]
names = [d.get('label') or d.get('name') for _, d in g.nodes(data=True)]
print(json.dumps({'directed': g.is_directed(), 'edges': edges, 'names': names}))
`;

describe.skipIf(!has('python3', '-c', 'import networkx'))('networkx', () => {
  it.each(['graphml', 'gexf', 'cyjs'])('finds every quote, speaker and name in %s', async (id) => {
    for (const dossier of DOSSIERS) {
      const { stdout, stderr } = run('python3', '-c', NETWORKX, id, await written(dossier, id));
      expect(stderr).toBe('');
      const graph = JSON.parse(stdout) as {
        directed: boolean;
        names: string[];
        edges: { quote: string; speaker: string; factuality: string }[];
      };
      expect(graph.directed).toBe(true);
      expect(graph.edges.map(({ quote }) => quote).sort()).toEqual([...quotesOf(dossier)].sort());
      expect(graph.edges.map(({ factuality }) => factuality).sort()).toEqual(
        dossier.statements.map(({ factuality }) => factuality).sort(),
      );
      for (const edge of graph.edges) expect(edge.speaker).not.toBe('');
      for (const { name } of dossier.actors) expect(graph.names).toContain(name);
    }
  });
});

describe.skipIf(!has('xmllint', '--version'))('xmllint', () => {
  it.each(['graphml', 'gexf', 'svg'])('finds %s well-formed', async (id) => {
    for (const dossier of DOSSIERS) expect(run('xmllint', '--noout', await written(dossier, id)).stderr).toBe('');
  });
});

describe.skipIf(!has('dot', '-V'))('Graphviz', () => {
  it('draws every actor and every statement', async () => {
    for (const dossier of DOSSIERS) {
      const { stdout, stderr, status } = run('dot', '-Tjson', await written(dossier, 'dot'));
      expect([status, stderr]).toEqual([0, '']);
      const graph = JSON.parse(stdout) as {
        objects: { label: string }[];
        edges: { quote: string; speaker: string; factuality: string }[];
      };
      expect(graph.edges.map(({ quote }) => quote).sort()).toEqual([...quotesOf(dossier)].sort());
      expect(graph.edges.every(({ speaker, factuality }) => speaker !== '' && factuality !== '')).toBe(true);
      for (const { name } of dossier.actors)
        // What dot tells is the label before its escapes are read.
        expect(graph.objects.map(({ label }) => label.replaceAll('\\\\', '\\'))).toContain(name);
    }
  });
});

describe.skipIf(!has('rapper', '--version'))('raptor', () => {
  it('reads the Turtle, and finds each quote where it says', async () => {
    for (const dossier of DOSSIERS) {
      const { stdout, stderr, status } = run(
        'rapper',
        '-q',
        '-i',
        'turtle',
        '-o',
        'ntriples',
        await written(dossier, 'turtle'),
      );
      expect([status, stderr]).toEqual([0, '']);
      // A literal of N-Triples has the escapes of JSON, but for \\U with eight digits.
      const values = (term: string): readonly string[] =>
        [...stdout.matchAll(new RegExp(`<http://www.w3.org/ns/oa#${term}> ("(?:[^"\\\\]|\\\\.)*")`, 'gu'))].map(
          ([, literal = '""']) =>
            String(
              JSON.parse(
                literal.replace(/\\U([0-9A-F]{8})/gu, (_, code: string) =>
                  String.fromCodePoint(Number.parseInt(code, 16)),
                ),
              ),
            ),
        );
      const all = dossier.statements.flatMap(({ evidence }) => evidence);
      expect([...values('exact')].sort()).toEqual(all.map((piece) => piece.exact).sort());
      const starts = values('start').map(Number);
      const texts = new Map(dossier.articles.map((article) => [article.id as string, article.text]));
      const expected = all.map((piece) => [...(texts.get(piece.article) ?? '').slice(0, piece.start)].length);
      expect(starts.sort((a, b) => a - b)).toEqual(expected.sort((a, b) => a - b));
    }
  });
});

describe.skipIf(!has('rsvg-convert', '--version'))('librsvg', () => {
  it('draws the picture, as large as it says', async () => {
    for (const dossier of DOSSIERS) {
      const file = await written(dossier, 'svg');
      const { stdout, stderr, status } = spawnSync('rsvg-convert', [file], { maxBuffer: 64 * 1_048_576 });
      expect([status, String(stderr)]).toEqual([0, '']);
      // The header of a PNG: width and height stand at bytes 16 and 20.
      const size = [stdout.readUInt32BE(16), stdout.readUInt32BE(20)];
      const [, width, height] = / width="([\d.]+)" height="([\d.]+)"/u.exec(readFileSync(file, 'utf8')) ?? [];
      expect(size).toEqual([Math.ceil(Number(width)), Math.ceil(Number(height))]);
    }
  });
});

describe('sharp, the PNG reader of libvips', () => {
  it('opens the picture at twice its size, and finds the annotations with every quote inside', async () => {
    const { default: sharp } = await import('sharp');
    for (const dossier of DOSSIERS) {
      const [, width, height] =
        / width="([\d.]+)" height="([\d.]+)"/u.exec(readFileSync(await written(dossier, 'svg'), 'utf8')) ?? [];
      const read = await sharp(await written(dossier, 'png')).metadata();
      expect(Math.abs(read.width - 2 * Number(width))).toBeLessThanOrEqual(2);
      expect(Math.abs(read.height - 2 * Number(height))).toBeLessThanOrEqual(2);
      const words = read.comments?.find(({ keyword }) => keyword === 'Web Annotations')?.text ?? '';
      const { first } = JSON.parse(words) as { first: { items: { target: { selector: { exact?: string }[] } }[] } };
      const found = first.items.map(({ target }) => target.selector.find(({ exact }) => exact !== undefined)?.exact);
      expect(found.sort()).toEqual(dossier.statements.flatMap((one) => one.evidence.map(({ exact }) => exact)).sort());
    }
  });
});

describe('Cytoscape itself', () => {
  it('opens the graph with every quote, and with its places', async () => {
    for (const dossier of DOSSIERS) {
      const { elements } = JSON.parse(readFileSync(await written(dossier, 'cyjs'), 'utf8')) as {
        elements: cytoscape.ElementsDefinition;
      };
      const cy = cytoscape({ headless: true, elements, layout: { name: 'preset' } });
      expect(cy.edges().map((edge) => String(edge.data('quote')))).toEqual(quotesOf(dossier));
      const [place] = Object.entries(dossier.layout['wide'] ?? {});
      if (place) expect(cy.getElementById(place[0]).position()).toEqual({ x: place[1][0], y: place[1][1] });
    }
  });
});

const office = ['soffice', 'libreoffice'].find((program) => has(program, '--version'));
describe.skipIf(!office)('LibreOffice Calc', () => {
  it(
    'opens the workbook: three sheets, every quote, and no formula',
    async () => {
      for (const dossier of DOSSIERS) {
        const file = await written(dossier, 'xlsx');
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        run(office ?? '', profile, '--headless', '--convert-to', 'fods', file);
        const sheet = readFileSync(file.replace(/xlsx$/u, 'fods'), 'utf8');
        expect(sheet).not.toContain('table:formula');
        const names = [...sheet.matchAll(/<table:table table:name="([^"]+)"/gu)].map(([, name]) => name);
        expect(names).toEqual(['evidence', 'nodes', 'edges']);
        const words = sheet
          .replace(/<[^>]+>/gu, '\n')
          .replaceAll('&amp;', '&')
          .replaceAll('&lt;', '<')
          .replaceAll('&gt;', '>');
        for (const quote of quotesOf(dossier)) expect(words).toContain(quote.split(/\s{2,}|\n/u)[0]);
      }
    },
    2 * PATIENCE,
  );

  it(
    'opens the table of statements: every row, and no formula',
    async () => {
      for (const dossier of DOSSIERS) {
        const file = await written(dossier, 'csv');
        const profile = `-env:UserInstallation=file://${folder}/profile`;
        // Token 1 is the comma, 2 the double quote, 3 UTF-8 (76), as LibreOffice's filter options name them.
        run(office ?? '', profile, '--headless', '--infilter=CSV:44,34,76,1', '--convert-to', 'fods', file);
        const sheet = readFileSync(file.replace(/csv$/u, 'fods'), 'utf8');
        expect(sheet).not.toContain('table:formula');
        const rows = dossier.statements.reduce((sum, one) => sum + one.evidence.length, 1);
        expect(sheet.match(/<table:table-row\b[^>]*>(?=\s*<table:table-cell[^>]*office:value-type)/gu)).toHaveLength(
          rows,
        );
      }
    },
    2 * PATIENCE,
  );
});

const requireHere = createRequire(import.meta.url);

describe('the FollowTheMoney schema', () => {
  const { Model, defaultModel } = requireHere('@alephdata/followthemoney') as {
    readonly defaultModel: unknown;
    readonly Model: new (model: unknown) => {
      readonly getEntity: (raw: unknown) => {
        readonly schema: { readonly name: string; readonly isEdge?: boolean };
        readonly getProperties: () => readonly { readonly name: string }[];
        readonly getProperty: (name: string) => readonly unknown[];
      };
    };
  };

  it('knows every entity and property, and finds every quote, speaker and factuality on the links', async () => {
    const model = new Model(defaultModel);
    for (const dossier of DOSSIERS) {
      const raws = readFileSync(await written(dossier, 'ftm'), 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; schema: string; properties: Record<string, string[]> });
      const ids = new Set(raws.map(({ id }) => id));
      const links: string[] = [];
      for (const raw of raws) {
        // It throws on a schema or a property that it does not know.
        const entity = model.getEntity(raw);
        for (const name of Object.keys(raw.properties))
          expect(
            entity.getProperties().map((one) => one.name),
            `${raw.schema}.${name}`,
          ).toContain(name);
        if (raw.schema !== 'UnknownLink') continue;
        for (const end of ['subject', 'object'] as const) expect(ids).toContain(raw.properties[end]?.[0]);
        links.push(entity.getProperty('description').join('\n'));
      }
      expect(links.length).toBe(dossier.statements.length);
      dossier.statements.forEach((statement, index) => {
        for (const { exact } of statement.evidence) expect(links[index]).toContain(exact);
        expect(links[index]).toContain(`Factuality: ${statement.factuality}. Speaker: `);
      });
    }
  });
});

/** What our annotations use of the standard's context (W3C Web Annotation Vocabulary), in our own words: the network is not asked. */
const ANNOTATION_CONTEXT = {
  '@context': {
    oa: 'http://www.w3.org/ns/oa#',
    as: 'http://www.w3.org/ns/activitystreams#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
    dc: 'http://purl.org/dc/elements/1.1/',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    id: '@id',
    type: '@type',
    Annotation: 'oa:Annotation',
    TextualBody: 'oa:TextualBody',
    SpecificResource: 'oa:SpecificResource',
    TextQuoteSelector: 'oa:TextQuoteSelector',
    TextPositionSelector: 'oa:TextPositionSelector',
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    identifying: 'oa:identifying',
    motivation: { '@id': 'oa:motivatedBy', '@type': '@vocab' },
    body: { '@id': 'oa:hasBody', '@type': '@id' },
    target: { '@id': 'oa:hasTarget', '@type': '@id' },
    source: { '@id': 'oa:hasSource', '@type': '@id' },
    selector: { '@id': 'oa:hasSelector', '@type': '@id' },
    exact: 'oa:exact',
    prefix: 'oa:prefix',
    suffix: 'oa:suffix',
    start: { '@id': 'oa:start', '@type': 'xsd:nonNegativeInteger' },
    end: { '@id': 'oa:end', '@type': 'xsd:nonNegativeInteger' },
    value: 'rdf:value',
    format: 'dc:format',
    language: 'dc:language',
    label: 'rdfs:label',
    total: { '@id': 'as:totalItems', '@type': 'xsd:nonNegativeInteger' },
    first: { '@id': 'as:first', '@type': '@id' },
    items: { '@id': 'as:items', '@type': '@id', '@container': '@list' },
    startIndex: { '@id': 'as:startIndex', '@type': 'xsd:nonNegativeInteger' },
  },
};

describe('jsonld.js', () => {
  const jsonld = requireHere('jsonld') as {
    readonly expand: (document: unknown, options: object) => Promise<unknown>;
    readonly toRDF: (document: unknown, options: object) => Promise<string>;
  };
  const options = {
    // Refuses whatever the context does not explain.
    safe: true,
    documentLoader: (url: string) => {
      if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is asked for`);
      return Promise.resolve({ contextUrl: null, documentUrl: url, document: ANNOTATION_CONTEXT });
    },
  };

  it('reads every annotation in safe mode: quotes, code-point offsets that lead to them, speakers', async () => {
    for (const dossier of DOSSIERS) {
      const document = JSON.parse(readFileSync(await written(dossier, 'jsonld'), 'utf8')) as unknown;
      const quads = await jsonld.toRDF(document, { ...options, format: 'application/n-quads' });
      const values = (property: string): readonly string[] =>
        [...quads.matchAll(new RegExp(`<[^>]*${property}> ("(?:[^"\\\\]|\\\\.)*")`, 'gu'))].map(
          ([, literal = '']) => JSON.parse(literal) as string,
        );
      const pieces = dossier.statements.flatMap((one) => one.evidence);
      expect([...values('ns/oa#exact')].sort()).toEqual(pieces.map(({ exact }) => exact).sort());
      expect(values('ns#factuality')).toHaveLength(pieces.length);
      expect(values('ns#speaker')).toHaveLength(pieces.length);
      const text = [...(dossier.articles[0]?.text ?? '')];
      const [starts, ends] = [values('ns/oa#start').map(Number), values('ns/oa#end').map(Number)];
      if (dossier.articles.length === 1)
        expect(starts.map((start, index) => text.slice(start, ends[index]).join('')).sort()).toEqual(
          pieces.map((piece) => dossier.articles[0].text.slice(piece.start, piece.end)).sort(),
        );
    }
  });
});
