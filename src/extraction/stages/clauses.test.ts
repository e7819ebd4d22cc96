import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadModel } from '../model/language-model.ts';
import { parseSentence } from '../model/parse-sentence.ts';
import { tokenize } from '../model/tokens.ts';
import { treeOf } from '../tree.ts';
import { standingsOf } from './factuality.ts';
import { framesOf } from './frames.ts';
import { speechesOf } from './speakers.ts';

const loaded = loadModel(gunzipSync(readFileSync(new URL('../../../public/model/english-1.bin', import.meta.url))));
if (!loaded.ok) throw new Error(loaded.error);
const model = loaded.value;

const read = (text: string) => {
  const tree = treeOf(parseSentence(model, tokenize(text, { start: 0, end: text.length })));
  const frames = framesOf(tree);
  const word = (at: number | undefined) => (at === undefined ? '' : (tree.tokens[at]?.text ?? ''));
  return { tree, frames, word, frame: (verb: string) => frames.find((one) => word(one.predicate) === verb) };
};

describe('frames: who acts on whom', () => {
  const cases: readonly { name: string; text: string; verb: string; agents: string[]; patients: string[] }[] = [
    { name: 'active', text: 'Kenya expelled the envoys.', verb: 'expelled', agents: ['Kenya'], patients: ['envoys'] },
    {
      name: 'passive',
      text: 'The envoys were expelled by Kenya.',
      verb: 'expelled',
      agents: ['Kenya'],
      patients: ['envoys'],
    },
    {
      name: 'passive without agent',
      text: 'The envoys were expelled.',
      verb: 'expelled',
      agents: [],
      patients: ['envoys'],
    },
    {
      name: 'coordinated subjects',
      text: 'Peru and Chile signed the treaty.',
      verb: 'signed',
      agents: ['Peru', 'Chile'],
      patients: ['treaty'],
    },
    {
      name: 'second verb of one subject',
      text: 'The king met the envoy and praised the army.',
      verb: 'praised',
      agents: ['king'],
      patients: ['army'],
    },
    {
      name: 'infinitive of a promise',
      text: 'Norway promised to help Malta.',
      verb: 'help',
      agents: ['Norway'],
      patients: ['Malta'],
    },
    {
      name: 'infinitive of a request',
      text: 'Norway urged Malta to help Cyprus.',
      verb: 'help',
      agents: ['Malta'],
      patients: ['Cyprus'],
    },
    {
      name: 'relative clause',
      text: 'The rebels who attacked the village fled.',
      verb: 'attacked',
      agents: ['rebels'],
      patients: ['village'],
    },
    {
      name: 'reduced passive',
      text: 'The village attacked by the rebels lies in ruins.',
      verb: 'attacked',
      agents: ['rebels'],
      patients: ['village'],
    },
  ];
  it.each(cases)('$name: $text', ({ text, verb, agents, patients }) => {
    const { frame, word } = read(text);
    const found = frame(verb);
    expect({ agents: found?.agents.map(word), patients: found?.patients.map(word) }).toEqual({ agents, patients });
  });
});

describe('factuality by scope', () => {
  const cases: readonly { text: string; verb: string; value: string; cue: string }[] = [
    { text: 'Kenya expelled the envoys.', verb: 'expelled', value: 'stated', cue: '' },
    { text: 'Kenya did not expel the envoys.', verb: 'expel', value: 'negated', cue: 'not' },
    { text: 'Kenya never expelled the envoys.', verb: 'expelled', value: 'negated', cue: 'never' },
    { text: 'Kenya failed to protect the envoys.', verb: 'protect', value: 'negated', cue: 'failed' },
    { text: 'Kenya refused to meet the envoys.', verb: 'meet', value: 'negated', cue: 'refused' },
    {
      text: 'Norway accused it of hiding, and Kenya has expelled the envoys.',
      verb: 'expelled',
      value: 'stated',
      cue: '',
    },
    { text: 'Kenya declined to lead the force but has trained the envoys.', verb: 'trained', value: 'stated', cue: '' },
    { text: 'Kenya will expel the envoys.', verb: 'expel', value: 'hypothetical', cue: 'will' },
    { text: 'Kenya may expel the envoys.', verb: 'expel', value: 'hypothetical', cue: 'may' },
    { text: 'Kenya plans to expel the envoys.', verb: 'expel', value: 'hypothetical', cue: 'plans' },
    { text: 'Kenya threatened to expel the envoys.', verb: 'expel', value: 'hypothetical', cue: 'threatened' },
    { text: 'If Kenya expels the envoys, Norway will protest.', verb: 'expels', value: 'hypothetical', cue: 'If' },
    { text: 'Norway claimed that Kenya expelled the envoys.', verb: 'expelled', value: 'alleged', cue: 'claimed' },
    { text: 'Kenya reportedly expelled the envoys.', verb: 'expelled', value: 'alleged', cue: 'reportedly' },
    { text: 'Kenya denied that it expelled the envoys.', verb: 'expelled', value: 'denied', cue: 'denied' },
    { text: 'Norway accused Kenya of expelling the envoys.', verb: 'expelling', value: 'alleged', cue: 'accused' },
    { text: 'Norway said that Kenya expelled the envoys.', verb: 'expelled', value: 'stated', cue: '' },
    { text: 'Kenya expelled not only the envoys but the staff.', verb: 'expelled', value: 'stated', cue: '' },
    { text: 'Leave the country now.', verb: 'Leave', value: 'hypothetical', cue: 'Leave' },
  ];
  it.each(cases)('$value: $text', ({ text, verb, value, cue }) => {
    const { tree, frames, frame, word } = read(text);
    const standing = standingsOf(tree, frames).get(frame(verb)?.predicate ?? -1);
    expect({ value: standing?.value, cue: word(standing && standing.cue >= 0 ? standing.cue : undefined) }).toEqual({
      value,
      cue,
    });
  });
});

