import { type BodyEntry, readBodies } from './bodies.ts';

/** Armed, political and social groups: name | other names. */
const table = `
Taliban | Taleban; Islamic Emirate
Tehrik-i-Taliban Pakistan | Pakistani Taliban; TTP; Tehreek-e-Taliban Pakistan; Tehrik-e-Taliban Pakistan
Haqqani Network | Haqqani network; Haqqanis
Al-Qaeda | al-Qaeda; Al Qaeda; al Qaeda; Al-Qaida; al-Qaida; Al Qaida; al Qaida; Qaeda; Qaida
Al-Qaeda in the Arabian Peninsula | al-Qaeda in the Arabian Peninsula; AQAP
Al-Qaeda in the Islamic Maghreb | al-Qaeda in the Islamic Maghreb; AQIM; Salafist Group for Preaching and Combat; GSPC
Al-Qaeda in Iraq | al-Qaeda in Iraq; AQI
Islamic State | IS; ISIS; ISIL; Isis; Isil; Daesh; Da’esh; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Islamic State in Iraq and the Levant; Islamic State group; Islamic State of Iraq; Islamic State in Iraq and Syria; so-called Islamic State
ISIS-K | IS-K; ISIL-K; Islamic State Khorasan; Islamic State-Khorasan; IS Khorasan
Nusra Front | Jabhat al-Nusra; al-Nusra Front; Al-Nusra Front; Al-Nusra; al-Nusra; Hayat Tahrir al-Sham; HTS; Jabhat Fateh al-Sham
Hamas | HAMAS; Islamic Resistance Movement
Palestinian Islamic Jihad | Islamic Jihad; Islamic Jihad Movement in Palestine
Hezbollah | Hizbollah; Hizbullah; Hezbullah; Hizballah; Party of God
Houthis | Houthi; Houthi movement; Ansar Allah; Ansarullah; Houthi rebels; Huthis
Fatah | Fateh; al-Fatah
Palestine Liberation Organization | PLO; Palestine Liberation Organisation; P.L.O.
Popular Front for the Liberation of Palestine | PFLP
Al-Aqsa Martyrs’ Brigades | Al Aqsa Martyrs Brigades; al-Aqsa Martyrs Brigades
Muslim Brotherhood | Ikhwan
Boko Haram |
Al-Shabaab | al-Shabaab; Al-Shabab; al-Shabab; Al Shabaab; al Shabaab; Shabab; Shabaab; Al Shabab
Lord’s Resistance Army | LRA
M23 | March 23 Movement
Janjaweed |
Rapid Support Forces | RSF paramilitary
Sudan People’s Liberation Army | SPLA; Sudan People’s Liberation Movement; SPLM
UNITA | Unita; National Union for the Total Independence of Angola
RENAMO | Renamo
FRELIMO | Frelimo
MPLA |
SWAPO | Swapo
Polisario Front | Polisario
Revolutionary United Front | RUF
Interahamwe |
Rwandan Patriotic Front | RPF
FDLR | Democratic Forces for the Liberation of Rwanda
Tigray People’s Liberation Front | TPLF
Eritrean People’s Liberation Front | EPLF
Armed Islamic Group | GIA
Islamic Salvation Front | FIS
Kurdistan Workers’ Party | PKK; Kurdistan Workers Party
People’s Protection Units | YPG
Syrian Democratic Forces | SDF
Kurdistan Democratic Party | KDP
Patriotic Union of Kurdistan | PUK
Peshmerga | peshmerga
Free Syrian Army | FSA
Badr Brigade | Badr Organization; Badr Organisation
Mahdi Army | Mehdi Army
Popular Mobilization Forces | PMF; Hashd al-Shaabi; Popular Mobilisation Forces
Kataib Hezbollah | Kata’ib Hezbollah
Mujahedin-e Khalq | MEK; People’s Mujahedin of Iran; Mujahideen Khalq; People's Mujahedin
Northern Alliance |
Hezb-e-Islami | Hizb-i-Islami; Hezb-i-Islami
Lashkar-e-Taiba | Lashkar-e-Tayyiba; Lashkar-e-Toiba; Lashkar-i-Taiba; LeT
Jaish-e-Mohammed | Jaish-e-Muhammad; Jaish-e-Mohammad; JeM
Lashkar-e-Jhangvi | LeJ
Hizbul Mujahideen | Hizb-ul-Mujahideen; Hizb-ul-Mujahedin
Jamaat-ud-Dawa |
Tehreek-e-Labbaik Pakistan | TLP
Balochistan Liberation Army | BLA; Baloch Liberation Army
Liberation Tigers of Tamil Eelam | LTTE; Tamil Tigers; Tamil Tiger
Khmer Rouge |
Jemaah Islamiyah | Jemaah Islamiah; JI
Abu Sayyaf |
Moro Islamic Liberation Front | MILF
Moro National Liberation Front | MNLF
New People’s Army | NPA
Free Aceh Movement | GAM
Fretilin | FRETILIN; Falintil
Karen National Union | KNU
Arakan Rohingya Salvation Army | ARSA
Viet Cong | Vietcong
East Turkestan Islamic Movement | ETIM
Irish Republican Army | IRA; Provisional IRA; Provisional Irish Republican Army; Real IRA
Ulster Volunteer Force | UVF
Ulster Defence Association | UDA
ETA | Eta; Basque Fatherland and Liberty; Euskadi Ta Askatasuna
Red Brigades |
Red Army Faction | Baader-Meinhof
Kosovo Liberation Army | KLA; UCK
Revolutionary Armed Forces of Colombia | FARC; Farc
National Liberation Army | ELN
United Self-Defense Forces of Colombia | AUC
M-19 |
Shining Path | Sendero Luminoso
Tupac Amaru Revolutionary Movement | MRTA; Tupac Amaru
Sandinistas | Sandinista National Liberation Front; FSLN; Sandinista
Contras |
Farabundo Marti National Liberation Front | FMLN
Zapatistas | Zapatista National Liberation Army; EZLN; Zapatista
Zetas | Los Zetas
Sinaloa Cartel | Sinaloa cartel
Wagner Group | Wagner; Wagner group
Azov Battalion | Azov Regiment
Aum Shinrikyo |
Ku Klux Klan | KKK
Proud Boys |
Oath Keepers |
Antifa |
Anonymous |
Viet Minh |
Rohingya | Rohingyas; Rohingya Muslims
Kurds | Iraqi Kurds; Syrian Kurds; Turkish Kurds
Bosnian Muslims | Bosniaks; Bosnian Moslems
Kosovo Albanians | ethnic Albanians; Kosovar Albanians
Hutus | Hutu
Tutsis | Tutsi
Uighurs | Uyghurs; Uighur Muslims; Uyghur Muslims
Tamils |
Roma |
Yazidis | Yezidis
Druze |
Maronites |
Sunnis | Sunni Muslims; Sunni Arabs
Shiites | Shi’ites; Shias; Shia Muslims; Shiite Muslims; Shi’ite Muslims
Alawites |
Muslims | Moslems
Christians |
Catholics | Roman Catholics
Protestants |
Jews |
Hindus |
Sikhs |
Buddhists |
Copts | Coptic Christians
Arabs |
Basques |
Kashmiris |
Baloch | Baluch
Pashtuns | Pushtuns; Pathans
Tuareg | Tuaregs
`;

/** Peoples and communities of the table, of kind `people`; those before them are of kind `group`. */
const firstPeople = 'Rohingya |';

/** Well-known armed, political and social groups, and peoples that act under their own name. */
export const GROUPS: readonly BodyEntry[] = [
  ...readBodies(table.slice(0, table.indexOf(firstPeople)), 'group'),
  ...readBodies(table.slice(table.indexOf(firstPeople)), 'people'),
];

/** Names of the table that are common words or other names too; they count only where the article names the group in full. */
export const DOUBTFUL_GROUPS: ReadonlySet<string> = new Set([
  'Anonymous', 'Wagner', 'Roma', 'Contras', 'FIS', 'GIA', 'JI', 'AUC', 'MILF', 'Eta', 'LET', 'LeT', 'HTS', 'Sandinista', 'Unita', 'Qaida', 'Shabab', 'Isis', 'GAM', 'Islamic Emirate',
]); // prettier-ignore
