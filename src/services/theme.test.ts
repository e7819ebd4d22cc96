import { describe, expect, it } from 'vitest';
import { createAppStore } from '../state/store.ts';
import { isDarkNow, startTheme } from './theme.ts';

const pageWith = (dark: boolean) => {
  const document = { documentElement: { dataset: {} as Record<string, string> } };
  return { document, matchMedia: () => ({ matches: dark }) };
};

describe('the theme', () => {
  it('is the system’s until the reader asks for one, and again when they stop asking', () => {
    const page = pageWith(true);
    const store = createAppStore();
    const stop = startTheme(store, page.document as unknown as Document);
    const now = () => [page.document.documentElement.dataset['theme'], isDarkNow(page as unknown as Window)];
    expect(now()).toEqual([undefined, true]);
    store.getState().paint('light');
    expect(now()).toEqual(['light', false]);
    store.getState().paint(null);
    expect(now()).toEqual([undefined, true]);
    stop();
    store.getState().paint('light');
    expect(now()).toEqual([undefined, true]);
  });
});
