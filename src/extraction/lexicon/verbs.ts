import { RELATION_KINDS, type RelationKind } from '../../domain/ontology.ts';

/**
 * Verbs by what they say the subject does to, with or about the other party.
 *
 * An entry is a lemma (`criticise`), a lemma with its particle (`crack_down`), or either with the preposition that leads to the
 * other party (`turn+on`). The entry with the preposition wins over the bare one. American and British spellings both stand.
 */
const LISTS: Record<RelationKind, string> = {
  AGREE: `agree promise pledge vow+with offer volunteer undertake+to commit commit+to consent accede accede+to settle settle+with
 compromise compromise+with bargain+with swear+to guarantee assure reassure`,
  CONSULT: `meet meet_up meet+with visit phone telephone ring consult consult+with confer confer+with negotiate negotiate+with talk talk+to
 talk+with speak+to speak+with discuss discuss+with host receive greet mediate mediate+between mediate+in tour fly+to travel+to go+to
 dine+with huddle+with parley+with liaise+with brief summit+with correspond+with write+to contact reach_out+to engage+with
 arrive+in call+at confer+on debate+with interview`,
  SUPPORT: `support back endorse praise welcome recognise recognize laud applaud commend hail salute thank congratulate honour honor
 congratulate+on defend ratify sign sign+with approve approve+of embrace champion rally rally+behind rally+to side+with
 stand_by stand+by stand+with stand+behind vouch+for vote+for sympathise+with sympathize+with condole+with credit admire appreciate nominate
 encourage advocate+for speak+for campaign+for lobby+for bless validate legitimise legitimize celebrate mourn+with align+with`,
  CONCEDE: `apologise apologize apologise+to apologize+to concede concede+to yield+to relent relent+to bow+to cave+to cave_in+to give_in+to
 acquiesce+to back_down+to back_off ease relax lift repeal rescind waive pardon forgive accept acknowledge 
 backtrack backpedal soften commute accommodate reverse moderate unblock unfreeze capitulate+to`,
  COOPERATE: `cooperate cooperate+with co-operate co-operate+with collaborate collaborate+with partner+with team_up+with team+with
 join join+in ally ally+with trade+with work+with share share+with extradite extradite+to coordinate coordinate+with
 exchange+with drill+with train+with exercise+with normalise+with normalize+with reconcile+with unite+with merge+with
 participate+in invest+in buy+from sell+to export+to import+from liaise deepen+with
 act+with link_up+with contribute+with fight+alongside march+with serve+with`,
  AID: `aid help assist give provide provide+with supply supply+with supply+to give+to donate donate+to grant grant+to fund finance bankroll subsidise subsidize
 equip arm shelter harbour harbor feed treat rescue save evacuate airlift lend lend+to loan+to deliver deliver+to ship+to 
 contribute+to protect escort train heal resettle rehabilitate compensate reimburse house  
 rebuild repair bail_out prop_up shore_up sustain nurse relieve sponsor award award+to hand_out+to distribute+to pay bring+to`,
  RETREAT: `withdraw withdraw+from retreat retreat+from pull_out pull_out+of pull_back pull+out_of leave evacuate+from free release return return+to
 hand_over hand_over+to hand+to disarm demobilise demobilize surrender surrender+to resign resign+from step_down quit vacate 
 lay_down disband repatriate liberate exonerate acquit parole abdicate redeploy+from dismantle hand_back+to give_up give_back+to ceasefire
 stand_down pull+from cede cede+to relinquish relinquish+to`,
  REQUEST: `ask ask+for urge demand demand+from demand+of call+for call+on call_on appeal+to appeal+for request request+from beg plead+with
 plead+for implore beseech petition press pressure press+for push push+for lobby exhort invite summon order instruct direct command
 insist insist+on require seek seek+from solicit solicit+from apply+to remind nudge prod beckon entreat advise tell+to want+to expect+to
 enjoin propose propose+to recommend+to suggest+to question challenge task require+of need+from`,
  ACCUSE: `accuse argue+with quarrel+with feud+with spar+with bicker+with squabble+with blame criticise criticize denounce condemn rebuke reprimand chide chastise castigate lambast lambaste slam blast decry deplore
 fault censure charge charge+with indict sue prosecute convict+of investigate probe suspect implicate deride mock ridicule attack+for lash_out+at
 lash+at hit_out+at rail+against inveigh+against complain complain+about complain+over complain+of complain+against grumble+about berate admonish scold slate
 pillory vilify disparage insult malign scorn scoff+at sneer+at finger impeach allege+against
 link+to tie+to liken compare+to brand label describe+as_enemy audit scrutinise scrutinize inspect examine
 interrogate+about decry+as testify+against inform+against indict+for shame reproach upbraid`,
  REJECT: `reject refuse deny dismiss rebuff spurn decline turn_down veto oppose resist defy ignore disregard dispute contest contradict refute rebut
 strike_down throw_out toss_out quash annul nullify invalidate disagree+with object+to balk+at reject+as repudiate renounce disavow disown shun snub flout violate breach overrule 
 rule_out discount brush_off brush_aside shrug_off disapprove+of vote_down vote+against block stonewall evade overturn override
 disobey refuse+to distance+from disclaim hinder obstruct stall+on`,
  THREATEN: `threaten warn caution menace intimidate warn+of warn+against warn+about bully blackmail vow+against swear+against 
 threaten+with dare target+with `,
  PROTEST: `protest protest+against protest+at demonstrate demonstrate+against march+against march+on march rally+against strike+against
 picket boycott riot riot+against riot+in walk_out+of walk_out+on sit_in+at chant+against 
 rise_up+against revolt+against rebel+against mutiny+against storm_out+of heckle jeer boo `,
  SANCTION: `sanction penalise penalize punish embargo expel expel+from recall suspend cut cut_off halt freeze sever cancel break_off break+with
 break_off+with downgrade curtail withhold withhold+from end discontinue terminate stop scale_back reduce oust oust+from evict
 blacklist ban ban+from exclude+from bar bar+from disqualify dismiss+from fire sack remove+from isolate ostracise ostracize
 boycott delist fine convict sentence tariff shut_out+of drop suspend+from disinvite unfriend divest+from`,
  MOBILIZE: `mobilise mobilize deploy deploy+to deploy+against deploy+in mass mass+on amass amass+on station+in station position+near dispatch+to
 send+to reinforce alert arm+against ready+against patrol call_up conscript rush+to scramble
 test-fire fire+over fire+toward fire+towards launch+over launch+toward launch+towards build_up gather+near encircle surround`,
  COERCE: `arrest detain jail imprison capture seize confiscate raid deport repress suppress crush crack_down crack_down+on clamp_down+on restrict curb censor
 hack spy+on outlaw blockade besiege impound intercept hold hold_up kidnap_off interrogate search close_down shut_down shut
 impose+on exile banish evict+from displace expropriate nationalise nationalize annex occupy overrun control quell
 disperse round_up incarcerate apprehend enslave persecute harass muzzle gag silence subdue purge
 operate+against act+against move+against go+against clear+of cleanse+of rid+of crack+on block+from silence
 prevent prohibit forbid
 force overthrow topple depose unseat deface sabotage infiltrate monitor`,
  ASSAULT: `attack assault kill murder assassinate bomb shell strike hit+with invade fight fight+with fight+against battle battle+with battle+against
 clash+with skirmish+with shoot shoot_down shoot+at fire+at fire+into launch+at launch+into fire+on fire_on ambush beat torture rape wound injure maim slay slaughter
 massacre execute behead hang lynch stab gun_down mow_down blow_up detonate explode+in torch burn_down destroy demolish
 raze storm pound bombard strafe pummel abduct kidnap hijack turn+on war+with war+against  
 retaliate+against defeat retake recapture conquer decimate annihilate poison gas exterminate rocket mortar firebomb car-bomb
 assail harm hurt batter brutalise brutalize molest ram drone trample repel rout overpower thrust+into penetrate
 rocket+at lob+at hurl+at throw+at pelt crash+into target kill+in`,
  LINK: `lead head chair govern rule preside+over belong+to represent own border neighbour neighbor comprise include host+base found 
 belong serve+as succeed+as hail+from originate+in employ run administer live+in reside+in `,
  SAY: `call comment+on remark+on speak+about speak+of talk+about mention describe refer+to discuss+in characterise characterize portray
 explain+about tell+about say+about address note+about cite quote tweet+about write+about report+on predict+about`,
  OTHER: `watch succeed replace affect influence use surpass outnumber suit benefit cost overtake outpace`,
};

