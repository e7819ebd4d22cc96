import { type Span } from '../../domain/span.ts';
import { type WordPlace } from '../types.ts';
import { speechesAround } from './speakers.ts';
import { type Speech } from './speech.ts';

/** One link of a chain of speakers: whom the words name as the speaker, and the cue. */
export interface SpeakerLink {
  /** Key of the speaking entity. */
  readonly entity: string;
  /** The cue's words; null when only quotation marks show it. */
  readonly cue: Span | null;
}

/**
 * The chain of speakers around a place, outermost first. Speakers that the article does not name fall out; one who is named twice in a
 * row, by a verb and by the marks of the quotation, counts once.
 */
export const chainAround = (
  speeches: readonly Speech[],
  sentence: number,
  place: Span,
  predicate: number,
  entityAt: (place: WordPlace) => string | null,
): readonly SpeakerLink[] => {
  const links = speechesAround(speeches, sentence, place, predicate).flatMap((speech): SpeakerLink[] => {
    const entity = speech.speaker ? entityAt(speech.speaker) : null;
    return entity ? [{ entity, cue: speech.cue }] : [];
  });
  return links.filter((link, index) => links.findIndex((other) => other.entity === link.entity) === index);
};

/** The cue of the narrowest speech around a place that casts what it says as unproven; null when none does. */
export const doubtAround = (
  speeches: readonly Speech[],
  sentence: number,
  place: Span,
  predicate: number,
): Speech | null =>
  speechesAround(speeches, sentence, place, predicate).findLast((speech) => speech.strength === 'doubting') ?? null;
