import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { pageText } from '../codec/page-text.ts';
import { type ExtractionInput } from '../extraction/types.ts';

/** Fewest characters of an article that the finder of readable text may leave; below that the whole page is read. */
const SHORTEST_ARTICLE = 200;
const WEB = /^https?:\/\//iu;

const metaOf = (document: Document, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const element = document.querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`);
    const content = element?.getAttribute('content')?.trim();
    if (content) return content;
  }
  return undefined;
};

/** The readable text of a page and what the page says of itself. Page furniture is left out by a library made for it. */
export const htmlArticle = (html: string): ExtractionInput => {
  const { document } = parseHTML(html);
  const published = metaOf(document, 'article:published_time', 'datePublished', 'date', 'dc.date');
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
  const body = content.length >= SHORTEST_ARTICLE ? content : whole;
  const text = title && !body.startsWith(title) ? `${title}\n\n${body}` : body;
  return {
    text,
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(published ? { published } : {}),
    ...(link && WEB.test(link) ? { url: link } : {}),
  };
};
