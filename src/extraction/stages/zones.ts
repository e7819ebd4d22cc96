import { foldName } from '../../domain/actor.ts';
import { type Paragraph, type ParagraphZone } from '../../domain/article.ts';
import { type Span } from '../../domain/span.ts';
import { splitSentences } from '../../domain/sentences.ts';
import { isFurniture } from '../lexicon/furniture.ts';
import { foldWord, matchAt } from '../lexicon/gazetteer.ts';

/** Longest headline, in UTF-16 units. */
const LONGEST_HEADLINE = 220;
/** Longest place and agency before the first words of a report, in UTF-16 units. */
const LONGEST_DATELINE = 70;
/** A headline, a date, a byline and a caption stand among the first paragraphs. */
const FRONT = 6;
/** Most words of a trailing line that is not a sentence and is taken for furniture. */
const TRAILING_WORDS = 6;

const month =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?';
const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const date = `(?:(?:${day}|(?:mon|tue|wed|thu|fri|sat|sun)\\.?),? )?(?:(?:${month}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:${month}),? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|(?:${month}) \\d{4})`;
const time = '(?:,? (?:at )?\\d{1,2}[:.]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?\\(?[a-z]{2,4}\\)?)?)?';
const dateLine = new RegExp(
  `^(?:(?:published|posted|updated|last updated|date)(?: on| at)?:? )?${date}${time}(?: ?[|·•,-] ?.{0,40})?$`,
  'iu',
);
const openingDate = new RegExp(`^${day}, (?:${month}) \\d{1,2}, \\d{4}(?=\\s)`, 'iu');
const byline =
  /^(?:[Bb]y|BY|From|FROM) \p{Lu}[\p{L}\p{M}.’'-]*(?:[ ,]+(?:and |& )?[\p{Lu}\d][\p{L}\p{M}\d.’'-]*){0,9}$/u;

