import { type Span } from '../../domain/span.ts';
import { ACCORDING_TO, SAYING_ONLY, SPEECH_NOUNS, SPEECH_VERBS } from '../lexicon/cues.ts';
import { dependent, dependents, subtree, type Tree } from '../tree.ts';
import { type Frame } from './frames.ts';

/** A sentence with its clauses, as the speakers are looked for. */
export interface SpokenSentence {
  /** Its place in the article's list of sentences, from 0. */
  readonly index: number;
  /** Its bounds in the text. */
  readonly span: Span;
  /** Index of its paragraph. */
  readonly paragraph: number;
  /** Whether it is the headline. */
  readonly isHeadline: boolean;
  /** Its tree. */
  readonly tree: Tree;
  /** Its frames. */
  readonly frames: readonly Frame[];
}

/** A word of a sentence: the head of whoever is meant. */
export interface WordPlace {
  /** Index of the sentence, from 0. */
  readonly sentence: number;
  /** Index of the word in it. */
  readonly word: number;
}

/** Words given to somebody. */
export interface Speech {
  /** Who speaks: the head of the noun phrase, perhaps in another sentence; null when nobody is named. */
  readonly speaker: WordPlace | null;
  /** The words that give the speech to the speaker; null when only the quotation marks do. */
  readonly cue: Span | null;
  /** The sentence in which the content stands, by index. */
  readonly sentence: number;
  /** The content, inside that sentence. */
  readonly content: Span;
  /** What showed it. */
  readonly kind: 'verb' | 'according' | 'quotation' | 'noun' | 'headline';
  /** The predicate of the speech clause in the content's sentence; -1 when there is none. */
  readonly by: number;
}

const contains = (span: Span, at: number): boolean => span.start <= at && at < span.end;
const spanOf = (tree: Tree, words: readonly number[]): Span => ({
  start: tree.tokens[words[0] ?? 0]?.start ?? 0,
  end: tree.tokens[words.at(-1) ?? 0]?.end ?? 0,
});

/** The words that introduce: the verb with its auxiliaries' place left out, and "that" when it follows. */
const cueOf = (tree: Tree, verb: number, content: number): Span => {
  const token = tree.tokens[verb];
  const that = dependents(tree, content, 'mark').find(
    (at) => at > verb && tree.tokens[at]?.text.toLowerCase() === 'that',
  );
  return {
    start: token?.start ?? 0,
    end: (that !== undefined && that <= verb + 2 ? tree.tokens[that]?.end : token?.end) ?? 0,
  };
};

/** Speech verbs with a clause: "X said that …", "…, said X", and the clause a speech noun announces ("his claim that …"). */
const fromClauses = (sentence: SpokenSentence): Speech[] => {
  const { tree, frames } = sentence;
  const found: Speech[] = [];
  const add = (frame: Frame, root: number, without: number): void => {
    const speaker = frame.agents[0];
    const left = without >= 0 ? new Set(subtree(tree, without)) : null;
    const words = subtree(tree, root).filter((word) => !left?.has(word) && tree.tokens[word]?.relation !== 'punct');
    if (words.length === 0) return;
    found.push({
      speaker: speaker === undefined ? null : { sentence: sentence.index, word: speaker },
      cue: cueOf(tree, frame.predicate, root),
      sentence: sentence.index,
      content: spanOf(tree, words),
      kind: 'verb',
      by: frame.predicate,
    });
  };
  for (const frame of frames) {
    if (!SPEECH_VERBS.has(frame.key.split('_')[0] ?? '') && !SPEECH_VERBS.has(frame.key)) continue;
    if (frame.passive && frame.agents.length === 0) continue;
    const complement =
      dependents(tree, frame.predicate, 'ccomp').find((at) => tree.tokens[at]?.relation === 'ccomp') ?? -1;
    if (complement >= 0) add(frame, complement, -1);
    else if (
      frame.link === 'parataxis' &&
      SAYING_ONLY.has(frame.key) &&
      (tree.tokens[frame.predicate]?.head ?? -1) >= 0
    )
      add(frame, tree.tokens[frame.predicate]?.head ?? 0, frame.predicate);
    else {
      const beside = dependents(tree, frame.predicate, 'parataxis').find((at) =>
        frames.some((one) => one.predicate === at),
      );
      if (beside !== undefined && SAYING_ONLY.has(frame.key)) add(frame, beside, -1);
    }
  }
  for (const token of tree.tokens) {
    if (!token.tag.startsWith('NN') || !SPEECH_NOUNS.has(token.lemma)) continue;
    const clause = dependent(tree, token.index, 'acl', 'ccomp');
    if (clause < 0 || dependents(tree, clause, 'mark').every((at) => tree.tokens[at]?.text.toLowerCase() !== 'that'))
      continue;
    const owner = dependent(tree, token.index, 'nmod:poss');
    found.push({
      speaker: owner < 0 ? null : { sentence: sentence.index, word: owner },
      cue: { start: token.start, end: token.end },
      sentence: sentence.index,
      content: spanOf(tree, subtree(tree, clause)),
      kind: 'noun',
      by: token.index,
    });
  }
  return found;
};

