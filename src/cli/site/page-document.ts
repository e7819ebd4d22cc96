import { CARD_SIZE } from '../../graph/card.ts';
import { contentPolicy } from './content-policy.ts';
import { type PageDescription } from './describe-page.ts';
import { htmlText, tag } from './html-text.ts';

/** What the client is told about the page it wakes up in. */
export type PageKind = 'library' | 'dossier' | 'open' | 'missing';

/** The style of a page in two parts. */
export interface PageStyle {
  /** What the article is set by. */
  readonly first: string;
  /** All else. */
  readonly later: string;
}

/** The faces of a page's first view, in two parts as its style is. */
export interface PageFaces {
  /** What the article is set in. */
  readonly first: readonly string[];
  /** What all else is set in. */
  readonly later: readonly string[];
}

/** Files of the build that every page needs. */
export interface PageAssets {
  /** Script modules of the app: the first is started, all are fetched at once. Site-relative. */
  readonly scripts: readonly string[];
  /** The style that stands in the page itself, in two parts; its addresses are site-relative. Empty in development. */
  readonly style: PageStyle;
  /** Faces of the first view, site-relative: a page that has them in time is never set twice. Empty in development. */
  readonly faces: PageFaces;
}

/** The markup of a page in two pieces, one after the other. */
export interface RenderedPage {
  /** What is complete with the first style alone, up to where the later style begins; empty where that is nothing. */
  readonly first: string;
  /** All else. Where `first` is not empty, the text of the later style stands between the two. */
  readonly rest: string;
}

/** All that one page is made from. */
export interface PageContent extends PageDescription {
  /** What kind of page it is. */
  readonly kind: PageKind;
  /** Where it belongs: site-relative, with a slash at the end; empty for the library. */
  readonly address: string;
  /** Where the site's root lies, seen from the page: `../../` or an absolute path. */
  readonly base: string;
  /** The app as it was rendered: markup. */
  readonly body: RenderedPage;
  /** Site-relative file that the app will ask for first; null when it needs none. */
  readonly preload: string | null;
  /** Its picture for previews of links; null when it has none. */
  readonly card: PageCard | null;
  /** Its oEmbed file, from the site's root; null when it has none. */
  readonly oembed: string | null;
  /** Language of the page's text, BCP 47. */
  readonly language: string;
}

/** The picture of a page for previews of links. */
export interface PageCard {
  /** Its file, from the site's root. */
  readonly place: string;
  /** What it says, for whoever cannot see it. */
  readonly words: string;
}

/** What the place of the later style holds where that stands in the head. */
const NO_STYLE = '';

/** Name of the site, as it stands behind titles. */
export const SITE_NAME = 'Dramatis';

/** Paper and ink: the colour of the browser's own bar in both themes. */
export const THEME_COLOURS = [
  { media: '(prefers-color-scheme: light)', content: '#faf7f1' },
  { media: '(prefers-color-scheme: dark)', content: '#171512' },
];

/** Cytoscape writes a style into the page unless something with this id is there; the policy would refuse that style. */
export const CYTOSCAPE_STYLE_ID = '__________cytoscape_stylesheet';

/** The root of the site as seen from an address: one `../` for each of its parts. */
export const baseOf = (address: string): string => '../'.repeat(address.split('/').filter(Boolean).length) || './';

const absolute = (site: string | null, address: string): string | null =>
  site === null ? null : new URL(address, site).href;

/**
 * A file of the site as programs should read it that know nothing of the page's base: whole where the site's address is known, else by
 * the way from the page.
 */
export const fileAddress = (site: string | null, page: string, place: string): string =>
  absolute(site, place) ?? baseOf(page) + place;

const cardTags = ({ card, address }: PageContent, site: string | null): readonly string[] =>
  card === null
    ? [tag('meta', { name: 'twitter:card', content: 'summary' })]
    : [
        tag('meta', { property: 'og:image', content: fileAddress(site, address, card.place) }),
        tag('meta', { property: 'og:image:type', content: 'image/png' }),
        tag('meta', { property: 'og:image:width', content: String(CARD_SIZE.width) }),
        tag('meta', { property: 'og:image:height', content: String(CARD_SIZE.height) }),
        tag('meta', { property: 'og:image:alt', content: card.words }),
        tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
      ];

