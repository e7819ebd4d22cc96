import { memo } from 'react';
import { holds } from '../../domain/anchor.ts';
import { actorName, articleById, type Dossier } from '../../domain/dossier.ts';
import { FACTUALITY_INFO } from '../../domain/factuality.ts';
import { type ActorId } from '../../domain/ids.ts';
import { familyOf } from '../../domain/ontology.ts';
import { edgeLabel, NOBODY_NAMED, voicePhrase } from '../../domain/phrase.ts';
import { sentenceNumberOf } from '../../domain/query.ts';
import { isDrawn, statementLine, type Statement } from '../../domain/statement.ts';
import { type Selection } from '../../domain/view.ts';
import { sentencesOf } from '../../domain/statement-order.ts';

interface StatementRowProps {
  readonly dossier: Dossier;
  readonly statement: Statement;
  readonly href: (selection: Selection) => string;
  readonly chosen: boolean;
}

/** Whether everything that stands in a sentence speaks against the statement. */
const isAgainst = (dossier: Dossier, statement: Statement, number: number): boolean =>
  statement.evidence
    .filter((piece) => sentenceNumberOf(dossier, piece.article, piece) === number)
    .every((piece) => piece.stance === 'disputes');

// This row stands forty times on every page, and without scripts it is all that a reader gets: it uses plain elements and lets the
// style sheet find them by their place.
const Row = ({ dossier, statement, href, chosen }: StatementRowProps) => {
  const [first] = statement.evidence;
  const actorCell = (id: ActorId | null) =>
    id ? (
      <a href={href({ kind: 'actor', id })}>
        <bdi>{actorName(dossier, id)}</bdi>
      </a>
    ) : (
      <i>{NOBODY_NAMED}</i>
    );
  return (
    <tr role="row" data-family={familyOf(statement.relation)}>
      <td role="cell">{actorCell(statement.source)}</td>
      <th role="rowheader" scope="row">
        <a href={href({ kind: 'statement', id: statement.id, evidence: 0 })} aria-current={chosen ? 'page' : undefined}>
          {edgeLabel(statement)}
        </a>
      </th>
      <td role="cell">
        {actorCell(statement.target)}
        {chosen && isDrawn(statement) ? (
          <a href={href({ kind: 'pair', from: statement.source, to: statement.target })}>All between the two</a>
        ) : null}
      </td>
      <td role="cell" data-line={statementLine(statement)}>
        {FACTUALITY_INFO[statement.factuality].label}
      </td>
      <td role="cell">
        <bdi>{voicePhrase(dossier, statement)}</bdi>
      </td>
      <td role="cell">
        <q dir="auto">{first.exact}</q>
        {holds(articleById(dossier, first.article)?.text ?? '', first) ? null : <b>No longer in the article</b>}
      </td>
      <td role="cell">
        {sentencesOf(dossier, statement).map((number) => (
          <a key={number} href={href({ kind: 'sentence', number })}>
            {isAgainst(dossier, statement, number) ? `${String(number)} against` : number}
          </a>
        ))}
      </td>
    </tr>
  );
};

/** One statement in the list. */
export const StatementRow = memo(Row);
