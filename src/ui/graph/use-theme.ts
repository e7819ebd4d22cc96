import type { StylesheetJson } from 'cytoscape';
import { useSyncExternalStore } from 'react';
import type { Theme } from '../../domain/view.ts';
import { stylesheet } from '../../graph/stylesheet.ts';
import type { AppState } from '../../state/store.ts';
import { useApp } from '../app-context.tsx';

const DARK = '(prefers-color-scheme: dark)';
const watchSystem = (changed: () => void): (() => void) => {
  const system = window.matchMedia(DARK);
  system.addEventListener('change', changed);
  return () => system.removeEventListener('change', changed);
};

const selectTheme = ({ view }: AppState): Theme | null => view.theme;

// No grey disc under a press: it would repaint the canvas for nothing.
const withoutPressMark = (sheet: StylesheetJson): StylesheetJson => [
  ...sheet,
  { selector: 'core', style: { 'active-bg-opacity': 0 } } as unknown as StylesheetJson[number],
];
// One value per theme: the canvas is restyled when the value changes, and only then.
const sheets: Record<Theme, StylesheetJson> = {
  light: withoutPressMark(stylesheet('light')),
  dark: withoutPressMark(stylesheet('dark')),
};

/** The canvas's style sheet for the theme that shows: the one asked for, else the system's. */
export const useTheme = (): StylesheetJson => {
  const asked = useApp(selectTheme);
  const system = useSyncExternalStore<Theme>(
    watchSystem,
    () => (window.matchMedia(DARK).matches ? 'dark' : 'light'),
    () => 'light',
  );
  return sheets[asked ?? system];
};
