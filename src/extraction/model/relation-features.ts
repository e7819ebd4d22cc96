import { compileTemplates, hashTemplates } from './hash.ts';
import { distanceStep, type NodeValues, type ParserBuffers, present } from './parser-features.ts';
import { type ParserState } from './parser-state.ts';

const atoms = [
  'hw', 'hp', 'hc', 'hk', 'dw', 'dp', 'dc', 'dk', 'dsuf', 'hsuf', 'side', 'dist', 'd-1p', 'd+1p', 'd-1w', 'd+1w', 'h-1p', 'h+1p', 'h+1w',
  'dlw', 'dlp', 'dll', 'drw', 'drp', 'drl', 'dm', 'hm', 'dsl', 'dsr', 'hsl', 'hsr', 'hll', 'hrl', 'hlp', 'hrp', 'hrw', 'hlw', 'commas', 'marks', 'dl2p', 'dlast',
  'gw', 'gp', 'gl', 'sibp', 'sibl', 'dlist', 'hverb',
  'dlist',
  'hverb',
] as const; // prettier-ignore

const templates = compileTemplates(atoms, [
  'hw side', 'hp side', 'hw hp side', 'dw side', 'dp side', 'dw dp side', 'dsuf dp side', 'hsuf side', 'hw dw side', 'hp dp side', 'hw dp side', 'hp dw side', 'hp dp dist side', 'hw hp dw dp',
  'hsuf dsuf side', 'hp dsuf side', 'hsuf dp side',
  'd-1p dp side hp', 'dp d+1p side hp', 'd-1w dp side', 'd+1w dp side', 'h-1p hp dp side', 'hp h+1p dp side', 'hw h+1w dp side', 'd-1p dp d+1p', 'd-1p hp dp d+1p',
  'dp dlp side hp', 'dp drp side hp', 'dw dll side', 'dp dll side hp', 'dp drl side hp', 'dlw dp side hp', 'dlw dw side', 'drw dp side', 'dlp dl2p dp side',
  'dm dp hp side', 'dm dw side', 'dm hw side', 'dm hw dp side', 'dm hp dw', 'hm hp dp side', 'hm dp side dm',
  'dsl dp side', 'dsr dp side', 'dsl dsr dp side', 'dsl dp hp side', 'dsr dp hp side', 'hsl hp dp side', 'hsr hp dp side', 'hsl hsr hp dp side', 'hsl hsr hw dp', 'hsl hw side dp', 'hsr hw side dp', 'hsl hsr hp dp dsl', 'hsl dw side', 'hsr dw side', 'hsl dsl dp dm', 'hsr dsl dp dm',
  'hll hp dp side', 'hrl hp dp side', 'hlp hp dp side', 'hrp hp dp side', 'hrw hp dp side', 'hlw hp dp side',
  'commas dp hp side', 'marks dp hp side', 'commas dsl dp hp', 'dist dp side', 'dist dw', 'dlast dp hp side',
  'hc side dp', 'dc side hp', 'hc dc side', 'hw dc side', 'hc dw side', 'dm dc side', 'dm hc dp side', 'hc dm dc', 'hk dk side', 'hk dk dm side', 'hk dk hsr side', 'hk dk hsl side', 'dk dsl side', 'dk hp side', 'hk dp side', 'hc hsl hsr dp',
  'dlist dp hp side', 'dlist commas dp hp side', 'dlist dsl dp hp', 'hverb dp hp side', 'hverb dsl dp',
  'gp hp dp side', 'gl hp dp side', 'gl dp dm', 'gl hsl dp', 'gw dp dm', 'gl gp hp dp dsl', 'gl dw', 'sibp dp hp side', 'sibl dp hp side', 'sibl dw side', 'sibl dp dm hp',
]); // prettier-ignore

/** Fresh buffers for `relationRows`. */
export const relationBuffers = (classes: number): ParserBuffers => ({
  atoms: new Int32Array(atoms.length),
  rows: new Int32Array(256),
  scores: new Float64Array(classes),
});

const few = (count: number): number => (count < 4 ? count : 4);

