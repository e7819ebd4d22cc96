import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { writeDossier } from '../codec/dossier-file.ts';
import { type Edit } from '../domain/edit.ts';
import { FABLE } from '../domain/fable.fixture.ts';
import { doEdit } from '../domain/do-edit.ts';
import { beginHistory, type History, present, undo } from '../domain/history.ts';
import { renameKept } from './rename-kept.ts';
import { openVault, type Vault } from './vault.ts';

// What the file stands for is the words alone: its hash is made anew.
const DOSSIER = FABLE;

afterEach(
  () =>
    new Promise<void>((done) => {
      const request = indexedDB.deleteDatabase('dramatis');
      request.onsuccess = () => done();
      request.onblocked = () => done();
    }),
);

const open = async (clock = () => 1_000): Promise<Vault> => {
  const vault = await openVault(clock);
  if (!vault.ok) throw new Error(vault.error);
  return vault.value;
};
const value = <Value>(result: { ok: true; value: Value } | { ok: false; error: string }): Value => {
  if (!result.ok) throw new Error(result.error);
  return result.value;
};
const after = (history: History, ...edits: readonly Edit[]): History =>
  edits.reduce((one, edit) => {
    const done = doEdit(one, edit);
    if (!done.ok) throw new Error(done.error);
    return done.value.history;
  }, history);
const title = (words: string): Edit => ({ kind: 'title', title: words });

