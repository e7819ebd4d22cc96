import { OFFLINE_WORKER, SHARED } from '../domain/offline.ts';
import { trustWorker } from './start-worker.ts';

/** Has the site answer without a network from now on. Asked for when somebody works here, not by everybody who reads. */
export const workOffline = (): void => {
  // The development server has no such file.
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const address = new URL(OFFLINE_WORKER, document.baseURI).href;
  navigator.serviceWorker.register(trustWorker(address)).catch(() => undefined);
};

/** An article that came from the system's share menu. */
export interface SharedArticle {
  readonly title: string;
  readonly url: string;
  /** Its words; empty when it came as a file. */
  readonly text: string;
  /** The file; null when it came as words. */
  readonly file: File | null;
}

/** Takes what was shared with the app, once; null when nothing was. */
export const takeSharedArticle = async (page: Window): Promise<SharedArticle | null> => {
  if (page.location.hash !== SHARED.fragment || !('caches' in page)) return null;
  const address = new URL(SHARED.key, page.document.baseURI).href;
  const cache = await caches.open(SHARED.cache);
  const kept = await cache.match(address);
  await cache.delete(address);
  page.history.replaceState(null, '', page.location.pathname);
  if (!kept) return null;
  const word = (name: string): string => decodeURIComponent(kept.headers.get(name) ?? '');
  const name = word('x-name');
  return {
    title: word('x-title'),
    url: word('x-url'),
    text: name === '' ? await kept.text() : '',
    file: name === '' ? null : new File([await kept.blob()], name),
  };
};

/** What a browser hands files over with that are opened with the app. */
interface LaunchQueue {
  readonly setConsumer: (
    consumer: (launch: { readonly files?: readonly { readonly getFile: () => Promise<File> }[] }) => void,
  ) => void;
}

/** Hears of files that are opened with the app, where the browser knows that. */
export const hearOpenedFiles = (page: Window, take: (file: File) => void): void => {
  const { launchQueue } = page as { readonly launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files = [] }) => {
    const [first] = files;
    if (first) void first.getFile().then(take);
  });
};
