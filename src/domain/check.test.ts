import { describe, expect, it } from 'vitest';
import { type Article } from './article.ts';
import { check } from './check.ts';
import { textSha256 } from './check-article.ts';
import { type Dossier } from './dossier.ts';
import { type Evidence } from './evidence.ts';
import { FABLE } from './fable.fixture.ts';
import { type ActorId, type ArticleId, type DossierId, type StatementId } from './ids.ts';
import { isUnusable, problemLine, type ProblemKind } from './problem.ts';
import { type Statement, statementIdOf } from './statement.ts';

/** Milliseconds that are far too many even on a busy machine; what grows with the square of the input takes minutes. */
const BOUND = 10_000;

const [told] = FABLE.articles;
/** The fable with the right SHA-256: a dossier without a fault. */
const GOOD: Dossier = { ...FABLE, articles: [{ ...told, sha256: textSha256(told.text) }] };
const [article] = GOOD.articles;
const [first] = GOOD.statements as readonly [Statement, ...Statement[]];
const [piece] = first.evidence;
const nobody = 'nobody' as ActorId;

const withArticle = (change: Partial<Article>): Dossier => ({ ...GOOD, articles: [{ ...article, ...change }] });
/** Another text, honestly read: only places can be wrong. */
const withText = (text: string): Dossier => withArticle({ text, sha256: textSha256(text) });
const withFirst = (change: Partial<Statement>): Dossier => ({
  ...GOOD,
  statements: [{ ...first, ...change }, ...GOOD.statements.slice(1)],
});
const withPiece = (change: Partial<Evidence>): Dossier =>
  withFirst({ evidence: [{ ...piece, ...change }, ...first.evidence.slice(1)] });
const withActor = (change: Partial<Dossier['actors'][number]>): Dossier => ({
  ...GOOD,
  actors: GOOD.actors.map((actor, index) => (index === 0 ? { ...actor, ...change } : actor)),
});

const linesOf = (dossier: Dossier): readonly string[] => check(dossier).map(problemLine);

