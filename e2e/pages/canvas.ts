import { type Page } from '@playwright/test';

/** A place on the page, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A label's box on the page, in CSS pixels. */
export interface LabelBox {
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Element {
  id: () => string;
  empty: () => boolean;
  isEdge: () => boolean;
  position: () => Point;
  renderedPosition: () => Point;
  sourceEndpoint: () => Point;
  targetEndpoint: () => Point;
  controlPoints: () => Point[] | undefined;
  midpoint: () => Point;
  renderedBoundingBox: (options: Record<string, boolean>) => { x1: number; y1: number; x2: number; y2: number };
}
interface Elements {
  map: <Value>(use: (element: Element) => Value) => Value[];
}
/** The part of Cytoscape that the journeys ask. */
interface Canvas {
  getElementById: (id: string) => Element;
  nodes: () => Elements;
  zoom: () => number;
  pan: () => Point;
  on: (event: string, use: () => void) => void;
  container: () => HTMLElement;
  renderer: () => {
    findNearestElement: (x: number, y: number, interactive: boolean, touch: boolean) => Element | null;
  };
}
type Host = HTMLElement & { _cyreg?: { cy: Canvas } };

/** The canvas as its maker knows it: where things are drawn is asked from Cytoscape, never worked out. */
export class GraphCanvas {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Whether a line or an actor of that id is on the canvas. */
  async has(id: string): Promise<boolean> {
    return this.page.evaluate((wanted) => {
      const cy = [...document.querySelectorAll<Host>('[data-graph-ready], [data-graph-ready] div')].find(
        (one) => one._cyreg,
      )?._cyreg?.cy;
      return cy ? !cy.getElementById(wanted).empty() : false;
    }, id);
  }

  /** A point of the page at which a click meets a line, by Cytoscape's own hit test; null when it lies under others all along. */
  async pointOn(id: string): Promise<Point | null> {
    return this.page.evaluate((wanted) => {
      const cy = [...document.querySelectorAll<Host>('[data-graph-ready], [data-graph-ready] div')].find(
        (one) => one._cyreg,
      )?._cyreg?.cy;
      if (!cy) throw new Error('There is no canvas.');
      const element = cy.getElementById(wanted);
      if (element.empty()) return null;
      const box = cy.container().getBoundingClientRect();
      const [zoom, pan] = [cy.zoom(), cy.pan()];
      const places: Point[] = [];
      if (!element.isEdge()) places.push(element.position());
      else {
        places.push(element.midpoint());
        const [start, end] = [element.sourceEndpoint(), element.targetEndpoint()];
        const [bend = element.midpoint()] = element.controlPoints() ?? [];
        for (const t of [0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.15, 0.85, 0.1, 0.9])
          places.push({
            x: (1 - t) ** 2 * start.x + 2 * t * (1 - t) * bend.x + t ** 2 * end.x,
            y: (1 - t) ** 2 * start.y + 2 * t * (1 - t) * bend.y + t ** 2 * end.y,
          });
      }
      for (const { x, y } of places) {
        if (cy.renderer().findNearestElement(x, y, true, false)?.id() !== wanted) continue;
        const point = { x: box.left + x * zoom + pan.x, y: box.top + y * zoom + pan.y };
        const top = document.elementFromPoint(point.x, point.y);
        if (top && (cy.container().contains(top) || top.closest('svg[data-drawing]'))) return point;
      }
      return null;
    }, id);
  }

  /** How the drawing is looked at: zoom and shift. */
  async camera(): Promise<{ readonly zoom: number; readonly pan: Point }> {
    return this.page.evaluate(() => {
      const cy = [...document.querySelectorAll<Host>('[data-graph-ready], [data-graph-ready] div')].find(
        (one) => one._cyreg,
      )?._cyreg?.cy;
      if (!cy) throw new Error('There is no canvas.');
      return { zoom: cy.zoom(), pan: { ...cy.pan() } };
    });
  }

  /**
   * Begins to write down, once for each frame that is painted, how far the SVG that lies on the canvas stands from the picture on it, in the
   * units of the drawing. Answers how to end it and have the list, with the number of frames in which the picture moved.
   */
  async watchTogether(): Promise<() => Promise<{ readonly apart: readonly number[]; readonly moved: number }>> {
    await this.page.evaluate(() => {
      const cy = [...document.querySelectorAll<Host>('[data-graph-ready], [data-graph-ready] div')].find(
        (one) => one._cyreg,
      )?._cyreg?.cy;
      const svg = document.querySelector('svg[data-overlay]');
      if (!cy || !svg) throw new Error('There is no canvas, or nothing on it.');
      const topOf = (): number => -cy.pan().y / cy.zoom();
      const seen = { apart: [] as number[], moved: 0 };
      let [drawn, last] = [topOf(), topOf()];
      cy.on('render', () => (drawn = topOf()));
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        const shown = Number(svg.getAttribute('viewBox')?.split(' ')[1]);
        seen.apart.push(Math.abs(shown - drawn));
        if (drawn !== last) seen.moved += 1;
        last = drawn;
      };
      const look = (): void => {
        // Delivered when the frame has been painted.
        channel.port2.postMessage(null);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      Object.assign(window, { seenTogether: seen });
    });
    return () =>
      this.page.evaluate(
        () => (window as unknown as { seenTogether: { apart: number[]; moved: number } }).seenTogether,
      );
  }

  /** Where every actor stands, in the units of the drawing. */
  async coordinates(): Promise<Readonly<Record<string, Point>>> {
    return this.page.evaluate(() => {
      const cy = [...document.querySelectorAll<Host>('[data-graph-ready], [data-graph-ready] div')].find(
        (one) => one._cyreg,
      )?._cyreg?.cy;
      if (!cy) throw new Error('There is no canvas.');
      return Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
    });
  }

  /** The box of every actor with its label, on the page. */
  async labelBoxes(): Promise<readonly LabelBox[]> {
    return this.page.evaluate(() => {
      const cy = [...document.querySelectorAll<Host>('[data-graph-ready], [data-graph-ready] div')].find(
        (one) => one._cyreg,
      )?._cyreg?.cy;
      if (!cy) throw new Error('There is no canvas.');
      return cy.nodes().map((node) => {
        const { x1, y1, x2, y2 } = node.renderedBoundingBox({ includeOverlays: false, includeEdges: false });
        return { id: node.id(), left: x1, top: y1, right: x2, bottom: y2 };
      });
    });
  }
}
