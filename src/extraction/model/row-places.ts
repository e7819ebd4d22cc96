import { type ByteReader } from './byte-reader.ts';

/**
 * Which of the 2^bits rows are kept: for each 32 of them a number with a bit for each, and how many are kept before.
 * So a row that is not there costs one look at a small array that stays in the processor's cache.
 */
export type RowPlaces = Int32Array;

/** Reads `kept` ascending row numbers below 2^bits. */
export function readRowPlaces(reader: ByteReader, bits: number, kept: number): RowPlaces {
  const places = new Int32Array((2 ** bits / 32) * 2);
  let row = -1;
  for (let at = 0; at < kept; at++) {
    row += reader.varint() + 1;
    if (row >= 2 ** bits) throw new RangeError('a row lies outside its table');
    const block = (row >>> 5) * 2;
    places[block] = (places[block] ?? 0) | (1 << (row & 31));
  }
  for (let at = 2; at < places.length; at += 2) places[at + 1] = (places[at - 1] ?? 0) + ones(places[at - 2] ?? 0);
  return places;
}

/** A row's number among the kept ones, -1 when it is not kept. */
export function placeOf(places: RowPlaces, row: number): number {
  const block = (row >>> 5) * 2;
  const set = places[block] ?? 0;
  if (((set >>> (row & 31)) & 1) === 0) return -1;
  return (places[block + 1] ?? 0) + ones(set & ((1 << (row & 31)) - 1));
}

/** How many bits of a 32-bit number are set. */
export function ones(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
