import { type Dossier } from '../../domain/dossier.ts';
import { sliceSpan, type Span } from '../../domain/span.ts';
import { type LanguageModel } from '../../extraction/model/language-model.ts';
import { extract, type Workings } from '../../extraction/pipeline.ts';
import { type Standing } from '../../extraction/stages/factuality.ts';
import { type Frame } from '../../extraction/stages/frames.ts';
import { type StatementDraft } from '../../extraction/stages/statements.ts';
import { subtree } from '../../extraction/tree.ts';
import { type ReadSentence } from '../../extraction/types.ts';
import { nounPhrase } from './noun-phrase.ts';
import { OUTSIDE_PLOVER, ploverClass, quadOf } from './plover.ts';
import {
  type GoldRecord,
  type Prediction,
  type ScoredSpan,
  type ScoredStatement,
  type ScoredWords,
} from './prediction.ts';

const spanOf = (span: Span): ScoredSpan => [span.start, span.end];
const wordsAt = (text: string, span: Span): ScoredWords => ({ span: spanOf(span), text: sliceSpan(text, span) });

/** A statement less sure than this is listed by the app among the doubtful, and not counted where each extra pair counts against. */
const LEAST_CONFIDENCE = 0.2;

const actorsOf = (text: string, workings: Workings): ScoredWords[] =>
  workings.cast.mentions.flat().flatMap((mention) => (mention.entity ? [wordsAt(text, mention.span)] : []));

/** Whether one event stands inside what another tells: "declared that China must open", where the demand is the main event. */
const isInside = (workings: Workings, inner: StatementDraft, outer: StatementDraft): boolean => {
  const tokens = workings.sentences[inner.sentence]?.tree.tokens ?? [];
  for (
    let up = tokens[inner.event]?.head ?? -1, steps = 0;
    up >= 0 && steps < 50;
    up = tokens[up]?.head ?? -1, steps += 1
  )
    if (up === outer.event) return inner.sentence === outer.sentence;
  return false;
};

/** The main event of a sentence: of the main clauses the one that tells the others, else the surest. */
const mainEvent = (workings: Workings, coded: readonly StatementDraft[]): StatementDraft | undefined => {
  const [first] = coded.toSorted((a, b) => a.depth - b.depth || b.confidence - a.confidence);
  const level = coded.filter((draft) => draft.depth === first?.depth);
  return level.find((draft) => first !== undefined && isInside(workings, first, draft)) ?? first;
};

/** Where an end is best named in its sentence: its own place, or for a pronoun the first name or role of the same actor there. */
const namedMention = (workings: Workings, draft: StatementDraft, key: string | null, span: Span): Span => {
  const mentions = workings.cast.mentions[draft.sentence] ?? [];
  const own = mentions.find((mention) => mention.span.start === span.start && mention.span.end === span.end);
  const named = mentions.find((mention) => mention.entity === key && mention.form !== 'pronoun');
  const mention = own && own.form !== 'pronoun' ? own : (named ?? own);
  const tree = workings.sentences[draft.sentence]?.tree;
  if (!mention || !tree) return span;
  const phrase = nounPhrase(tree, mention);
  // "Qatar's emir, Sheikh A.": the name and what explains it are one phrase.
  const beside = mentions.find(
    (other) =>
      other.entity === mention.entity &&
      other.form !== 'pronoun' &&
      other.last === mention.first - 2 &&
      tree.tokens[mention.first - 1]?.tag === ',',
  );
  return beside ? { start: nounPhrase(tree, beside).start, end: phrase.end } : phrase;
};

