import { type Exportable, type ExportFile } from './exportable.ts';
import { actorRows, type EvidenceRow, type StatementRow, statementRows } from './rows.ts';

/** A text in which Markdown and HTML find nothing to do, on one line. */
const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\\`*_{}[\]<>()#+\-.!|~&]/gu, (sign) => (/[.,()-]/u.test(sign) ? sign : `\\${sign}`));

const source = (piece: EvidenceRow): string => {
  const parts = [piece.publisher, piece.published].filter((part) => part !== '').map(plain);
  const title =
    piece.url === ''
      ? `*${plain(piece.title)}*`
      : `[${plain(piece.title)}](<${piece.url.replace(/[<>\s]/gu, encodeURIComponent)}>)`;
  return [title, ...parts, `characters ${piece.start}–${piece.end}`].join(', ');
};

const note = (piece: EvidenceRow, number: number): string =>
  `[^${number}]: ${piece.stance === 'disputes' ? 'Disputes it: ' : ''}“${plain(piece.quote)}” ${source(piece)}.`;

/** The statements in words with a footnote for each piece of evidence: its quote, its article, its offsets. */
export const writeMarkdown = (given: Exportable): readonly ExportFile[] => {
  const { dossier } = given;
  let number = 0;
  const notes: string[] = [];
  const line = (one: StatementRow): string => {
    const marks = one.evidence.map((piece) => {
      number += 1;
      notes.push(note(piece, number));
      return `[^${number}]`;
    });
    return `- [${plain(one.claim)}](<${one.address}>) (${one.factuality}; said by ${plain(one.speaker)})${marks.join('')}`;
  };
  const lines = statementRows(given).map(line);
  const actors = actorRows(given)
    .filter(({ address }) => address !== '')
    .map(
      (one) =>
        `- **${plain(one.name)}** (${one.kind})${one.aliases.length > 0 ? `: ${one.aliases.map(plain).join(', ')}` : ''}`,
    );
  const content = `# ${plain(dossier.title)}

## Statements

${lines.join('\n')}

## Actors

${actors.join('\n')}

${notes.join('\n')}
`;
  return [{ name: `${dossier.id}.md`, content }];
};
