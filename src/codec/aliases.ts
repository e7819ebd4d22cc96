import { type AliasTable, resolveAlias } from '../domain/aliases.ts';
import { type Dossier } from '../domain/dossier.ts';
import { asActorId, asStatementId } from '../domain/ids.ts';
import { MESSAGES } from '../domain/messages.ts';
import { type Problem } from '../domain/problem.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type DataLimits, plainCopy, readJson } from './plain-data.ts';

const ALIAS_LIMITS: DataLimits = { characters: 1_048_576, depth: 1, values: 20_001 };

/**
 * Reads `aliases.json`, the file beside a dossier that says which ids of today stand for ids published earlier:
 * `{ "<old id>": "<new id>" }`. Old ids may be of any form; new ones are ids of actors or statements, or other old ids.
 */
export const parseAliases = (input: unknown): Result<AliasTable, readonly Problem[]> => {
  const plain = typeof input === 'string' ? readJson(input, ALIAS_LIMITS) : plainCopy(input, ALIAS_LIMITS);
  if (!plain.ok) return fail([problem('', plain.error)]);
  const { data } = plain.value;
  if (typeof data !== 'object' || data === null || Array.isArray(data))
    return fail([problem('', MESSAGES.expected('an object', 'something else'))]);
  const table = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [old, now] of Object.entries(data)) {
    if (typeof now === 'string' && (asActorId(now) ?? asStatementId(now)) !== null) table.set(old, now);
    else problems.push(problem(old, MESSAGES.anyId));
  }
  return problems.length > 0 ? fail(problems) : ok(table);
};

/** Writes an alias table as the text of a file, in the order of the old ids. */
export const writeAliases = (aliases: AliasTable): string =>
  `${JSON.stringify(Object.fromEntries([...aliases].sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`;

/** What is wrong with an alias table beside its dossier: ids that lead nowhere or in circles, or that are still in use themselves. */
export const aliasProblems = (dossier: Dossier, aliases: AliasTable): readonly Problem[] => {
  const live = new Set<string>([...dossier.actors, ...dossier.statements].map((one) => one.id));
  return [...aliases.keys()].flatMap((old) => {
    const now = resolveAlias(aliases, old);
    if (live.has(old)) return [problem(old, MESSAGES.aliasLive)];
    if (now === old) return [problem(old, MESSAGES.aliasCircle)];
    return live.has(now) ? [] : [problem(old, MESSAGES.aliasTarget(now))];
  });
};

const problem = (path: string, message: string): Problem => ({ path, message, kind: 'structure' });
