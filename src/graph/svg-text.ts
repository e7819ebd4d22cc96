import { xmlText } from '../domain/xml-text.ts';

/** Attributes of an element; those without a value are left out. */
export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

/** An element of SVG as text. Children are texts made here already; plain words go through {@link xmlText} first. */
export const svgElement = (name: string, attributes: SvgAttributes, ...children: readonly string[]): string => {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(String(value))}"`],
  );
  const content = children.join('');
  return content === '' ? `<${name}${pairs.join('')}/>` : `<${name}${pairs.join('')}>${content}</${name}>`;
};
