import { ACTOR_KINDS, type ActorKind } from '../domain/actor.ts';
import { FAMILIES, type Family } from '../domain/ontology.ts';
import { type Theme } from '../domain/view.ts';

/** How an actor of some kind is filled and bordered. */
export interface KindColours {
  /** Inside of the shape; the name stands on it in ink. */
  readonly fill: string;
  /** Border of the shape. */
  readonly border: string;
}

/** Colours of one theme, as `#rrggbb`. The style sheet's custom properties carry the same values (see {@link customProperties}). */
export interface Palette {
  /** The desk under the drawing. */
  readonly paper: string;
  /** Names and other words. */
  readonly ink: string;
  /** Lines of each family, and words about them. */
  readonly family: Readonly<Record<Family, string>>;
  /** A bundle that gathers several families. */
  readonly mixed: string;
  /** Shapes of each kind of actor. */
  readonly kind: Readonly<Record<ActorKind, KindColours>>;
  /** Ring around what is chosen or has the keyboard. */
  readonly focus: string;
}

/**
 * The colours of both themes. Families were chosen by search, not by eye alone: each stands at 4.5:1 or more on the paper, and any two
 * stay apart for readers without red, green or blue cones. Shapes, weights and dashes say the same again.
 */
export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    paper: '#faf7f1',
    ink: '#1d1a16',
    family: {
      'verbal-cooperation': '#2165a6',
      'material-cooperation': '#0b574f',
      'verbal-conflict': '#b8540c',
      'material-conflict': '#910a0a',
      tie: '#75716a',
      neutral: '#43286c',
    },
    mixed: '#5c554a',
    kind: {
      state: { fill: '#fffdf9', border: '#3a352d' },
      person: { fill: '#f6ead2', border: '#7a5a1e' },
      organisation: { fill: '#e6eef6', border: '#3c5f80' },
      group: { fill: '#f7e4dd', border: '#8c4436' },
      people: { fill: '#e8f0e3', border: '#4c6b41' },
      place: { fill: '#efece4', border: '#756d5f' },
    },
    focus: '#1a5fb4',
  },
  dark: {
    paper: '#171512',
    ink: '#ece6da',
    family: {
      'verbal-cooperation': '#5ec3f7',
      'material-cooperation': '#8eeac6',
      'verbal-conflict': '#fbb257',
      'material-conflict': '#ee564c',
      tie: '#a9a49a',
      neutral: '#8a82c4',
    },
    mixed: '#b0a797',
    kind: {
      state: { fill: '#25221d', border: '#cfc6b6' },
      person: { fill: '#332a19', border: '#d3a95a' },
      organisation: { fill: '#1b2833', border: '#86b0d6' },
      group: { fill: '#34201b', border: '#dc8f7f' },
      people: { fill: '#1f2a1b', border: '#9cc08e' },
      place: { fill: '#2a2722', border: '#9c9382' },
    },
    focus: '#8cc4ff',
  },
};

/** How faint a thing is drawn, from 0 (not at all) to 1, when it is not what the reader looks at. */
export const FAINTNESS = {
  /** An actor that has nothing to do with what is chosen. */
  dimmedActor: 0.45,
  /** A statement that has nothing to do with what is chosen. */
  dimmedEdge: 0.22,
  /** A statement that the filter takes away: its place stays, as a trace. */
  filteredEdge: 0.05,
  /** A statement that is only proposed. */
  proposedEdge: 0.6,
} as const;

const property = (name: string): string => `var(--${name})`;

/** The custom properties of {@link customProperties} as colours: for a picture inside a page, which changes its theme by itself. */
export const PAGE_COLOURS: Palette = {
  paper: property('paper'),
  ink: property('ink'),
  family: fromEntries(FAMILIES, property),
  mixed: property('mixed'),
  kind: fromEntries(ACTOR_KINDS, (name) => ({
    fill: property(`kind-${name}-fill`),
    border: property(`kind-${name}-border`),
  })),
  focus: property('focus'),
};

/** The palette as custom properties of a style sheet, by name: `--paper`, `--verbal-cooperation`, `--kind-state-fill` and so on. */
export const customProperties = (theme: Theme): Readonly<Record<string, string>> => {
  const { paper, ink, family, mixed, kind, focus } = PALETTES[theme];
  const kinds = Object.entries(kind).flatMap(([name, { fill, border }]) => [
    [`--kind-${name}-fill`, fill],
    [`--kind-${name}-border`, border],
  ]);
  const families = Object.entries(family).map(([name, colour]) => [`--${name}`, colour]);
  return Object.fromEntries([
    ['--paper', paper],
    ['--ink', ink],
    ['--mixed', mixed],
    ['--focus', focus],
    ...families,
    ...kinds,
  ]) as Readonly<Record<string, string>>;
};

function fromEntries<Key extends string, Value>(keys: readonly Key[], of: (key: Key) => Value): Record<Key, Value> {
  return Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<Key, Value>;
}
