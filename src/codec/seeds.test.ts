import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { anchor } from '../domain/anchor.ts';
import { normaliseText } from '../domain/article.ts';
import { articleById } from '../domain/dossier.ts';
import { asDossierId } from '../domain/ids.ts';
import { MESSAGES } from '../domain/messages.ts';
import { problemLine } from '../domain/problem.ts';
import { trust } from '../domain/trust.ts';
import { aliasProblems, parseAliases } from './aliases.ts';
import { parseDossier, writeDossier } from './dossier-file.ts';

// The seeds are the corpus: a dossier is tested here by being in the folder, and nothing here knows which ones there are.

const seeds = new URL('../../seeds/', import.meta.url);
const folders = readdirSync(seeds, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

describe('the seeds', () => {
  it('are at least one', () => {
    expect(folders).not.toEqual([]);
  });

  for (const folder of folders) {
    const fileOf = (name: string): URL => new URL(`${folder}/${name}`, seeds);
    const textOf = (name: string): string => readFileSync(fileOf(name), 'utf8');

    describe(folder, () => {
      const text = textOf('dossier.json');
      const read = parseDossier(text);
      if (!read.ok) {
        it('can be read', () => {
          expect(read.error.map(problemLine)).toEqual([]);
        });
        return;
      }
      const { dossier, problems } = read.value;

      it('obeys every rule', () => {
        expect(problems.map(problemLine)).toEqual([]);
      });

      it('has the name of its folder', () => {
        expect(asDossierId(dossier.id)).toBe(folder);
      });

      it('is written as it would be saved, so that an edit changes only its own lines', () => {
        expect(writeDossier(dossier)).toBe(text);
      });

      it('has every quote word for word in its article', () => {
        const answer = trust(dossier);
        expect(answer.quotes.length).toBeGreaterThan(0);
        expect(MESSAGES.trust(answer)).toBe(
          `${answer.quotes.length} of ${answer.quotes.length} quotes match the article`,
        );
      });

      it('finds every quote again when its position is lost', () => {
        for (const piece of dossier.statements.flatMap((statement) => statement.evidence)) {
          const article = articleById(dossier, piece.article);
          const found = anchor(article?.text ?? '', { ...piece, start: 0, end: 1 });
          const { start, end } = piece;
          expect(found).toMatchObject({ span: { start, end } });
        }
      });

      it.runIf(existsSync(fileOf('article.txt')))('has the text of the article beside it', () => {
        expect(dossier.articles.map((article) => article.text)).toContain(
          normaliseText(textOf('article.txt')).trimEnd(),
        );
      });

      it.runIf(existsSync(fileOf('aliases.json')))('has old ids that all lead to something', () => {
        const aliases = parseAliases(textOf('aliases.json'));
        expect(aliases.ok ? [] : aliases.error.map(problemLine)).toEqual([]);
        if (aliases.ok) expect(aliasProblems(dossier, aliases.value).map(problemLine)).toEqual([]);
      });
    });
  }
});
