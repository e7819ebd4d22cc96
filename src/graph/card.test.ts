import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { FABLE } from '../domain/fable.fixture.ts';
import { FACTUALITY_INFO } from '../domain/factuality.ts';
import { voicePhrase } from '../domain/phrase.ts';
import { type Selection } from '../domain/view.ts';
import { card, cardWords } from './card.ts';
import { PALETTES } from './palette.ts';

const look = { palette: PALETTES.light, style: '', graph: '' };
const wordsOf = (svg: string): string =>
  (new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement?.textContent ?? '').replace(/\s+/gu, ' ');

describe('card', () => {
  it('never shows a claim without its factuality and its speaker, in the picture and in its words', () => {
    for (const statement of FABLE.statements) {
      const selection: Selection = { kind: 'statement', id: statement.id, evidence: 0 };
      const { label } = FACTUALITY_INFO[statement.factuality];
      for (const words of [wordsOf(card(FABLE, selection, look)), cardWords(FABLE, selection)]) {
        expect(words.toLowerCase()).toContain(label);
        expect(words.toLowerCase()).toContain(`said by ${voicePhrase(FABLE, statement)}`.toLowerCase());
      }
    }
  });

  it('shows both sides of what the article disputes', () => {
    const disputed = FABLE.statements.find((one) => one.predicate === 'hides');
    const words = wordsOf(card(FABLE, { kind: 'statement', id: disputed!.id, evidence: 0 }, look));
    expect(words).toContain('Claimed');
    expect(words).toContain('Disputed');
  });

  it('says of a sentence without statements that there are none', () => {
    expect(wordsOf(card(FABLE, { kind: 'sentence', number: 1 }, look))).toMatch(/said by|No statement/u);
  });
});
