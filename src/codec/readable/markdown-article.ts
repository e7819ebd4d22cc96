import { marked } from 'marked';
import { parseHTML } from 'linkedom';
import { isWebAddress } from '../../domain/web-address.ts';
import { type ReadableText } from '../../domain/readable-text.ts';
import { pageText } from '../page-text.ts';

/** What stands between two lines of hyphens at the start: facts about the text, one a line. */
const FRONT = /^---\n([^]*?)\n---\n/u;

const factOf = (front: string, name: string): string | undefined => {
  const line = new RegExp(`^${name}:[ \\t]*(.+)$`, 'imu').exec(front)?.[1]?.trim();
  return line?.replace(/^(["'])(.*)\1$/u, '$2') || undefined;
};

/** The words of a Markdown text, without its marks; title, date and address from its head, where it has one. */
export const markdownArticle = (text: string): ReadableText => {
  const plain = text.replace(/\r\n?/gu, '\n');
  const front = FRONT.exec(plain)?.[1] ?? '';
  const html = marked.parse(plain.replace(FRONT, ''), { async: false, gfm: true });
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const title = factOf(front, 'title') ?? document.querySelector('h1')?.textContent?.trim();
  const [url, published] = [factOf(front, 'url') ?? factOf(front, 'source'), factOf(front, 'date')];
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(published ?? '')?.[0];
  return {
    paragraphs: pageText(document.body)
      .split('\n\n')
      .filter((one) => one.trim() !== '')
      .map((one) => ({ text: one, isFurniture: false })),
    ...(title ? { title } : {}),
    ...(url && isWebAddress(url) ? { url } : {}),
    ...(day ? { published: day } : {}),
  };
};
