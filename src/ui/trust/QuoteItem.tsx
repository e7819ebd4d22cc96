import { type MouseEvent, type ReactNode } from 'react';
import { type Dossier, statementById } from '../../domain/dossier.ts';
import { familyOf } from '../../domain/ontology.ts';
import { claimPhrase } from '../../domain/phrase.ts';
import { sentenceNumberOf } from '../../domain/query.ts';
import { type QuoteTrust } from '../../domain/trust.ts';
import { useAppStore, useHref } from '../app-context.tsx';
import { leadsOn } from '../dialog/leads-on.ts';

interface QuoteItemProps {
  readonly dossier: Dossier;
  readonly quote: QuoteTrust;
  /** What stands in place of the plain quote. */
  readonly children?: ReactNode;
}

/** One quote with the statement it belongs to and the sentence it stands in. */
export const QuoteItem = ({ dossier, quote, children }: QuoteItemProps) => {
  const href = useHref();
  const store = useAppStore();
  const statement = statementById(dossier, quote.statement);
  const number = sentenceNumberOf(dossier, quote.evidence.article, quote.evidence);
  if (!statement) return null;
  const choice = { kind: 'statement', id: statement.id, evidence: quote.index } as const;
  // The address names the statement; which of its pieces is open is told by choosing it here.
  const open = (event: MouseEvent): void => {
    if (!leadsOn(event)) return;
    event.preventDefault();
    store.getState().select(choice);
  };
  return (
    <li data-family={familyOf(statement.relation)} data-verbatim={quote.verbatim}>
      {children ?? <q dir="auto">{quote.evidence.exact}</q>}
      <p>
        <a href={href(choice)} onClick={open}>
          <bdi>{claimPhrase(dossier, statement)}</bdi>
        </a>
        {number === null ? null : (
          <>
            {' · '}
            <a href={href({ kind: 'sentence', number })}>sentence {number}</a>
          </>
        )}
        {quote.evidence.stance === 'disputes' ? ' · against it' : null}
      </p>
    </li>
  );
};
