/** What kind of page the app was rendered into: a list of dossiers, one of them, one that travels in the link, one that stands in the page itself, or none. */
export const PAGE_KINDS = ['library', 'dossier', 'open', 'file', 'missing'] as const;
/** See {@link PAGE_KINDS}. */
export type PageKind = (typeof PAGE_KINDS)[number];

/** The text as a kind of page; the library when it is none. */
export const asPageKind = (text: string | undefined): PageKind => PAGE_KINDS.find((kind) => kind === text) ?? 'library';
