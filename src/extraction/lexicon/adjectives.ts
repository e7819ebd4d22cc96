import { type RelationKind } from '../../domain/ontology.ts';

/** Adjectives and nouns of a copula that tie its subject to another party, with the preposition that leads there. */
export const COPULAR_RELATION: ReadonlyMap<string, RelationKind> = new Map<string, RelationKind>([
  ['critical+of', 'ACCUSE'], ['supportive+of', 'SUPPORT'], ['guilty+of', 'ACCUSE'], ['hostile+to', 'ACCUSE'], ['opposed+to', 'REJECT'],
  ['grateful+to', 'SUPPORT'], ['angry+with', 'ACCUSE'], ['angry+at', 'ACCUSE'], ['furious+with', 'ACCUSE'], ['furious+at', 'ACCUSE'],
  ['responsible+for', 'OTHER'], ['loyal+to', 'LINK'], ['allied+with', 'LINK'], ['allied+to', 'LINK'], ['close+to', 'LINK'],
  ['friendly+with', 'COOPERATE'], ['friendly+to', 'COOPERATE'], ['engaged+in', 'OTHER'], ['based+in', 'LINK'], ['located+in', 'LINK'],
  ['ally+of', 'LINK'], ['member+of', 'LINK'], ['part+of', 'LINK'], ['enemy+of', 'ACCUSE'], ['partner+of', 'COOPERATE'], ['friend+of', 'SUPPORT'],
  ['home+to', 'LINK'], ['neighbour+of', 'LINK'], ['neighbor+of', 'LINK'], ['supporter+of', 'SUPPORT'], ['threat+to', 'THREATEN'],
  ['victim+of', 'OTHER'], ['target+of', 'OTHER'], ['critic+of', 'ACCUSE'], ['opponent+of', 'REJECT'], ['party+to', 'AGREE'],
]); // prettier-ignore

/** Nouns for an office or part held in or for another party: the heads of "X's foreign minister", "leader of Y", "spokesman for Z". */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `president vice-president minister premier chancellor king queen prince princess emperor emir sultan sheikh crown monarch
   leader chief head chairman chairwoman chairperson chair director secretary secretary-general undersecretary commissioner governor mayor senator congressman
   congresswoman lawmaker deputy representative delegate ambassador envoy diplomat consul spokesman spokeswoman spokesperson official officer adviser advisor aide
   general commander captain colonel admiral soldier judge justice prosecutor attorney lawyer founder co-founder owner member ally boss executive ceo president-elect
   candidate coach captain editor reporter correspondent journalist analyst economist professor bishop archbishop cardinal pope ayatollah imam negotiator mediator
   resident citizen national activist rebel fighter militant treasurer speaker whip coordinator manager scientist expert researcher bureau branch arm wing subsidiary
   unit affiliate offshoot faction`
    .split(/\s+/u)
    .filter(Boolean),
);
