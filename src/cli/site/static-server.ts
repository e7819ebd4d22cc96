import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';

/** What is served, and where. */
export interface StaticSite {
  /** The folder of the built site. */
  readonly dir: string;
  /** The path under which it is served, with a slash at both ends: `/` or `/some/sub/path/`. */
  readonly base: string;
  /** The port asked for; 0 lets the system choose. */
  readonly port: number;
}

/** A server that runs. */
export interface RunningServer {
  /** Its address with the base path, such as `http://127.0.0.1:4173/`. */
  readonly address: string;
  /** Ends it, open connections too. */
  readonly stop: () => Promise<void>;
}

/** The loopback address: nothing outside this machine can connect. */
const HOST = '127.0.0.1';

/** Texts are sent compressed, as every public host does. */
const TEXT_TYPES: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
};

/** Files below this folder carry a hash of their content in their name. */
const HASHED = '/assets/';

interface Packed {
  readonly stamp: string;
  readonly bytes: Buffer;
}

/** The path inside the site as a file of the folder, or null when it would lead out of it. */
const fileOf = (dir: string, pathname: string): string | null => {
  const file = path.join(dir, pathname);
  return file === dir || file.startsWith(dir + path.sep) ? file : null;
};

const isFolderPage = (file: string | null): boolean => file !== null && existsSync(path.join(file, 'index.html'));

const cacheControl = (pathname: string): string =>
  pathname.startsWith(HASHED) ? 'public, max-age=31536000, immutable' : 'no-cache';

/** Serves the built site as any plain host would: folders by their index.html, a slash added where one is missing, 404.html for the rest. */
export const siteHandler = (
  dir: string,
  base: string,
): ((request: IncomingMessage, response: ServerResponse) => void) => {
  const root = path.resolve(dir);
  const packed = new Map<string, Packed>();
  const serveRest = sirv(root, {
    etag: true,
    dev: true,
    setHeaders: (response, pathname) => response.setHeader('Cache-Control', cacheControl(pathname)),
  });

  const missing = (response: ServerResponse): void => {
    const page = path.join(root, '404.html');
    const text = existsSync(page) ? readFileSync(page, 'utf8') : 'Not found';
    // The page cannot know how deep it is asked for, so it names the site's root; only the server knows the sub-path.
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(text.replace('<base href="/">', `<base href="${base}">`));
  };

  const sendText = (request: IncomingMessage, response: ServerResponse, file: string, pathname: string): void => {
    const { mtimeMs, size } = statSync(file);
    const stamp = `"${size}-${mtimeMs}"`;
    const headers = {
      'Content-Type': TEXT_TYPES[path.extname(file)],
      'Cache-Control': cacheControl(pathname),
      ETag: stamp,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match'] === stamp) {
      response.writeHead(304, headers).end();
      return;
    }
    if (!/\bgzip\b/u.test(request.headers['accept-encoding'] ?? '')) {
      response.writeHead(200, { ...headers, 'Content-Length': size });
      createReadStream(file).pipe(response);
      return;
    }
    const known = packed.get(file);
    const bytes = known?.stamp === stamp ? known.bytes : gzipSync(readFileSync(file));
    packed.set(file, { stamp, bytes });
    response.writeHead(200, { ...headers, 'Content-Encoding': 'gzip', 'Content-Length': bytes.length }).end(bytes);
  };

  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (!url.pathname.startsWith(base)) {
      if (`${url.pathname}/` === base) response.writeHead(301, { Location: base }).end();
      else missing(response);
      return;
    }
    let pathname: string;
    try {
      pathname = decodeURIComponent(url.pathname.slice(base.length - 1));
    } catch {
      missing(response);
      return;
    }
    if (!pathname.endsWith('/') && isFolderPage(fileOf(root, pathname))) {
      response.writeHead(301, { Location: `${url.pathname}/${url.search}` }).end();
      return;
    }
    const file = fileOf(root, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!file || path.basename(file).startsWith('.') || !existsSync(file) || !statSync(file).isFile()) {
      missing(response);
      return;
    }
    if (request.method === 'GET' && TEXT_TYPES[path.extname(file)]) {
      sendText(request, response, file, pathname);
      return;
    }
    request.url = `${url.pathname.slice(base.length - 1)}${url.search}`;
    serveRest(request, response, () => missing(response));
  };
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve((server.address() as AddressInfo).port));
  });

/** Starts a server for the built site. Fails with the system's reason when the port is taken. */
export const startStaticServer = async ({ dir, base, port }: StaticSite): Promise<RunningServer> => {
  const server = createServer(siteHandler(dir, base));
  const actual = await listen(server, port);
  return {
    address: `http://${HOST}:${actual}${base}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
