const names = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** Given names borne by men, in small letters; from common knowledge, for telling people from bodies and "he" from "she". */
export const MALE_NAMES: ReadonlySet<string> = new Set(
  names(`
  aaron abbas abdallah abdel abdelaziz abdul abdulaziz abdullah abdulrahman abraham adam adel adil adolf adrian ahmad ahmed ajay akbar akhtar akira alan alastair albert albrecht alec alejandro aleksandar aleksandr aleksei alessandro
  alex alexander alexandre alexei alexey alfonso alfred ali alistair allan allen alvaro amin amir amit amr anatoly anders andre andreas andrei andres andrew andrey andrzej andy angelo angus anil ansar anthony antoine anton antonio antony
  anwar ari ariel arif armando arnold arthur artur arturo arvind asad ashraf asif aslam atal augusto ayman aziz babar badr bashar basil bassam ben benedict benito benjamin bernard bernardo bernie bert bertrand bill billy bjorn bob bobby
  boris boutros brad bradley brendan brett brian bruce bruno bryan burhan carl carlo carlos cesar chad charles charlie chester chris christian christoph christophe christopher chuck claude claudio clement clinton clive colin conrad craig
  cyril cyrus dan daniel danny dariusz darren dave david dean denis dennis derek desmond dick didier diego dieter dimitri dimitris dmitri dmitry dominic dominique don donald donnie doug douglas duncan dwight earl ed eddie edgar edmund
  eduard eduardo edward edwin egon ehud elias elijah elliot elon emil emmanuel enrico enrique eric erich erik ernest ernesto ernst erwin esteban eugene evan evo fabio fahd faisal farid farooq faruk fawzi felipe felix ferdinand fernando fidel
  filip florian francesco francis francisco francois françois frank franz fred frederick frederik fritz fuad gabriel gareth gary gavin gennady geoff geoffrey georg george georges georgi gerald gerard gerhard gerry ghulam gianfranco gilbert
  giles giorgio giovanni giuseppe glen glenn gonzalo gordon graham greg gregor gregory guido guillermo gunter gustavo guy habib hafez hafiz hamad hamid hamza hans harald harold harry harvey hasan hashim hassan heinrich heinz helmut henri
  henrik henry herbert herman hermann hosni howard hugh hugo humphrey hussain hussein ian ibrahim idris igor ilham ilya imran iqbal irving isaac ismail issa ivan ivo izzat jack jackson jacob jacques jaime jair jake jakob jalal jamal james
  jamie jan janos jaroslaw jason javad javier jawaharlal jean jeff jeffrey jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joe joel joerg johan johann johannes john johnny jon jonas jonathan jones jorge jose josé josef joseph
  joshua juan julian julio julius junichiro jurgen justin kamal karel karim karl kaspar keith kemal ken kenneth kevin khaled khalid khalifa khalil khawaja kim kofi konrad konstantin krzysztof kurt lars larry laurent lawrence lech lee len
  leo leon leonard leonid leopold leslie lewis liam lionel lloyd lorenzo lou louis luc luca lucas luis luiz lukas mahathir mahmood mahmoud malcolm malik manmohan manuel marc marcel marco marcos marek mario marion mark marko martin marwan
  masood massoud matt matteo matthew matthias maurice mauricio max maxim mehdi mehmet mel michael michal michel miguel mihail mike mikhail miklos milan miloš milos milorad miro miroslav mitch mitt mohamed mohammad mohammed mohsen moritz
  moshe muammar muhammad mujibur muqtada murray musa mustafa mwai nabil nadeem naguib najib narendra nasir nasser nathan nathaniel nawaz neil nelson nicholas nick nicola nicolae nicolas nicos nigel nikita nikola nikolai nikos noah noel
  noor norbert norman nuri oleg oliver olivier olof olusegun omar orlando oscar osama osman oswald otto owen pablo paddy pal paolo pascal patrick paul paulo pavel pedro percy pervez pete peter petr petro philip philippe phil pierre pietro
  piotr prakash qasim rafael rafiq rafsanjani raja rajiv ralph ramon ramzi rashid ratko raul ravi ray raymond recep reinhard rene rex reza ricardo richard rick rob robert roberto robin rodney rodrigo roger roland rolf roman romano ron ronald
  rory ross roy rudolf rudy rupert russell ryan saad sabri saddam sadiq saeb saeed said salah saleh salim salman sam sami samir samuel sanjay santiago sayed scott sean sebastian sergei sergey sergio seth shah shahbaz shahid shane sharif
  shaukat shaun sherif shimon shinzo sidney sigmund silvio simon slobodan sobhi solomon stanislav stanley stefan stephen stephane steve steven stewart stuart sulaiman suleiman sultan sushil syed tariq tayyip ted terence terry theo theodore
  thomas tim timothy tobias todd tom tomas tommy tony trevor tsutomu tzipi uhuru ulrich umar umberto usman vaclav václav valentin valery vicente victor viktor vincent vinod vitali vitaly vittorio vivek vlad vladimir vladislav vojislav volker
  volodymyr wael waleed walid walter warren wayne werner wilhelm will willem william willy winston wladyslaw wolfgang xavier yahya yasir yasser yasuo yigal yitzhak yitzak yoshihiko youssef yuri yusuf yves zachary zafar zahid zbigniew zia zine zoran
  `),
);

