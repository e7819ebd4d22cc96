import { type ActorKind } from '../../domain/actor.ts';

const words = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** Plain words that end a firm's name, and that it may lose: "Lumen Devices", later "Lumen". */
export const FIRM_ENDS: readonly string[] = words(
  `devices foods semiconductor semiconductors microsystems microelectronics lines shipyards refineries textiles biosciences therapeutics health healthcare care insurance capital instruments dynamics robotics pharmaceuticals pharma biotech chemicals mining aerospace aviation logistics shipping ventures brands stores
    supermarkets hotels resorts properties securities investments analytics networks solutions products electronics automotive steel`,
);

/** Words that end or head the name of an organisation, in small letters: "Ministry", "Party", "Network". */
export const BODY_WORDS: ReadonlySet<string> = new Set([
  ...words(
    `ministry department party network journal times post herald tribune gazette chronicle telegraph guardian inc inc. corp corp. corporation company co co. ltd ltd. plc llc group holdings bank university college school
    academy institute institution foundation association society union federation confederation league council commission committee congress parliament assembly senate court tribunal agency authority authorities administration
    bureau office organization organisation alliance coalition movement front army navy force forces guard guards corps brigade brigades battalion regiment division police command church club trust fund museum hospital
    clinic radio television tv news press newspaper magazine service services systems mutual airlines airways air motors industries laboratories labs partners associates group board chamber conference secretariat mission
    embassy consulate initiative programme program project campaign center centre orchestra theatre theater studios pictures records entertainment games software technologies telecom communications energy oil gas
    petroleum electric international united rovers fc athletic cartel syndicate cabinet government junta militia observatory watch monitor forum summit order sisters brotherhood mosque synagogue cathedral temple exchange
    taskforce delegation registry treasury constabulary directorate collective centre-left workshop band team squad crew caucus bloc workers democrats republicans socialists communists liberals greens conservatives defence`,
  ),
  ...FIRM_ENDS,
]);

/** Nouns before a firm's name that are no part of it, whatever their capital: "Chipmaker Lumen", "Retailer Orvia". */
export const DESCRIPTORS: ReadonlySet<string> = new Set(
  words(
    `chipmaker carmaker automaker drugmaker planemaker shipbuilder steelmaker brewer retailer lender insurer miner broadcaster supermarket startup start-up airline carrier
    utility publisher developer conglomerate multinational subsidiary rival giant`,
  ),
);

/** Nouns that tell what sort of body the name beside them is: "the Georgian Dream party", "the Lorn group", "the Swiss company Orvia". */
export const BODY_KINDS: ReadonlySet<string> = new Set(
  words(`party group movement company firm network faction militia gang cartel chain club newspaper magazine website`),
);

/** Words that head a name with "of" or "for": "Ministry of Defence", "University of Oxford", "Institute for Peace". */
export const BODY_HEADS: ReadonlySet<string> = new Set(
  words(
    `ministry department university college school academy institute bank court council commission committee house church federation confederation union organization organisation association office army front movement party
    board bureau chamber society league institution foundation centre center agency authority authorities congress parliament assembly embassy consulate fund fellowship faculty museum directorate division secretariat
    bishops conference order campaign coalition alliance network forum group observatory general democrats friends sons daughters brotherhood knights workers students mothers forces guard state kingdom republic community`,
  ),
);

/** Words that show what sort of body a name is, where it is not plain organisation. */
export const GROUP_WORDS: ReadonlyMap<string, ActorKind> = new Map<string, ActorKind>(
  words(
    'front movement brigade brigades militia cartel army liberation resistance martyrs tigers mujahideen jihad network faction',
  ).map((word) => [word, 'group']),
);

/** Small words that may stand inside a name, in small letters: "Osama bin Laden", "Vasco da Gama", "Ministry of Defence". */
export const NAME_JOINERS: ReadonlySet<string> = new Set(
  words(
    'bin ibn bint al el ul ud ur as ash at-tayyib abu de del della delle di da das do dos du des la le las los van von der den ter ten zu zum y e i san st st.',
  ),
);

/** Parts of a family name that belong to what follows, when a surname is cut from a full name: "bin Laden", "van Gogh". */
export const SURNAME_PREFIXES: ReadonlySet<string> = new Set(
  words('bin ibn al el ul ud de del della di da dos du la le van von der den ter ten st st. mac mc o abu ben'),
);

/** Capitalised words that are no part of anybody's name: days, months, feasts, tongues, eras. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  words(
    `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
    jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. today tomorrow yesterday christmas easter ramadan eid passover hanukkah thanksgiving diwali noel holocaust renaissance i i’m god internet web online gmt est edt utc pst pdt bst cet am pm a.m. p.m. ad bc
    islam christianity hajj satan qc sc obe cbe esq phd md
    neighbouring neighboring x. tv ok covid-19 covid coronavirus ebola hiv aids h1n1 dna wmd wmds gdp vat ied ieds ufo pdf cd dvd app iphone ipad bible koran quran qur’an torah talmud brexit mps mp ceo pm fm vip vips ngo ngos q&a faq rip usd eur km mph kg
    click photo photos image images credit file video audio source sources share comment comments read more related updated published subscribe copyright editor editors note advertisement top`,
  ),
);

/** Adjectives with a capital that modify and name nobody: of continents, directions and faiths. */
export const GENERAL_ADJECTIVES: ReadonlySet<string> = new Set(
  words(
    `african european asian arab arabic western eastern northern southern american-style latin oriental mediterranean balkan caribbean scandinavian nordic baltic islamic islamist muslim moslem christian jewish catholic protestant orthodox hindu buddhist
    sikh shiite shi'ite shia sunni anglican roman communist socialist marxist leninist maoist democratic republican liberal conservative nazi fascist victorian medieval kurdish-led middle-eastern congressional presidential parliamentary senatorial
    anglo franco soviet-era transatlantic pan-african pan-arab semitic hispanic latino black white indigenous aboriginal`,
  ),
);

/** Last words of names that are events, laws, works and things, which nobody acts through: "Vietnam War", "Geneva Convention". */
export const THING_WORDS: ReadonlySet<string> = new Set(
  words(
    `war wars treaty accord accords convention agreement act bill law amendment protocol pact declaration resolution charter constitution code games olympics cup championship championships tournament open prize prizes award awards medal festival
    day week month year revolution spring uprising intifada crisis crash disaster massacre genocide attack attacks bombing bombings strait election elections referendum summit plan deal report reports dialogue talks process roadmap
    road-map operation campaign series season episode album song film movie show book novel play virus disease syndrome hurricane typhoon cyclone storm earthquake tsunami flood fire fires dam reactor missile missiles rocket rifle jet jets
    aircraft helicopter plane ship boat train line express dollar euro pound peso yen index street-journal language studies era age century dynasty empire-era anthem flag bridge test tests theory law-suit case affair scandal world name house-bill fair exhibition
    eve new-year weekend session round final finals semi-finals stakes marathon race grand-prix prix parade pride mass prayer prayers service-medal order-of-merit`,
  ),
);
