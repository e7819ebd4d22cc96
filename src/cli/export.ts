import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseDossier, writeDossier } from '../codec/dossier-file.ts';
import { linkPath } from '../codec/link-path.ts';
import { problemLine } from '../domain/problem.ts';
import { type ExportFile } from '../export/exportable.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../export/formats.ts';
import { allDrawings } from '../graph/all-drawings.ts';
import { wholePicture } from '../graph/whole-picture.ts';
import { type Command, type Io, WRONG_CALL } from './command.ts';
import { readText } from './read-text.ts';
import { paintPicture } from './cards/paint-picture.ts';
import { oneFileFrame } from './site/one-file-frame.ts';

/** Most bytes of a file: characters may take several, and the codec counts characters. */
const MOST_BYTES = 16 * 1_048_576;

/** The folder of the project, whose sources the one-file page is built from. */
const ROOT = path.resolve(import.meta.dirname, '../..');
/** How hard a drawing is worked at that is made once. */
const DRAWING_EFFORT = 4;

interface Call {
  readonly format: ExportFormat;
  readonly file: string;
  /** Folder to write into; null for standard output. */
  readonly out: string | null;
}

const names = EXPORT_FORMATS.map(({ id }) => id).join(' ');

/** What is asked for, or what is wrong with the asking. */
const readCall = (words: readonly string[]): Call | string => {
  let to: string | null = null;
  let out: string | null = null;
  const files: string[] = [];
  const rest = words.flatMap((word) =>
    word.startsWith('--') ? word.split(/(?<=^--[a-z]+)=(.*)/su).slice(0, 2) : [word],
  );
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? '';
    if (word === '--to' || word === '--out') {
      const value = rest[(at += 1)];
      if (value === undefined || value === '') return `${word} wants a value`;
      if (word === '--to') to = value;
      else out = value;
    } else if (word.startsWith('-') && word !== '-') return `there is no option “${word}”`;
    else files.push(word);
  }
  const [file, more] = files;
  if (to === null) return `say the format with --to: ${names}`;
  const format = EXPORT_FORMATS.find(({ id }) => id === to);
  if (!format) return `there is no format “${to}”; there are: ${names}`;
  if (file === undefined) return 'name a dossier file';
  if (more !== undefined) return `one file at a time; “${more}” is a second one`;
  return { format, file, out };
};

/** Writes all files or none: each is complete under another name before the first takes its place. */
const writeAll = (dir: string, files: readonly ExportFile[]): void => {
  mkdirSync(dir, { recursive: true });
  const parts = files.map((file) => ({ file, part: path.join(dir, `.${file.name}.${process.pid}.part`) }));
  try {
    for (const { file, part } of parts) writeFileSync(part, file.content);
    for (const { file, part } of parts) renameSync(part, path.join(dir, file.name));
  } finally {
    for (const { part } of parts) rmSync(part, { force: true });
  }
};

/** `dramatis export`: a dossier in another format, to standard output or as files in a folder. */
export const exportCommand: Command = {
  usage: '--to FORMAT [--out DIR] FILE',
  summary: `Writes a dossier in another format, with the evidence of every statement: ${names}. With --out, files in a folder.`,
  run: async (words, io) => {
    const call = readCall(words);
    if (typeof call === 'string') {
      io.stderr.write(`dramatis export: ${call}.\n`);
      return WRONG_CALL;
    }
    return exportFile(call, io);
  },
};

const exportFile = async ({ format, file, out }: Call, io: Io): Promise<number> => {
  const stop = (reason: string): number => {
    io.stderr.write(`${file}: ${reason}\n`);
    return 1;
  };
  const text = await readText(file, MOST_BYTES);
  if (!text.ok) return stop(text.error);
  const read = parseDossier(text.value);
  if (!read.ok) {
    for (const problem of read.error.slice(0, 20)) stop(problemLine(problem));
    return 1;
  }
  const { dossier, problems } = read.value;
  for (const problem of problems.slice(0, 20)) stop(problemLine(problem));
  const site = process.env['DRAMATIS_SITE'];
  // A file from disk starts no worker: it brings every drawing along.
  const whole = format.needsFrame ? allDrawings(dossier, DRAWING_EFFORT) : dossier;
  const files = await format.write({
    dossier: whole,
    file: writeDossier(whole),
    site: site ? new URL('./', site).href : null,
    addressOf: (selection) => linkPath(dossier.id, selection),
    picture: (wish) => wholePicture(whole, wish),
    paint: (svg) => paintPicture(svg, ROOT),
    frame: format.needsFrame ? await oneFileFrame(ROOT) : null,
  });
  if (!files) return stop(`${format.id} cannot be made on this machine: the library that paints is not installed`);
  const [first] = files;
  if (!first) return stop(`nothing came of ${format.id}`);
  if (out === null) {
    io.stdout.write(first.content);
    return 0;
  }
  if (existsSync(out) && !statSync(out).isDirectory())
    return stop(`${out} is a file, not a folder; nothing was written`);
  writeAll(out, files);
  for (const { name } of files) io.stderr.write(`${path.join(out, name)}\n`);
  return 0;
};
