import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseDossier } from '../codec/dossier-file.ts';
import { dossierVersion } from '../codec/dossier-version.ts';
import { problemLine } from '../domain/problem.ts';
import { type Command, WRONG_CALL } from './command.ts';
import { VERSIONS_FOLDER } from './site/seeds.ts';

/** Keeps the present version of a dossier beside it, so that what was embedded from it shows that version when the dossier has changed. */
export const pinCommand: Command = {
  usage: 'FILE…',
  summary: 'Keeps the present version of bundled dossiers for the pages that embed it. Do it before you change one.',
  run: (files, io) => {
    if (files.length === 0) {
      io.stderr.write('dramatis: pin needs the file of at least one dossier.\n');
      return Promise.resolve(WRONG_CALL);
    }
    let failed = false;
    for (const file of files) {
      if (!existsSync(file)) {
        io.stderr.write(`${file}: there is no such file.\n`);
        failed = true;
        continue;
      }
      const text = readFileSync(file, 'utf8');
      const read = parseDossier(text);
      if (!read.ok) {
        for (const problem of read.error) io.stderr.write(`${file}: ${problemLine(problem)}\n`);
        failed = true;
        continue;
      }
      const version = dossierVersion(read.value.dossier);
      const place = path.join(path.dirname(file), VERSIONS_FOLDER, `${version}.json`);
      const isKept = existsSync(place);
      if (!isKept) {
        mkdirSync(path.dirname(place), { recursive: true });
        writeFileSync(place, text);
      }
      io.stdout.write(`${place}${isKept ? ' (kept before)' : ''}\n`);
    }
    return Promise.resolve(failed ? 1 : 0);
  },
};
