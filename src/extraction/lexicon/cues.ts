/** How a cue of speech casts what it introduces. */
export type CueStrength = 'neutral' | 'doubting' | 'denying';

const NEUTRAL = `say tell add announce report state note explain declare stress emphasise emphasize insist maintain argue reiterate confirm reveal
  disclose write tweet post remark observe acknowledge admit concede testify assert affirm reply respond answer comment point_out mention
  recall recount predict forecast estimate conclude find believe think feel warn vow pledge promise propose suggest caution stipulate
  repeat complain lament joke quip muse ask wonder inform notify advise quote cite publish broadcast signal
  understand agree contend proclaim pronounce relate describe protest urge demand threaten recommend `;
const DOUBTING = `allege claim accuse suspect purport imply charge speculate assume hint insinuate`;
const DENYING = `deny dismiss reject refute rebut dispute contradict repudiate disavow disclaim`;

const list = (text: string, strength: CueStrength): [string, CueStrength][] =>
  text
    .split(/\s+/u)
    .filter(Boolean)
    .map((lemma) => [lemma, strength]);

/** Verbs that give words to a speaker, and how they cast them. */
export const SPEECH_VERBS: ReadonlyMap<string, CueStrength> = new Map([
  ...list(NEUTRAL, 'neutral'),
  ...list(DOUBTING, 'doubting'),
  ...list(DENYING, 'denying'),
]);

/** Speech verbs that introduce a direct quotation even without a clause of their own. */
export const SAYING_ONLY: ReadonlySet<string> = new Set(
  `say tell add announce report state note declare write tweet reply respond explain insist warn reiterate stress remark comment argue claim allege
   conclude admit confirm reveal observe quip joke ask`
    .split(/\s+/u)
    .filter(Boolean),
);

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** Verbs that charge somebody with a deed: "accused B of arming C", "blamed B for the raid". */
export const ACCUSING_OF: ReadonlySet<string> = words(
  'accuse suspect convict acquit blame charge indict implicate condemn criticise criticize',
);

/** Nouns that give a claim to somebody: "his claim that", "reports that". */
export const SPEECH_NOUNS: ReadonlyMap<string, CueStrength> = new Map([
  ...list(
    'statement announcement report comment remark speech declaration interview tweet post warning testimony confirmation view belief assertion conclusion',
    'neutral',
  ),
  ...list('claim allegation accusation suspicion rumour rumor charge speculation', 'doubting'),
  ...list('denial rejection', 'denying'),
]);

/** Adverbs and adjectives by which the article itself casts something as unproven. */
export const HEARSAY: ReadonlySet<string> = new Set(
  `reportedly allegedly apparently supposedly purportedly ostensibly presumably rumoured rumored alleged suspected purported so-called`.split(
    /\s+/u,
  ),
);

/** Adjectives of a report that nobody vouches for: "according to unconfirmed reports". */
export const UNPROVEN: ReadonlySet<string> = words(
  'unconfirmed unverified uncorroborated unproven unsubstantiated disputed alleged',
);

/** Prepositions and phrases before a speaker: "according to X". Matched on lower-case words. */
export const ACCORDING_TO: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['in', 'the', 'words', 'of'],
  ['citing'],
  ['quoting'],
];
