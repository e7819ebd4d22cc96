import { describe, expect, it } from 'vitest';
import { NO_ALIASES } from './aliases.ts';
import { FABLE } from './fable.fixture.ts';
import { type ActorId, asActorId, asStatementId } from './ids.ts';
import { landOn } from './landing.ts';
import { type Sought } from './nearest.ts';
import { DEFAULT_VIEW, filterIn, NOTHING, selectIn, type Selection, type View } from './view.ts';

const id = (text: string): ActorId => asActorId(text)!;
const look = (selection: Selection): View => selectIn(DEFAULT_VIEW, selection);
const [first] = FABLE.statements;

describe('landOn', () => {
  const there: readonly Selection[] = [
    NOTHING,
    { kind: 'actor', id: id('westham') },
    { kind: 'statement', id: first!.id, evidence: 0 },
    { kind: 'sentence', number: 3 },
    { kind: 'pair', from: id('westham'), to: id('eastwick') },
  ];
  for (const selection of there) {
    it(`leaves a view as it is when its ${selection.kind} is there`, () => {
      const view = look(selection);
      expect(landOn(FABLE, NO_ALIASES, view)).toEqual({ view, notices: [] });
    });
  }

  const gone: readonly { readonly selection: Selection; readonly says: RegExp; readonly offers: Selection | null }[] = [
    {
      selection: { kind: 'actor', id: id('east-wick') },
      says: /^There is no actor “east-wick” in this dossier\. The nearest is: Éastwick\.$/u,
      offers: { kind: 'actor', id: id('eastwick') },
    },
    {
      selection: { kind: 'actor', id: id('quartermaster') },
      says: /^There is no actor “quartermaster” in this dossier\.$/u,
      offers: null,
    },
    {
      selection: { kind: 'statement', id: asStatementId('eastwick~sanction~westham~zzzzzz')!, evidence: 0 },
      says: /^There is no statement “eastwick~sanction~westham~zzzzzz” in .* The nearest is: Éastwick has closed .*\.$/u,
      offers: { kind: 'statement', id: first!.id, evidence: 0 },
    },
    {
      selection: { kind: 'sentence', number: 999 },
      says: /^There is no sentence 999 in this dossier: it has 9 sentences\. The nearest is: Sentence 9\.$/u,
      offers: { kind: 'sentence', number: 9 },
    },
    {
      selection: { kind: 'pair', from: id('eastwick'), to: id('quartermaster') },
      says: /^There are no two actors “eastwick” and “quartermaster” .* The nearest is: Éastwick\.$/u,
      offers: { kind: 'actor', id: id('eastwick') },
    },
  ];
  for (const { selection, says, offers } of gone) {
    it(`chooses nothing and says so when a ${selection.kind} is not there${offers ? ', offering the nearest' : ''}`, () => {
      const { view, notices } = landOn(FABLE, NO_ALIASES, look(selection));
      expect(view.selection).toEqual(NOTHING);
      expect(notices).toHaveLength(1);
      expect(notices[0]?.text).toMatch(says);
      expect(notices[0]?.offer?.selection ?? null).toEqual(offers);
    });
  }

  it('keeps filter, layout, lead and theme when the choice is not there', () => {
    const view: View = {
      selection: { kind: 'sentence', number: 999 },
      filter: { families: ['tie'], factuality: ['denied'], by: id('lord-moth'), query: 'bridge' },
      layout: 'circle',
      lead: 'list',
      theme: 'dark',
    };
    expect(landOn(FABLE, NO_ALIASES, view).view).toEqual({ ...view, selection: NOTHING });
  });

  it('says what a link asked for in words that are no id, and offers the nearest', () => {
    const sought: Sought = { kind: 'statement', id: 'eastwick~sanction~westham' };
    const { view, notices } = landOn(FABLE, NO_ALIASES, DEFAULT_VIEW, sought);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(notices[0]?.offer?.selection).toEqual({ kind: 'statement', id: first!.id, evidence: 0 });
  });

  it('does not take the address of a statement for that of an actor', () => {
    const [{ id }] = FABLE.actors as [(typeof FABLE.actors)[number]];
    const { view, notices } = landOn(FABLE, NO_ALIASES, DEFAULT_VIEW, { kind: 'statement', id });
    expect(view.selection).toEqual({ kind: 'nothing' });
    expect(notices.map(({ text }) => text).join()).toContain(`no statement “${id}”`);
  });

  it('lets everybody speak when the voice asked for is not there', () => {
    const { view, notices } = landOn(FABLE, NO_ALIASES, filterIn(DEFAULT_VIEW, { by: id('gazette') }));
    expect(view.filter.by).toBeNull();
    expect(notices).toEqual([
      { text: expect.stringMatching(/“gazette”.*Everyone’s words are shown\.$/u), offer: null },
    ]);
  });

  it('shows the drawing that fits when the one asked for is not there', () => {
    const { view, notices } = landOn(FABLE, NO_ALIASES, { ...DEFAULT_VIEW, layout: 'spiral' });
    expect(view.layout).toBeNull();
    expect(notices).toEqual([{ text: expect.stringContaining('no drawing “spiral”'), offer: null }]);
  });

  it('keeps a drawing that every dossier can have, and one that the dossier stores', () => {
    const dossier = { ...FABLE, layout: { 'by-hand': {} } };
    for (const layout of ['circle', 'by-hand'])
      expect(landOn(dossier, NO_ALIASES, { ...DEFAULT_VIEW, layout })).toEqual({
        view: { ...DEFAULT_VIEW, layout },
        notices: [],
      });
  });

  it('keeps the article’s own voice', () => {
    const view = filterIn(DEFAULT_VIEW, { by: 'article' });
    expect(landOn(FABLE, new Map([['article', 'westham']]), view)).toEqual({ view, notices: [] });
  });
});

