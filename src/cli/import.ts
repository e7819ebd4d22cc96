import { parseAnnotations } from '../codec/annotation-file.ts';
import { parseDossier, type ReadDossier, writeDossier } from '../codec/dossier-file.ts';
import { parseForeign } from '../codec/foreign/parse-foreign.ts';
import { type Problem, problemLine } from '../domain/problem.ts';
import { type Result } from '../domain/result.ts';
import { type Command, type Io, WRONG_CALL } from './command.ts';
import { readText } from './read-text.ts';

/** Most bytes of a file: characters may take several, and the codecs count characters. */
const MOST_BYTES = 64 * 1_048_576;

interface Call {
  readonly file: string;
  /** The file with the text of the article that is quoted; null when it is not at hand. */
  readonly article: string | null;
}

/** What is asked for, or what is wrong with the asking. */
const readCall = (words: readonly string[]): Call | string => {
  let article: string | null = null;
  const files: string[] = [];
  const rest = words.flatMap((word) => (word.startsWith('--article=') ? ['--article', word.slice(10)] : [word]));
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    if (word === '--article') {
      article = rest[(at += 1)] ?? '';
      if (article === '') return '--article wants a file';
    } else if (word.startsWith('-')) return `there is no option “${word}”`;
    else files.push(word);
  }
  const [file, more] = files;
  if (file === undefined) return 'name a file';
  return more === undefined ? { file, article } : `one file at a time; “${more}” is a second one`;
};

/** A dossier in whichever of the formats that can come back. */
const readAny = (text: string, article: string | null): Result<ReadDossier, readonly Problem[]> => {
  if (!/^\s*\{/u.test(text)) return parseForeign(text, article);
  const own = parseDossier(text);
  if (own.ok) return own;
  return /"AnnotationCollection"/u.test(text) ? parseAnnotations(text) : own;
};

/** `dramatis import`: a dossier from what was exported here or made elsewhere, to standard output. */
export const importCommand: Command = {
  usage: '[--article TEXTFILE] FILE',
  summary:
    'Reads Dramatis JSON, Web Annotations, a table of evidence (CSV), GraphML or GEXF with quotes, and writes a dossier. What names no article is refused; with --article its quotes are looked for in that text.',
  run: async (words, io) => {
    const call = readCall(words);
    if (typeof call === 'string') {
      io.stderr.write(`dramatis import: ${call}.\n`);
      return WRONG_CALL;
    }
    return importFile(call, io);
  },
};

const importFile = async ({ file, article }: Call, io: Io): Promise<number> => {
  const text = await readText(file, MOST_BYTES);
  const whole = article === null ? null : await readText(article, MOST_BYTES);
  for (const [name, read] of [
    [file, text],
    [article ?? '', whole],
  ] as const)
    if (read && !read.ok) {
      io.stderr.write(`${name}: ${read.error}\n`);
      return 1;
    }
  if (!text.ok) return 1;
  const read = readAny(text.value, whole?.ok ? whole.value : null);
  const problems = read.ok ? read.value.problems : read.error;
  for (const problem of problems.slice(0, 20)) io.stderr.write(`${file}: ${problemLine(problem)}\n`);
  if (!read.ok) return 1;
  io.stdout.write(writeDossier(read.value.dossier));
  return 0;
};
