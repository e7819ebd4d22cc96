import { type IDBPDatabase, openDB } from 'idb';
import { parseDossier, writeDossier } from '../codec/dossier-file.ts';
import { parseEdit } from '../codec/edit-file.ts';
import { type Dossier } from '../domain/dossier.ts';
import { type Edit } from '../domain/edit.ts';
import { replay } from '../domain/do-edit.ts';
import { type History } from '../domain/history.ts';
import { type Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import {
  entryOf,
  guarded,
  headOf,
  LAYOUT_VERSION,
  RECORD_VERSION,
  STORES,
  type VaultEntry,
  type VaultSchema,
  type Writing,
} from './vault-records.ts';

/** What the store is called. */
const DATABASE = 'dramatis';
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

const rangeOf = (key: string, from = 0): IDBKeyRange => IDBKeyRange.bound([key, from], [key, Infinity]);

const erase = async (tx: Writing, key: string): Promise<void> => {
  await Promise.all([
    tx.objectStore('heads').delete(key),
    tx.objectStore('starts').delete(key),
    tx.objectStore('edits').delete(rangeOf(key)),
  ]);
};

/** Whether anything was ever kept here: a store is not made for somebody who only looks. Where the browser cannot tell, it is looked into. */
export const hasVault = async (): Promise<boolean> => {
  try {
    const names = await indexedDB.databases();
    return names.some(({ name }) => name === DATABASE);
  } catch {
    return true;
  }
};

/** Opens the store, and makes it where there is none. The failure says why nothing can be kept here. */
export const openVault = async (
  now: () => number = Date.now,
  newKey: () => string = () => crypto.randomUUID(),
): Promise<Result<Vault, string>> => {
  const opened = await guarded(() =>
    openDB<VaultSchema>(DATABASE, LAYOUT_VERSION, {
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
        if (!head || (head.gone ?? null) !== null) throw new DOMException('It is gone.', 'NotFoundError');
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
