/** As much of a parsed page as is needed to read its words: what every DOM offers, in a browser or not. */
export interface PageNode {
  /** 1 for an element, 3 for text. */
  readonly nodeType: number;
  /** The element's name, in capitals for HTML. */
  readonly nodeName: string;
  /** The words of a text node; null for elements. */
  readonly nodeValue: string | null;
  /** What it holds. */
  readonly childNodes: ArrayLike<PageNode>;
}

const ELEMENT = 1;
const TEXT = 3;
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH BUTTON SELECT OPTION TEXTAREA INPUT HEAD TITLE AUDIO VIDEO CANVAS'.split(
    ' ',
  ),
);

/** What an element does to the words around it. */
type Step = { readonly kind: 'node'; readonly node: PageNode } | { readonly kind: 'break' };

/**
 * The words of a page, one paragraph for each block, with an empty line between them. White space counts as HTML counts it. Walks with a
 * stack of its own, so that no depth of nesting can overflow, and in linear time.
 */
export const pageText = (root: PageNode): string => {
  const paragraphs: string[] = [];
  let words: string[] = [];
  const finish = (): void => {
    const paragraph = words
      .join('')
      .replace(/[\t\n\f\r ]+/gu, ' ')
      .trim();
    if (paragraph !== '') paragraphs.push(paragraph);
    words = [];
  };
  const open: Step[] = [{ kind: 'node', node: root }];
  for (let step = open.pop(); step; step = open.pop()) {
    if (step.kind === 'break') {
      finish();
      continue;
    }
    const { node } = step;
    if (node.nodeType === TEXT) {
      words.push(node.nodeValue ?? '');
      continue;
    }
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) continue;
    if (name === 'BR') words.push(' ');
    const isBlock = node.nodeType === ELEMENT && BLOCKS.has(name);
    if (isBlock) {
      finish();
      open.push({ kind: 'break' });
    }
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child) open.push({ kind: 'node', node: child });
    }
  }
  finish();
  return paragraphs.join('\n\n');
};
