import fc from 'fast-check';
import { type Actor, ACTOR_KINDS } from '../domain/actor.ts';
import { describe } from '../domain/anchor.ts';
import { type Article } from '../domain/article.ts';
import { textSha256 } from '../domain/check-article.ts';
import { type Dossier, type Positions } from '../domain/dossier.ts';
import { EVIDENCE_PART_NAMES, type Evidence, type EvidenceParts, STANCES } from '../domain/evidence.ts';
import { FACTUALITIES } from '../domain/factuality.ts';
import { type ActorId, type ArticleId, type DossierId } from '../domain/ids.ts';
import { RELATION_KINDS } from '../domain/ontology.ts';
import { type Span } from '../domain/span.ts';
import { PROVENANCE_KINDS, type Statement, statementIdOf, STATUSES } from '../domain/statement.ts';

// Good dossiers of every make, for property tests: several articles, other scripts, characters of two units, every optional field.

const WORDS = [
  'bridge',
  'river',
  '“safe',
  'haven”',
  'Łódź',
  '北京',
  '👩‍👩‍👧',
  'é',
  'U.S.',
  'said',
  '—',
  '<b>',
  '𝒳',
  'constructor',
];
const SLUGS = [
  'north',
  'south-union',
  'łódź',
  '北京',
  'a1',
  'no-one',
  'हिन्दी',
  '7',
] as readonly string[] as readonly ActorId[];

const sentence = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 8 })
  .map((words) => `${words.join(' ')}.`);
const name = fc.constantFrom('Łódź council', 'The “Guild”', '北京', 'x', '</script>', 'a\nb');

/** An article made of lines, each line a paragraph of sentences; the last line may be furniture. */
const articleOf = (
  id: ArticleId,
  lines: readonly (readonly string[])[],
  furniture: boolean,
  extras: Partial<Article>,
): Article => {
  const text = lines.map((line) => line.join(' ')).join('\n\n');
  let start = 0;
  const paragraphs: Article['paragraphs'][number][] = [];
  const sentences: Span[] = [];
  for (const [index, line] of lines.entries()) {
    const end = start + line.join(' ').length;
    const isFurniture = furniture && index > 0 && index === lines.length - 1;
    paragraphs.push({ start, end, zone: index === 0 ? 'headline' : isFurniture ? 'furniture' : 'body' });
    let at = start;
    for (const one of isFurniture ? [] : line) {
      sentences.push({ start: at, end: at + one.length });
      at += one.length + 1;
    }
    start = end + 2;
  }
  return {
    id,
    title: lines[0]?.join(' ') ?? '',
    ...extras,
    language: 'en',
    text,
    sha256: textSha256(text),
    paragraphs,
    sentences,
  };
};

const extras = fc.record(
  {
    publisher: name,
    url: fc.webUrl(),
    published: fc.constantFrom('2018', '2018-01', '2018-01-06', '2018-01-06T10:00Z', '2018-01-06T10:00:00.5+05:00'),
  },
  { requiredKeys: [] },
);

