import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../model/language-model.ts';
import { told, type ToldCase } from './told.fixture.ts';

const loaded = loadModel(gunzipSync(readFileSync(new URL('../../../public/model/english-1.bin', import.meta.url))));
if (!loaded.ok) throw new Error(loaded.error);
const model = loaded.value;

const cases: readonly ToldCase[] = [
  {
    name: 'what somebody is accused of doing is a deed',
    text: 'Ann Ilic accused Petrak of bribing judges, an allegation that Chad rejected.',
    holds: 'Petrak OTHER judges',
    never: 'Ann Ilic ACCUSE bribing judges',
  },
  {
    name: 'who clashes over something clashes with words',
    text: 'Mayor clashes with police union over body cameras.',
    holds: 'Mayor ACCUSE police union',
  },
  {
    name: 'a weekend is nothing to quarrel over',
    text: 'Troops clashed with rebels over the weekend.',
    holds: 'Troops ASSAULT rebels',
  },
  {
    name: 'who says what “we” will do warns others than us',
    text: '“If Kenya continues to shelter rebels, we will close our border to its trucks,” Sudan’s trade minister, Idris Salih, warned.',
    holds: 'trade minister THREATEN Kenya',
    never: 'trade minister THREATEN we',
  },
  {
    name: 'a warning of what one does not do oneself threatens nobody',
    text: 'Sudan warned that prices would rise if Kenya closed its border.',
    never: 'Sudan THREATEN Kenya',
  },
  {
    name: 'who is sued on a day is sued',
    text: 'Chad filed a lawsuit on Monday against Telano Systems.',
    holds: 'Chad ACCUSE Telano Systems',
  },
  {
    name: 'an unknown word before an explanation is a name',
    text: 'Norvex, the maker of graphics processors, filed a lawsuit on Monday against Telano Systems. Norvex sued Chad too.',
    holds: 'Norvex ACCUSE Telano Systems',
  },
  {
    name: 'what is given back may be looted',
    text: 'Museum returns looted bronzes to Benin.',
    holds: 'Museum RETREAT Benin',
  },
  {
    name: 'nobody demands his own resignation',
    text: 'Bill Hargrove criticised Carl Ortega and demanded his resignation.',
    holds: 'Bill Hargrove REQUEST his',
  },
  {
    name: 'whoever is called a liar is accused',
    text: 'Bill Hargrove called Carl Ortega a liar.',
    holds: 'Bill Hargrove ACCUSE Carl Ortega',
    never: 'Bill Hargrove SAY Carl Ortega',
  },
  {
    name: 'who is called on to do something is asked for it',
    text: 'The union in Lorn on Wednesday called on Mayor Ann Vula to withdraw her order.',
    holds: 'The union REQUEST Mayor Ann Vula',
    never: 'The union CONSULT Mayor Ann Vula',
  },
  {
    name: 'what is handed over ends before “and” with a subject of its own',
    text: 'The rebels refused to hand over their weapons and government troops shelled a camp.',
    never: 'rebels REJECT government troops',
  },
  {
    name: 'who is told of with an apposition is the one who pays',
    text: 'It alleges that Meng Xin Holdings, the owner of the two ships, paid officials to ignore violations.',
    holds: 'Meng Xin Holdings AID officials',
  },
  {
    name: 'nobody is asked for what is so',
    text: 'Norway insists it has never paid the rebels.',
    never: 'Norway REQUEST the rebels',
  },
  {
    name: 'what something is near is not acted on',
    text: 'The navy of Chad intercepted the vessels near Lorn Point on Friday.',
    never: 'Chad COERCE Lorn Point',
  },
  {
    name: 'what the object took is the verb’s when the verb asks for it',
    text: 'Norway is ready to contribute up to 300 engineers to the United Nations.',
    holds: 'Norway AGREE the United Nations',
  },
  {
    name: 'forces that are moved are not moved against',
    text: 'Chad deployed peacekeepers in Niger on Monday.',
    holds: 'Chad MOBILIZE Niger',
    never: 'Chad MOBILIZE peacekeepers',
  },
  {
    name: 'water cannon used against somebody hurts',
    text: 'The coast guard used water cannon against a Chadian boat.',
    holds: 'The coast guard ASSAULT Chadian',
  },
  {
    name: 'what “which” opens has a verb',
    text: 'Mali, which lent Chad $3 billion last year, has pressed Niger to cut its wage bill.',
    holds: 'Mali AID Chad',
  },
  {
    name: 'who says so beside what is told is no part of it',
    text: 'Chad has not received any request, a spokesman for the interior ministry said.',
    never: 'Chad REQUEST the interior ministry',
  },
  {
    name: 'what opens a sentence before its verb is a name',
    text: 'Somalia recalled its ambassador from Ethiopia on Tuesday.',
    holds: 'Somalia SANCTION Ethiopia',
  },
  {
    name: 'what has been ignored has been ignored by somebody, and nobody is threatened',
    text: 'Ann Vula welcomed the ruling but warned that Orvia had ignored laws before.',
    never: 'Ann Vula THREATEN Orvia',
  },
  {
    name: 'things that are referred are nobody',
    text: 'Mali defended 23 Chadian swimmers. Niger called his remarks outrageous and said it had referred them to its lawyers.',
    never: 'it OTHER them',
  },
  {
    name: 'what is joined behind “as absurd” is a deed of its own',
    text: 'Niger rejected the charge as absurd and ordered six Chadian envoys to leave.',
    never: 'Niger REJECT six Chadian envoys',
  },
  {
    name: 'who is told to be a leader calls for something',
    text: 'Ann Vula, leader of the New Democrats, called for sanctions against Chad and for a ban on the sale of weapons to any group with ties to its army, the police or the guard.',
    holds: 'Ann Vula REQUEST Chad',
  },
  {
    name: 'who does not stand idle stands by nobody',
    text: 'Ann Vula said Egypt and Chad would not stand idle.',
    never: 'Egypt SUPPORT Chad',
  },
  {
    name: 'troops that are offered are nobody',
    text: 'The Bahamas have also offered troops.',
    never: 'Bahamas AGREE troops',
  },
  {
    name: 'who is warned of what is so is threatened by nobody',
    text: 'Monks have warned that Chadian police have a record of abuse.',
    never: 'Monks THREATEN Chadian police',
  },
  {
    name: 'who is warned of what is to come is threatened',
    text: 'Chad warned that Niger would pay a heavy price.',
    holds: 'Chad THREATEN Niger',
  },
  {
    name: 'nothing is asked of whoever is insisted to have done it',
    text: 'Chad insists that Niger had met its conditions.',
    never: 'Chad REQUEST Niger',
  },
  {
    name: '“whom” needs no comma',
    text: 'Chad has sanctioned politicians whom it accuses of funding the gangs.',
    holds: 'politicians AID the gangs',
  },
  {
    name: 'the place of a rally is nobody when the rally is against somebody',
    text: 'Farmers have staged rallies in Kenya against Prime Minister Ola Venn.',
    holds: 'Farmers PROTEST Prime Minister Ola Venn',
    never: 'Farmers PROTEST Kenya',
  },
  {
    name: 'the place of talks is nobody',
    text: 'Peru held talks in Norway on Monday.',
    never: 'Peru CONSULT Norway',
  },
  {
    name: 'what an agreement is about is no party to it',
    text: 'Peru and Chile failed to reach agreement on the fate of Bolivian sailors.',
    holds: 'Peru AGREE Chile',
    never: 'Peru AGREE Bolivian sailors',
  },
  {
    name: 'the aim of a protest names its target',
    text: 'Miners began a hunger strike outside Parliament to demand higher pay from the Zambian government.',
    holds: 'Miners PROTEST the Zambian government',
    never: 'Miners PROTEST Parliament',
  },
  {
    name: 'a statement accuses for whoever issues it',
    text: 'Chad issued a statement accusing Niger of theft.',
    holds: 'Chad ACCUSE Niger',
  },
  {
    name: 'engaged in is active',
    text: 'Chad was engaged in talks with Niger.',
    holds: 'Chad CONSULT Niger',
  },
  {
    name: 'a complaint is about somebody, not to somebody',
    text: 'Chad complained to the United Nations about Niger.',
    holds: 'Chad ACCUSE Niger',
    never: 'Chad ACCUSE the United Nations',
  },
  {
    name: 'a complaint behind what is said is a reproach',
    text: 'Chadian soldiers are beating prisoners, the ministry complained.',
    holds: 'the ministry ACCUSE Chadian soldiers',
  },
  {
    name: 'an owner acts, and what only modifies does not',
    text: 'Chad resumed its Sahel war with Niger.',
    never: 'Sahel ASSAULT Niger',
  },
  {
    name: 'according to leads out of what a verb does',
    text: 'Chad has threatened to act, according to officials from Niger.',
    never: 'Chad THREATEN officials',
  },
  {
    name: 'who warns of somebody’s deed does not threaten them',
    text: 'Chad warned on Monday that Niger could attack Mali.',
    holds: 'Niger ASSAULT Mali',
    never: 'Chad THREATEN Niger',
  },
  {
    name: 'who warns of a deed of one’s own does threaten',
    text: 'Chad warned on Monday that it would attack Mali.',
    holds: 'Chad THREATEN Mali',
  },
  {
    name: 'who warns of what somebody will undergo does threaten them',
    text: 'Chad warned on Monday that Niger would face consequences.',
    holds: 'Chad THREATEN Niger',
  },
  {
    name: 'who says that somebody lied reproaches them',
    text: 'Chad said on Monday that Niger had lied about its harvest.',
    holds: 'Chad ACCUSE Niger',
  },
  {
    name: 'what lies somewhere has told no lie',
    text: 'Chad said on Monday that Niger lies to the west of it.',
    never: 'Chad ACCUSE Niger',
  },
  {
    name: 'a genitive of many can open the name of a body',
    text: "Chad criticised the Dockers' Union on Monday for a long strike in its only port.",
    holds: "Chad ACCUSE the Dockers' Union",
  },
  {
    name: 'the genitive of a state opens none',
    text: "Chad criticised the Philippines' Congress on Monday for a long debate about its only port.",
    never: "Chad ACCUSE the Philippines' Congress",
  },
  {
    name: 'what one is punished over is one’s own',
    text: 'Chad imposed sanctions on Niger over its crackdown on protesters.',
    holds: 'its COERCE protesters',
  },
  {
    name: 'two that clash clash with each other',
    text: 'Chad and Niger clashed at the border on Monday.',
    holds: 'Chad ASSAULT Niger',
  },
  {
    name: 'two that sever ties sever those between them',
    text: 'Chad and Niger severed ties on Monday.',
    holds: 'Chad SANCTION Niger',
  },
  {
    name: 'an opposition that acts is somebody',
    text: 'The opposition criticised Chad on Monday.',
    holds: 'The opposition ACCUSE Chad',
  },
  {
    name: 'what the next verb is done to is not done to by the first',
    text: 'Chad condemned the attack and called on both sides to protect the refugees.',
    never: 'Chad ACCUSE the refugees',
  },
  {
    name: 'the union is the one that is called so',
    text: 'The Dockers’ Union met two officials from Niger on Monday. Chad later criticised the union for it.',
    holds: 'Chad ACCUSE the union',
  },
];

describe('the other party', () => {
  for (const { name, text, holds, never } of cases)
    it(`knows that ${name}`, () => {
      const statements = told(model, text);
      if (holds !== undefined) expect(statements).toContain(holds);
      if (never !== undefined) expect(statements).not.toContain(never);
    });
});