/** "according to X": the whole clause it stands in. */
const fromAccording = (sentence: SpokenSentence): Speech[] => {
  const { tree } = sentence;
  const words = tree.tokens.map((token) => token.text.toLowerCase());
  return ACCORDING_TO.flatMap((phrase) =>
    words.flatMap((_, at): Speech[] => {
      if (!phrase.every((word, offset) => words[at + offset] === word)) return [];
      const first = tree.tokens[at];
      const last = tree.tokens[at + phrase.length - 1];
      // The speaker is the noun that the preposition belongs to, else the first noun after it.
      const head = first && first.relation === 'case' ? first.head : (dependent(tree, at, 'obj', 'obl') ?? -1);
      const noun = head >= 0 ? head : tree.tokens.findIndex((token) => token.index > at && token.tag.startsWith('NN'));
      if (noun < 0 || !first || !last) return [];
      // It belongs to the clause whose verb the speaker hangs on; without one, to the rest of the sentence.
      const clause = sentence.frames.find((frame) => frame.predicate === tree.tokens[noun]?.head);
      const before = tree.tokens.slice(0, at).some((token) => token.relation !== 'punct');
      const after = tree.tokens[subtree(tree, noun).at(-1) ?? noun]?.end ?? last.end;
      const rest = before ? { start: sentence.span.start, end: first.start } : { start: after, end: sentence.span.end };
      const content = clause ? spanOf(tree, subtree(tree, clause.predicate)) : rest;
      return [
        {
          speaker: { sentence: sentence.index, word: noun },
          cue: { start: first.start, end: last.end },
          sentence: sentence.index,
          content,
          kind: 'according',
          by: -1,
        },
      ];
    }),
  );
};

const LONGEST_COLON_SPEAKER = 6;

/** Colon headlines: "We have no alliance: Foreign Minister" and "Minister: we have no alliance". */
const fromHeadline = (sentence: SpokenSentence): Speech[] => {
  if (!sentence.isHeadline) return [];
  const { tree } = sentence;
  const colon = tree.tokens.findIndex((token) => token.text === ':');
  if (colon <= 0 || colon === tree.tokens.length - 1) return [];
  const before = tree.tokens.slice(0, colon);
  const after = tree.tokens.slice(colon + 1).filter((token) => token.relation !== 'punct');
  const isNamePhrase = (tokens: typeof before): boolean =>
    tokens.length > 0 &&
    tokens.length <= LONGEST_COLON_SPEAKER &&
    tokens.every((token) => !token.tag.startsWith('VB') && token.tag !== 'MD') &&
    tokens.some((token) => token.tag.startsWith('NN'));
  const side = isNamePhrase(after) ? after : isNamePhrase(before) ? before : null;
  if (!side) return [];
  const content = side === after ? before : after;
  // The last noun of an English noun phrase is its head, whatever the parser made of a headline.
  const head = side.findLast((token) => token.tag.startsWith('NN'));
  const [first, last] = [content[0], content.at(-1)];
  const mark = tree.tokens[colon];
  if (!head || !first || !last || !mark) return [];
  return [
    {
      speaker: { sentence: sentence.index, word: head.index },
      cue: { start: mark.start, end: mark.end },
      sentence: sentence.index,
      content: { start: first.start, end: last.end },
      kind: 'headline',
      by: -1,
    },
  ];
};

/** Fewest words of a quotation that can be an utterance of its own; shorter ones are the writer's borrowed words. */
const SHORTEST_UTTERANCE = 4;

/**
 * Direct quotations: the speech verb outside the marks and touching them, else the nearest such verb in the sentence, else the
 * speaker of the quotation before it when this one follows on in the same or the next paragraph.
 */
const fromQuotations = (
  sentences: readonly SpokenSentence[],
  quotations: readonly Span[],
  verbs: readonly Speech[],
): Speech[] => {
  const found: Speech[] = [];
  const bySentence = new Map<number, Speech[]>();
  for (const speech of verbs) bySentence.set(speech.sentence, [...(bySentence.get(speech.sentence) ?? []), speech]);
  let last: { speaker: WordPlace; paragraph: number; cue: Span | null } | null = null;
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
          speech.kind !== 'noun' &&
          !contains(quotation, speech.cue.start) &&
          speech.content.start < quotation.end &&
          quotation.start < speech.content.end,
      );
    let speaker: WordPlace | null = known?.speaker ?? null;
    let cue: Span | null = known?.cue ?? null;
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
      if (opensSentence) ({ speaker, cue } = last);
    }
    if (!speaker) continue;
    if (words >= SHORTEST_UTTERANCE && hasClause) last = { speaker, paragraph, cue };
    for (const sentence of touched) {
      const content = {
        start: Math.max(quotation.start, sentence.span.start),
        end: Math.min(quotation.end, sentence.span.end),
      };
      found.push({ speaker, cue, sentence: sentence.index, content, kind: 'quotation', by: -1 });
    }
  }
  return found;
};

/** Everything said in the article and by whom, in no particular order. `quotations` are spans in text order. */
export const speechesOf = (sentences: readonly SpokenSentence[], quotations: readonly Span[]): readonly Speech[] => {
  const verbs = sentences.flatMap((sentence) => [
    ...fromClauses(sentence),
    ...fromAccording(sentence),
    ...fromHeadline(sentence),
  ]);
  return [...verbs, ...fromQuotations(sentences, quotations, verbs)];
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
