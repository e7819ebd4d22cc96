import {
  type ComponentType,
  createContext,
  lazy,
  type ReactNode,
  Suspense,
  useContext,
  useMemo,
  useState,
} from 'react';

/** What every dialog is given. It is mounted when first opened, and shows itself while `open`. */
export interface DialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The dialogs by name. */
export type DialogName =
  | 'search'
  | 'share'
  | 'trust'
  | 'help'
  | 'about'
  // Work on a dossier of one's own.
  | 'relation'
  | 'speaker'
  | 'quote'
  | 'bulk'
  | 'details'
  | 'text'
  | 'actor'
  | 'add';

interface Dialogs {
  readonly opened: DialogName | null;
  readonly openDialog: (name: DialogName) => void;
  readonly closeDialog: () => void;
}

const DialogsContext = createContext<Dialogs | null>(null);

/** Opens and closes dialogs. One is open at a time. */
export const useDialogs = (): Dialogs => {
  const dialogs = useContext(DialogsContext);
  if (!dialogs) throw new Error('A component that opens dialogs stands outside DialogsProvider.');
  return dialogs;
};

const loaders = {
  search: () => import('./search/Palette.tsx').then((file) => ({ default: file.Palette })),
  share: () => import('./share/ShareDialog.tsx').then((file) => ({ default: file.ShareDialog })),
  trust: () => import('./trust/TrustDialog.tsx').then((file) => ({ default: file.TrustDialog })),
  help: () => import('./help/HelpDialog.tsx').then((file) => ({ default: file.HelpDialog })),
  about: () => import('./about/AboutDialog.tsx').then((file) => ({ default: file.AboutDialog })),
  relation: () => import('./work/RelationDialog.tsx').then((file) => ({ default: file.RelationDialog })),
  speaker: () => import('./work/SpeakerDialog.tsx').then((file) => ({ default: file.SpeakerDialog })),
  quote: () => import('./work/QuoteDialog.tsx').then((file) => ({ default: file.QuoteDialog })),
  bulk: () => import('./work/BulkDialog.tsx').then((file) => ({ default: file.BulkDialog })),
  details: () => import('./work/DetailsDialog.tsx').then((file) => ({ default: file.DetailsDialog })),
  text: () => import('./work/TextDialog.tsx').then((file) => ({ default: file.TextDialog })),
  actor: () => import('./work/ActorDialog.tsx').then((file) => ({ default: file.ActorDialog })),
  add: () => import('./work/AddDialog.tsx').then((file) => ({ default: file.AddDialog })),
} as const satisfies Record<DialogName, () => Promise<{ default: ComponentType<DialogProps> }>>;

const components = {
  search: lazy(loaders.search),
  share: lazy(loaders.share),
  trust: lazy(loaders.trust),
  help: lazy(loaders.help),
  about: lazy(loaders.about),
  relation: lazy(loaders.relation),
  speaker: lazy(loaders.speaker),
  quote: lazy(loaders.quote),
  bulk: lazy(loaders.bulk),
  details: lazy(loaders.details),
  text: lazy(loaders.text),
  actor: lazy(loaders.actor),
  add: lazy(loaders.add),
} as const satisfies Record<DialogName, unknown>;

/** Fetches a dialog's code before it is asked for: on hover or focus of what opens it. */
export const prefetchDialog = (name: DialogName): void => void loaders[name]().catch(() => undefined);

/** Keeps which dialog is open, and mounts each on first use. */
export const DialogsProvider = ({ children }: { readonly children: ReactNode }) => {
  const [opened, setOpened] = useState<DialogName | null>(null);
  const [used, setUsed] = useState<readonly DialogName[]>([]);
  const dialogs = useMemo<Dialogs>(
    () => ({
      opened,
      openDialog: (name) => {
        setUsed((before) => (before.includes(name) ? before : [...before, name]));
        setOpened(name);
      },
      closeDialog: () => setOpened(null),
    }),
    [opened],
  );
  return (
    <DialogsContext.Provider value={dialogs}>
      {children}
      {used.map((name) => {
        const Dialog = components[name];
        return (
          <Suspense key={name} fallback={null}>
            <Dialog open={opened === name} onClose={dialogs.closeDialog} />
          </Suspense>
        );
      })}
    </DialogsContext.Provider>
  );
};
