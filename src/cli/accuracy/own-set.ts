import { type Dossier } from '../../domain/dossier.ts';
import { type Factuality, FACTUALITIES } from '../../domain/factuality.ts';
import { type ActorId } from '../../domain/ids.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { isDrawn, type Statement } from '../../domain/statement.ts';
import { type Judged } from './calibration.ts';
import { isSamePlace, placesOf } from './spans.ts';

/** A sentence of our own with what a person reads in it. */
export interface OwnSentence {
  /** The sentence. */
  readonly text: string;
  /** Words that name the source. */
  readonly source: string;
  /** Words that name the target. */
  readonly target: string;
  /** Is it so? */
  readonly factuality: Factuality;
  /** Words that name the speakers, outermost first; empty for the article's own voice. */
  readonly speakers: readonly string[];
}

const OWN_VOICE = 'article';

/** Reads a set of our own: a line a sentence, five fields parted by tabs; lines with # are comments. */
export const parseOwnSet = (file: string): Result<readonly OwnSentence[], string> => {
  const sentences: OwnSentence[] = [];
  for (const [index, line] of file.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [text = '', source = '', target = '', value, speaker = ''] = line.split('\t');
    const factuality = FACTUALITIES.find((one) => one === value);
    if (!factuality) return fail(`line ${index + 1}: “${value ?? ''}” is no factuality`);
    const speakers = speaker === OWN_VOICE ? [] : speaker.split(' > ');
    const absent = [source, target, ...speakers].find((words) => placesOf(text, words).length === 0);
    if (absent !== undefined) return fail(`line ${index + 1}: “${absent}” does not stand in the sentence`);
    sentences.push({ text, source, target, factuality, speakers });
  }
  return ok(sentences);
};

/** What became of one sentence. */
export interface OwnAnswer {
  /** The sentence. */
  readonly sentence: OwnSentence;
  /** The surest statement of a deed between the two actors in the right direction, else of a refusal; null when there is none. */
  readonly found: Statement | null;
  /** Whether there is one in the wrong direction instead. */
  readonly reversed: boolean;
  /** Whether the factuality is right; false when nothing was found. */
  readonly factualityRight: boolean;
  /** Whether the innermost speaker is right; false when nothing was found. */
  readonly speakerRight: boolean;
}

/** Compares the reading of one sentence with what a person reads. */
export const judgeOwn = (sentence: OwnSentence, dossier: Dossier): OwnAnswer => {
  const isNamed = (id: ActorId, words: string): boolean => {
    const places = placesOf(dossier.articles[0].text, words);
    const mentions = dossier.actors.find((actor) => actor.id === id)?.mentions ?? [];
    return mentions.some((mention) => places.some((place) => isSamePlace(place, [mention.start, mention.end])));
  };
  const drawn = dossier.statements.filter(isDrawn);
  const between = (from: string, to: string): Statement | null => {
    const all = drawn.filter((one) => isNamed(one.source, from) && isNamed(one.target, to));
    // "refused to punish B" is a refusal, and not punished: the sentence is labelled for the deed.
    const deeds = all.filter((one) => one.relation !== 'REJECT');
    return (deeds.length > 0 ? deeds : all).reduce<Statement | null>(
      (best, one) => (best && sureness(best) >= sureness(one) ? best : one),
      null,
    );
  };
  const found = between(sentence.source, sentence.target);
  const speaker = found?.attribution.at(-1)?.actor;
  const expected = sentence.speakers.at(-1);
  return {
    sentence,
    found,
    reversed: !found && between(sentence.target, sentence.source) !== null,
    factualityRight: found?.factuality === sentence.factuality,
    speakerRight:
      found !== null &&
      (expected === undefined ? speaker === undefined : speaker !== undefined && isNamed(speaker, expected)),
  };
};

const sureness = (statement: Statement): number => statement.provenance.confidence ?? 0;

/** Precision and recall of one value. */
export interface ValueScore {
  /** Of what was read so, the share that is so; 0 when nothing was. */
  readonly precision: number;
  /** Of what is so, the share that was read so. */
  readonly recall: number;
  /** Their harmonic mean. */
  readonly f1: number;
  /** How many sentences have this value. */
  readonly count: number;
}

/** Harmonic mean of two shares; 0 when both are. */
export const f1Of = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);

/** The score of each factuality over all answers. */
export const valueScores = (answers: readonly OwnAnswer[]): ReadonlyMap<Factuality, ValueScore> =>
  new Map(
    FACTUALITIES.map((value): [Factuality, ValueScore] => {
      const count = answers.filter((answer) => answer.sentence.factuality === value).length;
      const read = answers.filter((answer) => answer.found?.factuality === value);
      const right = read.filter((answer) => answer.factualityRight).length;
      const [precision, recall] = [right / Math.max(1, read.length), right / Math.max(1, count)];
      return [value, { precision, recall, f1: f1Of(precision, recall), count }];
    }),
  );

/** The statements that can be judged: one for each sentence where the two actors were tied at all. */
export const judgedOf = (answers: readonly OwnAnswer[]): readonly Judged[] =>
  answers.flatMap((answer) =>
    answer.found ? [{ confidence: sureness(answer.found), right: answer.factualityRight }] : [],
  );