/** Fills `buffers.rows` with the features of the relation between a word and its head, as much of the tree as is known; answers their number. */
export function relationRows(
  state: ParserState,
  nodes: NodeValues,
  head: number,
  child: number,
  bits: number,
  buffers: ParserBuffers,
): number {
  const { word, tag, cluster, coarse, suffix, commas, marks } = nodes;
  const { relation, left1, left2, right1, leftSet, rightSet, marker, none } = state;
  const into = buffers.atoms;
  const before = child > 0 ? child - 1 : none;
  const after = child + 1 < state.size ? child + 1 : none;
  const beforeHead = head > 0 ? head - 1 : none;
  const afterHead = head + 1 < state.size ? head + 1 : none;
  const low = Math.min(head, child);
  const high = Math.max(head, child);
  const childLeft = left1[child] ?? none;
  const childRight = right1[child] ?? none;
  const headLeft = left1[head] ?? none;
  const headRight = right1[head] ?? none;
  const above = head < state.size ? (state.head[head] ?? -1) : -1;
  const grand = above < 0 ? none : above;
  let sibling = none;
  if (grand !== none || (state.head[child] ?? -1) >= 0) {
    const step = child < head ? 1 : -1;
    for (let at = child + step, steps = 0; at !== head && steps < 12; at += step, steps++) {
      if (state.head[at] === head) {
        sibling = at;
        break;
      }
    }
  }
  let at = 0;
  into[at++] = word[head] ?? 0;
  into[at++] = tag[head] ?? 0;
  into[at++] = cluster[head] ?? 0;
  into[at++] = coarse[head] ?? 0;
  into[at++] = word[child] ?? 0;
  into[at++] = tag[child] ?? 0;
  into[at++] = cluster[child] ?? 0;
  into[at++] = coarse[child] ?? 0;
  into[at++] = suffix[child] ?? 0;
  into[at++] = suffix[head] ?? 0;
  into[at++] = child < head ? 1 : 2;
  into[at++] = distanceStep(high - low);
  into[at++] = tag[before] ?? 0;
  into[at++] = tag[after] ?? 0;
  into[at++] = word[before] ?? 0;
  into[at++] = word[after] ?? 0;
  into[at++] = tag[beforeHead] ?? 0;
  into[at++] = tag[afterHead] ?? 0;
  into[at++] = word[afterHead] ?? 0;
  into[at++] = word[childLeft] ?? 0;
  into[at++] = tag[childLeft] ?? 0;
  into[at++] = (relation[childLeft] ?? -1) + 2;
  into[at++] = word[childRight] ?? 0;
  into[at++] = tag[childRight] ?? 0;
  into[at++] = (relation[childRight] ?? -1) + 2;
  into[at++] = word[marker[child] ?? none] ?? 0;
  into[at++] = word[marker[head] ?? none] ?? 0;
  into[at++] = present(leftSet[child] ?? 0, false);
  into[at++] = present(rightSet[child] ?? 0, false);
  into[at++] = present(leftSet[head] ?? 0, false);
  into[at++] = present(rightSet[head] ?? 0, false);
  into[at++] = (relation[headLeft] ?? -1) + 2;
  into[at++] = (relation[headRight] ?? -1) + 2;
  into[at++] = tag[headLeft] ?? 0;
  into[at++] = tag[headRight] ?? 0;
  into[at++] = word[headRight] ?? 0;
  into[at++] = word[headLeft] ?? 0;
  into[at++] = 1 + few((commas[high] ?? 0) - (commas[low] ?? 0));
  into[at++] = 1 + few((marks[high] ?? 0) - (marks[low] ?? 0));
  into[at++] = tag[left2[child] ?? none] ?? 0;
  into[at++] = 1 + few((right1[child] ?? none) === none ? 0 : (right1[child] ?? 0) - child);
  into[at++] = word[grand] ?? 0;
  into[at++] = tag[grand] ?? 0;
  into[at++] = grand === none || head >= state.size ? 0 : (relation[head] ?? 0) + 2;
  into[at++] = tag[sibling] ?? 0;
  into[at++] = sibling === none ? 0 : (relation[sibling] ?? 0) + 2;
  into[at++] = nodes.listAhead[child] ?? 0;
  into[at++] = nodes.verbAhead[child] ?? 0;
  return hashTemplates(templates, into, 2 ** bits - 1, buffers.rows);
}
