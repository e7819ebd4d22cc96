import { type Dossier, type Uncovered } from './dossier.ts';
import { numberedSentences, type NumberedSentence, statementsOfSentence } from './query.ts';

/** What the reading of a dossier did with its sentences. */
export interface Coverage {
  /** How many sentences there are, headlines included. */
  readonly sentences: number;
  /** How many of them at least one statement's evidence stands in. */
  readonly withStatements: number;
  /** The sentences listed as read without a statement, with the reason, in reading order. */
  readonly uncovered: readonly (NumberedSentence & Pick<Uncovered, 'reason'>)[];
  /** How many are neither: no two actors in them, as the reading has it. */
  readonly rest: number;
}

/** Counts what the reading did with each sentence. A listed sentence that carries a statement all the same is counted with statements. */
export const coverageOf = (dossier: Dossier): Coverage => {
  const places = numberedSentences(dossier);
  const carrying = new Set(places.filter((place) => statementsOfSentence(dossier, place).length > 0));
  const uncovered = places.flatMap((place) => {
    // The file counts a sentence inside its own article; addresses count through all of them.
    const own = place.article.sentences.indexOf(place.sentence) + 1;
    const entry = dossier.uncovered.find((one) => one.article === place.article.id && one.sentence === own);
    return entry && !carrying.has(place) ? [{ ...place, reason: entry.reason }] : [];
  });
  return {
    sentences: places.length,
    withStatements: carrying.size,
    uncovered,
    rest: places.length - carrying.size - uncovered.length,
  };
};
