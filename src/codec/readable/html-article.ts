import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { isMoment } from '../../domain/day.ts';
import { isWebAddress } from '../../domain/web-address.ts';
import { type ReadableParagraph, type ReadableText } from '../../domain/readable-text.ts';
import { pageText } from '../page-text.ts';

/** Fewest characters of an article that the finder of readable text may leave; below that the whole page is read. */
const SHORTEST_ARTICLE = 200;
/** Deepest nesting of a page that the finder is given: it walks by calling itself. Deeper pages are read whole. */
const DEEPEST = 400;
/** More tags than any article's page has. */
const MOST_TAGS = 200_000;

/** As much of a parsed page as is asked. */
interface Page {
  readonly querySelector: (selector: string) => { readonly getAttribute: (name: string) => string | null } | null;
}

const metaOf = (document: Page, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
    const content = element?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return undefined;
};

/** A moment as ISO 8601, or nothing when it is written otherwise than by numbers. */
export const momentOf = (written: string | undefined): string | undefined => {
  const trimmed = written?.trim().replace(' ', 'T') ?? '';
  if (trimmed.includes('-') && isMoment(trimmed)) return trimmed;
  return /^\d{4}-\d{2}-\d{2}/u.exec(trimmed)?.[0];
};

const paragraphsIn = (text: string): readonly string[] => text.split('\n\n').filter((one) => one.trim() !== '');

/** How deep a page is nested at most, by its tags; it is only looked at as far as needed. */
const isDeep = (html: string): boolean => {
  let depth = 0;
  let count = 0;
  for (const [, close, name] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/giu)) {
    count += 1;
    if (count > MOST_TAGS) return true;
    if (
      /^(?:br|hr|img|input|link|meta|source|wbr|area|base|col|embed|track|param|p|li|td|tr|th|option|dd|dt)$/iu.test(
        name ?? '',
      )
    )
      continue;
    depth = close ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
};

/** The words of a hostile page without parsing it: tags are cut out. */
const bareText = (html: string): string =>
  html
    .replace(/<(script|style|noscript|template)\b[^]*?<\/\1\s*>/giu, ' ')
    .replace(/<\/?(?:p|div|section|article|h[1-6]|li|br|tr)\b[^>]*>/giu, '\n\n')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&nbsp;/gu, ' ')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&quot;/gu, '"')
    .replace(/&#39;|&apos;/gu, '’')
    .replace(/&amp;/gu, '&')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/\s*\n\s*/gu, '\n\n')
    .trim();

/** Marks what the finder of readable text left out of the page as furniture. */
const markFurniture = (whole: readonly string[], kept: ReadonlySet<string>): readonly ReadableParagraph[] =>
  whole.map((text) => ({ text, isFurniture: !kept.has(text) }));

/** The readable text of a page and what the page says of itself. A library made for it finds the article; the rest is furniture. Nothing of the page is run. */
export const htmlArticle = (html: string): ReadableText => {
  const bare = (): ReadableText => ({
    paragraphs: paragraphsIn(bareText(html)).map((text) => ({ text, isFurniture: false })),
  });
  if (isDeep(html)) return bare();
  try {
    return parsedArticle(html);
  } catch {
    // What no parser makes a page of has words all the same.
    return bare();
  }
};

const parsedArticle = (html: string): ReadableText => {
  // linkedom wants a whole page.
  const { document } = parseHTML(/<(?:html|body)\b/iu.test(html) ? html : `<html><body>${html}</body></html>`);
  const published = momentOf(metaOf(document, 'article:published_time', 'datePublished', 'date', 'dc.date'));
  const publisher = metaOf(document, 'og:site_name', 'publisher');
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? metaOf(document, 'og:url');
  const heading =
    document.querySelector('h1')?.textContent?.trim() ||
    metaOf(document, 'og:title') ||
    document.querySelector('title')?.textContent?.trim();
  const whole = pageText(document.body ?? document.documentElement);
  const found = new Readability(document, {
    charThreshold: SHORTEST_ARTICLE,
    keepClasses: false,
    serializer: (node) => node,
  }).parse();
  const content = found?.content ? pageText(found.content as unknown as Parameters<typeof pageText>[0]) : '';
  const title = (heading ?? found?.title ?? '').replace(/\s+/gu, ' ').trim();
  const isFound = content.length >= SHORTEST_ARTICLE;
  const body = isFound ? content : whole;
  const kept = new Set(paragraphsIn(body));
  const all = paragraphsIn(whole);
  const read = paragraphsIn(body).map((text) => ({ text, isFurniture: false }));
  // Where the finder changed words, its own paragraphs are what is read, and the rest stands behind them.
  const isSame = [...kept].every((text) => all.includes(text));
  const marked = !isFound
    ? read
    : isSame
      ? markFurniture(all, kept)
      : [...read, ...all.filter((text) => !kept.has(text)).map((text) => ({ text, isFurniture: true }))];
  const withoutTitle = marked.filter(({ text, isFurniture }) => !(isFurniture && text === title));
  const first = withoutTitle.find(({ isFurniture }) => !isFurniture)?.text ?? '';
  const paragraphs =
    title && !first.startsWith(title) ? [{ text: title, isFurniture: false }, ...withoutTitle] : withoutTitle;
  return {
    paragraphs,
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(link && isWebAddress(link) ? { url: link } : {}),
  };
};
