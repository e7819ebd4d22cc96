/** A state, or a land with a government of its own, with the words that name it. */
export interface StateEntry {
  /** Slug, also the key in a reading: `united-states`. */
  readonly id: string;
  /** The name shown. */
  readonly name: string;
  /** Other proper names and short forms. */
  readonly names: readonly string[];
  /** Adjectives: "Pakistani". */
  readonly adjectives: readonly string[];
  /** Nouns for its people, singular and plural: "Pakistani", "Pakistanis", "Britons". */
  readonly people: readonly string[];
  /** Cities that stand for its government when they act. */
  readonly capitals: readonly string[];
}

/** One line a state: name | other names | adjectives | people, when not the first adjective with -s | seats of government. */
const table = `
Afghanistan | Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan | Afghan | Afghan, Afghans | Kabul
Albania | | Albanian | | Tirana
Algeria | | Algerian | | Algiers
Andorra | | Andorran | | Andorra la Vella
Angola | | Angolan | | Luanda
Antigua and Barbuda | Antigua | Antiguan | |
Argentina | the Argentine; Argentine Republic | Argentine; Argentinian; Argentinean | Argentine, Argentines, Argentinian, Argentinians | Buenos Aires
Armenia | | Armenian | | Yerevan
Australia | Commonwealth of Australia | Australian; Aussie | | Canberra
Austria | | Austrian | | Vienna
Azerbaijan | | Azerbaijani; Azeri | Azerbaijani, Azerbaijanis, Azeri, Azeris | Baku
Bahamas | The Bahamas | Bahamian | | Nassau
Bahrain | Kingdom of Bahrain | Bahraini | | Manama
Bangladesh | | Bangladeshi | | Dhaka
Barbados | | Barbadian; Bajan | | Bridgetown
Belarus | Byelorussia; Belorussia | Belarusian; Belarussian; Byelorussian | | Minsk
Belgium | | Belgian | |
Belize | | Belizean | | Belmopan
Benin | | Beninese | Beninese | Porto-Novo
Bhutan | | Bhutanese | Bhutanese | Thimphu
Bolivia | Plurinational State of Bolivia | Bolivian | | La Paz
Bosnia and Herzegovina | Bosnia-Herzegovina; Bosnia; BiH | Bosnian | | Sarajevo
Botswana | | Botswanan | Botswanan, Batswana | Gaborone
Brazil | Federative Republic of Brazil | Brazilian | | Brasilia
Brunei | Brunei Darussalam | Bruneian | | Bandar Seri Begawan
Bulgaria | | Bulgarian | | Sofia
Burkina Faso | | Burkinabe | Burkinabe | Ouagadougou
Burundi | | Burundian | | Bujumbura; Gitega
Cambodia | Kampuchea | Cambodian; Khmer | Cambodian, Cambodians | Phnom Penh
Cameroon | | Cameroonian | | Yaounde
Canada | | Canadian | | Ottawa
Cape Verde | Cabo Verde | Cape Verdean | | Praia
Central African Republic | | Central African | | Bangui
Chad | | Chadian | | N’Djamena; Ndjamena
Chile | | Chilean | | Santiago
China | People’s Republic of China; PRC; Communist China; mainland China | Chinese; Sino | Chinese | Beijing; Peking
Colombia | | Colombian | | Bogota
Comoros | | Comorian; Comoran | | Moroni
Democratic Republic of the Congo | Democratic Republic of Congo; Congo; DR Congo; DRC; D.R.C.; Congo-Kinshasa; Zaire | Congolese; Zairian; Zairean | Congolese | Kinshasa
Republic of the Congo | Congo-Brazzaville; Republic of Congo; Congo Republic | | | Brazzaville
Costa Rica | | Costa Rican | | San Jose
Croatia | | Croatian; Croat | Croatian, Croatians, Croat, Croats | Zagreb
Cuba | Republic of Cuba | Cuban | | Havana
Cyprus | Republic of Cyprus | Cypriot | | Nicosia
Czech Republic | Czechia; Czechoslovakia | Czech; Czechoslovak | Czech, Czechs | Prague
Denmark | | Danish | Dane, Danes | Copenhagen
Djibouti | | Djiboutian | |
Dominica | Commonwealth of Dominica | Dominican | | Roseau
Dominican Republic | | Dominican | | Santo Domingo
East Timor | Timor-Leste; Timor Leste | East Timorese; Timorese | East Timorese, Timorese | Dili
Ecuador | | Ecuadorian; Ecuadorean | | Quito
Egypt | Arab Republic of Egypt | Egyptian | | Cairo
El Salvador | | Salvadoran; Salvadorean; Salvadorian | | San Salvador
Equatorial Guinea | | Equatoguinean; Equatorial Guinean | | Malabo
Eritrea | | Eritrean | | Asmara
Estonia | | Estonian | | Tallinn
Eswatini | Swaziland | Swazi | | Mbabane
Ethiopia | | Ethiopian | | Addis Ababa
Fiji | | Fijian | | Suva
Finland | | Finnish | Finn, Finns | Helsinki
France | French Republic | French | French, Frenchman, Frenchmen, Frenchwoman | Paris
Gabon | | Gabonese | Gabonese | Libreville
Gambia | The Gambia | Gambian | | Banjul
Georgia | | Georgian | | Tbilisi
Germany | Federal Republic of Germany; West Germany; FRG | German; West German | | Berlin; Bonn
East Germany | German Democratic Republic; GDR | East German | | East Berlin
Ghana | | Ghanaian | | Accra
Greece | Hellenic Republic | Greek; Hellenic | Greek, Greeks | Athens
Grenada | | Grenadian | |
Guatemala | | Guatemalan | | Guatemala City
Guinea | | Guinean | | Conakry
Guinea-Bissau | | Bissau-Guinean | | Bissau
Guyana | | Guyanese | Guyanese | Georgetown
Haiti | | Haitian | | Port-au-Prince
Honduras | | Honduran | | Tegucigalpa
Hungary | | Hungarian | | Budapest
Iceland | | Icelandic | Icelander, Icelanders | Reykjavik
India | Republic of India; Bharat | Indian | | New Delhi; Delhi
Indonesia | | Indonesian | | Jakarta
Iran | Islamic Republic of Iran; Islamic Republic; Persia | Iranian; Persian | Iranian, Iranians | Tehran; Teheran
Iraq | | Iraqi | | Baghdad
Ireland | Republic of Ireland; Irish Republic; Eire | Irish | Irish, Irishman, Irishmen | Dublin
Israel | State of Israel; the Jewish state; Jewish state | Israeli | | Jerusalem; Tel Aviv
Italy | | Italian | | Rome
Ivory Coast | Côte d’Ivoire | Ivorian | | Abidjan; Yamoussoukro
Jamaica | | Jamaican | | Kingston
Japan | | Japanese | Japanese | Tokyo
Jordan | Hashemite Kingdom of Jordan; Hashemite Kingdom | Jordanian | | Amman
Kazakhstan | | Kazakh; Kazakhstani | | Astana; Nur-Sultan
Kenya | | Kenyan | | Nairobi
Kiribati | | I-Kiribati | | Tarawa
Kosovo | Republic of Kosovo | Kosovar; Kosovan | | Pristina; Prishtina
Kuwait | | Kuwaiti | | Kuwait City
Kyrgyzstan | Kyrgyz Republic; Kirghizia | Kyrgyz; Kyrgyzstani | Kyrgyz | Bishkek
Laos | | Laotian; Lao | Laotian, Laotians | Vientiane
Latvia | | Latvian | | Riga
Lebanon | | Lebanese | Lebanese | Beirut
Lesotho | | Basotho | Basotho | Maseru
Liberia | | Liberian | | Monrovia
Libya | Libyan Arab Jamahiriya | Libyan | | Tripoli
Liechtenstein | | | Liechtensteiner, Liechtensteiners | Vaduz
Lithuania | | Lithuanian | | Vilnius
Luxembourg | | Luxembourgish | Luxembourger, Luxembourgers |
North Macedonia | Macedonia; FYROM; Former Yugoslav Republic of Macedonia | Macedonian; North Macedonian | Macedonian, Macedonians | Skopje
Madagascar | | Malagasy; Madagascan | Malagasy | Antananarivo
Malawi | | Malawian | | Lilongwe
Malaysia | | Malaysian | | Kuala Lumpur; Putrajaya
Maldives | The Maldives | Maldivian | | Male
Mali | | Malian | | Bamako
Malta | | Maltese | Maltese | Valletta
Marshall Islands | | Marshallese | Marshallese | Majuro
Mauritania | | Mauritanian | | Nouakchott
Mauritius | | Mauritian | | Port Louis
Mexico | | Mexican | | Mexico City
Micronesia | Federated States of Micronesia | Micronesian | | Palikir
Moldova | Moldavia | Moldovan | | Chisinau
Monaco | | Monegasque | |
Mongolia | | Mongolian; Mongol | | Ulaanbaatar; Ulan Bator
Montenegro | | Montenegrin | | Podgorica
Morocco | | Moroccan | | Rabat
Mozambique | | Mozambican | | Maputo
Myanmar | Burma | Burmese | Burmese | Naypyidaw; Naypyitaw; Rangoon; Yangon
Namibia | | Namibian | | Windhoek
Nauru | | Nauruan | |
Nepal | | Nepalese; Nepali | Nepalese, Nepali, Nepalis | Kathmandu; Katmandu
Netherlands | The Netherlands; Holland | Dutch | Dutch, Dutchman, Dutchmen | The Hague; Amsterdam
New Zealand | Aotearoa | | New Zealander, New Zealanders, Kiwis | Wellington
Nicaragua | | Nicaraguan | | Managua
Niger | | Nigerien | | Niamey
Nigeria | | Nigerian | | Abuja
North Korea | Democratic People’s Republic of Korea; DPRK; N. Korea; NKorea | North Korean | | Pyongyang
Norway | | Norwegian | | Oslo
Oman | | Omani | | Muscat
Pakistan | Pak; Islamic Republic of Pakistan | Pakistani | | Islamabad; Rawalpindi
Palau | | Palauan | |
Palestine | State of Palestine; Palestinian territories; Palestinian Territories; occupied Palestinian territory | Palestinian | | Ramallah
Panama | | Panamanian | | Panama City
Papua New Guinea | PNG | Papua New Guinean | | Port Moresby
Paraguay | | Paraguayan | | Asuncion
Peru | | Peruvian | | Lima
Philippines | The Philippines; Republic of the Philippines | Filipino; Philippine | Filipino, Filipinos, Filipina, Filipinas | Manila
Poland | | Polish | Pole, Poles | Warsaw
Portugal | | Portuguese | Portuguese | Lisbon
Qatar | | Qatari | | Doha
Romania | Rumania | Romanian; Rumanian | | Bucharest
Russia | Russian Federation | Russian | | Moscow
Rwanda | | Rwandan | | Kigali
Saint Kitts and Nevis | St. Kitts and Nevis; St Kitts and Nevis | Kittitian | | Basseterre
Saint Lucia | St. Lucia; St Lucia | Saint Lucian; St. Lucian | | Castries
Saint Vincent and the Grenadines | St. Vincent and the Grenadines; St Vincent and the Grenadines | Vincentian | | Kingstown
Samoa | Western Samoa | Samoan | | Apia
San Marino | | Sammarinese | Sammarinese |
Sao Tome and Principe | São Tomé and Príncipe; Sao Tome | Sao Tomean | |
Saudi Arabia | Kingdom of Saudi Arabia; KSA | Saudi; Saudi Arabian | Saudi, Saudis | Riyadh; Jeddah
Senegal | | Senegalese | Senegalese | Dakar
Serbia | Serbia and Montenegro; Yugoslavia; Federal Republic of Yugoslavia | Serbian; Serb; Yugoslav; Yugoslavian | Serbian, Serbians, Serb, Serbs, Yugoslav, Yugoslavs | Belgrade
Seychelles | The Seychelles | Seychellois | Seychellois | Victoria
Sierra Leone | | Sierra Leonean | | Freetown
Singapore | | Singaporean | |
Slovakia | Slovak Republic | Slovak; Slovakian | Slovak, Slovaks | Bratislava
Slovenia | | Slovenian; Slovene | Slovenian, Slovenians, Slovene, Slovenes | Ljubljana
Solomon Islands | The Solomon Islands; Solomons | | Solomon Islander, Solomon Islanders | Honiara
Somalia | | Somali; Somalian | Somali, Somalis | Mogadishu
South Africa | Republic of South Africa; RSA | South African | | Pretoria
South Korea | Republic of Korea; ROK; S. Korea; SKorea | South Korean | | Seoul
South Sudan | | South Sudanese | South Sudanese | Juba
Spain | Kingdom of Spain | Spanish | Spaniard, Spaniards | Madrid
Sri Lanka | Ceylon | Sri Lankan | | Colombo
Sudan | | Sudanese | Sudanese | Khartoum
Suriname | Surinam | Surinamese | Surinamese | Paramaribo
Sweden | | Swedish | Swede, Swedes | Stockholm
Switzerland | Swiss Confederation | Swiss | Swiss | Bern; Berne
Syria | Syrian Arab Republic | Syrian | | Damascus
Taiwan | Republic of China; ROC; Chinese Taipei; Formosa | Taiwanese | Taiwanese | Taipei
Tajikistan | | Tajik; Tajikistani | | Dushanbe
Tanzania | United Republic of Tanzania | Tanzanian | | Dodoma; Dar es Salaam
Thailand | Siam | Thai | | Bangkok
Togo | | Togolese | Togolese | Lome
Tonga | | Tongan | |
Trinidad and Tobago | Trinidad | Trinidadian | | Port of Spain
Tunisia | | Tunisian | | Tunis
Turkey | Türkiye; Republic of Turkey | Turkish | Turk, Turks | Ankara
Turkmenistan | | Turkmen | Turkmen, Turkmens | Ashgabat
Tuvalu | | Tuvaluan | | Funafuti
Uganda | | Ugandan | | Kampala
Ukraine | the Ukraine | Ukrainian | | Kyiv; Kiev
United Arab Emirates | UAE; U.A.E.; Emirates | Emirati | | Abu Dhabi
United Kingdom | UK; U.K.; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland | British | Briton, Britons, Brit, Brits | London
United States | United States of America; US; U.S.; USA; U.S.A.; America; the States | American | | Washington; Washington, D.C.; Washington, DC; Washington D.C.; Washington DC
Uruguay | | Uruguayan | | Montevideo
Uzbekistan | | Uzbek; Uzbekistani | | Tashkent
Vanuatu | | Vanuatuan | Ni-Vanuatu | Port Vila
Vatican City | Vatican; Holy See; the Vatican | | |
Venezuela | Bolivarian Republic of Venezuela | Venezuelan | | Caracas
Vietnam | Viet Nam; Socialist Republic of Vietnam; North Vietnam | Vietnamese; North Vietnamese | Vietnamese | Hanoi
South Vietnam | | South Vietnamese | South Vietnamese | Saigon
Yemen | | Yemeni | | Sanaa; Sana’a; Aden
Zambia | | Zambian | | Lusaka
Zimbabwe | Rhodesia | Zimbabwean; Rhodesian | | Harare
Soviet Union | USSR; U.S.S.R.; Union of Soviet Socialist Republics | Soviet | |
Western Sahara | Sahrawi Arab Democratic Republic; Sahrawi Republic | Sahrawi; Saharawi | |
Abkhazia | | Abkhaz; Abkhazian | Abkhaz, Abkhazians | Sukhumi
South Ossetia | | South Ossetian | | Tskhinvali
Nagorno-Karabakh | Nagorno Karabakh; Karabakh; Artsakh | Karabakhi | | Stepanakert
Transnistria | Trans-Dniester | Transnistrian | | Tiraspol
Northern Cyprus | Turkish Republic of Northern Cyprus; TRNC | Turkish Cypriot; Turkish-Cypriot | |
Somaliland | Republic of Somaliland | | Somalilander, Somalilanders | Hargeisa
Hong Kong | Hong Kong SAR; HKSAR | Hongkonger | Hong Konger, Hong Kongers, Hongkongers |
Macau | Macao | Macanese | Macanese |
Puerto Rico | | Puerto Rican | | San Juan
Greenland | | Greenlandic | Greenlander, Greenlanders | Nuuk
Scotland | | Scottish; Scots | Scot, Scots | Edinburgh
Wales | | Welsh | Welsh | Cardiff
England | | English | English, Englishman, Englishmen |
Northern Ireland | Ulster | Northern Irish | | Belfast; Stormont
Chechnya | Chechen Republic; Chechen Republic of Ichkeria | Chechen | | Grozny
Catalonia | | Catalan | | Barcelona
Iraqi Kurdistan | Kurdistan Region; Kurdistan Regional Government; KRG | | | Erbil; Irbil
Crimea | Republic of Crimea | Crimean | | Simferopol
Tibet | | Tibetan | | Lhasa
Republika Srpska | Bosnian Serb Republic | Bosnian Serb | Bosnian Serb, Bosnian Serbs | Pale; Banja Luka
`;