const finalStop = /[.!?…][”’"')\]]*$/u;
const wordCount = (text: string): number => text.split(/\s+/u).length;

/** Gives every paragraph its zone; a dateline at the start of a paragraph becomes a paragraph of its own. Linear in the text. */
export const zonesOf = (text: string, spans: readonly Span[], title: string | undefined): Paragraph[] => {
  const zones = spans.map((span): ParagraphZone =>
    isFurniture(text.slice(span.start, span.end)) ? 'furniture' : 'body',
  );
  const known = title === undefined ? '' : foldName(title);
  const read = spans.flatMap((_, index) => (zones[index] === 'body' ? [index] : []));
  const first = read[0];
  if (first !== undefined && isHeadline(text, spans, read, known)) zones[first] = 'headline';
  for (const index of read.slice(0, FRONT)) {
    const span = spans[index];
    if (!span || zones[index] !== 'body' || span.end - span.start > LONGEST_DATELINE) continue;
    const line = text.slice(span.start, span.end);
    if (dateLine.test(line) || byline.test(line)) zones[index] = 'dateline';
  }
  markTrail(text, spans, zones);
  let opened = false;
  return spans.flatMap((span, index): Paragraph[] => {
    const zone = zones[index] ?? 'body';
    if (zone !== 'body' || opened) return [{ ...span, zone }];
    // Only the report's first paragraph opens with the place it is sent from.
    opened = true;
    const length = datelineLength(text.slice(span.start, Math.min(span.end, span.start + LONGEST_DATELINE * 2)));
    if (length === 0 || span.start + length >= span.end) return [{ ...span, zone }];
    const body = span.start + length + (/^\s*/u.exec(text.slice(span.start + length, span.end))?.[0].length ?? 0);
    if (body >= span.end) return [{ ...span, zone }];
    return [
      { start: span.start, end: span.start + length, zone: 'dateline' },
      { start: body, end: span.end, zone },
    ];
  });
};

const isHeadline = (text: string, spans: readonly Span[], read: readonly number[], title: string): boolean => {
  const span = spans[read[0] ?? -1];
  if (!span) return false;
  const line = text.slice(span.start, span.end);
  if (line.length > LONGEST_HEADLINE) return false;
  if (title !== '' && foldName(line) === title) return read.length > 1 || spans.length === 1;
  const next = spans[read[1] ?? -1];
  if (!next || /[.,;:…][”’"')\]]*$/u.test(line) || dateLine.test(line)) return false;
  if (datelineLength(line) > 0 || splitSentences(text, span).length > 1) return false;
  // A question or a cry can be a headline too, when what follows is longer.
  const longer = read.slice(1, FRONT).some((index) => {
    const other = spans[index];
    return other !== undefined && other.end - other.start > Math.min(line.length, LONGEST_DATELINE);
  });
  return longer && wordCount(line) >= 2 && (!finalStop.test(line) || wordCount(line) <= 14);
};

/** Short lines without a full stop that end the page after its last full sentence. */
const markTrail = (text: string, spans: readonly Span[], zones: ParagraphZone[]): void => {
  let at = spans.length - 1;
  const trail: number[] = [];
  for (; at > 0; at -= 1) {
    const span = spans[at];
    if (!span) continue;
    if (zones[at] === 'furniture') continue;
    const line = text.slice(span.start, Math.min(span.end, span.start + LONGEST_HEADLINE));
    if (span.end - span.start >= LONGEST_HEADLINE || finalStop.test(line) || wordCount(line) > TRAILING_WORDS) break;
    trail.push(at);
  }
  const end = spans[at];
  if (zones[at] !== 'body' || !end || !finalStop.test(text.slice(Math.max(end.start, end.end - 6), end.end))) return;
  for (const index of trail) if (zones[index] === 'body') zones[index] = 'furniture';
};

const agency = String.raw`\([^()]{2,40}\)`;
const dash = String.raw`(?:\s*(?:—|–|--)|\s+-)`;
const place = String.raw`\p{Lu}[\p{L}\p{M}.’'-]*(?:[ /]\p{L}[\p{L}\p{M}.’'-]*){0,4}`;
const dated = String.raw`(?:, (?:${month})\.? \d{1,2})?`;
const withDash = new RegExp(
  `^(${place}(?:, ${place})?)${dated}(?: ${agency})?(?:, [^—–:]{2,30})?${dash}(?=\\s?\\S)`,
  'iu',
);
const withAgency = new RegExp(`^(${place}(?:, ${place})?)${dated} ${agency}\\s*[:-]`, 'iu');
const withColon = new RegExp(`^(${place}(?:, ${place})?)${dated}:(?=\\s)`, 'iu');
const onlyAgency = /^\((?:AP|AFP|Reuters|UPI|PTI|IANS|ANI|DPA|dpa|Xinhua|CNN|BBC|TASS|AA|KUNA|IRNA)\)\s*(?:—|–|--|-)/u;

/** Length of the dateline with which a paragraph opens, its mark included; 0 for none. */
export const datelineLength = (text: string): number => {
  const day = openingDate.exec(text);
  if (day && /^\s+\p{Lu}/u.test(text.slice(day[0].length))) return day[0].length;
  const bare = onlyAgency.exec(text);
  if (bare) return bare[0].length;
  const found = withAgency.exec(text) ?? withDash.exec(text) ?? withColon.exec(text);
  if (!found || found[0].length > LONGEST_DATELINE || found[1] === undefined) return 0;
  if (withAgency.test(text) || new RegExp(` ${agency}`, 'u').test(found[0]))
    return /^\p{Lu}/u.test(text) ? found[0].length : 0;
  return isPlaceName(found[1], found[0].endsWith(':')) ? found[0].length : 0;
};

/** A place that is known, or words all in capitals; before a colon those may be a speaker in an interview. */
const isPlaceName = (name: string, spoken: boolean): boolean => {
  const words = name.split(/[ ,]+/u).filter(Boolean);
  if (!spoken && words.every((word) => word === word.toUpperCase() && /\p{L}{2}/u.test(word))) return true;
  const last = name.split(',').at(-1)?.split(' ').filter(Boolean) ?? [];
  const land = matchAt(last.map(foldWord), last, 0);
  if (name.includes(',') && land?.length === last.length && land.known.form === 'name') return true;
  const known = matchAt(words.map(foldWord), words, 0);
  if (!known || !(known.known.form === 'capital' || known.known.kind === 'place' || known.known.kind === 'state'))
    return false;
  return known.length === words.length || name.includes(',');
};
