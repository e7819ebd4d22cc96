import { relations } from './labels.ts';

const caseRelation = relations.indexOf('case');
const markRelation = relations.indexOf('mark');

/**
 * Where an arc-hybrid parser stands in a sentence of `size` words: a stack, the next word of the buffer, and the tree so far.
 * Node `size` is the root, at the end of the buffer; node `size + 1` stands for "no such node".
 */
export class ParserState {
  size = 0;
  /** The number that stands for no node. */
  none = 1;
  /** How many nodes are on the stack. */
  depth = 0;
  /** The first node of the buffer. */
  next = 0;
  stack = new Int32Array(0);
  /** Head and relation of each word, -1 until known. */
  head = new Int32Array(0);
  relation = new Int32Array(0);
  /** Outermost and second outermost child on either side, `none` when there is none. */
  left1 = new Int32Array(0);
  left2 = new Int32Array(0);
  right1 = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Int32Array(0);
  rightCount = new Int32Array(0);
  /** One bit per relation among the children of a side (relations share bits beyond 32). */
  leftSet = new Int32Array(0);
  rightSet = new Int32Array(0);
  /** The child that is a case marker or a subordinator, `none` when there is none. */
  marker = new Int32Array(0);

  /** Starts over with a sentence of `size` words. */
  reset(size: number): void {
    if (this.stack.length < size + 2) this.grow(size + 2);
    this.size = size;
    this.none = size + 1;
    this.depth = 0;
    this.next = 0;
    this.head.fill(-1, 0, size + 2);
    this.relation.fill(-1, 0, size + 2);
    for (const list of [this.left1, this.left2, this.right1, this.right2, this.marker])
      list.fill(this.none, 0, size + 2);
    for (const list of [this.leftCount, this.rightCount, this.leftSet, this.rightSet]) list.fill(0, 0, size + 2);
  }

  /** The node `place` below the top of the stack (0 is the top), or `none`. */
  onStack(place: number): number {
    return place < this.depth ? (this.stack[this.depth - 1 - place] ?? this.none) : this.none;
  }

  /** The node `place` after the first of the buffer, or `none`. */
  inBuffer(place: number): number {
    const node = this.next + place;
    return node <= this.size ? node : this.none;
  }

  /** Whether every word has its head. */
  get done(): boolean {
    return this.depth === 0 && this.next === this.size;
  }

  /** Moves the first word of the buffer to the stack. */
  shift(): void {
    this.stack[this.depth++] = this.next++;
  }

  /** Takes the top of the stack off and hangs it under `head`, which is the first of the buffer or the node below. */
  attach(head: number, relation: number): void {
    const child = this.stack[--this.depth] ?? 0;
    this.head[child] = head;
    this.relation[child] = relation;
    if (child < head) {
      this.left2[head] = this.left1[head] ?? this.none;
      this.left1[head] = child;
      this.leftCount[head] = (this.leftCount[head] ?? 0) + 1;
      this.leftSet[head] = (this.leftSet[head] ?? 0) | (1 << relation);
    } else {
      this.right2[head] = this.right1[head] ?? this.none;
      this.right1[head] = child;
      this.rightCount[head] = (this.rightCount[head] ?? 0) + 1;
      this.rightSet[head] = (this.rightSet[head] ?? 0) | (1 << relation);
    }
    if (relation === caseRelation || (relation === markRelation && this.marker[head] === this.none))
      this.marker[head] = child;
  }

  private grow(capacity: number): void {
    const fresh = () => new Int32Array(capacity * 2);
    this.stack = fresh();
    this.head = fresh();
    this.relation = fresh();
    this.left1 = fresh();
    this.left2 = fresh();
    this.right1 = fresh();
    this.right2 = fresh();
    this.leftCount = fresh();
    this.rightCount = fresh();
    this.leftSet = fresh();
    this.rightSet = fresh();
    this.marker = fresh();
  }
}

/** The parser's three moves, by their class number; shift is last because the weights file leaves it out (see `withShift`). */
export const move = { left: 0, right: 1, shift: 2 } as const;

/** Whether a move is allowed: `left` hangs the top of the stack under the buffer, `right` under the node below it; the root takes one child. */
export function allowed(state: ParserState, chosen: number): boolean {
  if (chosen === move.shift) return state.next < state.size;
  if (chosen === move.right) return state.depth >= 2;
  return state.depth >= 1 && (state.next < state.size || state.depth === 1);
}
