import { type RelationKind } from '../../domain/ontology.ts';
import { SPEECH_VERBS } from '../lexicon/cues.ts';
import { MUTUAL_NOUNS, NOUN_RELATION } from '../lexicon/nouns.ts';
import { LIGHT_VERBS, STOPPING_VERBS, VERB_RELATION } from '../lexicon/verbs.ts';
import { dependents, type Tree } from '../tree.ts';
import { type Candidate } from './candidates.ts';
import { type ClauseReading } from './clause-reading.ts';
import { type Standing } from './factuality.ts';
import { type Frame } from './frames.ts';
import { asArmed, asPaid } from './object-parties.ts';
import { foundBy } from './other-parties.ts';
import { distinct, partiesOf, type Party } from './parties.ts';
import { predicateWords } from './phrases.ts';
import { BLAME } from './told-parties.ts';
import { type LexicalRelation, relationNoun, verbRelation, verbWithNoun } from './relations.ts';

const MUTUAL_VERBS = new Set<RelationKind>(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT', 'ASSAULT']);
const RECIPROCAL = new Set(['each other', 'one another']);

const isReciprocal = (tree: Tree, { predicate, patients }: Frame): boolean =>
  [predicate + 1, ...patients.flatMap((word) => [word - 1, word])].some((at) =>
    RECIPROCAL.has(`${tree.tokens[at]?.text ?? ''} ${tree.tokens[at + 1]?.text ?? ''}`.toLowerCase()),
  );

const STATED: Standing = { value: 'stated', cue: -1 };

const depthOf = (frames: ReadonlyMap<number, Frame>, frame: Frame): number => {
  let depth = 0;
  // "…, the ministry protested": a clause of speech behind what is said is a main clause.
  if (frame.link === 'parataxis' && SPEECH_VERBS.has(frame.key)) return 0;
  for (let up = frames.get(frame.above); up; up = frames.get(up.above)) {
    if (!SPEECH_VERBS.has(up.key) || VERB_RELATION.has(up.key)) depth += 1;
    if (depth > 20) break;
  }
  return depth;
};

/** A demand's content in the subjunctive has no modal of its own. */
const leadOf = (tree: Tree, words: readonly number[], standing: Standing): string => {
  if (standing.value !== 'hypothetical') return '';
  const has = words.some(
    (word) =>
      tree.tokens[word]?.tag === 'MD' ||
      // "had warned" is finite: nothing "is to had warned".
      (tree.tokens[word]?.relation === 'aux' && /^VB[DZP]$/u.test(tree.tokens[word]?.tag ?? '')) ||
      (tree.tokens[word]?.tag === 'TO' && word !== words[0]) ||
      word === standing.cue,
  );
  return has ? '' : 'is to';
};

/** The statements that the verbs and copulas of a sentence make. */
export const verbStatements = (reading: ClauseReading): readonly Candidate[] => {
  const { tree, frames, standings, at } = reading;
  const byPredicate = new Map(frames.map((frame) => [frame.predicate, frame]));
  return frames.flatMap((frame): Candidate[] => {
    // "must share the blame for it": nobody does that with anybody.
    if (frame.key === 'share' && frame.patients.some((word) => BLAME.has(tree.tokens[word]?.lemma ?? ''))) return [];
    const agents = distinct(frame.agents.flatMap((head) => partiesOf(tree, at, head, 'agent'))).filter(
      (party) => party.canAct,
    );
    const standing = standings.get(frame.predicate) ?? STATED;
    const base = {
      event: frame.predicate,
      standing,
      depth: depthOf(byPredicate, frame),
      margin: tree.tokens[frame.predicate]?.margin ?? 0,
    };
    const make = (
      source: Party | null,
      target: Party | null,
      relation: LexicalRelation,
      through: readonly number[],
    ): Candidate => {
      const words = predicateWords(tree, frame, byPredicate, source, target, through);
      return {
        ...base,
        source,
        target,
        relation: relation.relation,
        rule: relation.rule,
        words,
        ...(relation.denied ? { standing: { value: 'denied', cue: frame.predicate } as const } : {}),
        lead: leadOf(tree, words, standing),
      };
    };
    if (frame.passive) {
      const relation = verbRelation(frame.key, '');
      const patients = distinct(frame.patients.flatMap((head) => partiesOf(tree, at, head, 'patient')));
      if (!relation) return [];
      if (agents.length === 0)
        return patients.map((target) => make(null, target, { ...relation, rule: 'passive-without-agent' }, []));
      return agents.flatMap((source) =>
        patients
          .filter((target) => target.entity !== source.entity)
          .map((target) => make(source, target, { ...relation, rule: 'passive' }, [])),
      );
    }
    // "A and B accused each other": each does it to each of the others.
    const mutually = isReciprocal(tree, frame) ? verbRelation(frame.key, '') : null;
    if (mutually && agents.length > 1)
      return agents.flatMap((source) =>
        agents.filter((target) => target !== source).map((target) => make(source, target, mutually, [])),
      );
    const found = foundBy(reading, frame, 0).map((one) => asPaid(tree, frame, asArmed(tree, frame, one)));
    const pairs = agents.flatMap((agent) =>
      found
        .filter(({ party }) => party.entity !== agent.entity)
        .map(({ party, relation, through }) =>
          relation.reversed ? make(party, agent, relation, through) : make(agent, party, relation, through),
        ),
    );
    // Two subjects and only a last resort for an object: rather the two are each other's party.
    const isLastResort = found.every(({ relation }) => relation.rule === 'nearest');
    if (pairs.length > 0 && !(isLastResort && agents.length > 1)) return pairs;
    // "A and B agreed", "A and B held talks": the subject names both parties.
    const [first, ...others] = agents;
    const noun = frame.patients.map((patient) => relationNoun(tree, patient)).find((at) => at >= 0) ?? -1;
    const own =
      noun >= 0 && (LIGHT_VERBS.has(frame.key) || STOPPING_VERBS.has(frame.key) || !verbRelation(frame.key, ''))
        ? verbWithNoun(frame.key, tree, noun, 'with')
        : // "A and B clashed": a verb that takes "with" where there is a second party.
          (verbRelation(frame.key, '') ?? (frame.patients.length === 0 ? verbRelation(frame.key, 'with') : null));
    const mutualNoun = noun >= 0 && MUTUAL_NOUNS.has(tree.tokens[noun]?.lemma ?? '');
    if (
      first &&
      others.length > 0 &&
      own &&
      ((mutualNoun && (MUTUAL_VERBS.has(own.relation) || own.relation === 'SANCTION')) ||
        (MUTUAL_VERBS.has(own.relation) &&
          // "would not stand idle": not with each other.
          !(own.relation === 'SUPPORT' && dependents(tree, frame.predicate, 'xcomp').length > 0) &&
          (frame.patients.length === 0 || NOUN_RELATION.has(tree.tokens[frame.patients[0] ?? 0]?.lemma ?? ''))))
    ) {
      return others.map((other) => make(first, other, { ...own, rule: 'mutual' }, noun >= 0 ? frame.patients : []));
    }
    return pairs;
  });
};
