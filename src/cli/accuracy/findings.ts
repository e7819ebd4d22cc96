import { calibrate, type Calibration } from './calibration.ts';
import { type Comparison } from './compare-curated.ts';
import { f1Of, judgedOf, type OwnAnswer, type ValueScore, valueScores } from './own-set.ts';
import { type SetMeasurement } from './measure.ts';
import { type GoldSet } from './predict.ts';
import { figureOf } from './scorer.ts';

/** Everything that one run measured. */
export interface Measurements {
  /** The sets of others, by the scorer's names. */
  readonly sets: ReadonlyMap<GoldSet['name'], SetMeasurement>;
  /** Our own sentences. */
  readonly own: { readonly seen: readonly OwnAnswer[]; readonly unseen: readonly OwnAnswer[] };
  /** The curated dossiers by id. */
  readonly curated: ReadonlyMap<string, Comparison>;
}

/** One figure beside what it must reach. */
export interface Finding {
  /** What was measured. */
  readonly measure: string;
  /** The figure; NaN when it could not be measured. */
  readonly value: number;
  /** What it must reach, or must not pass. */
  readonly target: number;
  /** Whether the target is a ceiling. */
  readonly isCeiling: boolean;
}

/** Whether a figure reaches its target, as both are printed. */
export const reaches = ({ value, target, isCeiling }: Finding): boolean => {
  const shown = Number(value.toFixed(3));
  return isCeiling ? shown <= target : shown >= target;
};

/** How many of some answers are right in a way, as a share. */
export const shareOf = (answers: readonly OwnAnswer[], isRight: (answer: OwnAnswer) => boolean): number =>
  answers.filter(isRight).length / Math.max(1, answers.length);

/** Right in pair, direction, factuality and speaker. */
export const isWhollyRight = (answer: OwnAnswer): boolean => answer.factualityRight && answer.speakerRight;

/** The unforgivable mistake: told as done what the text denies or negates. */
export const isToldAsDone = (answer: OwnAnswer): boolean =>
  answer.found?.factuality === 'stated' &&
  (answer.sentence.factuality === 'denied' || answer.sentence.factuality === 'negated');

/** The calibration on every kind of proposal that can be judged. */
export const calibrationsOf = ({ sets, own }: Measurements): ReadonlyMap<string, Calibration> => {
  const pairs = sets.get('pairs')?.pairs;
  const known = [...(pairs?.tied ?? []), ...judgedOf(own.seen), ...judgedOf(own.unseen)];
  return new Map([
    ['cameo_plover, every proposal (true extras count as wrong)', calibrate(pairs?.all ?? [])],
    ['cameo_plover, proposals between actors whom the gold ties', calibrate(pairs?.tied ?? [])],
    ['our own sentences, seen', calibrate(judgedOf(own.seen))],
    ['our own sentences, unseen', calibrate(judgedOf(own.unseen))],
    [POOLED, calibrate([...(pairs?.all ?? []), ...judgedOf(own.seen), ...judgedOf(own.unseen)])],
    ['the same, with only those pairs that the gold ties', calibrate(known)],
  ]);
};

/** The calibration that counts: everything that was judged. */
export const POOLED = 'all of these: every proposal and all our own sentences';

/** The precision and recall of a comparison with a curated dossier. */
export const curatedScore = (one: Comparison): { readonly precision: number; readonly recall: number } => ({
  precision: one.right / Math.max(1, one.extracted),
  recall: one.found / Math.max(1, one.curated),
});

