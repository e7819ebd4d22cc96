const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Words that negate the verb or noun they stand with. */
export const NEGATORS: ReadonlySet<string> = words(
  `not n't never no neither nor nobody none nothing hardly scarcely barely seldom rarely cannot`,
);

/** Determiners and quantifiers that negate a noun: "no alliance", "neither side". */
export const NEGATIVE_DETERMINERS: ReadonlySet<string> = words('no neither zero');

/** Prepositions that negate what follows. */
export const NEGATIVE_PREPOSITIONS: ReadonlySet<string> = words('without sans');

/** Auxiliaries that leave open whether it happens. `can` states an ability, and is left out of the past. */
export const MODALS: ReadonlySet<string> = words(
  `will would could may might should shall must can ought 'll 'd wo ca need`,
);

/** Verbs, nouns and adjectives whose complement does not happen: implicatives of negative polarity (after Karttunen 1971). */
export const NEGATIVE_IMPLICATIVES: ReadonlySet<string> =
  words(`fail refuse decline neglect forget avoid stop cease prevent prohibit forbid
  ban bar block hinder refrain abstain desist dissuade discourage quit discontinue omit unable unwilling failure refusal inability
  resist halt deny hesitate miss lack`);

/** Verbs whose complement does happen, so that they add nothing: "managed to", "began to", "continued to". */
export const POSITIVE_IMPLICATIVES: ReadonlySet<string> =
  words(`manage begin start continue help get dare bother happen come remember proceed go_on
  force compel cause make let have see use tend rush succeed finish keep go`);

/** Words whose complement is only wanted, planned, demanded, feared or possible. */
export const OPEN_PREDICATES: ReadonlySet<string> =
  words(`plan want intend hope wish aim seek try attempt vow promise pledge threaten agree offer demand urge ask call
  request order tell expect propose consider prepare decide hesitate warn recommend suggest advise invite require allow permit let encourage persuade
  pressure press push need like prefer desire strive struggle fear worry dream long volunteer undertake commit swear
  ready willing able likely unlikely set due eager reluctant determined poised bound possible prepared free about supposed
  effort bid proposal decision demand-noun intention desire goal appeal
  ability right opportunity chance willingness readiness commitment`);

/** Words that open a condition or a purpose; what stands in their clause is supposed. */
export const CONDITIONAL_MARKS: ReadonlySet<string> = words(
  `if unless whether until lest provided supposing assuming should`,
);

/** Adverbs and adjectives of possibility. */
export const POSSIBILITY: ReadonlySet<string> =
  words(`perhaps maybe possibly probably likely potentially conceivably hopefully possible potential would-be planned proposed
  future threatened prospective imminent impending`);

/** Verbs of which the subject does what the infinitive says, even where they have an object: "promised B to". */
export const SUBJECT_CONTROL: ReadonlySet<string> = new Set(
  'promise threaten vow agree offer refuse fail plan pledge try begin continue decide seek'.split(' '),
);
