import { abbreviationKind, isDotted } from './abbreviations.ts';
import { type Span } from './span.ts';

/**
 * The sentences of one paragraph, in order, without the white space around them. Sentences inside a quotation are sentences
 * of their own; closing quotation marks and brackets belong to the sentence before them. The time is linear in the span's length.
 */
export function splitSentences(text: string, span: Span): Span[] {
  // A slice, so that no search runs past the paragraph.
  const paragraph = text.slice(span.start, span.end);
  return splitParagraph(paragraph).map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
}

function splitParagraph(text: string): Span[] {
  const found: Span[] = [];
  const length = text.length;
  const stops = /[.!?…。！？]|\n/gu;
  let start = skipSpace(text, 0, length);
  for (let stop = stops.exec(text); stop; stop = stops.exec(text)) {
    if (stop.index < start) continue;
    const end = stop[0] === '\n' ? lineEnd(text, start, stop.index, length) : stopEnd(text, start, stop.index, length);
    if (end.boundary) {
      found.push({ start, end: trimEnd(text, start, end.at) });
      start = skipSpace(text, end.at, length);
    }
    stops.lastIndex = Math.max(end.at, stop.index + 1);
  }
  const end = trimEnd(text, start, length);
  if (end > start) found.push({ start, end });
  return found;
}

/** Where the search goes on, and whether a sentence ends there. */
interface Found {
  readonly at: number;
  readonly boundary: boolean;
}

/** Longest look at words before and after a stop, in UTF-16 units; keeps the work per stop constant. */
const reach = 80;

const closers = new Set(['”', '’', '"', "'", ')', ']', '}', '»', '*']);
const openers = /^[“‘"'([{«‹¿¡–—•*-]+\s*/u;
const note = /^\s?\[(?:\d{1,3}|[a-z])\]/u;
const noteLength = 6;
const stopMarks = new Set(['.', '!', '?', '…', '。', '！', '？']);

/** Words that begin sentences far more often than names: after "U.S." or an initial they show that a sentence ended. */
const starters = new Set(
  (
    'The A An This That These Those He She It They We You I His Her Its Their Our My Your In On At By For From With Without But And Or Yet So If When While ' +
    'Since After Before Although Though Because As Until Once There Here Some Many Most Several Both Each Every All No Not Such However Meanwhile Still Then ' +
    'What Who Why How Where Which Whether Last Next Earlier Later Now Today Yesterday Tomorrow Officials Critics Asked About Among According Despite During'
  ).split(' '),
);

const speech =
  'said|says|asked|asks|told|tells|added|adds|replied|replies|shouted|shouts|cried|cries|wondered|wonders|exclaimed|demanded|wrote|writes|tweeted|inquired|enquired|' +
  'yelled|screamed|joked|quipped|insisted|declared|warned|answered|responded|continued|began|recalled|remarked|muttered|whispered|called|calls';
const speakerFollows = new RegExp(
  `^(?:(?:${speech})\\b|(?:(?:\\p{Lu}[\\p{L}’'.-]*|of|the|a|an|de|al|bin|van|von|for|minister|spokes\\p{L}+) ){1,7}(?:${speech})\\b|(?:he|she|they|i|we|it) (?:${speech})\\b)`,
  'u',
);
const pronounSpeaks = new RegExp(`^(?:He|She|They|We|I|It) (?:${speech})\\b`);

function stopEnd(text: string, start: number, stop: number, end: number): Found {
  let at = stop + 1;
  // A run of stops is one stop: "...", "?!", and the spaced ellipsis ". . .".
  while (at < end && stopMarks.has(text[at] ?? '')) at++;
  let dots = at - stop;
  while (text[at] === ' ' && text[at + 1] === '.' && at + 1 < end) {
    at += 2;
    dots++;
  }
  const ellipsis = text[stop] === '…' || (dots > 1 && text[stop] === '.');
  const marks = at;
  while (at < end && closers.has(text[at] ?? '')) at++;
  // A closing mark after a space, as in `behave. ” The`, still belongs to the sentence before.
  while (at + 1 < end && /[ \u00a0]/.test(text[at] ?? '') && text[at + 1] === '”') at += 2;
  const closed = at > marks;
  // The number of a note, as in `in 1990. [12] The`, belongs to the sentence before.
  while (note.test(text.slice(at, at + noteLength))) at = text.indexOf(']', at) + 1;
  if (/[。！？]/u.test(text[stop] ?? '')) return { at, boundary: true };
  if (at >= end) return { at, boundary: true };
  if (!/\s/u.test(text[at] ?? '')) {
    const glued = /[“]/u.test(text[at] ?? '') || (closed && text[at - 1] === '”' && /\p{Lu}/u.test(text[at] ?? ''));
    return { at, boundary: glued };
  }
  const next = skipSpace(text, at, end);
  if (next >= end) return { at, boundary: true };
  const after = text.slice(next, Math.min(end, next + reach));
  const bare = after.replace(openers, '');
  if (/^\p{Ll}/u.test(bare) && !/^[i]\p{Lu}/u.test(bare)) return { at, boundary: false };
  if (/^(?:[,;:%)\]]|\((?:1[5-9]|20)\d\d\b)/u.test(after)) return { at, boundary: false };
  if (closed && text[stop] !== '.' && (speakerFollows.test(after) || pronounSpeaks.test(after)))
    return { at, boundary: false };
  if (ellipsis) return { at, boundary: /^[\p{Lu}\p{Lt}\p{Lo}\p{Nd}]/u.test(bare) || bare !== after };
  if (text[stop] !== '.') return { at, boundary: !/^Inc\b/.test(after) };
  return { at, boundary: !goesOn(text, start, stop, bare, bare !== after, closed) };
}

