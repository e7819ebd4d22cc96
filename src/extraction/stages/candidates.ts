import { type RelationKind } from '../../domain/ontology.ts';
import { type Standing } from './factuality.ts';
import { type Party } from './parties.ts';

/** A statement as it is read off one sentence, before it is put into words and merged. */
export interface Candidate {
  /** Who acts; null when nobody is named. */
  readonly source: Party | null;
  /** With or to whom; null when nobody is named. */
  readonly target: Party | null;
  /** What kind of tie. */
  readonly relation: RelationKind;
  /** Name of the rule. */
  readonly rule: string;
  /** The predicate's word; a verb, or the noun that carries the relation. */
  readonly event: number;
  /** The words of the predicate phrase, in text order, without the two ends. */
  readonly words: readonly number[];
  /** Words put before the phrase that are not in the text, such as "is to"; mostly empty. */
  readonly lead: string;
  /** How it stands. */
  readonly standing: Standing;
  /** How deep below the sentence's main clause it was read; 0 is the main clause. */
  readonly depth: number;
  /** The smallest margin of the parser's decisions it rests on. */
  readonly margin: number;
}
