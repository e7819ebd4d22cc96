import { xmlText } from '../domain/xml-text.ts';

/** Attributes of an element; those without a value are left out. */
export type HtmlAttributes = Readonly<Record<string, string | undefined>>;

/** An element of HTML as text. Children are texts made here already; plain words go through `xmlText` first, which HTML reads as well. */
export const htmlElement = (name: string, attributes: HtmlAttributes, ...children: readonly string[]): string => {
  const pairs = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${xmlText(value)}"`],
  );
  return `<${name}${pairs.join('')}>${children.join('')}</${name}>`;
};
