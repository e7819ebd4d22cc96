import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { customProperties } from '../../graph/palette.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const light = customProperties('light');
const dark = customProperties('dark');

describe('the style sheet has the colours of the drawing', () => {
  for (const [name, value] of Object.entries(light))
    it(name, () => {
      expect(css).toContain(`${name}: light-dark(${value}, ${dark[name] ?? ''});`);
    });
});
