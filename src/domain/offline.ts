/** The file that answers without a network, at the root of the site. */
export const OFFLINE_WORKER = 'offline.worker.js';
/** What the build puts the list of files into: the name of a constant in that file. */
export const OFFLINE_SLOT = 'DRAMATIS_OFFLINE_FILES';
/** Where the system's share menu sends an article to; answered by that file alone, never by a server. */
export const SHARE_PATH = 'share/';
/** Where an article waits that was shared, and the fragment of the address that asks for it. */
export const SHARED = { cache: 'dramatis-shared', key: 'shared-article', fragment: '#shared' } as const;

/** What is kept for use without a network. */
export interface OfflineFiles {
  /** Changes whenever one of the files does. */
  readonly version: string;
  /** Their addresses, relative to the site's root. */
  readonly files: readonly string[];
}
