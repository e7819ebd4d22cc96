import { type DBSchema, type IDBPTransaction } from 'idb';
import { type History, present } from '../domain/history.ts';
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
export interface Head extends VaultEntry {
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

export interface VaultSchema extends DBSchema {
  heads: { key: string; value: Head };
  /** The dossier as it was before the first edit, as the text of its file. */
  starts: { key: string; value: { readonly key: string; readonly file: string } };
  edits: { key: [string, number]; value: { readonly key: string; readonly number: number; readonly edit: unknown } };
}

export type Stores = ['heads', 'starts', 'edits'];
export type Writing = IDBPTransaction<VaultSchema, Stores, 'readwrite'>;

/** The form of records that is written, and read. */
export const RECORD_VERSION = 1;
/** The version of the database's own layout. */
export const LAYOUT_VERSION = 1;
export const STORES: Stores = ['heads', 'starts', 'edits'];
const REASONS: Readonly<Record<string, string>> = {
  NotAllowedError: 'This dossier is being worked on in another tab.',
  NotFoundError: 'This dossier was deleted in another tab. Undo that in the library, or save it to a file.',
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

export const guarded = async <Value>(work: () => Promise<Value>): Promise<Result<Value, string>> => {
  try {
    return ok(await work());
  } catch (error) {
    return fail(reasonOf(error));
  }
};

export const headOf = (key: string, history: History, before: Pick<Head, 'created' | 'owner'>, now: number): Head => {
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

export const entryOf = ({ key, title, created, changed, actors, statements, undecided }: Head): VaultEntry => ({
  key,
  title,
  created,
  changed,
  actors,
  statements,
  undecided,
});
