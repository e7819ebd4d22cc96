import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { decompress } from 'woff2-encoder';

/**
 * The faces of the cards: those of the interface, then one for each script that a name may be written in. What none of them has is
 * left to the faces of the machine.
 */
const FAMILIES: readonly { readonly name: string; readonly files: RegExp }[] = [
  { name: 'inter', files: /-(?:400|600)-normal\.woff2$/u },
  { name: 'newsreader', files: /-(?:400|600)-normal\.woff2$/u },
  { name: 'noto-sans', files: /-(?:400|600)-normal\.woff2$/u },
  { name: 'noto-sans-arabic', files: /-(?:400|600)-normal\.woff2$/u },
  { name: 'noto-sans-sc', files: /-400-normal\.woff2$/u },
  { name: 'noto-emoji', files: /-400-normal\.woff2$/u },
];

/** The names that some faces have inside, and the names that pictures use for them. */
const ALIASES: readonly (readonly [used: string, inside: string])[] = [['Newsreader', 'Newsreader 16pt 16pt']];

const require = createRequire(import.meta.url);

/** The compressed files of every face. */
const faceFiles = (): readonly string[] =>
  FAMILIES.flatMap(({ name, files }) => {
    const dir = path.join(path.dirname(require.resolve(`@fontsource/${name}/package.json`)), 'files');
    return readdirSync(dir)
      .filter((file) => files.test(file))
      .sort()
      .map((file) => path.join(dir, file));
  });

const alias = ([used, inside]: readonly [string, string]): string =>
  `<match target="pattern"><test name="family" qual="any"><string>${used}</string></test>` +
  `<edit name="family" mode="prepend" binding="strong"><string>${inside}</string></edit></match>`;

const systemConfiguration = '/etc/fonts/fonts.conf';

/** The configuration of fontconfig: our faces first, then the machine's own. */
const configuration = (dir: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${dir}</dir>
<cachedir>${path.join(dir, 'fontconfig')}</cachedir>
${ALIASES.map(alias).join('\n')}
<include ignore_missing="yes">${systemConfiguration}</include>
</fontconfig>
`;

/** Where the faces lie as files that a painter of pictures reads, and what tells their state apart from any other. */
export interface CardFaces {
  /** The file that names them to fontconfig. */
  readonly configuration: string;
  /** Changes whenever a face does. */
  readonly version: string;
}

/** Unpacks the faces into the cache of the project at `root`, once for each state of them. */
export const cardFaces = async (root: string): Promise<CardFaces> => {
  const files = faceFiles();
  const hash = createHash('sha256').update(configuration(''));
  for (const file of files) hash.update(path.basename(file)).update(readFileSync(file));
  const version = hash.digest('hex').slice(0, 16);
  const dir = path.join(root, '.cache', 'faces', version);
  const config = path.join(dir, 'fonts.conf');
  if (existsSync(config)) return { configuration: config, version };
  const part = `${dir}.${String(process.pid)}.part`;
  mkdirSync(part, { recursive: true });
  for (const file of files)
    writeFileSync(
      path.join(part, path.basename(file).replace(/\.woff2$/u, '.ttf')),
      await decompress(readFileSync(file)),
    );
  writeFileSync(path.join(part, 'fonts.conf'), configuration(dir));
  rmSync(dir, { recursive: true, force: true });
  renameSync(part, dir);
  return { configuration: config, version };
};
