// @ts-check
import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

/**
 * Says what is being done, on a line of its own.
 * @param {string} text
 */
export const say = (text) => console.log(`dramatis: ${text}`);

/**
 * Runs a program to its end, its output shown, and answers its exit code (1 when it could not be started or was stopped).
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, shell?: boolean, timeoutMs?: number }} [options]
 * @returns {Promise<number>}
 */
export const run = (program, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, [...args], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: options.shell ?? false,
      env: { ...process.env, ...options.env },
      ...(options.timeoutMs === undefined ? {} : { timeout: options.timeoutMs }),
    });
    child.on('error', () => resolve(1));
    child.on('exit', (code) => resolve(code ?? 1));
  });

/**
 * Runs npm: the very one that runs us when there is one, else the one on the path (through a shell on Windows, where it is a script).
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>}
 */
export const npm = (args, env = {}) => {
  const self = process.env['npm_execpath'];
  if (self && /\.[cm]?js$/u.test(self)) return run(process.execPath, [self, ...args], { env });
  return run('npm', args, { env, shell: process.platform === 'win32' });
};

/**
 * Runs one of the project's own tools, a JavaScript file inside node_modules.
 * @param {string} file path inside node_modules
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, timeoutMs?: number }} [options]
 * @returns {Promise<number>}
 */
export const tool = (file, args, options = {}) =>
  run(process.execPath, [path.join(ROOT, 'node_modules', file), ...args], options);