const list = (cell: string, mark: string): readonly string[] =>
  cell
    .split(mark)
    .map((word) => word.trim())
    .filter(Boolean);

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z]+/gu, '-');

const readLine = (line: string): StateEntry => {
  const [name = '', names = '', adjectives = '', people = '', capitals = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  const adjective = list(adjectives, ';');
  const first = adjective[0];
  const derived = first === undefined ? [] : [first, `${first}s`];
  const entry = { id: slug(name), name, names: list(names, ';'), adjectives: adjective };
  return { ...entry, people: people ? list(people, ',') : derived, capitals: list(capitals, ';') };
};

/** The member states of the United Nations, those that are states in practice, former ones, and lands that govern themselves. */
export const STATES: readonly StateEntry[] = table.trim().split('\n').map(readLine);

/** Names of the table that are far more often something else; they count only where the land is also named in another way. */
export const DOUBTFUL_NAMES: ReadonlySet<string> = new Set([
  'the States', 'Emirates', 'Male', 'Pale', 'Victoria', 'Lao', 'Santiago', 'San Jose', 'San Juan', 'Kingston', 'Georgetown',
  'Wellington', 'Trinidad', 'Antigua', 'Islamic Republic', 'Kiwis', 'Sino', 'Scots', 'Pole', 'Bajan', 'Roseau',
]); // prettier-ignore
