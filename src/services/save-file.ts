/** A file to be kept by the person. */
export interface SavedFile {
  /** Its name without a folder. */
  readonly name: string;
  /** Its content; text is kept as UTF-8. */
  readonly content: string | Uint8Array;
  /** Its media type. */
  readonly mediaType: string;
}

/** How long the browser may take to begin, in milliseconds, before the content is let go. */
const KEPT_MS = 60_000;

/** Hands a file to the browser, which keeps it where it keeps what is downloaded. Nothing is sent anywhere. */
export const saveFile = ({ name, content, mediaType }: SavedFile, page: Document): void => {
  const type = typeof content === 'string' ? `${mediaType};charset=utf-8` : mediaType;
  const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
  const link = page.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
};
