/**
 * Cytoscape's queue of pictures that are still to be drawn, most urgent first. Urgency changes while things wait, so the queue looks
 * for the first when it is asked for one; it is never long.
 */
export class DrawQueue<Item> {
  readonly #items: Item[] = [];
  readonly #compare: (a: Item, b: Item) => number;

  constructor(compare: (a: Item, b: Item) => number) {
    this.#compare = compare;
  }

  size(): number {
    return this.#items.length;
  }

  push(item: Item): void {
    this.#items.push(item);
  }

  /** Takes the first out; among equals the one that came first. */
  pop(): Item | undefined {
    const first = this.#items.reduce<number>((best, item, index, items) => {
      const leader = items[best];
      return leader !== undefined && this.#compare(item, leader) < 0 ? index : best;
    }, 0);
    return this.#items.splice(first, 1)[0];
  }

  /** Nothing to do: the order is looked up, not kept. */
  updateItem(_: Item): void {
    return undefined;
  }
}
