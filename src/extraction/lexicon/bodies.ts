import { type ActorKind } from '../../domain/actor.ts';

/** A named body that is known without the article's help. */
export interface BodyEntry {
  /** Slug, also the key in a reading: `united-nations`. */
  readonly id: string;
  /** The name shown. */
  readonly name: string;
  /** Other names, short forms and acronyms. */
  readonly names: readonly string[];
  /** What kind of actor it is. */
  readonly kind: ActorKind;
}

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[’'.!]/gu, '')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^the-|-$/gu, '');

/** Reads lines of `name | other name; other name`, all of one kind. */
export const readBodies = (table: string, kind: ActorKind): readonly BodyEntry[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', others = ''] = line.split('|').map((cell) => cell.trim());
      const names = others.split(';').map((other) => other.trim());
      return { id: slug(name), name, names: names.filter(Boolean), kind };
    });
