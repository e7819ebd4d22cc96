import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../domain/any-text.fixture.ts';
import { FACTUALITIES } from '../domain/factuality.ts';
import { type ActorId, type DossierId, type StatementId } from '../domain/ids.ts';
import { FAMILIES } from '../domain/ontology.ts';
import { DEFAULT_VIEW, LEADS, NOTHING, type Selection, THEMES, type View } from '../domain/view.ts';
import { decodeLink, encodeLink, type Link, type Page } from './link.ts';
import { linkPath } from './link-path.ts';

const dossier = (id: string): Page => ({ kind: 'dossier', id: id as DossierId });
const LIBRARY: Page = { kind: 'library' };
const actor = (id: string): Selection => ({ kind: 'actor', id: id as ActorId });
const statement = (id: string): Selection => ({ kind: 'statement', id: id as StatementId, evidence: 0 });
const sentence = (number: number): Selection => ({ kind: 'sentence', number });
const pair = (from: string, to: string): Selection => ({ kind: 'pair', from: from as ActorId, to: to as ActorId });
const view = (change: Partial<View> & Partial<View['filter']>): View => {
  const { selection = NOTHING, layout = null, lead = null, theme = null, ...filter } = change;
  return { selection, filter: { ...DEFAULT_VIEW.filter, ...filter }, layout, lead, theme };
};

/** Addresses of the public contract, as they stand in it. */
const contract: readonly { readonly text: string; readonly page: Page; readonly view: View }[] = [
  { text: '/', page: LIBRARY, view: DEFAULT_VIEW },
  { text: '/pak-us-alliance/', page: dossier('pak-us-alliance'), view: DEFAULT_VIEW },
  { text: '/acme/actor/united-states/', page: dossier('acme'), view: view({ selection: actor('united-states') }) },
  {
    text: '/acme/statement/pakistan~reject~united-states~k3f9q2/',
    page: dossier('acme'),
    view: view({ selection: statement('pakistan~reject~united-states~k3f9q2') }),
  },
  { text: '/acme/sentence/1/', page: dossier('acme'), view: view({ selection: sentence(1) }) },
  { text: '/acme/pair/china/iran/', page: dossier('acme'), view: view({ selection: pair('china', 'iran') }) },
  { text: '/acme/actor/%E5%8C%97%E4%BA%AC/', page: dossier('acme'), view: view({ selection: actor('北京') }) },
  {
    text: '/acme/?families=verbal-cooperation,tie',
    page: dossier('acme'),
    view: view({ families: ['verbal-cooperation', 'tie'] }),
  },
  {
    text: '/acme/?factuality=denied,negated',
    page: dossier('acme'),
    view: view({ factuality: ['denied', 'negated'] }),
  },
  { text: '/acme/?by=article', page: dossier('acme'), view: view({ by: 'article' }) },
  { text: '/acme/?by=khawaja-asif', page: dossier('acme'), view: view({ by: 'khawaja-asif' as ActorId }) },
  { text: '/acme/?q=safe%20haven', page: dossier('acme'), view: view({ query: 'safe haven' }) },
  { text: '/acme/?layout=circle', page: dossier('acme'), view: view({ layout: 'circle' }) },
  { text: '/acme/?view=list', page: dossier('acme'), view: view({ lead: 'list' }) },
  { text: '/acme/?theme=dark', page: dossier('acme'), view: view({ theme: 'dark' }) },
  {
    text: '/acme/sentence/7/?families=neutral&factuality=stated&by=x&q=a&layout=b&view=graph&theme=light',
    page: dossier('acme'),
    view: view({
      selection: sentence(7),
      families: ['neutral'],
      factuality: ['stated'],
      by: 'x' as ActorId,
      query: 'a',
      layout: 'b',
      lead: 'graph',
      theme: 'light',
    }),
  },
  { text: '/open/', page: { kind: 'open', payload: null }, view: DEFAULT_VIEW },
  { text: '/open/#d1=eJyrVkr-_x', page: { kind: 'open', payload: 'eJyrVkr-_x' }, view: DEFAULT_VIEW },
  {
    text: '/open/?theme=dark#d1=eJyr&at=actor/china/',
    page: { kind: 'open', payload: 'eJyr' },
    view: view({ selection: actor('china'), theme: 'dark' }),
  },
  { text: '/?theme=dark', page: LIBRARY, view: view({ theme: 'dark' }) },
];

