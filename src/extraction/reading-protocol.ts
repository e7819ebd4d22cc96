import { type Dossier } from '../domain/dossier.ts';
import { type Progress } from './protocol.ts';
import { type ExtractionInput, type ExtractionNote } from './types.ts';

/** What the thread that reads is asked. */
export interface ReadRequest {
  /** The article. */
  readonly input: ExtractionInput;
  /** Absolute address of the weights, gzip. */
  readonly weights: string;
}

/** What it answers: how far it is, any number of times, then one end. */
export type ReadReply =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'read'; readonly dossier: Dossier; readonly notes: readonly ExtractionNote[] }
  | { readonly kind: 'failed'; readonly reason: string };
