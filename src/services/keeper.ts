import { type Edit } from '../domain/edit.ts';
import { type History } from '../domain/history.ts';
import { type AppStore } from '../state/store.ts';
import { type Vault } from './vault.ts';

/** The parts of a browser that are used; either of the last two may be missing in an old one. */
export interface KeeperWorld {
  readonly vault: Pick<Vault, 'claim' | 'load' | 'save'>;
  /** Names this page among others. */
  readonly owner: string;
  /** Lets one page at a time have the dossier. */
  readonly locks: Pick<LockManager, 'request'> | null;
  /** Tells other pages that something was kept. */
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'close'> | null;
}

/** What keeps a dossier. */
export interface Keeper {
  /** Over when it is known whether this page has the dossier, and what is kept has been read. */
  readonly ready: Promise<void>;
  /** Takes the work over from another page, which follows from then on. */
  readonly takeOver: () => void;
  /** Tries again to keep what could not be kept. */
  readonly retry: () => void;
  /** Waits until all that was done is kept, or could not be. */
  readonly settled: () => Promise<void>;
  /** Lets the dossier go. */
  readonly stop: () => void;
}

const samePrefix = (a: readonly Edit[], b: readonly Edit[]): number => {
  const at = a.findIndex((edit, index) => edit !== b[index]);
  return at < 0 ? Math.min(a.length, b.length) : at;
};

/**
 * Keeps every change of the open dossier as soon as it is made, one after the other. One page has it and changes it; others that open it follow
 * what is kept, and each of them can take it over.
 */
export const startKeeper = (key: string, store: AppStore, world: KeeperWorld): Keeper => {
  const { vault, owner, locks, channel } = world;
  const name = `dramatis:${key}`;
  let kept: History | null = store.getState().editing?.history ?? null;
  let queue: Promise<void> = Promise.resolve();
  let isStopped = false;
  let letGo: () => void = () => undefined;

  const keep = async (): Promise<void> => {
    const { editing } = store.getState();
    if (!editing || editing.mode !== 'edit' || !kept || editing.history === kept) return;
    const { history } = editing;
    const saved = await vault.save(key, history, samePrefix(kept.edits, history.edits), owner);
    if (isStopped) return;
    if (!saved.ok) {
      store.getState().setSaving({ kind: 'failed', reason: saved.error });
      return;
    }
    kept = history;
    if (store.getState().editing?.history === history) store.getState().setSaving({ kind: 'saved' });
    channel?.postMessage({ at: history.at });
  };
  const keepSoon = (): void => {
    queue = queue.then(keep);
  };

  /** What another page has kept becomes what is shown here. */
  const catchUp = async (): Promise<void> => {
    const read = await vault.load(key);
    if (!read.ok || isStopped) return;
    kept = read.value.history;
    store.getState().adopt(read.value.history);
  };
  let tellReady: () => void = () => undefined;
  const ready = new Promise<void>((done) => {
    tellReady = done;
  });
  const have = async (): Promise<void> => {
    // What the other page had under way is refused from here on, so that nothing is kept over what is read now.
    await vault.claim(key, owner);
    await catchUp();
    if (isStopped) return;
    store.getState().setMode('edit');
    tellReady();
    channel?.postMessage({ owner });
  };
  const hold = async (options: LockOptions): Promise<void> => {
    if (!locks) {
      await have();
      return;
    }
    try {
      await locks.request(name, options, async (lock) => {
        if (isStopped) return;
        if (!lock) {
          store.getState().setMode('follow');
          tellReady();
          wait();
          return;
        }
        await have();
        await new Promise<void>((done) => {
          letGo = done;
        });
      });
    } catch {
      // Another page has taken it over.
      if (!isStopped) store.getState().setMode('follow');
      wait();
    }
  };
  /** Has it when the page that has it now is closed. */
  const wait = (): void => {
    if (locks && !isStopped) void hold({});
  };

  const stopWatching = store.subscribe((state, before) => {
    const [now, then] = [state.editing, before.editing];
    if (!now || now.mode !== 'edit' || now.history === then?.history || now.history === kept) return;
    store.getState().setSaving({ kind: 'saving' });
    keepSoon();
  });
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const told = typeof data === 'object' && data !== null ? data : {};
    // Where there are no locks, a claim is told in words.
    if ('owner' in told && told.owner !== owner && !locks) store.getState().setMode('follow');
    if (store.getState().editing?.mode === 'follow') queue = queue.then(catchUp);
  });
  void hold({ ifAvailable: true });

  return {
    ready,
    takeOver: () => void hold({ steal: true }),
    retry: () => {
      store.getState().setSaving({ kind: 'saving' });
      keepSoon();
    },
    settled: () => queue,
    stop: () => {
      isStopped = true;
      stopWatching();
      channel?.close();
      letGo();
    },
  };
};
