/** A paragraph of a file that somebody brings. */
export interface ReadableParagraph {
  /** Its words. */
  readonly text: string;
  /** Whether it is page furniture: menus, buttons, notes of the page. It is left out unless somebody puts it back. */
  readonly isFurniture: boolean;
}

/** What can be read of a file that somebody brings, and what the file says of itself. */
export interface ReadableText {
  /** Its paragraphs in order. */
  readonly paragraphs: readonly ReadableParagraph[];
  /** Its title; absent when the file has none. */
  readonly title?: string;
  /** Who published it. */
  readonly publisher?: string;
  /** Its address, http or https. */
  readonly url?: string;
  /** When it was published: a day or moment, ISO 8601. */
  readonly published?: string;
}

/** The words that are read: everything but furniture, with an empty line between paragraphs. */
export const textOf = ({ paragraphs }: ReadableText): string =>
  paragraphs
    .filter(({ isFurniture }) => !isFurniture)
    .map(({ text }) => text)
    .join('\n\n');