describe('the vault', () => {
  it('keeps a dossier, every edit, and the place in the history', async () => {
    const vault = await open();
    const key = value(await vault.keep(DOSSIER));
    let history = beginHistory(DOSSIER);
    for (const [index, words] of ['One', 'Two', 'Three'].entries()) {
      history = after(history, title(words));
      value(await vault.save(key, history, index, 'a tab'));
    }
    history = undo(history);
    value(await vault.save(key, history, 3, 'a tab'));
    const kept = value(await (await open()).load(key));
    expect(kept.damage).toBeNull();
    expect([kept.history.at, kept.history.edits.length]).toEqual([2, 3]);
    expect(writeDossier(present(kept.history))).toBe(writeDossier(present(history)));
    // Something new is done in place of what was taken back.
    history = after(history, title('Other'));
    value(await vault.save(key, history, 2, 'a tab'));
    const again = value(await (await open()).load(key));
    expect(again.history.edits).toEqual([title('One'), title('Two'), title('Other')]);
  });

  it('lists what is kept, the last changed first, and has again what was thrown away', async () => {
    let time = 1;
    const vault = await open(() => (time += 1));
    const first = value(await vault.keep(DOSSIER));
    const second = value(await vault.duplicate(first, 'A second one'));
    expect(value(await vault.list()).map((one) => one.title)).toEqual(['A second one', DOSSIER.title]);
    value(await vault.remove(second));
    expect(value(await vault.list()).map((one) => one.key)).toEqual([first]);
    expect((await vault.load(second)).ok).toBe(false);
    value(await vault.restore(second));
    expect(value(await vault.list())).toHaveLength(2);
    value(await vault.remove(second));
    time += 25 * 60 * 60 * 1_000;
    value(await vault.list());
    value(await vault.restore(second));
    expect(value(await vault.list())).toHaveLength(1);
  });

  it('lets one tab change a dossier, and after a claim only the other', async () => {
    const vault = await open();
    const key = value(await vault.keep(DOSSIER));
    value(await vault.claim(key, 'one'));
    const history = after(beginHistory(DOSSIER), title('Of the first'));
    value(await vault.save(key, history, 0, 'one'));
    value(await vault.claim(key, 'two'));
    const late = await vault.save(key, after(history, title('Too late')), 1, 'one');
    expect(late.ok ? '' : late.error).toContain('another tab');
    expect(present(value(await vault.load(key)).history).title).toBe('Of the first');
    value(await vault.save(key, after(history, title('Of the second')), 1, 'two'));
    expect(present(value(await vault.load(key)).history).title).toBe('Of the second');
  });

  it('keeps nothing of a dossier that was deleted elsewhere, until it is had again', async () => {
    const vault = await open();
    const key = value(await vault.keep(DOSSIER));
    const history = after(beginHistory(DOSSIER), title('Late'));
    value(await vault.remove(key));
    const late = await vault.save(key, history, 0, 'a tab');
    expect(late.ok ? '' : late.error).toContain('deleted in another tab');
    expect(value(await vault.list())).toEqual([]);
    value(await vault.restore(key));
    value(await vault.save(key, history, 0, 'a tab'));
    expect(present(value(await vault.load(key)).history).title).toBe('Late');
  });

  it('is renamed as a step of its history, but not while another page has it', async () => {
    const vault = await open();
    const key = value(await vault.keep(DOSSIER));
    const locks = (isFree: boolean) =>
      ({
        request: (_: string, __: unknown, work: (lock: object | null) => unknown) =>
          Promise.resolve(work(isFree ? {} : null)),
      }) as unknown as LockManager;
    const busy = await renameKept(vault, locks(false), key, 'Never');
    expect(busy.ok ? '' : busy.error).toContain('open in another tab');
    value(await renameKept(vault, locks(true), key, 'Renamed'));
    const { history } = value(await vault.load(key));
    expect([present(history).title, history.edits]).toEqual(['Renamed', [title('Renamed')]]);
  });

  it('says so when a dossier was kept by a newer version, and leaves it alone', async () => {
    const vault = await open();
    const key = value(await vault.keep(DOSSIER));
    const db = await openDB('dramatis', 1);
    const head = (await db.get('heads', key)) as object;
    await db.put('heads', { ...head, version: 99 });
    db.close();
    const read = await vault.load(key);
    expect(read.ok ? '' : read.error).toContain('newer');
    const still = await openDB('dramatis', 1);
    expect(((await still.get('heads', key)) as { version: number }).version).toBe(99);
    still.close();
  });

  it('opens what was kept by an older version, and keeps on with it', async () => {
    const old = await openDB('dramatis', 1, {
      upgrade: (db) => {
        db.createObjectStore('heads', { keyPath: 'key' });
        db.createObjectStore('starts', { keyPath: 'key' });
        db.createObjectStore('edits', { keyPath: ['key', 'number'] });
      },
    });
    // As the first records were written: nobody owned them, and nothing could be thrown away.
    const facts = { title: 'Old', created: 1, changed: 1, actors: 1, statements: 1, undecided: 0 };
    await old.put('heads', { key: 'k', version: 1, ...facts, at: 1, count: 1 });
    await old.put('starts', { key: 'k', file: writeDossier(DOSSIER) });
    await old.put('edits', { key: 'k', number: 0, edit: title('Old') });
    old.close();
    const vault = await open();
    expect(value(await vault.list()).map((one) => one.title)).toEqual(['Old']);
    const { history } = value(await vault.load('k'));
    expect(present(history).title).toBe('Old');
    value(await vault.save('k', after(history, title('New')), 1, 'a tab'));
    expect(present(value(await vault.load('k')).history).title).toBe('New');
  });

  it('opens as far as it can be read, and tells how much is missing', async () => {
    const vault = await open();
    const key = value(await vault.keep(DOSSIER));
    const history = after(beginHistory(DOSSIER), title('One'), title('Two'));
    value(await vault.save(key, history, 0, 'a tab'));
    const db = await openDB('dramatis', 1);
    await db.put('edits', { key, number: 1, edit: { kind: 'from a broken disk' } });
    db.close();
    const read = value(await vault.load(key));
    expect(present(read.history).title).toBe('One');
    expect(read.damage).toContain('1 of 2 changes');
  });

  it('answers with a sentence where a newer page has changed the layout', async () => {
    const newer = await openDB('dramatis', 7, { upgrade: (db) => void db.createObjectStore('other') });
    newer.close();
    const vault = await openVault();
    expect(vault.ok ? '' : vault.error).toContain('newer');
  });

  it('answers with a sentence when there is no room, and what was kept before stays', async () => {
    const vault = await open();
    const key = value(await vault.keep(DOSSIER));
    const history = after(beginHistory(DOSSIER), title('One'));
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function full() {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const failed = await vault.save(key, history, 0, 'a tab');
    IDBObjectStore.prototype.put = put;
    expect(failed.ok ? '' : failed.error).toContain('no room');
    expect(present(value(await vault.load(key)).history).title).toBe(DOSSIER.title);
    value(await vault.save(key, history, 0, 'a tab'));
    expect(present(value(await vault.load(key)).history).title).toBe('One');
  });

  it('answers with a sentence where nothing may be kept at all', async () => {
    const { open: real } = indexedDB;
    indexedDB.open = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const vault = await openVault();
    indexedDB.open = real;
    expect(vault.ok ? '' : vault.error).toContain('does not let the page keep anything');
  });
});
