import { fail, ok, type Result } from '../../domain/result.ts';
import { ByteReader } from './byte-reader.ts';
import { type FeatureTable, readFeatureTable } from './feature-table.ts';
import { createLexemes, type Lexemes } from './lexeme.ts';
import { relations, tags } from './labels.ts';
import { type Parser } from './parser.ts';
import { parserBuffers } from './parser-features.ts';
import { ParserState } from './parser-state.ts';
import { relationBuffers } from './relation-features.ts';
import { type Scorer } from './scorer.ts';
import { withShift } from './shift-scorer.ts';
import { taggerBuffers, type TaggerBuffers } from './tagger.ts';
import { readWordClusters } from './word-clusters.ts';

/** The first bytes of every weights file, "DRML". */
export const modelMark = [0x44, 0x52, 0x4d, 0x4c] as const;

/** The version of the weights file this code reads. It changes whenever a feature, a label or the layout changes. */
export const modelVersion = 1;

/** What was learned from the treebanks: how to tag words, build trees and name relations. */
export interface LanguageModel {
  readonly lexemes: Lexemes;
  readonly tagger: Scorer;
  readonly taggerBuffers: TaggerBuffers;
  readonly parser: Parser;
  /** The parser's desk, used for one sentence after the other. */
  readonly state: ParserState;
  /** What one unit of a move's score is worth, for margins that can be compared between versions of the weights. */
  readonly unit: number;
}

/** Reads the weights file, already inflated. A failure says in a sentence what is wrong with it. */
export function loadModel(bytes: Uint8Array): Result<LanguageModel, string> {
  const reader = new ByteReader(bytes);
  try {
    for (const expected of modelMark) {
      if (reader.byte() !== expected) return fail('These bytes are not a language model.');
    }
    const version = reader.byte();
    if (version !== modelVersion)
      return fail(`The language model has version ${version}; this program reads ${modelVersion}.`);
    const lexemes = createLexemes(readWordClusters(reader));
    const tagger = readFeatureTable(reader);
    const moves = readFeatureTable(reader);
    const named = readFeatureTable(reader);
    const revised = readFeatureTable(reader);
    if (
      tagger.classes !== tags.length ||
      named.classes !== relations.length ||
      revised.classes !== relations.length ||
      moves.classes !== 2 ||
      reader.left > 0
    ) {
      return fail('The language model does not fit this program.');
    }
    return ok(assemble(lexemes, tagger, moves, named, revised));
  } catch (error) {
    if (error instanceof RangeError) return fail(`The language model is damaged: ${error.message}.`);
    throw error;
  }
}

function assemble(
  lexemes: Lexemes,
  tagger: FeatureTable,
  moves: FeatureTable,
  named: FeatureTable,
  revised: FeatureTable,
): LanguageModel {
  return {
    lexemes,
    tagger,
    taggerBuffers: taggerBuffers(tagger.classes),
    parser: {
      moves: withShift(moves),
      relations: named,
      revision: revised,
      moveBuffers: parserBuffers(),
      relationBuffers: relationBuffers(named.classes),
    },
    state: new ParserState(),
    unit: moves.unit,
  };
}
