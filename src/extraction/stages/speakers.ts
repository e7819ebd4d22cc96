import { type Span } from '../../domain/span.ts';
import { clauseSpeeches } from './speech-clauses.ts';
import { phraseSpeeches } from './speech-phrases.ts';
import { quotationSpeeches } from './speech-quotations.ts';
import { type Speech, type SpokenSentence } from './speech.ts';

/** Everything said in the article and by whom, in no particular order. `quotations` are spans in text order. */
export const speechesOf = (sentences: readonly SpokenSentence[], quotations: readonly Span[]): readonly Speech[] => {
  const told = sentences.flatMap((sentence) => [...clauseSpeeches(sentence), ...phraseSpeeches(sentence)]);
  return [...told, ...quotationSpeeches(sentences, quotations, told)];
};

/** The speeches that hold a word, the widest (outermost) first. */
export const speechesAround = (
  speeches: readonly Speech[],
  sentence: number,
  place: Span,
  predicate: number,
): readonly Speech[] =>
  speeches
    .filter(
      (speech) =>
        speech.sentence === sentence &&
        speech.by !== predicate &&
        speech.content.start <= place.start &&
        place.end <= speech.content.end,
    )
    .sort((a, b) => {
      // A quotation holds no more than its marks, yet its speaker may be the verb's own: wider content is further out.
      const wider = b.content.end - b.content.start - (a.content.end - a.content.start);
      return (a.kind === 'according' ? -1 : 0) - (b.kind === 'according' ? -1 : 0) || wider;
    });
