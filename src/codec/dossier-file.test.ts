import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../domain/check.ts';
import { type Dossier } from '../domain/dossier.ts';
import { FABLE } from '../domain/fable.fixture.ts';
import { type Problem, problemLine } from '../domain/problem.ts';
import { DOSSIER_LIMITS, parseDossier, writeDossier, writeDossierLine } from './dossier-file.ts';
import { goodDossiers } from './random-dossier.fixture.ts';

const read = (input: unknown): Dossier => {
  const answer = parseDossier(input);
  if (!answer.ok) throw new Error(answer.error.map(problemLine).join('\n'));
  return answer.value.dossier;
};
const refused = (input: unknown): readonly Problem[] => {
  const answer = parseDossier(input);
  return answer.ok ? [] : answer.error;
};
const linesOf = (input: unknown): readonly string[] => refused(input).map(problemLine);

/** The fable as plain data, with one field changed: `undefined` takes it away. */
const fableWith = (path: string, value: unknown): unknown => {
  const data: unknown = JSON.parse(writeDossier(FABLE));
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = data;
  for (const key of keys) at = Reflect.get(Object(at), key);
  if (value === undefined) Reflect.deleteProperty(Object(at), last);
  else Reflect.set(Object(at), last, value);
  return data;
};

/** The same value with the fields of every object the other way round. */
const turnedRound = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turnedRound);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, turnedRound(inner)]),
  );
};

