/** Width and height of an embedded page until it has said how tall it is, in CSS pixels. */
export const EMBED_SIZE = { width: 720, height: 560 } as const;

/** What may happen inside a frame: scripts of its own and links that open elsewhere. Neither storage nor cookies. */
export const EMBED_SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The script of a site that makes embedded pages as tall as they are, from its root. */
export const EMBED_SCRIPT = 'embed.js';
