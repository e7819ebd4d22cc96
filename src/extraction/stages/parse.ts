import { type Article, type Paragraph } from '../../domain/article.ts';
import { type LanguageModel } from '../model/language-model.ts';
import { tokenize } from '../model/tokens.ts';
import { treeOf } from '../tree.ts';
import { type ReadSentence } from '../types.ts';
import { parseWithAside } from './asides.ts';

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
    const tree = treeOf(parseWithAside(model, tokenize(article.text, span)));
    found.push({ index, span, paragraph, zone, isHeadline: zone === 'headline', tree });
    hooks.progress?.(index + 1, article.sentences.length);
  }
  return found;
};