/** The relation of every entry. */
export const VERB_RELATION: ReadonlyMap<string, RelationKind> = new Map(
  RELATION_KINDS.flatMap((relation) =>
    LISTS[relation]
      .split(/\s+/u)
      .filter(Boolean)
      .map((entry) => [entry, relation] as const),
  ),
);

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Verbs whose object carries the meaning: "held talks with", "reached a deal with", "launched an attack on". */
export const LIGHT_VERBS: ReadonlySet<string> =
  words(`hold have make take give offer reach sign conduct launch stage carry_out
  undertake begin start resume continue pursue seek express voice issue impose mount deliver lead establish restore strengthen deepen boost
  improve expand promote upgrade open enter engage conclude forge strike maintain keep keep_up broker open_up renew complete organise organize wage commit
  perform stage build announce declare unveil extend set_up put pay send provide grant level file bring show receive face enjoy step_up intensify escalate
  enter+into engage+in participate+in take_part+in involve+in embroil+in lock+in initiate file place grant suffer win secure get need institute lodge reimpose hand_down`);

/** Verbs that bring something to an end or make it less. With help or ties as their object they are a sanction; with harm, a retreat. */
export const STOPPING_VERBS: ReadonlySet<string> =
  words(`suspend stop halt end cut cut_off sever break break_off cancel freeze withhold reduce scale_back
  curtail discontinue terminate withdraw call_off postpone drop lower slash block downgrade pull abandon interrupt put_off limit lift ease
  relax remove rescind revoke repeal scrap abrogate annul nullify quit leave`);

/** Verbs of which the subject receives: the giver is the other party ("received aid from"). */
export const RECEIVING_VERBS: ReadonlySet<string> = words(
  `receive get obtain win gain secure suffer face undergo draw earn attract buy borrow`,
);

/** Verbs of knowing, being and wanting, which do nothing to anybody. */
export const STATES_OF_MIND: ReadonlySet<string> =
  words(`be have do know see think want need like love hate hear feel remember forget expect hope wish mean seem appear become remain stay contain
  include cost last consist depend exist happen occur look understand recognize notice imagine prefer mind matter resemble equal lack concern involve date fall rise go come get let make keep use try begin start
  continue stop find believe take turn lie stand sit belong read watch wait learn recall realise realize consider regard follow precede`);

/** Verbs whose action is done in words and points beyond itself: what follows in their clause is asked, promised or threatened, not done. */
export const COMMUNICATIVE: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'AGREE', 'SUPPORT', 'CONCEDE', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN', 'PROTEST', 'SAY', 'CONSULT',
]); // prettier-ignore
