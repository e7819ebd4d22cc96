import { doEdit } from '../domain/do-edit.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type AppStore } from '../state/store.ts';
import { type Keeper, startKeeper } from './keeper.ts';
import { workOffline } from './offline.ts';
import { openVault } from './vault.ts';

/** Opens a dossier of one's own for work, and keeps from then on what is done to it. The failure is a sentence. */
export const openOwn = async (key: string, store: AppStore): Promise<Result<Keeper, string>> => {
  const vault = await openVault();
  if (!vault.ok) return vault;
  const kept = await vault.value.load(key);
  if (!kept.ok) return fail(kept.error);
  const { history, problems, damage } = kept.value;
  store.getState().work(key, history, doEdit, problems);
  if (damage !== null) store.getState().notify([{ text: damage, offer: null }]);
  workOffline();
  // Asked for once there is something to lose; a browser that does not grant it keeps the dossier all the same, for as long as it has room.
  void navigator.storage?.persist?.().catch(() => false);
  const keeper = startKeeper(key, store, {
    vault: vault.value,
    owner: crypto.randomUUID(),
    locks: 'locks' in navigator ? navigator.locks : null,
    channel: 'BroadcastChannel' in window ? new BroadcastChannel(`dramatis:${key}`) : null,
  });
  // Nothing is done before it is known who may do it.
  await keeper.ready;
  return ok(keeper);
};
