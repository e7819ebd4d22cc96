import { type Span } from '../../domain/span.ts';
import { dependents, prepositionOf, subtree, type Tree } from '../../extraction/tree.ts';
import { type MentionDraft } from '../../extraction/types.ts';

/** Prepositions inside the name or description of an actor: "rebels in the north", "doctors from two aid groups". */
const INSIDE = new Set(['of', 'from', 'in', 'at', 'throughout']);

/**
 * The whole noun phrase that names an actor, as the set of directed pairs marks it: a description with what stands before its head
 * and the phrases that tell which one is meant; a name with what stands before it.
 */
export const nounPhrase = (tree: Tree, mention: MentionDraft): Span => {
  const words = new Set<number>();
  for (const child of dependents(tree, mention.head, 'compound', 'amod', 'nmod:poss', 'nummod'))
    if (child < mention.first) for (const word of subtree(tree, child)) words.add(word);
  const isDescription = mention.form === 'nominal' || mention.form === 'role';
  if (isDescription)
    for (const child of dependents(tree, mention.head, 'nmod'))
      if (child > mention.last && INSIDE.has(prepositionOf(tree, child)))
        for (const word of subtree(tree, child)) words.add(word);
  let [first, last] = [mention.first, mention.last];
  while (words.has(first - 1)) first -= 1;
  while (words.has(last + 1) && tree.tokens[last + 1]?.tag !== ',') last += 1;
  return { start: tree.tokens[first]?.start ?? mention.span.start, end: tree.tokens[last]?.end ?? mention.span.end };
};