describe('a dossier file', () => {
  it('goes there and back, for every good dossier, without a problem', () => {
    fc.assert(
      fc.property(goodDossiers, (dossier) => {
        expect(check(dossier)).toEqual([]);
        const answer = parseDossier(writeDossier(dossier));
        expect(answer).toEqual({ ok: true, value: { dossier, problems: [] } });
      }),
    );
  });

  it('is the same bytes for equal dossiers, whatever order their fields were made in', () => {
    fc.assert(
      fc.property(goodDossiers, (dossier) => {
        const text = writeDossier(dossier);
        expect(writeDossier(turnedRound(dossier) as Dossier)).toBe(text);
        expect(writeDossier(read(text))).toBe(text);
        expect(writeDossier(read(turnedRound(JSON.parse(text))))).toBe(text);
      }),
    );
  });

  it('is indented by two spaces and ends with one line end', () => {
    const text = writeDossier(FABLE);
    expect(text.startsWith('{\n  "format": "dramatis-dossier",\n  "version": 1,\n  "id": "fable",\n')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
    expect(text.endsWith('\n\n')).toBe(false);
  });

  it('can be written on one line, for streams', () => {
    const line = writeDossierLine(FABLE);
    expect(line).not.toContain('\n');
    expect(read(line)).toEqual(FABLE);
  });

  it('leaves out what is empty by default', () => {
    const text = writeDossier({ ...FABLE, uncovered: [], layout: {} });
    expect(text).not.toContain('"uncovered"');
    expect(text).not.toContain('"layout"');
    expect(read(text)).toMatchObject({ uncovered: [], layout: {} });
  });

  it('may name its schema, which is not kept', () => {
    const dossier = read(fableWith('$schema', './dossier.schema.json'));
    expect(dossier).toEqual(FABLE);
    expect(writeDossier(dossier)).not.toContain('$schema');
  });

  it('may begin with a byte order mark', () => {
    expect(read(`\uFEFF${writeDossier(FABLE)}`)).toEqual(FABLE);
  });

  it('may be given as data instead of text, and is not touched', () => {
    const data: unknown = Object.freeze(JSON.parse(writeDossier(FABLE)));
    expect(read(data)).toEqual(FABLE);
    expect(data).toEqual(JSON.parse(writeDossier(FABLE)));
  });

  it('opens with its problems when only its words do not match', () => {
    const answer = parseDossier(FABLE.articles[0].sha256 === '0'.repeat(64) ? writeDossier(FABLE) : '');
    expect(answer.ok && answer.value.problems.map(({ kind, path }) => [kind, path])).toEqual([
      ['words', 'articles[0].sha256'],
    ]);
  });

  it('is refused when an end does not exist', () => {
    expect(linesOf(fableWith('actors', []))).toContain('statements[0].source: there is no actor “eastwick”');
  });
});

describe('a stranger', () => {
  const strangers: readonly { readonly name: string; readonly input: unknown; readonly says: string | RegExp }[] = [
    { name: 'nothing', input: '', says: 'The file holds no JSON text.' },
    { name: 'blank lines', input: ' \n\t', says: 'The file holds no JSON text.' },
    { name: 'half a file', input: writeDossier(FABLE).slice(0, 500), says: /^The file is not JSON: .+\.$/u },
    { name: 'a page', input: '<!doctype html>', says: /^The file is not JSON: .+\.$/u },
    { name: 'another format', input: '{"format":"other"}', says: /^This is not a dossier/u },
    { name: 'a list', input: '[]', says: /^This is not a dossier/u },
    { name: 'a number', input: '7', says: /^This is not a dossier/u },
    { name: 'null', input: null, says: /^This is not a dossier/u },
    { name: 'undefined', input: undefined, says: /^This is no plain data: a undefined is no JSON value/u },
    {
      name: 'a newer version',
      input: fableWith('version', 2),
      says: /made by a newer Dramatis \(version 2 .*reads version 1/u,
    },
    {
      name: 'an older version',
      input: fableWith('version', 0),
      says: 'The “version” of the format must be the number 1.',
    },
    {
      name: 'a version as text',
      input: fableWith('version', '1'),
      says: 'The “version” of the format must be the number 1.',
    },
    {
      name: 'a file that is too large',
      input: ' '.repeat(DOSSIER_LIMITS.characters + 1),
      says: 'The file is larger than 16 MB, which is the most that can be read.',
    },
    {
      name: 'deep lists',
      input: `${'['.repeat(40)}${']'.repeat(40)}`,
      says: 'This is no plain data: nested more than 32 deep.',
    },
    { name: 'endless lists', input: '['.repeat(2_000_000), says: /nested more than 32 deep/u },
    {
      name: 'a million values',
      input: `[${'0,'.repeat(1_000_000)}0]`,
      says: 'This is no plain data: holds more than 1000000 values.',
    },
    { name: 'a function', input: { format: () => 1 }, says: 'This is no plain data: a function is no JSON value.' },
    {
      name: 'a forbidden field',
      input: '{"a":{"__proto__":{"polluted":1}}}',
      says: 'This is no plain data: no field may be called “__proto__”.',
    },
  ];
  for (const { name, input, says } of strangers) {
    it(`such as ${name} is refused with one plain sentence`, () => {
      const found = refused(input);
      expect(found).toHaveLength(1);
      expect(found[0]).toEqual({
        path: '',
        kind: 'structure',
        message: typeof says === 'string' ? says : expect.stringMatching(says),
      });
    });
  }
});

describe('a field', () => {
  const fields: readonly { readonly path: string; readonly value: unknown; readonly line: string | RegExp }[] = [
    { path: 'title', value: undefined, line: 'title: is missing' },
    { path: 'title', value: 7, line: 'title: should be a text, but is a number' },
    { path: 'title', value: ' ', line: 'title: should not be empty' },
    { path: 'title', value: 'a'.repeat(2_001), line: 'title: should have at most 2000 characters' },
    { path: 'id', value: 'a\nb', line: 'id: should be a printable text without line breaks' },
    { path: 'articles', value: [], line: 'articles: a dossier needs at least one article' },
    { path: 'articles', value: {}, line: 'articles: should be a list with at least one entry, but is an object' },
    { path: 'articles.0', value: null, line: 'articles[0]: should be an object, but is null' },
    { path: 'articles.0.author', value: 'x', line: 'articles[0]: “author” is no field of this format' },
    {
      path: 'articles.0.constructor',
      value: 'x',
      line: 'This is no plain data: no field may be called “constructor”.',
    },
    {
      path: 'articles.0.url',
      value: 'javascript:alert(1)',
      line: 'articles[0].url: should be an address that begins with http:// or https://',
    },
    {
      path: 'articles.0.published',
      value: 'Friday',
      line: 'articles[0].published: should be a day or moment by ISO 8601, such as 2018-01-06',
    },
    {
      path: 'articles.0.language',
      value: 'in English',
      line: 'articles[0].language: should be a language tag, such as en',
    },
    {
      path: 'articles.0.sha256',
      value: 'F'.repeat(64),
      line: 'articles[0].sha256: should be 64 hexadecimal digits in lower case',
    },
    {
      path: 'articles.0.sentences.0.start',
      value: -1,
      line: 'articles[0].sentences[0].start: should be a whole number of UTF-16 units, 0 or more',
    },
    {
      path: 'articles.0.sentences.0.start',
      value: 0.5,
      line: 'articles[0].sentences[0].start: should be a whole number of UTF-16 units, 0 or more',
    },
    {
      path: 'articles.0.paragraphs.1.zone',
      value: 'footer',
      line: 'articles[0].paragraphs[1].zone: should be one of headline, dateline, body, furniture',
    },
    { path: 'actors.2.id', value: 'Ida', line: /^actors\[2\]\.id: should be an actor’s id: lower-case letters/u },
    { path: 'actors.2.id', value: 'none', line: /^actors\[2\]\.id: should be an actor’s id: .* not “none”/u },
    {
      path: 'actors.2.kind',
      value: 'robot',
      line: 'actors[2].kind: should be one of state, person, organisation, group, people, place',
    },
    {
      path: 'statements.3.id',
      value: 'a~b',
      line: /^statements\[3\]\.id: should be a statement’s id: source~relation~target~6/u,
    },
    { path: 'statements.3.source', value: undefined, line: 'statements[3].source: is missing' },
    { path: 'statements.3.source', value: 5, line: /^statements\[3\]\.source: should be an actor’s id/u },
    {
      path: 'statements.3.relation',
      value: 'HUG',
      line: /^statements\[3\]\.relation: should be one of AGREE, CONSULT/u,
    },
    {
      path: 'statements.3.evidence',
      value: [],
      line: 'statements[3].evidence: a statement needs at least one piece of evidence',
    },
    { path: 'statements.3.evidence', value: undefined, line: 'statements[3].evidence: is missing' },
    { path: 'statements.3.evidence.0.exact', value: '', line: 'statements[3].evidence[0].exact: should not be empty' },
    {
      path: 'statements.3.evidence.0.stance',
      value: 'doubts',
      line: 'statements[3].evidence[0].stance: should be one of supports, disputes',
    },
    {
      path: 'statements.3.evidence.0.parts',
      value: [],
      line: 'statements[3].evidence[0].parts: should be an object, but is a list',
    },
    {
      path: 'statements.3.provenance.confidence',
      value: 1.01,
      line: 'statements[3].provenance.confidence: should be a number from 0 to 1',
    },
    {
      path: 'statements.3.status',
      value: null,
      line: 'statements[3].status: should be one of proposed, accepted, rejected',
    },
    {
      path: 'uncovered.0.sentence',
      value: 0,
      line: 'uncovered[0].sentence: should be the number of a sentence, from 1',
    },
    { path: 'layout', value: [], line: 'layout: should be an object, but is a list' },
    {
      path: 'layout',
      value: { desk: { westham: [1] } },
      line: 'layout.desk.westham[1]: should be a number, but is missing',
    },
    { path: 'layout', value: { desk: { westham: [1, 2, 3] } }, line: /^layout\.desk\.westham/u },
    {
      path: 'layout',
      value: { desk: { westham: [1, 1e7] } },
      line: 'layout.desk.westham[1]: should be a finite number, at most a million away from zero',
    },
    { path: 'layout', value: { 'The Desk': {} }, line: /^layout\["The Desk"\]: should be a drawing’s name/u },
  ];
  for (const { path, value, line } of fields) {
    it(`${path} with the value ${JSON.stringify(value)?.slice(0, 40) ?? 'of nothing'} is refused at its path`, () => {
      expect(linesOf(fableWith(path, value))[0]).toEqual(typeof line === 'string' ? line : expect.stringMatching(line));
    });
  }

  it('that is wrong a thousand times is told fifty times, and the rest is counted', () => {
    const found = linesOf(
      fableWith(
        'statements',
        Array.from({ length: 1_000 }, () => 0),
      ),
    );
    expect(found).toHaveLength(51);
    expect(found.at(-1)).toBe('and 950 more problems of this kind');
  });

  it('is refused when there are more entries than allowed', () => {
    const aliases = Array.from({ length: 20_001 }, (_, index) => String(index));
    expect(linesOf(fableWith('actors.0.aliases', aliases))).toEqual([
      'actors[0].aliases: should have at most 20000 entries',
    ]);
  });
});
