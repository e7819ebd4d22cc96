import { expect, it } from 'vitest';
import { FABLE } from '../domain/fable.fixture.ts';
import { dossierVersion, isDossierVersion } from './dossier-version.ts';

it('is the same wherever actors are drawn, and another once anything is said differently', () => {
  const version = dossierVersion(FABLE);
  expect(isDossierVersion(version)).toBe(true);
  expect(dossierVersion({ ...FABLE, layout: {} })).toBe(version);
  const [first, ...rest] = FABLE.statements;
  const denied = { ...FABLE, statements: [{ ...first!, factuality: 'hypothetical' as const }, ...rest] };
  expect(dossierVersion(denied)).not.toBe(version);
});
