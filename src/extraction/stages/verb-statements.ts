import { FAMILY_INFO, familyOf, type RelationKind } from '../../domain/ontology.ts';
import { COPULAR_RELATION } from '../lexicon/adjectives.ts';
import { SAYING_ONLY, SPEECH_VERBS } from '../lexicon/cues.ts';
import { OPEN_PREDICATES } from '../lexicon/modality.ts';
import { GOOD, MUTUAL_NOUNS, NOUN_RELATION, NOUN_TARGET_PREPOSITIONS, TOPIC_PREPOSITIONS } from '../lexicon/nouns.ts';
import { COMMUNICATIVE, LIGHT_VERBS, STOPPING_VERBS, VERB_RELATION } from '../lexicon/verbs.ts';
import { conjuncts, dependents, prepositionOf, type Tree } from '../tree.ts';
import { type Candidate } from './candidates.ts';
import { type Standing } from './factuality.ts';
import { type Frame } from './frames.ts';
import { distinct, partiesOf, type Party, type PartyAt } from './parties.ts';
import { predicateWords } from './phrases.ts';
import { type LexicalRelation, relationNoun, verbRelation, verbWithNoun } from './relations.ts';

/** What the rules need to know about one sentence. */
export interface ClauseReading {
  /** Its tree. */
  readonly tree: Tree;
  /** Its frames. */
  readonly frames: readonly Frame[];
  /** How each clause stands, by predicate. */
  readonly standings: ReadonlyMap<number, Standing>;
  /** Who is named by a word. */
  readonly at: PartyAt;
}

/** The other party of a predicate, and what ties it. */
interface Found {
  readonly party: Party;
  readonly relation: LexicalRelation;
  /** Heads of the phrases through which it was reached, for the predicate's words. */
  readonly through: readonly number[];
}

/** Prepositions after any verb that can lead to the other party. */
const TO_PARTY = new Set([
  'with',
  'to',
  'against',
  'on',
  'at',
  'toward',
  'towards',
  'for',
  'over',
  'upon',
  'between',
  'from',
  'of',
  'about',
  'into',
  'after',
  'alongside',
  'behind',
]);
/** Prepositions after a verb that name where it happens; the place is the other party of an act done to it. */
const TO_PLACE = new Set(['in', 'inside', 'within', 'throughout', 'across', 'near']);
const MUTUAL_VERBS = new Set<RelationKind>(['AGREE', 'CONSULT', 'COOPERATE', 'SUPPORT', 'ASSAULT']);
const DEEPEST_COMPLEMENT = 3;
const STATED: Standing = { value: 'stated', cue: -1 };

/** The parties that a relation noun concerns: by preposition, by possession, or as its modifier. */
const partiesOfNoun = (reading: ClauseReading, noun: number): readonly { party: Party; preposition: string }[] => {
  const { tree, at } = reading;
  const isGood = GOOD.has(NOUN_RELATION.get(tree.tokens[noun]?.lemma.toLowerCase() ?? '') ?? 'OTHER');
  const byPreposition = dependents(tree, noun, 'nmod', 'obl').flatMap((child) => {
    const preposition = prepositionOf(tree, child);
    if (
      !NOUN_TARGET_PREPOSITIONS.has(preposition) &&
      !['between', 'of', 'from', 'by', 'in', 'among', 'about'].includes(preposition)
    )
      return [];
    if (isGood && TOPIC_PREPOSITIONS.has(preposition)) return [];
    return listOf(tree, child).flatMap((one) =>
      partiesOf(tree, at, one, 'patient').map((party) => ({ party, preposition })),
    );
  });
  const owners = dependents(tree, noun, 'nmod:poss', 'compound', 'amod').flatMap((child) =>
    partiesOf(tree, at, child, 'agent').map((party) => ({ party, preposition: '' })),
  );
  return [...byPreposition, ...owners];
};

/** What "including" or "such as" names besides a phrase. */
const namedBeside = (tree: Tree, head: number): readonly number[] =>
  conjuncts(tree, head).flatMap((one) =>
    dependents(tree, one, 'nmod', 'obl', 'advcl')
      .filter((child) => ['including', 'such as', 'like', 'among them', 'notably'].includes(prepositionOf(tree, child)))
      .flatMap((child) => conjuncts(tree, child)),
  );

