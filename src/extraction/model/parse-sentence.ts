import { type Span } from '../../domain/span.ts';
import { type Relation, relations, type Tag, tags } from './labels.ts';
import { type LanguageModel } from './language-model.ts';
import { lemmaOf } from './lemma.ts';
import { parseGreedy } from './parser.ts';
import { readNodes } from './parser-features.ts';
import { mendClauses, type Mendable } from './clause-repairs.ts';
import { type Attachment } from './attachment.ts';
import { repair } from './repairs.ts';
import { mendTags } from './tag-repairs.ts';
import { tagSentence } from './tagger.ts';
import { type Token } from './tokens.ts';

/** A word of a parsed sentence. */
export interface ParsedToken extends Span {
  /** Its place in the sentence, from 0. */
  readonly index: number;
  /** The text at its span. */
  readonly text: string;
  /** Part of speech, a Penn Treebank tag. */
  readonly tag: Tag;
  /** Dictionary form in small letters; names keep their capitals. */
  readonly lemma: string;
  /** Index of the word it depends on, -1 for the sentence's root. */
  readonly head: number;
  /** How it depends on its head. */
  readonly relation: Relation;
  /**
   * The smallest lead that a decision about this word had over the next best: to wait, to attach it, to name its relation.
   * 0 is a toss-up, there is no upper end; `certaintyOf` reads it as a probability.
   */
  readonly margin: number;
}

/** The longest run of words parsed as one piece; a longer sentence is parsed in pieces, so that time stays linear. */
const longest = 256;

/** Tags the tokens of one sentence, gives them lemmas and builds the dependency tree. Every sentence has exactly one root. */
export function parseSentence(model: LanguageModel, tokens: readonly Token[]): ParsedToken[] {
  const parsed: (ParsedToken & Mendable)[] = [];
  for (let from = 0; from < tokens.length; from += longest)
    parsePiece(model, tokens.slice(from, from + longest), from, parsed);
  mendClauses(parsed);
  return parsed;
}

/** Numbers of the tags the parser counts between two words. */
export const commaTag = tags.indexOf(',');
/** Numbers of the other marks it counts. */
export const markTags: ReadonlySet<number> = new Set(
  (['.', ':', '``', "''", '-LRB-', '-RRB-'] as const).map((tag) => tags.indexOf(tag)),
);

/** Words that the training text has too seldom, with one that it knows and that stands as they do: in "neighbouring Chad" it sees a verb. */
const SEEN_AS: ReadonlyMap<string, string> = new Map([
  ['Neighbouring', 'Southern'],
  ['Neighboring', 'Southern'],
  ['neighbouring', 'southern'],
  ['neighboring', 'southern'],
]);

function parsePiece(
  model: LanguageModel,
  tokens: readonly Token[],
  from: number,
  into: (ParsedToken & Mendable)[],
): void {
  const words = tokens.map(({ text }) => model.lexemes.of(SEEN_AS.get(text) ?? text));
  const found = tagSentence(model.tagger, words, model.taggerBuffers);
  mendTags(tokens, found);
  const { state } = model;
  const margins = new Float64Array(words.length).fill(Infinity);
  parseGreedy(model.parser, readNodes(words, found, commaTag, markTags), state, words.length, margins);
  const attached = tokens.map((token, at): Attachment => {
    const head = state.head[at] ?? words.length;
    const root = head >= words.length;
    const relation = root ? 'root' : (relations[state.relation[at] ?? 0] ?? 'dep');
    const tag = tags[found[at] ?? 0] ?? 'NN';
    return { form: token.text.toLowerCase(), tag, head: root ? -1 : head, relation };
  });
  repair(attached);
  const firstRoot = into.findIndex((token) => token.head < 0);
  attached.forEach(({ tag, head, relation }, at) => {
    const token = tokens[at];
    if (!token) return;
    into.push({
      index: from + at,
      start: token.start,
      end: token.end,
      text: token.text,
      tag,
      lemma: lemmaOf(token.text, tag),
      head: head < 0 ? firstRoot : from + head,
      relation: head < 0 && firstRoot >= 0 ? 'parataxis' : relation,
      margin: (margins[at] ?? 0) * model.unit,
    });
  });
}
