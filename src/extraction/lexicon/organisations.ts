import { type BodyEntry, readBodies } from './bodies.ts';
import { MEDIA_TABLE } from './media.ts';

/** International bodies, their organs, and words that stand for them: name | other names. */
const international = `
United Nations | UN; U.N.; United Nations Organization; United Nations Organisation
UN Security Council | U.N. Security Council; United Nations Security Council; Security Council; UNSC
UN General Assembly | U.N. General Assembly; United Nations General Assembly; UNGA
UN Human Rights Council | U.N. Human Rights Council; United Nations Human Rights Council; UNHRC
UNHCR | U.N. refugee agency; UN refugee agency; United Nations refugee agency; United Nations High Commissioner for Refugees; UN High Commissioner for Refugees; U.N. High Commissioner for Refugees
UNICEF | Unicef; United Nations Children’s Fund
UNESCO | Unesco
UNRWA | Unrwa
World Food Programme | World Food Program; WFP; UN World Food Programme; U.N. World Food Program
World Health Organization | World Health Organisation; WHO
International Atomic Energy Agency | IAEA; U.N. nuclear watchdog; UN nuclear watchdog
International Monetary Fund | IMF
World Bank | World Bank Group; International Bank for Reconstruction and Development
World Trade Organization | World Trade Organisation; WTO; GATT
International Labour Organization | ILO; International Labor Organization
International Court of Justice | ICJ; World Court
International Criminal Court | ICC
International Criminal Tribunal for the former Yugoslavia | ICTY; Hague tribunal
International Criminal Tribunal for Rwanda | ICTR
Organisation for the Prohibition of Chemical Weapons | Organization for the Prohibition of Chemical Weapons; OPCW
International Organization for Migration | IOM; International Organisation for Migration
United Nations Development Programme | UNDP; UN Development Programme
United Nations Environment Programme | UNEP
Food and Agriculture Organization | FAO
International Civil Aviation Organization | ICAO
International Maritime Organization | IMO
UNAMA | United Nations Assistance Mission in Afghanistan
UNIFIL | United Nations Interim Force in Lebanon
MONUSCO | MONUC
UNPROFOR |
KFOR |
SFOR | IFOR
ISAF | International Security Assistance Force
European Union | EU; E.U.; European Community; European Communities; EC; European Economic Community; EEC; Brussels; the Twelve
European Commission | EU Commission
European Parliament | EU parliament; EU Parliament
European Council |
European Central Bank | ECB
European Court of Human Rights | ECHR
European Court of Justice | ECJ; Court of Justice of the European Union
Council of Europe |
Europol |
Frontex |
Interpol | INTERPOL
NATO | Nato; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance; Western military alliance; Atlantic alliance
Organization for Security and Co-operation in Europe | OSCE; Organisation for Security and Cooperation in Europe; Organization for Security and Cooperation in Europe; CSCE
Organisation for Economic Co-operation and Development | OECD; Organization for Economic Cooperation and Development
OPEC | Opec; OPEC+; Organization of the Petroleum Exporting Countries; Organisation of the Petroleum Exporting Countries
African Union | AU; Organization of African Unity; Organisation of African Unity; OAU
AMISOM | African Union Mission in Somalia
Economic Community of West African States | ECOWAS; Ecowas; ECOMOG
Southern African Development Community | SADC
East African Community | EAC
Intergovernmental Authority on Development | IGAD
Arab League | League of Arab States
Gulf Cooperation Council | GCC; Gulf Co-operation Council
Organisation of Islamic Cooperation | OIC; Organization of the Islamic Conference; Organisation of the Islamic Conference; Organization of Islamic Cooperation; Islamic Conference
Association of Southeast Asian Nations | ASEAN; Asean
South Asian Association for Regional Cooperation | SAARC
Shanghai Cooperation Organisation | SCO; Shanghai Cooperation Organization
Asian Development Bank | ADB
Asia-Pacific Economic Cooperation | APEC; Apec
Pacific Islands Forum |
Organization of American States | OAS; Organisation of American States
Mercosur | Mercosul
Caribbean Community | CARICOM; Caricom
Inter-American Development Bank |
Commonwealth of Independent States | CIS
Collective Security Treaty Organization | CSTO; Collective Security Treaty Organisation
Eurasian Economic Union | EAEU
Warsaw Pact | Warsaw Treaty Organization
Non-Aligned Movement | Nonaligned Movement
Commonwealth of Nations | the Commonwealth
Group of Seven | G7; G-7
Group of Eight | G8; G-8
Group of Twenty | G20; G-20
Group of 77 | G77; G-77
BRICS | Brics
Financial Action Task Force | FATF
International Committee of the Red Cross | Red Cross; ICRC; International Red Cross
Red Crescent | Red Crescent Society; International Federation of Red Cross and Red Crescent Societies
International Olympic Committee | IOC
World Anti-Doping Agency | WADA; Wada
FIFA | Fifa; Federation Internationale de Football Association
UEFA | Uefa
World Economic Forum | WEF
World Council of Churches |
Paris Club |
Wikimedia Foundation | WMF
Wikipedia |
Wikinews |
WikiLeaks | Wikileaks
`;

