import { type ActorKind } from '../domain/actor.ts';
import { absoluteAddress, type Exportable, type ExportFile } from './exportable.ts';
import { actorRows, type EvidenceRow, type StatementRow, statementRows } from './rows.ts';

/** The schema of each kind. Who or what a group or an unnamed people is in law, nobody knows from an article. */
const SCHEMA_OF_KIND: Readonly<Record<ActorKind | 'nobody', string>> = {
  state: 'PublicBody',
  person: 'Person',
  organisation: 'Organization',
  group: 'Organization',
  people: 'LegalEntity',
  place: 'LegalEntity',
  nobody: 'LegalEntity',
};
const schemaOf = (kind: string): string =>
  Object.hasOwn(SCHEMA_OF_KIND, kind) ? SCHEMA_OF_KIND[kind as ActorKind] : 'LegalEntity';

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const filled = (properties: Readonly<Record<string, readonly string[]>>): Entity['properties'] =>
  Object.fromEntries(
    Object.entries(properties)
      .map(([name, values]) => [name, values.filter((value) => value !== '')] as const)
      .filter(([, values]) => values.length > 0),
  );

const evidenceText = (piece: EvidenceRow): string =>
  `${piece.stance === 'disputes' ? 'Disputed by' : 'Evidence'}: “${piece.quote}” (${piece.title}, characters ${piece.start}–${piece.end})`;

const link = (one: StatementRow, idOf: (id: string) => string, pageOf: (address: string) => string): Entity => ({
  id: idOf(`statement-${one.id}`),
  schema: 'UnknownLink',
  properties: filled({
    subject: [idOf(one.source)],
    object: [idOf(one.target)],
    role: [one.label],
    summary: [`${one.claim}. Said by ${one.speaker}.`],
    description: [
      `Factuality: ${one.factuality}. Speaker: ${one.speaker}. Relation: ${one.relation}.`,
      ...one.evidence.map(evidenceText),
    ],
    recordId: [one.id],
    sourceUrl: [...new Set([...one.evidence.map((piece) => piece.url), pageOf(one.address)])],
    publisher: [...new Set(one.evidence.map((piece) => piece.publisher))],
  }),
});

/** Actors, articles and statements as FollowTheMoney entities, one a line. A statement is a link whose summary says claim and speaker. */
export const writeFollowTheMoney = (given: Exportable): readonly ExportFile[] => {
  const { dossier } = given;
  const idOf = (id: string): string => `${dossier.id}-${id}`;
  const articleId = (id: string): string => idOf(`article-${id}`);
  const articles = dossier.articles.map((article): Entity => ({
    id: articleId(article.id),
    schema: 'Article',
    properties: filled({
      title: [article.title],
      bodyText: [article.text],
      sourceUrl: [article.url ?? ''],
      publisher: [article.publisher ?? ''],
      publishedAt: [article.published ?? ''],
      contentHash: [],
    }),
  }));
  const actors = actorRows(given).map((one): Entity => ({
    id: idOf(one.id),
    schema: schemaOf(one.kind),
    properties: filled({ name: [one.name], alias: one.aliases }),
  }));
  const links = statementRows(given).map((one) => link(one, idOf, (address) => absoluteAddress(given, address)));
  const content = [...articles, ...actors, ...links].map((entity) => `${JSON.stringify(entity)}\n`).join('');
  return [{ name: `${dossier.id}.ftm.json`, content }];
};
