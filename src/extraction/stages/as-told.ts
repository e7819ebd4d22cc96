import { subtree, type Tree } from '../tree.ts';
import { type Candidate } from './candidates.ts';
import { type Speech } from './speech.ts';

/** What is told as so in the words of somebody who only claims it is alleged. */
const asTold = (candidate: Candidate, doubt: Speech | null): Candidate =>
  doubt && candidate.standing.value === 'stated'
    ? { ...candidate, standing: { value: 'alleged', cue: doubt.by } }
    : candidate;

/** Verbs whose object is not done yet: "is considering legal action against B", "plans an attack on B". */
const PLANNING = new Set('consider contemplate mull weigh plan envisage envision prepare'.split(' '));

/** What is only planned is hypothetical, though nothing but the verb says so. */
const asPlanned = (tree: Tree, candidate: Candidate): Candidate =>
  candidate.standing.value === 'stated' && PLANNING.has(tree.tokens[candidate.event]?.lemma ?? '')
    ? { ...candidate, standing: { value: 'hypothetical', cue: candidate.event } }
    : candidate;

const WON = new Set(['defeat', 'beat', 'rout', 'overpower']);
const CONTESTS = new Set(
  'election vote poll runoff run-off ballot primary race referendum final semi-final quarter-final match game tournament cup league championship contest'.split(
    ' ',
  ),
);

/** "beat her in the election": a contest that was won is no assault. */
const asContest = (tree: Tree, candidate: Candidate): Candidate =>
  candidate.relation === 'ASSAULT' &&
  WON.has(tree.tokens[candidate.event]?.lemma ?? '') &&
  subtree(tree, candidate.event).some((word) => CONTESTS.has(tree.tokens[word]?.lemma.toLowerCase() ?? ''))
    ? { ...candidate, relation: 'OTHER' }
    : candidate;

/** A candidate as its surroundings make it: alleged where somebody only claims it, hypothetical where it is planned, no assault where a contest was won. */
export const asRead = (tree: Tree, candidate: Candidate, doubt: Speech | null): Candidate =>
  asContest(tree, asPlanned(tree, asTold(candidate, doubt)));