/** Given names borne by women, in small letters. */
export const FEMALE_NAMES: ReadonlySet<string> = new Set(
  names(`
  abigail agnes aisha alexandra alice alicia alison amal amanda amelia amina amy ana anastasia andrea angela angelina anita ann anna anne annette annie antonia asma astrid audrey aung ayesha barbara beata beatrice benazir bernadette beth betty
  beverly brenda brigitte bridget camilla carla carly carmen carol carole caroline carolyn catherine cathy cecilia charlotte cherie cheryl chloe christina christine claire clara claudia condoleezza constance cristina cynthia daisy dalia daniela
  danielle daphne deborah debra denise diana diane dilma dolores donna doris dorothy edith eileen elaine eleanor elena elisabeth elizabeth ella ellen elsa emily emma erica erin esther eva eve evelyn farah fatima fatimah federica fiona florence
  frances francesca freya gabriela gabrielle gail geraldine gertrude gillian gina giorgia gloria golda grace greta gro gwen hanan hanna hannah harriet hazel heather heidi helen helena helene helga hilary hillary ilse imelda indira ines ingrid
  irene irina iris isabel isabella isabelle ivana jacinda jackie jacqueline jane janet janice jasmine jean jeanne jennifer jenny jessica jill jo joan joanna joanne jocelyn josephine joy joyce judith julia juliana julie juliet june kaja kamala
  karen karin karla kate katherine kathleen kathryn kathy katie katrina kay kelly khaleda kim kirsten kristina kristine laura lauren leila lena leslie leticia liliana lily linda lisa liz lois loretta lorraine louisa louise lucia lucy lydia lynn
  madeleine madeline magdalena maggie malala mandy margaret margarita margot maria mariam marianne marie marina marine marjorie marta martha mary maryam maureen maya megan megawati melanie melinda melissa mercedes meryl mette michelle mildred
  miriam molly mona monica monika nabila nadia nadine nancy naomi natalia natalie natasha nicole nicola nina noor nora norma olga olivia pamela patricia patty paula pauline penelope penny petra philippa phyllis priscilla priti rachel rania
  rebecca regina renate rhoda rita roberta rosa rosalind rose rosemary roxana ruth sabrina sally samantha sandra sarah sasha sharon sheikha sheila sheryl shirin shirley simone siti sofia sonia sophia sophie stella stephanie sue susan susana
  susanne suu suzanne svetlana sylvia sylvie tamara tammy tania tanya tara tatiana teresa tereza theresa tina tracy tzipi ursula valentina valerie vanessa vera veronica victoria violeta virginia vivian wendy yasmin yelena yingluck yulia yvette
  yvonne zainab zara zeinab zoe zuzana
  `),
);
