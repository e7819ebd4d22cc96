import { MESSAGES } from '../domain/messages.ts';
import { type Problem } from '../domain/problem.ts';
import { fail, type Result } from '../domain/result.ts';
import { DOSSIER_LIMITS, parseDossier, type ReadDossier } from './dossier-file.ts';
import { readJson } from './plain-data.ts';

/** The collection repeats the dossier's words, so its file may be longer than the dossier's own. */
const LIMITS = { ...DOSSIER_LIMITS, characters: 4 * DOSSIER_LIMITS.characters, values: 4 * DOSSIER_LIMITS.values };

/**
 * Reads back a collection of W3C Web Annotations that was written here: it holds the dossier's own file, so nothing is lost. A collection
 * of somebody else's has none, and is refused, because annotations alone do not hold their article.
 */
export const parseAnnotations = (text: string): Result<ReadDossier, readonly Problem[]> => {
  const plain = readJson(text, LIMITS);
  if (!plain.ok) return fail([{ path: '', message: plain.error, kind: 'structure' }]);
  const { data } = plain.value;
  const { type, file }: { type?: unknown; file?: unknown } = typeof data === 'object' && data !== null ? data : {};
  if (type !== 'AnnotationCollection' || file === undefined)
    return fail([{ path: 'file', message: MESSAGES.annotationsWithoutDossier, kind: 'structure' }]);
  return parseDossier(file);
};