/** Non-governmental organisations, companies and offices that appear in politics. */
const others = `
Amnesty International | Amnesty
Human Rights Watch | HRW
Doctors Without Borders | Médecins Sans Frontières; MSF; Doctors without Borders
Reporters Without Borders | RSF; Reporters without Borders
Committee to Protect Journalists | CPJ
Greenpeace |
Oxfam |
Save the Children |
Transparency International |
Freedom House |
International Crisis Group | Crisis Group
International Rescue Committee | IRC
World Wildlife Fund | WWF; World Wide Fund for Nature
Syrian Observatory for Human Rights | SOHR
White Helmets | Syrian Civil Defence; Syria Civil Defence
American Civil Liberties Union | ACLU
National Rifle Association | NRA
Electronic Frontier Foundation | EFF
Black Lives Matter | BLM
Central Intelligence Agency | CIA; C.I.A.
Federal Bureau of Investigation | FBI; F.B.I.
National Security Agency | NSA
National Security Council | NSC
Drug Enforcement Administration | DEA
Food and Drug Administration | FDA
Environmental Protection Agency | EPA
Federal Aviation Administration | FAA
Federal Communications Commission | FCC
Securities and Exchange Commission | SEC
Federal Reserve | US Federal Reserve; the Fed
Department of Homeland Security | DHS; Homeland Security
Department of Justice | DOJ; Justice Department; US Justice Department; U.S. Justice Department; US Department of Justice; U.S. Department of Justice
Department of Defense | DoD; Defense Department; US Department of Defense; U.S. Department of Defense
State Department | US State Department; U.S. State Department; US Department of State; U.S. Department of State
Treasury Department | US Treasury; U.S. Treasury; US Treasury Department; U.S. Treasury Department
NASA | Nasa; National Aeronautics and Space Administration
US Congress | U.S. Congress; Congress; United States Congress
US Senate | U.S. Senate; Senate; United States Senate
US House of Representatives | U.S. House of Representatives; House of Representatives; U.S. House; US House
US Supreme Court | U.S. Supreme Court; Supreme Court of the United States; United States Supreme Court; SCOTUS
House of Commons | Commons
House of Lords |
Bank of England |
Scotland Yard | Metropolitan Police; Metropolitan Police Service
MI5 |
MI6 | Secret Intelligence Service
GCHQ |
Mossad |
Shin Bet | Shabak
Israel Defense Forces | IDF; Israeli Defense Forces; Israel Defence Forces; Israeli Defence Forces
Knesset |
Inter-Services Intelligence | ISI
Federal Security Service | FSB
KGB |
State Duma | Duma
Bundestag |
Bundesbank |
Lok Sabha |
Rajya Sabha |
Loya Jirga |
Majlis |
Islamic Revolutionary Guard Corps | Revolutionary Guards; Revolutionary Guard; IRGC; Iranian Revolutionary Guards; Iran’s Revolutionary Guards
Palestinian Authority | Palestinian National Authority; PNA
People’s Liberation Army | PLA
Chinese Communist Party | Communist Party of China; CCP; CPC
Republican Party | Republicans; GOP; G.O.P.
Democratic Party | Democrats
Labour Party | Labour
Conservative Party | Conservatives; Tories; Tory Party
Liberal Democrats | Lib Dems; Liberal Democrat Party
Scottish National Party | SNP
Sinn Fein |
Democratic Unionist Party | DUP
African National Congress | ANC
Bharatiya Janata Party | BJP
Indian National Congress | Congress Party
Pakistan Tehreek-e-Insaf | PTI
Likud |
Christian Democratic Union | CDU; Christian Democrats
Social Democratic Party | SPD; Social Democrats
Zanu-PF | ZANU-PF; Zanu PF; ZANU PF
Movement for Democratic Change | MDC
National League for Democracy | NLD
Solidarity |
Tea Party |
Scientology | Church of Scientology
Catholic Church | Roman Catholic Church
Church of England |
Google |
Apple | Apple Inc.; Apple Inc
Microsoft |
Facebook | Meta Platforms
Twitter |
Amazon | Amazon.com
YouTube |
TikTok |
ByteDance |
Huawei |
Uber |
Boeing |
Airbus |
Toyota |
Samsung |
Sony |
Gazprom |
Rosneft |
Exxon Mobil | ExxonMobil; Exxon
Shell | Royal Dutch Shell
BP | British Petroleum
Halliburton |
Lockheed Martin |
Goldman Sachs |
`;

/** International bodies, non-governmental organisations, offices of state, parties, companies and media. */
export const ORGANISATIONS: readonly BodyEntry[] = [international, others, MEDIA_TABLE].flatMap((table) =>
  readBodies(table, 'organisation'),
);

/** Names of the table that are common words or other names too; they count only where nothing speaks against them. */
export const DOUBTFUL_BODIES: ReadonlySet<string> = new Set([
  'Amazon', 'Apple', 'Shell', 'Solidarity', 'Dawn', 'Fars', 'TIME', 'Amnesty', 'Guardian', 'Spiegel', 'Bild', 'Labour', 'Commons', 'RIA', 'DW', 'RT', 'FT', 'IRC', 'SCO',
  'The Sun', 'The Times', 'The Independent', 'The Atlantic', 'The Hindu', 'the Commonwealth', 'the Fed', 'the Twelve', 'Conservatives', 'Social Democrats', 'Christian Democrats',
  'Congress', 'Senate', 'House of Representatives', 'Republicans', 'Democrats', 'SANA', 'PTI', 'Tass', 'Islamic Conference', 'EC', 'AU', 'SEC', 'Supreme Court',
]); // prettier-ignore
