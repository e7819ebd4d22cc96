import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
// @ts-expect-error -- The package describes its main part alone.
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { type PrintedLine } from '../codec/readable/flow-lines.ts';
import { fail, ok, type Result } from '../domain/result.ts';

/** Most pages that are read. */
const MOST_PAGES = 500;

/** What a printed file says. */
export interface PrintedFile {
  readonly lines: readonly PrintedLine[];
  readonly title: string;
  readonly pages: number;
}

/** One piece of text as the library tells it. */
interface Item {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly height: number;
  /** The last two are where it stands, in points. */
  readonly transform: readonly number[];
}

const isItem = (item: Item | object): item is Item => 'str' in item;

/** The pieces of a page put together to lines: a piece that stands lower begins a new one. */
const linesOf = (items: readonly Item[], page: number): readonly PrintedLine[] => {
  const lines: PrintedLine[] = [];
  let open: { text: string; y: number; size: number } | null = null;
  for (const { str, transform, height, hasEOL } of items) {
    const y = transform[5] ?? 0;
    const size = height || Math.abs(transform[3] ?? 0);
    if (open && str !== '' && Math.abs(open.y - y) > Math.max(open.size, size) * 0.5) {
      lines.push({ ...open, page });
      open = null;
    }
    if (!open) open = { text: str, y, size };
    else {
      open.text += str;
      if (str.trim() !== '') open.size = Math.max(open.size, size);
    }
    if (hasEOL) {
      lines.push({ ...open, page });
      open = null;
    }
  }
  if (open) lines.push({ ...open, page });
  return lines;
};

/** The lines of a PDF. The library that reads it runs in this thread, which is not the page's own. The failure is a sentence. */
export const pdfLines = async (
  bytes: Uint8Array,
  progress: (done: number) => void,
): Promise<Result<PrintedFile, string>> => {
  // Found here by the library instead of a worker of its own.
  (globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = pdfWorker;
  try {
    const task = getDocument({
      data: bytes.slice(),
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      useWorkerFetch: false,
      stopAtErrors: false,
      verbosity: 0,
    });
    const file = await task.promise;
    const lines: PrintedLine[] = [];
    const pages = Math.min(file.numPages, MOST_PAGES);
    for (let number = 1; number <= pages; number += 1) {
      const page = await file.getPage(number);
      const { items } = await page.getTextContent();
      lines.push(...linesOf((items as readonly (Item | object)[]).filter(isItem), number - 1));
      page.cleanup();
      progress(number / pages);
    }
    const { info } = await file.getMetadata();
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
    await task.destroy();
    return ok({ lines, title, pages: file.numPages });
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return fail(
      isLocked
        ? 'This PDF is locked with a password. Unlock it in its own program, and open it again.'
        : 'This PDF cannot be read: it is damaged, or is no PDF at all.',
    );
  }
};
