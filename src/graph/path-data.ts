/** Numbers a command takes, and which of them are lengths of their own instead of places: the first five of an arc. */
const ARGUMENTS: Readonly<Record<string, { readonly count: number; readonly plain: number }>> = {
  M: { count: 2, plain: 0 },
  L: { count: 2, plain: 0 },
  Q: { count: 4, plain: 0 },
  A: { count: 7, plain: 5 },
  Z: { count: 0, plain: 0 },
};

/** A tenth of a layout unit: finer than any eye, and than most screens. */
const round = (value: number): number => Math.round(value * 10) / 10;

/** A place in an attribute, rounded alike. */
export const tenth = (value: number): string => String(round(value) + 0);

const numberText = (value: number): string => String(value).replace(/^(-?)0\./u, '$1.');

/** Numbers with a space between two only where one is needed. */
const join = (values: readonly number[]): string =>
  values
    .map(numberText)
    .map((text, index) => (index === 0 || text.startsWith('-') ? text : ` ${text}`))
    .join('');

/**
 * The data of an SVG path in fewer characters: rounded to tenths, counted from point to point, repeated letters left out.
 * The drawing stands in every page, twice. What is lost by rounding does not add up along the way.
 */
export const compactPath = (data: string): string => {
  let out = '';
  let before = '';
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (const [, letter = '', text = ''] of data.matchAll(/([A-Za-z])([^A-Za-z]*)/gu)) {
    const name = letter.toUpperCase();
    const { count, plain } = ARGUMENTS[name] ?? { count: 0, plain: 0 };
    if (name === 'Z') {
      out += 'z';
      [x, y, before] = [startX, startY, 'z'];
      continue;
    }
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/gu) ?? []).map(Number);
    const isRelative = letter !== name;
    for (let at = 0; at + count <= numbers.length && count > 0; at += count) {
      const own = numbers.slice(at, at + plain).map(round);
      const places = numbers.slice(at + plain, at + count);
      const [fromX, fromY] = [x, y];
      const absolute = places.map((value, index) => round(isRelative ? value + (index % 2 ? fromY : fromX) : value));
      [x = 0, y = 0] = absolute.slice(-2);
      if (name === 'M') [startX, startY] = [x, y];
      const command = name === 'M' ? 'M' : name.toLowerCase();
      const shown =
        name === 'M' ? absolute : absolute.map((value, index) => round(value - (index % 2 ? fromY : fromX)));
      const body = join([...own, ...shown]);
      // The same command again needs no letter.
      out += command === before ? (body.startsWith('-') ? body : ` ${body}`) : command + body;
      before = command;
    }
  }
  return out;
};
