/** Papers, broadcasters and agencies: name | other names. */
export const MEDIA_TABLE = `
Reuters | Thomson Reuters; Reuters news agency
Associated Press | AP; The Associated Press
Agence France-Presse | AFP; Agence France Presse
United Press International | UPI
Xinhua | Xinhua News Agency; New China News Agency; Xinhua news agency
TASS | Tass; Itar-Tass; ITAR-TASS; Tass news agency
Interfax | Interfax news agency
RIA Novosti | RIA; Ria Novosti
Kyodo | Kyodo News; Kyodo news agency
Yonhap | Yonhap News Agency; Yonhap news agency
IRNA | Islamic Republic News Agency
Fars | Fars News Agency; Fars news agency
Tasnim | Tasnim News Agency
Anadolu | Anadolu Agency; Anatolia news agency; Anadolu news agency
ANSA | Ansa; Ansa news agency; ANSA news agency
Deutsche Presse-Agentur | DPA
KCNA | Korean Central News Agency
Press Trust of India | PTI news agency
SANA | Syrian Arab News Agency
WAFA |
Bloomberg | Bloomberg News
BBC | British Broadcasting Corporation; BBC News; BBC World Service
CNN | Cable News Network
NBC | NBC News
ABC News | American Broadcasting Company
CBS | CBS News
Fox News | Fox News Channel
MSNBC |
NPR | National Public Radio
PBS |
Sky News |
ITV | ITV News
Channel 4 | Channel 4 News
Al Jazeera | Al-Jazeera; al-Jazeera; al Jazeera; Aljazeera
Al Arabiya | Al-Arabiya
Australian Broadcasting Corporation |
Canadian Broadcasting Corporation | CBC; CBC News
Deutsche Welle | DW
Russia Today | RT
Voice of America | VOA
Radio Free Europe | RFE/RL; Radio Free Europe/Radio Liberty
Radio Free Asia |
Democracy Now! | Democracy Now
The New York Times | New York Times; NYT
The Washington Post | Washington Post
Wall Street Journal | The Wall Street Journal; WSJ
USA Today | USA TODAY
Los Angeles Times | LA Times; L.A. Times
The Guardian | Guardian; The Observer
The Times | Times of London
The Daily Telegraph | Daily Telegraph; The Telegraph
The Independent |
Financial Times | FT
The Economist |
Daily Mail |
The Sun |
Daily Mirror |
Le Monde |
Le Figaro |
Der Spiegel | Spiegel
Die Welt |
Bild |
El País |
El Mundo |
Corriere della Sera |
La Repubblica |
Haaretz | Ha’aretz
Jerusalem Post | The Jerusalem Post
Times of India | The Times of India
The Hindu |
Hindustan Times |
Indian Express | The Indian Express
Dawn |
The Express Tribune | Express Tribune
Global Times |
People’s Daily |
South China Morning Post |
Sydney Morning Herald | The Sydney Morning Herald
Pravda |
Izvestia | Izvestiya
Kommersant |
Al-Ahram |
Newsweek |
Time magazine | TIME
Politico | POLITICO
Axios |
The Atlantic |
The New Yorker |
`;
