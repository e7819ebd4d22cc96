import { type Actor } from './actor.ts';
import { actorById, type Dossier } from './dossier.ts';
import { findWord, type FoldedText, foldQuery, foldText, matchText, mergeSpans } from './match.ts';
import { claimPhrase } from './phrase.ts';
import { numberedSentences, type NumberedSentence } from './query.ts';
import { sliceSpan, type Span } from './span.ts';
import { type Statement } from './statement.ts';

/** A text found by a search. */
interface Found {
  /** The text to show. */
  readonly text: string;
  /** Where the searched words stand in `text`; empty when they stand in a name that is not shown. */
  readonly spans: readonly Span[];
}

/** An actor found by its name or by another name of its. */
export interface ActorHit extends Found {
  /** The actor. `text` is its name, or the alias that was found. */
  readonly actor: Actor;
}

/** A statement found by its words or by the names of those in it. */
export interface StatementHit extends Found {
  /** The statement. `text` is the claim with its factuality. */
  readonly statement: Statement;
}

/** A sentence found by its words. */
export interface SentenceHit extends Found {
  /** The sentence. `text` is its words, perhaps cut around what was found. */
  readonly place: NumberedSentence;
}

/** What a search found, best first in each group. */
export interface SearchResults {
  /** Actors, by name and alias. */
  readonly actors: readonly ActorHit[];
  /** Statements, by claim, speaker and the other names of their actors. */
  readonly statements: readonly StatementHit[];
  /** Sentences of the articles. */
  readonly sentences: readonly SentenceHit[];
}

/** The texts of a dossier made ready for searching; made once, asked at every key. */
export interface SearchIndex {
  /** Each actor with its name first, then its aliases. */
  readonly actors: readonly { readonly actor: Actor; readonly names: readonly (FoldedText & { original: string })[] }[];
  /** Each statement with its claim, and the names it can also be found by. */
  readonly statements: readonly {
    readonly statement: Statement;
    readonly claim: FoldedText & { original: string };
    readonly others: FoldedText;
  }[];
  /** Each sentence with its words. */
  readonly sentences: readonly {
    readonly place: NumberedSentence;
    readonly words: FoldedText & { original: string };
  }[];
}

/** How many results of each group are answered. */
export interface SearchLimits {
  /** At most so many actors. */
  readonly actors: number;
  /** At most so many statements. */
  readonly statements: number;
  /** At most so many sentences. */
  readonly sentences: number;
}

/** Longest sentence shown whole; a longer one is cut around the words found. */
const SNIPPET_LENGTH = 150;
/** How much of a cut sentence stands before the first word found. */
const SNIPPET_LEAD = 40;

const fold = (original: string): FoldedText & { original: string } => ({ ...foldText(original), original });

const otherNamesOf = (dossier: Dossier, statement: Statement): string =>
  [statement.source, statement.target, ...statement.attribution.map((link) => link.actor)]
    .map((id) => (id ? actorById(dossier, id) : null))
    .flatMap((actor) => (actor ? [actor.name, ...actor.aliases] : []))
    .join(' • ');

/** Makes the texts of a dossier ready for searching. */
export const indexDossier = (dossier: Dossier): SearchIndex => ({
  actors: dossier.actors.map((actor) => ({ actor, names: [actor.name, ...actor.aliases].map(fold) })),
  statements: dossier.statements.map((statement) => ({
    statement,
    claim: fold(claimPhrase(dossier, statement)),
    others: foldText(otherNamesOf(dossier, statement)),
  })),
  sentences: numberedSentences(dossier).map((place) => ({
    place,
    words: fold(sliceSpan(place.article.text, place.sentence)),
  })),
});

/** A long text cut to a line around the first word found, the spans moved with it. Cuts at spaces; an ellipsis stands for what is left out. */
export const clipAround = (found: Found): Found => {
  const { text, spans } = found;
  if (text.length <= SNIPPET_LENGTH) return found;
  const first = spans[0]?.start ?? 0;
  const wish = Math.max(0, Math.min(first - SNIPPET_LEAD, text.length - SNIPPET_LENGTH));
  const from = wish === 0 ? 0 : Math.min(first, text.indexOf(' ', wish) + 1 || first);
  const hard = Math.min(text.length, from + SNIPPET_LENGTH);
  const space = text.lastIndexOf(' ', hard);
  const to = hard === text.length ? hard : space > from ? space : hard;
  const lead = from > 0 ? '…' : '';
  const move = lead.length - from;
  return {
    text: `${lead}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    spans: spans
      .filter((span) => span.start >= from && span.end <= to)
      .map((span) => ({ start: span.start + move, end: span.end + move })),
  };
};

type Scored<Hit> = Hit & { readonly score: number };

const best = <Hit>(hits: readonly Scored<Hit>[], limit: number): readonly Hit[] =>
  // The sort keeps the order of equals, so equals stand in reading order.
  [...hits].sort((a, b) => b.score - a.score).slice(0, limit);

const findActor = (entry: SearchIndex['actors'][number], words: readonly string[]): Scored<ActorHit>[] => {
  const hits = entry.names.flatMap((name, place) => {
    const match = matchText(name, words);
    if (!match) return [];
    // A name that is nothing but the words found goes first; the shown name goes before an alias.
    const whole = name.text === words.join(' ') ? 2 : 0;
    return [
      {
        actor: entry.actor,
        text: name.original,
        spans: match.spans,
        score: match.score + whole + (place === 0 ? 0.5 : 0),
      },
    ];
  });
  return hits.sort((a, b) => b.score - a.score).slice(0, 1);
};

const findStatement = (entry: SearchIndex['statements'][number], words: readonly string[]): Scored<StatementHit>[] => {
  let score = 0;
  const spans: Span[] = [];
  for (const word of words) {
    const shown = findWord(entry.claim, word);
    const match = shown ?? findWord(entry.others, word);
    if (!match) return [];
    score += shown ? match.score : match.score / 2;
    if (shown) spans.push(...shown.spans);
  }
  return [{ statement: entry.statement, text: entry.claim.original, spans: mergeSpans(spans), score }];
};

const findSentence = (entry: SearchIndex['sentences'][number], words: readonly string[]): Scored<SentenceHit>[] => {
  const match = matchText(entry.words, words);
  if (!match) return [];
  const clipped = clipAround({ text: entry.words.original, spans: match.spans });
  return [{ place: entry.place, ...clipped, score: match.score }];
};

/** What a dossier answers to a query: every word must be found, accents and case do not matter. A query without words finds the cast. */
export const searchDossier = (index: SearchIndex, query: string, limits: SearchLimits): SearchResults => {
  const words = foldQuery(query);
  const actors = best(
    index.actors.flatMap((entry) => findActor(entry, words)),
    limits.actors,
  );
  if (words.length === 0) return { actors, statements: [], sentences: [] };
  return {
    actors,
    statements: best(
      index.statements.flatMap((entry) => findStatement(entry, words)),
      limits.statements,
    ),
    sentences: best(
      index.sentences.flatMap((entry) => findSentence(entry, words)),
      limits.sentences,
    ),
  };
};
