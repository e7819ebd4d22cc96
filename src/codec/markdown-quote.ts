import { type Article } from '../domain/article.ts';
import { articleById, type Dossier } from '../domain/dossier.ts';
import { type Evidence } from '../domain/evidence.ts';
import { claimPhrase, spokenStatement, voicePhrase } from '../domain/phrase.ts';
import { type NumberedSentence, sentenceNumberOf, statementsOfSentence } from '../domain/query.ts';
import { sliceSpan } from '../domain/span.ts';
import { type Statement } from '../domain/statement.ts';

/** Text that Markdown shows as it is: nothing in it becomes emphasis, a link, a heading, a list or HTML. */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>|~#&$]/gu, '\\$&')
    // Only at the start of a line do these begin a list, a rule or a quotation.
    .replace(/^(\s*)([-+=>])/gmu, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gmu, '$1\\$2');

/** An address as it can stand between the round brackets of a link. */
const escapeUrl = (url: string): string =>
  url
    .replace(/[\s<>\\]/gu, encodeURIComponent)
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');

const quoteLines = (words: string): string =>
  escapeMarkdown(words)
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');

/** Where words come from: publisher, title, day and sentence, each left out when it is not known. */
const sourceLine = (article: Article | null, number: number | null): string =>
  [
    article?.publisher ? escapeMarkdown(article.publisher) : null,
    article ? `“${escapeMarkdown(article.title)}”` : null,
    article?.published ? escapeMarkdown(article.published) : null,
    number === null ? null : `sentence ${number}`,
  ]
    .filter((part) => part !== null)
    .join(', ');

const pieceMarkdown = (dossier: Dossier, piece: Evidence): string => {
  const source = sourceLine(articleById(dossier, piece.article), sentenceNumberOf(dossier, piece.article, piece));
  const against = piece.stance === 'disputes' ? 'Against it: ' : '';
  return `${quoteLines(piece.exact)}\n>\n> — ${against}${source}`;
};

/**
 * A statement to paste elsewhere: how it stands and who says so first, then every quote with its place, then the link.
 * The words that keep a denied thing denied stand in the same line as the claim, so that they cannot be cut off by accident.
 */
export const statementMarkdown = (dossier: Dossier, statement: Statement, url: string): string =>
  [
    `**${escapeMarkdown(claimPhrase(dossier, statement))}** (said by ${escapeMarkdown(voicePhrase(dossier, statement))})`,
    ...statement.evidence.map((piece) => pieceMarkdown(dossier, piece)),
    `[See it in the article](${escapeUrl(url)})`,
  ].join('\n\n');

/** A sentence to paste elsewhere: its words with their place, what is read in it, each with its factuality and speaker, then the link. */
export const sentenceMarkdown = (dossier: Dossier, place: NumberedSentence, url: string): string =>
  [
    `${quoteLines(sliceSpan(place.article.text, place.sentence))}\n>\n> — ${sourceLine(place.article, place.number)}`,
    statementsOfSentence(dossier, place)
      .map((statement) => `- ${escapeMarkdown(spokenStatement(dossier, statement))}`)
      .join('\n'),
    `[See it in the article](${escapeUrl(url)})`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
