/** Id of a dossier: a slug that is also its folder and its first path segment, such as `pak-us-alliance`. */
export type DossierId = string & { readonly brand: 'dossier' };
/** Id of an article inside its dossier: a slug. */
export type ArticleId = string & { readonly brand: 'article' };
/** Id of an actor: a slug such as `united-states`. It never holds a `~`, so it never equals a statement's id. */
export type ActorId = string & { readonly brand: 'actor' };
/** Id of a statement: `source~relation~target~hash`, such as `pakistan~reject~united-states~k3f9q2`. */
export type StatementId = string & { readonly brand: 'statement' };

/** What may stand for a missing source or target inside a statement id. No actor may have this id. */
export const NO_ACTOR = 'none';

/**
 * Texts with another meaning in ids and addresses: the missing end, and the article's own voice (`by=article`);
 * and the one slug that every plain object seems to hold as a field, so that looking an actor up could find a function.
 */
export const RESERVED_ACTOR_IDS: readonly string[] = [NO_ACTOR, 'article', 'constructor'];

/** Longest slug accepted; keeps addresses and file names usable. */
export const MAX_SLUG_LENGTH = 120;

const SLUG = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u;
const STATEMENT = /^([^~]+)~([a-z]+)~([^~]+)~([0-9a-hjkmnp-tv-z]{6})$/u;

/** Whether a text is a lower-case, composed slug: letters and digits of any script in groups joined by single hyphens. */
export const isSlug = (text: string): boolean =>
  text.length <= MAX_SLUG_LENGTH && text === text.toLowerCase() && text === text.normalize('NFC') && SLUG.test(text);

/** The text as a dossier id, or null when it is none. */
export const asDossierId = (text: string): DossierId | null => (isSlug(text) ? (text as DossierId) : null);

/** The text as an article id, or null when it is none. */
export const asArticleId = (text: string): ArticleId | null => (isSlug(text) ? (text as ArticleId) : null);

/** The text as an actor id, or null when it is none or a reserved text. */
export const asActorId = (text: string): ActorId | null =>
  isSlug(text) && !RESERVED_ACTOR_IDS.includes(text) ? (text as ActorId) : null;

/** The text as a statement id, or null when it has another shape. */
export const asStatementId = (text: string): StatementId | null => {
  const parts = STATEMENT.exec(text);
  return parts && isSlug(parts[1] ?? '') && isSlug(parts[3] ?? '') ? (text as StatementId) : null;
};

/**
 * A readable slug for a name: accents dropped, letters lowered, everything else a hyphen.
 * Answers an empty text when the name holds no letter or digit.
 */
export const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    // Latin accents only: in other scripts combining marks are letters of the word.
    .replace(/[\u0300-\u036f]+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’'‘]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/(^|-)\p{M}+/gu, '$1')
    .replace(/-{2,}/gu, '-')
    .replace(/^-|-$/gu, '')
    .normalize('NFC')
    .slice(0, MAX_SLUG_LENGTH)
    // Neither half a character nor a hyphen is left at the cut.
    .replace(/\p{Cs}$/u, '')
    .replace(/-$/u, '');
