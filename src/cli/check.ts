import { parseDossier } from '../codec/dossier-file.ts';
import { type Dossier } from '../domain/dossier.ts';
import { MESSAGES } from '../domain/messages.ts';
import { type Problem, problemLine } from '../domain/problem.ts';
import { trust } from '../domain/trust.ts';
import { type Command, type Io, WRONG_CALL } from './command.ts';
import { expandFiles } from './expand-files.ts';
import { readText } from './read-text.ts';

/** Most problems printed for one file; the rest are counted. */
const MOST_PRINTED = 100;
/** Most bytes of a file: characters may take several, and the codec counts characters. */
const MOST_BYTES = 16 * 1_048_576;

/** `dramatis check`: whether dossier files obey every rule of the format, and whether their quotes match. */
export const checkCommand: Command = {
  usage: 'FILE…',
  summary:
    'Checks dossier files: shape, rules, and every quote against its article. Exit code 1 when anything is wrong.',
  run: async (words, io) => {
    if (words.length === 0) {
      io.stderr.write('dramatis check: name at least one dossier file.\n');
      return WRONG_CALL;
    }
    const files = await expandFiles(words);
    let bad = 0;
    for (const file of files) if (!(await checkFile(file, io))) bad++;
    io.stdout.write(
      bad === 0 ? `${counted(files.length)} checked, no problems.\n` : `${bad} of ${counted(files.length)} failed.\n`,
    );
    return bad === 0 ? 0 : 1;
  },
};

/** Checks one file, prints what is wrong with it, and answers whether nothing is. */
const checkFile = async (file: string, io: Io): Promise<boolean> => {
  const text = await readText(file, MOST_BYTES);
  if (!text.ok) {
    io.stderr.write(`${file}: ${text.error}\n`);
    return false;
  }
  const read = parseDossier(text.value);
  const problems = read.ok ? read.value.problems : read.error;
  report(file, problems, io);
  if (read.ok) io.stdout.write(`${file}: ${summaryOf(read.value.dossier)}\n`);
  return problems.length === 0;
};

const report = (file: string, problems: readonly Problem[], io: Io): void => {
  for (const problem of problems.slice(0, MOST_PRINTED)) io.stderr.write(`${file}: ${problemLine(problem)}\n`);
  const rest = problems.length - MOST_PRINTED;
  if (rest > 0) io.stderr.write(`${file}: and ${rest} more.\n`);
};

const summaryOf = (dossier: Dossier): string =>
  `${dossier.actors.length} actors, ${dossier.statements.length} statements, ${MESSAGES.trust(trust(dossier))}`;

const counted = (files: number): string => `${files} ${files === 1 ? 'file' : 'files'}`;
