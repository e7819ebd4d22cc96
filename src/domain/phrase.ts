import { actorName, type Dossier } from './dossier.ts';
import { FACTUALITY_INFO } from './factuality.ts';
import { type ActorId } from './ids.ts';
import { type Statement } from './statement.ts';

/** How a missing source or target is read. */
export const NOBODY_NAMED = 'nobody named';

/** The shown name of one end of a statement. */
export const endName = (dossier: Dossier, id: ActorId | null): string => (id ? actorName(dossier, id) : NOBODY_NAMED);

/**
 * The label of an edge: the predicate with the word of its factuality, so that nothing unproven, denied or supposed reads as done.
 * A negated predicate says so in its own words ("does not have any alliance with"), and is marked after them.
 */
export const edgeLabel = (statement: Statement): string => {
  switch (statement.factuality) {
    case 'stated':
      return statement.predicate;
    case 'negated':
      return `${statement.predicate} (negated)`;
    case 'alleged':
    case 'denied':
    case 'hypothetical':
      return `${FACTUALITY_INFO[statement.factuality].label}: ${statement.predicate}`;
  }
};

/**
 * The claim with both ends, its factuality first unless it is simply stated: "Denied: Pakistan gives safe haven to Militants".
 * A negated predicate carries its negation in its own words, so its mark stands behind: "A does not meet B (negated)".
 */
export const claimPhrase = (dossier: Dossier, statement: Statement): string => {
  const claim = `${endName(dossier, statement.source)} ${statement.predicate} ${endName(dossier, statement.target)}`;
  const { label } = FACTUALITY_INFO[statement.factuality];
  if (statement.factuality === 'stated') return claim;
  if (statement.factuality === 'negated') return `${claim} (${label})`;
  return `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${claim}`;
};

/** Who says a statement: "the article itself", "Khawaja Asif", or the whole chain, outermost first. */
export const voicePhrase = (dossier: Dossier, statement: Statement): string =>
  statement.attribution.length === 0
    ? 'the article itself'
    : statement.attribution.map((link) => actorName(dossier, link.actor)).join(', citing ');

/** A statement in full, for a screen reader or a preview: how it stands, who does what to whom, and who says so. */
export const spokenStatement = (dossier: Dossier, statement: Statement): string =>
  `${claimPhrase(dossier, statement)}. Said by ${voicePhrase(dossier, statement)}.`;
