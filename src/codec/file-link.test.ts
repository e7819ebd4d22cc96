import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FABLE } from '../domain/fable.fixture.ts';
import { type ActorId } from '../domain/ids.ts';
import { DEFAULT_VIEW, type View } from '../domain/view.ts';
import { decodeFileLink, encodeFileLink } from './file-link.ts';

const [first] = FABLE.statements;
const westham = 'westham' as ActorId;
const eastwick = 'eastwick' as ActorId;

const views: readonly { readonly name: string; readonly view: View; readonly link: string }[] = [
  { name: 'nothing', view: DEFAULT_VIEW, link: '#/fable/' },
  {
    name: 'a statement',
    view: { ...DEFAULT_VIEW, selection: { kind: 'statement', id: first!.id, evidence: 0 } },
    link: `#/fable/statement/${first!.id}/`,
  },
  {
    name: 'a pair under a filter',
    view: {
      ...DEFAULT_VIEW,
      selection: { kind: 'pair', from: westham, to: eastwick },
      filter: { ...DEFAULT_VIEW.filter, query: 'flour' },
    },
    link: '#/fable/pair/westham/eastwick/?q=flour',
  },
];

describe('a link inside a file', () => {
  for (const { name, view, link } of views)
    it(`holds ${name}, there and back`, () => {
      expect(encodeFileLink(FABLE.id, view)).toBe(link);
      const read = decodeFileLink(`file:///home/me/a%20b.html${link}`, FABLE.id);
      expect(read.link).toEqual({ page: { kind: 'dossier', id: FABLE.id }, view });
      expect(read.notices).toEqual([]);
    });

  it('is the dossier as it opens when nothing stands behind the “#”', () => {
    for (const href of ['file:///home/me/fable.html', 'file:///home/me/fable.html#', 'file:///x/a.html?q=2'])
      expect(decodeFileLink(href, FABLE.id).link).toEqual({
        page: { kind: 'dossier', id: FABLE.id },
        view: DEFAULT_VIEW,
      });
  });

  it('says so when another dossier is asked for, and opens its own', () => {
    const { link, notices } = decodeFileLink('file:///a.html#/other/actor/westham/', FABLE.id);
    expect(link).toEqual({ page: { kind: 'dossier', id: FABLE.id }, view: DEFAULT_VIEW });
    expect(notices.map((one) => one.text)).toEqual(['This file holds one dossier; the address asks for another one.']);
  });

  it('has an answer for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { link } = decodeFileLink(`file:///a.html#/${text}`, FABLE.id);
        expect(link.page).toEqual({ kind: 'dossier', id: FABLE.id });
      }),
    );
  });
});