describe('the addresses of the contract', () => {
  for (const { text, page, view: looked } of contract) {
    it(`${text} is read and written`, () => {
      expect(decodeLink(text, '/')).toEqual({ link: { page, view: looked }, notices: [], sought: null });
      expect(encodeLink({ page, view: looked }, '/')).toBe(text);
    });

    it(`${text} means the same under a sub-path and with its host`, () => {
      const below = `/sub/path${text}`;
      const link: Link = { page, view: looked };
      expect(encodeLink(link, '/sub/path/')).toBe(below);
      for (const written of [below, `https://host.example:8080${below}`, `  ${below}\n`, text.slice(1)])
        expect(decodeLink(written, '/sub/path/').link).toEqual(link);
    });
  }
});

describe('other writings of an address', () => {
  const same: readonly (readonly [written: string, text: string])[] = [
    ['/acme', '/acme/'],
    ['/acme/index.html', '/acme/'],
    ['/index.html', '/'],
    ['/acme/actor/china', '/acme/actor/china/'],
    ['/acme/actor/china/index.html?view=list', '/acme/actor/china/?view=list'],
    ['//acme//actor//china//'.slice(1), '/acme/actor/china/'],
    ['/Acme/Actor/China/', '/acme/actor/china/'],
    ['/acme/actor/china.', '/acme/actor/china/'],
    ['/acme/actor/china),', '/acme/actor/china/'],
    ['/acme/actor/china/”', '/acme/actor/china/'],
    ['/acme/actor/北京/', '/acme/actor/%E5%8C%97%E4%BA%AC/'],
    ['/acme/actor/lo\u0301dz/', '/acme/actor/l%C3%B3dz/'],
    ['/acme/sentence/007/', '/acme/sentence/7/'],
    ['/acme/statement/a%7Esay%7Eb%7E000000/', '/acme/statement/a~say~b~000000/'],
    ['/acme/?q=safe+haven', '/acme/?q=safe%20haven'],
    ['/acme/?theme=dark&view=list', '/acme/?view=list&theme=dark'],
    ['/acme/?families=tie,verbal-cooperation', '/acme/?families=verbal-cooperation,tie'],
    ['/acme/?families=tie%2Cneutral', '/acme/?families=tie,neutral'],
    ['/acme/?families=TIE', '/acme/?families=tie'],
    [`/acme/?families=${FAMILIES.join(',')}`, '/acme/'],
    [`/acme/?factuality=${[...FACTUALITIES].reverse().join(',')}`, `/acme/?factuality=${FACTUALITIES.join(',')}`],
    ['/acme/?families=&by=&q=&layout=&view=&theme=', '/acme/'],
    ['/acme/?', '/acme/'],
    ['/acme/?&&', '/acme/'],
    ['/acme/?utm_source=mail&fbclid=123', '/acme/'],
    ['/acme/#main', '/acme/'],
    ['/acme/#:~:text=safe%20haven', '/acme/'],
    ['/open/#d1=abc:~:text=x', '/open/#d1=abc'],
    ['/open/#d1=ab%5F', '/open/#d1=ab%5F'],
    ['/open/#', '/open/'],
    ['', '/'],
  ];
  for (const [written, text] of same) {
    it(`“${written}” means ${text}, without a word`, () => {
      const { link, notices } = decodeLink(written, '/');
      expect(encodeLink(link, '/')).toBe(text);
      expect(notices).toEqual([]);
    });
  }
});

