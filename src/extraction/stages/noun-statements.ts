import {
  GOOD,
  MUTUAL_NOUNS,
  NOUN_RELATION,
  NOUN_SOURCE_PREPOSITIONS,
  NOUN_TARGET_PREPOSITIONS,
  TOPIC_PREPOSITIONS,
} from '../lexicon/nouns.ts';
import { HEARSAY, SPEECH_NOUNS } from '../lexicon/cues.ts';
import { NEGATIVE_DETERMINERS, NEGATIVE_PREPOSITIONS, POSSIBILITY } from '../lexicon/modality.ts';
import { conjuncts, dependents, prepositionOf, subtree, type Tree } from '../tree.ts';
import { type Candidate } from './candidates.ts';
import { type Standing } from './factuality.ts';
import { distinct, partiesOf, type Party } from './parties.ts';
import { nounRelation } from './relations.ts';
import { type ClauseReading } from './clause-reading.ts';

const STATED: Standing = { value: 'stated', cue: -1 };
/** Nouns of which "of" names the one acted on: "the invasion of X", "the killing of X". For others "of" names the one who acts. */
const OF_PATIENT = new Set(
  'invasion killing murder assassination bombing shelling arrest detention release expulsion torture massacre occupation annexation siege kidnapping abduction capture recognition condemnation criticism denunciation praise rejection deportation execution rescue evacuation protection violation investigation'.split(
    ' ',
  ),
);

/** How a noun's own words cast it: "alleged attack", "no alliance", "planned talks"; else as the clause it stands in. */
const standingOf = (reading: ClauseReading, noun: number, lacking: number): Standing => {
  const { tree } = reading;
  if (lacking >= 0) return { value: 'negated', cue: lacking };
  for (const child of dependents(tree, noun, 'det', 'amod', 'case')) {
    const word = tree.tokens[child]?.text.toLowerCase() ?? '';
    if (NEGATIVE_DETERMINERS.has(word) || NEGATIVE_PREPOSITIONS.has(word)) return { value: 'negated', cue: child };
    if (HEARSAY.has(word)) return { value: 'alleged', cue: child };
    if (POSSIBILITY.has(word)) return { value: 'hypothetical', cue: child };
  }
  for (
    let up = tree.tokens[noun]?.head ?? -1, steps = 0;
    up >= 0 && steps < 12;
    up = tree.tokens[up]?.head ?? -1, steps += 1
  ) {
    if (SPEECH_NOUNS.get(tree.tokens[up]?.lemma ?? '') === 'doubting') return { value: 'alleged', cue: up };
    const clause = reading.standings.get(up);
    if (clause) return clause;
  }
  return STATED;
};

interface Ends {
  readonly sources: readonly Party[];
  readonly targets: readonly Party[];
}

/** "trade by the US to Pakistan": what a name seems to lead to, the noun before it leads to. */
const behindName = (reading: ClauseReading, name: number): readonly Party[] => {
  const { tree, at } = reading;
  if (!tree.tokens[name]?.tag.startsWith('NNP')) return [];
  return dependents(tree, name, 'nmod')
    .filter((child) => ['to', 'with', 'against', 'towards', 'toward'].includes(prepositionOf(tree, child)))
    .flatMap((child) => conjuncts(tree, child).flatMap((one) => partiesOf(tree, at, one, 'patient')));
};

const endsOf = (reading: ClauseReading, noun: number): Ends => {
  const { tree, at } = reading;
  const sources: Party[] = [];
  const targets: Party[] = [];
  const lemma = tree.tokens[noun]?.lemma ?? '';
  const isGood = GOOD.has(NOUN_RELATION.get(lemma.toLowerCase()) ?? 'OTHER');
  const phrase = [noun, ...(tree.tokens[noun]?.relation === 'nmod' ? [tree.tokens[noun]?.head ?? noun] : [])];
  for (const head of phrase) {
    // "its Gulf war with B": the owner acts, and what only modifies does not.
    const owners = dependents(tree, head, 'nmod:poss').flatMap((child) => partiesOf(tree, at, child, 'agent'));
    if (owners.length > 0) sources.push(...owners);
    else
      for (const child of dependents(tree, head, 'compound', 'amod'))
        sources.push(...partiesOf(tree, at, child, 'agent'));
    for (const child of dependents(tree, head, 'nmod')) {
      const preposition = prepositionOf(tree, child);
      const parties = conjuncts(tree, child).flatMap((one) => partiesOf(tree, at, one, 'patient'));
      targets.push(...behindName(reading, child));
      if (preposition === 'between' || (preposition === 'among' && parties.length > 1)) {
        sources.push(...parties.slice(0, 1));
        targets.push(...parties.slice(1));
      } else if (NOUN_SOURCE_PREPOSITIONS.has(preposition)) sources.push(...parties);
      else if (preposition === 'of' && child !== noun) (OF_PATIENT.has(lemma) ? targets : sources).push(...parties);
      else if (NOUN_TARGET_PREPOSITIONS.has(preposition) && !(isGood && TOPIC_PREPOSITIONS.has(preposition)))
        targets.push(...parties);
    }
  }
  return { sources: distinct(sources), targets: distinct(targets) };
};