/** The members of a list: what is coordinated, and what is named besides. */
const listOf = (tree: Tree, head: number): readonly number[] => [...conjuncts(tree, head), ...namedBeside(tree, head)];

/** The other parties found through the direct object. */
const throughObject = (reading: ClauseReading, frame: Frame, patient: number): readonly Found[] => {
  const { tree, at } = reading;
  const direct = at(patient);
  if (direct) {
    const relation = verbRelation(frame.key, '');
    return relation ? [{ party: direct, relation, through: [] }] : [];
  }
  const noun = relationNoun(tree, patient);
  if (noun >= 0) {
    const inside = partiesOfNoun(reading, noun);
    const isPlace = inside.length === 0;
    const beside = frame.obliques.flatMap((slot) =>
      NOUN_TARGET_PREPOSITIONS.has(slot.preposition) ||
      slot.preposition === 'from' ||
      slot.preposition === 'between' ||
      (isPlace && TO_PLACE.has(slot.preposition))
        ? [slot.head, ...namedBeside(tree, slot.head)]
            .flatMap((one) => partiesOf(tree, at, one, 'patient'))
            .map((party) => ({
              party,
              preposition: slot.preposition,
              head: slot.head,
            }))
        : [],
    );
    return [
      ...inside.map(({ party, preposition }) => ({
        party,
        relation: verbWithNoun(frame.key, tree, noun, preposition),
        through: [patient],
      })),
      ...beside.map(({ party, preposition, head }) => ({
        party,
        relation: verbWithNoun(frame.key, tree, noun, preposition),
        through: [patient, head],
      })),
    ];
  }
  const relation = verbRelation(frame.key, '');
  return relation
    ? [patient, ...namedBeside(tree, patient)]
        .flatMap((one) => partiesOf(tree, at, one, 'patient'))
        .map((party) => ({ party, relation, through: [patient] }))
    : [];
};

/** The other parties found through prepositional phrases of the verb. */
const throughObliques = (reading: ClauseReading, frame: Frame): readonly Found[] => {
  const { tree, at } = reading;
  return frame.obliques.flatMap((slot): Found[] => {
    const listed = VERB_RELATION.get(`${frame.key}+${slot.preposition}`);
    const open = TO_PARTY.has(slot.preposition) && (frame.patients.length > 0 || !frame.passive);
    const relation: LexicalRelation | null = listed
      ? { relation: listed, rule: 'verb+preposition', reversed: false }
      : open
        ? verbRelation(frame.key, '')
        : null;
    if (!relation) return [];
    return [slot.head, ...namedBeside(tree, slot.head)]
      .flatMap((one) => partiesOf(tree, at, one, 'patient'))
      .map((party) => ({ party, relation, through: [slot.head] }));
  });
};

const throughPlaces = (reading: ClauseReading, frame: Frame): readonly Found[] => {
  const relation = verbRelation(frame.key, '');
  if (!relation || relation.relation === 'SAY' || relation.relation === 'CONSULT') return [];
  return frame.obliques
    .filter((slot) => TO_PLACE.has(slot.preposition))
    .flatMap((slot) =>
      partiesOf(reading.tree, reading.at, slot.head, 'patient').map((party) => ({
        party,
        relation: { ...relation, rule: 'verb+place' },
        through: [slot.head],
      })),
    );
};

