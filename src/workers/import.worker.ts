import { decodeText, fileKind } from '../codec/readable/file-kind.ts';
import { type ImportReply, type ImportRequest } from '../domain/import-protocol.ts';
import { type ReadableText } from '../domain/readable-text.ts';
import { fail, ok, type Result } from '../domain/result.ts';

const tell = (reply: ImportReply): void => postMessage(reply);

const plain = (text: string): ReadableText => ({ paragraphs: [{ text, isFurniture: false }] });

/** Fewest letters that a printed file must have to be more than pictures of pages. */
const FEWEST_LETTERS = 20;

/** Longest text that a dossier can hold, in UTF-16 units. */
const LONGEST_TEXT = 2_000_000;

const notTooLong = (name: string, read: Result<ReadableText, string>): Result<ReadableText, string> => {
  if (!read.ok) return read;
  const units = read.value.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  // A dossier, or a graph from elsewhere, is no article: how large it may be is known to those that read it.
  const [first] = read.value.paragraphs;
  if (units <= LONGEST_TEXT || /^\s*(?:\{|<\?xml|<graphml|<gexf)/u.test(first?.text.slice(0, 200) ?? '')) return read;
  return fail(
    `“${name}” is too long: it has ${units.toLocaleString('en')} characters, and an article up to 2,000,000.`,
  );
};

/** What is in a file. Each library is loaded only when a file asks for it. */
const read = async ({ name, bytes }: ImportRequest): Promise<Result<ReadableText, string>> => {
  switch (fileKind(name, bytes)) {
    case 'empty':
      return fail(`“${name}” is empty.`);
    case 'binary':
      return fail(
        `“${name}” is not text that can be read here. Open it in its own program, copy the text, and paste it.`,
      );
    case 'zip':
      return fail(`“${name}” is a packed file, but no Word document. Save it as .docx, .pdf or .txt, and open that.`);
    case 'docx':
      return (await import('../codec/readable/docx-article.ts')).docxArticle(bytes);
    case 'html':
      return ok((await import('../codec/readable/html-article.ts')).htmlArticle(decodeText(bytes)));
    case 'markdown':
      return ok((await import('../codec/readable/markdown-article.ts')).markdownArticle(decodeText(bytes)));
    case 'text':
      return ok(plain(decodeText(bytes)));
    case 'pdf': {
      const [{ pdfLines }, { flowLines }] = await Promise.all([
        import('./pdf-lines.ts'),
        import('../codec/readable/flow-lines.ts'),
      ]);
      const file = await pdfLines(bytes, (done) => tell({ kind: 'progress', done }));
      if (!file.ok) return file;
      const { lines, title, pages } = file.value;
      const letters = lines.reduce((sum, { text }) => sum + text.replace(/[^\p{L}]+/gu, '').length, 0);
      if (letters < FEWEST_LETTERS)
        return fail(
          `“${name}” holds pictures of ${pages === 1 ? 'a page' : `${String(pages)} pages`} and no text. Let a program for scans (OCR) read it first.`,
        );
      const paragraphs = flowLines(lines);
      // What a program calls a file by itself is no title.
      const isTitle =
        title !== '' && paragraphs.some(({ text }) => text === title || (title.length > 12 && text.startsWith(title)));
      return ok({ paragraphs, ...(isTitle ? { title } : {}) });
    }
  }
};

// Requests come from our own page; nobody else can post here.
addEventListener('message', ({ data }: MessageEvent<ImportRequest>) => {
  read(data).then(
    (found) => {
      const result = notTooLong(data.name, found);
      tell(result.ok ? { kind: 'read', text: result.value } : { kind: 'failed', reason: result.error });
    },
    (error: unknown) => tell({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) }),
  );
});
