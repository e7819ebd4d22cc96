/** The text with every lone surrogate replaced, because half a character cannot be encoded. */
const wellFormed = (text: string): string => text.replace(/\p{Cs}/gu, '\uFFFD');

const hex = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * An id as a path segment. `~` stays, so that a statement's id can be read; what finders of links in running text stumble over
 * (quotation marks, brackets, `!`, `*`) does not.
 */
export const encodeSegment = (id: string): string => encodeURIComponent(wellFormed(id)).replace(/[!'()*]/gu, hex);

/** Free text as a value of the query. Nothing in it is taken for the end of the link, not even a full stop at its end. */
export const encodeValue = (text: string): string =>
  encodeURIComponent(wellFormed(text))
    .replace(/[!'()*~_]/gu, hex)
    .replace(/[.-]$/u, hex);

/**
 * The text behind percent-encoding. What is no proper encoding stays as it is, so that any text has an answer;
 * only half a character is replaced, because it could not be written again.
 */
export const decodePercent = (text: string): string =>
  wellFormed(
    text.replace(/(?:%[0-9a-f]{2})+/giu, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        // Not UTF-8: an old encoding, or a link that was cut. The reader sees the signs themselves.
        return run;
      }
    }),
  );
