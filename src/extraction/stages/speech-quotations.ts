import { type Span } from '../../domain/span.ts';
import { type CueStrength, SAYING_ONLY, SPEECH_VERBS } from '../lexicon/cues.ts';
import { type WordPlace } from '../types.ts';
import { type Speech, type SpokenSentence } from './speech.ts';

const contains = (span: Span, at: number): boolean => span.start <= at && at < span.end;

/** Fewest words of a quotation that can be an utterance of its own; shorter ones are the writer's borrowed words. */
const SHORTEST_UTTERANCE = 4;

/**
 * Direct quotations: the speech verb outside the marks and touching them, else the nearest such verb in the sentence, else the
 * speaker of the quotation before it when this one follows on in the same or the next paragraph.
 */
export const quotationSpeeches = (
  sentences: readonly SpokenSentence[],
  quotations: readonly Span[],
  verbs: readonly Speech[],
): readonly Speech[] => {
  const found: Speech[] = [];
  const bySentence = new Map<number, Speech[]>();
  for (const speech of verbs) bySentence.set(speech.sentence, [...(bySentence.get(speech.sentence) ?? []), speech]);
  let last: { speaker: WordPlace; paragraph: number; cue: Span | null; strength: CueStrength } | null = null;
  let from = 0;
  for (const quotation of quotations) {
    while (from < sentences.length && (sentences[from]?.span.end ?? 0) <= quotation.start) from += 1;
    const touched: SpokenSentence[] = [];
    for (let at = from; at < sentences.length && (sentences[at]?.span.start ?? Infinity) < quotation.end; at += 1) {
      const sentence = sentences[at];
      if (sentence) touched.push(sentence);
    }
    const known = touched
      .flatMap((one) => bySentence.get(one.index) ?? [])
      .find(
        (speech) =>
          speech.cue &&
          speech.speaker &&
          (speech.kind === 'verb' || speech.kind === 'according' || speech.kind === 'headline') &&
          !contains(quotation, speech.cue.start) &&
          speech.content.start < quotation.end &&
          quotation.start < speech.content.end,
      );
    let speaker: WordPlace | null = known?.speaker ?? null;
    let cue: Span | null = known?.cue ?? null;
    let strength: CueStrength = known?.strength ?? 'neutral';
    if (!speaker) {
      for (const sentence of touched) {
        const frame = sentence.frames.find(
          (one) =>
            SAYING_ONLY.has(one.key) &&
            !contains(quotation, sentence.tree.tokens[one.predicate]?.start ?? 0) &&
            one.agents[0] !== undefined,
        );
        const token = frame ? sentence.tree.tokens[frame.predicate] : undefined;
        if (!frame || !token) continue;
        speaker = { sentence: sentence.index, word: frame.agents[0] ?? 0 };
        cue = { start: token.start, end: token.end };
        strength = SPEECH_VERBS.get(frame.key) ?? 'neutral';
        break;
      }
    }
    const paragraph = touched[0]?.paragraph ?? -1;
    const words = touched.reduce(
      (sum, one) =>
        sum + one.tree.tokens.filter((token) => contains(quotation, token.start) && token.relation !== 'punct').length,
      0,
    );
    const hasClause = touched.some((one) =>
      one.frames.some((frame) => contains(quotation, one.tree.tokens[frame.predicate]?.start ?? -1)),
    );
    if (!speaker && last && words >= SHORTEST_UTTERANCE && hasClause && paragraph - last.paragraph <= 1) {
      const opensSentence = touched.some((one) => quotation.start - one.span.start <= 1);
      if (opensSentence) ({ speaker, cue, strength } = last);
    }
    if (!speaker) continue;
    if (words >= SHORTEST_UTTERANCE && hasClause) last = { speaker, paragraph, cue, strength };
    for (const sentence of touched) {
      const content = {
        start: Math.max(quotation.start, sentence.span.start),
        end: Math.min(quotation.end, sentence.span.end),
      };
      found.push({ speaker, cue, sentence: sentence.index, content, kind: 'quotation', strength, by: -1 });
    }
  }
  return found;
};
