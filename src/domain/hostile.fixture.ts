import { type Dossier } from './dossier.ts';
import { FABLE } from './fable.fixture.ts';

/** A dossier with names that break writers: other scripts, marks, markup, formulas. */
export const HOSTILE: Dossier = {
  ...FABLE,
  id: 'hostile' as Dossier['id'],
  title: '<script>alert(1)</script> ]]> "q" \\ اردو',
  actors: FABLE.actors.map((actor, index) => ({
    ...actor,
    name: ['=HYPERLINK("http://x")', 'پاکستان', '北京 & <co>', 'Jose\u0301 👩‍👩‍👧', '"a" \\ b; c|d'][index] ?? actor.name,
  })),
};
