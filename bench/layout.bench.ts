/**
 * Our layout beside fcose, each run in a process of its own: CPU time of the layout call, crossings, overlaps.
 * Run with `npx tsx bench/layout.ts`; figures are ratios to fcose, medians over the graphs.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { inventedGraph, judge, type Verdict } from './layout-graphs.ts';
import { positionsOf } from '../src/graph/layout.ts';
import { randomFrom } from '../src/graph/random.ts';
import { type LayoutGraph } from '../src/graph/layout-graph.ts';
import { type Positions } from '../src/domain/dossier.ts';

type Method = 'ours' | 'fcose';
interface Run extends Verdict {
  readonly cpu: number;
}

const SIZES = [20, 60, 100];
const GRAPHS = 7;

const withFcose = async (graph: LayoutGraph): Promise<() => Positions> => {
  const { default: cytoscape } = await import('cytoscape');
  const { default: fcose } = await import('cytoscape-fcose');
  cytoscape.use(fcose);
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      { selector: 'node', style: { width: 'data(w)', height: 'data(h)' } },
    ] as unknown as cytoscape.StylesheetJson,
    elements: [
      ...graph.nodes.map(({ id, width, height }) => ({ data: { id, w: width, h: height } })),
      ...graph.links.map(({ a, b }) => ({ data: { source: graph.nodes[a]!.id, target: graph.nodes[b]!.id } })),
    ],
  });
  return () => {
    cy.layout({ name: 'fcose', animate: false, randomize: true } as cytoscape.LayoutOptions).run();
    const places = cy.nodes().map((node) => [node.id(), [node.position().x, node.position().y] as const] as const);
    // It would keep the process alive with its clock.
    cy.destroy();
    return Object.fromEntries(places);
  };
};

const runOne = async (method: Method, size: number, seed: number): Promise<Run> => {
  const graph = inventedGraph(size, seed);
  // The library asks Math.random for its start; a seed makes its result repeatable.
  Math.random = randomFrom(seed);
  const run = method === 'ours' ? () => positionsOf(graph, 'wide') : await withFcose(graph);
  const before = process.cpuUsage();
  const positions = run();
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / 1000, ...judge(graph, positions) };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const compare = (size: number): void => {
  const runs = Array.from({ length: GRAPHS }, (_, seed) => {
    const one = (method: Method): Run => {
      const args = ['--import', 'tsx', fileURLToPath(import.meta.url), method, String(size), String(seed)];
      return JSON.parse(spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout) as Run;
    };
    return { ours: one('ours'), fcose: one('fcose') };
  });
  const of = (method: Method, field: keyof Run): number => median(runs.map((run) => run[method][field]));
  const ratio = (field: keyof Run): string =>
    median(runs.map(({ ours, fcose }) => ours[field] / Math.max(fcose[field], 1e-9))).toFixed(2);
  const sum = (method: Method, field: keyof Run): number => runs.reduce((total, run) => total + run[method][field], 0);
  console.log(
    `${size} actors, ${2 * size} ties: CPU ${of('ours', 'cpu').toFixed(0)} ms / fcose ${of('fcose', 'cpu').toFixed(0)} ms = ${ratio('cpu')}; ` +
      `crossings ${of('ours', 'crossings')} / ${of('fcose', 'crossings')} = ${(sum('ours', 'crossings') / sum('fcose', 'crossings')).toFixed(2)} (all graphs); ` +
      `overlaps ${sum('ours', 'overlaps')} / ${sum('fcose', 'overlaps')}; lines behind boxes ${of('ours', 'hidden')} / ${of('fcose', 'hidden')}; ` +
      `length spread ${of('ours', 'spread').toFixed(2)} / ${of('fcose', 'spread').toFixed(2)}`,
  );
};

const [method, size, seed] = process.argv.slice(2);
if (method === 'ours' || method === 'fcose')
  console.log(JSON.stringify(await runOne(method, Number(size), Number(seed))));
else for (const count of SIZES) compare(count);
