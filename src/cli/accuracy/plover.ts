import { type Factuality } from '../../domain/factuality.ts';
import { type QuadClass, type RelationKind, RELATIONS } from '../../domain/ontology.ts';

/**
 * The literal relation in the conventions of PLOVER, for scoring only: future cooperation is coded as a promise, future force as a threat,
 * a future pull-back as giving way, and cooperation that fails or is refused as a refusal.
 */
export const ploverClass = (relation: RelationKind, factuality: Factuality): RelationKind => {
  const { quad } = RELATIONS[relation];
  if (factuality === 'hypothetical') {
    if (relation === 'RETREAT') return 'CONCEDE';
    if (quad === 'MCOOP' || relation === 'CONSULT' || relation === 'SUPPORT') return 'AGREE';
    return quad === 'MCONF' && relation !== 'PROTEST' ? 'THREATEN' : relation;
  }
  if (factuality === 'negated' && (quad === 'MCOOP' || quad === 'VCOOP')) return 'REJECT';
  return relation;
};

/** The quad class of a relation in PLOVER, or null. */
export const quadOf = (relation: RelationKind): QuadClass | null => RELATIONS[relation].quad;

/** Relations that PLOVER does not code. */
export const OUTSIDE_PLOVER: ReadonlySet<RelationKind> = new Set<RelationKind>(['LINK', 'SAY', 'OTHER']);
