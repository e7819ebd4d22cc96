import { useCallback, useEffect, useState } from 'react';
import { encodeLink } from '../../codec/link.ts';
import { dayInWords } from '../../domain/day.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import { type VaultEntry } from '../../services/vault-records.ts';
import { hasVault, openVault, type Vault } from '../../services/vault.ts';
import { Button } from '../controls/Button.tsx';
import lobby from '../dossiers/Lobby.module.css';
import styles from './OwnDossiers.module.css';

const hrefOf = (key: string): string =>
  encodeLink({ page: { kind: 'own', key }, view: DEFAULT_VIEW }, '').replace(/^\//u, '');

const day = (time: number): string => dayInWords(new Date(time).toISOString().slice(0, 10));

interface EntryProps {
  readonly entry: VaultEntry;
  readonly vault: Vault;
  /** Told what was done, or why not; the list is read anew. */
  readonly onDone: (words: string) => void;
  readonly onRemoved: (entry: VaultEntry) => void;
}

const Entry = ({ entry, vault, onDone, onRemoved }: EntryProps) => {
  const [isNaming, setNaming] = useState(false);
  const { key, title } = entry;
  const rename = async (name: string): Promise<void> => {
    const { renameKept } = await import('../../services/rename-kept.ts');
    const saved = await renameKept(vault, 'locks' in navigator ? navigator.locks : null, key, name);
    setNaming(false);
    onDone(saved.ok ? `Renamed to “${name}”.` : saved.error);
  };
  return (
    <li className={styles.entry}>
      <a className={lobby.dossier} href={hrefOf(key)}>
        <span className={lobby.name} dir="auto">
          {title}
        </span>
        <span className={lobby.counts}>
          changed {day(entry.changed)} · {entry.actors} actors · {entry.statements} statements
          {entry.undecided > 0 ? ` · ${String(entry.undecided)} to decide` : ''}
        </span>
      </a>
      {isNaming ? (
        <form
          className={styles.actions}
          onSubmit={(event) => {
            event.preventDefault();
            const name = new FormData(event.currentTarget).get('name');
            if (typeof name === 'string' && name.trim() !== '') void rename(name.trim());
          }}
        >
          <input name="name" aria-label="New title" defaultValue={title} maxLength={300} autoFocus dir="auto" />
          <Button type="submit">Rename</Button>
          <Button onClick={() => setNaming(false)}>Leave it</Button>
        </form>
      ) : (
        <div className={styles.actions} role="group" aria-label={title}>
          <Button look="bare" onClick={() => setNaming(true)}>
            Rename
          </Button>
          <Button
            look="bare"
            onClick={() =>
              void vault
                .duplicate(key, `${title} (copy)`)
                .then((copy) => onDone(copy.ok ? `“${title}” is duplicated.` : copy.error))
            }
          >
            Duplicate
          </Button>
          <Button
            look="bare"
            onClick={() =>
              void vault.remove(key).then((gone) => {
                if (gone.ok) onRemoved(entry);
                else onDone(gone.error);
              })
            }
          >
            Delete
          </Button>
        </div>
      )}
    </li>
  );
};

/** The dossiers kept in this browser. Nothing is shown where there are none. */
export const OwnDossiers = () => {
  const [vault, setVault] = useState<Vault | null>(null);
  const [entries, setEntries] = useState<readonly VaultEntry[]>([]);
  const [said, say] = useState('');
  const [removed, setRemoved] = useState<VaultEntry | null>(null);
  const read = useCallback(async (from: Vault): Promise<void> => {
    const list = await from.list();
    if (list.ok) setEntries(list.value);
    else say(list.error);
  }, []);
  useEffect(() => {
    let isGone = false;
    const look = async (): Promise<void> => {
      if (!(await hasVault())) return;
      const opened = await openVault();
      if (isGone || !opened.ok) return;
      setVault(opened.value);
      await read(opened.value);
    };
    void look();
    return () => {
      isGone = true;
    };
  }, [read]);
  if (!vault || (entries.length === 0 && said === '' && !removed)) return null;
  return (
    <section aria-labelledby="kept">
      <h2 className={lobby.subtitle} id="kept">
        Your dossiers
      </h2>
      <ul className={lobby.dossiers}>
        {entries.map((entry) => (
          <Entry
            key={entry.key}
            entry={entry}
            vault={vault}
            onDone={(words) => {
              say(words);
              void read(vault);
            }}
            onRemoved={(gone) => {
              setRemoved(gone);
              say(`“${gone.title}” is deleted.`);
              void read(vault);
            }}
          />
        ))}
      </ul>
      <p role="status" className={styles.said}>
        {said}{' '}
        {removed ? (
          <Button
            onClick={() => {
              void vault.restore(removed.key).then(() => {
                setRemoved(null);
                say(`“${removed.title}” is back.`);
                void read(vault);
              });
            }}
          >
            Undo
          </Button>
        ) : null}
      </p>
      <p className={styles.note}>They are kept in this browser, on this device, and nowhere else.</p>
    </section>
  );
};
