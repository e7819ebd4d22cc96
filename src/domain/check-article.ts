import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Article } from './article.ts';
import { lastStartingBy, placeProblem } from './check-place.ts';
import { MESSAGES } from './messages.ts';
import { type Problem } from './problem.ts';
import { containsSpan, type Span } from './span.ts';

/** The SHA-256 of a text's UTF-8 bytes, as lower-case hexadecimal digits. */
export const textSha256 = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** What is wrong with an article: its text, and the bounds of its paragraphs and sentences. */
export function* articleProblems(article: Article, path: string): Generator<Problem> {
  const { text } = article;
  if (text.includes('\r')) yield { path: `${path}.text`, message: MESSAGES.carriageReturn, kind: 'rule' };
  if (text.normalize('NFC') !== text) yield { path: `${path}.text`, message: MESSAGES.notComposed, kind: 'rule' };
  if (/\p{Cs}/u.test(text)) yield { path: `${path}.text`, message: MESSAGES.halfCharacter, kind: 'rule' };
  if (textSha256(text) !== article.sha256) yield { path: `${path}.sha256`, message: MESSAGES.otherText, kind: 'words' };
  yield* orderProblems(text, article.paragraphs, `${path}.paragraphs`);
  yield* orderProblems(text, article.sentences, `${path}.sentences`);
  for (const [index, sentence] of article.sentences.entries()) {
    const paragraph = lastStartingBy(article.paragraphs, sentence.start);
    const read = paragraph?.zone === 'headline' || paragraph?.zone === 'body';
    if (!paragraph || !read || !containsSpan(paragraph, sentence))
      yield { path: `${path}.sentences[${index}]`, message: MESSAGES.outsideParagraph, kind: 'rule' };
  }
}

/** Places that should stand one behind the other in a text. */
function* orderProblems(text: string, places: readonly Span[], listPath: string): Generator<Problem> {
  let end = 0;
  for (const [index, place] of places.entries()) {
    const path = `${listPath}[${index}]`;
    const misplaced = placeProblem(text, place, path);
    if (misplaced) yield misplaced;
    if (place.start < end) yield { path, message: MESSAGES.outOfOrder, kind: 'structure' };
    end = Math.max(end, place.end);
  }
}