describe('speakers', () => {
  const spoken = (text: string, isHeadline = false) => {
    const { tree, frames, word } = read(text);
    const quotations = [...text.matchAll(/“[^”]*”/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
    const sentence = { index: 0, span: { start: 0, end: text.length }, paragraph: 0, isHeadline, tree, frames };
    return speechesOf([sentence], quotations).map((speech) => ({
      speaker: word(speech.speaker?.word),
      cue: speech.cue ? text.slice(speech.cue.start, speech.cue.end) : '',
      content: text.slice(speech.content.start, speech.content.end),
    }));
  };
  const cases: readonly { name: string; text: string; headline?: boolean; speaker: string; holds: string }[] = [
    {
      name: 'indirect speech',
      text: 'Norway said that the talks had failed.',
      speaker: 'Norway',
      holds: 'the talks had failed',
    },
    {
      name: 'speaker at the end',
      text: 'The talks had failed, the ministry said.',
      speaker: 'ministry',
      holds: 'The talks had failed',
    },
    {
      name: 'according to',
      text: 'According to the police, the talks failed.',
      speaker: 'police',
      holds: 'the talks failed',
    },
    {
      name: 'according to, behind a clause of its own',
      text: 'A storm caused a crane to fall into the harbour, killing ten, according to the port authority.',
      speaker: 'authority',
      holds: 'A storm caused a crane to fall',
    },
    {
      name: 'in the words of',
      text: 'In the words of the mayor, the town was quiet.',
      speaker: 'mayor',
      holds: 'the town was quiet',
    },
    {
      name: 'direct speech',
      text: '“The talks have failed,” said the minister.',
      speaker: 'minister',
      holds: 'The talks have failed',
    },
    {
      name: 'colon headline',
      text: 'We will not leave Cyprus: Prime Minister',
      headline: true,
      speaker: 'Minister',
      holds: 'We will not leave Cyprus',
    },
  ];
  it.each(cases)('$name: $text', ({ text, headline, speaker, holds }) => {
    const found = spoken(text, headline ?? false).find((speech) => speech.content.includes(holds));
    expect(found?.speaker).toBe(speaker);
  });

  it('takes the day of a tournament for no speaker', () => {
    expect(spoken('World Cup, day five: Norway and Chile win.', true)).toEqual([]);
  });

  it('gives a second quotation in the same paragraph to the speaker of the first', () => {
    const first = '“We waited for a week,” said the minister.';
    const text = `${first} “Nobody came to see us.”`;
    const one = read(first);
    const rest = text.slice(first.length + 1);
    const two = { ...read(rest) };
    const shift = first.length + 1;
    const tokens = two.tree.tokens.map((token) => ({ ...token, start: token.start + shift, end: token.end + shift }));
    const speeches = speechesOf(
      [
        {
          index: 0,
          span: { start: 0, end: first.length },
          paragraph: 0,
          isHeadline: false,
          tree: one.tree,
          frames: one.frames,
        },
        {
          index: 1,
          span: { start: shift, end: text.length },
          paragraph: 0,
          isHeadline: false,
          tree: treeOf(tokens),
          frames: two.frames,
        },
      ],
      [...text.matchAll(/“[^”]*”/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
    );
    const second = speeches.find((speech) => speech.sentence === 1);
    expect(second?.speaker).toEqual({
      sentence: 0,
      word: one.tree.tokens.findIndex((token) => token.text === 'minister'),
    });
  });

  it('gives nothing to anybody in plain narration', () => {
    expect(spoken('Kenya expelled the envoys of Norway.')).toEqual([]);
  });
});
