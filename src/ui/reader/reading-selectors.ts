import { type Dossier } from '../../domain/dossier.ts';
import { type ActorId } from '../../domain/ids.ts';
import { type Statement } from '../../domain/statement.ts';
import { type Selection } from '../../domain/view.ts';
import { selectDossier, selectVisible } from '../../state/selectors.ts';
import { type AppState } from '../../state/store.ts';
import {
  lightsOf,
  loadsOf,
  namesIn,
  type Page,
  pagesOf,
  type SentenceLight,
  type SentenceLoad,
  sentencesOf,
} from './reading.ts';
import { type Segment } from './runs.ts';

const NO_PAGES: readonly Page[] = [];
const NO_NUMBERS: readonly number[] = [];
const NO_LOADS: ReadonlyMap<number, SentenceLoad> = new Map();
const NO_LIGHTS: ReadonlyMap<number, SentenceLight> = new Map();

/** Remembers an answer for as long as its first input lives, and per second input the last one. */
const rememberFor = <Whole extends object, Part, Answer>(compute: (whole: Whole, part: Part) => Answer) => {
  const known = new WeakMap<Whole, { readonly part: Part; readonly answer: Answer }>();
  return (whole: Whole, part: Part): Answer => {
    const before = known.get(whole);
    if (before?.part === part) return before.answer;
    const answer = compute(whole, part);
    known.set(whole, { part, answer });
    return answer;
  };
};

const pages = rememberFor((dossier: Dossier, _: null) => pagesOf(dossier));
const loads = rememberFor((dossier: Dossier, visible: readonly Statement[]) => loadsOf(dossier, visible));
const lights = rememberFor((dossier: Dossier, selection: Selection) => lightsOf(dossier, selection));
const hoveredSentences = rememberFor((dossier: Dossier, id: string | null) => sentencesOf(dossier, id));
const names = rememberFor((_: Dossier, __: null) => new Map<number, readonly Segment<ActorId>[]>());

/** The articles as pages. */
export const selectPages = (state: AppState): readonly Page[] => {
  const dossier = selectDossier(state);
  return dossier ? pages(dossier, null) : NO_PAGES;
};

/** What each sentence carries under the filter. */
export const selectLoads = (state: AppState): ReadonlyMap<number, SentenceLoad> => {
  const dossier = selectDossier(state);
  return dossier ? loads(dossier, selectVisible(state)) : NO_LOADS;
};

/** What the choice lights up. */
export const selectLights = (state: AppState): ReadonlyMap<number, SentenceLight> => {
  const dossier = selectDossier(state);
  return dossier ? lights(dossier, state.view.selection) : NO_LIGHTS;
};

/** The sentences of the statement under the pointer, here or on the canvas. */
export const selectHoveredSentences = (state: AppState): readonly number[] => {
  const dossier = selectDossier(state);
  return dossier ? hoveredSentences(dossier, state.hovered) : NO_NUMBERS;
};

/** The names in a sentence; the same array for as long as the dossier is open. */
export const namesOf = (dossier: Dossier, place: Parameters<typeof namesIn>[1]): readonly Segment<ActorId>[] => {
  const known = names(dossier, null);
  const before = known.get(place.number);
  if (before) return before;
  const found = namesIn(dossier, place);
  known.set(place.number, found);
  return found;
};