const previewTags = (page: PageContent, title: string, site: string | null): readonly string[] => [
  tag('meta', { property: 'og:site_name', content: SITE_NAME }),
  tag('meta', { property: 'og:type', content: page.kind === 'dossier' ? 'article' : 'website' }),
  tag('meta', { property: 'og:title', content: title }),
  tag('meta', { property: 'og:description', content: page.description }),
  ...(site === null ? [] : [tag('meta', { property: 'og:url', content: absolute(site, page.address) })]),
  ...cardTags(page, site),
];

const faceTags = (files: readonly string[]): readonly string[] =>
  files.map((href) => tag('link', { rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: '' }));

/**
 * A whole page. `site` is the absolute address of the site when it is known, else null: then the canonical address is relative.
 * There is no inline script, and no style but those that the policy names by their hashes.
 */
export const pageDocument = (page: PageContent, assets: PageAssets, site: string | null): string => {
  const title = page.kind === 'library' ? SITE_NAME : `${page.title} · ${SITE_NAME}`;
  const isFound = page.kind !== 'missing';
  // Nothing of it can be shown with the first style alone.
  const isWhole = page.body.first === '';
  // The browser holds the first words back for faces that the head names, and has its work with each that is named before them. Where
  // those words are the article's, they do not wait.
  const [faces, laterFaces] = [faceTags(assets.faces.first), faceTags(assets.faces.later)];
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: contentPolicy([assets.style.first, assets.style.later, NO_STYLE]),
    }),
    tag('base', { href: page.base }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1, viewport-fit=cover' }),
    `<title>${htmlText(title)}</title>`,
    tag('meta', { name: 'description', content: page.description }),
    isFound ? tag('link', { rel: 'canonical', href: absolute(site, page.address) ?? (page.address || './') }) : '',
    isFound ? '' : tag('meta', { name: 'robots', content: 'noindex' }),
    ...(isFound ? previewTags(page, page.title, site) : []),
    page.oembed === null
      ? ''
      : tag('link', {
          rel: 'alternate',
          type: 'application/json+oembed',
          title: page.title,
          href: fileAddress(site, page.address, page.oembed),
        }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    ...THEME_COLOURS.map((colour) => tag('meta', { name: 'theme-color', ...colour })),
    tag('link', { rel: 'icon', href: 'icon.svg', type: 'image/svg+xml' }),
    tag('link', { rel: 'icon', href: 'icon-32.png', sizes: '32x32', type: 'image/png' }),
    tag('link', { rel: 'apple-touch-icon', href: 'icon-180.png' }),
    tag('link', { rel: 'manifest', href: 'site.webmanifest' }),
    tag('meta', { id: CYTOSCAPE_STYLE_ID }),
    `<style>${assets.style.first}</style>`,
    ...(isWhole ? [`<style>${assets.style.later}</style>`, ...faces, ...laterFaces] : []),
  ].filter(Boolean);
  // Scripts and data stand after what is read: on a slow line whatever is named earlier takes its share from the words and the drawing.
  const fetched = [
    ...(isWhole ? [] : laterFaces),
    page.preload ? tag('link', { rel: 'preload', as: 'fetch', href: page.preload, crossorigin: '' }) : '',
    ...assets.scripts
      .slice(0, 1)
      .map((src) => `${tag('script', { type: 'module', src, crossorigin: '', fetchpriority: 'low' })}</script>`),
    ...assets.scripts
      .slice(1)
      .map((href) => tag('link', { rel: 'modulepreload', href, crossorigin: '', fetchpriority: 'low' })),
  ].filter(Boolean);
  const { first, rest } = page.body;
  const body = isWhole ? rest : first + assets.style.later + rest;
  const app = tag('div', { id: 'app', 'data-page': page.kind, 'data-address': page.address });
  return `<!doctype html>
${tag('html', { lang: page.language })}
<head>
${head.join('\n')}
</head>
<body>
${isWhole ? '' : `${faces.join('\n')}\n`}${app}${body}</div>
${fetched.join('\n')}
</body>
</html>
`;
};
