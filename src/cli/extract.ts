import { createReadStream } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, extname } from 'node:path';
import process from 'node:process';
import { slugOf } from '../domain/ids.ts';
import { type ExtractionInput } from '../extraction/types.ts';
import { type Command, type Io, WRONG_CALL } from './command.ts';
import { expandFiles } from './expand-files.ts';
import { extractLines } from './extract-lines.ts';
import { extractOne } from './extract-one.ts';
import { htmlArticle } from '../codec/readable/html-article.ts';
import { type ReadableText, textOf } from '../domain/readable-text.ts';
import { readLanguageModel } from './language-model.ts';
import { type LineReaders, manyReaders, oneReader } from './line-readers.ts';
import { readText } from './read-text.ts';

/** Most bytes of one text or page. JSON Lines have no such limit: they are read line by line. */
const MOST_BYTES = 16 * 1_048_576;
const STANDARD_INPUT = '-';

interface Options {
  readonly files: readonly string[];
  readonly jobs: number;
  readonly lines: boolean;
}

/** `dramatis extract`: articles in, dossiers out. */
export const extractCommand: Command = {
  usage: '[--jobs N] [--jsonl] [FILE…|-]',
  summary:
    'Reads articles (text, HTML, or JSON Lines of {"id","text","title"?,"published"?,"url"?}) and writes dossiers: one as a page of JSON, several and JSON Lines as one a line, in order.',
  run: async (words, io) => {
    const options = optionsOf(words);
    if (typeof options === 'string') {
      io.stderr.write(`dramatis extract: ${options}\n`);
      return WRONG_CALL;
    }
    const files = options.files.length === 0 ? [STANDARD_INPUT] : await expandFiles(options.files);
    let good = true;
    for (const file of files) good = (await extractFile(file, files.length > 1, options, io)) && good;
    return good ? 0 : 1;
  },
};

const optionsOf = (words: readonly string[]): Options | string => {
  const files: string[] = [];
  let jobs = 1;
  let lines = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [name, given] = word.split('=', 2);
    if (name === '--jobs' || name === '-j') {
      const value = given ?? words[(at += 1)] ?? '';
      jobs = value === 'all' ? availableParallelism() : Number(value);
      if (!Number.isInteger(jobs) || jobs < 1 || jobs > 64)
        return `--jobs needs a whole number from 1 to 64, or “all”, not “${value}”.`;
    } else if (word === '--jsonl') lines = true;
    else if (word.startsWith('-') && word !== STANDARD_INPUT) return `there is no option “${word}”.`;
    else files.push(word);
  }
  return { files, jobs, lines };
};

const LINE_FILES = new Set(['.jsonl', '.ndjson']);
const PAGE_FILES = new Set(['.html', '.htm', '.xhtml']);

/** Whether a beginning looks like a page rather than a text. */
const isPage = (text: string): boolean =>
  /^\s*(?:<!doctype html|<html|<head|<body|<article|<!--|<\?xml)/iu.test(text.slice(0, 1000));

const extractFile = async (file: string, isOneOfSeveral: boolean, options: Options, io: Io): Promise<boolean> => {
  const name = file === STANDARD_INPUT ? 'standard input' : file;
  const isLines = options.lines || LINE_FILES.has(extname(file).toLowerCase());
  if (isLines) return streamLines(file === STANDARD_INPUT ? process.stdin : createReadStream(file), name, options, io);
  if (file === STANDARD_INPUT) {
    const first = await firstChunk(process.stdin);
    if (/^\s*\{\s*"/u.test(first.text)) return streamLines(first.again(), name, options, io);
    return extractText(await first.rest(), name, undefined, isOneOfSeveral, io);
  }
  const text = await readText(file, MOST_BYTES);
  if (!text.ok) {
    io.stderr.write(`${name}: ${text.error}\n`);
    return false;
  }
  return extractText(
    text.value,
    name,
    slugOf(basename(file, extname(file))) || undefined,
    isOneOfSeveral,
    io,
    PAGE_FILES.has(extname(file).toLowerCase()),
  );
};

const streamLines = async (input: NodeJS.ReadableStream, name: string, options: Options, io: Io): Promise<boolean> => {
  let readers: LineReaders | null = null;
  try {
    readers = options.jobs > 1 ? manyReaders(options.jobs) : oneReader(await readLanguageModel());
    const { lines, written } = await extractLines(input, name, readers, io);
    if (lines > 0 && written === 0) io.stderr.write(`${name}: no line could be read.\n`);
    return lines === 0 || written > 0;
  } catch (error) {
    io.stderr.write(`${name}: ${error instanceof Error ? error.message : String(error)}\n`);
    return false;
  } finally {
    await readers?.close();
  }
};

const extractText = async (
  text: string,
  name: string,
  id: string | undefined,
  isOneOfSeveral: boolean,
  io: Io,
  isHtml = isPage(text),
): Promise<boolean> => {
  const input = isHtml ? inputOf(htmlArticle(text)) : { text };
  const { output, messages } = extractOne(
    { ...input, ...(id === undefined ? {} : { id }) },
    await readLanguageModel(),
    isOneOfSeveral ? 'line' : 'page',
  );
  for (const message of messages) io.stderr.write(`${name}: ${message}\n`);
  if (output === null) return false;
  io.stdout.write(isOneOfSeveral ? `${output}\n` : output);
  return true;
};

interface FirstChunk {
  readonly text: string;
  /** The whole stream again, with what was looked at. */
  readonly again: () => NodeJS.ReadableStream;
  /** The whole as a text. */
  readonly rest: () => Promise<string>;
}

/** Looks at the beginning of a stream without losing it. */
const firstChunk = async (stream: NodeJS.ReadStream): Promise<FirstChunk> => {
  await new Promise<void>((settle) => {
    stream.once('readable', settle);
    stream.once('end', settle);
  });
  const chunk: unknown = stream.read();
  const first = Buffer.isBuffer(chunk) ? chunk : Buffer.from(typeof chunk === 'string' ? chunk : '');
  if (first.length > 0) stream.unshift(first);
  return {
    text: first.subarray(0, 4096).toString('utf8'),
    again: () => stream,
    rest: async () => {
      const chunks: Buffer[] = [];
      for await (const piece of stream) chunks.push(Buffer.isBuffer(piece) ? piece : Buffer.from(String(piece)));
      return Buffer.concat(chunks).toString('utf8');
    },
  };
};

/** What the engine is given of a page: its words without furniture, and what it says of itself. */
const inputOf = ({ paragraphs, ...facts }: ReadableText): ExtractionInput => ({
  ...facts,
  text: textOf({ paragraphs }),
});
