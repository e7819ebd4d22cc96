import { type RelationKind } from '../../domain/ontology.ts';

/**
 * Nouns that carry a relation between two parties: "talks with", "attack on", "alliance between". Actions told by nouns are as many
 * in the news as actions told by verbs.
 */
const LISTS: Partial<Record<RelationKind, string>> = {
  AGREE: `agreement pact deal accord treaty promise pledge offer commitment settlement compromise assurance guarantee memorandum protocol contract`,
  CONSULT: `talk meeting negotiation consultation visit summit discussion dialogue dialog conversation conference mediation diplomacy trip tour
    contact call session encounter audience parley`,
  SUPPORT: `support praise endorsement backing recognition welcome approval solidarity congratulation gratitude sympathy condolence thanks blessing`,
  CONCEDE: `apology concession amnesty pardon clemency acceptance leniency`,
  COOPERATE: `cooperation co-operation collaboration partnership alliance trade relation relationship tie exercise drill coordination exchange friendship
    coalition extradition joint-venture peace bond link commerce normalisation normalization reconciliation interoperability`,
  AID: `aid assistance help relief loan donation grant funding asylum shelter refuge haven sanctuary rescue subsidy bailout supply evacuation protection fund
    weapon arm equipment training contribution medicine food money`,
  RETREAT: `withdrawal pullout pull-out retreat release ceasefire cease-fire truce surrender resignation disarmament repatriation return handover
    demobilisation demobilization disengagement drawdown`,
  REQUEST: `request reminder demand appeal call plea petition pressure invitation proposal urging order`,
  ACCUSE: `accusation criticism condemnation allegation charge complaint lawsuit suit indictment investigation probe blame denunciation inquiry enquiry rebuke
    censure reproach outcry disapproval anger outrage displeasure trial prosecution inspection suspicion claim insult slur`,
  REJECT: `rejection refusal denial opposition veto objection defiance rebuff dismissal resistance disagreement violation breach noncooperation non-compliance`,
  THREATEN: `threat warning ultimatum intimidation blackmail`,
  PROTEST: `protest demonstration rally march strike riot sit-in picket uprising revolt rebellion boycott mutiny unrest walkout hunger-strike`,
  SANCTION: `sanction embargo tariff expulsion ban suspension penalty cut cutoff freeze severance isolation blacklisting punishment`,
  MOBILIZE: `deployment mobilisation mobilization build-up buildup reinforcement troop-movement patrol`,
  COERCE: `action crackdown arrest detention raid blockade curfew censorship repression seizure operation siege restriction deportation curb persecution occupation
    annexation capture imprisonment clampdown surveillance cyberattack cyber-attack hacking coup sweep martial-law eviction`,
  ASSAULT: `attack assault war bombing shelling killing murder assassination invasion offensive airstrike air-strike massacre clash fighting
    battle ambush shooting violence torture aggression incursion bombardment conflict combat explosion kidnapping abduction blow execution missile-strike
    hostility genocide cleansing skirmish onslaught insurgency rape atrocity abuse gunbattle`,
  LINK: `membership leadership presidency chairmanship citizenship ownership`,
};

const entries = (Object.entries(LISTS) as [RelationKind, string][]).flatMap(([relation, list]) =>
  list
    .split(/\s+/u)
    .filter(Boolean)
    .map((noun) => [noun, relation] as const),
);

/** The relation that a noun carries. */
export const NOUN_RELATION: ReadonlyMap<string, RelationKind> = new Map(entries);

/** Of the nouns, those between two equal parties, where "A's talks with B" and "talks between A and B" are the same. */
export const MUTUAL_NOUNS: ReadonlySet<string> = new Set(
  `talk meeting negotiation consultation summit discussion dialogue dialog conversation conference contact agreement pact deal accord treaty alliance
   cooperation co-operation collaboration partnership trade relation relationship tie exercise drill coordination exchange friendship
   coalition peace bond war clash fighting battle conflict skirmish settlement truce ceasefire cease-fire compromise link rapprochement`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Nouns that only hold a relation noun before them: "a mediation effort", "the peace process". */
export const CARRIER_NOUNS: ReadonlySet<string> = new Set(
  'effort process campaign plan drive bid round series operation programme program move measure package order policy programme activity'.split(
    ' ',
  ),
);

/** Relations that do the other party good; stopping what carries them is a sanction. */
export const GOOD: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'LINK',
]);

/** Nouns that say that something good is missing; what they are missing "from" or "by" is the party that does not give it. */
export const LACK_NOUNS: ReadonlySet<string> = new Set([
  'lack',
  'absence',
  'shortage',
  'refusal',
  'failure',
  'end',
  'want',
  'denial',
]);

/** Nouns that say that the thing after "of" ends or pauses: "the suspension of aid". */
export const STOPPING_NOUNS: ReadonlySet<string> = new Set(
  'suspension halt end cut reduction freeze cancellation withdrawal termination severance cutoff stoppage interruption curtailment breakdown collapse'.split(
    ' ',
  ),
);

/** Prepositions that lead from a relation noun to the other party. */
export const NOUN_TARGET_PREPOSITIONS: ReadonlySet<string> = new Set([
  'with', 'on', 'against', 'to', 'toward', 'towards', 'for', 'over', 'into', 'upon', 'at',
]); // prettier-ignore

/** Of these, those that name a topic, not a party, after a noun of help or ties: "cooperation on trade". */
export const TOPIC_PREPOSITIONS: ReadonlySet<string> = new Set(['on', 'over', 'for', 'about', 'at', 'in']);

/** Prepositions that lead from a relation noun to the party that acts. */
export const NOUN_SOURCE_PREPOSITIONS: ReadonlySet<string> = new Set(['by', 'from']);

/** Nouns of time. A participle that the parser hangs on one belongs to what the clause is about. */
export const TIME_NOUNS: ReadonlySet<string> = new Set(
  'second minute hour day night morning afternoon evening week weekend month year decade century today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december'.split(
    ' ',
  ),
);
