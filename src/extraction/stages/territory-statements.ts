import { dependent, dependents, prepositionOf } from '../tree.ts';
import { type Candidate } from './candidates.ts';
import { type ClauseReading } from './clause-reading.ts';
import { namedBeside } from './object-parties.ts';
import { partiesOf, type Party } from './parties.ts';

/** Nouns for the ground that belongs to somebody. */
const GROUND = new Set(['territory', 'soil', 'land', 'turf']);
const ON = new Set(['on', 'in', 'inside', 'within']);

/** Whose ground a noun is: "its territory", "the territory of B". */
const ownerOf = (reading: ClauseReading, ground: number): Party | null => {
  const { tree, at } = reading;
  const owner = dependent(tree, ground, 'nmod:poss', 'compound', 'amod');
  if (owner >= 0) return partiesOf(tree, at, owner, 'agent')[0] ?? null;
  const behind = dependents(tree, ground, 'nmod').find((child) => prepositionOf(tree, child) === 'of');
  return behind === undefined ? null : (partiesOf(tree, at, behind, 'agent')[0] ?? null);
};

/** "groups on its territory, including A": they, and each that is named, are there. */
export const territoryStatements = (reading: ClauseReading): readonly Candidate[] => {
  const { tree, at } = reading;
  return tree.tokens.flatMap((token): readonly Candidate[] => {
    if (!GROUND.has(token.lemma) || token.relation !== 'nmod' || !ON.has(prepositionOf(tree, token.index))) return [];
    const there = [token.head, ...namedBeside(tree, token.head)].flatMap((head) => {
      const party = at(head);
      return party?.head === head ? [party] : [];
    });
    const target = ownerOf(reading, token.index);
    const marker = dependent(tree, token.index, 'case');
    if (!target || marker < 0) return [];
    return there
      .filter((source) => source.entity !== target.entity)
      .map((source) => ({
        source,
        target,
        relation: 'LINK',
        rule: 'on-territory',
        event: marker,
        words: [marker, token.index],
        lead: 'is',
        standing: { value: 'stated', cue: -1 },
        depth: 1,
        margin: token.margin,
      }));
  });
};
