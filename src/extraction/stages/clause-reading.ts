import { type Tree } from '../tree.ts';
import { type Standing } from './factuality.ts';
import { type Frame } from './frames.ts';
import { type Party, type PartyAt } from './parties.ts';
import { type LexicalRelation } from './relations.ts';

/** What the rules need to know about one sentence. */
export interface ClauseReading {
  /** Its tree. */
  readonly tree: Tree;
  /** Its frames. */
  readonly frames: readonly Frame[];
  /** How each clause stands, by predicate. */
  readonly standings: ReadonlyMap<number, Standing>;
  /** Who is named by a word. */
  readonly at: PartyAt;
}

/** The other party of a predicate, and what ties it. */
export interface Found {
  /** Who it is. */
  readonly party: Party;
  /** What ties it. */
  readonly relation: LexicalRelation;
  /** Heads of the phrases through which it was reached, for the predicate's words. */
  readonly through: readonly number[];
}
