import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, unzlibSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { afterAll, describe, expect, it } from 'vitest';
import { parseAnnotations } from '../codec/annotation-file.ts';
import { parseDossier } from '../codec/dossier-file.ts';
import { goodDossiers } from '../codec/random-dossier.fixture.ts';
import { type Dossier } from '../domain/dossier.ts';
import { voicePhrase } from '../domain/phrase.ts';
import { EXPORT_FORMATS } from '../export/formats.ts';
import { exportable } from './exportable.fixture.ts';
import { main } from './main.ts';
import { readSeeds } from './site/seeds.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'dramatis-export-'));
afterAll(() => rmSync(folder, { recursive: true }));

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;
const strings = (value: unknown): string => {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? Object.values(value).map(strings).join('\n') : '';
};
const lines = (content: string): readonly string[] => content.trim().split('\n');
const xml = (content: string) => new DOMParser().parseFromString(content, 'text/xml');

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#9': '\t',
  '#10': '\n',
  '#13': '\r',
};
const unescaped = (text: string): string =>
  text.replace(/&([a-z]+|#\d+);/gu, (all, name: string) => ENTITIES[name] ?? all);

/** The words of a file with the marks of its format taken away, in the way its own readers do. */
const READ: Readonly<Record<string, (content: string, bytes: Uint8Array) => string>> = {
  json: (content) => strings(JSON.parse(content)),
  jsonld: (content) => strings(JSON.parse(content)),
  cyjs: (content) => strings(JSON.parse(content)),
  ftm: (content) =>
    lines(content)
      .map((line) => strings(JSON.parse(line)))
      .join('\n'),
  csv: (content) => content.replaceAll('""', '"').replace(/(^|[\n",])'(?=\s*[=+\-@\t])/gu, '$1'),
  xlsx: (_, bytes) =>
    Object.values(unzipSync(bytes))
      .flatMap((part) => [...strFromU8(part).matchAll(/<t[^>]*>([^<]*)<\/t>/gu)].map(([, text]) => text))
      .map((text) => unescaped(text ?? ''))
      .join('\n'),
  graphml: (content) => [...xml(content).querySelectorAll('data')].map((one) => one.textContent).join('\n'),
  gexf: (content) => unescaped([...content.matchAll(/ value="([^"]*)"/gu)].map(([, value]) => value).join('\n')),
  turtle: (content) => content.replace(/\\(["\\nr])/gu, (_, sign: string) => ({ n: '\n', r: '\r' })[sign] ?? sign),
  mermaid: (content) => content,
  dot: (content) => content.replaceAll('\\"', '"'),
  html: (content) => unescaped(content.replace(/<\/?[a-z][^>]*>/gu, '')),
  svg: (content) => unescaped(content),
  // What stands in the chunk of a PNG that holds text; programs that are not ours read it in interop.test.ts.
  png: (_, bytes) => {
    const at = Buffer.from(bytes).indexOf('iTXtWeb Annotations');
    const end = at + 4 + new DataView(bytes.buffer, bytes.byteOffset).getUint32(at - 4);
    return strings(JSON.parse(strFromU8(unzlibSync(bytes.subarray(at + 'iTXtWeb Annotations'.length + 5, end)))));
  },
  markdown: (content) => content.replace(/\\(.)/gu, '$1'),
};
/** Formats of lines turn blanks into single ones. */
const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();

describe('every format', () => {
  it.each(EXPORT_FORMATS.map((format) => [format.id, format] as const))(
    '%s keeps quote, speaker and factuality of every statement',
    async (id, format) => {
      const readWords = READ[id];
      if (!readWords) throw new Error(`The test cannot read ${id}.`);
      const proves = async (dossier: Dossier): Promise<void> => {
        const [first] = (await format.write(exportable(dossier))) ?? [];
        const words = flat(readWords(String(first?.content), bytesOf(first?.content ?? '')));
        for (const statement of dossier.statements) {
          for (const piece of statement.evidence) expect(words).toContain(flat(piece.exact));
          expect(words).toContain(statement.factuality);
          if (id !== 'json') expect(words).toContain(flat(voicePhrase(dossier, statement)));
        }
      };
      for (const { dossier } of readSeeds('seeds')) await proves(dossier);
      await fc.assert(fc.asyncProperty(goodDossiers, proves), { numRuns: 40 });
    },
    60_000,
  );

  it('has the same bytes each time', async () => {
    for (const { dossier } of readSeeds('seeds'))
      for (const { write } of EXPORT_FORMATS)
        expect(await write(exportable(dossier))).toEqual(await write(exportable(dossier)));
  });
});

describe('there and back', () => {
  it('Dramatis JSON and Web Annotation lose nothing', async () => {
    const proves = async (dossier: Dossier): Promise<void> => {
      const written = async (id: string): Promise<string> =>
        String((await EXPORT_FORMATS.find((one) => one.id === id)?.write(exportable(dossier)))?.[0]?.content);
      const own = parseDossier(await written('json'));
      const annotations = parseAnnotations(await written('jsonld'));
      expect(own.ok && own.value.dossier).toEqual(dossier);
      expect(annotations.ok && annotations.value.dossier).toEqual(dossier);
    };
    for (const { dossier } of readSeeds('seeds')) await proves(dossier);
    await fc.assert(fc.asyncProperty(goodDossiers, proves), { numRuns: 60 });
  });

  it('annotations without their article are refused with the reason', () => {
    const read = parseAnnotations('{"type":"AnnotationCollection","first":{}}');
    expect(!read.ok && read.error[0]?.message).toContain('without its article');
    expect(parseAnnotations('{').ok).toBe(false);
  });
});

describe('dramatis export', () => {
  const call = async (...args: readonly string[]) => {
    let out = '';
    let err = '';
    const code = await main(['export', ...args], {
      stdout: { write: (text) => (out += String(text)) },
      stderr: { write: (text) => (err += String(text)) },
    });
    return { code, out, err };
  };
  const seed = 'seeds/pak-us-alliance/dossier.json';

  it('writes to standard output, for CSV the table of statements', async () => {
    const { code, out, err } = await call('--to', 'csv', seed);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out.split('\r\n')[0]).toMatch(/^statement,source,source_name,relation,target/u);
    const [{ dossier } = { dossier: null }] = readSeeds('seeds');
    const pieces = dossier?.statements.flatMap((one) => one.evidence).length ?? 0;
    expect(out.trimEnd().split('\r\n')).toHaveLength(pieces + 1);
  });

  it('writes files into a folder, nothing half-written beside them', async () => {
    const out = path.join(folder, 'new', 'deep');
    expect((await call('--to=csv', `--out=${out}`, seed)).code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(
      ['edges', 'evidence', 'nodes'].map((name) => `pak-us-alliance.${name}.csv`),
    );
    expect(readFileSync(path.join(out, 'pak-us-alliance.nodes.csv'), 'utf8')).toContain('Haqqani Network');
  });

  it('makes one file of everything, in which every link leads somewhere', { timeout: 60_000 }, async () => {
    const { code, out, err } = await call('--to', 'html', seed);
    expect([code, err]).toEqual([0, '']);
    const page = new DOMParser().parseFromString(out, 'text/html');
    const links = [...page.querySelectorAll('#app a[href]')].map((one) => one.getAttribute('href') ?? '');
    const inner = links.filter((href) => href.startsWith('#'));
    expect(inner.length).toBeGreaterThan(100);
    const ids = new Set([...page.querySelectorAll('[id]')].map((one) => `#${one.id}`));
    expect(inner.filter((href) => !ids.has(href))).toEqual([]);
    expect(links.filter((href) => !href.startsWith('#') && !/^https?:/u.test(href))).toEqual([]);
    const read = parseDossier(page.querySelector('#dossier')?.textContent ?? '');
    expect(read.ok && read.value.problems).toEqual([]);
    expect([...page.querySelectorAll('[src], link')].map((one) => one.tagName)).toEqual([]);
  });

  it.each([
    [['--to', 'tiff', seed], 2, 'there is no format “tiff”'],
    [[seed], 2, 'say the format with --to'],
    [['--to', 'csv'], 2, 'name a dossier file'],
    [['--to', 'csv', seed, 'more.json'], 2, 'one file at a time'],
    [['--to', 'csv', '--loud', seed], 2, 'there is no option “--loud”'],
    [['--to', 'csv', 'no-such-file.json'], 1, 'no-such-file.json'],
    [['--to', 'csv', 'package.json'], 1, 'This is not a dossier'],
  ])('says what is wrong with %j', async (args, expected, reason) => {
    const { code, out, err } = await call(...args);
    expect(code).toBe(expected);
    expect(out).toBe('');
    expect(err).toContain(reason);
  });

  it('leaves a file alone that stands where the folder should be', async () => {
    const file = path.join(folder, 'taken');
    writeFileSync(file, 'mine');
    const { code, err } = await call('--to', 'dot', '--out', file, seed);
    expect(code).toBe(1);
    expect(err).toContain('nothing was written');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });
});
