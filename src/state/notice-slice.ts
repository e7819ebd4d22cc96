import { type StateCreator } from 'zustand/vanilla';
import { type Selection } from '../domain/view.ts';
import { type AppState } from './store.ts';

/** Something said to the reader that asks for no decision: a link that led elsewhere, a value that was ignored. */
export interface Notice {
  /** The message, a whole sentence. */
  readonly text: string;
  /** What to offer instead, such as the nearest statement; null when there is nothing. */
  readonly offer: { readonly label: string; readonly selection: Selection } | null;
}

/** The notices that are showing, and the last thing announced to a screen reader. */
export interface NoticeSlice {
  /** Notices, oldest first. */
  readonly notices: readonly Notice[];
  /** What the live region says; empty for silence. */
  readonly announcement: string;
  /** Shows notices besides those that are showing. */
  readonly notify: (notices: readonly Notice[]) => void;
  /** Takes one notice away. */
  readonly dismiss: (index: number) => void;
  /** Takes all notices away. */
  readonly dismissAll: () => void;
  /** Says something through the live region. */
  readonly announce: (text: string) => void;
}

/** Makes the slice. */
export const noticeSlice: StateCreator<AppState, [], [], NoticeSlice> = (set) => ({
  notices: [],
  announcement: '',
  notify: (notices) => set((state) => ({ notices: [...state.notices, ...notices] })),
  dismiss: (index) => set((state) => ({ notices: state.notices.filter((_, place) => place !== index) })),
  dismissAll: () => set({ notices: [] }),
  announce: (text) => set({ announcement: text }),
});
