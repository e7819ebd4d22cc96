import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadModel } from './language-model.ts';
import { parseSentence } from './parse-sentence.ts';
import { tokenize } from './tokens.ts';

const packed = readFileSync(new URL('../../../public/model/english-1.bin', import.meta.url));
const loaded = loadModel(gunzipSync(packed));
if (!loaded.ok) throw new Error(loaded.error);
const model = loaded.value;

const parse = (text: string) => parseSentence(model, tokenize(text, { start: 0, end: text.length }));

/** One line per word: `word relation head`, the root's head written as 0. */
const tree = (text: string) => {
  const words = parse(text);
  return words.map((word) => `${word.text} ${word.relation} ${words[word.head]?.text ?? 0}`);
};

describe('the shipped model', () => {
  it('is at most 1.5 MB as it is sent', () => {
    expect(packed.length).toBeLessThanOrEqual(1.5 * 1024 * 1024);
  });

  const arcs: readonly { text: string; holds: readonly string[] }[] = [
    {
      text: 'The minister denied the claim.',
      holds: ['minister nsubj denied', 'claim obj denied', 'denied root 0', 'The det minister'],
    },
    {
      text: 'The village was attacked by the rebels.',
      holds: ['village nsubj:pass attacked', 'was aux:pass attacked', 'rebels obl:agent attacked', 'by case rebels'],
    },
    {
      text: 'Norway did not join the alliance.',
      holds: ['Norway nsubj join', 'not advmod join', 'did aux join', 'alliance obj join'],
    },
    {
      text: 'Officials said that troops entered the city.',
      holds: [
        'Officials nsubj said',
        'entered ccomp said',
        'troops nsubj entered',
        'city obj entered',
        'that mark entered',
      ],
    },
    {
      text: 'Police arrested the man who shot the mayor.',
      holds: ['shot acl:relcl man', 'who nsubj shot', 'mayor obj shot', 'man obj arrested'],
    },
    {
      text: 'She met leaders from France, Spain and Italy.',
      holds: ['leaders obj met', 'France nmod leaders', 'Spain conj France', 'Italy conj France', 'and cc Italy'],
    },
    {
      text: 'The army refused to leave Norway’s capital.',
      holds: ['leave xcomp refused', 'capital obj leave', 'Norway nmod:poss capital', '’s case Norway'],
    },
  ];
  for (const { text, holds } of arcs) {
    it(`reads "${text}"`, () => {
      expect(tree(text)).toEqual(expect.arrayContaining([...holds]));
    });
  }

  it('gives tags, lemmas, offsets and margins', () => {
    const word = parse('He says they were bombing the cities.')[4];
    expect(word).toMatchObject({ index: 4, text: 'bombing', start: 18, end: 25, tag: 'VBG', lemma: 'bomb' });
    expect(word?.margin).toBeGreaterThan(0);
  });

  it('makes a tree with one root of any words', () => {
    const words = fc.constantFrom(
      'the',
      'attacked',
      'Norway',
      ',',
      '“',
      '”',
      'and',
      'who',
      '🎉',
      'שלום',
      '.',
      'not',
      'U.S.',
      '1990',
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (list) => {
        const parsed = parse(list.join(' '));
        expect(parsed.filter((word) => word.head === -1)).toHaveLength(1);
        for (const start of parsed) {
          let at = start;
          for (let steps = 0; at.head >= 0; steps++) {
            expect(steps).toBeLessThan(parsed.length);
            at = parsed[at.head] ?? at;
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('answers the same for the same words', () => {
    const text = 'The rebels, who had held the town since May, let the convoy pass.';
    expect(parse(text)).toEqual(parse(text));
  });

  it('reads a sentence of 20,000 words in pieces, as one tree', () => {
    const parsed = parse('the rebels attacked the town and '.repeat(3334));
    expect(parsed.filter((word) => word.head === -1)).toHaveLength(1);
    expect(parsed).toHaveLength(20004);
  });

  it('answers nothing for no words', () => {
    expect(parseSentence(model, [])).toEqual([]);
  });
});

describe('loadModel', () => {
  const bytes = gunzipSync(packed);
  const damaged: readonly { name: string; bytes: Uint8Array; says: RegExp }[] = [
    { name: 'no bytes', bytes: new Uint8Array(0), says: /damaged/ },
    { name: 'other bytes', bytes: Uint8Array.of(1, 2, 3, 4, 5), says: /not a language model/ },
    { name: 'another version', bytes: Uint8Array.from([...bytes.subarray(0, 4), 250]), says: /version 250/ },
    { name: 'a file cut short', bytes: bytes.subarray(0, 100000), says: /damaged/ },
    { name: 'a file with more at its end', bytes: Uint8Array.from([...bytes, 0]), says: /does not fit/ },
  ];
  for (const { name, bytes: given, says } of damaged) {
    it(`refuses ${name}`, () => {
      const answer = loadModel(given);
      expect(answer.ok ? '' : answer.error).toMatch(says);
    });
  }
});
