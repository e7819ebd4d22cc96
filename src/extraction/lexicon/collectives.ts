import { type ActorKind } from '../../domain/actor.ts';

const words = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** Armed or political collectives, in the singular. */
const groups = words(`
  militant rebel insurgent terrorist guerrilla fighter gunman extremist jihadist jihadi islamist separatist militiaman paramilitary attacker assailant hijacker bomber kidnapper hostage-taker
  group mutineer coup-plotter loyalist nationalist radical supremacist neo-nazi hardliner pirate smuggler trafficker gangster criminal hacker warlord
  militia gang cartel faction mujahideen mujahedin mujahid cell sniper infiltrator captor abductor arsonist vigilante mercenary combatant belligerent mob`);

/** Unnamed people, in the singular. */
const peoples = words(`
  refugee migrant immigrant emigrant exile asylum-seeker seeker civilian villager resident citizen inhabitant settler farmer peasant worker employee labourer laborer miner striker student pupil teacher
  academic professor scientist doctor nurse journalist reporter photographer protester protestor demonstrator marcher activist campaigner dissident rioter crowd voter supporter opponent critic
  prisoner detainee inmate captive hostage victim survivor witness mourner worshipper worshiper pilgrim believer woman man child boy girl youth teenager parent family relative tourist passenger
  pedestrian driver fisherman trader shopkeeper businessman entrepreneur investor lawyer clergy cleric priest monk nun bishop imam leader politician lawmaker legislator senator congressman
  deputy parliamentarian mp minister official diplomat envoy delegate negotiator mediator aide adviser advisor spokesman spokeswoman commander general officer soldier policeman sailor airman marine guard
  peacekeeper trooper veteran conscript recruit reservist observer inspector monitor investigator prosecutor judge juror aid-worker volunteer expert analyst economist historian community minority
  tribe tribesman people population nationals national expatriate foreigner local native nomad ally neighbour neighbor partner rival enemy foe neighbor hardliner moderate conservative liberal communist
  socialist democrat republican reformer monarchist candidate contestant player fan athlete champion winner customer consumer user shareholder bidder editor publisher author fishermen tenant landlord patient
  suspect defendant accused offender murderer killer thief robber lawbreaker father mother son daughter brother sister wife husband widow couple orphan elder chief dignitary statesman
  ambassador crew team squad collaborator deserter defector spy agent informer whistleblower contractor engineer pilot crewman rescuer firefighter medic paramedic intellectual artist musician
  auditor cashier clerk collector composer cook courier curator dentist designer detective developer digger ferryman gardener governor guide hairdresser harvester helper hostess
  librarian lifeguard locksmith magistrate mechanic messenger midwife minder musician nomad novelist operative organiser organizer painter philanthropist plumber poet postman preacher
  programmer publican ranger referee regulator sculptor servant shipowner shopper singer stockbroker strategist surgeon surveyor swimmer tailor taxpayer teammate technician translator tutor tycoon
  undertaker vet waiter warden watchman weaver welder writer scout colonist colonel lieutenant captain sergeant admiral cardinal rabbi pastor sailor seafarer porter premier
  descendant heir sibling landowner owner holder taker maker goer dweller keeper herder herdsman rancher squatter picket lawmaker policymaker peacemaker bystander newcomer grower vendor merchant banker executive broker dealer member representative follower
  sympathizer sympathiser backer lobbyist cadre elite hunter sailor seaman picketer passer-by commuter caller donor lender creditor smallholder nationalist patriot countryman compatriot brethren`);

/** Bodies, in the singular or as a mass: official, military and other institutions. */
const bodies = words(`drone gunboat submarine plane 
 government regime administration cabinet ministry department parliament legislature congress senate assembly council court tribunal judiciary prosecution authority army military navy force police gendarmerie constabulary
 troop warplane jet aircraft warship helicopter artillery tank battalion brigade regiment division garrison patrol convoy airforce coastguard agency commission committee party coalition
 opposition union federation association organisation organization company firm corporation bank bureau office embassy consulate delegation panel media
 newspaper paper broadcaster agency university school hospital church mosque charity foundation think-tank watchdog ngo lobby junta leadership team bloc club institute watchdog 
 museum board panel guild municipality taskforce flotilla fleet brigade presidency monarchy kremlin chamber secretariat directorate staff legion guards consortium carrier airline publisher manufacturer operator retailer drugmaker carmaker automaker chipmaker planemaker shipbuilder steelmaker brewer lender insurer syndicate`);

