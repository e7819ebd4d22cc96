import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps the finished stages of a training in a folder, so that an interrupted one goes on where it stopped. */
export interface Checkpoints {
  /** The numbers a stage left behind, or what `make` answers, which is then kept. */
  floats(stage: string, make: () => Float32Array): Float32Array;
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
    floats(stage, make) {
      const file = join(folder, `${stage}.f32`);
      if (existsSync(file)) {
        const bytes = readFileSync(file);
        return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
      }
      const made = make();
      keep(file, new Uint8Array(made.buffer, made.byteOffset, made.byteLength));
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
