import { actorName, type Dossier } from '../../domain/dossier.ts';
import { FACTUALITIES, FACTUALITY_INFO } from '../../domain/factuality.ts';
import { FAMILIES, FAMILY_INFO } from '../../domain/ontology.ts';
import { voicesOf } from '../../domain/query.ts';
import { ARTICLE_VOICE, isFiltering } from '../../domain/view.ts';
import { LAYOUT_NAMES } from '../../domain/layout-name.ts';
import { LAYOUT_INFO } from '../../graph/layout-names.ts';
import { type AppState } from '../../state/store.ts';
import { type DialogName } from '../dialogs.tsx';

/** Something the palette can do. */
export interface Command {
  readonly label: string;
  /** Other words it can be found by. */
  readonly keywords: string;
  /** The key that does the same, for showing; absent when there is none. */
  readonly keys?: string;
  /** Whether it is offered before anything is typed. */
  readonly isCommon: boolean;
  /** Whether it opens something that takes the focus. */
  readonly takesFocus: boolean;
  readonly run: () => void;
}

type Verbs = () => AppState;

const plain = { isCommon: false, takesFocus: false, keywords: '' };

const viewCommands = (verbs: Verbs): readonly Command[] => [
  { ...plain, label: 'Show the graph', keywords: 'view map canvas', isCommon: true, run: () => verbs().lead('graph') },
  {
    ...plain,
    label: 'Show the list',
    keywords: 'view table statements',
    isCommon: true,
    run: () => verbs().lead('list'),
  },
  { ...plain, label: 'Show the article', keywords: 'view text read', run: () => verbs().lead('article') },
  { ...plain, label: 'Light theme', keywords: 'colour bright day', run: () => verbs().paint('light') },
  { ...plain, label: 'Dark theme', keywords: 'colour night', run: () => verbs().paint('dark') },
  { ...plain, label: 'Theme of the system', keywords: 'colour automatic', run: () => verbs().paint(null) },
];

const layoutCommands = (verbs: Verbs): readonly Command[] => [
  {
    ...plain,
    label: 'Layout: what fits the screen',
    keywords: 'drawing arrange default',
    run: () => verbs().arrange(null),
  },
  ...LAYOUT_NAMES.map((name) => ({
    ...plain,
    label: `Layout: ${LAYOUT_INFO[name].label.toLowerCase()}`,
    keywords: `drawing arrange ${LAYOUT_INFO[name].meaning}`,
    run: () => verbs().arrange(name),
  })),
];

const filterCommands = (dossier: Dossier, verbs: Verbs): readonly Command[] => [
  ...(isFiltering(verbs().view.filter)
    ? [
        {
          ...plain,
          label: 'Clear the filter',
          keywords: 'show all everything reset',
          isCommon: true,
          run: () => verbs().clearFilter(),
        },
      ]
    : []),
  ...FAMILIES.map((family) => ({
    ...plain,
    label: `Show only ${FAMILY_INFO[family].label.toLowerCase()}`,
    keywords: 'filter family',
    run: () => verbs().filter({ families: [family] }),
  })),
  ...FACTUALITIES.map((factuality) => ({
    ...plain,
    label: `Show only what is ${FACTUALITY_INFO[factuality].label}`,
    keywords: 'filter factuality',
    run: () => verbs().filter({ factuality: [factuality] }),
  })),
  {
    ...plain,
    label: 'Show only the article’s own voice',
    keywords: 'filter said by speaker',
    run: () => verbs().filter({ by: ARTICLE_VOICE }),
  },
  ...voicesOf(dossier).map(({ voice }) => ({
    ...plain,
    label: `Show only what ${actorName(dossier, voice)} says`,
    keywords: 'filter said by speaker',
    run: () => verbs().filter({ by: voice }),
  })),
];

/** Everything that the palette can do with what is open now. */
export const commandsFor = (
  dossier: Dossier | null,
  verbs: Verbs,
  openDialog: (name: DialogName) => void,
): readonly Command[] => {
  const opens = (label: string, keywords: string, name: DialogName, keys?: string): Command => ({
    ...plain,
    label,
    keywords,
    ...(keys ? { keys } : {}),
    isCommon: true,
    takesFocus: true,
    run: () => openDialog(name),
  });
  return [
    ...(dossier ? [...filterCommands(dossier, verbs), ...viewCommands(verbs), ...layoutCommands(verbs)] : []),
    ...(dossier
      ? [opens('Share', 'link copy quote', 'share'), opens('Do the quotes match?', 'trust evidence check', 'trust')]
      : []),
    opens('Help and keys', 'keyboard shortcuts legend colours lines', 'help', '?'),
    opens('About Dramatis', 'licence privacy accuracy', 'about'),
  ];
};