describe('what a link asks for and is not known', () => {
  const cases: readonly { readonly text: string; readonly nearest: string; readonly says: readonly RegExp[] }[] = [
    { text: '/acme/?families=love,tie', nearest: '/acme/?families=tie', says: [/“love” as “families”/u] },
    { text: '/acme/?families=love,hate', nearest: '/acme/', says: [/“love, hate” as “families”/u] },
    { text: '/acme/?factuality=true', nearest: '/acme/', says: [/“true” as “factuality”/u] },
    { text: '/acme/?by=Nobody%20Here', nearest: '/acme/', says: [/“nobody here” as “by”/u] },
    { text: '/acme/?by=none', nearest: '/acme/', says: [/“none” as “by”/u] },
    { text: '/acme/?layout=constructor', nearest: '/acme/', says: [/“constructor” as “layout”/u] },
    { text: '/acme/?layout=../../x', nearest: '/acme/', says: [/“\.\.\/\.\.\/x” as “layout”/u] },
    { text: '/acme/?view=cinema&theme=dark', nearest: '/acme/?theme=dark', says: [/“cinema” as “view”/u] },
    { text: '/acme/?theme=pink', nearest: '/acme/', says: [/“pink” as “theme”/u] },
    { text: '/acme/?colour=red', nearest: '/acme/', says: [/option that means nothing here: “colour”/u] },
    { text: '/acme/?__proto__=red&constructor', nearest: '/acme/', says: [/“__proto__”/u, /“constructor”/u] },
    { text: '/acme/?view=list&view=graph', nearest: '/acme/?view=list', says: [/“view” more than once/u] },
    { text: `/acme/?q=${'a'.repeat(501)}`, nearest: `/acme/?q=${'a'.repeat(500)}`, says: [/longer than 500/u] },
    { text: '/acme/gallery/', nearest: '/acme/', says: [/means nothing here: “gallery”/u] },
    { text: '/acme/actor/', nearest: '/acme/', says: [/means nothing here: “actor”/u] },
    { text: '/acme/actor/china/photos/2/', nearest: '/acme/actor/china/', says: [/means nothing here: “photos\/2”/u] },
    { text: '/acme/sentence/last/', nearest: '/acme/', says: [/means nothing here: “sentence\/last”/u] },
    { text: '/acme/pair/china/', nearest: '/acme/actor/china/', says: [/names only one/u] },
    { text: '/Not a dossier!/', nearest: '/', says: [/means nothing here: “not a dossier”/u] },
    { text: 'javascript:alert(1)', nearest: '/', says: [/means nothing here/u] },
    { text: '/open/#d2=abc', nearest: '/open/', says: [/packed in a way that this version does not know \(“d2”\)/u] },
    { text: '/open/#d1=ab!c', nearest: '/open/', says: [/damaged/u] },
    { text: '/open/#d1=', nearest: '/open/', says: [/damaged/u] },
    { text: '/open/#d1=abc&x=1', nearest: '/open/#d1=abc', says: [/option that means nothing here: “x”/u] },
    { text: `/${'a/'.repeat(20_000)}`, nearest: '/', says: [/too long/u] },
  ];
  for (const { text, nearest, says } of cases) {
    it(`“${text.slice(0, 60)}” becomes ${nearest.slice(0, 60)} and a notice`, () => {
      const { link, notices } = decodeLink(text, '/');
      expect(encodeLink(link, '/')).toBe(nearest);
      expect(notices.map((notice) => notice.text)).toEqual(says.map((one) => expect.stringMatching(one)));
    });
  }

  it('of an embedded page becomes the page itself, and says so when another version was asked for', () => {
    for (const base of ['/', '/sub/']) {
      const now = decodeLink(`${base}embed/pak-us/actor/iran/?by=article`, base);
      expect([now.link, now.notices]).toEqual([decodeLink(`${base}pak-us/actor/iran/?by=article`, base).link, []]);
      const then = decodeLink(`${base}embed/pak-us@0123456789ab/actor/iran/`, base);
      expect(then.link).toEqual(decodeLink(`${base}pak-us/actor/iran/`, base).link);
      expect(then.notices).toHaveLength(1);
    }
    expect(decodeLink(`/${'embed/'.repeat(3_000)}`, '/').notices).not.toEqual([]);
  });

  it('becomes the library when the address is not below the base', () => {
    const { link, notices } = decodeLink('/elsewhere/acme/?theme=dark', '/sub/path/');
    expect(link).toEqual({ page: LIBRARY, view: DEFAULT_VIEW });
    expect(notices).toHaveLength(1);
  });

  const sought: readonly (readonly [text: string, expected: unknown])[] = [
    ['/acme/statement/pakistan~reject~united-states/', { kind: 'statement', id: 'pakistan~reject~united-states' }],
    ['/acme/statement/stmt.7/', { kind: 'statement', id: 'stmt.7' }],
    ['/acme/actor/the%20mayor/', { kind: 'actor', id: 'the mayor' }],
    ['/acme/actor/none/', { kind: 'actor', id: 'none' }],
    ['/acme/sentence/0/', { kind: 'sentence', number: 0 }],
    ['/acme/pair/the%20mayor/china/', { kind: 'pair', from: 'the mayor', to: 'china' }],
  ];
  for (const [text, expected] of sought) {
    it(`${text} names what cannot be, for the dossier to offer the nearest`, () => {
      const answer = decodeLink(text, '/');
      expect(answer.sought).toEqual(expected);
      expect(answer.link).toEqual({ page: dossier('acme'), view: DEFAULT_VIEW });
    });
  }

  it('never names a sentence beyond nine digits', () => {
    const { link } = decodeLink(`/acme/sentence/${'9'.repeat(400)}/`, '/');
    expect(link.view.selection).toEqual(sentence(999_999_999));
  });
});

