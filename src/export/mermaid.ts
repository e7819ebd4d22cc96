import { lineStyleOf } from '../domain/factuality.ts';
import { type Exportable, type ExportFile } from './exportable.ts';
import { actorRows, statementRows } from './rows.ts';

/** A text inside a Mermaid label: whatever could be its syntax or markup is written as a numbered entity. */
const label = (text: string): string =>
  `"${[...text.replace(/\s+/gu, ' ')]
    .map((letter) =>
      /[\p{L}\p{M}\p{N} .,;:!?()/’“”–—-]/u.test(letter) && letter !== ';' ? letter : `#${letter.codePointAt(0) ?? 63};`,
    )
    .join('')}"`;

/** A text as the rest of a comment: one line. */
const comment = (text: string): string => text.replace(/\s+/gu, ' ').replaceAll('%%{', '%% {');

const ARROWS = { solid: '-->', dashed: '-.->', crossed: '-.-x', dotted: '-.->' } as const;

/**
 * The graph as a Mermaid flow chart. A label says the predicate, its factuality, who says so and in which words; the comment before an
 * edge has the rest.
 */
export const writeMermaid = (given: Exportable): readonly ExportFile[] => {
  const { dossier } = given;
  const actors = actorRows(given);
  // Ids of ours may be words of Mermaid's.
  const names = new Map(actors.map(({ id }, index) => [id, `a${index + 1}`]));
  const nodes = actors.map((one) => `  ${names.get(one.id) ?? 'a0'}[${label(one.name)}]`);
  const edges = statementRows(given).flatMap((one, index) => {
    const line = lineStyleOf(dossier.statements[index]?.factuality ?? 'stated', one.speakers.length > 0);
    const [first] = one.evidence;
    const pieces = one.evidence.map(
      (piece) =>
        `  %% ${comment(`${piece.stance}: “${piece.quote}” ${piece.article} ${piece.start}–${piece.end} ${piece.url}`)}`,
    );
    return [
      `  %% ${comment(`${one.id} ${one.factuality}, said by ${one.speaker}; ${one.address}`)}`,
      ...pieces,
      `  ${names.get(one.source) ?? 'a0'} ${ARROWS[line]}|${label(`${one.label} — ${one.speaker}: “${first.quote}”`)}| ${names.get(one.target) ?? 'a0'}`,
    ];
  });
  const content = `flowchart LR
  %% ${comment(dossier.title)}
${[...nodes, ...edges].join('\n')}
`;
  return [{ name: `${dossier.id}.mmd`, content }];
};
