const names = (text: string): readonly string[] =>
  text
    .split(/[;\n]+/u)
    .map((name) => name.trim())
    .filter(Boolean);

/** Continents, seas, regions and lands without a government of their own in the table of states. */
export const REGIONS: readonly string[] = names(`
Africa; Asia; Europe; North America; South America; Latin America; Central America; Antarctica; Oceania; Middle East; Near East; Far East; Central Asia; South Asia; Southeast Asia; South-East Asia; South East Asia; East Asia
Western Europe; Eastern Europe; Central Europe; West Africa; East Africa; North Africa; Southern Africa; Sub-Saharan Africa; Horn of Africa; Sahel; Maghreb; Levant; Balkans; Caucasus; Baltics; Scandinavia; Caribbean; Persian Gulf
Gulf of Aden; Red Sea; Black Sea; Caspian Sea; Mediterranean; Mediterranean Sea; South China Sea; East China Sea; Sea of Japan; Baltic Sea; North Sea; Aegean; Aegean Sea; Adriatic; Arabian Sea; Strait of Hormuz; Taiwan Strait; Suez Canal
Panama Canal; Atlantic; Atlantic Ocean; Pacific; Pacific Ocean; Indian Ocean; Arctic; Sinai; Sinai Peninsula; Golan Heights; West Bank; Gaza; Gaza Strip; East Jerusalem; Temple Mount; Kashmir; Jammu and Kashmir; Punjab; Sindh; Balochistan
Khyber Pakhtunkhwa; Waziristan; North Waziristan; South Waziristan; Helmand; Kandahar; Kunduz; Swat; Assam; Gujarat; Kerala; Bihar; Uttar Pradesh; Maharashtra; Tamil Nadu; West Bengal; Xinjiang; Inner Mongolia; Guangdong; Sichuan; Yunnan; Manchuria
Kurdistan; Darfur; Kordofan; Tigray; Oromia; Ogaden; Puntland; Biafra; Katanga; Kivu; North Kivu; South Kivu; Ituri; Cabinda; KwaZulu-Natal; Donbas; Donbass; Donetsk; Luhansk; Kherson; Zaporizhzhia; Kaliningrad; Siberia; Dagestan; Ingushetia
Tatarstan; Kosovska; Vojvodina; Krajina; Slavonia; Bavaria; Saxony; Brandenburg; Hesse; Flanders; Wallonia; Basque Country; Andalusia; Galicia; Corsica; Brittany; Normandy; Provence; Sicily; Sardinia; Lombardy; Tuscany; Crete; Aceh; Papua; West Papua
Irian Jaya; Java; Sumatra; Bali; Borneo; Sulawesi; Sabah; Sarawak; Mindanao; Luzon; Okinawa; Hokkaido; Fukushima; Anbar; Diyala; Nineveh; Idlib; Raqqa; Deir ez-Zor; Hasakah; Latakia; Bekaa Valley; South Lebanon; Galilee; Negev; Upper Egypt; Cyrenaica
Chiapas; Patagonia; Amazonia; Quebec; Ontario; Alberta; British Columbia; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland; Yukon; New South Wales; Queensland; Tasmania; South Australia; Western Australia; Northern Territory
Northern Iraq; Falkland Islands; Falklands; Malvinas; Gibraltar; Guantánamo Bay; Guam; Bermuda; Cayman Islands; Diego Garcia; Spratly Islands; Paracel Islands; Kuril Islands; Senkaku Islands; Himalayas; Alps; Andes; Pyrenees; Sahara; Tora Bora
Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada
New Hampshire; New Jersey; New Mexico; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah; Vermont; Virginia; West Virginia; Wisconsin; Wyoming; District of Columbia; New England
Yorkshire; Lancashire; Kent; Essex; Surrey; Sussex; Devon; Cornwall; Cumbria; Midlands; Merseyside; Dorset; Somerset; Norfolk; Suffolk; Oxfordshire; Cambridgeshire; Hampshire; Lincolnshire; Manhattan; Brooklyn; Queens; Bronx; Harlem; Silicon Valley; Hollywood; Wall Street
`);

