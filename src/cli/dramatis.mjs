#!/usr/bin/env node
// The command `dramatis`: makes TypeScript readable for Node, then hands over to main.ts.
import process from 'node:process';

/** Stops quietly when the reader of our output has gone, as with `| head`. */
process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 0 : 1));

try {
  const { register } = await import('tsx/esm/api');
  register();
} catch {
  process.stderr.write(
    'dramatis: its dependencies are not installed. Run `npm install` in its folder, then try again.\n',
  );
  process.exit(1);
}

const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2), process);
