/** Where a command speaks. Results go to `stdout`, problems to `stderr`. */
export interface Io {
  /** For the result, which another program may read. */
  readonly stdout: { readonly write: (text: string | Uint8Array) => unknown };
  /** For what a person should know. */
  readonly stderr: { readonly write: (text: string) => unknown };
}

/** One command of the command line. */
export interface Command {
  /** What stands behind the command's name, such as `FILE…`. */
  readonly usage: string;
  /** What it does, in one line. */
  readonly summary: string;
  /** Does it, and answers the exit code: 0 when all went well, 1 when something failed, 2 when it was called wrongly. */
  readonly run: (args: readonly string[], io: Io) => Promise<number>;
}

/** Exit code of a command that was called wrongly. */
export const WRONG_CALL = 2;
