import { FACTUALITIES } from '../../domain/factuality.ts';
import { type Calibration } from './calibration.ts';
import {
  calibrationsOf,
  curatedScore,
  findingsOf,
  isToldAsDone,
  isWhollyRight,
  macroF1,
  type Measurements,
  reaches,
  shareOf,
} from './findings.ts';
import { type OwnAnswer, valueScores } from './own-set.ts';
import { type Score } from './scorer.ts';

/** How many mistakes of a kind are told. */
const MOST_MISTAKES = 25;

const shown = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3));

const table = (head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] => [
  `| ${head.join(' | ')} |`,
  `|${head.map((_, column) => (column === 0 ? '---' : '--:')).join('|')}|`,
  ...rows.map((row) => `| ${row.join(' | ')} |`),
  '',
];

/** The numbers of a score, groups put after the name of their group. */
const flat = (score: Score, before = ''): readonly (readonly [string, string])[] =>
  Object.entries(score).flatMap(([name, value]): readonly (readonly [string, string])[] => {
    const whole = `${before}${name.replaceAll('_', ' ')}`;
    if (typeof value === 'number') return [[whole, String(value)]];
    return typeof value === 'object' && value !== null ? flat(value as Score, `${whole}: `) : [];
  });

const targets = (measured: Measurements): readonly string[] => [
  '## Against the targets',
  '',
  ...table(
    ['measure', 'figure', 'target', 'reached'],
    findingsOf(measured).map((one) => [
      one.measure,
      shown(one.value),
      `${one.isCeiling ? '≤' : '≥'} ${one.target}`,
      reaches(one) ? 'yes' : '**no**',
    ]),
  ),
];

const others = ({ sets }: Measurements): readonly string[] => [
  '## Sets of others',
  '',
  'The development halves, scored by the scorer that lies beside them. Their texts are not repeated here.',
  '',
  ...[...sets].flatMap(([name, { score, evidence, texts }]) => [
    `### ${name} (${texts} texts)`,
    '',
    ...table(
      ['figure', 'value'],
      [
        ...flat(score),
        ['statements drawn in the dossiers', String(evidence.drawn)],
        ['evidence in the dossiers verbatim', `${evidence.verbatim} of ${evidence.pieces}`],
        ['drawn statements whose evidence holds both actors', `${evidence.holdsBoth} of ${evidence.drawn}`],
      ],
    ),
  ]),
];

const ownRows = (answers: readonly OwnAnswer[]): readonly (readonly string[])[] => {
  const scores = valueScores(answers);
  return FACTUALITIES.map((value) => {
    const { precision = 0, recall = 0, f1 = 0, count = 0 } = scores.get(value) ?? {};
    return [value, String(count), shown(precision), shown(recall), shown(f1)];
  });
};

const own = (name: string, answers: readonly OwnAnswer[]): readonly string[] => {
  const chains = answers.filter((answer) => answer.sentence.speakers.length > 1);
  return [
    `### ${name} (${answers.length} sentences)`,
    '',
    ...table(
      ['right', 'share'],
      [
        ['pair and direction', shown(shareOf(answers, (one) => one.found !== null))],
        ['… in the wrong direction', shown(shareOf(answers, (one) => one.reversed))],
        ['pair, direction and factuality', shown(shareOf(answers, (one) => one.factualityRight))],
        ['pair, direction and speaker', shown(shareOf(answers, (one) => one.speakerRight))],
        ['all of these', shown(shareOf(answers, isWhollyRight))],
        ['factuality, macro-F1', shown(macroF1(answers))],
        ['denied or negated, but told as done', String(answers.filter(isToldAsDone).length)],
        [
          'chains of two speakers whole',
          `${chains.filter((one) => one.found?.attribution.length === one.sentence.speakers.length).length} of ${chains.length}`,
        ],
      ],
    ),
    ...table(['factuality', 'sentences', 'precision', 'recall', 'F1'], ownRows(answers)),
  ];
};

const calibration = (name: string, { bins, error, count }: Calibration): readonly string[] => [
  `${name}: ${count} judged, expected calibration error ${shown(error)}.`,
  '',
  ...table(
    ['confidence from', 'judged', 'mean confidence', 'right'],
    bins.map((bin) => [bin.from.toFixed(1), String(bin.count), shown(bin.confidence), shown(bin.right)]),
  ),
];

const ownMistake = ({ sentence, found, reversed, speakerRight }: OwnAnswer): string => {
  const read = found
    ? `${found.factuality}${speakerRight ? '' : `, said by ${found.attribution.at(-1)?.actor ?? 'the article'}`}`
    : reversed
      ? 'turned round'
      : 'not found';
  return `- ${sentence.factuality}, ${sentence.speakers.join(' > ') || 'article'}: read as ${read}. ${sentence.text}`;
};

const mistakes = ({ sets, own: sentences, curated }: Measurements): readonly string[] => {
  const wrong = [...sentences.seen].filter((answer) => !isWhollyRight(answer));
  const worst = [...wrong.filter(isToldAsDone), ...wrong.filter((answer) => !isToldAsDone(answer))];
  const pairs = sets.get('pairs')?.pairs?.mistakes ?? [];
  return [
    '## The worst mistakes',
    '',
    'In cameo_plover, by the id of the record, the surest first:',
    '',
    ...pairs
      .slice(0, MOST_MISTAKES)
      .map((one) => `- ${one.id}: ${one.what}${one.weight > 0 ? `, at ${one.weight}` : ''}`),
    '',
    'In our own seen sentences, told as done first. The unseen ones are not repeated, so that they stay unseen:',
    '',
    ...worst.slice(0, MOST_MISTAKES).map(ownMistake),
    '',
    ...[...curated].flatMap(([id, one]) => [
      `### ${id}: what people read and the engine did not (${one.missed.length})`,
      '',
      ...one.missed.map((line) => `- ${line}`),
      '',
      `### ${id}: what the engine added or read otherwise (${one.extra.length})`,
      '',
      ...one.extra.map((line) => `- ${line}`),
      '',
    ]),
  ];
};

/** The whole report in Markdown. */
export const reportOf = (measured: Measurements, engine: string, date: string): string =>
  `${[
    '# Measured accuracy',
    '',
    `${engine}, ${date}. Made by \`npm run accuracy\`; do not edit.`,
    '',
    ...targets(measured),
    ...others(measured),
    '## Sentences of our own',
    '',
    'Written for what no open data covers. Each is read as a text of its own; the surest statement between the two actors counts.',
    'The unseen half is not looked at while rules are written, and this report does not repeat it: three quarters of it were written by',
    'somebody who writes no rules, the rest before the rules of its day. What a report once repeated was moved to the seen half.',
    '',
    ...own('Unseen', measured.own.unseen),
    ...own('Seen', measured.own.seen),
    '## Curated dossiers, read again from their text',
    '',
    ...table(
      ['dossier', 'curated', 'extracted', 'recall', 'precision', 'pairs found'],
      [...measured.curated].map(([id, one]) => [
        id,
        String(one.curated),
        String(one.extracted),
        shown(curatedScore(one).recall),
        shown(curatedScore(one).precision),
        String(one.pairs),
      ]),
    ),
    '## Calibration',
    '',
    'A proposal is right in cameo_plover when its ends, direction and quad class are; in our own sentences when pair, direction and factuality are.',
    '',
    ...[...calibrationsOf(measured)].flatMap(([name, one]) => calibration(name, one)),
    ...mistakes(measured),
  ]
    .join('\n')
    .trimEnd()}\n`;
