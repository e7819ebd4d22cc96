import { MESSAGES } from '../domain/messages.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { ONE_FILE_FRAME } from '../export/one-file.ts';
import { type Fetcher } from './seed-library.ts';

/** The page that a whole dossier is put into, from the site with the address `root`; or a sentence that says why it is not there. */
export const fetchFrame = async (root: string, fetcher: Fetcher = fetch): Promise<Result<string, string>> => {
  try {
    const response = await fetcher(new URL(ONE_FILE_FRAME, root).href);
    return response.ok ? ok(await response.text()) : fail(MESSAGES.noFrame);
  } catch {
    return fail(MESSAGES.noFrame);
  }
};
