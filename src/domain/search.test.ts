import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FABLE } from './fable.fixture.ts';
import { clipAround, indexDossier, searchDossier } from './search.ts';
import { sliceSpan } from './span.ts';

const LIMITS = { actors: 5, statements: 5, sentences: 5 };
const index = indexDossier(FABLE);
const search = (query: string) => searchDossier(index, query, LIMITS);
const marked = (
  hit: { text: string; spans: readonly { start: number; end: number }[] } | undefined,
): readonly string[] => hit?.spans.map((span) => sliceSpan(hit.text, span)) ?? [];

describe('searchDossier', () => {
  it('finds an actor without its accents', () => {
    const { actors } = search('eastw');
    expect(actors.map((hit) => hit.actor.id)).toEqual(['eastwick']);
    expect(marked(actors[0])).toEqual(['Éastw']);
  });

  it('finds an actor by an alias and shows that alias', () => {
    const [first] = search('the mayor').actors;
    expect(first?.actor.id).toBe('ida-bron');
    expect(first?.text).toBe('the mayor');
  });

  it('puts the name that is nothing but the words first', () => {
    expect(search('westham').actors[0]?.text).toBe('Westham');
  });

  it('finds a statement by its claim and says how it stands', () => {
    const [first] = search('hides smugglers').statements;
    expect(first?.text).toBe('Denied: Bakers’ Guild hides Smugglers');
    expect(marked(first)).toEqual(['hides', 'Smugglers']);
  });

  it('finds a statement by another name of its actors, without marking words that are not shown', () => {
    const found = search('mayor fine').statements;
    expect(found.map((hit) => hit.text)).toEqual(['Hypothetical: Ida Brøn would fine Westham']);
    expect(marked(found[0])).toEqual(['fine']);
  });

  it('finds statements by how they stand', () => {
    expect(search('negated').statements.map((hit) => hit.statement.predicate)).toEqual(['does not trust']);
  });

  it('puts a word of the claim before the speaker’s name', () => {
    const found = search('moth').statements.map((hit) => hit.text);
    expect(found[0]).toContain('Lord Moth');
    expect(found.at(-1)).toBe('Denied: Bakers’ Guild hides Smugglers');
  });

  it('finds sentences by their words, with their numbers', () => {
    const found = search('painted').sentences;
    expect(found.map((hit) => hit.place.number)).toEqual([8]);
    expect(marked(found[0])).toEqual(['painted']);
  });

  it('answers the cast to a query without words', () => {
    const { actors, statements, sentences } = search('  ');
    expect(actors.map((hit) => hit.text)).toEqual(FABLE.actors.slice(0, 5).map((actor) => actor.name));
    expect([...statements, ...sentences]).toEqual([]);
  });

  it('answers nothing to words that are nowhere', () => {
    expect(search('zeppelin')).toEqual({ actors: [], statements: [], sentences: [] });
  });

  it('keeps to its limits and to spans inside the text shown, whatever is asked', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('e', 'the', 'th e', 'b', 'Westham the', 'ø')), (query) => {
        const { actors, statements, sentences } = search(query);
        expect([actors, statements, sentences].every((group) => group.length <= 5)).toBe(true);
        for (const hit of [...actors, ...statements, ...sentences]) {
          for (const span of hit.spans) expect(sliceSpan(hit.text, span)).not.toBe('');
        }
      }),
    );
  });
});

describe('clipAround', () => {
  const long = Array.from({ length: 60 }, (_, place) => `word${place}`).join(' ');
  const spanOf = (word: string) => ({ start: long.indexOf(word), end: long.indexOf(word) + word.length });

  it('leaves a short text alone', () => {
    const found = { text: 'short', spans: [{ start: 0, end: 5 }] };
    expect(clipAround(found)).toBe(found);
  });

  for (const word of ['word0', 'word9', 'word30', 'word59']) {
    it(`keeps ${word} in sight and marked`, () => {
      const clipped = clipAround({ text: long, spans: [spanOf(word)] });
      expect(clipped.text.length).toBeLessThanOrEqual(152);
      expect(clipped.spans.map((span) => sliceSpan(clipped.text, span))).toEqual([word]);
      expect(clipped.text.startsWith('…')).toBe(!clipped.text.startsWith('word0 '));
    });
  }
});