describe('check', () => {
  it('finds nothing in a good dossier', () => {
    expect(linesOf(GOOD)).toEqual([]);
  });

  it('finds nothing in a good dossier with everything that is optional', () => {
    const parts = {
      source: { start: piece.start, end: piece.start + 8 },
      predicate: { start: piece.start + 9, end: piece.start + 19 },
    };
    const cue = { start: article.text.indexOf('said on'), end: article.text.indexOf('said on') + 4 };
    const dossier: Dossier = {
      ...withFirst({
        evidence: [{ ...piece, role: 'quotation', parts }],
        attribution: [{ actor: first.attribution[0]!.actor, cue }],
        time: { start: cue.end + 1, end: cue.end + 10 },
        provenance: { kind: 'extracted', by: 'the tests', rule: 'none', confidence: 1 },
        status: 'accepted',
      }),
      layout: { desk: Object.fromEntries(GOOD.actors.map((actor, index) => [actor.id, [index * 100, -50] as const])) },
    };
    expect(linesOf(dossier)).toEqual([]);
  });

  const cases: readonly {
    readonly name: string;
    readonly dossier: Dossier;
    readonly kind: ProblemKind;
    readonly lines: readonly (string | RegExp)[];
  }[] = [
    {
      name: 'an id that is an address of the site',
      dossier: { ...GOOD, id: 'open' as DossierId },
      kind: 'rule',
      lines: ['id: the id “open” is kept for an address of the site itself'],
    },
    {
      name: 'an actor listed twice',
      dossier: { ...GOOD, actors: [...GOOD.actors, { ...GOOD.actors[0]!, mentions: [] }] },
      kind: 'structure',
      lines: ['actors[6]: the id “eastwick” is already that of actors[0]'],
    },
    {
      name: 'a statement listed twice',
      dossier: { ...GOOD, statements: [...GOOD.statements, first] },
      kind: 'structure',
      lines: [/^statements\[8\]: the id “eastwick~sanction~westham~.{6}” is already that of statements\[0\]$/u],
    },
    {
      name: 'an article and an actor of the same id',
      dossier: { ...GOOD, actors: [...GOOD.actors, { ...GOOD.actors[0]!, id: 'story' as ActorId, mentions: [] }] },
      kind: 'rule',
      lines: ['actors[6]: the id “story” is also that of articles[0]; ids differ across all kinds'],
    },
    {
      name: 'a text with another sha256',
      dossier: withArticle({ sha256: '0'.repeat(64) }),
      kind: 'words',
      lines: ['articles[0].sha256: the text is not the one that was read: its SHA-256 differs'],
    },
    {
      name: 'line ends of another system behind everything that is read',
      dossier: withText(`${article.text}\r\n`),
      kind: 'rule',
      lines: ['articles[0].text: the text is not normalised: lines should end in LF'],
    },
    {
      name: 'decomposed accents',
      dossier: withText(`${article.text} cafe\u0301`),
      kind: 'rule',
      lines: ['articles[0].text: the text is not normalised: it should be composed (NFC)'],
    },
    {
      name: 'half of a character',
      dossier: withText(`${article.text} \uD83D`),
      kind: 'rule',
      lines: ['articles[0].text: the text holds half of a character (a lone surrogate)'],
    },
    {
      name: 'paragraphs out of order',
      dossier: withArticle({ paragraphs: article.paragraphs.with(1, { ...article.paragraphs[1]!, start: 3 }) }),
      kind: 'structure',
      lines: ['articles[0].paragraphs[1]: stands before the end of the one before it'],
    },
    {
      name: 'overlapping sentences',
      dossier: withArticle({ sentences: article.sentences.with(2, { start: 40, end: article.sentences[2]!.end }) }),
      kind: 'structure',
      lines: ['articles[0].sentences[2]: stands before the end of the one before it'],
    },
    {
      name: 'a sentence that is turned round',
      dossier: withArticle({
        sentences: article.sentences.toSpliced(1, 0, { start: 37, end: 37 }),
      }),
      kind: 'structure',
      lines: ['articles[0].sentences[1]: the end should lie behind the start'],
    },
    {
      name: 'a sentence at half a unit',
      dossier: withArticle({ sentences: article.sentences.with(0, { start: 0.5, end: 37 }) }),
      kind: 'structure',
      lines: ['articles[0].sentences[0]: should be a whole number of UTF-16 units, 0 or more'],
    },
    {
      name: 'a sentence in the furniture',
      dossier: withArticle({
        paragraphs: article.paragraphs.with(4, { ...article.paragraphs[4]!, zone: 'furniture' }),
      }),
      kind: 'rule',
      lines: [
        'articles[0].sentences[7]: stands in no paragraph of headline or body',
        'articles[0].sentences[8]: stands in no paragraph of headline or body',
      ],
    },
    {
      name: 'a mention of an unknown article',
      dossier: withActor({ mentions: [{ article: 'elsewhere' as ArticleId, start: 0, end: 8, exact: 'Éastwick' }] }),
      kind: 'structure',
      lines: ['actors[0].mentions[0]: there is no article “elsewhere”'],
    },
    {
      name: 'a mention in other words',
      dossier: withActor({ mentions: [{ article: article.id, start: 0, end: 8, exact: 'Eastwick' }] }),
      kind: 'words',
      lines: ['actors[0].mentions[0]: the article does not say “Eastwick” here, but “Éastwick”'],
    },
    {
      name: 'mentions out of order',
      dossier: withActor({ mentions: GOOD.actors[0]!.mentions.toReversed() }),
      kind: 'rule',
      lines: [
        'actors[0].mentions[1]: mentions should stand in the order of the articles and their text, each once',
        'actors[0].mentions[2]: mentions should stand in the order of the articles and their text, each once',
      ],
    },
    {
      name: 'a mention listed twice',
      dossier: withActor({ mentions: [GOOD.actors[0]!.mentions[0]!, GOOD.actors[0]!.mentions[0]!] }),
      kind: 'rule',
      lines: ['actors[0].mentions[1]: mentions should stand in the order of the articles and their text, each once'],
    },
    {
      name: 'a source that is no actor',
      dossier: withFirst({ source: nobody, id: statementIdOf(nobody, first.relation, first.target, piece.exact) }),
      kind: 'structure',
      lines: ['statements[0].source: there is no actor “nobody”'],
    },
    {
      name: 'a target that is no actor',
      dossier: withFirst({ target: nobody, id: statementIdOf(first.source, first.relation, nobody, piece.exact) }),
      kind: 'structure',
      lines: ['statements[0].target: there is no actor “nobody”'],
    },
    {
      name: 'a statement that names nobody',
      dossier: withFirst({ source: null, target: null, id: statementIdOf(null, first.relation, null, piece.exact) }),
      kind: 'rule',
      lines: ['statements[0]: names an actor on neither side'],
    },
    {
      name: 'an id that is not made of its statement',
      dossier: withFirst({ id: 'eastwick~sanction~westham~000000' as StatementId }),
      kind: 'rule',
      lines: [
        `statements[0].id: the id should be “${first.id}”: it is made from source, relation, target and first quote`,
      ],
    },
    {
      name: 'a speaker who is no actor',
      dossier: withFirst({ attribution: [{ actor: nobody }] }),
      kind: 'structure',
      lines: ['statements[0].attribution[0].actor: there is no actor “nobody”'],
    },
    {
      name: 'a cue between the sentences',
      dossier: withFirst({ attribution: [{ actor: first.source!, cue: { start: 37, end: 38 } }] }),
      kind: 'rule',
      lines: ['statements[0].attribution[0].cue: touches no sentence'],
    },
    {
      name: 'a time beyond the end of the text',
      dossier: withFirst({ time: { start: article.text.length - 3, end: article.text.length + 1 } }),
      kind: 'words',
      lines: [`statements[0].time: lies beyond the end of the text, which has ${article.text.length} units`],
    },
    {
      name: 'evidence in an unknown article',
      dossier: {
        ...GOOD,
        statements: [{ ...first, evidence: [piece, { ...piece, article: 'elsewhere' as ArticleId }] }],
      },
      kind: 'structure',
      lines: ['statements[0].evidence[1]: there is no article “elsewhere”'],
    },
    {
      name: 'a quote that the article does not have',
      dossier: withPiece({ start: piece.start + 1, end: piece.end + 1, prefix: '', suffix: '' }),
      kind: 'words',
      lines: [
        /^statements\[0\]\.evidence\[0\]: the article does not say “Éastwick has.*…” here, but “astwick has.*…”$/u,
      ],
    },
    {
      name: 'a prefix and a suffix of other words',
      dossier: withPiece({ prefix: 'Once upon a time ', suffix: ' The end.' }),
      kind: 'words',
      lines: [
        'statements[0].evidence[0].prefix: the words before the quote are not its prefix',
        'statements[0].evidence[0].suffix: the words after the quote are not its suffix',
      ],
    },
    {
      name: 'a part outside its evidence',
      dossier: withPiece({ parts: { target: { start: 0, end: 8 } } }),
      kind: 'rule',
      lines: ['statements[0].evidence[0].parts.target: lies outside its piece of evidence'],
    },
    {
      name: 'an empty part',
      dossier: withPiece({ parts: { cue: { start: piece.start, end: piece.start } } }),
      kind: 'structure',
      lines: ['statements[0].evidence[0].parts.cue: the end should lie behind the start'],
    },
    {
      name: 'the same evidence twice',
      dossier: withFirst({ evidence: [piece, piece] }),
      kind: 'rule',
      lines: ['statements[0].evidence[1]: is the same place as an earlier piece of this statement'],
    },
    {
      name: 'evidence that is in no sentence',
      dossier: {
        ...withText(`${article.text}\n\nClick to comment`),
        statements: [
          {
            ...first,
            id: statementIdOf(first.source, first.relation, first.target, 'comment'),
            evidence: [
              {
                ...piece,
                start: article.text.length + 11,
                end: article.text.length + 18,
                exact: 'comment',
                prefix: '',
                suffix: '',
              },
            ],
          },
        ],
      },
      kind: 'rule',
      lines: ['statements[0].evidence[0]: touches no sentence'],
    },
    {
      name: 'a reading of an unknown article',
      dossier: { ...GOOD, uncovered: [{ article: 'elsewhere' as ArticleId, sentence: 1, reason: 'Nothing.' }] },
      kind: 'structure',
      lines: ['uncovered[0]: there is no article “elsewhere”'],
    },
    {
      name: 'a reading of sentences that are not there',
      dossier: {
        ...GOOD,
        uncovered: [0, 10, 1.5].map((sentence) => ({ article: article.id, sentence, reason: 'Nothing.' })),
      },
      kind: 'rule',
      lines: [0, 10, 1.5].map(
        (n, index) => `uncovered[${index}]: there is no sentence ${n}: the article has 9 sentences`,
      ),
    },
    {
      name: 'a drawing of an unknown actor',
      dossier: { ...GOOD, layout: { desk: { nobody: [1, 2] } } },
      kind: 'rule',
      lines: ['layout.desk.nobody: there is no actor “nobody”'],
    },
    {
      name: 'a position that is no number',
      dossier: { ...GOOD, layout: { desk: { westham: [1, Number.NaN], eastwick: [Infinity, 0] } } },
      kind: 'structure',
      lines: [
        'layout.desk.westham: should be a finite number, at most a million away from zero',
        'layout.desk.eastwick: should be a finite number, at most a million away from zero',
      ],
    },
  ];
  for (const { name, dossier, kind, lines } of cases) {
    it(`finds ${name}`, () => {
      const found = check(dossier);
      expect(found.map(problemLine)).toEqual(
        lines.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))),
      );
      expect(isUnusable(found)).toBe(kind === 'structure');
      expect(found[0]?.kind).toBe(kind);
    });
  }

  it('takes the same claim in the same words up to nine times, each with the id of its occurrence', () => {
    const copies = (count: number): Dossier => ({
      ...GOOD,
      statements: Array.from({ length: count }, (_, index) => ({
        ...first,
        id: statementIdOf(first.source, first.relation, first.target, piece.exact, index + 1),
      })),
    });
    expect(linesOf(copies(9))).toEqual([]);
    expect(linesOf(copies(10))).toHaveLength(1);
  });

  it('opens a dossier with one unit of its article changed, wherever it is', () => {
    for (let at = 0; at < article.text.length; at += 7) {
      const changed = check(withArticle({ text: `${article.text.slice(0, at)}#${article.text.slice(at + 1)}` }));
      expect(changed[0]?.path).toBe('articles[0].sha256');
      expect(isUnusable(changed)).toBe(false);
    }
  });

  it('opens a dossier whose article was cut, and says what lies beyond its end', () => {
    const cut = check(withArticle({ text: article.text.slice(0, -1) }));
    expect(isUnusable(cut)).toBe(false);
    expect(cut.map(({ path }) => path)).toContain('articles[0].sentences[8]');
  });

  it(
    'takes no time with the square of the size',
    () => {
      const sentences = Array.from({ length: 20_000 }, (_, index) => ({ start: index * 4, end: index * 4 + 3 }));
      const text = 'abc '.repeat(20_000);
      const statements = sentences.map(({ start, end }, index): Statement => {
        const exact = text.slice(start, end);
        const source = `a${index}` as ActorId;
        return {
          ...first,
          source,
          attribution: [],
          id: statementIdOf(source, first.relation, first.target, exact),
          evidence: [{ ...piece, start, end, exact, prefix: '', suffix: '' }],
        };
      });
      const cast = statements.map(({ source }) => ({ ...GOOD.actors[1]!, id: source!, mentions: [] }));
      const dossier: Dossier = {
        ...withText(text),
        articles: [
          {
            ...article,
            text,
            sha256: textSha256(text),
            paragraphs: [{ start: 0, end: text.length, zone: 'body' }],
            sentences,
          },
        ],
        actors: [...cast, { ...GOOD.actors[1]!, mentions: [] }],
        statements,
        uncovered: [],
      };
      const before = performance.now();
      expect(linesOf(dossier)).toEqual([]);
      expect(performance.now() - before).toBeLessThan(BOUND);
    },
    4 * BOUND,
  );
});
