import { useEffect } from 'react';
import { useDialogs } from '../dialogs.tsx';
import { type ReviewAction } from './use-review.ts';

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
  U: 'redo',
  n: 'next',
  p: 'previous',
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName));

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
      const action = Object.hasOwn(REVIEW_KEYS, event.key) ? REVIEW_KEYS[event.key] : undefined;
      if (!action) return;
      event.preventDefault();
      act(action);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn, opened, act]);
};