/** What a verb of words is about: the one who is to act, else whoever the complement concerns. */
const throughComplement = (reading: ClauseReading, frame: Frame, depth = 0): readonly Found[] => {
  if (depth >= DEEPEST_COMPLEMENT) return [];
  const relation = verbRelation(frame.key, '');
  if (
    !relation ||
    !COMMUNICATIVE.has(relation.relation) ||
    (SPEECH_VERBS.has(frame.key) && !OPEN_PREDICATES.has(frame.key) && frame.key !== 'deny' && frame.key !== 'accuse')
  )
    return [];
  const below = reading.frames.filter(
    (one) => one.above === frame.predicate && ['xcomp', 'ccomp', 'advcl'].includes(one.link),
  );
  return below.flatMap((one): Found[] => {
    if (one.link === 'advcl' && relation.relation !== 'ACCUSE') return [];
    if (one.link === 'ccomp' && one.sharing === 'own') {
      return one.agents
        .flatMap((head) => partiesOf(reading.tree, reading.at, head, 'agent'))
        .map((party) => ({ party, relation: { ...relation, rule: 'verb+clause' }, through: [] }));
    }
    return foundBy(reading, one, depth + 1).map((found) => ({
      ...found,
      relation: { ...relation, rule: 'verb+infinitive' },
      through: [one.predicate, ...found.through],
    }));
  });
};

const MUST = new Set(['must', 'should', 'ought']);

const ACCUSING = new Set(['allege', 'charge', 'suspect', 'complain']);
const READY = new Set(['ready', 'willing', 'prepared', 'eager']);

/** "alleged that B armed C": whoever says so accuses B. */
const throughAllegation = (reading: ClauseReading, frame: Frame): readonly Found[] => {
  const { tree, at, frames } = reading;
  if (!ACCUSING.has(frame.key)) return [];
  return frames
    .filter((one) => one.above === frame.predicate && one.link === 'ccomp')
    .flatMap((one) => (one.passive ? one.patients : one.agents).flatMap((head) => partiesOf(tree, at, head, 'agent')))
    .map((party) => ({
      party,
      relation: { relation: 'ACCUSE' as const, rule: 'allege+clause', reversed: false },
      through: [],
    }));
};

/** "is ready to help B": an offer, which is made; "is ready to strike B": a threat. */
const throughReadiness = (reading: ClauseReading, frame: Frame): readonly Found[] => {
  if (!frame.copular || !READY.has(frame.key)) return [];
  const below = reading.frames.filter(
    (one) => one.above === frame.predicate && ['xcomp', 'ccomp', 'advcl', 'acl'].includes(one.link),
  );
  return below.flatMap((one): readonly Found[] => {
    const direct = foundBy(reading, one, 1);
    const found =
      direct.length > 0
        ? direct
        : LIGHT_VERBS.has(one.key)
          ? nearestAfter(reading, one, { relation: 'AGREE', rule: 'ready-to', reversed: false })
          : [];
    return found.map(({ party, relation, through }) => {
      const { tone } = FAMILY_INFO[familyOf(relation.relation)];
      return {
        party,
        relation: {
          relation: tone === 'conflict' ? ('THREATEN' as const) : ('AGREE' as const),
          rule: 'ready-to',
          reversed: false,
        },
        through: [one.predicate, ...through],
      };
    });
  });
};

/** "said that B must leave": whoever says so asks it of B. */
const throughObligation = (reading: ClauseReading, frame: Frame): readonly Found[] => {
  const { tree, at } = reading;
  if (!SAYING_ONLY.has(frame.key)) return [];
  return reading.frames
    .filter((one) => one.above === frame.predicate && one.link === 'ccomp' && !one.passive)
    .filter((one) =>
      dependents(tree, one.predicate, 'aux').some((child) => MUST.has(tree.tokens[child]?.text.toLowerCase() ?? '')),
    )
    .flatMap((one) => one.agents.flatMap((head) => partiesOf(tree, at, head, 'agent')))
    .map((party) => ({
      party,
      relation: { relation: 'REQUEST' as const, rule: 'say+must', reversed: false },
      through: [],
    }));
};

const FARTHEST = 24;

/** The nearest party to the right of a predicate in its sentence, with those it is listed with; none of its agents. */
const nearestAfter = (reading: ClauseReading, frame: Frame, relation: LexicalRelation): readonly Found[] => {
  const { tree, at } = reading;
  const limit = Math.min(tree.tokens.length, frame.predicate + FARTHEST);
  for (let word = frame.predicate + 1; word < limit; word += 1) {
    const tag = tree.tokens[word]?.tag ?? '';
    if (tag === '.' || tree.tokens[word]?.text === ';') return [];
    const party = at(word);
    if (!party || frame.agents.some((agent) => at(agent)?.entity === party.entity)) continue;
    const others = conjuncts(tree, party.head)
      .slice(1)
      .flatMap((one) => partiesOf(tree, at, one, 'patient'));
    return [party, ...others].map((one) => ({ party: one, relation, through: [] }));
  }
  return [];
};

