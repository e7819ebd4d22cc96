import { type Command, type Io, WRONG_CALL } from './command.ts';

/** The commands by name. A new one is one line here; its file is loaded only when it is called. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).checkCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  extract: async () => (await import('./extract.ts')).extractCommand,
  import: async () => (await import('./import.ts')).importCommand,
  pin: async () => (await import('./pin.ts')).pinCommand,
};

/** What is said to somebody who does not know the commands. None of them is loaded for it. */
const USAGE = `Usage: dramatis COMMAND …
Commands: ${Object.keys(COMMANDS).join(', ')}
\`dramatis COMMAND --help\` says what a command does.
`;

/** Runs the command line and answers the exit code. Nothing is thrown: what goes wrong is said on one line. */
export const main = async (args: readonly string[], io: Io): Promise<number> => {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    (name === undefined ? io.stderr : io.stdout).write(USAGE);
    return name === undefined ? WRONG_CALL : 0;
  }
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    io.stderr.write(`dramatis: there is no command “${name}”.\n${USAGE}`);
    return WRONG_CALL;
  }
  try {
    const command = await load();
    if (rest.includes('--help') || rest.includes('-h')) {
      io.stdout.write(`dramatis ${name} ${command.usage}\n  ${command.summary}\n`);
      return 0;
    }
    return await command.run(rest, io);
  } catch (error) {
    io.stderr.write(`dramatis: ${name} failed: ${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  }
};
