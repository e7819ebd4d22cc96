import { anchor, holds } from './anchor.ts';
import { type Anchoring } from './anchoring.ts';
import { articleById, type Dossier } from './dossier.ts';
import { type Evidence } from './evidence.ts';
import { type StatementId } from './ids.ts';

/** Whether one piece of evidence still says what the article says. */
export interface QuoteTrust {
  /** The statement it belongs to. */
  readonly statement: StatementId;
  /** Its index (from 0) among the statement's pieces. */
  readonly index: number;
  /** The piece itself. */
  readonly evidence: Evidence;
  /** Whether `text.slice(start, end) === exact`. When it is not, the piece is an orphan. */
  readonly verbatim: boolean;
  /**
   * For an orphan: where its words, or the nearest words, stand now. To be offered as such; the evidence stays where it was.
   * Null for a verbatim quote, for an unknown article, and for the last of very many orphans, which are not searched.
   */
  readonly nearest: Anchoring | null;
}

/** What every quote of a dossier is worth. */
export interface Trust {
  /** One entry for every piece of evidence, in the order of the statements. */
  readonly quotes: readonly QuoteTrust[];
  /** How many quotes stand word for word where they should. */
  readonly verbatim: number;
  /** The quotes that do not, in the same order; empty when all is well. */
  readonly orphans: readonly QuoteTrust[];
  /** How many orphans stand word for word at another place. */
  readonly elsewhere: number;
  /** How many orphans have only similar words in the article. */
  readonly similar: number;
  /** How many orphans were not found at all, or not searched. */
  readonly lost: number;
}

/** Work that one reckoning may spend on looking for orphans, in units of text read. About a second for a hostile dossier. */
const SEARCH_BUDGET = 200_000_000;

/** Compares every quote with its article. */
export const trust = (dossier: Dossier): Trust => {
  const nearestOf = searcher(dossier);
  const quotes = dossier.statements.flatMap((statement) =>
    statement.evidence.map((evidence, index): QuoteTrust => {
      const text = articleById(dossier, evidence.article)?.text ?? '';
      const verbatim = holds(text, evidence);
      return { statement: statement.id, index, evidence, verbatim, nearest: verbatim ? null : nearestOf(evidence) };
    }),
  );
  const orphans = quotes.filter((quote) => !quote.verbatim);
  const elsewhere = orphans.filter((quote) => quote.nearest?.found === 'quote').length;
  const similar = orphans.filter((quote) => quote.nearest?.found === 'tolerant').length;
  return {
    quotes,
    verbatim: quotes.length - orphans.length,
    orphans,
    elsewhere,
    similar,
    lost: orphans.length - elsewhere - similar,
  };
};

/** Looks for orphans, each place once, until the budget is spent. */
const searcher = (dossier: Dossier): ((evidence: Evidence) => Anchoring | null) => {
  const known = new Map<string, Anchoring>();
  let budget = SEARCH_BUDGET;
  return (evidence) => {
    const article = articleById(dossier, evidence.article);
    const key = [evidence.article, evidence.start, evidence.prefix, evidence.exact, evidence.suffix].join('\n');
    const before = known.get(key);
    if (before || !article || budget <= 0) return before ?? null;
    budget -= article.text.length * (1 + evidence.exact.length / 8);
    const found = anchor(article.text, evidence);
    known.set(key, found);
    return found;
  };
};
