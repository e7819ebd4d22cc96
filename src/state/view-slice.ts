import { type StateCreator } from 'zustand/vanilla';
import { type Factuality } from '../domain/factuality.ts';
import { type Family } from '../domain/ontology.ts';
import {
  DEFAULT_VIEW,
  type Filter,
  filterIn,
  type Lead,
  NO_FILTER,
  sameChoice,
  selectIn,
  type Selection,
  type Theme,
  toggleFactuality,
  toggleFamily,
  type View,
} from '../domain/view.ts';
import { stepBackFrom, type Trail, trailAfter } from '../domain/trail.ts';
import { type AppState } from './store.ts';

/** What the reader looked at, and by which choices they had come there. */
export interface Standing {
  /** What was looked at. */
  readonly view: View;
  /** The choices that had led to it. */
  readonly trail: Trail;
}

/** What the reader looks at, and the verbs that change it. Each replaces the view as a whole. */
export interface ViewSlice {
  /** What a link carries. */
  readonly view: View;
  /** The choices that led to the present one. Not part of the view. */
  readonly trail: Trail;
  /** What is gone back to if the press that lasts now is given up; null while nothing is pressed. Not part of the view. */
  readonly pressed: Standing | null;
  /** Id of the actor or statement under the pointer; null when none is. Not part of the view. */
  readonly hovered: string | null;
  /** Ids of the bundles of parallel statements that are spread out. Not part of the view. */
  readonly openBundles: readonly string[];
  /** Replaces the whole view: for links, and for back and forward. */
  readonly look: (view: View) => void;
  /** Chooses something, or nothing. Makes a choice of what is pressed. */
  readonly select: (selection: Selection) => void;
  /** Shows what a press is about to choose. The choice is made by `select`, and given up by `giveUpPress`. */
  readonly press: (selection: Selection) => void;
  /** Shows again what stood there before the press. */
  readonly giveUpPress: () => void;
  /** Gives a press up; else goes back one step along the trail; with nothing chosen, gathers the bundles that are spread out. */
  readonly stepBack: () => void;
  /** Shows another piece of evidence of the chosen statement (index from 0). */
  readonly showEvidence: (index: number) => void;
  /** Switches one family of the filter. */
  readonly toggleFamily: (family: Family) => void;
  /** Switches one factuality of the filter. */
  readonly toggleFactuality: (factuality: Factuality) => void;
  /** Changes part of the filter. */
  readonly filter: (change: Partial<Filter>) => void;
  /** Makes everything visible again. */
  readonly clearFilter: () => void;
  /** Picks a drawing by name; null for the default. */
  readonly arrange: (layout: string | null) => void;
  /** Picks the part that leads; null for the default. */
  readonly lead: (lead: Lead | null) => void;
  /** Picks a theme; null follows the system. */
  readonly paint: (theme: Theme | null) => void;
  /** Says what is under the pointer. */
  readonly hover: (id: string | null) => void;
  /** Spreads a bundle out, or gathers it again. */
  readonly toggleBundle: (id: string) => void;
}

/** Makes the slice. */
export const viewSlice: StateCreator<AppState, [], [], ViewSlice> = (set) => ({
  view: DEFAULT_VIEW,
  trail: [],
  pressed: null,
  hovered: null,
  openBundles: [],
  look: (view) => set({ view, trail: [], pressed: null }),
  select: (selection) =>
    set((state) => {
      const { view, trail } = state.pressed ?? state;
      const isShown = state.pressed !== null && sameChoice(state.view.selection, selection);
      return {
        view: isShown ? state.view : selectIn(view, selection),
        trail: trailAfter(trail, view.selection, selection),
        pressed: null,
      };
    }),
  press: (selection) =>
    set((state) => {
      const before = state.pressed ?? { view: state.view, trail: state.trail };
      return { view: selectIn(before.view, selection), pressed: before };
    }),
  giveUpPress: () => set(({ pressed }) => (pressed ? { ...pressed, pressed: null } : {})),
  stepBack: () =>
    set(({ view, trail, pressed }) => {
      if (pressed) return { ...pressed, pressed: null };
      if (view.selection.kind === 'nothing') return { openBundles: [] };
      const back = stepBackFrom(trail);
      return { view: selectIn(view, back.selection), trail: back.trail };
    }),
  showEvidence: (index) =>
    set((state) =>
      state.view.selection.kind === 'statement'
        ? { view: selectIn(state.view, { ...state.view.selection, evidence: index }) }
        : {},
    ),
  toggleFamily: (family) => set((state) => ({ view: toggleFamily(state.view, family) })),
  toggleFactuality: (factuality) => set((state) => ({ view: toggleFactuality(state.view, factuality) })),
  filter: (change) => set((state) => ({ view: filterIn(state.view, change) })),
  clearFilter: () => set((state) => ({ view: filterIn(state.view, NO_FILTER) })),
  arrange: (layout) => set((state) => ({ view: { ...state.view, layout } })),
  lead: (lead) => set((state) => ({ view: { ...state.view, lead } })),
  paint: (theme) => set((state) => ({ view: { ...state.view, theme } })),
  hover: (id) => set({ hovered: id }),
  toggleBundle: (id) =>
    set((state) => ({
      openBundles: state.openBundles.includes(id)
        ? state.openBundles.filter((open) => open !== id)
        : [...state.openBundles, id],
    })),
});