/** Directed pairs in PLOVER's classes. */
const predictPairs = (text: string, workings: Workings): ScoredStatement[] => {
  const seen = new Set<string>();
  const coded = workings.reading.drafts
    .filter(
      (draft) =>
        draft.ends.source &&
        draft.ends.target &&
        !OUTSIDE_PLOVER.has(draft.relation) &&
        draft.confidence >= LEAST_CONFIDENCE,
    )
    .toSorted((a, b) => a.depth - b.depth || b.confidence - a.confidence);
  const main = mainEvent(workings, coded);
  // The set codes the main event of each sentence only.
  return coded
    .filter((draft) => draft.sentence === main?.sentence && draft.event === main.event)
    .flatMap((draft): ScoredStatement[] => {
      const { source, target } = draft.ends;
      const sentence = workings.sentences[draft.sentence];
      const pair = [draft.source, draft.target].toSorted().join(' ');
      if (!source || !target || !sentence || seen.has(pair)) return [];
      seen.add(pair);
      const relation = ploverClass(draft.relation, draft.factuality);
      return [
        {
          source: wordsAt(text, namedMention(workings, draft, draft.source, source)),
          target: wordsAt(text, namedMention(workings, draft, draft.target, target)),
          class: relation,
          quad: quadOf(relation),
          factuality: draft.factuality,
          predicate_span: spanOf(draft.eventSpan),
          evidence: wordsAt(text, sentence.span),
          confidence: draft.confidence,
        },
      ];
    });
};

/**
 * Crowd scores put conditions, purposes and denials near zero: for that set they count as uncertain, and what is not a clause of its own
 * as happened. The engine's own values stay as they are.
 */
const crowdLabel = (sentence: ReadSentence, frame: Frame, standing: Standing): string => {
  const { tokens } = sentence.tree;
  const cue = tokens[standing.cue]?.text.toLowerCase() ?? '';
  if (standing.value === 'negated' || standing.value === 'denied') return 'uncertain';
  if (standing.value === 'hypothetical')
    return cue === 'to' || cue === 'if' || cue === 'whether' || cue === 'unless' || cue === 'until'
      ? 'uncertain'
      : 'not_happened';
  if (standing.value === 'alleged') return 'happened';
  const tag = tokens[frame.predicate]?.tag;
  return tag === 'VB' || (tag === 'VBG' && frame.link === 'xcomp') ? 'uncertain' : 'happened';
};

/** Every predicate with its standing; `label` says how it is called. */
const predictPredicates = (
  text: string,
  workings: Workings,
  label: (sentence: ReadSentence, frame: Frame, standing: Standing) => string,
  rest: string | null,
): ScoredStatement[] =>
  workings.sentences.flatMap((sentence) => {
    const clause = workings.reading.clauses[sentence.index];
    if (!clause) return [];
    const { tokens } = sentence.tree;
    const phrase = (head: number | undefined): ScoredWords | null => {
      if (head === undefined) return null;
      const words = subtree(sentence.tree, head);
      const [first, last] = [tokens[words[0] ?? 0], tokens[words.at(-1) ?? 0]];
      return first && last ? wordsAt(text, { start: first.start, end: last.end }) : null;
    };
    const told = new Set(clause.frames.map((frame) => frame.predicate));
    const clauses = clause.frames.flatMap((frame): ScoredStatement[] => {
      const token = tokens[frame.predicate];
      const standing = clause.standings.get(frame.predicate);
      if (!token || !standing) return [];
      return [
        {
          predicate_span: spanOf(token),
          factuality: label(sentence, frame, standing),
          source: phrase(frame.agents[0]),
          target: phrase(frame.patients[0]),
        },
      ];
    });
    const others = tokens.filter((token) => !told.has(token.index) && /^(?:VB|NN|JJ)/u.test(token.tag));
    return [
      ...clauses,
      ...(rest === null ? [] : others.map((token) => ({ predicate_span: spanOf(token), factuality: rest }))),
    ];
  });

/** Everything said by somebody whom the article names. */
/** One speech: its speaker's words, its cue, and all it gives to the speaker. */
interface Told {
  readonly speaker: Span;
  readonly cue: Span | null;
  readonly content: Span;
  readonly evidence: Span;
}

const hull = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** A quotation over several sentences, and quoted pieces of one reported sentence, are one speech: one speaker by one cue. */
const joined = (speeches: readonly Told[]): readonly Told[] => {
  const byCue = new Map<string, Told>();
  for (const one of speeches) {
    const key = `${one.speaker.start} ${one.cue?.start ?? `at ${one.content.start}`}`;
    const before = byCue.get(key);
    byCue.set(
      key,
      before
        ? { ...before, content: hull(before.content, one.content), evidence: hull(before.evidence, one.evidence) }
        : one,
    );
  }
  return [...byCue.values()];
};

