import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { parseDossier, writeDossier } from '../codec/dossier-file.ts';
import { parseEdit } from '../codec/edit-file.ts';
import { type Dossier } from '../domain/dossier.ts';
import { type Edit } from '../domain/edit.ts';
import { replay } from '../domain/do-edit.ts';
import { type History, present } from '../domain/history.ts';
import { type Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';

/** What the list of one's own dossiers says of one of them. */
export interface VaultEntry {
  /** What it is kept under. */
  readonly key: string;
  /** Its title. */
  readonly title: string;
  /** When it was kept first, in milliseconds since 1970. */
  readonly created: number;
  /** When it was changed last. */
  readonly changed: number;
  readonly actors: number;
  readonly statements: number;
  /** Proposals that nobody has decided. */
  readonly undecided: number;
}

/** The record behind an entry. It is small: keeping an edit writes this and the edit, never the whole dossier. */
interface Head extends VaultEntry {
  /** The form of the records, for readers to come. */
  readonly version: number;
  /** How many edits are done. */
  readonly at: number;
  /** How many there are, those that were taken back too. */
  readonly count: number;
  /** Which page may change it; null when none has asked yet, absent in the first records that were written. */
  readonly owner?: string | null;
  /** When it was thrown away; null, or absent in the first records, while it is not. */
  readonly gone?: number | null;
}

interface VaultSchema extends DBSchema {
  heads: { key: string; value: Head };
  /** The dossier as it was before the first edit, as the text of its file. */
  starts: { key: string; value: { readonly key: string; readonly file: string } };
  edits: { key: [string, number]; value: { readonly key: string; readonly number: number; readonly edit: unknown } };
}

type Stores = ['heads', 'starts', 'edits'];
type Writing = IDBPTransaction<VaultSchema, Stores, 'readwrite'>;

/** The form of records that is written, and read. */
const RECORD_VERSION = 1;
/** The version of the database's own layout. */
const LAYOUT_VERSION = 1;
const STORES: Stores = ['heads', 'starts', 'edits'];
/** Something thrown away can be had again for so long, in milliseconds. */
const REGRET_MS = 24 * 60 * 60 * 1_000;

/** A dossier of one's own with what was done to it. */
export interface Kept {
  readonly history: History;
  readonly problems: readonly Problem[];
  /** What could not be read of it, as a sentence; null when all could. */
  readonly damage: string | null;
}

/** One's own dossiers, kept in this browser. Whatever answers without an error is on the disk. Nothing is thrown. */
export interface Vault {
  /** Every dossier, the one changed last first. */
  readonly list: () => Promise<Result<readonly VaultEntry[], string>>;
  /** Keeps a new one, and answers its key. */
  readonly keep: (dossier: Dossier) => Promise<Result<string, string>>;
  /** Opens one. */
  readonly load: (key: string) => Promise<Result<Kept, string>>;
  /** Says which page may change one from now on, and that no other may. */
  readonly claim: (key: string, owner: string) => Promise<Result<void, string>>;
  /**
   * Keeps what was done to one since `kept` edits of it were kept: the edits from there on, and where it is now. Refused when another
   * page has claimed it since.
   */
  readonly save: (key: string, history: History, kept: number, owner: string) => Promise<Result<void, string>>;
  /** Keeps a second one like it, and answers its key. */
  readonly duplicate: (key: string, title: string) => Promise<Result<string, string>>;
  /** Throws one away; for a day it can be had again. */
  readonly remove: (key: string) => Promise<Result<void, string>>;
  /** Has one again that was thrown away. */
  readonly restore: (key: string) => Promise<Result<void, string>>;
}

const REASONS: Readonly<Record<string, string>> = {
  NotAllowedError: 'This dossier is being worked on in another tab.',
  QuotaExceededError:
    'There is no room left in this browser’s storage. Save the dossier to a file, or delete another one.',
  VersionError: 'What is kept here was written by a newer Dramatis. Reload the page to have it.',
  InvalidStateError: 'This browser does not let the page keep anything. Save the dossier to a file.',
  SecurityError: 'This browser does not let the page keep anything. Save the dossier to a file.',
  UnknownError: 'This browser’s storage does not answer. Save the dossier to a file.',
};

const reasonOf = (error: unknown): string => {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  return REASONS[name] ?? `It could not be kept (${name || String(error)}). Save the dossier to a file.`;
};

const guarded = async <Value>(work: () => Promise<Value>): Promise<Result<Value, string>> => {
  try {
    return ok(await work());
  } catch (error) {
    return fail(reasonOf(error));
  }
};

const headOf = (key: string, history: History, before: Pick<Head, 'created' | 'owner'>, now: number): Head => {
  const dossier = present(history);
  return {
    key,
    version: RECORD_VERSION,
    title: dossier.title,
    created: before.created,
    changed: now,
    actors: dossier.actors.length,
    statements: dossier.statements.filter(({ status }) => status !== 'rejected').length,
    undecided: dossier.statements.filter(({ status }) => status === 'proposed').length,
    at: history.at,
    count: history.edits.length,
    owner: before.owner ?? null,
    gone: null,
  };
};

const rangeOf = (key: string, from = 0): IDBKeyRange => IDBKeyRange.bound([key, from], [key, Infinity]);

const erase = async (tx: Writing, key: string): Promise<void> => {
  await Promise.all([
    tx.objectStore('heads').delete(key),
    tx.objectStore('starts').delete(key),
    tx.objectStore('edits').delete(rangeOf(key)),
  ]);
};

const entryOf = ({ key, title, created, changed, actors, statements, undecided }: Head): VaultEntry => ({
  key,
  title,
  created,
  changed,
  actors,
  statements,
  undecided,
});

/** Opens the store, and makes it where there is none. The failure says why nothing can be kept here. */
export const openVault = async (
  now: () => number = Date.now,
  newKey: () => string = () => crypto.randomUUID(),
): Promise<Result<Vault, string>> => {
  const opened = await guarded(() =>
    openDB<VaultSchema>('dramatis', LAYOUT_VERSION, {
      upgrade: (db, from) => {
        if (from < 1) {
          db.createObjectStore('heads', { keyPath: 'key' });
          db.createObjectStore('starts', { keyPath: 'key' });
          db.createObjectStore('edits', { keyPath: ['key', 'number'] });
        }
      },
      // A newer page wants to change the layout: this one lets go, and says at its next step that it has to be loaded anew.
      blocking: (_, __, event) => (event.target as IDBDatabase).close(),
    }),
  );
  return opened.ok ? ok(vaultOf(opened.value, now, newKey)) : opened;
};

const vaultOf = (db: IDBPDatabase<VaultSchema>, now: () => number, newKey: () => string): Vault => {
  /** One transaction: all of it is written, or none. Strict: what it has answered is on the disk, whatever happens to the page. */
  const write = <Value>(work: (tx: Writing) => Promise<Value>): Promise<Result<Value, string>> =>
    guarded(async () => {
      const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
      try {
        // Both are waited for: a transaction that breaks off says so at its own end.
        const [value] = await Promise.all([work(tx), tx.done]);
        return value;
      } catch (error) {
        // Half of it may have been asked for already.
        tx.done.catch(() => undefined);
        try {
          tx.abort();
        } catch {
          // It has ended by itself.
        }
        throw error;
      }
    });

  const put = async (tx: Writing, key: string, history: History): Promise<void> => {
    await tx.objectStore('starts').put({ key, file: writeDossier(history.states[0]) });
    await tx.objectStore('heads').put(headOf(key, history, { created: now(), owner: null }, now()));
    for (const [number, edit] of history.edits.entries()) await tx.objectStore('edits').put({ key, number, edit });
  };

  const load = async (key: string): Promise<Result<Kept, string>> => {
    const read = await guarded(async () => {
      const tx = db.transaction(STORES, 'readonly');
      return Promise.all([
        tx.objectStore('heads').get(key),
        tx.objectStore('starts').get(key),
        tx.objectStore('edits').getAll(rangeOf(key)),
      ]);
    });
    if (!read.ok) return read;
    const [head, start, records] = read.value;
    if (!head || !start || (head.gone ?? null) !== null)
      return fail('This dossier is not kept in this browser (any more).');
    if (head.version > RECORD_VERSION)
      return fail('This dossier was kept by a newer Dramatis. Reload the page to open it; nothing of it is lost.');
    const dossier = parseDossier(start.file);
    if (!dossier.ok) return fail(`What is kept of “${head.title}” cannot be read: ${dossier.error[0]?.message ?? ''}`);
    const edits: Edit[] = [];
    let damage: string | null = null;
    for (const { edit: record } of records) {
      const edit = parseEdit(record);
      if (!edit.ok) {
        damage = edit.error;
        break;
      }
      edits.push(edit.value);
    }
    const { history, failure } = replay(dossier.value.dossier, edits, head.at);
    const lost = head.count - history.edits.length;
    const reason = damage ?? failure;
    return ok({
      history,
      problems: dossier.value.problems,
      damage:
        reason === null || lost <= 0
          ? null
          : `The last ${String(lost)} of ${String(head.count)} changes could not be read and are left out: ${reason}`,
    });
  };

  return {
    list: () =>
      guarded(async () => {
        const heads = await db.getAll('heads');
        const late = heads.filter(({ gone }) => (gone ?? null) !== null && now() - (gone ?? 0) > REGRET_MS);
        if (late.length > 0)
          await write(async (tx) => {
            await Promise.all(late.map(({ key }) => erase(tx, key)));
          });
        return heads
          .filter(({ gone }) => (gone ?? null) === null)
          .sort((a, b) => b.changed - a.changed)
          .map(entryOf);
      }),
    keep: async (dossier) => {
      const key = newKey();
      const done = await write((tx) => put(tx, key, { edits: [], at: 0, states: [dossier], renames: [] }));
      return done.ok ? ok(key) : done;
    },
    load,
    claim: (key, owner) =>
      write(async (tx) => {
        const head = await tx.objectStore('heads').get(key);
        if (head) await tx.objectStore('heads').put({ ...head, owner });
      }),
    save: (key, history, kept, owner) =>
      write(async (tx) => {
        const head = await tx.objectStore('heads').get(key);
        if (!head) throw new DOMException('It is gone.', 'InvalidStateError');
        if ((head.owner ?? null) !== null && head.owner !== owner) throw new DOMException('', 'NotAllowedError');
        const fresh = history.edits.slice(kept);
        const edits = tx.objectStore('edits');
        // One after the other: a step that throws leaves none behind that nobody waits for.
        // What was taken back and then replaced is not there any more.
        if (fresh.length > 0 || history.edits.length < head.count) await edits.delete(rangeOf(key, kept));
        for (const [place, edit] of fresh.entries()) await edits.put({ key, number: kept + place, edit });
        await tx.objectStore('heads').put(headOf(key, history, head, now()));
      }),
    duplicate: async (key, title) => {
      const kept = await load(key);
      if (!kept.ok) return kept;
      const copy = newKey();
      const { history } = kept.value;
      const edit: Edit = { kind: 'title', title };
      const { history: renamed } = replay(
        history.states[0],
        [...history.edits.slice(0, history.at), edit],
        history.at + 1,
      );
      const done = await write((tx) => put(tx, copy, renamed));
      return done.ok ? ok(copy) : done;
    },
    remove: (key) =>
      write(async (tx) => {
        const head = await tx.objectStore('heads').get(key);
        if (head) await tx.objectStore('heads').put({ ...head, gone: now() });
      }),
    restore: (key) =>
      write(async (tx) => {
        const head = await tx.objectStore('heads').get(key);
        if (head) await tx.objectStore('heads').put({ ...head, gone: null });
      }),
  };
};
