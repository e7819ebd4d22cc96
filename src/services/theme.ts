import { type AppStore } from '../state/store.ts';

/** Whether the page is dark at this moment: by the reader's wish, else by the system's. */
export const isDarkNow = (page: Window): boolean => {
  const asked = page.document.documentElement.dataset['theme'];
  return asked ? asked === 'dark' : page.matchMedia('(prefers-color-scheme: dark)').matches;
};

/** Keeps the page in the theme that the view asks for. Answers its stop. */
export const startTheme = (store: AppStore, page: Document): (() => void) => {
  const paint = (): void => {
    const { theme } = store.getState().view;
    if (theme) page.documentElement.dataset['theme'] = theme;
    else delete page.documentElement.dataset['theme'];
  };
  paint();
  return store.subscribe((state, before) => {
    if (state.view.theme !== before.view.theme) paint();
  });
};
