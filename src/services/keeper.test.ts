import { describe, expect, it, vi } from 'vitest';
import { doEdit } from '../domain/do-edit.ts';
import { FABLE } from '../domain/fable.fixture.ts';
import { beginHistory, type History, present } from '../domain/history.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type AppStore, createAppStore } from '../state/store.ts';
import { startKeeper } from './keeper.ts';

/** One store of dossiers for several pages, as slow as one likes. */
class FakeVault {
  history: History = beginHistory(FABLE);
  owner = '';
  failure: string | null = null;
  readonly saved: number[] = [];
  claim = (_: string, owner: string): Promise<Result<void, string>> => {
    this.owner = owner;
    return Promise.resolve(ok(undefined));
  };
  load = () => Promise.resolve(ok({ history: this.history, problems: [], damage: null }));
  save = async (_: string, history: History, kept: number, owner: string): Promise<Result<void, string>> => {
    await Promise.resolve();
    if (this.failure !== null) return fail(this.failure);
    if (owner !== this.owner) return fail('another tab');
    this.history = history;
    this.saved.push(kept);
    return ok(undefined);
  };
}

/** Locks as the Web Locks API has them, as far as they are used: one holder, a queue, and stealing. */
class FakeLocks {
  #holder: ((reason: Error) => void) | null = null;
  readonly #waiting: (() => void)[] = [];
  request = async (_: string, options: LockOptions, work: (lock: Lock | null) => unknown): Promise<unknown> => {
    if (this.#holder && options.ifAvailable) return work(null);
    if (this.#holder && options.steal) {
      this.#holder(new DOMException('stolen', 'AbortError'));
      this.#holder = null;
    }
    if (this.#holder) await new Promise<void>((done) => this.#waiting.push(done));
    const broken = new Promise<never>((_done, failed) => {
      this.#holder = failed;
    });
    const mine = this.#holder;
    try {
      return await Promise.race([work({ name: '', mode: 'exclusive' }), broken]);
    } finally {
      if (this.#holder === mine) {
        this.#holder = null;
        this.#waiting.shift()?.();
      }
    }
  };
}

/** A channel that reaches every page but the one that speaks. */
class FakeChannel {
  static readonly all = new Set<FakeChannel>();
  #heard: ((event: MessageEvent) => void) | null = null;
  constructor() {
    FakeChannel.all.add(this);
  }
  postMessage = (data: unknown): void => {
    for (const one of FakeChannel.all) if (one !== this) one.#heard?.({ data } as MessageEvent);
  };
  addEventListener = (_: string, heard: unknown): void => {
    this.#heard = heard as (event: MessageEvent) => void;
  };
  close = (): void => void FakeChannel.all.delete(this);
}

const page = async (vault: FakeVault, locks: FakeLocks, owner: string) => {
  const store: AppStore = createAppStore();
  store.getState().work('k', vault.history, doEdit, []);
  const channel = new FakeChannel() as unknown as BroadcastChannel;
  const keeper = startKeeper('k', store, { vault, owner, locks: locks as unknown as LockManager, channel });
  await keeper.ready;
  return { store, keeper };
};
const retitle = (store: AppStore, title: string) => store.getState().edit({ kind: 'title', title });
const saving = (store: AppStore) => store.getState().editing?.saving;
const mode = (store: AppStore) => store.getState().editing?.mode;

describe('the keeper', () => {
  it('keeps every edit, and says so', async () => {
    const vault = new FakeVault();
    const { store, keeper } = await page(vault, new FakeLocks(), 'one');
    for (const title of ['A', 'B', 'C']) expect(retitle(store, title)).toBeNull();
    expect(saving(store)).toEqual({ kind: 'saving' });
    await keeper.settled();
    expect(saving(store)).toEqual({ kind: 'saved' });
    expect(present(vault.history).title).toBe('C');
    store.getState().undoEdit();
    await keeper.settled();
    expect([vault.history.at, present(vault.history).title]).toEqual([2, 'B']);
    // In place of what was undone.
    retitle(store, 'D');
    await keeper.settled();
    expect(vault.saved.at(-1)).toBe(2);
    keeper.stop();
  });

  it('says why something is not kept, keeps it in the page, and tries again when asked', async () => {
    const vault = new FakeVault();
    const { store, keeper } = await page(vault, new FakeLocks(), 'one');
    vault.failure = 'no room';
    retitle(store, 'A');
    await keeper.settled();
    expect(saving(store)).toEqual({ kind: 'failed', reason: 'no room' });
    expect(store.getState().current).toMatchObject({ dossier: { title: 'A' } });
    vault.failure = null;
    keeper.retry();
    await keeper.settled();
    expect([saving(store), present(vault.history).title]).toEqual([{ kind: 'saved' }, 'A']);
    keeper.stop();
  });

  it('lets one page work and the others follow; each can take over, and nothing is written over', async () => {
    const [vault, locks] = [new FakeVault(), new FakeLocks()];
    const one = await page(vault, locks, 'one');
    const two = await page(vault, locks, 'two');
    expect([mode(one.store), mode(two.store)]).toEqual(['edit', 'follow']);
    expect(retitle(two.store, 'Not mine')).toContain('another tab');
    retitle(one.store, 'A');
    await one.keeper.settled();
    await two.keeper.settled();
    expect(two.store.getState().current).toMatchObject({ dossier: { title: 'A' } });
    two.keeper.takeOver();
    await vi.waitFor(() => expect([mode(one.store), mode(two.store)]).toEqual(['follow', 'edit']));
    retitle(two.store, 'B');
    await two.keeper.settled();
    await one.keeper.settled();
    expect([present(vault.history).title, vault.history.edits.length]).toEqual(['B', 2]);
    expect(one.store.getState().current).toMatchObject({ dossier: { title: 'B' } });
    // Whoever followed has it again when the other goes.
    two.keeper.stop();
    await vi.waitFor(() => expect(mode(one.store)).toBe('edit'));
    one.keeper.stop();
  });

  it('comes up in both of two pages that are opened at once, as when a browser starts again', async () => {
    const [vault, locks] = [new FakeVault(), new FakeLocks()];
    const pages = await Promise.all([page(vault, locks, 'one'), page(vault, locks, 'two')]);
    expect(pages.map(({ store }) => mode(store)).sort()).toEqual(['edit', 'follow']);
    for (const { keeper } of pages) keeper.stop();
  });
});
