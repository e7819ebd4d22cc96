import { type Span } from '../../domain/span.ts';

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const DAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const UNIT = '(?:day|night|week|weekend|month|year|decade|century|spring|summer|autumn|fall|winter)';
const YEAR = '(?:1[89]|20)\\d\\d';

/** Absolute and relative times as news writes them. Each alternative is bounded, so that the search is linear. */
const TIME = new RegExp(
  [
    `(?:on |by |until |since )?(?:${DAY},? )?${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:, ${YEAR})?`,
    `(?:on |by |until |since )?\\d{1,2} ${MONTH}(?: ${YEAR})?`,
    `(?:in |by |since |until )?(?:early |mid-?|late )?${MONTH} ${YEAR}`,
    `(?:on |by |until |since |late |early )?${DAY}(?: (?:morning|afternoon|evening|night))?`,
    `(?:in |by |since |until |before |after )(?:early |mid-?|late )?${YEAR}`,
    `(?:earlier |later )?(?:this|last|next) (?:${UNIT}|${DAY}|${MONTH})`,
    `(?:in|over|during|for) the (?:past|last|next|coming) (?:few |several |two |three |four |five |ten )?${UNIT}s?`,
    `(?:yesterday|today|tonight|tomorrow)`,
    `(?:a|one|two|three|four|five|several|\\d{1,3}) ${UNIT}s? ago`,
  ].join('|'),
  'gu',
);

/** The first time expression of a sentence, or null. Weekdays and months count only with a capital, as the news writes them. */
export const timeIn = (text: string, sentence: Span): Span | null => {
  const words = text.slice(sentence.start, sentence.end);
  for (const match of words.matchAll(TIME)) {
    const before = words[match.index - 1] ?? ' ';
    const after = words[match.index + match[0].length] ?? ' ';
    if (/[\p{L}\p{N}]/u.test(before) || /[\p{L}\p{N}]/u.test(after)) continue;
    return { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
  }
  return null;
};
