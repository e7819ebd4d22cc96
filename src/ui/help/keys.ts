/** A key, or several that do the same or the like, and what they do. */
export interface KeyHelp {
  readonly keys: readonly string[];
  readonly does: string;
}

/** Keys that belong together. */
export interface KeyGroup {
  readonly title: string;
  readonly keys: readonly KeyHelp[];
}

export const KEY_GROUPS: readonly KeyGroup[] = [
  {
    title: 'Everywhere',
    keys: [
      { keys: ['Ctrl K', '⌘ K'], does: 'Search, and all commands' },
      { keys: ['/'], does: 'To the search of the filter' },
      { keys: ['?'], does: 'This help' },
      { keys: ['Esc'], does: 'One step back: closes what is open, then what is chosen' },
    ],
  },
  {
    title: 'In the graph',
    keys: [
      { keys: ['←', '→'], does: 'The statements of an actor, one after the other' },
      {
        keys: ['↑', '↓'],
        does: 'On an actor: the previous or next actor. On a statement: back, or on to the other end',
      },
      { keys: ['Enter'], does: 'Open the evidence of a statement, or the card of an actor' },
      { keys: ['Home', 'End'], does: 'The first or last one' },
      { keys: ['a … z'], does: 'To the actor whose name begins so' },
      { keys: ['+', '−', '0'], does: 'Larger, smaller, all in sight' },
      { keys: ['Alt ← ↑ → ↓'], does: 'Move the picture' },
    ],
  },
  {
    title: 'In the list',
    keys: [
      { keys: ['↑', '↓'], does: 'The same column in the next row' },
      { keys: ['Home', 'End'], does: 'The first or last row' },
      { keys: ['Enter'], does: 'Open what the focus is on' },
    ],
  },
  {
    title: 'Reviewing a dossier of your own',
    keys: [
      { keys: ['A', 'R'], does: 'Accept or reject the proposal, and go on to the next' },
      { keys: ['F'], does: 'Flip source and target' },
      { keys: ['D'], does: 'Is it so: the next factuality' },
      { keys: ['L', 'S', 'M'], does: 'Change relation; speaker and ends; the words that are quoted' },
      { keys: ['C'], does: 'See the sentence in its article' },
      { keys: ['N', 'P'], does: 'The next or previous undecided one' },
      { keys: ['U', 'Shift U'], does: 'Undo, do again' },
    ],
  },
];
