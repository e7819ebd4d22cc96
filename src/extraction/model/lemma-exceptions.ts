/** Reads lines of `lemma form form ...` into a map from form to lemma; a lemma is its own form. */
function table(lines: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of lines.trim().split(/\s*[\n;]\s*/)) {
    const [lemma, ...forms] = line.split(' ');
    if (lemma === undefined) continue;
    map.set(lemma, lemma);
    for (const form of forms) map.set(form, lemma);
  }
  return map;
}

/** Verb forms the rules would get wrong because the verb is irregular. */
export const irregularVerbs = table(`
  be is are was were been being am 's 're 'm ai r; have has had having 've 'd ; do does did done doing; go goes went gone going; say says said
  arise arose arisen; awake awoke awoken; bear bore borne born; beat beaten; become became; befall befell befallen; beget begot begotten
  begin began begun beginning; behold beheld; bend bent; beseech besought; bestride bestrode; bid bade bidden bidding; bind bound; bite bit bitten; bleed bled; blow blew blown
  break broke broken; breed bred; bring brought; build built; burn burnt; buy bought; cast casting; catch caught; choose chose chosen; cling clung; come came coming
  cost costing; creep crept; cut cutting; deal dealt; dig dug; dive dove; draw drew drawn; dream dreamt; drink drank drunk; drive drove driven driving; dwell dwelt; eat ate eaten
  fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled fleeing; fling flung; fly flew flown flies; forbid forbade forbidden forbidding; forecast forecasting; foresee foresaw foreseen foreseeing
  forget forgot forgotten forgetting; forgive forgave forgiven forgiving; forgo forwent forgone; forsake forsook forsaken; freeze froze frozen freezing; get got gotten getting; give gave given giving; grind ground; grow grew grown
  hang hung; hear heard; hide hid hidden; hit hitting; hold held; hurt; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt; leave left leaving; lend lent; let letting
  lie lain lying lies lied; light lit; lose lost losing; make made making; mean meant; meet met; mislead misled; mistake mistook mistaken; misunderstand misunderstood; mow mown; overcome overcame overcoming; overdo overdid overdone
  overhear overheard; override overrode overridden; oversee oversaw overseen overseeing; overtake overtook overtaken; overthrow overthrew overthrown; partake partook partaken; pay paid; plead pled; prove proven; put putting; quit quitting
  read; rebuild rebuilt; redo redid redone; repay repaid; resell resold; rethink rethought; retake retook retaken; rewrite rewrote rewritten; rid ridding; ride rode ridden; ring rang rung; rise rose risen; run ran running; rerun reran
  saw sawn; see saw seen seeing; seek sought; sell sold; send sent; set setting; sew sewn; shake shook shaken; shear shorn; shed shedding; shine shone; shoot shot; show shown; shrink shrank shrunk; shut shutting; sing sang sung
  sink sank sunk; sit sat sitting; slay slew slain; sleep slept; slide slid; sling slung; slit slitting; smell smelt; sneak snuck; sow sown; speak spoke spoken; speed sped; spell spelt; spend spent; spill spilt; spin spun spinning
  spit spat spitting; split splitting; spoil spoilt; spread; spring sprang sprung; stand stood; steal stole stolen; stick stuck; sting stung; stink stank stunk; stride strode stridden; strike struck stricken; string strung; strive strove striven
  swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; take took taken taking; teach taught; tear tore torn; tell told; think thought; throw threw thrown; thrust; tread trod trodden; undercut undercutting
  undergo underwent undergone; understand understood; undertake undertook undertaken; undo undid undone; unwind unwound; uphold upheld; upset upsetting; wake woke woken; wear wore worn; weave wove woven; weep wept; win won winning
  wind wound; withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written writing; broadcast broadcasting; outgrow outgrew outgrown; outdo outdid outdone; foretell foretold; bust; die died dying; tie tied; tie tying; vie vying; belie belying; untie untying
  dye dyeing; singe singeing; age ageing; bias biased biasing; focus focused focuses focusing; gas gassed gassing; bus bused; use used using uses; abuse abused; ski skiing; agree agreed agreeing; disagree disagreed; guarantee guaranteed guaranteeing; free freed freeing; decree decreed; referee refereed; pee peed
  lean leaned; dream dreamed; cause caused causing; argue argued arguing; picnic picnicked picnicking; panic panicked panicking; mimic mimicked mimicking; traffic trafficked trafficking; frolic frolicked; ache aches ached aching; whiz whizzed; quiz quizzed quizzing
`);

