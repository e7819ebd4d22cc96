import { type Dossier } from '../domain/dossier.ts';
import { EMBED_SANDBOX, EMBED_SCRIPT, EMBED_SIZE } from '../domain/embedding.ts';
import { type Statement } from '../domain/statement.ts';
import { xmlText } from '../domain/xml-text.ts';
import { htmlElement } from './html-element.ts';
import { type PlainHref, plainStatement } from './plain-statement.ts';

/** What is embedded. */
export interface Embedded {
  /** The whole address of the embedded page. */
  readonly src: string;
  /** What it is called. */
  readonly title: string;
}

/** A frame of fixed height: works wherever HTML may be pasted. */
export const frameCode = ({ src, title }: Embedded): string =>
  htmlElement('iframe', {
    src,
    title,
    width: '100%',
    height: String(EMBED_SIZE.height),
    style: 'border:0',
    loading: 'lazy',
    sandbox: EMBED_SANDBOX,
  });

/**
 * An element that grows with what it shows; `root` is the address of the site with a slash at its end. Until its script has run, and wherever it may not run,
 * the quotes that it is about are read in its place.
 */
export const elementCode = (
  { src, title }: Embedded,
  root: string,
  dossier: Dossier,
  statements: readonly Statement[],
  hrefOf: PlainHref,
): string =>
  htmlElement(
    'dramatis-embed',
    { src, title },
    `\n<p>${htmlElement('a', { href: src }, xmlText(title))}</p>\n`,
    ...statements.map((statement) => `${plainStatement(dossier, statement, hrefOf)}\n`),
  ) + `\n${htmlElement('script', { src: root + EMBED_SCRIPT, async: '' })}`;

/** What an oEmbed file tells: https://oembed.com, type `rich`. */
export interface OembedFacts extends Embedded {
  /** The name and the address of the site. */
  readonly provider: { readonly name: string; readonly url: string };
  /** Who published the article; absent when the file does not say. */
  readonly author: string | undefined;
  /** The picture of the page, with its size in pixels. */
  readonly thumbnail: { readonly url: string; readonly width: number; readonly height: number };
}

/** The oEmbed file of a page: how another site shows it, for those that ask. */
export const oembedFile = ({ src, title, provider, author, thumbnail }: OembedFacts): string =>
  `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      ...(author === undefined ? {} : { author_name: author }),
      provider_name: provider.name,
      provider_url: provider.url,
      html: frameCode({ src, title }),
      width: EMBED_SIZE.width,
      height: EMBED_SIZE.height,
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    },
    null,
    1,
  )}\n`;
