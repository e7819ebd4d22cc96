import { type NominalDraft } from './nominals.ts';
import { type SentenceNames } from './names.ts';

/** Longest name made from a description. */
const LONGEST_NAME = 80;

/** The article's own words without article and number, owner included, with a capital: "Afghan insurgents", "Pakistan’s army". */
export const phraseName = (names: SentenceNames, draft: NominalDraft): string => {
  const { sentence, written, text } = names.words;
  const { tokens } = sentence.tree;
  let first = draft.first;
  if (tokens[first - 1]?.tag === 'POS') {
    const owner = names.drafts[names.covering[first - 2] ?? -1];
    if (owner) first = owner.nameFirst;
  } else
    while (first < draft.head) {
      const tag = tokens[first]?.tag ?? '';
      const owner = names.covering[first] ?? -1;
      if (owner >= 0 && !/^the$/iu.test(written[first] ?? '')) break;
      if (!(
        tag === 'DT' ||
        // "a 51-year-old woman": the number is part of the word.
        (tag === 'CD' && written[first + 1] !== '-') ||
        tag === 'PDT' ||
        tag === 'PRP$' ||
        tag === 'RB' ||
        tag === 'IN' ||
        tag === 'JJR' ||
        SKIPPED.has((written[first] ?? '').toLowerCase())
      ))
        break;
      first += 1;
    }
  let last = draft.last;
  for (const owner of draft.owners) {
    const name = names.drafts[owner];
    if (name && name.first > last && name.first - last < 5) last = name.last;
  }
  const start = tokens[first];
  const end = tokens[last];
  if (!start || !end || first > draft.head) return '';
  const words = text.slice(start.start - sentence.span.start, end.end - sentence.span.start).replace(/\s+/gu, ' ');
  if (words.length > LONGEST_NAME) return '';
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const SKIPPED = new Set(
  'such other some several many more most least than about around nearly almost few both same own certain various large small big huge growing vast alleged suspected'.split(
    ' ',
  ),
);
