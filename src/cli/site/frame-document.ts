import { createHash } from 'node:crypto';
import { type FrameSlots } from '../../export/one-file.ts';
import { styleHash } from './content-policy.ts';
import { tag } from './html-text.ts';
import { CYTOSCAPE_STYLE_ID, THEME_COLOURS } from './page-document.ts';

/** In a script, what would end it or open a comment of the page. A backslash there means nothing to JavaScript's strings and patterns. */
const safeScript = (code: string): string =>
  code.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '\\x3C!--');

/** Nothing is fetched, by anybody, from anywhere: the whole page is this file. */
const policyOf = (script: string, style: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    `style-src ${styleHash(style)}`,
    'img-src data: blob:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');

/** The page around a dossier, with its slots empty. */
export const frameDocument = (code: string, css: string, slots: FrameSlots): string => {
  const script = safeScript(code);
  const style = css.trim().replaceAll('</style', '<\\/style');
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: policyOf(script, style) }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1, viewport-fit=cover' }),
    `<title>${slots.title}</title>`,
    `<meta name="description" content="${slots.description}">`,
    tag('meta', { name: 'referrer', content: 'no-referrer' }),
    tag('meta', { name: 'color-scheme', content: 'light dark' }),
    ...THEME_COLOURS.map((colour) => tag('meta', { name: 'theme-color', ...colour })),
    tag('meta', { id: CYTOSCAPE_STYLE_ID }),
    `<style>${style}</style>`,
  ];
  return `<!doctype html>
<html lang="${slots.language}">
<head>
${head.join('\n')}
</head>
<body>
<div id="app" data-page="file">${slots.body}</div>
<script type="application/json" id="dossier">${slots.dossier}</script>
<script>${script}</script>
</body>
</html>
`;
};