/** Noun forms the rules would get wrong. */
export const irregularNouns = table(`
  man men; woman women; child children; person people; foot feet; tooth teeth; goose geese; mouse mice; louse lice; ox oxen; die dice; wife wives; life lives; knife knives; leaf leaves; half halves; self selves; shelf shelves; wolf wolves
  thief thieves; loaf loaves; calf calves; hoof hooves; scarf scarves; elf elves; wharf wharves; analysis analyses; crisis crises; thesis theses; hypothesis hypotheses; basis bases; axis axes; diagnosis diagnoses; oasis oases; parenthesis parentheses
  emphasis emphases; synthesis syntheses; criterion criteria; phenomenon phenomena; medium media; bacterium bacteria; curriculum curricula; memorandum memoranda; datum data; stratum strata; nucleus nuclei; alumnus alumni; cactus cacti; focus foci; fungus fungi; stimulus stimuli
  radius radii; syllabus syllabi; larva larvae; alga algae; vertebra vertebrae; formula formulae; appendix appendices; index indices; matrix matrices; vertex vertices; series; species; troops; clothes; pants; jeans; trousers; thanks; goods; regards; remains; savings; proceedings; surroundings; outskirts; premises; means; headquarters; news; politics; economics; mathematics; physics; ethics; statistics
  gas gases; bus buses; lens lenses; virus viruses; campus campuses; bonus bonuses; census censuses; status statuses; crocus crocuses; circus circuses; surplus surpluses; caucus caucuses; chorus choruses; corpus corpora; genus genera; canvas canvases; atlas atlases; bias biases; alias aliases
  iris irises; chassis; corps; crossroads; gallows; barracks; whereabouts; shoe shoes; toe toes; foe foes; hoe hoes; canoe canoes; tie ties; lie lies; pie pies; movie movies; zombie zombies; cookie cookies; rookie rookies; calorie calories; genie genies; prairie prairies; selfie selfies; junkie junkies
  hippie hippies; birdie birdies; hoodie hoodies; freebie freebies; smoothie smoothies; brownie brownies; veggie veggies; cache caches; ache aches; headache headaches; niche niches; axe axes; quiz quizzes; house houses; horse horses; nurse nurses; purse purses; course courses; case cases; phase phases; base
  phrase phrases; purchase purchases; database databases; increase increases; decrease decreases; release releases; disease diseases; lease leases; excuse excuses; cause causes; clause clauses; pause pauses; use uses; abuse abuses; ruse ruses; rose roses; nose noses; hose hoses; dose doses; purpose purposes
  response responses; expense expenses; license licenses; defense defenses; sense senses; offense offenses; universe universes; verse verses; corpse corpses; collapse collapses; lapse lapses; eclipse eclipses; glimpse glimpses; exercise exercises; franchise franchises; enterprise enterprises; promise promises
  premise premises; compromise compromises; surprise surprises; rise rises; cruise cruises; noise noises; vise vises; size sizes; prize prizes; maze mazes; gaze gazes; blaze blazes; breeze breezes; bronze bronzes; tortoise tortoises; cheese cheeses; relapse relapses; curse curses; impulse impulses; pulse pulses; false
`);

/** Comparatives and superlatives the rules would get wrong. */
export const irregularGrades = table(`
  good better best; bad worse worst; far farther farthest further furthest; many; old elder eldest; late later latest; large larger largest; wide wider widest; safe safer safest; nice nicer nicest; close closer closest; fine finer finest; rare rarer rarest; wise wiser wisest
  brave braver bravest; simple simpler simplest; gentle gentler gentlest; noble nobler noblest; able abler ablest; humble humbler humblest; cute cuter cutest; strange stranger strangest; huge huger hugest; true truer truest; blue bluer bluest; free freer freest; pale paler palest; ripe riper ripest; severe severer severest
  sure surer surest; pure purer purest; white whiter whitest; loose looser loosest; lame lamer lamest; tame tamer tamest; sore sorer sorest; polite politer politest; remote remoter remotest; dire direr direst; subtle subtler subtlest; feeble feebler feeblest; ample ampler amplest; sane saner sanest; fierce fiercer fiercest; coarse coarser coarsest; dense denser densest; tense tenser tensest; intense intenser; well
`);

