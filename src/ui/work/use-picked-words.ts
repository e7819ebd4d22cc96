import { useEffect } from 'react';
import { numberedSentences } from '../../domain/query.ts';
import { selectDossier } from '../../state/selectors.ts';
import { useAppStore } from '../app-context.tsx';

/** How many units of a sentence's own text stand before a point of the page; null outside the words of a sentence. */
const placeIn = (node: Node, offset: number): { readonly number: number; readonly at: number } | null => {
  const element = node instanceof Element ? node : node.parentElement;
  const sentence = element?.closest('[data-sentence]');
  const words = sentence?.firstElementChild;
  if (!sentence || !words) return null;
  const before = document.createRange();
  before.selectNodeContents(words);
  // A point behind the words, such as the number at their end, is their end.
  if (before.comparePoint(node, offset) <= 0) before.setEnd(node, offset);
  return { number: Number(sentence.getAttribute('data-sentence')), at: before.toString().length };
};

/** Remembers which words of the article are selected, so that something can be made of them. */
export const usePickedWords = (): void => {
  const store = useAppStore();
  useEffect(() => {
    const change = (): void => {
      const selection = document.getSelection();
      const dossier = selectDossier(store.getState());
      if (!selection || selection.rangeCount === 0 || selection.isCollapsed || !dossier) return;
      const range = selection.getRangeAt(0);
      const [from, to] = [
        placeIn(range.startContainer, range.startOffset),
        placeIn(range.endContainer, range.endOffset),
      ];
      if (!from || !to) return;
      const sentences = numberedSentences(dossier);
      const [first, last] = [sentences[from.number - 1], sentences[to.number - 1]];
      if (!first || !last || first.article !== last.article) return;
      const span = { start: first.sentence.start + from.at, end: last.sentence.start + to.at };
      if (span.end > span.start) store.getState().pick({ article: first.article.id, span });
    };
    document.addEventListener('selectionchange', change);
    return () => document.removeEventListener('selectionchange', change);
  }, [store]);
};
