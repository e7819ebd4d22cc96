import { type Dossier, type Positions } from '../domain/dossier.ts';
import { type LayoutName } from '../domain/layout-name.ts';

/** What the layout worker is asked: one drawing of one dossier. A worker answers every request once, in order. */
export interface LayoutRequest {
  /** Told again in the answer, so that late answers are known. */
  readonly id: number;
  /** What to lay out. */
  readonly dossier: Dossier;
  /** Which drawing. */
  readonly name: LayoutName;
}

/** What the layout worker answers. */
export type LayoutReply =
  | {
      readonly kind: 'laid-out';
      /** The request it answers. */
      readonly id: number;
      /** Where the actors are drawn. */
      readonly positions: Positions;
    }
  | {
      readonly kind: 'failed';
      /** The request it answers. */
      readonly id: number;
      /** What went wrong, in the words of the error. */
      readonly reason: string;
    };
