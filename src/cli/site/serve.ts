import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type RunningServer, startStaticServer, type StaticSite } from './static-server.ts';

/** The port tried first, and how many after it. */
const FIRST_PORT = 4173;
const PORTS_TRIED = 20;

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: '/' },
    port: { type: 'string', default: process.env['PORT'] ?? String(FIRST_PORT) },
    open: { type: 'boolean', default: false },
  },
});

const isTaken = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';

const startSomewhere = async (site: StaticSite): Promise<RunningServer> => {
  for (let port = site.port; ; port++) {
    try {
      return await startStaticServer({ ...site, port });
    } catch (error) {
      if (!isTaken(error) || port >= site.port + PORTS_TRIED) throw error;
      console.log(`dramatis: port ${port} is taken; trying ${port + 1} …`);
    }
  }
};

/** Whether a person sits before a screen here: not in CI, and on Linux only with a display. */
const hasScreen = (): boolean =>
  !process.env['CI'] &&
  (process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']));

/** Asks the system to open an address. A system that cannot is no failure: the address stands in the terminal. */
const openInBrowser = (address: string): void => {
  const [program, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]];
  spawn(program as string, args as string[], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
};

const dir = path.resolve(values.dir);
if (!existsSync(path.join(dir, 'index.html'))) {
  console.error(`dramatis: there is no built site in ${dir}; run \`npm run build\` first.`);
  process.exit(1);
}
const base = `/${values.base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
const server = await startSomewhere({ dir, base, port: Number(values.port) });
console.log(`dramatis: ready at ${server.address}  (Ctrl-C ends it)`);
if (values.open && hasScreen()) openInBrowser(server.address);
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void server.stop().then(() => process.exit(0));
  });