const predictSpeech = (text: string, workings: Workings): ScoredStatement[] => {
  const told = workings.reading.speeches.flatMap((speech): Told[] => {
    if (!speech.speaker || speech.kind === 'noun' || speech.kind === 'charge' || speech.kind === 'demand') return [];
    const sentence = workings.sentences[speech.sentence];
    const speaker = workings.sentences[speech.speaker.sentence];
    const word = speaker?.tree.tokens[speech.speaker.word];
    if (!sentence || !speaker || !word) return [];
    const named = workings.cast.mentions[speech.speaker.sentence]?.find(
      (mention) => mention.first <= word.index && word.index <= mention.last,
    );
    return [{ speaker: named?.span ?? word, cue: speech.cue, content: speech.content, evidence: sentence.span }];
  });
  return joined(told).map(({ speaker, cue, content, evidence }) => ({
    speaker: wordsAt(text, speaker),
    ...(cue ? { cue: { span: spanOf(cue) } } : {}),
    content: { span: spanOf(content) },
    evidence: wordsAt(text, evidence),
  }));
};

/** Every statement with the names of its ends. */
const predictStatements = (text: string, workings: Workings): ScoredStatement[] =>
  workings.reading.drafts.flatMap((draft): ScoredStatement[] => {
    const sentence = workings.sentences[draft.sentence];
    const end = (key: string | null, span: Span | null): ScoredWords | null =>
      key !== null && span
        ? { span: spanOf(span), text: workings.cast.byKey.get(key)?.name ?? sliceSpan(text, span) }
        : null;
    if (!sentence) return [];
    return [
      {
        source: end(draft.source, draft.ends.source),
        target: end(draft.target, draft.ends.target),
        predicate_span: spanOf(draft.eventSpan),
        evidence: wordsAt(text, sentence.span),
      },
    ];
  });

type Predict = (text: string, workings: Workings) => ScoredStatement[];
const nothing: Predict = () => [];
const byValue: Predict = (text, workings) =>
  predictPredicates(text, workings, (_sentence, _frame, standing) => standing.value, 'stated');
const byCrowd: Predict = (text, workings) => predictPredicates(text, workings, crowdLabel, 'happened');

/** The sets that are measured: our name for each, the scorer's, its file, and how a reading is told to the scorer. */
export const SETS = [
  { name: 'pairs', scorer: 'pairs', file: 'cameo_plover.jsonl', predict: predictPairs },
  { name: 'negation', scorer: 'negation', file: 'qasrl_wikinews.jsonl', predict: byValue },
  { name: 'factuality', scorer: 'factuality', file: 'factuality_uds_ewt.jsonl', predict: byCrowd },
  { name: 'factuality, literal values', scorer: 'factuality', file: 'factuality_uds_ewt.jsonl', predict: byValue },
  { name: 'attribution', scorer: 'attribution', file: 'attribution_gum_news.jsonl', predict: predictSpeech },
  { name: 'entities', scorer: 'entities', file: 'fulltext_gum_news.jsonl', predict: nothing },
  { name: 'entities, re3d', scorer: 'entities', file: 'fulltext_re3d.jsonl', predict: nothing },
  {
    name: 'participation',
    scorer: 'participation',
    file: 'fulltext_wikinews_timeline.jsonl',
    predict: predictStatements,
  },
] as const satisfies readonly {
  readonly name: string;
  readonly scorer: string;
  readonly file: string;
  readonly predict: Predict;
}[];

/** One set that is measured. */
export type GoldSet = (typeof SETS)[number];

/** What was read in one record: how it is told to the scorer, and the dossier a reader would see. */
export interface RecordReading {
  /** For the scorer. */
  readonly prediction: Prediction;
  /** For everybody else. */
  readonly dossier: Dossier;
}

/** Reads one record of a set; the prediction is empty when the text could not be read, or is not in the normal form that offsets count in. */
export const readRecord = (set: GoldSet, record: GoldRecord, model: LanguageModel): RecordReading => {
  const read = extract({ text: record.text, id: record.id }, model);
  if (!read.ok) throw new Error('Nobody stopped the reading, and yet it stopped.');
  const { dossier, workings } = read.value;
  const { text } = dossier.articles[0];
  if (!workings || text !== record.text) return { prediction: { id: record.id, actors: [], statements: [] }, dossier };
  return {
    prediction: { id: record.id, actors: actorsOf(text, workings), statements: set.predict(text, workings) },
    dossier,
  };
};