/** Last resort: the nearest party to the right inside the clause, when the tree gives the verb no clear other side. */
const throughNearest = (reading: ClauseReading, frame: Frame): readonly Found[] => {
  const { tree } = reading;
  const noun = frame.patients.map((patient) => relationNoun(tree, patient)).find((one) => one >= 0) ?? -1;
  const relation = noun >= 0 ? verbWithNoun(frame.key, tree, noun, '') : verbRelation(frame.key, '');
  if (
    !relation ||
    relation.reversed ||
    relation.relation === 'SAY' ||
    relation.relation === 'LINK' ||
    relation.relation === 'OTHER'
  )
    return [];
  return nearestAfter(reading, frame, { ...relation, rule: 'nearest' });
};

/** Every other party of a clause, the surest way first; a later way is tried only when the earlier ones found nobody. */
const foundBy = (reading: ClauseReading, frame: Frame, depth: number): readonly Found[] => {
  if (frame.copular) {
    const offered = throughReadiness(reading, frame);
    if (offered.length > 0) return offered;
    return frame.obliques.flatMap((slot): Found[] => {
      const relation = COPULAR_RELATION.get(`${frame.key}+${slot.preposition}`);
      return relation
        ? partiesOf(reading.tree, reading.at, slot.head, 'patient').map((party) => ({
            party,
            relation: { relation, rule: 'copula', reversed: false },
            through: [slot.head],
          }))
        : [];
    });
  }
  const ways = [
    () => (frame.passive ? [] : frame.patients.flatMap((patient) => throughObject(reading, frame, patient))),
    () => throughObliques(reading, frame),
    () => throughComplement(reading, frame, depth),
    () => throughObligation(reading, frame),
    () => throughAllegation(reading, frame),
    () => throughPlaces(reading, frame),
    () => (depth === 0 && !frame.passive ? throughNearest(reading, frame) : []),
  ];
  for (const way of ways) {
    const found = way();
    if (found.length > 0) return found;
  }
  return [];
};

const depthOf = (frames: ReadonlyMap<number, Frame>, frame: Frame): number => {
  let depth = 0;
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
    const found = foundBy(reading, frame, 0);
    const pairs = agents.flatMap((agent) =>
      found
        .filter(({ party }) => party.entity !== agent.entity)
        .map(({ party, relation, through }) =>
          relation.reversed ? make(party, agent, relation, through) : make(agent, party, relation, through),
        ),
    );
    if (pairs.length > 0) return pairs;
    // "A and B agreed", "A and B held talks": the subject names both parties.
    const [first, ...others] = agents;
    const noun = frame.patients.map((patient) => relationNoun(tree, patient)).find((at) => at >= 0) ?? -1;
    const own =
      noun >= 0 && (LIGHT_VERBS.has(frame.key) || STOPPING_VERBS.has(frame.key) || !verbRelation(frame.key, ''))
        ? verbWithNoun(frame.key, tree, noun, 'with')
        : verbRelation(frame.key, '');
    const mutualNoun = noun >= 0 && MUTUAL_NOUNS.has(tree.tokens[noun]?.lemma ?? '');
    if (
      first &&
      others.length > 0 &&
      own &&
      ((mutualNoun && MUTUAL_VERBS.has(own.relation)) ||
        (MUTUAL_VERBS.has(own.relation) &&
          (frame.patients.length === 0 || NOUN_RELATION.has(tree.tokens[frame.patients[0] ?? 0]?.lemma ?? ''))))
    ) {
      return others.map((other) => make(first, other, { ...own, rule: 'mutual' }, noun >= 0 ? frame.patients : []));
    }
    return [];
  });
};
