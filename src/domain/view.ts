import { FACTUALITIES, type Factuality } from './factuality.ts';
import { type ActorId, type StatementId } from './ids.ts';
import { FAMILIES, type Family } from './ontology.ts';

/** What the reader has chosen. Each kind but `nothing` has an address of its own. */
export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'actor'; readonly id: ActorId }
  /** `evidence` is the index (from 0) of the piece being read; it is not part of the address. */
  | { readonly kind: 'statement'; readonly id: StatementId; readonly evidence: number }
  /** `number` counts from 1 through all articles of the dossier. */
  | { readonly kind: 'sentence'; readonly number: number }
  /** How two actors are connected: what ties them directly, and the shortest chain of statements. */
  | { readonly kind: 'pair'; readonly from: ActorId; readonly to: ActorId };

/** Whose word counts: an actor's, or the article's own voice. */
export type Voice = ActorId | typeof ARTICLE_VOICE;
/** The article's own voice, as it stands in an address. No actor may have this id. */
export const ARTICLE_VOICE = 'article';

/** What the reader leaves visible. Null means everything. Filters never move anything. */
export interface Filter {
  /** Families left visible, in the order of the ontology; null for all. */
  readonly families: readonly Family[] | null;
  /** Factualities left visible, in their order; null for all. */
  readonly factuality: readonly Factuality[] | null;
  /** Only what this voice says; null for anyone. */
  readonly by: Voice | null;
  /** Words searched for; empty for none. */
  readonly query: string;
}

/** Which part leads: on a small screen the one shown, on a large one what stands beside the article. */
export const LEADS = ['graph', 'list', 'article'] as const;
/** See {@link LEADS}. */
export type Lead = (typeof LEADS)[number];

/** The themes a reader can ask for. */
export const THEMES = ['light', 'dark'] as const;
/** See {@link THEMES}. */
export type Theme = (typeof THEMES)[number];

/** What the reader looks at: all of it is in the address (but which piece of evidence is open). */
export interface View {
  /** What is chosen. */
  readonly selection: Selection;
  /** What is left visible. */
  readonly filter: Filter;
  /** Name of the drawing; null for the default that fits the screen. */
  readonly layout: string | null;
  /** Which part leads; null for the default (the graph). */
  readonly lead: Lead | null;
  /** The theme asked for; null follows the system. */
  readonly theme: Theme | null;
}

/** Nothing chosen. */
export const NOTHING: Selection = { kind: 'nothing' };

/** Everything visible. */
export const NO_FILTER: Filter = { families: null, factuality: null, by: null, query: '' };

/** The view of somebody who has just arrived. */
export const DEFAULT_VIEW: View = { selection: NOTHING, filter: NO_FILTER, layout: null, lead: null, theme: null };

/** Whether two selections choose the same thing, whatever piece of evidence is open. */
export const sameChoice = (a: Selection, b: Selection): boolean => {
  switch (a.kind) {
    case 'nothing':
      return b.kind === 'nothing';
    case 'actor':
      return b.kind === 'actor' && a.id === b.id;
    case 'statement':
      return b.kind === 'statement' && a.id === b.id;
    case 'sentence':
      return b.kind === 'sentence' && a.number === b.number;
    case 'pair':
      return b.kind === 'pair' && a.from === b.from && a.to === b.to;
  }
};

/** The view with another thing chosen. */
export const selectIn = (view: View, selection: Selection): View => ({ ...view, selection });

/** The view with some of the filter changed. */
export const filterIn = (view: View, change: Partial<Filter>): View => ({
  ...view,
  filter: { ...view.filter, ...change },
});

/** Whether anything is filtered away (the search counts). */
export const isFiltering = (filter: Filter): boolean =>
  filter.families !== null || filter.factuality !== null || filter.by !== null || filter.query !== '';

/**
 * A list of choices with one switched: null means all are on. Switching the last one off, or the last one on, means all again,
 * because an empty picture answers no question.
 */
const toggle = <Choice>(
  all: readonly Choice[],
  chosen: readonly Choice[] | null,
  one: Choice,
): readonly Choice[] | null => {
  const on = chosen ?? all;
  const next = all.filter((choice) => (choice === one ? !on.includes(choice) : on.includes(choice)));
  return next.length === 0 || next.length === all.length ? null : next;
};

/** The view with one family switched on or off. */
export const toggleFamily = (view: View, family: Family): View =>
  filterIn(view, { families: toggle(FAMILIES, view.filter.families, family) });

/** The view with one factuality switched on or off. */
export const toggleFactuality = (view: View, factuality: Factuality): View =>
  filterIn(view, { factuality: toggle(FACTUALITIES, view.filter.factuality, factuality) });
