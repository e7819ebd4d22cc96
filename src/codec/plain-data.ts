import { MESSAGES } from '../domain/messages.ts';
import { fail, ok, type Result } from '../domain/result.ts';

/** How much of a foreign value is looked at before it is refused. */
export interface DataLimits {
  /** Most characters of JSON text. */
  readonly characters: number;
  /** Most levels of lists and objects within each other. */
  readonly depth: number;
  /** Most values of any kind. */
  readonly values: number;
}

/** Plain data, and how much of it there is. */
export interface PlainData {
  /** The data. */
  readonly data: unknown;
  /** Number of values of any kind in it. */
  readonly values: number;
}

/** Field names that reach an object's prototype when copied carelessly. No format of ours uses them. */
const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** Plain data from a JSON text, within limits; the failure is a whole sentence. */
export const readJson = (text: string, limits: DataLimits): Result<PlainData, string> => {
  if (text.length > limits.characters) return fail(MESSAGES.tooLarge(limits.characters));
  if (text.trim() === '') return fail(MESSAGES.notText);
  // Reading five million opened brackets takes seconds, and counting them takes none.
  if (isDeeper(text, limits.depth + 1)) return fail(MESSAGES.notData(MESSAGES.tooDeep(limits.depth)));
  try {
    const data: unknown = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
    return plainCopy(data, limits);
  } catch (error) {
    return fail(MESSAGES.notJson(reasonOf(error)));
  }
};

/**
 * A copy of a value as plain data: null, booleans, finite numbers, texts, lists, and objects with own enumerable fields.
 * The copy walks with a stack of its own, so that neither depth nor circles can exhaust the machine's. Anything else is refused.
 */
export const plainCopy = (value: unknown, limits: DataLimits): Result<PlainData, string> => {
  try {
    return copyWithin(value, limits);
  } catch (error) {
    // Getters and proxies may throw whatever they like.
    return fail(MESSAGES.notData(reasonOf(error)));
  }
};

type Box = unknown[] | Record<string, unknown>;

const copyWithin = (value: unknown, limits: DataLimits): Result<PlainData, string> => {
  const root: unknown[] = [];
  const work: { readonly from: unknown; readonly into: Box; readonly key: string | number; readonly depth: number }[] =
    [{ from: value, into: root, key: 0, depth: 0 }];
  let left = limits.values;
  for (let next = work.pop(); next; next = work.pop()) {
    const { from, into, key, depth } = next;
    if (left-- <= 0) return fail(MESSAGES.notData(MESSAGES.tooMany(limits.values)));
    if (depth > limits.depth) return fail(MESSAGES.notData(MESSAGES.tooDeep(limits.depth)));
    if (from === null || typeof from === 'boolean' || typeof from === 'string') {
      put(into, key, from);
    } else if (typeof from === 'number') {
      // Adding zero makes zero of minus zero, which is written like zero and so could not come back.
      put(into, key, from + 0);
    } else if (Array.isArray(from)) {
      if (from.length > left) return fail(MESSAGES.notData(MESSAGES.tooMany(limits.values)));
      const copy: unknown[] = new Array<unknown>(from.length).fill(null);
      put(into, key, copy);
      for (let place = from.length - 1; place >= 0; place--)
        work.push({ from: from[place], into: copy, key: place, depth: depth + 1 });
    } else if (typeof from === 'object') {
      const copy: Record<string, unknown> = {};
      put(into, key, copy);
      const fields = Object.keys(from);
      if (fields.length > left) return fail(MESSAGES.notData(MESSAGES.tooMany(limits.values)));
      const bad = fields.find((field) => FORBIDDEN_KEYS.includes(field));
      if (bad !== undefined) return fail(MESSAGES.notData(MESSAGES.badKey(bad)));
      // Fields are put in their own order first, because the stack visits the last one first.
      for (const field of fields) copy[field] = null;
      for (const field of fields.toReversed()) {
        const inner: unknown = Reflect.get(from, field);
        // A field that is undefined is a field that is absent, as in JSON.
        if (inner === undefined) Reflect.deleteProperty(copy, field);
        else work.push({ from: inner, into: copy, key: field, depth: depth + 1 });
      }
    } else {
      return fail(MESSAGES.notData(MESSAGES.strangeValue(typeof from)));
    }
  }
  return ok({ data: root[0], values: limits.values - left });
};

const put = (into: Box, key: string | number, value: unknown): void => {
  if (Array.isArray(into)) into[Number(key)] = value;
  else into[key] = value;
};

const [QUOTE, ESCAPE, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** Whether a JSON text opens more than so many lists and objects within each other. Brackets inside texts do not count. */
const isDeeper = (text: string, most: number): boolean => {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === QUOTE) at = endOfString(text, at);
    else if (sign === OPEN_LIST || sign === OPEN_OBJECT) {
      if (++depth > most) return true;
    } else if (sign === CLOSE_LIST || sign === CLOSE_OBJECT) depth--;
  }
  return false;
};

/** Where a string of JSON ends that starts here; the length of the text where it does not end. */
const endOfString = (text: string, start: number): number => {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let escapes = 0;
    while (text.charCodeAt(end - 1 - escapes) === ESCAPE) escapes++;
    if (escapes % 2 === 0) return end;
  }
  return text.length;
};

/** What a thrown thing says, on one short line. */
const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message.replace(/\s+/gu, ' ').slice(0, 200) : 'it cannot be read';
