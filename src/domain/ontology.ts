/** Families of relations: verbal or material, cooperation or conflict (the quad classes of PLOVER), standing ties, and neutral acts. */
export const FAMILIES = [
  'verbal-cooperation',
  'material-cooperation',
  'verbal-conflict',
  'material-conflict',
  'tie',
  'neutral',
] as const;
/** See {@link FAMILIES}. */
export type Family = (typeof FAMILIES)[number];

/** Kinds of relations: the sixteen of PLOVER 2.0, and LINK, SAY and OTHER of our own. */
export const RELATION_KINDS = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'LINK',
  'SAY',
  'OTHER',
] as const;
/** See {@link RELATION_KINDS}. */
export type RelationKind = (typeof RELATION_KINDS)[number];

/** The four quad classes of PLOVER, for measuring against its data; null for relations outside them. */
export type QuadClass = 'VCOOP' | 'MCOOP' | 'VCONF' | 'MCONF';

/** What is known about a kind of relation. */
export interface RelationInfo {
  /** The kind in a word or two, lower case: "safe to read aloud". */
  readonly label: string;
  /** One line that says when it is used, from A to B. */
  readonly meaning: string;
  /** The family it is filtered and drawn by. */
  readonly family: Family;
  /** Its quad class in PLOVER, or null. */
  readonly quad: QuadClass | null;
}

/** What is known about a family. */
export interface FamilyInfo {
  /** The family in words, as the legend shows it. */
  readonly label: string;
  /** Whether its edges stand for getting on, falling out, or neither; decides the arrowhead. */
  readonly tone: 'cooperation' | 'conflict' | 'neutral';
}

/** The families in words. */
export const FAMILY_INFO = {
  'verbal-cooperation': { label: 'Verbal cooperation', tone: 'cooperation' },
  'material-cooperation': { label: 'Material cooperation', tone: 'cooperation' },
  'verbal-conflict': { label: 'Verbal conflict', tone: 'conflict' },
  'material-conflict': { label: 'Material conflict', tone: 'conflict' },
  tie: { label: 'Ties', tone: 'neutral' },
  neutral: { label: 'Neutral', tone: 'neutral' },
} as const satisfies Record<Family, FamilyInfo>;

/** The ontology. REQUEST is verbal conflict in PLOVER with a score of zero, and is drawn and filtered as neutral here. */
export const RELATIONS = {
  AGREE: {
    label: 'agrees',
    meaning: 'promises or offers to act with or for the other',
    family: 'verbal-cooperation',
    quad: 'VCOOP',
  },
  CONSULT: {
    label: 'consults',
    meaning: 'meets, visits, phones, holds talks',
    family: 'verbal-cooperation',
    quad: 'VCOOP',
  },
  SUPPORT: {
    label: 'supports',
    meaning: 'praises, endorses, recognises, rallies behind',
    family: 'verbal-cooperation',
    quad: 'VCOOP',
  },
  CONCEDE: { label: 'concedes', meaning: 'gives way in words', family: 'verbal-cooperation', quad: 'VCOOP' },
  COOPERATE: {
    label: 'cooperates',
    meaning: 'does something together that serves both',
    family: 'material-cooperation',
    quad: 'MCOOP',
  },
  AID: {
    label: 'aids',
    meaning: 'gives money, goods, arms, shelter or rescue',
    family: 'material-cooperation',
    quad: 'MCOOP',
  },
  RETREAT: {
    label: 'yields',
    meaning: 'really withdraws, frees, returns, disarms',
    family: 'material-cooperation',
    quad: 'MCOOP',
  },
  REQUEST: { label: 'requests', meaning: 'asks, urges or demands something', family: 'neutral', quad: 'VCONF' },
  ACCUSE: {
    label: 'accuses',
    meaning: 'criticises, blames, accuses, investigates',
    family: 'verbal-conflict',
    quad: 'VCONF',
  },
  REJECT: {
    label: 'rejects',
    meaning: 'refuses the other or what it wants, denies its claim',
    family: 'verbal-conflict',
    quad: 'VCONF',
  },
  THREATEN: { label: 'threatens', meaning: 'warns of harm or penalty', family: 'verbal-conflict', quad: 'VCONF' },
  PROTEST: {
    label: 'protests',
    meaning: 'acts in public against the other',
    family: 'material-conflict',
    quad: 'MCONF',
  },
  SANCTION: {
    label: 'sanctions',
    meaning: 'cuts or lowers ties: sanctions, suspended aid, expulsion',
    family: 'material-conflict',
    quad: 'MCONF',
  },
  MOBILIZE: { label: 'mobilises', meaning: 'moves or readies forces', family: 'material-conflict', quad: 'MCONF' },
  COERCE: {
    label: 'coerces',
    meaning: 'restricts, raids, arrests, deports, runs operations against',
    family: 'material-conflict',
    quad: 'MCONF',
  },
  ASSAULT: { label: 'attacks', meaning: 'uses or tries physical violence', family: 'material-conflict', quad: 'MCONF' },
  LINK: {
    label: 'standing tie',
    meaning: 'a tie the text states: holds office in, leads, belongs to, hosts, borders',
    family: 'tie',
    quad: null,
  },
  SAY: {
    label: 'says',
    meaning: 'says something about the other that fits no other kind',
    family: 'neutral',
    quad: null,
  },
  OTHER: {
    label: 'other',
    meaning: 'does something to the other that fits no other kind',
    family: 'neutral',
    quad: null,
  },
} as const satisfies Record<RelationKind, RelationInfo>;

/** The family of a kind of relation. */
export const familyOf = (relation: RelationKind): Family => RELATIONS[relation].family;
