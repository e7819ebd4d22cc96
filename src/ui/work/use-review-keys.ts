import { useEffect } from 'react';
import { useDialogs } from '../dialogs.tsx';
import { type ReviewAction } from './use-review.ts';
import { isTyping } from '../is-typing.ts';

/** One key for each decision. */
export const REVIEW_KEYS: Readonly<Record<string, ReviewAction>> = {
  a: 'accept',
  r: 'reject',
  f: 'flip',
  d: 'factuality',
  l: 'relation',
  s: 'speaker',
  m: 'quote',
  c: 'context',
  u: 'undo',
  n: 'next',
  p: 'previous',
};

/** In the graph letters find actors. */
const isInGraph = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[role="application"]') !== null;

/** Hears the keys of the review, wherever the focus is, but where letters mean something else. Control and Command with Z undo as well. */
export const useReviewKeys = (isOn: boolean, act: (action: ReviewAction) => void): void => {
  const { opened } = useDialogs();
  useEffect(() => {
    if (!isOn || opened !== null) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || event.altKey || isTyping(event.target)) return;
      const isCommand = event.ctrlKey || event.metaKey;
      if (isCommand && event.key.toLowerCase() === 'z') {
        event.preventDefault();
        act(event.shiftKey ? 'redo' : 'undo');
        return;
      }
      if (isCommand || isInGraph(event.target)) return;
      const letter = event.key.toLowerCase();
      const action = Object.hasOwn(REVIEW_KEYS, letter) ? REVIEW_KEYS[letter] : undefined;
      if (!action) return;
      event.preventDefault();
      act(action === 'undo' && event.shiftKey ? 'redo' : action);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn, opened, act]);
};
