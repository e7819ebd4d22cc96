import { type LanguageModel } from '../model/language-model.ts';
import { lemmaOf } from '../model/lemma.ts';
import { type ParsedToken, parseSentence } from '../model/parse-sentence.ts';
import { type Token } from '../model/tokens.ts';

const DASHES = new Set(['—', '–', '--']);
/** Longest aside, in words: what is longer is rather a second clause than an aside. */
const LONGEST_ASIDE = 30;

/** Forms in which a reporting verb stands between commas: "Norway, the report alleges, had attacked". */
const REPORTS = new Set(
  'said says reported reports added adds claimed claims alleged alleges argued argues insisted insists warned warns announced stated states noted notes explained explains admitted acknowledged believes'.split(
    ' ',
  ),
);
/** Words that open another kind of clause between commas. */
const NO_REPORT = new Set([
  'who',
  'which',
  'that',
  'and',
  'but',
  'as',
  'to',
  'when',
  'after',
  'while',
  'where',
  'or',
  'if',
]);
/** What only a speaker does: "…, she said, citing survivors"; but "…, she said, killing five". */
const SPEAKING = new Set(
  'citing quoting adding noting calling describing referring warning insisting arguing accusing urging'.split(' '),
);
/** Longest reporting clause between commas, in words. */
const LONGEST_REPORT = 8;

/** Words set apart from the clause around them; words stand on both sides of the pair of marks. */
interface Aside {
  /** Index of the mark that opens it. */
  readonly open: number;
  /** Index of the mark that closes it. */
  readonly close: number;
  /** Whether it says who reports the clause around it, rather than more of the word before it. */
  readonly isReport: boolean;
  /** Whether the words at its ends are words of the clause, not marks that set it apart. */
  readonly isBare?: true;
}

/** The aside between the only two dashes of a sentence, or null. */
const dashedIn = (tokens: readonly Token[]): Aside | null => {
  const dashes = tokens.flatMap((token, at) => (DASHES.has(token.text) ? [at] : []));
  const [open, close] = dashes;
  if (dashes.length !== 2 || open === undefined || close === undefined) return null;
  const isShort = close - open > 2 && close - open <= LONGEST_ASIDE;
  return isShort && open > 0 && close < tokens.length - 2 ? { open, close, isReport: false } : null;
};

/** The first reporting clause between two commas, or null. */
const reportIn = (tokens: readonly Token[]): Aside | null => {
  for (let close = 3; close < tokens.length - 2; close += 1) {
    if (tokens[close]?.text !== ',' || !REPORTS.has(tokens[close - 1]?.text ?? '')) continue;
    let open = close - 2;
    while (open > close - 2 - LONGEST_REPORT && open > 0 && tokens[open]?.text !== ',') open -= 1;
    const inner = tokens.slice(open + 1, close - 1);
    const isReporter = inner.length > 0 && inner.every(({ text }) => !NO_REPORT.has(text) && /^[\p{L}’'-]/u.test(text));
    if (tokens[open]?.text === ',' && open > 0 && isReporter) return { open, close, isReport: true };
  }
  return null;
};

/** Reporting verbs inside a relative clause, and what its own verb begins with: "which experts say has armed". */
const RELATIVE_REPORTS = new Set(
  'say says said believe believes claim claims allege alleges report reports'.split(' '),
);
const RELATIVES = new Set(['which', 'who', 'that']);
const AUXILIARIES = new Set('has have had is are was were will would could may might'.split(' '));
/** Longest name of a reporter inside a relative clause, in words. */
const LONGEST_REPORTER = 5;

/** The report inside a relative clause: "B, which experts say has armed C". It stands between the pronoun and the clause's own verb. */
const relativeReportIn = (tokens: readonly Token[]): Aside | null => {
  for (let verb = 3; verb + 2 < tokens.length; verb += 1) {
    if (!RELATIVE_REPORTS.has(tokens[verb]?.text ?? '') || !AUXILIARIES.has(tokens[verb + 1]?.text ?? '')) continue;
    for (let open = verb - 2; open > 0 && open >= verb - 1 - LONGEST_REPORTER; open -= 1) {
      const text = tokens[open]?.text ?? '';
      if (text === ',' || NO_REPORT.has(text)) {
        if (!RELATIVES.has(text) || tokens[open - 1]?.text !== ',') break;
        return { open, close: verb + 1, isReport: true, isBare: true };
      }
    }
  }
  return null;
};

/** "Iceland said": the last word is the verb, and the rest its subject, whatever a parser makes of so few words. */
const reportTree = (model: LanguageModel, tokens: readonly Token[]): readonly ParsedToken[] => {
  const at = tokens.length - 1;
  const verb = tokens[at];
  if (!verb) return [];
  const tag = verb.text.endsWith('s') ? 'VBZ' : PRESENT.has(verb.text) ? 'VBP' : 'VBD';
  const subject = parseSentence(model, tokens.slice(0, at)).map((token): ParsedToken =>
    token.head < 0 ? { ...token, head: at, relation: 'nsubj' } : token,
  );
  return [
    ...subject,
    { ...verb, index: at, tag, lemma: lemmaOf(verb.text, tag), head: -1, relation: 'root', margin: SURE },
  ];
};

const PRESENT = new Set(['say', 'believe', 'claim', 'allege', 'report']);

/** Margin of a decision that grammar alone makes. */
const SURE = 400;

/**
 * Parses a sentence; an aside is parsed by itself, so that it cannot tear the clause around it apart. One between dashes is hung on the
 * word before it, a report on the clause that it reports.
 */
export const parseWithAside = (model: LanguageModel, tokens: readonly Token[]): ParsedToken[] => {
  const aside = dashedIn(tokens) ?? reportIn(tokens) ?? relativeReportIn(tokens);
  if (!aside) return parseSentence(model, tokens);
  const { open, close } = aside;
  const outerPlaces = tokens
    .map((_, at) => at)
    .filter((at) => (aside.isBare ? at <= open || at >= close : at < open || at > close));
  const outer = parseSentence(
    model,
    outerPlaces.flatMap((at) => tokens[at] ?? []),
  );
  const between = tokens.slice(open + 1, close);
  const inner = aside.isReport ? reportTree(model, between) : parseSentence(model, between);
  const root = outer.find((token) => token.head < 0)?.index ?? 0;
  // A report in a relative clause is of that clause: of the verb that its pronoun hangs on.
  const relative = aside.isBare ? (outer.find(({ index }) => outerPlaces[index] === open)?.head ?? -1) : -1;
  const above = aside.isReport ? (outerPlaces[relative >= 0 ? relative : root] ?? 0) : open - 1;
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
      head: isRoot ? above : token.head + open + 1,
      relation: isRoot ? 'parataxis' : token.relation,
    });
  }
  const next = whole.findIndex(({ index, tag, text }) => index === close + 1 && tag === 'VBG' && SPEAKING.has(text));
  const speaking = whole[next];
  if (aside.isReport && speaking && speaking.head >= 0)
    whole[next] = { ...speaking, head: close - 1, relation: 'advcl' };
  for (const at of aside.isBare ? [] : [open, close]) {
    const token = tokens[at];
    if (token)
      whole.push({
        start: token.start,
        end: token.end,
        index: at,
        text: token.text,
        tag: aside.isReport ? ',' : ':',
        lemma: token.text,
        head: above,
        relation: 'punct',
        margin: 0,
      });
  }
  return whole.sort((a, b) => a.index - b.index);
};
