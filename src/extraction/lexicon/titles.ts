const words = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);
const phrases = (text: string): readonly string[] =>
  text
    .split(/[\n;]+/u)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** Forms of address and ranks that stand before a person's name and say nothing about an office. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  words(
    `mr mr. mrs mrs. ms ms. miss mx dr dr. prof prof. sir dame lord lady madam rev rev. hon hon. fr fr. sister brother mother father saint st.
    sheikh shaikh sheik shaykh ayatollah imam mullah maulana mufti rabbi pastor swami hajji haji daw u thakin ko tunku tun datuk herr frau monsieur signor senor señor don doña`,
  ),
);

/** Words for a man, in small letters: titles, kinship and occupations. */
export const MALE_WORDS: ReadonlySet<string> = new Set(
  words(
    `mr mr. sir lord king prince emperor sultan emir duke earl baron count pope father brother son husband uncle nephew grandfather grandson boy man gentleman actor
    spokesman chairman congressman businessman policeman gunman fisherman salesman widower monk priest bishop archbishop cardinal ayatollah imam mullah sheikh sheik tsar czar shah
    cameraman cleric`,
  ),
);

/** Words for a woman, in small letters. */
export const FEMALE_WORDS: ReadonlySet<string> = new Set(
  words(
    `mrs mrs. ms ms. miss madam dame lady queen princess empress duchess countess baroness mother sister daughter wife aunt niece grandmother granddaughter girl woman
    actress spokeswoman chairwoman congresswoman businesswoman policewoman widow nun waitress`,
  ),
);

/** Nouns for the holder of an office or a role, in small letters and the singular; they head titles and descriptions of a person. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  words(
    `president premier chancellor minister secretary undersecretary ambassador envoy diplomat consul attaché governor mayor senator congressman congresswoman representative
    lawmaker legislator deputy parliamentarian mp mep councilman councilwoman assemblyman assemblywoman councillor councilor alderman speaker whip king queen prince princess emperor empress sultan emir duke duchess monarch pope
    cardinal archbishop bishop priest patriarch cleric imam ayatollah mufti rabbi pastor monk chief head leader chairman chairwoman chairperson chair director commissioner
    spokesman spokeswoman spokesperson officer commander general colonel major captain lieutenant sergeant corporal admiral marshal brigadier commodore judge justice magistrate
    prosecutor attorney lawyer counsel solicitor barrister sheriff superintendent inspector detective constable adviser advisor aide negotiator mediator coordinator administrator
    president-elect vice-president ex-president ex-minister candidate nominee frontrunner incumbent activist dissident campaigner organizer organiser founder co-founder owner
    executive ceo cfo manager coach captain banker economist analyst expert scientist professor historian academic scholar researcher author writer journalist reporter editor
    correspondent columnist broadcaster anchor photographer actor actress singer musician artist director producer filmmaker businessman businesswoman entrepreneur tycoon
    billionaire warlord militant rebel guerrilla gunman suspect defendant hostage prisoner detainee refugee official statesman dictator strongman ruler successor predecessor
    mogul chief-of-staff strategist pollster treasurer registrar principal dean rector provost curator player striker goalkeeper defender midfielder winner champion victim
    witness survivor resident teacher student doctor nurse farmer worker neighbour neighbor fisherman pilot driver engineer astronaut inventor psychologist whistleblower hacker`,
  ),
);

/** Titles of more than one word, in small letters, that stand before a name or alone. */
export const LONG_TITLES: readonly string[] = phrases(`
prime minister; deputy prime minister; foreign minister; deputy foreign minister; defence minister; defense minister; interior minister; finance minister; justice minister; health minister; home minister; education minister;
trade minister; energy minister; oil minister; information minister; transport minister; environment minister; economy minister; labour minister; labor minister; agriculture minister; culture minister; chief minister; cabinet minister;
secretary of state; secretary of defense; secretary of defence; secretary of the treasury; secretary general; secretary-general; under secretary; undersecretary of state; assistant secretary of state; deputy secretary of state;
foreign secretary; home secretary; defence secretary; defense secretary; press secretary; treasury secretary; health secretary; general secretary; chief of staff; attorney general; solicitor general; surgeon general; director general; director-general;
governor general; governor-general; inspector general; vice president; vice-president; former president; president-elect; crown prince; crown princess; prince regent; grand duke; grand mufti; grand ayatollah; supreme leader; opposition leader;
party leader; majority leader; minority leader; house speaker; chief executive; chief executive officer; managing director; executive director; high commissioner; high representative; special envoy; special representative; chief negotiator; chief justice;
chief rabbi; police chief; army chief; security adviser; national security adviser; national security advisor; security advisor; district attorney; lord mayor; first lady; first minister; tribal leader; rebel leader; guerrilla leader; spiritual leader; religious leader; union leader;
major general; lieutenant general; brigadier general; lieutenant colonel; field marshal; rear admiral; vice admiral; air marshal; air chief marshal; commander-in-chief; commander in chief; head of state; head of government; member of parliament; staff sergeant`);

/** Short titles that stand only before names: "Gen.", "Sen.". */
export const SHORT_TITLES: ReadonlySet<string> = new Set(
  words(
    `gen gen. lt lt. col col. maj maj. capt capt. cpl cpl. sgt sgt. pvt pvt. cmdr cmdr. adm adm. brig brig. sen sen. rep rep. gov gov. pres pres. amb amb. atty atty. det det.
    insp insp. supt supt. sec sec. min min. vp pm fm ceo justice judge`,
  ),
);

/** Words that go before a title and belong to it: "former President", "acting Foreign Minister". */
export const TITLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(
    `former ex acting deputy vice assistant associate interim outgoing incoming late then chief senior junior first second federal state national military political executive special
    general permanent shadow foreign prime defence defense interior finance justice health home trade energy oil education information labour labor transport environment economy culture
    agriculture opposition crown grand supreme high lord rebel top veteran hardline moderate new current newly elected retired exiled jailed ousted deposed visiting`,
  ),
);

/** Offices that are held in or for a state, a body or a group: whose holder is tied to it when the text names both. */
export const OFFICE_NOUNS: ReadonlySet<string> = new Set(
  words(
    `president premier chancellor minister secretary ambassador envoy governor mayor senator congressman congresswoman representative speaker king queen prince princess emperor sultan
    emir pope chief head leader chairman chairwoman chairperson chair director commissioner spokesman spokeswoman spokesperson commander general admiral marshal judge prosecutor
    lawmaker legislator negotiator ceo executive founder co-founder member secretary-general director-general vice-president adviser advisor diplomat official president-elect captain coach
    boss official ayatollah mufti bishop archbishop editor`,
  ),
);

/** Offices whose holder speaks for a state or body when saying "we". */
export const SPEAKS_FOR: ReadonlySet<string> = new Set(
  words(
    `president premier chancellor minister secretary ambassador envoy spokesman spokeswoman spokesperson king queen prince emir sultan chief head leader chairman chairwoman chairperson
    director commissioner secretary-general director-general vice-president negotiator ceo commander general official governor mayor diplomat`,
  ),
);
