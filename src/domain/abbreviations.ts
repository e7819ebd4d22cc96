/** What a full stop after an abbreviation says about the end of a sentence. */
export type AbbreviationKind =
  /** Always goes on: a title before a name, "v." before the other side. */
  | 'before-name'
  /** Goes on when a number follows: "No. 4", "Art. 5", "Jan. 3". */
  | 'before-number'
  /** May stand last in a sentence: "Inc.", "U.S.", "p.m.". */
  | 'may-end';

const groups: Readonly<Record<AbbreviationKind, string>> = {
  'before-name':
    'mr mrs ms mx messrs mme mlle dr prof hon rev fr msgr gen lt col maj capt cpl sgt pvt cmdr cdr adm brig cmdt supt insp det sen rep gov pres amb atty ' +
    'sec min ald st ste mt ft v vs cf viz e.g i.e eg ie approx pub l al-hajj rt',
  'before-number':
    'no nos art arts ch chap sec sect fig figs vol vols p pp para paras par eq ex pt jan feb mar apr jun jul aug sep sept oct nov dec ca c circa op',
  'may-end':
    'inc corp co cos ltd llc plc bros jr sr esq ph.d m.d b.a m.a etc al a.m p.m u.s u.k u.n e.u u.s.a d.c n.y l.a n.j n.c s.c dept univ assn ave blvd rd sq est ' +
    'calif conn mass mich minn penn tenn tex va wash wis ala ariz ark colo fla ga ill ind kan ky la md mo mont neb nev okla ore vt wyo ' +
    'mon tue tues wed thu thur thurs fri sat sun mph ft lb lbs oz kg km cm mm hr hrs min mins yr yrs bn mn s.a n.v a.g s.p.a s.r.l',
};

const kinds = new Map<string, AbbreviationKind>();
for (const kind of ['may-end', 'before-number', 'before-name'] as const) {
  for (const word of groups[kind].split(' ')) if (!kinds.has(word) || kind === 'before-name') kinds.set(word, kind);
}

/** Abbreviations that are also common words, and count only when written with a capital: "No.", "Art.", "Sun.". */
const needsCapital = new Set(
  'no art ch fig par ex mar jun jul dec sec min rep gov pres hon rev gen col maj adm st mt ft mass wash ore la ill ind ga va md mo ark ala sat sun mon wed fri co cos est par l pub det fr'.split(
    ' ',
  ),
);

/** What kind of abbreviation a word is, written without its last full stop; undefined when it is none. */
export function abbreviationKind(word: string): AbbreviationKind | undefined {
  const lower = word.toLowerCase();
  const kind = kinds.get(lower);
  if (kind === undefined) return undefined;
  return needsCapital.has(lower) && word === lower ? undefined : kind;
}

const dotted = /^\p{L}(?:\.\p{L}){1,6}$/u;

/** Whether a word, written without its last full stop, is letters with full stops between: "U.S", "a.m", "N.Y". */
export const isDotted = (word: string): boolean => word.length <= 13 && dotted.test(word);
