import { describe, expect, it } from 'vitest';
import { writeDossier } from '../codec/dossier-file.ts';
import { FABLE } from '../domain/fable.fixture.ts';
import { libraryEntryOf } from '../domain/library.ts';
import { type Fetcher, listDossiers, loadDossier } from './seed-library.ts';

const ROOT = 'https://host.example/sub/';

const serving =
  (files: Readonly<Record<string, string>>): Fetcher =>
  (url) => {
    const body = files[url];
    return Promise.resolve({
      ok: body !== undefined,
      status: body === undefined ? 404 : 200,
      text: () => Promise.resolve(body ?? ''),
    });
  };
const offline: Fetcher = () => Promise.reject(new TypeError('no network'));

describe('the list of dossiers', () => {
  const list = `${ROOT}dossiers.json`;
  const entry = libraryEntryOf(FABLE);

  it('is read relative to the site, below any path', async () => {
    expect(await listDossiers(ROOT, serving({ [list]: JSON.stringify([entry]) }))).toEqual({
      ok: true,
      value: [entry],
    });
  });

  const damaged = [
    { name: 'an entry without a title', body: JSON.stringify([{ ...entry, title: undefined }]) },
    { name: 'an entry with an impossible id', body: JSON.stringify([{ ...entry, id: '../x' }]) },
    { name: 'an entry with a negative count', body: JSON.stringify([{ ...entry, actors: -1 }]) },
    { name: 'something that is no list', body: '{"a":1}' },
  ];
  for (const { name, body } of damaged)
    it(`leaves out ${name}`, async () => {
      expect(await listDossiers(ROOT, serving({ [list]: body }))).toEqual({ ok: true, value: [] });
    });

  it('says that it is damaged, not there, or out of reach', async () => {
    const reasons = await Promise.all(
      [serving({ [list]: '{' }), serving({}), offline].map(async (fetcher) => {
        const answer = await listDossiers(ROOT, fetcher);
        return answer.ok ? 'opened' : answer.error.reason;
      }),
    );
    expect(reasons).toEqual([
      'The list of dossiers is damaged.',
      'The list of dossiers is not there (the server answered 404).',
      'The list of dossiers could not be fetched. Is the network there?',
    ]);
  });
});

describe('a bundled dossier', () => {
  const place = `${ROOT}${FABLE.id}/dossier.json`;

  it('is read and checked', async () => {
    const answer = await loadDossier(ROOT, FABLE.id, serving({ [place]: writeDossier(FABLE) }));
    expect(answer.ok && answer.value.dossier.id).toBe(FABLE.id);
  });

  it('is refused with the places of its faults', async () => {
    const broken = writeDossier(FABLE).replace('"actors"', '"cast"');
    const answer = await loadDossier(ROOT, FABLE.id, serving({ [place]: broken }));
    expect(answer.ok ? [] : answer.error.problems.map((problem) => problem.path)).toContain('actors');
  });
});