const slug = fc.constantFrom('china', 'united-states', '北京', 'łódź', 'a1', 'हिन्दी', '7');
const actorIds = slug as fc.Arbitrary<string> as fc.Arbitrary<ActorId>;
const some = <Choice>(all: readonly Choice[], most: number): fc.Arbitrary<readonly Choice[] | null> =>
  fc.option(fc.subarray([...all], { minLength: 1, maxLength: most }));
const selections: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant(NOTHING),
  actorIds.map((id): Selection => ({ kind: 'actor', id })),
  fc.tuple(slug, slug).map(([a, b]) => statement(`${a}~say~${b}~0123ab`)),
  fc.integer({ min: 1, max: 99_999 }).map(sentence),
  fc.tuple(slug, slug).map(([a, b]) => pair(a, b)),
);
const words = fc
  .string({ unit: 'grapheme', maxLength: 100 })
  .filter((text) => !/\p{Cs}/u.test(text) && text.length <= 500);
const options = fc.record({
  filter: fc.record({
    families: some(FAMILIES, FAMILIES.length - 1),
    factuality: some(FACTUALITIES, FACTUALITIES.length),
    by: fc.option(fc.oneof(actorIds, fc.constant('article' as const))),
    query: words,
  }),
  layout: fc.option(slug),
  lead: fc.option(fc.constantFrom(...LEADS)),
  theme: fc.option(fc.constantFrom(...THEMES)),
});
const links: fc.Arbitrary<Link> = fc
  .tuple(
    fc.oneof(
      slug.map(dossier),
      fc
        .option(fc.string({ unit: fc.constantFrom('a', 'Z', '0', '-', '_'), minLength: 1 }))
        .map((payload): Page => ({ kind: 'open', payload })),
      fc.constant(LIBRARY),
    ),
    selections,
    options,
  )
  .map(([page, selection, more]) => ({
    page,
    view: { selection: page.kind === 'library' ? NOTHING : selection, ...more },
  }));

describe('every link', () => {
  const bases = fc.constantFrom('/', '/sub/path/', '/sub/path', '/%E5%8C%97/');

  it('goes there and back, under any base, without a notice', () => {
    fc.assert(
      fc.property(links, bases, (link, base) => {
        const text = encodeLink(link, base);
        expect(decodeLink(text, base)).toEqual({ link, notices: [], sought: null });
        expect(decodeLink(`https://user@host.example${text}`, base).link).toEqual(link);
      }),
      { numRuns: 500 },
    );
  });

  it('is written with signs that survive being pasted into running text', () => {
    fc.assert(
      fc.property(links, bases, (link, base) => {
        const text = encodeLink(link, base);
        expect(text).toMatch(/^[A-Za-z0-9/?=&,%~._#-]+$/u);
        expect(text).not.toMatch(/[.,~_?!:;*]$/u);
      }),
      { numRuns: 500 },
    );
  });

  it('that any text is decoded to stays the same from then on', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText(),
          anyText().map((path) => `/acme/?q=${path}`),
          fc.webPath().map((path) => `/acme${path}`),
        ),
        (text) => {
          const { link } = decodeLink(text, '/');
          const again = decodeLink(encodeLink(link, '/'), '/');
          expect(again).toEqual({ link, notices: [], sought: null });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('to a statement does not carry which piece of evidence is open', () => {
    const chosen = statement('a~say~b~000000') as Selection & { readonly kind: 'statement' };
    const link: Link = { page: dossier('acme'), view: view({ selection: { ...chosen, evidence: 3 } }) };
    expect(decodeLink(encodeLink(link, '/'), '/').link.view.selection).toEqual(chosen);
  });
});

describe('linkPath', () => {
  it('is the address below the site, without a slash before it', () => {
    const id = 'acme' as DossierId;
    expect(linkPath(id, NOTHING)).toBe('acme/');
    expect(linkPath(id, sentence(3))).toBe('acme/sentence/3/');
    expect(linkPath(id, statement('a~say~b~000000'))).toBe('acme/statement/a~say~b~000000/');
    expect(linkPath(id, pair('a', '北京'))).toBe('acme/pair/a/%E5%8C%97%E4%BA%AC/');
  });

  it('keeps an id that is no slug in one segment', () => {
    expect(linkPath('../https://x?y#z' as DossierId, NOTHING)).toBe('..%2Fhttps%3A%2F%2Fx%3Fy%23z/');
  });
});
