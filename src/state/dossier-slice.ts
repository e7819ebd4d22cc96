import { type StateCreator } from 'zustand/vanilla';
import { type Dossier } from '../domain/dossier.ts';
import { type DossierId } from '../domain/ids.ts';
import { type AppState } from './store.ts';

/** Something a person should know about a dossier: where it is, and what is wrong with it. */
export interface DossierProblem {
  /** Where in the file, such as `statements[3].evidence[0]`; empty for the whole. */
  readonly path: string;
  /** What is wrong, in plain words. */
  readonly message: string;
}

/** Where a dossier came from: bundled with the site, brought by the visitor in a link, kept in this browser, or part of the page itself. */
export type DossierOrigin = 'bundled' | 'private' | 'own' | 'file';

/** Which dossier is open. */
export type DossierState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading'; readonly id: DossierId | null }
  | {
      readonly kind: 'ready';
      readonly dossier: Dossier;
      readonly problems: readonly DossierProblem[];
      readonly origin: DossierOrigin;
    }
  | { readonly kind: 'failed'; readonly reason: string; readonly problems: readonly DossierProblem[] };

/** The open dossier and the verbs that change it. */
export interface DossierSlice {
  /** What is open. */
  readonly current: DossierState;
  /** Says that a dossier is on its way. What is open stays readable until it arrives. */
  readonly expect: (id: DossierId | null) => void;
  /** Opens a dossier that has been read and checked. */
  readonly open: (dossier: Dossier, problems: readonly DossierProblem[], origin: DossierOrigin) => void;
  /** Says why a dossier could not be opened. A dossier that is already open stays, and the reason becomes a notice. */
  readonly refuse: (reason: string, problems: readonly DossierProblem[]) => void;
  /** Closes the dossier: back to the library. */
  readonly close: () => void;
}

/** Makes the slice. */
export const dossierSlice: StateCreator<AppState, [], [], DossierSlice> = (set) => ({
  current: { kind: 'idle' },
  expect: (id) => set((state) => (state.current.kind === 'ready' ? {} : { current: { kind: 'loading', id } })),
  open: (dossier, problems, origin) => set({ current: { kind: 'ready', dossier, problems, origin } }),
  refuse: (reason, problems) =>
    set((state) =>
      state.current.kind === 'ready'
        ? { notices: [...state.notices, { text: reason, offer: null }] }
        : { current: { kind: 'failed', reason, problems } },
    ),
  close: () => set({ current: { kind: 'idle' } }),
});
