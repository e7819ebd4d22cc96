import { expect, it } from 'vitest';
import { FABLE } from '../domain/fable.fixture.ts';
import { voicePhrase } from '../domain/phrase.ts';
import { ADDRESS_LENGTH, POST_LENGTH, postText } from './post-text.ts';

const url = 'https://here.example/fable/statement/x/';

it('never leaves out who says it and how it stands, and fits', () => {
  for (const statement of FABLE.statements) {
    const text = postText(FABLE, { kind: 'statement', id: statement.id, evidence: 0 }, url);
    expect(text).toContain(`Said by ${voicePhrase(FABLE, statement)}`);
    if (statement.factuality === 'denied') expect(text).toMatch(/^Denied: /u);
    expect(text.endsWith(url)).toBe(true);
    expect(text.length - url.length + ADDRESS_LENGTH).toBeLessThanOrEqual(POST_LENGTH);
  }
});

it('cuts a long quote at a word, with a sign that it was cut', () => {
  const [first, ...rest] = FABLE.statements;
  const [piece, ...more] = first!.evidence;
  const long = { ...first!, evidence: [{ ...piece, exact: 'word '.repeat(200) }, ...more] as const };
  const text = postText(
    { ...FABLE, statements: [long, ...rest] },
    { kind: 'statement', id: long.id, evidence: 0 },
    url,
  );
  expect(text).toContain('word…”');
  expect(text.length - url.length + ADDRESS_LENGTH).toBeLessThanOrEqual(POST_LENGTH);
});
