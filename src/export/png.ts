import crc32 from 'crc-32';
import { strToU8, zlibSync } from 'fflate';
import { type Exportable, type ExportFile } from './exportable.ts';
import { wholeGraph } from './svg.ts';
import { writeWebAnnotation } from './web-annotation.ts';

/** Where the first chunk of a PNG ends: its signature has 8 bytes, the header chunk 25 (PNG, third edition, §5.2 and §11.2.1). */
const AFTER_HEADER = 33;
/** What the text is called inside the file. */
const KEYWORD = 'Web Annotations';

/** A compressed text of any script as a chunk of a PNG (PNG, third edition, §11.3.3.4, iTXt). */
const textChunk = (keyword: string, text: string): Uint8Array => {
  // Compression flag 1, method 0, no language, no translated keyword.
  const head = strToU8(`iTXt${keyword}\0\u0001\0\0\0`);
  const body = zlibSync(strToU8(text));
  const chunk = new Uint8Array(4 + head.length + body.length + 4);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, head.length - 4 + body.length);
  chunk.set(head, 4);
  chunk.set(body, 4 + head.length);
  // The sum is over type and data.
  view.setInt32(chunk.length - 4, crc32.buf(chunk.subarray(4, -4)));
  return chunk;
};

/** The graph with its legend as a PNG. Every quote with its place is kept inside as Web Annotations, in a text chunk. */
export const writePng = async (given: Exportable): Promise<readonly ExportFile[] | null> => {
  const painted = await given.paint(wholeGraph(given, ''));
  if (!painted) return null;
  const [annotations] = writeWebAnnotation(given);
  const words = textChunk(KEYWORD, typeof annotations?.content === 'string' ? annotations.content : '');
  const content = new Uint8Array(painted.length + words.length);
  content.set(painted.subarray(0, AFTER_HEADER));
  content.set(words, AFTER_HEADER);
  content.set(painted.subarray(AFTER_HEADER), AFTER_HEADER + words.length);
  return [{ name: `${given.dossier.id}.png`, content }];
};
