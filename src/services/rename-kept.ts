import { doEdit } from '../domain/do-edit.ts';
import { fail, type Result } from '../domain/result.ts';
import { type Vault } from './vault.ts';

const BUSY = 'It is open in another tab: rename it there.';

/** Gives a dossier that is kept another title, as one more step of its history. Refused while another page works on it. */
export const renameKept = async (
  vault: Pick<Vault, 'claim' | 'load' | 'save'>,
  locks: Pick<LockManager, 'request'> | null,
  key: string,
  title: string,
): Promise<Result<void, string>> => {
  const rename = async (): Promise<Result<void, string>> => {
    const kept = await vault.load(key);
    if (!kept.ok) return kept;
    const { history } = kept.value;
    const done = doEdit(history, { kind: 'title', title });
    if (!done.ok) return done;
    const owner = crypto.randomUUID();
    const claimed = await vault.claim(key, owner);
    return claimed.ok ? vault.save(key, done.value.history, history.at, owner) : claimed;
  };
  if (!locks) return rename();
  return locks.request(`dramatis:${key}`, { ifAvailable: true }, (lock) => (lock ? rename() : fail(BUSY)));
};
