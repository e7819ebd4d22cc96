import { tag, htmlText } from './html-text.ts';
import { SITE_NAME, THEME_COLOURS } from './page-document.ts';

/** All that an embedded page is made from. */
export interface EmbedContent {
  /** What it is called. */
  readonly title: string;
  /** Language of its words, BCP 47. */
  readonly language: string;
  /** The markup of its body. */
  readonly body: string;
  /** The way from the page to the site's root: `../../`. */
  readonly root: string;
  /** Its script and its style sheet, site-relative. */
  readonly assets: { readonly script: string; readonly style: string };
  /** The address of the page that it is the small form of, site-relative or whole. */
  readonly canonical: string;
  /** The version that it shows, and those that are kept beside it. */
  readonly version: { readonly own: string; readonly kept: readonly string[] };
}

/** Nothing is stored, nothing is fetched but script and style of the site itself, and no page of it may be framed inside. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** A page that stands inside other sites. Without its script it lacks nothing but its height told to the page around it. */
export const embedDocument = (page: EmbedContent): string => {
  const { root, assets, version } = page;
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    `<title>${htmlText(`${page.title} · ${SITE_NAME}`)}</title>`,
    tag('link', { rel: 'canonical', href: page.canonical }),
    tag('meta', { name: 'robots', content: 'noindex' }),
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    ...THEME_COLOURS.map((colour) => tag('meta', { name: 'theme-color', ...colour })),
    tag('link', { rel: 'stylesheet', href: root + assets.style }),
  ];
  const html = { lang: page.language, 'data-version': version.own, 'data-kept': version.kept.join(' ') };
  return `<!doctype html>
${tag('html', { ...html, 'data-kept': html['data-kept'] || null })}
<head>
${head.join('\n')}
</head>
<body>
${page.body}
${tag('script', { src: root + assets.script })}</script>
</body>
</html>
`;
};
