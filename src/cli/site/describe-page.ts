import { choiceTitle } from '../../domain/choice-title.ts';
import { actorName, type Dossier, statementById } from '../../domain/dossier.ts';
import { FACTUALITY_INFO } from '../../domain/factuality.ts';
import { type ActorId } from '../../domain/ids.ts';
import { shortestPath } from '../../domain/path.ts';
import { claimPhrase, voicePhrase } from '../../domain/phrase.ts';
import { sentenceOfNumber, statementsBetween, statementsOfActor, statementsOfSentence } from '../../domain/query.ts';
import { sliceSpan } from '../../domain/span.ts';
import { type Statement } from '../../domain/statement.ts';
import { NO_FILTER, type Selection } from '../../domain/view.ts';

/** What a page says of itself: to a tab, a search engine and a link preview. */
export interface PageDescription {
  /** The page's own title, without the site's name. */
  readonly title: string;
  /** A sentence or two of plain text. */
  readonly description: string;
}

/** Previews show about this many characters; more would be cut without a sign. */
const LONGEST = 300;
/** The quote of a statement is given whole: no sentence of a newspaper is longer. */
const LONGEST_QUOTE = 1_000;

/** A text cut at a word, with a sign that it was cut. */
export const cutAtWord = (text: string, longest: number): string => {
  const flat = text.replace(/\s+/gu, ' ').trim();
  if (flat.length <= longest) return flat;
  const cut = flat.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`;
};

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

/** A statement with its words, its factuality and its speakers, so that a preview never makes a denied thing look done. */
const quoted = (dossier: Dossier, statement: Statement): string =>
  `${claimPhrase(dossier, statement)}. “${statement.evidence[0].exact.replace(/\s+/gu, ' ').trim()}” ` +
  `(${FACTUALITY_INFO[statement.factuality].label}; said by ${voicePhrase(dossier, statement)})`;

const describeDossier = (dossier: Dossier): string =>
  `${count(dossier.actors.length, 'actor')} and ${count(dossier.statements.length, 'statement')} about what they do and say to one another, each with the sentence it comes from.`;

/** How it stands and who says so come first: whoever cuts the text cuts the quote. */
const describeStatement = (dossier: Dossier, statement: Statement): string => {
  const { label } = FACTUALITY_INFO[statement.factuality];
  const standing = `${label.charAt(0).toUpperCase()}${label.slice(1)}; said by ${voicePhrase(dossier, statement)}`;
  return `${standing}: “${statement.evidence[0].exact}”`;
};

const describeActor = (dossier: Dossier, id: ActorId): string => {
  const { does, undergoes, claims } = statementsOfActor(dossier, id);
  const first = does[0] ?? undergoes[0] ?? claims[0];
  const tally = `${actorName(dossier, id)} acts in ${count(does.length, 'statement')}, is acted on in ${undergoes.length}, and says ${claims.length}.`;
  return first ? `${tally} ${quoted(dossier, first)}` : tally;
};

const describeSentence = (dossier: Dossier, number: number): string => {
  const place = sentenceOfNumber(dossier, number);
  if (!place) return describeDossier(dossier);
  const claims = statementsOfSentence(dossier, place).map((one) => claimPhrase(dossier, one));
  const words = `“${sliceSpan(place.article.text, place.sentence)}”`;
  return claims.length > 0 ? `${words} Read as: ${claims.join('; ')}.` : words;
};

const describePair = (dossier: Dossier, from: ActorId, to: ActorId): string => {
  const path = shortestPath(dossier, from, to, NO_FILTER);
  if (path) return path.map((step) => quoted(dossier, step.statement)).join(' → ');
  const [direct] = statementsBetween(dossier, from, to);
  return direct
    ? `Nothing in the article holds between them; there is only: ${quoted(dossier, direct)}`
    : `No chain of statements that hold in “${dossier.title}” connects them.`;
};

const describe = (dossier: Dossier, selection: Selection): string => {
  switch (selection.kind) {
    case 'nothing':
      return describeDossier(dossier);
    case 'actor':
      return describeActor(dossier, selection.id);
    case 'statement': {
      const statement = statementById(dossier, selection.id);
      return statement ? describeStatement(dossier, statement) : describeDossier(dossier);
    }
    case 'sentence':
      return describeSentence(dossier, selection.number);
    case 'pair':
      return describePair(dossier, selection.from, selection.to);
  }
};

/** What the page of a selection says of itself. The title is the one that the tab keeps when scripts have taken over. */
export const describePage = (dossier: Dossier, selection: Selection): PageDescription => ({
  title: choiceTitle(dossier, selection),
  description: cutAtWord(describe(dossier, selection), selection.kind === 'statement' ? LONGEST_QUOTE : LONGEST),
});
