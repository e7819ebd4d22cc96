import { type ActorId, type ArticleId } from './ids.ts';
import { type Span } from './span.ts';

/** Kinds of actors, in the order in which they are listed. */
export const ACTOR_KINDS = ['state', 'person', 'organisation', 'group', 'people', 'place'] as const;
/** See {@link ACTOR_KINDS}. */
export type ActorKind = (typeof ACTOR_KINDS)[number];

/** What a reader is told about a kind. */
export interface ActorKindInfo {
  /** One of them, in lower case: "state". */
  readonly label: string;
  /** Several of them, capitalised: "States". */
  readonly plural: string;
}

/** The kinds in words. */
export const ACTOR_KIND_INFO = {
  state: { label: 'state', plural: 'States' },
  person: { label: 'person', plural: 'People' },
  organisation: { label: 'organisation', plural: 'Organisations' },
  group: { label: 'group', plural: 'Groups' },
  people: { label: 'unnamed people', plural: 'Unnamed people' },
  place: { label: 'place', plural: 'Places' },
} as const satisfies Record<ActorKind, ActorKindInfo>;

/** A place in an article whose words name an actor: a name, a role, a metonym or a pronoun. */
export interface Mention extends Span {
  /** The article it stands in. */
  readonly article: ArticleId;
  /** The very words; equal to the slice. */
  readonly exact: string;
}

/** Somebody or something that acts, speaks, or is acted on. */
export interface Actor {
  /** Id inside the dossier. */
  readonly id: ActorId;
  /** The name shown. */
  readonly name: string;
  /** What kind of actor it is. */
  readonly kind: ActorKind;
  /** Other names and roles by which the articles call it, without pronouns; may be empty. */
  readonly aliases: readonly string[];
  /** Every place that names it, in the order of articles and text. */
  readonly mentions: readonly Mention[];
}

/** A name made comparable: composed, without accents, case, and punctuation. For search and for finding the same name again. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
