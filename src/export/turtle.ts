import { absoluteAddress, type Exportable, type ExportFile, pageAddress } from './exportable.ts';
import { actorRows, codePointsBefore, statementRows } from './rows.ts';

/** A literal of Turtle (RDF 1.1 Turtle §3.3). */
const literal = (text: string, kind = ''): string =>
  `"${text
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\0/g, '\ufffd')
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')}"${kind}`;

/** An address between angle brackets; what cannot stand there is percent-encoded. */
const iri = (address: string): string =>
  // eslint-disable-next-line no-control-regex -- they may not stand in an IRI
  `<${address.replace(/[\u0000-\u0020<>"{}|^`\\]/gu, (sign) => encodeURIComponent(sign))}>`;

const INTEGER = '^^xsd:integer';

/**
 * The dossier as RDF: statements are entities (PROV-O) that were quoted from the article and are attributed to their speakers; each piece
 * of evidence is a Web Annotation target with its quote and its code-point offsets.
 */
export const writeTurtle = (given: Exportable): readonly ExportFile[] => {
  const { dossier } = given;
  const about = (address: string): string => iri(absoluteAddress(given, address));
  const home = pageAddress(given, { kind: 'nothing' });
  const articleNode = (id: string): string => {
    const url = dossier.articles.find((article) => article.id === id)?.url;
    return url === undefined ? about(`${home}#article-${id}`) : iri(url);
  };
  const articles = dossier.articles.map((article) =>
    triples(articleNode(article.id), [
      ['a', 'schema:NewsArticle, prov:Entity'],
      ['schema:headline', literal(article.title)],
      ['schema:inLanguage', literal(article.language)],
      ['d:textSha256', literal(article.sha256)],
      ...(article.publisher === undefined ? [] : [['schema:publisher', literal(article.publisher)] as const]),
      ...(article.published === undefined ? [] : [['schema:datePublished', literal(article.published)] as const]),
    ]),
  );
  const actors = actorRows(given).map((one) =>
    triples(actorNode(one.id), [
      ['a', 'd:Actor, prov:Agent'],
      ['rdfs:label', literal(one.name)],
      ['d:kind', literal(one.kind)],
      ...one.aliases.map((alias) => ['skos:altLabel', literal(alias)] as const),
      ...(one.address === '' ? [] : [['foaf:page', about(one.address)] as const]),
    ]),
  );
  function actorNode(id: string): string {
    return about(`${home}#actor-${encodeURIComponent(id)}`);
  }
  const statements = statementRows(given).flatMap((one) => {
    const node = about(one.address);
    const pieces = one.evidence.map((piece, index) => ({ piece, node: about(`${one.address}#evidence-${index + 1}`) }));
    return [
      triples(node, [
        ['a', 'd:Statement, prov:Entity'],
        ['rdfs:label', literal(one.claim)],
        ['d:id', literal(one.id)],
        ['d:source', actorNode(one.source)],
        ['d:relation', `d:${one.relation}`],
        ['d:target', actorNode(one.target)],
        ['d:predicate', literal(one.predicate)],
        ['d:factuality', literal(one.factuality)],
        ['d:speaker', literal(one.speaker)],
        ...one.speakers.map((speaker) => ['prov:wasAttributedTo', actorNode(speaker)] as const),
        ...pieces.map(({ piece }) => ['prov:wasQuotedFrom', articleNode(piece.article)] as const),
        ...pieces.map((piece) => ['d:evidence', piece.node] as const),
        ['d:provenance', literal(one.provenance)],
        ...(one.confidence === null
          ? []
          : [['d:confidence', literal(String(one.confidence), '^^xsd:decimal')] as const]),
      ]),
      ...pieces.map(({ piece, node: at }) => {
        const text = dossier.articles.find((article) => article.id === piece.article)?.text ?? '';
        return triples(at, [
          ['a', 'oa:SpecificResource'],
          ['oa:hasSource', articleNode(piece.article)],
          ['d:stance', literal(piece.stance)],
          [
            'oa:hasSelector',
            `[ a oa:TextQuoteSelector; oa:exact ${literal(piece.quote)} ], ` +
              `[ a oa:TextPositionSelector; oa:start ${literal(String(codePointsBefore(text, piece.start)), INTEGER)}; ` +
              `oa:end ${literal(String(codePointsBefore(text, piece.end)), INTEGER)} ]`,
          ],
        ]);
      }),
    ];
  });
  const content = `@prefix d: <https://dramatis.invalid/ns#> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <https://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

${[...articles, ...actors, ...statements].join('\n')}`;
  return [{ name: `${dossier.id}.ttl`, content }];
};

const triples = (subject: string, pairs: readonly (readonly [string, string])[]): string =>
  `${subject}\n${pairs.map(([predicate, object]) => `    ${predicate} ${object}`).join(' ;\n')} .\n`;