/** Whether the full stop at `stop` belongs to an abbreviation, an initial or a list number and the sentence goes on with `bare`. */
function goesOn(text: string, start: number, stop: number, bare: string, opened: boolean, closed: boolean): boolean {
  const from = Math.max(start, stop - reach / 2);
  const word = /[\p{L}\p{M}\p{N}.&’'-]*$/u.exec(text.slice(from, stop))?.[0].replace(/^[.’'-]+/u, '') ?? '';
  const wordStart = stop - word.length;
  const next = /^[\p{L}\p{M}\p{N}’'.]*/u.exec(bare)?.[0] ?? '';
  const starts = starters.has(next.replace(/[’'].*$/u, ''));
  const lone = wordStart <= start;
  if (/^\d{1,3}$/.test(word) && lone && !closed) return bare !== '';
  if (/^\p{L}$/u.test(word) && lone && !closed && word !== 'I') return true;
  if (/^\p{Lu}$/u.test(word) || /(?:^|-)\p{Lu}$/u.test(word))
    return isInitial(text, start, wordStart, word, starts) && !opened && (!closed || text[stop + 1] === ']');
  // Dates of a life in brackets: "(b. March 1951; m. 1980, div. 1992)".
  if (/^(?:[bdmr]|div)$/.test(word) && /[(;,]\s?$/u.test(text.slice(Math.max(start, wordStart - 2), wordStart)))
    return true;
  const kind = abbreviationKind(word.replace(/^.*-/u, ''));
  if (kind === 'before-name') return !closed;
  if (kind === 'before-number' && /^\d/.test(bare)) return true;
  if (kind === 'before-number') return /^(?:Pub|L|No|Art|Sec|Op)$/.test(word) && !starts && !opened;
  if (kind !== 'may-end' && !isDotted(word)) return false;
  if (closed || opened || starts) return false;
  if (/^[ap]\.m$/i.test(word)) return /^(?:[A-Z]{2,4}\b|\(|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\d)/.test(bare);
  if (/^etc$/i.test(word)) return false;
  return true;
}

/** "K. Michael", "John F. Kennedy", "J. K." go on; "vitamin C. The", "So did I." end. */
function isInitial(text: string, start: number, wordStart: number, word: string, nextStarts: boolean): boolean {
  if (word === 'I') return false;
  // "she wrote on X. Attorney General": where things are posted.
  if (word === 'X' && /\son\s$/u.test(text.slice(Math.max(start, wordStart - 4), wordStart))) return false;
  if (!nextStarts) return true;
  const before = /(\S+)\s$/u.exec(text.slice(Math.max(start, wordStart - reach / 2), wordStart))?.[1];
  return before === undefined || /^(?:\p{Lu}\.)+$/u.test(before);
}

/** A line break inside a paragraph ends a sentence before a list item, or after a short line when the next begins with a capital. */
function lineEnd(text: string, start: number, at: number, end: number): Found {
  const next = skipSpace(text, at, end);
  const after = text.slice(next, Math.min(end, next + 4));
  if (/^(?:[•*–—-]\s|\d{1,2}[.)]\s)/u.test(after)) return { at: next, boundary: true };
  const short = at - start < reach / 2;
  const ended = /[,\p{Ll}-]\s*$/u.test(text.slice(Math.max(start, at - 3), at));
  return { at: next, boundary: short && /^[\p{Lu}“"‘(]/u.test(after) && !(ended && text[at - 1] === ',') };
}

function skipSpace(text: string, at: number, end: number): number {
  while (at < end && /\s/u.test(text[at] ?? '')) at++;
  return at;
}

function trimEnd(text: string, start: number, end: number): number {
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return end;
}
