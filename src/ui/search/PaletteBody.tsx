import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Search, X } from 'lucide-react';
import { type MouseEvent, useMemo, useState } from 'react';
import { type Dossier } from '../../domain/dossier.ts';
import { indexDossier } from '../../domain/search.ts';
import { selectDossier } from '../../state/selectors.ts';
import { useApp, useAppStore, useHref } from '../app-context.tsx';
import { IconButton } from '../controls/Button.tsx';
import { leadsOn } from '../dialog/leads-on.ts';
import { useDialogs } from '../dialogs.tsx';
import { commandsFor } from './commands.ts';
import styles from './Palette.module.css';
import { PaletteItem } from './PaletteItem.tsx';
import { findEntries, type PaletteEntry, type PaletteGroup } from './palette-entries.ts';

/** How the palette was left: by a result or command that takes the focus with it, or without any. */
export type Outcome = 'taken' | 'left';

interface PaletteBodyProps {
  readonly onDone: (how: Outcome) => void;
}

const textOf = (entry: PaletteEntry): string => entry.key;

const Body = ({ dossier, onDone }: PaletteBodyProps & { readonly dossier: Dossier | null }) => {
  const [query, setQuery] = useState('');
  const store = useAppStore();
  const href = useHref();
  const { openDialog } = useDialogs();
  const index = useMemo(() => dossier && indexDossier(dossier), [dossier]);
  const commands = useMemo(() => commandsFor(dossier, store.getState, openDialog), [dossier, store, openDialog]);
  const groups = useMemo(() => findEntries(index, commands, href, query), [index, commands, href, query]);
  const count = groups.reduce((sum, group) => sum + group.items.length, 0);
  const choose = (entry: PaletteEntry, event: MouseEvent): void => {
    if (entry.kind === 'link') {
      if (leadsOn(event)) onDone('taken');
      return;
    }
    onDone(entry.command.takesFocus ? 'taken' : 'left');
    entry.command.run();
  };
  return (
    <Autocomplete.Root
      inline
      open
      mode="none"
      autoHighlight="always"
      keepHighlight
      items={groups}
      filter={null}
      itemToStringValue={textOf}
      value={query}
      onValueChange={(value, { reason }) => {
        // A pressed result would otherwise write itself into the field.
        if (reason !== 'item-press') setQuery(value);
      }}
    >
      <div className={styles.field}>
        <Search aria-hidden="true" />
        <Autocomplete.Input
          className={styles.input}
          aria-label="Search actors, statements and the article’s words"
          placeholder="Actors, statements, words, commands"
          spellCheck={false}
          autoComplete="off"
          enterKeyHint="go"
        />
        <Dialog.Close render={<IconButton label="Close" />}>
          <X aria-hidden="true" />
        </Dialog.Close>
      </div>
      <span role="status" className={styles.count}>
        {query === '' ? '' : count === 0 ? 'Nothing found.' : `${String(count)} found.`}
      </span>
      <Autocomplete.List className={styles.results}>
        {(group: PaletteGroup) => (
          <Autocomplete.Group key={group.name} items={group.items} className={styles.group}>
            <Autocomplete.GroupLabel className={styles.label}>{group.name}</Autocomplete.GroupLabel>
            <Autocomplete.Collection>
              {(entry: PaletteEntry) => (
                <PaletteItem key={entry.key} entry={entry} onChoose={(event) => choose(entry, event)} />
              )}
            </Autocomplete.Collection>
          </Autocomplete.Group>
        )}
      </Autocomplete.List>
      {count === 0 ? <p className={styles.none}>Nothing here answers to “{query}”.</p> : null}
      <p className={styles.keys} aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> choose · <kbd>Enter</kbd> open · <kbd>Esc</kbd> close
      </p>
    </Autocomplete.Root>
  );
};

/** The field and the results. Made anew each time the palette opens. */
export const PaletteBody = ({ onDone }: PaletteBodyProps) => <Body dossier={useApp(selectDossier)} onDone={onDone} />;
