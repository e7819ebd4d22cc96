import { useEffect } from 'react';
import { useAppStore } from './app-context.tsx';
import { type DialogName, useDialogs } from './dialogs.tsx';
import { focusFilterSearch } from './filters/filter-search.ts';
import { isTyping } from './is-typing.ts';

const dialogForKey: Readonly<Record<string, DialogName>> = { '?': 'help' };

/** The keys that work everywhere. Single letters and signs are left alone while somebody types. */
export const useShortcuts = (): void => {
  const store = useAppStore();
  const { opened, openDialog } = useDialogs();
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || opened !== null) return;
      if ((event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        openDialog('search');
        return;
      }
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.key === 'Escape') {
        if (!isTyping(event.target)) store.getState().stepBack();
        return;
      }
      if (isTyping(event.target)) return;
      if (event.key === '/') {
        event.preventDefault();
        focusFilterSearch();
      }
      const dialog = dialogForKey[event.key];
      if (dialog) {
        event.preventDefault();
        openDialog(dialog);
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [store, opened, openDialog]);
};
