import { type Article } from '../domain/article.ts';
import { type Span } from '../domain/span.ts';
import { describeFragment } from './fragment-place.ts';
import { type TextDirective } from './text-directive.ts';

/**
 * Percent-encodes one part. Hyphen, comma and ampersand mean something in a directive; the rest of what `encodeURIComponent` leaves
 * is encoded because chat programs cut links at it.
 */
const encodePart = (part: string): string =>
  encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /[-!'()*~_]/gu,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** The directive as it stands behind the `#` of an address: `:~:text=…`. */
export const writeTextDirective = (directive: TextDirective): string => {
  const parts = [
    ...(directive.prefix ? [`${encodePart(directive.prefix)}-`] : []),
    encodePart(directive.start),
    ...(directive.end ? [encodePart(directive.end)] : []),
    ...(directive.suffix ? [`-${encodePart(directive.suffix)}`] : []),
  ];
  // A full stop at the end of a link is taken for the end of the sentence around it.
  return `:~:text=${parts.join(',')}`.replace(/\.$/u, '%2E');
};

/** The address of a place on the article's own page, or null when the address is not known or is not http(s), or the place holds no word. */
export const fragmentUrl = (article: Article, place: Span): string | null => {
  if (!article.url || !/^https?:\/\/\S+$/iu.test(article.url)) return null;
  const directive = describeFragment(article, place);
  if (!directive) return null;
  const [page = '', hash = ''] = article.url.split(/#(.*)/su);
  return `${page}#${hash.replace(/:~:.*$/su, '')}${writeTextDirective(directive)}`;
};