const article = (id: ArticleId) =>
  fc
    .tuple(
      fc.array(fc.array(sentence, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      fc.boolean(),
      extras,
    )
    .map(([lines, furniture, more]) => articleOf(id, lines, furniture, more));

/** A place of whole sentence `seed` of the articles. */
const evidenceOf = (articles: readonly Article[], seed: number): Evidence => {
  const places = articles.flatMap((one) => one.sentences.map((span) => ({ article: one, span })));
  const place = places[seed % places.length];
  if (!place) throw new Error('An article has no sentence.');
  const stance = STANCES[seed % 2] ?? 'supports';
  const base = { article: place.article.id, ...place.span, ...describe(place.article.text, place.span), stance };
  if (seed % 3 === 0) return base;
  const part: Span = { start: place.span.start, end: place.span.end - (seed % 2) };
  const parts: EvidenceParts = Object.fromEntries(EVIDENCE_PART_NAMES.slice(seed % 5).map((key) => [key, part]));
  return { ...base, role: 'quotation', parts };
};

const statementOf = (articles: readonly Article[], cast: readonly ActorId[], seeds: readonly number[]): Statement => {
  const pick = <Item>(items: readonly Item[], place: number): Item => {
    const item = items[(seeds[place] ?? 0) % items.length];
    if (item === undefined) throw new Error('Nothing to pick from.');
    return item;
  };
  const evidence = evidenceOf(articles, seeds[0] ?? 0);
  const second = evidenceOf(articles, seeds[1] ?? 0);
  const same = second.article === evidence.article && second.start === evidence.start;
  const source = pick([null, ...cast], 2);
  const target = source === null ? pick(cast, 3) : pick([null, ...cast], 3);
  const relation = pick(RELATION_KINDS, 4);
  const span = { start: evidence.start, end: evidence.end };
  const optional = (seeds[5] ?? 0) % 2 === 0;
  return {
    id: statementIdOf(source, relation, target, evidence.exact),
    source,
    relation,
    target,
    predicate: pick(['has closed', 'says <of>', '—'], 6),
    factuality: pick(FACTUALITIES, 5),
    attribution: optional ? [] : [{ actor: pick(cast, 6) }, { actor: pick(cast, 7), cue: span }],
    evidence: same ? [evidence] : [evidence, second],
    ...(optional ? { time: span, status: pick(STATUSES, 7) } : {}),
    provenance: {
      kind: pick(PROVENANCE_KINDS, 4),
      by: 'the tests',
      ...(optional ? { rule: 'a rule', confidence: ((seeds[7] ?? 0) % 11) / 10 } : {}),
    },
  };
};

const actorOf = (articles: readonly Article[], id: ActorId, index: number): Actor => ({
  id,
  name: `Name of ${id}`,
  kind: ACTOR_KINDS[index % ACTOR_KINDS.length] ?? 'state',
  aliases: index % 2 === 0 ? [] : ['the “other”', id],
  mentions: articles.flatMap((one) =>
    one.sentences
      .slice(index % 2)
      .map((span) => ({ article: one.id, ...span, exact: one.text.slice(span.start, span.end) })),
  ),
});

const positions = (cast: readonly ActorId[]): fc.Arbitrary<Positions> =>
  fc
    .array(
      fc.tuple(
        fc.integer({ min: -1_000, max: 1_000 }),
        fc.double({ min: -1_000, max: 1_000, noNaN: true }).map((y) => y + 0),
      ),
      {
        minLength: cast.length,
        maxLength: cast.length,
      },
    )
    .map((places) => Object.fromEntries(cast.map((id, index) => [id, places[index] ?? [0, 0]])));

/** Dossiers in which `check` finds nothing. For tests only. */
export const goodDossiers: fc.Arbitrary<Dossier> = fc
  .tuple(
    article('first' as ArticleId),
    fc.option(article('第二' as ArticleId)),
    fc.subarray([...SLUGS], { minLength: 1 }),
  )
  .chain(([one, two, cast]) => {
    const articles: readonly [Article, ...Article[]] = two === null ? [one] : [one, two];
    return fc.record({
      id: fc.constantFrom(
        'random',
        '北京',
        '000_e1c9',
        'https://news.example/a?b=c',
        'A b',
      ) as fc.Arbitrary<string> as fc.Arbitrary<DossierId>,
      title: name,
      articles: fc.constant(articles),
      actors: fc.constant(cast.map((id, index) => actorOf(articles, id, index))),
      statements: fc
        .array(fc.array(fc.nat(997), { minLength: 8, maxLength: 8 }), { maxLength: 6 })
        .map((all) => all.map((seeds) => statementOf(articles, cast, seeds)))
        .map((all) => all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index)),
      uncovered: fc.constantFrom([], [{ article: one.id, sentence: 1, reason: 'Only a title.' }]),
      layout: fc.oneof(
        fc.constant({}),
        positions(cast).map((desk) => ({ desk })),
        fc.tuple(positions(cast), positions(cast)).map(([tall, desk]) => ({ tall, desk })),
      ),
    });
  });