/** Larger cities that are not seats of a government in the table of states. */
export const CITIES: readonly string[] = names(`
New York; New York City; Los Angeles; Chicago; Houston; Philadelphia; Phoenix; San Antonio; San Diego; Dallas; San Francisco; Seattle; Denver; Boston; Detroit; Baltimore; Memphis; Atlanta; Miami; Cleveland; New Orleans; Minneapolis; Las Vegas; Portland; St. Louis
Pittsburgh; Cincinnati; Milwaukee; Kansas City; Sacramento; Oakland; Honolulu; Anchorage; Buffalo; Salt Lake City; Orlando; Tampa; Charlotte; Nashville; Indianapolis; Columbus; Austin; Toronto; Montreal; Vancouver; Calgary; Edmonton; Winnipeg; Halifax; Quebec City
Sydney; Melbourne; Brisbane; Perth; Adelaide; Darwin; Hobart; Auckland; Christchurch; Manchester; Birmingham; Liverpool; Leeds; Sheffield; Bristol; Glasgow; Aberdeen; Dundee; Swansea; Leicester; Nottingham; Newcastle; Southampton; Portsmouth; Brighton; Oxford; Cambridge
Lyon; Marseille; Marseilles; Toulouse; Nice; Strasbourg; Bordeaux; Calais; Lille; Hamburg; Munich; Cologne; Frankfurt; Stuttgart; Düsseldorf; Dresden; Leipzig; Hanover; Nuremberg; Bremen; Milan; Naples; Turin; Venice; Florence; Genoa; Bologna; Palermo; Seville; Valencia
Bilbao; Malaga; Zaragoza; Porto; Geneva; Zurich; Basel; Lausanne; Davos; Salzburg; Graz; Rotterdam; Utrecht; Antwerp; Ghent; Gothenburg; Malmö; Bergen; Aarhus; Tampere; Krakow; Gdansk; Lodz; Wroclaw; Brno; Kosice; Salonika; Thessaloniki; Istanbul; Izmir; Antalya; Adana
Diyarbakir; Gaziantep; Odessa; Odesa; Kharkiv; Kharkov; Lviv; Mariupol; Sevastopol; Donetsk; Bakhmut; Bucha; St. Petersburg; Saint Petersburg; St Petersburg; Leningrad; Vladivostok; Novosibirsk; Yekaterinburg; Sochi; Rostov; Srebrenica; Mostar; Tuzla; Gorazde; Zepa; Bihac
Vukovar; Dubrovnik; Knin; Split; Novi Sad; Nis; Mitrovica; Shanghai; Guangzhou; Shenzhen; Wuhan; Chongqing; Tianjin; Nanjing; Chengdu; Harbin; Urumqi; Kashgar; Osaka; Kyoto; Nagasaki; Hiroshima; Yokohama; Nagoya; Sapporo; Busan; Pusan; Incheon; Panmunjom; Kaesong
Mumbai; Bombay; Calcutta; Kolkata; Madras; Chennai; Bangalore; Hyderabad; Ahmedabad; Srinagar; Jammu; Amritsar; Lucknow; Ayodhya; Karachi; Lahore; Peshawar; Quetta; Faisalabad; Multan; Abbottabad; Swat Valley; Kandahar; Herat; Mazar-i-Sharif; Jalalabad; Ghazni
Chittagong; Cox’s Bazar; Jaffna; Mandalay; Chiang Mai; Phuket; Da Nang; Ho Chi Minh City; Hue; Penang; Surabaya; Bandung; Medan; Denpasar; Cebu; Davao; Zamboanga; Mosul; Basra; Fallujah; Falluja; Najaf; Karbala; Kerbala; Kirkuk; Ramadi; Tikrit; Samarra; Sulaimaniya
Aleppo; Homs; Hama; Palmyra; Daraa; Afrin; Kobani; Kobane; Manbij; Douma; Haifa; Hebron; Nablus; Jenin; Bethlehem; Jericho; Rafah; Khan Younis; Gaza City; Nazareth; Sidon; Tyre; Aqaba; Mecca; Medina; Dubai; Sharjah; Isfahan; Shiraz; Tabriz; Mashhad; Natanz; Fordow; Bushehr; Qom
Hodeidah; Hodeida; Taiz; Marib; Alexandria; Giza; Luxor; Suez; Port Said; Sharm el-Sheikh; Sharm el Sheikh; Benghazi; Misrata; Sirte; Tobruk; Casablanca; Marrakech; Tangier; Fez; Oran; Lagos; Kano; Kaduna; Maiduguri; Port Harcourt; Jos; Timbuktu; Gao; Kidal; Kumasi; Goma; Bukavu
Lubumbashi; Kisangani; Entebbe; Gulu; Mombasa; Zanzibar; Arusha; Kismayo; Baidoa; Port Sudan; El Fasher; Nyala; Johannesburg; Cape Town; Durban; Soweto; Bulawayo; Beira; Huambo; Benguela; São Paulo; Rio de Janeiro; Rio; Salvador; Recife; Porto Alegre; Rosario; Cordoba
Medellin; Medellín; Cali; Cartagena; Barranquilla; Maracaibo; Guayaquil; Cuzco; Arequipa; Cochabamba; Santa Cruz; Valparaiso; Guadalajara; Monterrey; Tijuana; Acapulco; Cancun; Ciudad Juárez; Veracruz; Santiago de Cuba; Maastricht; Dayton; Camp David; Guantanamo; Chernobyl; Lockerbie
Heathrow; Oslo Fjord; Kunar; Nangarhar; Kostanay; Bhopal; Tiananmen Square; Tahrir Square; Red Square; Times Square; Trafalgar Square; Gezi Park; Maidan
`);

/** Words that end the name of a place: "Tahrir Square", "Jordan Valley". */
export const PLACE_TAILS: ReadonlySet<string> = new Set(
  `river sea ocean lake bay gulf strait straits canal mountain mountains valley desert island islands peninsula cape coast street avenue road square park airport station bridge tower palace hill hills
  heights province district county region prefecture oblast governorate state territory city town village camp base port harbor harbour beach forest plateau pass highway motorway freeway boulevard lane drive
  plaza stadium arena hotel mall cemetery prison jail castle fort border reef falls creek canyon basin zone strip bank crossing suburb neighbourhood neighborhood borough municipality building centre center hall wall`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Words that begin the name of a place: "Mount Sinai", "Lake Chad". */
export const PLACE_HEADS: ReadonlySet<string> = new Set(
  'mount mt mt. lake cape fort camp port gulf bay strait isle river'.split(' '),
);