/** Common nouns that name an unnamed actor, in small letters and the singular, and what kind of actor it is. */
export const COLLECTIVES: ReadonlyMap<string, ActorKind> = new Map<string, ActorKind>([
  ...bodies.map((word): [string, ActorKind] => [word, 'organisation']),
  ...peoples.map((word): [string, ActorKind] => [word, 'people']),
  ...groups.map((word): [string, ActorKind] => [word, 'group']),
]);

/** Arms that act for whoever owns them: "Israeli warplanes"; without an owner they are nobody. */
export const HARDWARE: ReadonlySet<string> = new Set(
  words(
    'warplane jet aircraft warship helicopter artillery tank convoy fighter-bomber drone gunboat plane bomber rocket missile submarine patrol',
  ),
);

/** Fields of a "service" that acts: "the intelligence service". */
export const SERVICE_FIELDS: ReadonlySet<string> = new Set(
  words(
    'intelligence security secret border civil health prison police customs immigration fire rescue news diplomatic spy probation ambulance coast-guard',
  ),
);

/** Singular nouns that stand for several people, and take their kind from the people before them: "refugee population". */
export const GATHERINGS: ReadonlySet<string> = new Set(
  words('population community minority crowd tribe crew squad couple family team clergy public'),
);

/** Plural nouns that stand for one kind of collective whatever their number: no singular form is looked for. */
export const MASS_PLURALS: ReadonlySet<string> = new Set(
  words('police people troops authorities forces media clergy militia military guards staff'),
);

/** Plural nouns that end as words for people do, and are none. */
const NO_PEOPLE = new Set(
  words(`letters matters numbers papers powers orders computers servers towers rivers waters borders corners centers quarters boosters chapters characters clusters containers counters covers dinners
    disasters drawers fibers fingers flowers filters folders hammers helicopters layers lasers markers meters monsters offers others parameters posters printers processors reactors registers routers
    rollers scooters sensors shelters shoulders showers stickers summers winters semesters speakers tankers theaters tigers timers trailers transfers triggers trousers vouchers wonders barriers carriers
    careers frontiers factors sectors errors colors colours flavors motors mirrors tractors vectors rumors terrors corridors favors harbors harbours interiors anchors freezers newspapers
    wallpapers lawnmowers skyscrapers bunkers craters cylinders cucumbers encounters endeavors feathers ladders leathers lockers manners mergers murders newsletters numbers pointers
    propellers pullovers remainders reminders rockers shutters sliders slippers spiders sweaters takeovers turnovers transformers transistors generators indicators calculators elevators escalators
    accelerators refrigerators radiators simulators thrusters launchers destroyers cruisers bombers freighters steamers trawlers boilers burners charters headquarters thunders dangers angers hungers
    numbers millimeters kilometers centimeters powers superpowers flyers fliers covers leftovers crossovers hangovers passovers disorders recorders blunders wafers
    browsers buffers bumpers conveyors detectors reflectors projectors lists wrists twists fists mists waists heists checklists playlists shortlists`),
);

/** Whether a plural noun is a word for people by its ending: "harvesters", "ferrymen", "motorists". */
export const endsAsPeople = (word: string): boolean =>
  word.length > 5 && /(?:[^e]ers|ors|ists|men|women)$/u.test(word) && !NO_PEOPLE.has(word);

/** With a state before them, these mean the state itself: "the Pakistani government", "Chinese officials", "Iranian authorities". */
export const STATE_BODIES: ReadonlySet<string> = new Set(
  words(
    `government regime administration authority authorities official officials leadership leaders cabinet diplomacy junta presidency`,
  ),
);

/** With a group or organisation before them, these mean that group itself: "Taliban fighters", "Hamas militants". */
export const GROUP_MEMBERS: ReadonlySet<string> = new Set(
  words(`fighter fighters militant militants rebel rebels gunman gunmen insurgent insurgents guerrilla guerrillas forces troops leadership movement group militia extremists terrorists
    jihadists militiamen soldiers combatants regime administration government separatists organisation organization party army members`),
);

/** Nouns that describe a person or body with "the" and may point back to one named before: "the group", "the ministry", "the country". */
export const POINTING_NOUNS: ReadonlyMap<string, readonly ActorKind[]> = new Map<string, readonly ActorKind[]>([
  ...words('country nation state republic kingdom').map((word): [string, readonly ActorKind[]] => [word, ['state']]),
  ...words('group movement network militia faction').map((word): [string, readonly ActorKind[]] => [
    word,
    ['group', 'organisation'],
  ]),
  ...words(
    'organisation organization agency authority association federation league society academy ministry department company firm party union court tribunal university newspaper paper magazine bank commission committee council body watchdog charity bloc alliance airline club team church parliament institute foundation broadcaster website school hospital studio corporation',
  ).map((word): [string, readonly ActorKind[]] => [word, ['organisation', 'group']]),
]);
