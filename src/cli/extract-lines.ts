import { createInterface } from 'node:readline';
import { type Io } from './command.ts';
import { type Extracted } from './extract-one.ts';
import { type LineReaders } from './line-readers.ts';

/** Lines read ahead of the one being written, for each reader: enough to keep all busy, few enough to stay in constant memory. */
const AHEAD = 3;

/** How many lines came in and how many dossiers went out. */
export interface LineCount {
  readonly lines: number;
  readonly written: number;
}

/**
 * Reads JSON Lines into JSON Lines: one dossier a line, in the order of the input, in constant memory. A bad line is named on standard
 * error and left out; the rest goes on. `name` tells where the lines come from.
 */
export const extractLines = async (
  input: NodeJS.ReadableStream,
  name: string,
  readers: LineReaders,
  io: Io,
): Promise<LineCount> => {
  const pending: { readonly number: number; readonly answer: Promise<Extracted> }[] = [];
  let written = 0;
  const settleFirst = async (): Promise<void> => {
    const first = pending.shift();
    if (!first) return;
    const { output, messages } = await first.answer;
    for (const message of messages) io.stderr.write(`${name}: line ${first.number}: ${message}\n`);
    if (output === null) return;
    written += 1;
    await writeOut(io, `${output}\n`);
  };
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    pending.push({ number, answer: readers.read(line) });
    if (pending.length >= readers.width * AHEAD) await settleFirst();
  }
  while (pending.length > 0) await settleFirst();
  return { lines: number, written };
};

/** Writes and waits until the reader of our output has room again, so that a slow reader does not fill our memory. */
const writeOut = async (io: Io, text: string): Promise<void> => {
  if (io.stdout.write(text) !== false) return;
  const { stdout } = io;
  if ('once' in stdout && typeof stdout.once === 'function') {
    await new Promise<void>((settle) => {
      (stdout as unknown as NodeJS.WriteStream).once('drain', settle);
    });
  }
};
