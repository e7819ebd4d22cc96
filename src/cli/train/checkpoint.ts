import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FrozenTable } from './tables.ts';

/** Keeps the finished stages of a training in a folder, so that an interrupted one goes on where it stopped. */
export interface Checkpoints {
  /** The table a stage left behind, or what `make` answers, which is then kept. */
  table(stage: string, make: () => FrozenTable): FrozenTable;
  /** The same for lists of whole numbers. */
  lists(stage: string, make: () => Int32Array[]): Int32Array[];
}

/** Checkpoints in a folder, which is made when it is not there. */
export function openCheckpoints(folder: string): Checkpoints {
  mkdirSync(folder, { recursive: true });
  const keep = (file: string, bytes: Uint8Array | string) => {
    writeFileSync(`${file}.part`, bytes);
    renameSync(`${file}.part`, file);
  };
  return {
    table(stage, make) {
      const file = join(folder, `${stage}.table`);
      if (existsSync(file)) {
        const bytes = readFileSync(file);
        const copy = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
        const [classes = 0, bits = 0] = new Int32Array(copy, 0, 2);
        const places = new Int32Array(copy, 8, 2 ** bits / 16);
        return new FrozenTable(classes, bits, places, new Float32Array(copy, 8 + places.byteLength));
      }
      const made = make();
      const { classes, bits, places, weights } = made;
      const parts = [Int32Array.of(classes, bits), places, weights];
      keep(file, Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength))));
      return made;
    },
    lists(stage, make) {
      const file = join(folder, `${stage}.json`);
      if (existsSync(file)) {
        const read: number[][] = JSON.parse(readFileSync(file, 'utf8'));
        return read.map((list) => Int32Array.from(list));
      }
      const made = make();
      keep(file, JSON.stringify(made.map((list) => Array.from(list))));
      return made;
    },
  };
}