/** The figures that have a target. */
export const findingsOf = (measured: Measurements): readonly Finding[] => {
  const score = (name: GoldSet['name'], ...path: readonly string[]): number =>
    figureOf(measured.sets.get(name)?.score, ...path);
  const audits = [...measured.sets.values()].map((set) => set.evidence);
  const sum = (of: (audit: (typeof audits)[number]) => number): number => audits.reduce((all, one) => all + of(one), 0);
  const atLeast = (measure: string, value: number, target: number): Finding => ({
    measure,
    value,
    target,
    isCeiling: false,
  });
  const curated = [...measured.curated].flatMap(([id, one]): Finding[] => [
    atLeast(`${id}: curated statements found whole, recall`, curatedScore(one).recall, 0.7),
    atLeast(`${id}: curated statements found whole, precision`, curatedScore(one).precision, 0.7),
  ]);
  return [
    atLeast('cameo_plover: directed pairs, F1', score('pairs', 'directed_pair', 'F1'), 0.78),
    atLeast('cameo_plover: quad class end to end, recall', score('pairs', 'quad_end_to_end_recall'), 0.55),
    atLeast('cameo_plover: class on matched pairs', score('pairs', 'class_accuracy_on_matched'), 0.65),
    atLeast('qasrl_wikinews: negation, F1', score('negation', 'negated', 'F1'), 0.72),
    atLeast('factuality_uds_ewt: macro-F1', score('factuality', 'macroF1_on_covered'), 0.53),
    atLeast('the same, told by our own values', score('factuality, literal values', 'macroF1_on_covered'), 0.53),
    atLeast('attribution_gum_news: speaker, precision', score('attribution', 'speaker_precision'), 0.85),
    atLeast('attribution_gum_news: speaker, recall', score('attribution', 'speaker_recall'), 0.68),
    atLeast('fulltext_gum_news: salient actors, recall', score('entities', 'salient_actor_recall'), 0.88),
    atLeast(
      'evidence verbatim, all sets',
      sum((one) => one.verbatim) /
        Math.max(
          1,
          sum((one) => one.pieces),
        ),
      1,
    ),
    atLeast(
      'evidence holding both actors, all sets',
      sum((one) => one.holdsBoth) /
        Math.max(
          1,
          sum((one) => one.drawn),
        ),
      0.98,
    ),
    {
      measure: 'calibration error, everything judged',
      value: calibrationsOf(measured).get(POOLED)?.error ?? NaN,
      target: 0.1,
      isCeiling: true,
    },
    ...curated,
  ];
};

/** Precision and recall of a figure that is shown on the page about the engine. */
export interface ShownFigure {
  /** What is measured. */
  readonly measure: string;
  /** Right among proposed, 0 to 1. */
  readonly precision: number;
  /** Found among all, 0 to 1. */
  readonly recall: number;
}

/** The figures for the page about the engine, those of unseen texts first. */
export const shownFigures = (measured: Measurements): readonly ShownFigure[] => {
  const score = (name: GoldSet['name'], ...path: readonly string[]): number =>
    figureOf(measured.sets.get(name)?.score, ...path);
  const { unseen } = measured.own;
  const found = unseen.filter((answer) => answer.found !== null || answer.reversed).length;
  const values = valueScores(unseen);
  const value = (measure: string, name: Parameters<typeof values.get>[0]): ShownFigure => {
    const { precision, recall } = values.get(name) ?? ({ precision: 0, recall: 0 } satisfies Partial<ValueScore>);
    return { measure, precision, recall };
  };
  const pairsRight = unseen.filter((answer) => answer.found !== null).length;
  return [
    {
      measure: 'Mentions of actors',
      precision: score('entities', 'mention_precision'),
      recall: score('entities', 'named_mention_recall'),
    },
    {
      measure: 'Statements: both actors and direction',
      precision: score('pairs', 'directed_pair', 'P'),
      recall: score('pairs', 'directed_pair', 'R'),
    },
    {
      measure: 'Direction, own sentences',
      precision: pairsRight / Math.max(1, found),
      recall: shareOf(unseen, (one) => one.found !== null),
    },
    {
      measure: 'Speakers',
      precision: score('attribution', 'speaker_precision'),
      recall: score('attribution', 'speaker_recall'),
    },
    { measure: 'Negation', precision: score('negation', 'negated', 'P'), recall: score('negation', 'negated', 'R') },
    value('Stated, own sentences', 'stated'),
    value('Alleged, own sentences', 'alleged'),
    value('Denied, own sentences', 'denied'),
    value('Negated, own sentences', 'negated'),
    value('Hypothetical, own sentences', 'hypothetical'),
    ...[...measured.curated].map(([id, one]) => ({ measure: `Whole statements, ${id}`, ...curatedScore(one) })),
  ];
};

/** Mean of the harmonic means over the values of factuality. */
export const macroF1 = (answers: readonly OwnAnswer[]): number => {
  const scores = [...valueScores(answers).values()];
  return scores.reduce((sum, one) => sum + f1Of(one.precision, one.recall), 0) / scores.length;
};
