import { describe, expect, it } from 'vitest';
import { MESSAGES, quoted } from './messages.ts';
import { isUnusable, type Problem, problemLine } from './problem.ts';

describe('quoted', () => {
  const cases: readonly (readonly [name: string, text: string, expected: string])[] = [
    ['a short text', 'the bridge', '“the bridge”'],
    ['line breaks as spaces', 'the\n\n bridge', '“the bridge”'],
    ['nothing', '', '“”'],
    ['sixty characters', 'a'.repeat(60), `“${'a'.repeat(60)}”`],
    ['the beginning of a longer text', 'a'.repeat(61), `“${'a'.repeat(59)}…”`],
    ['the beginning of a very long text', 'ab '.repeat(1e5), `“${'ab '.repeat(20).slice(0, 59)}…”`],
  ];
  for (const [name, text, expected] of cases) {
    it(`shows ${name}`, () => {
      expect(quoted(text)).toBe(expected);
    });
  }
});

describe('messages', () => {
  it('count in the singular and the plural', () => {
    expect(MESSAGES.goneSentence(4, 1)).toBe('There is no sentence 4 in this dossier: it has 1 sentence.');
    expect(MESSAGES.goneSentence(4, 3)).toBe('There is no sentence 4 in this dossier: it has 3 sentences.');
    expect(MESSAGES.trust({ quotes: [], verbatim: 0, orphans: [], elsewhere: 0, similar: 0, lost: 0 })).toBe(
      '0 of 0 quotes match the article',
    );
  });

  it('say how words were found', () => {
    const span = { start: 0, end: 1 };
    expect(MESSAGES.nearest({ found: 'position', span })).toBe('stands where it should');
    expect(MESSAGES.nearest({ found: 'quote', span, unique: true })).toContain('another place');
    expect(MESSAGES.nearest({ found: 'quote', span, unique: false })).toContain('several');
    expect(MESSAGES.nearest({ found: 'tolerant', span, errors: 1 })).toContain('1 difference');
    expect(MESSAGES.nearest({ found: 'orphan', reason: 'not-found' })).toContain('no similar words');
  });

  it('repeat foreign ids on one line, and not for ever', () => {
    expect(MESSAGES.unknownActor('a\nb\u202Ec')).toBe('there is no actor “a b c”');
    expect(MESSAGES.unknownActor('a'.repeat(10_000)).length).toBeLessThan(400);
  });
});

describe('problems', () => {
  const problem = (kind: Problem['kind']): Problem => ({ path: 'actors[0]', message: 'is missing', kind });

  it('are printed with their path, or without one for the whole', () => {
    expect(problemLine(problem('rule'))).toBe('actors[0]: is missing');
    expect(problemLine({ ...problem('rule'), path: '' })).toBe('is missing');
  });

  it('make a dossier unusable only when its structure is broken', () => {
    expect(isUnusable([])).toBe(false);
    expect(isUnusable([problem('rule'), problem('words')])).toBe(false);
    expect(isUnusable([problem('words'), problem('structure')])).toBe(true);
  });
});
