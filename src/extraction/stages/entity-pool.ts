import { type ActorKind } from '../../domain/actor.ts';

/** Somebody in the making: what is gathered before names, ids and aliases are settled. */
export interface PoolEntity {
  /** Key inside the reading. */
  readonly key: string;
  /** The name shown. */
  name: string;
  /** What kind of actor it is. */
  kind: ActorKind;
  /** What shows that it exists. */
  readonly basis: 'gazetteer' | 'name' | 'description';
  /** How sure it is that all its mentions are one actor. */
  confidence: number;
  /** Names of the rules that brought mentions together. */
  readonly reasons: Set<string>;
  /** Whether it is a man or a woman, when the words say so. */
  gender: 'male' | 'female' | '';
  /** Heads of the offices it holds, in small letters ("minister"), with their modifiers ("foreign minister"). */
  readonly offices: Set<string>;
  /** Keys of the states and bodies it belongs to or speaks for, the surest first. */
  readonly sides: string[];
  /** Common nouns that describe it ("group", "party"), in small letters. */
  readonly nouns: Set<string>;
}

/** All entities of a reading by key, in order of first mention. */
export type Pool = Map<string, PoolEntity>;

/** The entity of a key, made when it is not there yet. */
export const entityIn = (
  pool: Pool,
  key: string,
  name: string,
  kind: ActorKind,
  basis: PoolEntity['basis'],
): PoolEntity => {
  const known = pool.get(key);
  if (known) return known;
  const confidence = basis === 'gazetteer' ? 0.97 : basis === 'name' ? 0.9 : 0.7;
  const made: PoolEntity = {
    key,
    name,
    kind,
    basis,
    confidence,
    reasons: new Set(),
    gender: '',
    offices: new Set(),
    sides: [],
    nouns: new Set(),
  };
  pool.set(key, made);
  return made;
};

/** Notes that an entity's mentions were brought together by a rule, which is right with some probability. */
export const noteMerge = (entity: PoolEntity, rule: string, confidence: number): void => {
  entity.reasons.add(rule);
  entity.confidence = Math.min(entity.confidence, confidence);
};
