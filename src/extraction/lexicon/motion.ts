const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u).filter(Boolean));

/** Verbs, by lemma, after which "to", "from" and "for" lead to a place. */
export const MOTION_VERBS = words(`
  go come travel fly arrive return move head drive walk ride sail march cross enter leave depart flee escape run rush hurry migrate emigrate relocate journey tour proceed advance
  drive land reach get bring take carry transport transfer ship send deploy dispatch smuggle deport extradite evacuate airlift repatriate relocate fly ferry bus lead drag push pour spread stretch extend
  commute wander roam sneak slip crawl pass reopen stay live reside stop base originate hail descend withdraw retreat recall pull_out airdrop`);

/** Nouns, by lemma, of which "to", "from" and "of" lead to a place: what moves, and what is part of a place. */
export const PLACE_NOUNS = words(`
  city town village capital suburb outskirt street road highway airport port harbour harbor station centre center district neighbourhood neighborhood province region area north south east west northeast northwest southeast
  southwest kilometre kilometer km mile metre meter edge heart border side coast bank river bridge square market mosque church hospital school university museum hotel prison jail cell camp flight train bus plane road route trip
  journey visit tour travel drive walk mayor resident citizen native outside part quarter corner siege battle fall liberation capture fighting clash bombing blast explosion shelling streets skies weather climate map population summit
  conference meeting talk offices office headquarters bureau embassy consulate base`);

/** Prepositions after which a land or city is a place. */
export const PLACE_PREPOSITIONS = words(
  'in at near inside outside around across through throughout off within into onto via along beyond above below beside amid in-side close next north south east west northeast northwest southeast southwest',
);

/** Prepositions of direction: a place with motion, an actor with anything else. */
export const DIRECTION_PREPOSITIONS = words('to from for toward towards between over out of_from');
