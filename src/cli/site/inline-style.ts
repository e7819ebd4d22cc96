/** The statement with which a style sheet settles the order of its layers; empty when it has none. */
export const layerOrder = (css: string): string => /^\s*(@layer [^;{]+;)/u.exec(css)?.[1] ?? '';

/**
 * The style sheets of the build as one text that stands in the page itself. The layers are named first: the sheets come in the order
 * of the chunks, which is nobody's intention. Addresses are counted from the site's root instead of the folder of assets.
 */
export const inlineStyle = (sheets: readonly string[], layers: string, assets: string): string =>
  [layers, ...sheets.map((css) => fromRoot(css.trim(), assets))].join('\n');

const RELATIVE_ADDRESS = /url\(\s*(["']?)(?:\.\/)?(?!data:|#|\/|[a-z]+:)([^"')]+)\1\s*\)/gu;

const fromRoot = (css: string, assets: string): string =>
  css.replace(RELATIVE_ADDRESS, (_, quote: string, file: string) =>
    file.startsWith('../') ? `url(${quote}${file.slice(3)}${quote})` : `url(${quote}${assets}/${file}${quote})`,
  );
