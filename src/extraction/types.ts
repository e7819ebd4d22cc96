import { type ActorKind } from '../domain/actor.ts';
import { type Article, type ParagraphZone } from '../domain/article.ts';
import { type Span } from '../domain/span.ts';
import { type Tree } from './tree.ts';

/** What is given to the reader. */
export interface ExtractionInput {
  /** The text, raw or normalised. */
  readonly text: string;
  /** The title, when it is known from elsewhere; absent means it is looked for in the text. */
  readonly title?: string;
  /** Who published it; absent when unknown. */
  readonly publisher?: string;
  /** Day or moment of publication, ISO 8601; absent when unknown. */
  readonly published?: string;
  /** Address of the article; absent when unknown. */
  readonly url?: string;
  /** Id of the dossier to be made; absent means one made from the title. */
  readonly id?: string;
}

/** Why a text is not read, or read with doubt. */
export type NoteKind = 'empty' | 'too-short' | 'too-long' | 'not-english' | 'not-prose';

/** Something the reader of the dossier should know about the reading as a whole. */
export interface ExtractionNote {
  /** Which it is. */
  readonly kind: NoteKind;
  /** The same in a sentence a person understands. */
  readonly message: string;
}

/** A text taken in: the article with its bounds, and whether it is worth reading. */
export interface Intake {
  /** The article, complete with zones, sentences and hash. */
  readonly article: Article;
  /** Whether the later stages should read it; false for a text that is empty, not English or not prose. */
  readonly readable: boolean;
  /** What was noticed; empty when all is well. */
  readonly notes: readonly ExtractionNote[];
}

/** A sentence of the article with its words and tree. */
export interface ReadSentence {
  /** Its place in the article's list of sentences, from 0. */
  readonly index: number;
  /** Its bounds in the article's text. */
  readonly span: Span;
  /** Index of its paragraph in the article. */
  readonly paragraph: number;
  /** Zone of that paragraph; never `furniture`, which is not read. */
  readonly zone: ParagraphZone;
  /** Whether it is the headline. */
  readonly isHeadline: boolean;
  /** Its words and how they depend on each other; token spans count in the article's text. */
  readonly tree: Tree;
}

/** A word of a sentence. */
export interface WordPlace {
  /** Index of the sentence, from 0. */
  readonly sentence: number;
  /** Index of the word in it. */
  readonly word: number;
}

/**
 * How words call an actor: `name` its own name, `role` an office or a description with "the" ("the Foreign Minister", "the group"),
 * `nominal` an unnamed collective ("Afghan insurgents"), `demonym` a people's name or its adjective, `metonym` a capital or a
 * building, `pronoun`.
 */
export type MentionForm = 'name' | 'role' | 'nominal' | 'demonym' | 'metonym' | 'pronoun';

/** Words that name somebody, with the key of whom they name. */
export interface MentionDraft {
  /** Index of the sentence, from 0. */
  readonly sentence: number;
  /** Index of its first word. */
  readonly first: number;
  /** Index of its last word; never less than `first`. */
  readonly last: number;
  /** Index of its head word: the one that stands in the tree for the whole. */
  readonly head: number;
  /** Its bounds in the article's text. */
  readonly span: Span;
  /** How the words call the actor. */
  readonly form: MentionForm;
  /** Key of the entity they name; null when it stayed unresolved. */
  readonly entity: string | null;
  /** Probability that the words name that entity, 0 to 1. */
  readonly confidence: number;
  /** Whether the words stand for a place here ("in Islamabad", "across Iran"), not for somebody who acts. */
  readonly asPlace: boolean;
  /**
   * Span of a name inside a description that tells its side ("Pakistani" in "the Pakistani army"), as the key of that
   * entity; null when there is none.
   */
  readonly side: string | null;
}

/** Somebody or something the article names, put together from its mentions. */
export interface EntityDraft {
  /** Key inside this reading, never shown; also the value of {@link MentionDraft.entity}. */
  readonly key: string;
  /** Slug that is unique in this article. */
  readonly id: string;
  /** The name shown. */
  readonly name: string;
  /** What kind of actor it is. */
  readonly kind: ActorKind;
  /** Its other names and roles in the text, pronouns left out, in order of first appearance. */
  readonly aliases: readonly string[];
  /** Its mentions in text order. */
  readonly mentions: readonly MentionDraft[];
  /** What shows that it exists: the gazetteer, the shape of its name in the text, or a description alone. */
  readonly basis: 'gazetteer' | 'name' | 'description';
  /** Probability that all mentions name one actor of this kind, 0 to 1. */
  readonly confidence: number;
  /** Why mentions were taken for one actor: names of rules, in order of use; empty for a single name. */
  readonly mergedBecause: readonly string[];
}

/** Everybody the article names. */
export interface Cast {
  /** The entities in order of first mention. */
  readonly entities: readonly EntityDraft[];
  /** By key. */
  readonly byKey: ReadonlyMap<string, EntityDraft>;
  /** For each sentence index, its mentions in text order, resolved and unresolved. */
  readonly mentions: readonly (readonly MentionDraft[])[];
  /** Standing ties read from titles and appositions ("Pakistan's Foreign Minister Khawaja Asif"), in text order. */
  readonly offices: readonly Office[];
}

/** An office or membership that the text itself gives somebody. */
export interface Office {
  /** Key of the holder. */
  readonly holder: string;
  /** Key of the body or state. */
  readonly body: string;
  /** The words of the office, as they stand. */
  readonly span: Span;
  /** Index of the sentence. */
  readonly sentence: number;
}
