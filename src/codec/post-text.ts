import { choiceTitle } from '../domain/choice-title.ts';
import { type Dossier, statementById } from '../domain/dossier.ts';
import { spokenStatement } from '../domain/phrase.ts';
import { sentenceOfNumber } from '../domain/query.ts';
import { sliceSpan } from '../domain/span.ts';
import { type Selection } from '../domain/view.ts';

/** Characters that a short post may have; an address counts for {@link ADDRESS_LENGTH} of them, however long it is. */
export const POST_LENGTH = 280;
/** What the networks with the shortest posts count for an address. */
export const ADDRESS_LENGTH = 23;

const quoteWithin = (words: string, room: number): string => {
  const flat = words.replace(/\s+/gu, ' ').trim();
  if (flat.length + 2 <= room) return `“${flat}”`;
  const cut = flat.slice(0, Math.max(0, room - 3));
  const end = cut.lastIndexOf(' ');
  return end <= 0 ? '' : `“${cut.slice(0, end)}…”`;
};

/**
 * A choice as the text of a short post: the claim with its factuality and its speaker, as much of the quote as there is room for, and
 * the address. Whatever is cut, it is the quote; the quote is marked where it was cut.
 */
export const postText = (dossier: Dossier, selection: Selection, url: string): string => {
  const room = POST_LENGTH - ADDRESS_LENGTH - 2;
  const parts = (head: string, words: string): string =>
    [head, quoteWithin(words, room - head.length), url].filter((part) => part !== '').join(' ');
  if (selection.kind === 'statement') {
    const statement = statementById(dossier, selection.id);
    const piece = statement?.evidence[selection.evidence] ?? statement?.evidence[0];
    if (statement && piece) return parts(spokenStatement(dossier, statement), piece.exact);
  }
  if (selection.kind === 'sentence') {
    const place = sentenceOfNumber(dossier, selection.number);
    if (place) return parts('', sliceSpan(place.article.text, place.sentence));
  }
  return `${choiceTitle(dossier, selection)} ${url}`;
};
