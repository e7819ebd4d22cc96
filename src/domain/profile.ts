import { type Actor } from './actor.ts';
import { type Dossier } from './dossier.ts';
import { type ActorId } from './ids.ts';
import { sentenceNumberOf } from './query.ts';
import { isDrawn, type Statement } from './statement.ts';

/** One way in which the articles name an actor. */
export interface SurfaceForm {
  /** The words, as they stand where they are used first. */
  readonly words: string;
  /** How often they name this actor. */
  readonly count: number;
  /** Numbers (from 1, through all articles) of the sentences in which they do, in order, each once. */
  readonly sentences: readonly number[];
}

/** Another actor to whom statements tie this one directly. */
export interface Connection {
  /** The other actor. */
  readonly actor: ActorId;
  /** The drawn statements between the two, in reading order; never empty. */
  readonly statements: readonly Statement[];
}

/** The words that name an actor, most used first; equals in the order of the text. Case does not tell words apart. */
export const surfaceForms = (dossier: Dossier, actor: Actor): readonly SurfaceForm[] => {
  const forms = new Map<string, { words: string; count: number; sentences: number[] }>();
  for (const mention of actor.mentions) {
    const key = mention.exact.toLowerCase();
    const form = forms.get(key) ?? { words: mention.exact, count: 0, sentences: [] };
    const number = sentenceNumberOf(dossier, mention.article, mention);
    form.count += 1;
    if (number !== null && !form.sentences.includes(number)) form.sentences.push(number);
    forms.set(key, form);
  }
  return [...forms.values()].sort((a, b) => b.count - a.count);
};

/** The actors tied to one directly, those with most statements first; equals in the order of the cast. */
export const connectionsOf = (dossier: Dossier, actor: ActorId): readonly Connection[] =>
  dossier.actors
    .filter((other) => other.id !== actor)
    .map((other) => ({
      actor: other.id,
      statements: dossier.statements
        .filter(isDrawn)
        .filter(
          (one) =>
            (one.source === actor && one.target === other.id) || (one.target === actor && one.source === other.id),
        ),
    }))
    .filter((connection) => connection.statements.length > 0)
    .sort((a, b) => b.statements.length - a.statements.length);
