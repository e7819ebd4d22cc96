import { MESSAGES } from '../../domain/messages.ts';
import { type Problem } from '../../domain/problem.ts';
import { fail, type Result } from '../../domain/result.ts';
import { type ReadDossier } from '../dossier-file.ts';
import { isTable, readTable } from './csv-graph.ts';
import { foreignDossier } from './foreign-dossier.ts';
import { FOREIGN_CHARACTERS, type ForeignGraph } from './foreign-graph.ts';
import { readXmlGraph, xmlGraphFormat } from './xml-graph.ts';

/** Whether a text is a graph that another program keeps: a table of evidence, GraphML or GEXF. */
export const isForeign = (text: string): boolean => xmlGraphFormat(text) !== null || isTable(text);

const readGraph = (text: string): Result<ForeignGraph, string> => {
  if (text.length > FOREIGN_CHARACTERS) return fail(MESSAGES.tooLarge(FOREIGN_CHARACTERS));
  const format = xmlGraphFormat(text);
  return format === null ? readTable(text) : readXmlGraph(text, format);
};

/**
 * Reads a table of evidence (CSV), GraphML or GEXF with quotes as a dossier. `article` is the whole text of the one article that is
 * quoted, where it can be had; without it the dossier holds the quoted words alone, in their order. What names no article is refused.
 */
export const parseForeign = (text: string, article: string | null): Result<ReadDossier, readonly Problem[]> => {
  const graph = readGraph(text);
  if (!graph.ok) return fail([{ path: '', message: graph.error, kind: 'structure' }]);
  return foreignDossier(graph.value, article);
};
