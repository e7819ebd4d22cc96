import { OFFLINE_SLOT, type OfflineFiles, SHARE_PATH, SHARED } from '../domain/offline.ts';

/** The parts of a service worker that are used; the library of TypeScript has them for workers alone. */
interface WorkerScope {
  readonly registration: { readonly scope: string };
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: (kind: string, heard: (event: WorkerEvent) => void) => void;
}
interface WorkerEvent {
  readonly request: Request;
  readonly waitUntil: (work: Promise<unknown>) => void;
  readonly respondWith: (answer: Promise<Response>) => void;
}

const scope = self as unknown as WorkerScope;
// The build writes the list into this text.
const { version, files } = JSON.parse(OFFLINE_SLOT) as OfflineFiles;
const CACHE = `dramatis-${version}`;
const root = scope.registration.scope;

const isOurs = (name: string): boolean => name.startsWith('dramatis-') && name !== CACHE && name !== SHARED.cache;

const install = async (): Promise<void> => {
  const cache = await caches.open(CACHE);
  await cache.addAll(files.map((file) => new Request(new URL(file, root), { cache: 'no-cache' })));
  await scope.skipWaiting();
};

const activate = async (): Promise<void> => {
  const names = await caches.keys();
  await Promise.all(names.filter(isOurs).map((name) => caches.delete(name)));
  await scope.clients.claim();
};

/** What carries a hash in its name never changes: it is taken from here. Everything else is fetched, and taken from here without a network. */
const answer = async (request: Request): Promise<Response> => {
  const cache = await caches.open(CACHE);
  const isHashed = new URL(request.url).href.startsWith(`${root}assets/`);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (isHashed && kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    if (kept) return kept;
    const home = request.mode === 'navigate' ? await cache.match(root) : undefined;
    if (home) return home;
    throw error;
  }
};

/** Keeps what was shared where the page finds it. It goes to nobody. */
const takeShared = async (request: Request): Promise<Response> => {
  const form = await request.formData();
  const cache = await caches.open(SHARED.cache);
  const file = form.get('file');
  const word = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const headers = {
    'x-title': encodeURIComponent(word('title')),
    'x-url': encodeURIComponent(word('url')),
    'x-name': file instanceof File ? encodeURIComponent(file.name) : '',
  };
  const body = file instanceof File && file.size > 0 ? file : word('text');
  await cache.put(new URL(SHARED.key, root).href, new Response(body, { headers }));
  return Response.redirect(new URL(`./${SHARED.fragment}`, root).href, 303);
};

scope.addEventListener('install', (event) => event.waitUntil(install()));
scope.addEventListener('activate', (event) => event.waitUntil(activate()));
scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (!request.url.startsWith(root)) return;
  if (request.method === 'POST' && request.url === new URL(SHARE_PATH, root).href)
    event.respondWith(takeShared(request));
  else if (request.method === 'GET') event.respondWith(answer(request));
});
