import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDossier } from '../codec/dossier-file.ts';
import { textSha256 } from '../domain/check-article.ts';
import { type Dossier } from '../domain/dossier.ts';
import { FABLE } from '../domain/fable.fixture.ts';
import { main } from './main.ts';

const [article] = FABLE.articles;
const GOOD: Dossier = { ...FABLE, articles: [{ ...article, sha256: textSha256(article.text) }] };
const CHANGED: Dossier = {
  ...GOOD,
  articles: [{ ...GOOD.articles[0], text: article.text.replace('promised flour', 'promised sugar') }],
};

let folder = '';
const at = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'dramatis-check-'));
  mkdirSync(at('b/deep'), { recursive: true });
  mkdirSync(at('a'));
  writeFileSync(at('a/dossier.json'), writeDossier(GOOD));
  writeFileSync(at('b/dossier.json'), writeDossier(GOOD));
  writeFileSync(at('changed.json'), writeDossier(CHANGED));
  writeFileSync(at('half.json'), writeDossier(GOOD).slice(0, 300));
  writeFileSync(at('latin1.json'), Buffer.from('{"title":"caf\xE9"}', 'latin1'));
  writeFileSync(at('empty.json'), '');
  writeFileSync(at('many.json'), writeDossier(GOOD).replace('"aliases": [', `"aliases": [${'"",'.repeat(500)}`));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Calls the command inside this process. */
const call = async (...args: readonly string[]): Promise<Answer> => {
  let out = '';
  let err = '';
  const code = await main(args, {
    stdout: { write: (text) => (out += text) },
    stderr: { write: (text) => (err += text) },
  });
  return { code, out: out.replaceAll(folder, '…'), err: err.replaceAll(folder, '…') };
};

/** Calls the command as a shell does. */
const spawnCommand = (args: readonly string[], cwd: string): Promise<Answer> =>
  new Promise((resolve) => {
    const script = fileURLToPath(new URL('./dramatis.mjs', import.meta.url));
    const child = spawn(process.execPath, [script, ...args], { cwd });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => (out += String(data)));
    child.stderr.on('data', (data) => (err += String(data)));
    child.on('close', (code) => resolve({ code, out, err }));
  });

describe('dramatis check', () => {
  it('says that a good file is good', async () => {
    expect(await call('check', at('a/dossier.json'))).toEqual({
      code: 0,
      out: '…/a/dossier.json: 6 actors, 8 statements, 10 of 10 quotes match the article\n1 file checked, no problems.\n',
      err: '',
    });
  });

  it('lists what does not match, with the path in the file, and still counts the quotes', async () => {
    const { code, out, err } = await call('check', at('changed.json'), at('a/dossier.json'));
    expect(code).toBe(1);
    expect(out).toContain('changed.json: 6 actors, 8 statements, 9 of 10 quotes match the article\n');
    expect(out).toContain('1 of 2 files failed.\n');
    expect(err).toContain(
      '…/changed.json: articles[0].sha256: the text is not the one that was read: its SHA-256 differs\n',
    );
    expect(err).toMatch(
      /^…\/changed\.json: statements\[1\]\.evidence\[0\]: the article does not say “The town also promised flour/mu,
    );
  });

  const unreadable: readonly (readonly [name: string, file: string, says: string])[] = [
    ['is not there', 'nowhere.json', 'there is no such file'],
    ['is a folder', 'a', 'it is a folder, not a file'],
    ['is empty', 'empty.json', 'The file holds no JSON text.'],
    ['is not UTF-8', 'latin1.json', 'it is not UTF-8 text'],
  ];
  for (const [name, file, says] of unreadable) {
    it(`says on one line that a file ${name}`, async () => {
      const { code, err } = await call('check', at(file));
      expect({ code, err }).toEqual({ code: 1, err: `…/${file}: ${says}\n` });
    });
  }

  it('says on one line why a file is no JSON, without a stack trace', async () => {
    const { code, err } = await call('check', at('half.json'));
    expect(code).toBe(1);
    expect(err).toMatch(/^…\/half\.json: The file is not JSON: [^\n]+\.\n$/u);
  });

  it('prints a hundred problems of a file at most', async () => {
    const { err } = await call('check', at('many.json'));
    expect(err.trimEnd().split('\n').length).toBeLessThanOrEqual(101);
  });

  it('fills in patterns that the shell has left', async () => {
    const { code, out } = await call('check', at('*/dossier.json'));
    expect(code).toBe(0);
    expect(out).toContain('…/a/dossier.json: ');
    expect(out).toContain('…/b/dossier.json: ');
    expect(out).toContain('2 files checked, no problems.\n');
  });

  it('fails when a pattern fits nothing, and names it', async () => {
    const { code, err } = await call('check', at('*/nothing-?.json'));
    expect({ code, err }).toEqual({ code: 1, err: '…/*/nothing-?.json: there is no such file\n' });
  });

  it('asks for a file when there is none', async () => {
    expect(await call('check')).toEqual({ code: 2, out: '', err: 'dramatis check: name at least one dossier file.\n' });
  });
});

describe('the command line', () => {
  it('explains itself', async () => {
    const { code, out } = await call('--help');
    expect(code).toBe(0);
    expect(out).toMatch(/^Usage: dramatis COMMAND …\nCommands: check\b/u);
    expect((await call('check', '--help')).out).toMatch(/^dramatis check FILE…\n {2}Checks/u);
    expect((await call()).code).toBe(2);
  });

  it('knows no other commands, not even those every object has', async () => {
    for (const name of ['dance', 'constructor', '__proto__', 'toString']) {
      const { code, err } = await call(name);
      expect(code).toBe(2);
      expect(err).toContain(`dramatis: there is no command “${name}”.\n`);
    }
  });

  it('runs for real, from any folder', async () => {
    const good = await spawnCommand(['check', 'a/dossier.json', '*/dossier.json'], folder);
    expect(good).toMatchObject({ code: 0, err: '' });
    expect(good.out).toContain('3 files checked, no problems.\n');
    const bad = await spawnCommand(['check', 'changed.json', 'half.json'], folder);
    expect(bad.code).toBe(1);
    expect(bad.out).toContain('2 of 2 files failed.\n');
    expect(bad.err).not.toMatch(/^\s+at /mu);
  }, 60_000);

  it('has all its parts in whichever folder it is called', async () => {
    const given = await spawnCommand(['export', '--to', 'markdown', 'a/dossier.json'], folder);
    expect(given).toEqual({ code: 0, out: expect.stringMatching(/^# /u), err: '' });
  });

  it('finds nothing wrong with any seed', async () => {
    const seeds = fileURLToPath(new URL('../../seeds', import.meta.url));
    const { code, err } = await call('check', path.join(seeds, '*', 'dossier.json'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });
});
