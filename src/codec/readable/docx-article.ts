import { Unzip, UnzipInflate } from 'fflate';
import mammoth from 'mammoth';
import { type ReadableText } from '../../domain/readable-text.ts';
import { fail, ok, type Result } from '../../domain/result.ts';

/** Most bytes that a packed document may unfold to: far more than any article has, and little enough for a phone. */
const MOST_UNFOLDED = 64 * 1_048_576;
/** How much is unfolded between two looks at the count. */
const PIECE = 65_536;

/** Whether all parts of a packed file together stay below the bound. They are unfolded to be counted, because what a file says of its own sizes may be a lie. */
const unfoldsWithin = (bytes: Uint8Array, most: number): boolean => {
  let total = 0;
  const unzip = new Unzip((part) => {
    part.ondata = (error, data) => {
      if (error) throw error;
      total += data.length;
      if (total > most) throw new RangeError('too large');
    };
    part.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += PIECE)
      unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  } catch {
    return false;
  }
  return total <= most;
};

/** The words of a Word document, paragraph by paragraph. The failure is a sentence. */
export const docxArticle = async (bytes: Uint8Array): Promise<Result<ReadableText, string>> => {
  if (!unfoldsWithin(bytes, MOST_UNFOLDED))
    return fail('This document is damaged, or unfolds to far more than a document holds. It was not opened.');
  const copy = bytes.slice();
  try {
    const { value } = await mammoth.extractRawText(
      typeof Buffer === 'undefined' ? { arrayBuffer: copy.buffer } : { buffer: Buffer.from(copy) },
    );
    const paragraphs = value
      .split(/\n{2,}/u)
      .map((text) => text.replace(/\s+/gu, ' ').trim())
      .filter((text) => text !== '')
      .map((text) => ({ text, isFurniture: false }));
    return ok({ paragraphs });
  } catch {
    return fail('This document cannot be read: it may be damaged or locked with a password.');
  }
};
