// @ts-check
import { nodeProblem } from './node-version.mjs';

const problem = nodeProblem(process.versions.node);
if (problem) {
  console.error(problem);
  process.exit(1);
}

const { ensureDependencies } = await import('./dependencies.mjs');
const { ensureBuild } = await import('./fresh-build.mjs');
const { run, say } = await import('./child.mjs');

if (!(await ensureDependencies())) process.exit(1);
if (!(await ensureBuild())) {
  say('the build failed; its reason stands above.');
  process.exit(1);
}
process.exit(
  await run(process.execPath, ['--import', 'tsx', 'src/cli/site/serve.ts', '--open', ...process.argv.slice(2)]),
);
