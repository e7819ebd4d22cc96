import { gzipSync } from 'node:zlib';
import { modelMark, modelVersion } from '../../extraction/model/language-model.ts';
import { ByteWriter } from './byte-writer.ts';
import { type ClusterList, writeClusters } from './clusters.ts';
import { writeTable } from './quantise.ts';
import { settings } from './settings.ts';
import { type FrozenTable } from './tables.ts';
import { type FrozenTables } from './train-parser.ts';

/** Everything that goes into a weights file. */
export interface Trained {
  readonly clusters: ClusterList | undefined;
  readonly tagger: FrozenTable;
  readonly parser: FrozenTables;
}

/** The bytes of a weights file as `loadModel` reads them, not yet gzip; `say` is told the size of each part. */
export function writeModel({ clusters, tagger, parser }: Trained, say: (message: string) => void): Uint8Array {
  const writer = new ByteWriter();
  for (const byte of modelMark) writer.byte(byte);
  writer.byte(modelVersion);
  writeClusters(writer, clusters);
  say(`clusters: ${packedSize(writer.done())} bytes gzip`);
  const { moves, relations, revision } = parser;
  for (const [name, table] of Object.entries({ tagger, moves, relations, revision })) {
    // A move's weights add up to zero, so the third column is left out (see `withShift`).
    const shrinking = { classes: table === moves ? 2 : table.classes, levels: settings.levels };
    const alone = new ByteWriter();
    const { rows, entries } = writeTable(alone, table, shrinking);
    say(`${name}: ${rows} rows, ${entries} weights, ${packedSize(alone.done())} bytes gzip`);
    writer.bytes(alone.done());
  }
  return writer.done();
}

const packedSize = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length;
