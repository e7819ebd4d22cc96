import { actorName, type Dossier, statementById } from '../../domain/dossier.ts';
import { FACTUALITY_INFO } from '../../domain/factuality.ts';
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

const describeDossier = (dossier: Dossier): PageDescription => ({
  title: dossier.title,
  description: `${count(dossier.actors.length, 'actor')} and ${count(dossier.statements.length, 'statement')} about what they do and say to one another, each with the sentence it comes from.`,
});

/** What the page of a selection says of itself. */
export const describePage = (dossier: Dossier, selection: Selection): PageDescription => {
  switch (selection.kind) {
    case 'nothing':
      return describeDossier(dossier);
    case 'actor': {
      const { does, undergoes, claims } = statementsOfActor(dossier, selection.id);
      const first = does[0] ?? undergoes[0] ?? claims[0];
      const name = actorName(dossier, selection.id);
      const tally = `${name} acts in ${count(does.length, 'statement')}, is acted on in ${undergoes.length}, and says ${claims.length}.`;
      return {
        title: `${name} in “${dossier.title}”`,
        description: cutAtWord(first ? `${tally} ${quoted(dossier, first)}` : tally, LONGEST),
      };
    }
    case 'statement': {
      const statement = statementById(dossier, selection.id);
      if (!statement) return describeDossier(dossier);
      return {
        title: claimPhrase(dossier, statement),
        description: cutAtWord(quoted(dossier, statement).slice(claimPhrase(dossier, statement).length + 2), LONGEST),
      };
    }
    case 'sentence': {
      const place = sentenceOfNumber(dossier, selection.number);
      if (!place) return describeDossier(dossier);
      const claims = statementsOfSentence(dossier, place).map((one) => claimPhrase(dossier, one));
      const words = `“${sliceSpan(place.article.text, place.sentence)}”`;
      return {
        title: `Sentence ${selection.number} of “${dossier.title}”`,
        description: cutAtWord(claims.length > 0 ? `${words} Read as: ${claims.join('; ')}.` : words, LONGEST),
      };
    }
    case 'pair': {
      const [from, to] = [actorName(dossier, selection.from), actorName(dossier, selection.to)];
      const path = shortestPath(dossier, selection.from, selection.to, NO_FILTER);
      const direct = statementsBetween(dossier, selection.from, selection.to);
      const chain = path?.map((step) => quoted(dossier, step.statement)).join(' → ');
      const otherwise = direct[0]
        ? `Nothing in the article holds between them; there is only: ${quoted(dossier, direct[0])}`
        : `No chain of statements that hold in “${dossier.title}” connects them.`;
      return {
        title: `How is ${from} connected to ${to}?`,
        description: cutAtWord(chain || otherwise, LONGEST),
      };
    }
  }
};
