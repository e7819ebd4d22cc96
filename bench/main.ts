import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * `npm run bench` measures everything, `npm run bench -- load` one thing. Every file beside this one that ends in `.bench.ts` is run
 * in a process of its own, and prints its figures beside their bounds.
 */
const HERE = import.meta.dirname;
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const all = readdirSync(HERE)
  .filter((file) => file.endsWith('.bench.ts'))
  .sort();
const chosen = wanted.length > 0 ? all.filter((file) => wanted.includes(file.replace(/\.bench\.ts$/u, ''))) : all;
if (chosen.length === 0) {
  console.error(
    `There is no such benchmark; there are: ${all.map((file) => file.replace(/\.bench\.ts$/u, '')).join(', ')}`,
  );
  process.exit(2);
}
let failed = 0;
for (const file of chosen) {
  console.log(`\n== ${file.replace(/\.bench\.ts$/u, '')} ==`);
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', path.join(HERE, file)], { stdio: 'inherit' });
  if (status !== 0) failed++;
}
if (failed > 0) console.error(`\n${failed} of ${chosen.length} benchmarks did not come to their end.`);
process.exit(failed > 0 ? 1 : 0);
