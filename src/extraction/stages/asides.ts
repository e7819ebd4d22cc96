import { type LanguageModel } from '../model/language-model.ts';
import { type ParsedToken, parseSentence } from '../model/parse-sentence.ts';
import { type Token } from '../model/tokens.ts';

const DASHES = new Set(['—', '–', '--']);
/** Longest aside, in words: what is longer is rather a second clause than an aside. */
const LONGEST_ASIDE = 30;

/** The first pair of dashes with an aside between them, or null. Words stand on both sides of the pair. */
const asideIn = (tokens: readonly Token[]): { readonly open: number; readonly close: number } | null => {
  const dashes = tokens.flatMap((token, at) => (DASHES.has(token.text) ? [at] : []));
  const [open, close] = dashes;
  if (dashes.length !== 2 || open === undefined || close === undefined) return null;
  const isShort = close - open > 2 && close - open <= LONGEST_ASIDE;
  return isShort && open > 0 && close < tokens.length - 2 ? { open, close } : null;
};

/**
 * Parses a sentence; an aside between dashes is parsed by itself and hung on the word before it, so that it cannot tear the clause
 * around it apart.
 */
export const parseWithAside = (model: LanguageModel, tokens: readonly Token[]): ParsedToken[] => {
  const aside = asideIn(tokens);
  if (!aside) return parseSentence(model, tokens);
  const { open, close } = aside;
  const outerPlaces = tokens.map((_, at) => at).filter((at) => at < open || at > close);
  const outer = parseSentence(
    model,
    outerPlaces.flatMap((at) => tokens[at] ?? []),
  );
  const inner = parseSentence(model, tokens.slice(open + 1, close));
  const before = open - 1;
  const whole: ParsedToken[] = [];
  for (const token of outer)
    whole.push({
      ...token,
      index: outerPlaces[token.index] ?? 0,
      head: token.head < 0 ? -1 : (outerPlaces[token.head] ?? -1),
    });
  for (const token of inner) {
    const isRoot = token.head < 0;
    whole.push({
      ...token,
      index: token.index + open + 1,
      head: isRoot ? before : token.head + open + 1,
      relation: isRoot ? 'parataxis' : token.relation,
    });
  }
  for (const at of [open, close]) {
    const token = tokens[at];
    if (token)
      whole.push({
        start: token.start,
        end: token.end,
        index: at,
        text: token.text,
        tag: ':',
        lemma: token.text,
        head: before,
        relation: 'punct',
        margin: 0,
      });
  }
  return whole.sort((a, b) => a.index - b.index);
};
