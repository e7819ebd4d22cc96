type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** The names in a dotted path. */
export const toPath = (text: string): readonly string[] => text.split('.');

/** What stands at a path inside nested fields; undefined where nothing does. Inherited fields do not count. */
export const getAt = (fields: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((at, name) => (isFields(at) && Object.hasOwn(at, name) ? at[name] : undefined), fields);

/** Puts a value at a path inside nested fields, which are made where they are missing. What every object inherits is never reached. */
export const setAt = (fields: Fields, path: readonly string[], value: unknown): void => {
  const [name, ...rest] = path;
  if (name === undefined || name === '__proto__') return;
  if (rest.length === 0) {
    fields[name] = value;
    return;
  }
  const inner = Object.hasOwn(fields, name) ? fields[name] : undefined;
  const next: Fields = isFields(inner) ? inner : {};
  fields[name] = next;
  setAt(next, rest, value);
};
