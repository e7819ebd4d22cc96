const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as it stands in HTML, between tags or inside an attribute in double quotes. */
export const htmlText = (text: string): string => text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? '');

/** A tag without content, its attributes escaped; an attribute of null is left out, one of '' stands without value. */
export const tag = (name: string, attributes: { readonly [attribute: string]: string | null }): string =>
  `<${name}${Object.entries(attributes)
    .map(([attribute, value]) =>
      value === null ? '' : value === '' ? ` ${attribute}` : ` ${attribute}="${htmlText(value)}"`,
    )
    .join('')}>`;
