import { type AtRule, type ChildNode, parse } from 'postcss';
import { type PageStyle } from './page-document.ts';

/** The layers that the article is set by (see `ui/styles/tokens.css`). */
const FIRST_LAYERS: ReadonlySet<string> = new Set(['reset', 'tokens', 'base', 'first']);

const isLayerOrder = (rule: AtRule): boolean => rule.name === 'layer' && !rule.nodes;

/** Whether a rule of the top is needed before the article: its layers, their order, and the faces that its first words are set in. */
const isFirst = (node: ChildNode, isFirstFace: (css: string) => boolean): boolean => {
  if (node.type !== 'atrule') return false;
  if (isLayerOrder(node)) return true;
  if (node.name === 'layer') return FIRST_LAYERS.has(node.params);
  if (node.name === 'font-face') return isFirstFace(node.toString());
  return (node.nodes ?? []).length > 0 && (node.nodes ?? []).every((inner) => isFirst(inner, isFirstFace));
};

/**
 * The style of a page in the two parts in which it is served. What decides between two rules is their layers, which the first part puts in
 * order, so that the parts together say what the whole said. `isFirstFace` tells of a `@font-face` whether it belongs to the first part.
 */
export const splitStyle = (css: string, isFirstFace: (css: string) => boolean): PageStyle => {
  const { nodes } = parse(css);
  const textOf = (chosen: readonly ChildNode[]): string =>
    chosen.map((node) => `${node.toString()}${'nodes' in node && node.nodes ? '' : ';'}`).join('\n');
  return {
    first: textOf(nodes.filter((node) => isFirst(node, isFirstFace))),
    later: textOf(nodes.filter((node) => !isFirst(node, isFirstFace))),
  };
};
