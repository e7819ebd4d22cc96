import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';

/** One script with what belongs to it. */
export interface Bundle {
  /** The script, which imports nothing. */
  readonly script: string;
  /** Its style sheets. Addresses in them are relative to the folder of assets. */
  readonly sheets: readonly string[];
  /** The other files, by their place in the site. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
}

/** How a script is bundled. */
export interface BundleOptions {
  /** Plugins of the build. */
  readonly plugins?: readonly (Plugin | Plugin[])[];
  /** Which files are put into the style itself. */
  readonly inlines?: (file: string) => boolean;
}

const filesOf = (output: Awaited<ReturnType<typeof build>>, entry: string): Rolldown.RolldownOutput['output'] => {
  const [first] = Array.isArray(output) ? output : [output];
  if (first && 'output' in first) return first.output;
  throw new Error(`${entry} was not built.`);
};

/** Vite takes from the environment which half of React it builds; tests have another one there. */
const inProduction = async <Answer>(run: () => Promise<Answer>): Promise<Answer> => {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
};

/** Bundles an entry of the sources into one plain script that needs no other, for pages that stand apart from the app. */
export const bundleOne = async (root: string, entry: string, options: BundleOptions = {}): Promise<Bundle> => {
  const output = filesOf(
    await inProduction(() =>
      build({
        root,
        configFile: false,
        logLevel: 'silent',
        publicDir: false,
        base: './',
        plugins: [...(options.plugins ?? [])],
        css: { modules: { generateScopedName: '[name]__[local]__[hash:base64:5]' } },
        build: {
          write: false,
          target: 'es2022',
          cssCodeSplit: false,
          modulePreload: { polyfill: false },
          assetsInlineLimit: options.inlines ?? (() => false),
          rolldownOptions: { input: path.resolve(root, entry), output: { format: 'iife', codeSplitting: false } },
        },
      }),
    ),
    entry,
  );
  const [script, ...others] = output.filter((file) => file.type === 'chunk');
  if (!script || others.length > 0) throw new Error(`${entry} should be one script; it is ${1 + others.length}.`);
  const assets = output.filter((file) => file.type === 'asset');
  return {
    script: script.code,
    sheets: assets.filter((file) => file.fileName.endsWith('.css')).map((file) => String(file.source)),
    assets: new Map(
      assets
        .filter((file) => !file.fileName.endsWith('.css'))
        .map((file) => [file.fileName, typeof file.source === 'string' ? Buffer.from(file.source) : file.source]),
    ),
  };
};

const sourcesBelow = (dir: string): readonly string[] =>
  readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/u.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

/** What bundles are made from: the sources, and the exact versions of the libraries. */
const versionOf = (root: string): string => {
  const hash = createHash('sha256');
  for (const file of [...sourcesBelow(path.join(root, 'src')), path.join(root, 'package-lock.json')])
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex').slice(0, 16);
};

/** A text that is made from the sources, made once for each state of them and kept in the project's cache under a name. */
export const remembered = async (root: string, name: string, make: () => Promise<string>): Promise<string> => {
  const dir = path.join(root, '.cache', 'bundles', versionOf(root));
  const kept = path.join(dir, name);
  if (existsSync(kept)) return readFileSync(kept, 'utf8');
  const text = await make();
  mkdirSync(dir, { recursive: true });
  const part = `${kept}.${process.pid}.part`;
  writeFileSync(part, text);
  renameSync(part, kept);
  return text;
};