describe('landOn with aliases', () => {
  const old = 'easton~sanction~westham~000000';
  const aliases = new Map<string, string>([
    ['easton', 'eastwick'],
    ['The Mayor', 'ida-bron'],
    [old, first!.id],
    ['stmt.7', first!.id],
  ]);

  const renamed: readonly { readonly from: Selection; readonly to: Selection }[] = [
    { from: { kind: 'actor', id: id('easton') }, to: { kind: 'actor', id: id('eastwick') } },
    {
      from: { kind: 'statement', id: asStatementId(old)!, evidence: 0 },
      to: { kind: 'statement', id: first!.id, evidence: 0 },
    },
    {
      from: { kind: 'pair', from: id('westham'), to: id('easton') },
      to: { kind: 'pair', from: id('westham'), to: id('eastwick') },
    },
    { from: { kind: 'sentence', number: 2 }, to: { kind: 'sentence', number: 2 } },
  ];
  for (const { from, to } of renamed) {
    it(`lands on what an old ${from.kind} is called now, without a word`, () => {
      expect(landOn(FABLE, aliases, look(from))).toEqual({ view: look(to), notices: [] });
    });
  }

  it('renames the voice of a filter', () => {
    expect(landOn(FABLE, aliases, filterIn(DEFAULT_VIEW, { by: id('easton') })).view.filter.by).toBe('eastwick');
  });

  it('knows old ids of forms that are no ids today', () => {
    const { view, notices } = landOn(FABLE, aliases, DEFAULT_VIEW, { kind: 'statement', id: 'stmt.7' });
    expect(view.selection).toEqual({ kind: 'statement', id: first!.id, evidence: 0 });
    expect(notices).toEqual([]);
    expect(landOn(FABLE, aliases, DEFAULT_VIEW, { kind: 'actor', id: 'The Mayor' }).view.selection).toEqual({
      kind: 'actor',
      id: 'ida-bron',
    });
  });

  it('says so when an alias leads to nothing', () => {
    const { view, notices } = landOn(
      FABLE,
      new Map([['easton', 'nowhere-land']]),
      look({ kind: 'actor', id: id('easton') }),
    );
    expect(view.selection).toEqual(NOTHING);
    expect(notices).toHaveLength(1);
  });
});
