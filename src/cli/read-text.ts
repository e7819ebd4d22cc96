import { readFile, stat } from 'node:fs/promises';
import { fail, ok, type Result } from '../domain/result.ts';

/** Why a file cannot be read, by the system's code, in words. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ENAMETOOLONG: 'its name is too long',
  ELOOP: 'its links lead in a circle',
};

/** The text of a UTF-8 file of at most so many bytes; the failure says why in words. */
export const readText = async (file: string, most: number): Promise<Result<string, string>> => {
  try {
    const { size } = await stat(file);
    if (size > most) return fail(`it is larger than ${Math.round(most / 1_048_576)} MB`);
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)));
  } catch (error) {
    if (error instanceof TypeError) return fail('it is not UTF-8 text');
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return fail(REASONS[code] ?? `it cannot be read (${code || String(error)})`);
  }
};
