import { type ReadableText } from './readable-text.ts';

/** What the thread that reads files is asked. */
export interface ImportRequest {
  /** The file's name, which helps where its content could be several things. */
  readonly name: string;
  /** Its content. */
  readonly bytes: Uint8Array;
}

/** What it answers. */
export type ImportReply =
  | { readonly kind: 'progress'; readonly done: number }
  | { readonly kind: 'read'; readonly text: ReadableText }
  /** Why it cannot be read, as a sentence that helps. */
  | { readonly kind: 'failed'; readonly reason: string };
