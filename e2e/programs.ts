import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import path from 'node:path';
import { expect, type TestInfo } from '@playwright/test';

/** Longest wait for a program that is not ours, in milliseconds. */
const PATIENCE = 120_000;

/** Says what is not proved, where it is read: the list of journeys itself tells no reasons. */
const notProved = (what: string): null => {
  console.warn(`skipped: ${what}`);
  return null;
};

/**
 * Runs a program that is not ours and expects it to do its work. Null only where there is no such program, which is said with what that
 * leaves unproved; anything else that goes wrong fails the test.
 */
export const run = (program: string, args: readonly string[], unproved: string): SpawnSyncReturns<string> | null => {
  const done = spawnSync(program, args, { encoding: 'utf8', timeout: PATIENCE });
  if ((done.error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT')
    return notProved(`${program} is not here, so ${unproved}`);
  expect(done.error, program).toBeUndefined();
  expect(done.status, `${program}: ${done.stderr}`).toBe(0);
  return done;
};

/** The Word document that LibreOffice makes of a page; null where LibreOffice or its Writer is not here. */
export const wordDocumentOf = (html: string, info: TestInfo): string | null => {
  const unproved = 'Word documents are not proved.';
  const profile = `-env:UserInstallation=file://${info.outputPath('profile')}`;
  const target = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', path.dirname(html)];
  const done = run('soffice', [profile, '--headless', ...target, html], unproved);
  if (!done) return null;
  // Without its Writer, LibreOffice starts, cannot load a page, and takes that for no failure.
  if (/could not be loaded/u.test(done.stderr)) return notProved(`LibreOffice has no Writer here, so ${unproved}`);
  return html.replace(/html$/u, 'docx');
};
