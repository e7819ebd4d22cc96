import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cardFaces } from './faces.ts';
import { cardPainter, type Painter, PAINTING } from './painter.ts';

/** A painter that draws each picture once: what it has drawn with these faces is kept in the cache of the project at `root`. */
export const keepingPainter = async (root: string): Promise<Painter> => {
  const faces = await cardFaces(root);
  const dir = path.join(root, '.cache', 'cards');
  mkdirSync(dir, { recursive: true });
  let painter: Promise<Painter> | null = null;
  return async (svg) => {
    const key = createHash('sha256')
      .update(JSON.stringify([faces.version, PAINTING, svg]))
      .digest('hex');
    const kept = path.join(dir, `${key}.png`);
    if (existsSync(kept)) return readFileSync(kept);
    // Loaded for the first picture that is new: most builds need none.
    painter ??= cardPainter(faces);
    const png = await (await painter)(svg);
    const part = `${kept}.${process.pid}.part`;
    writeFileSync(part, png);
    renameSync(part, kept);
    return png;
  };
};
