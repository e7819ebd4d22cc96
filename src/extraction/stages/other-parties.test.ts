import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../model/language-model.ts';
import { extract } from '../pipeline.ts';

const loaded = loadModel(gunzipSync(readFileSync(new URL('../../../public/model/english-1.bin', import.meta.url))));
if (!loaded.ok) throw new Error(loaded.error);
const model = loaded.value;

/** The statements of a text as `source RELATION target`, ends in the words of the text. */
const told = (text: string): readonly string[] => {
  const read = extract({ text, id: 'test' }, model);
  const drafts = read.ok ? (read.value.workings?.reading.drafts ?? []) : [];
  const words = (span: { start: number; end: number } | null): string =>
    span ? text.slice(span.start, span.end) : '?';
  return drafts.map((draft) => `${words(draft.ends.source)} ${draft.relation} ${words(draft.ends.target)}`);
};

const cases: readonly { name: string; text: string; holds?: string; never?: string }[] = [
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
    text: 'Chad, which has lent Niger two billion dollars, said nothing.',
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
    name: '"as" is no part of a name',
    text: 'The Senate rejected aid for Niger as Biden warned Chad.',
    holds: 'Biden THREATEN Chad',
  },
];

describe('the other party', () => {
  for (const { name, text, holds, never } of cases)
    it(`knows that ${name}`, () => {
      const statements = told(text);
      if (holds !== undefined) expect(statements).toContain(holds);
      if (never !== undefined) expect(statements).not.toContain(never);
    });
});
