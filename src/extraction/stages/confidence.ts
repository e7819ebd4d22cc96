import { type Candidate } from './candidates.ts';

/** How often each rule was right on the dev data, before anything else is known. Made by the accuracy run; see docs/accuracy.md. */
const RULE_PRECISION: Readonly<Record<string, number>> = {
  verb: 0.72,
  'verb+preposition': 0.72,
  'verb+clause': 0.7,
  'verb+infinitive': 0.66,
  'verb+place': 0.45,
  'verb-of-speech': 0.66,
  'light-verb': 0.7,
  'stopping-verb': 0.7,
  'noun-of-verb': 0.55,
  receiving: 0.6,
  passive: 0.75,
  'passive-without-agent': 0.6,
  mutual: 0.7,
  nearest: 0.42,
  'say+must': 0.6,
  copula: 0.65,
  noun: 0.55,
  'noun-stopped': 0.55,
  'noun-lacking': 0.55,
  office: 0.85,
};
const UNKNOWN_RULE = 0.5;
/** Margin at which a decision of the parser is as sure as the average; below it doubt grows. */
const USUAL_MARGIN = 120;
/** Weight of a shared subject and of depth: what is read far from the main clause is read less well. */
const DEPTH_LOSS = 0.05;

/**
 * The rules have become better than they were when their precision was counted, the weak ones most. Fitted to the dev half of the event
 * pairs (every proposal counted, so true extras count against it) and to our own seen sentences: the share that was right against what was said.
 */
const LEAST = 0.48;

/** The probability that a candidate is right in ends, direction and relation, from 0.5 to 0.97. */
export const confidenceOf = (candidate: Candidate): number => {
  const prior = RULE_PRECISION[candidate.rule] ?? UNKNOWN_RULE;
  const sure = Math.min(1, candidate.margin / USUAL_MARGIN);
  const naming = Math.min(candidate.source?.confidence ?? 0.9, candidate.target?.confidence ?? 0.9);
  const estimate = prior * (0.75 + 0.3 * sure) * (0.7 + 0.35 * naming) - DEPTH_LOSS * Math.min(candidate.depth, 3);
  return Math.round(Math.min(0.97, LEAST + (1 - LEAST) * Math.max(0.05, estimate)) * 100) / 100;
};
