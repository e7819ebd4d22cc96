import { type ActorKind } from './actor.ts';
import { type Actor } from './actor.ts';
import { type ParagraphZone } from './article.ts';
import { type Position } from './dossier.ts';
import { type EvidenceParts } from './evidence.ts';
import { type Factuality } from './factuality.ts';
import { type ActorId, type ArticleId, type StatementId } from './ids.ts';
import { type RelationKind } from './ontology.ts';
import { type Span } from './span.ts';
import { type Status } from './statement.ts';

/** A statement that a person makes from words of the article. */
export interface NewStatement {
  /** Who acts or speaks; null when the words name nobody. */
  readonly source: ActorId | null;
  /** What kind of tie. */
  readonly relation: RelationKind;
  /** To, with or about whom; null when the words name nobody. */
  readonly target: ActorId | null;
  /** The label of the edge. */
  readonly predicate: string;
  /** Is it so? */
  readonly factuality: Factuality;
  /** Who says so, outermost first; none for the article's own voice. */
  readonly speakers: readonly ActorId[];
  /** The article that the words stand in. */
  readonly article: ArticleId;
  /** Where. */
  readonly span: Span;
  /** Where source, predicate, target and cue stand. */
  readonly parts: EvidenceParts;
}

/** Which ends of a statement go to the actor that is split off, and the id that the statement had before both were one. */
export interface SplitEnds {
  /** The statement as it is called now. */
  readonly statement: StatementId;
  /** What it was called; null to call it anew. */
  readonly was: StatementId | null;
  /** Whether its source goes. */
  readonly source: boolean;
  /** Whether its target goes. */
  readonly target: boolean;
  /** Which of its speakers go, by place from 0. */
  readonly speakers: readonly number[];
}

/** One thing that a person did to a dossier: plain data, so that it can be kept, and done again. */
export type Edit =
  /** Accepts or rejects proposals, or makes them undecided again. */
  | { readonly kind: 'decide'; readonly statements: readonly StatementId[]; readonly status: Status }
  /** Changes source and target over. */
  | { readonly kind: 'flip'; readonly statement: StatementId }
  | { readonly kind: 'factuality'; readonly statement: StatementId; readonly factuality: Factuality }
  | {
      readonly kind: 'relation';
      readonly statement: StatementId;
      readonly relation: RelationKind;
      readonly predicate: string;
    }
  /** Says who says so, outermost first. */
  | { readonly kind: 'speakers'; readonly statement: StatementId; readonly speakers: readonly ActorId[] }
  | {
      readonly kind: 'ends';
      readonly statement: StatementId;
      readonly source: ActorId | null;
      readonly target: ActorId | null;
    }
  /** Moves a quote to other words of the same article. */
  | { readonly kind: 'requote'; readonly statement: StatementId; readonly evidence: number; readonly span: Span }
  | { readonly kind: 'add'; readonly statement: NewStatement }
  | { readonly kind: 'remove'; readonly statements: readonly StatementId[] }
  | { readonly kind: 'rename'; readonly actor: ActorId; readonly name: string }
  | { readonly kind: 'rekind'; readonly actor: ActorId; readonly actorKind: ActorKind }
  /** Says that words name an actor: one that is there, or a new one. */
  | {
      readonly kind: 'mention';
      readonly article: ArticleId;
      readonly span: Span;
      readonly actor: ActorId | { readonly name: string; readonly actorKind: ActorKind };
    }
  | { readonly kind: 'unmention'; readonly actor: ActorId; readonly article: ArticleId; readonly span: Span }
  /** Makes two actors one. */
  | { readonly kind: 'merge'; readonly into: ActorId; readonly from: ActorId; readonly because: string }
  /** Makes one actor two: `rest` is what stays of it, `made` what comes out, at `place` in the cast. */
  | {
      readonly kind: 'split';
      readonly rest: Actor;
      readonly made: Actor;
      readonly place: number;
      readonly ends: readonly SplitEnds[];
      readonly positions: Readonly<Record<string, Position>>;
    }
  | { readonly kind: 'title'; readonly title: string }
  /** What is known of an article besides its text; an empty text takes the fact away. */
  | {
      readonly kind: 'source';
      readonly article: ArticleId;
      readonly title: string;
      readonly publisher: string;
      readonly url: string;
      readonly published: string;
    }
  /** Takes a paragraph for page furniture, or puts it back. Its place counts from 0. */
  | { readonly kind: 'zone'; readonly article: ArticleId; readonly paragraph: number; readonly zone: ParagraphZone }
  /** Replaces the text of an article; every place in it is found again. */
  | { readonly kind: 'text'; readonly article: ArticleId; readonly text: string };

/** How a statement came through an edit of its article's text. */
export type Mark = 'same' | 'moved' | 'reworded' | 'lost';

/** What an edit gave. */
export interface Edited<Whole> {
  /** The dossier after it. */
  readonly dossier: Whole;
  /** What statements are called now whose ids have changed; null for those that are gone. */
  readonly renamed: ReadonlyMap<StatementId, StatementId | null>;
  /** How statements came through, by the ids they had; empty unless a text was changed. */
  readonly marks: ReadonlyMap<StatementId, Mark>;
}
