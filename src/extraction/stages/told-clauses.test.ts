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
    name: 'what a neighbour is accused of is no deed of the neighbourhood',
    text: 'Neighbouring Chad accused Niger of theft.',
    holds: 'Chad ACCUSE Niger',
  },
  {
    name: 'what "whose" brings leaves the subject where it is',
    text: 'Chad, whose coast guard helped to contain the fire, has refused to share its pictures with Niger.',
    holds: 'Chad REJECT Niger',
  },
  {
    name: 'a speaker between commas is no party to the deed',
    text: 'Niger agreed to sell the mine to Chad for two billion dollars, the companies said on Wednesday, in a deal that nobody expected.',
    never: 'Niger AGREE the companies',
  },
  {
    name: 'who speaks cites, not who was shot',
    text: 'The rebels shot hostages, Ann Vula said, citing survivors.',
    never: 'hostages SAY survivors',
  },
  {
    name: 'an irregular participle is one',
    text: 'Chad, which has lent Niger $2 billion, said nothing.',
    holds: 'Chad AID Niger',
  },
  {
    name: 'whoever could avert a threat is threatened',
    text: 'Chad has threatened to close the border unless Niger returns the prisoners.',
    holds: 'Chad THREATEN Niger',
  },
  {
    name: 'who is said to be behind a crime is accused',
    text: 'Ann Vula said that the army was responsible for a massacre that left 80 villagers dead.',
    holds: 'Ann Vula ACCUSE the army',
    never: 'Ann Vula SAY 80 villagers',
  },
  {
    name: 'who is responsible for a trade is not',
    text: 'Ann Vula said that Chad was responsible for trade.',
    never: 'Ann Vula ACCUSE Chad',
  },
  {
    name: 'blame is shared with nobody',
    text: 'Ann Vula said that Chad must share blame for the fire in Niger.',
    holds: 'Ann Vula ACCUSE Chad',
    never: 'Chad COOPERATE Niger',
  },
  {
    name: 'nothing is promised to whom the next clause names',
    text: 'Ola Venn promised to close the border, but critics say that trucks from Niger still cross it.',
    never: 'Ola Venn AGREE Niger',
  },
  {
    name: 'on whose behalf one acts suffers nothing',
    text: 'Ann Vula is leading a campaign of persecution on behalf of Ola Venn.',
    never: 'Ann Vula COERCE Ola Venn',
  },
  {
    name: 'aid is for somebody',
    text: 'Chad rejected aid for Niger on Monday.',
    holds: 'Chad REJECT Niger',
  },
  {
    name: 'no blow is struck at a lawsuit',
    text: 'Chad fought the lawsuit by Niger in court.',
    holds: 'Chad REJECT Niger',
    never: 'Chad ASSAULT court',
  },
  {
    name: 'a week does nothing',
    text: 'Chad this week sanctioned Ola Venn and accused Niger of theft.',
    holds: 'Chad ACCUSE Niger',
  },
  {
    name: 'what stands between commas is not the subject',
    text: 'Norway and Wales, the other teams in the group, have asked Chad to move their matches.',
    holds: 'Wales REQUEST Chad',
    never: 'the other teams REQUEST Chad',
  },
  {
    name: 'each of two accused has a deed of its own',
    text: 'Ann Vula accused Chad of bombing the farmers and Mali of supplying drones to the army.',
    holds: 'Mali AID the army',
    never: 'Chad ASSAULT Mali',
  },
  {
    name: 'both of two accused have the same deed',
    text: 'Chad accused Mali and Niger of arming rebels.',
    holds: 'Mali AID rebels',
  },
  {
    name: 'what one has done is no description of what one has',
    text: 'Ann Vula said soldiers had executed farmers.',
    holds: 'soldiers ASSAULT farmers',
  },
  {
    name: 'who celebrates is not celebrated',
    text: 'Residents celebrated in the streets.',
    never: '? SUPPORT Residents',
  },
  {
    name: 'a sum is not fined',
    text: 'Chad fined Niger 50,000 euros in March.',
    holds: 'Chad SANCTION Niger',
  },
  {
    name: 'a law that is struck down is not struck',
    text: 'The court strikes down the border law of Chad.',
    holds: 'The court REJECT Chad',
  },
  {
    name: 'a thing that was the object before is the object again',
    text: 'Niger hailed the ruling. Mali also welcomed it.',
    never: 'Mali SUPPORT it',
  },
  {
    name: 'who is described as several is named behind it',
    text: 'Chad blamed two former managers, Ann Vula and Ola Venn, for the fire.',
    holds: 'Chad ACCUSE Ola Venn',
    never: 'Chad ACCUSE two former managers',
  },
  {
    name: 'whom one takes to court one sues',
    text: 'Chad took Niger to court on Thursday over the dam.',
    holds: 'Chad ACCUSE Niger',
  },
  {
    name: 'who threatens behind "after" is the one named there',
    text: 'Chad released the money last year after Ola Venn threatened to block aid to Niger.',
    holds: 'Ola Venn THREATEN Niger',
    never: 'Chad THREATEN Niger',
  },
  {
    name: 'what is denied is the deed',
    text: 'Chad, which owns the port, denied sharing data with Niger.',
    holds: 'Chad COOPERATE Niger',
    never: 'Chad REJECT Niger',
  },
  {
    name: 'who sells and offers calls, and is not called',
    text: 'Chad, which sells arms to both countries, called for restraint and offered to help Niger.',
    holds: 'Chad AGREE Niger',
    never: '? SAY Chad',
  },
  {
    name: 'a critic in a relative clause is nobody of whom something is said',
    text: 'Chad sued Niger over a law that it said was meant to silence critics of Ola Venn.',
    never: 'Chad SAY critics of Ola Venn',
  },
  {
    name: 'whom one sends is not threatened, but whoever can avert it',
    text: 'Ola Venn has threatened to send troops if Niger fails to protect the farmers.',
    holds: 'Ola Venn THREATEN Niger',
    never: 'Ola Venn THREATEN troops',
  },
  {
    name: 'what is given is given to somebody',
    text: 'Chad has given Sinopharm vaccines to Mali and Niger.',
    holds: 'Chad AID Mali',
    never: 'Chad AID Sinopharm',
  },
  {
    name: 'who is lying is reproached',
    text: 'Chad denied the accusation and said Niger was lying.',
    holds: 'Chad ACCUSE Niger',
  },
  {
    name: 'what is demonstrated is no protest',
    text: 'Chad met Niger on Monday. It has demonstrated that it can build the ships that Niger wants.',
    never: 'It PROTEST Niger',
  },
  {
    name: 'wealthy countries are somebody',
    text: 'Ola Venn accused wealthy countries of theft.',
    holds: 'Ola Venn ACCUSE wealthy countries',
  },
  {
    name: 'who calls behind what explains them is not called',
    text: 'Chad’s ambassador, Ann Vula, called on both sides to show restraint.',
    never: '? SAY Ann Vula',
  },
  {
    name: 'what is offered in a relative clause is not offered to whom the sentence names',
    text: 'Chad, whose foreign minister offered to mediate, said that Niger was ready.',
    never: 'Chad AGREE Niger',
  },
  {
    name: 'orders that are given are no aid',
    text: 'Ola Venn does not give orders to the army.',
    holds: 'Ola Venn REQUEST the army',
    never: 'Ola Venn AID the army',
  },
  {
    name: 'who orders an arrest has somebody arrested',
    text: 'Chad ordered the arrest of three aides.',
    holds: 'Chad COERCE three aides',
    never: 'Chad REQUEST three aides',
  },
  {
    name: 'who is to do it is asked',
    text: 'Ann Vula called for Niger to agree to a truce.',
    holds: 'Ann Vula REQUEST Niger',
  },
  {
    name: 'who is detained in a caption is detained',
    text: 'Protesters detained by police in Minsk.',
    holds: 'police COERCE Protesters',
  },
  {
    name: '"as" is no part of a name',
    text: 'The Senate rejected aid for Niger as Biden warned Chad.',
    holds: 'Biden THREATEN Chad',
  },
  {
    name: 'what “that” without a clause points to is not the speaker',
    text: 'Traders said that would hurt Chad.',
    never: 'Traders ASSAULT Chad',
  },
  {
    name: 'captured soldiers are not captured by whoever releases them',
    text: 'Rebels released forty captured soldiers on Sunday, the mayor said.',
    holds: 'Rebels RETREAT forty captured soldiers',
  },
  {
    name: 'a suspect is who is freed, and nobody there suspects',
    text: 'Chad freed suspected smuggler Ola Venn on Sunday.',
    holds: 'Chad RETREAT Ola Venn',
  },
  {
    name: 'a name with its calling before it is who was killed',
    text: 'Ann Vula has hinted that the army killed Chadian nuclear scientist Ola Venn in 2020.',
    holds: 'the army ASSAULT scientist Ola Venn',
  },
  {
    name: 'to free somebody is a deed',
    text: 'The rebels said they expected Chad to free its own prisoners.',
    holds: 'Chad RETREAT its own prisoners',
  },
  {
    name: 'what a summit was told of was not told to it',
    text: 'Ann Vula told a summit in Oslo that Chad was using the war.',
    never: 'Ann Vula CONSULT Chad',
  },
  {
    name: 'whoever has troops fighting fights',
    text: 'Chad, which has troops fighting alongside the army of Niger, did not attend the summit.',
    holds: 'Chad COOPERATE the army',
  },
  {
    name: '“had” behind “which” is a verb of its own',
    text: 'Chad, which had advisers training the rebels, has denied attacking Niger.',
    holds: 'Chad AID the rebels',
  },
  {
    name: 'whom a court charges with it is who is said to have done it',
    text: 'Prosecutors charged a diplomat with spying on Kurdish exiles.',
    holds: 'a diplomat COERCE Kurdish exiles',
  },
  {
    name: '“by” behind a participle brings who did it, whatever is to be done',
    text: 'The soldiers were trained by Chad’s army to attack Niger.',
    holds: 'army AID The soldiers',
  },
  {
    name: 'nothing was done to a river',
    text: 'Chad accused Niger of breaking a treaty by filling a lake on the Orv River.',
    never: 'Niger SANCTION Orv River',
  },
];

describe('what a clause tells', () => {
  for (const { name, text, holds, never } of cases)
    it(`knows that ${name}`, () => {
      const statements = told(model, text);
      if (holds !== undefined) expect(statements).toContain(holds);
      if (never !== undefined) expect(statements).not.toContain(never);
    });
});