/** Pronouns, auxiliaries and other closed words whose lemma is another word. */
export const closedWords = table(`
  I me; he him; she her; we us 's; they them em 'em; who whom; can ca; will wo 'll; would 'd; shall sha; not n't nt; a an; this these; that those; have 've; be 'm 're
`);

/** Verbs in -ate, -ine and the like follow rules; these stems need a final -e the rules would not give. */
export const needsE = new Set(
  (
    'hop cop hat bar rat mat tap wip rop shap scrap escap explor restor ador ignor scor stor implor abhorr bor cor shar car dar far scar star spar compar prepar declar squar tir hir fir wir backfir misfir admir acquir requir inquir enquir inspir retir desir expir conspir aspir perspir rewir ' +
    'mov remov improv prov approv disapprov lov driv surviv deriv depriv reviv contriv arriv liv receiv deceiv perceiv conceiv achiev believ reliev griev sav wav shav brav pav rav crav engrav forgiv giv serv observ preserv reserv conserv deserv carv starv curv nerv swerv solv resolv dissolv involv evolv revolv absolv valv halv shelv delv ' +
    'nam fram blam tam sham flam gam tim crim chim consum assum resum presum fum perfum costum welcom becom com hom them extrem ' +
    'fin lin min din din shin whin outlin defin refin confin declin imagin examin determin combin decid divin undermin medicin machin jin tun prun ton phon ston zon clon postpon condon dethron ' +
    'tak mak bak rak wak shak brak lak hik lik strik spik bik pok jok smok strok chok evok invok provok revok yok nuk rebuk fluk ' +
    'titl entitl enabl disabl handl settl battl bottl rattl tackl struggl juggl smuggl gobbl doubl troubl assembl dissembl resembl trembl rambl scrambl gambl stumbl crumbl tumbl mumbl grumbl fumbl rumbl humbl bundl kindl dwindl swindl saddl paddl peddl meddl middl puzzl dazzl sizzl fizzl muzzl sampl exampl trampl crippl rippl toppl coupl tripl quadrupl multipl peopl sprinkl wrinkl twinkl ' +
    'shackl tickl trickl chuckl buckl circl cycl recycl bicycl styl fil pil til smil profil compil reconcil exil whil handl rul schedul overrul sal scal whal bal hal exhal inhal ' +
    'rid hid sid guid divid provid collid resid presid overrid abid invad persuad dissuad evad degrad upgrad downgrad trad fad wad shad blockad parad grad masquerad erod explod implod cod mod includ exclud conclud preclud delud allud elud intrud protrud extrud ced conced preced reced imped supersed interced coincid slid chid ' +
    'writ bit cit invit incit recit unit ignit excit despit quot vot promot denot not devot dot tot cut mut rout disput comput reput execut prosecut persecut contribut distribut attribut constitut substitut institut pollut dilut salut refut commut delet compet complet depet tast wast past hast bast stat dat extradit nicknam wan adher cur lur obscur secur assur insur ensur matur figur measur treasur pleasur pressur captur featur structur nurtur tortur fractur pictur lectur ' +
    'typ wip pip grip snip swip rip hyp cop gap tap tap drap rap shap scop elop hop slop rop grop dup ' +
    'brib subscrib describ prescrib inscrib imbib prob rob ' +
    'blaz gaz graz amaz raz siz seiz priz sneez squeez freez breez snooz oz ' +
    'argu valu continu pursu issu rescu su accru ensu interven conven superven contraven queu tissu undervalu devalu ' +
    'chas eras phas phras cas eas leas releas increas decreas purchas bas teas ceas creas pleas diseas appeas caus paus us abus accus excus refus confus fus amus mus infus defus diffus clos dispos expos impos oppos propos suppos compos pos nos dos los hos enclos disclos foreclos ros choos loos cruis brows rous hous arous espous ' +
    'prais rais ris advis devis revis supervis televis exercis promis compromis surpris compris disguis despis practis advertis improvis bruis nois pois curs nurs cours endors reimburs revers rehears revers convers immers dispers travers rins cleans sens licens condens incens dispens lapse laps collaps elaps eclips ' +
    'undertak acced telephon condol shor parol ceasefir deplor derid ridicul disinvit massacr straf retak dron overtak ' +
    'danc'
  ).split(' '),
);
