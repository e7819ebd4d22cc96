import type { ReadableText } from '../../domain/readable-text.ts';
import { fail, type Result } from '../../domain/result.ts';
import { readFile } from '../../services/file-reader.ts';
import { startWorker } from '../../services/start-worker.ts';
import importWorker from '../../workers/import.worker.ts?worker&url';

/** Largest file that is taken in, in bytes. */
const MOST_BYTES = 40 * 1_048_576;

/** What is in a file that somebody brings: read here, in a thread of its own, and sent nowhere. */
export const takeFile = async (
  file: File,
  signal: AbortSignal,
  progress: (done: number) => void,
): Promise<Result<ReadableText, string>> => {
  if (file.size > MOST_BYTES)
    return fail(`“${file.name}” has ${String(Math.round(file.size / 1_048_576))} MB; files up to 40 MB can be read.`);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await readFile({ name: file.name, bytes }, () => startWorker(importWorker), signal, progress);
  } catch {
    return fail(`“${file.name}” could not be opened. Was it moved or deleted?`);
  }
};

/** The words of HTML from the clipboard. */
export const takeHtml = (html: string, signal: AbortSignal): Promise<Result<ReadableText, string>> =>
  readFile(
    { name: 'clipboard.html', bytes: new TextEncoder().encode(`<html><body>${html}</body></html>`) },
    () => startWorker(importWorker),
    signal,
    () => undefined,
  );
