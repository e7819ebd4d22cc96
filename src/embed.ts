import { startEmbedHost } from './services/embed-host.ts';

/** The script that other sites put beside embedded pages. It stands at the root of the site that it belongs to. */
const own = document.currentScript;
if (own instanceof HTMLScriptElement) startEmbedHost(window, new URL('.', own.src).href);
