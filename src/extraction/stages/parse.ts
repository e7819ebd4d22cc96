import { type Article, type Paragraph } from '../../domain/article.ts';
import { type LanguageModel } from '../model/language-model.ts';
import { type ParsedToken } from '../model/parse-sentence.ts';
import { type Token, tokenize } from '../model/tokens.ts';
import { treeOf } from '../tree.ts';
import { type ReadSentence } from '../types.ts';
import { parseWithAside } from './asides.ts';
import { isTitle, spellingOf, trueCased } from './true-case.ts';

/** What a caller may want to know and decide while sentences are parsed. */
export interface ParseHooks {
  /** Told after each sentence how many of how many are done. */
  readonly progress?: (done: number, all: number) => void;
  /** Asked before each sentence; true stops the work, and what was parsed is given back. */
  readonly cancelled?: () => boolean;
}

/** Parses the sentences of an article, in order. */
export const parseArticle = (
  article: Article,
  model: LanguageModel,
  hooks: ParseHooks = {},
): readonly ReadSentence[] => {
  const found: ReadSentence[] = [];
  let paragraph = 0;
  for (const [index, span] of article.sentences.entries()) {
    if (hooks.cancelled?.()) break;
    while ((article.paragraphs[paragraph]?.end ?? Infinity) <= span.start) paragraph += 1;
    const zone: Paragraph['zone'] = article.paragraphs[paragraph]?.zone ?? 'body';
    const isHeadline = zone === 'headline';
    const tokens = tokenize(article.text, span);
    // A line without a full stop in title case is a headline too, behind "Nigeria:" or between paragraphs.
    const isLine = isHeadline || !STOPS.has(tokens.at(-1)?.text ?? '');
    const tree = treeOf(
      isLine && isTitle(tokens) ? parseTitle(article, model, tokens, isHeadline) : parseWithAside(model, tokens),
    );
    found.push({ index, span, paragraph, zone, isHeadline, tree });
    hooks.progress?.(index + 1, article.sentences.length);
  }
  return found;
};

/** What ends a sentence, or a line that announces one. */
const STOPS = new Set(['.', ':']);

/** Parses a headline in title case as a sentence would write it; its words stay as they stand. */
const parseTitle = (
  article: Article,
  model: LanguageModel,
  tokens: readonly Token[],
  isHeadline: boolean,
): readonly ParsedToken[] => {
  const own = { start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 };
  const titles = [...article.paragraphs.filter(({ zone }) => zone !== 'body'), own];
  return parseWithAside(model, trueCased(tokens, spellingOf(article.text, titles), isHeadline)).map((token) => ({
    ...token,
    text: tokens[token.index]?.text ?? token.text,
  }));
};
