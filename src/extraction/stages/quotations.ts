import { type Article } from '../../domain/article.ts';
import { type Span } from '../../domain/span.ts';

/** Marks that open and close; a straight double mark does both. */
const marks = /[“”„«»"]|‘‘|’’|``|''/gu;

/** What a mark does where it stands. */
type Turn = 'open' | 'close' | 'none';

const isWord = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

const turnOf = (text: string, mark: string, at: number, isOpen: boolean): Turn => {
  switch (mark) {
    case '“':
    case '«':
    case '„':
    case '‘‘':
    case '``':
      // „…“ closes with the mark that opens in English.
      return mark === '“' && isOpen && !isWord(text, at + 1) && !/["“‘'([]/u.test(text.charAt(at + 1))
        ? 'close'
        : 'open';
    case '”':
    case '»':
    case '’’':
    case "''":
      return isOpen ? 'close' : 'none';
    default: {
      // 5" and 6'2" are measures.
      if (!isOpen && /\d/u.test(text.charAt(at - 1)) && !/\s/u.test(text.charAt(at + 1) || ' ')) return 'none';
      if (isOpen) return 'close';
      // Behind a letter or a stop it can only close; whoever left out the opening one has quoted nothing.
      return /\S/u.test(text.charAt(at + 1)) && !/[\p{L}\p{N}.,;:!?…%)\]]/u.test(text.charAt(at - 1)) ? 'open' : 'none';
    }
  }
};

/** Longest run of paragraphs over which a quotation without a closing mark goes on. */
const LONGEST_RUN = 30;

/**
 * The quotations of an article's headline and body, in text order: what stands between the marks, marks left out, one span a
 * paragraph. A quotation that is not closed where its paragraph ends goes to that end, and the next paragraph carries it on when
 * it opens with a mark of its own. Inner quotations are part of the outer. Linear in the text.
 */
export const quotationsOf = (article: Article): readonly Span[] => {
  const found: Span[] = [];
  let run = 0;
  for (const paragraph of article.paragraphs) {
    if (paragraph.zone !== 'headline' && paragraph.zone !== 'body') continue;
    const slice = article.text.slice(paragraph.start, paragraph.end);
    let open = -1;
    let depth = 0;
    marks.lastIndex = 0;
    for (let match = marks.exec(slice); match; match = marks.exec(slice)) {
      const [mark] = match;
      const turn = turnOf(slice, mark, match.index, open >= 0);
      if (turn === 'open' && open < 0) open = match.index + mark.length;
      else if (turn === 'open' && mark !== '"') depth += 1;
      else if (turn === 'close' && depth > 0) depth -= 1;
      else if (turn === 'close') {
        push(found, paragraph.start + open, paragraph.start + match.index);
        open = -1;
      }
    }
    // Not closed: a quotation over several paragraphs, or a lone mark. One that opens its paragraph, or stands late in it, is believed.
    if (open >= 0 && run < LONGEST_RUN) {
      push(found, paragraph.start + open, paragraph.end);
      run += 1;
    } else run = 0;
  }
  return found;
};

const push = (found: Span[], start: number, end: number): void => {
  if (end > start) found.push({ start, end });
};