const PLANS = new Set(
  'strategy plan policy proposal effort initiative campaign intention offer bid programme program project goal aim scheme idea roadmap vision'.split(
    ' ',
  ),
);
const FARTHEST_PLAN = 6;

/** "A's plan for a process centred on talks with B": the owner of the plan that a noun belongs to, and the plan's word. */
const plannerOf = (reading: ClauseReading, noun: number): { readonly party: Party; readonly plan: number } | null => {
  const { tree, at } = reading;
  for (let up = tree.tokens[noun]?.head ?? -1, steps = 0; up >= 0 && steps < FARTHEST_PLAN; steps += 1) {
    if (PLANS.has(tree.tokens[up]?.lemma ?? '')) {
      const owner = dependents(tree, up, 'nmod:poss').flatMap((child) => partiesOf(tree, at, child, 'agent'))[0];
      if (owner?.canAct) return { party: owner, plan: up };
    }
    up = tree.tokens[up]?.head ?? -1;
  }
  return null;
};

/** "A took the town with help from B": whom B helps is who acts. Empty where nobody is helped so. */
const helpedBy = (reading: ClauseReading, noun: number): readonly Party[] => {
  const { tree, at, frames } = reading;
  const kind = NOUN_RELATION.get(tree.tokens[noun]?.lemma ?? '');
  if ((kind !== 'AID' && kind !== 'SUPPORT') || prepositionOf(tree, noun) !== 'with') return [];
  const frame = frames.find(({ predicate }) => predicate === tree.tokens[noun]?.head);
  return frame && !frame.passive ? frame.agents.flatMap((agent) => partiesOf(tree, at, agent, 'agent')) : [];
};

/** Whether a noun is governed by a verb whose own statement already tells it. */
const governor = (reading: ClauseReading, noun: number): number => {
  const { tree } = reading;
  const token = tree.tokens[noun];
  const top = token?.relation === 'nmod' ? token.head : noun;
  return tree.tokens[top]?.head ?? -1;
};

/** The statements that nouns make by themselves: "X's attack on Y", "talks between X and Y", "a lack of cooperation from X". */
export const nounStatements = (reading: ClauseReading, told: ReadonlySet<string>): readonly Candidate[] => {
  const { tree } = reading;
  return tree.tokens.flatMap((token): Candidate[] => {
    if (!token.tag.startsWith('NN') || !NOUN_RELATION.has(token.lemma.toLowerCase()) || reading.at(token.index))
      return [];
    const noun = token.index;
    const relation = nounRelation(tree, noun);
    const { sources, targets } = endsOf(reading, noun);
    const mutual = MUTUAL_NOUNS.has(token.lemma) && relation.negated < 0;
    const planner = sources.length === 0 && targets.length > 0 ? plannerOf(reading, noun) : null;
    const from = planner ? [planner.party] : sources.filter((party) => party.canAct);
    const pairsUp = targets.length === 0 && mutual && from.length > 1;
    const helped = targets.length === 0 && from.length > 0 ? helpedBy(reading, noun) : [];
    const to = pairsUp ? from.slice(1) : helped.length > 0 ? helped : targets;
    const standing: Standing = planner
      ? { value: 'hypothetical', cue: planner.plan }
      : standingOf(reading, noun, relation.negated);
    const above = governor(reading, noun);
    const make = (source: Party, target: Party | null): Candidate => ({
      source,
      target,
      relation: relation.relation,
      rule: planner ? 'planned' : helped.length > 0 ? 'helped' : relation.rule,
      event: noun,
      words: nounPhrase(tree, token.relation === 'nmod' ? token.head : noun, noun, source, target),
      lead: helped.length > 0 ? 'gives' : relation.negated < 0 ? 'has' : 'shows',
      standing,
      depth: 1,
      margin: token.margin,
    });
    // What is lacking "from A" without a word to whom: listed, with its other side left open.
    if (relation.negated >= 0 && to.length === 0) return from.map((source) => make(source, null));
    return from
      .slice(0, pairsUp ? 1 : undefined)
      .flatMap((source) =>
        to
          .filter(
            (target) => target.entity !== source.entity && !told.has(`${source.entity} ${target.entity} ${above}`),
          )
          .map((target) => make(source, target)),
      );
  });
};

/** The words of a noun's phrase that lead to its target: without either end, other parties, articles and marks. */
const nounPhrase = (
  tree: Tree,
  upper: number,
  noun: number,
  source: Party,
  target: Party | null,
): readonly number[] => {
  const inside = (party: Party | null, word: number): boolean =>
    party !== null && party.first <= word && word <= party.last;
  const until = target && target.first > noun ? target.first : noun + 1;
  return subtree(tree, upper).filter((word) => {
    const one = tree.tokens[word];
    if (!one || word >= until || inside(source, word) || inside(target, word)) return false;
    // What leads to the source, or joins it to others, is not on the way to the target.
    const leadsToSource = one.relation === 'case' && inside(source, one.head);
    // "a deal with breakaway Orland": what only describes the target is no part of the tie.
    const describesTarget = one.relation === 'amod' && inside(target, one.head);
    const leadsToNoun = one.relation === 'case' && one.head === upper;
    return (
      !leadsToSource &&
      !leadsToNoun &&
      !describesTarget &&
      !['punct', 'det', 'cc', 'conj'].includes(one.relation) &&
      one.tag !== 'POS'
    );
  });
};
