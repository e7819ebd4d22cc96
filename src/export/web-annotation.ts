import { absoluteAddress, type Exportable, type ExportFile, NOWHERE, pageAddress } from './exportable.ts';
import { codePointsBefore, statementRows } from './rows.ts';

/** The terms that the standard's own context does not have. */
const TERMS = {
  d: `${NOWHERE}ns#`,
  schema: 'https://schema.org/',
  claim: 'd:claim',
  statement: 'd:id',
  sourceActor: 'd:source',
  targetActor: 'd:target',
  relation: 'd:relation',
  predicate: 'd:predicate',
  factuality: 'd:factuality',
  speaker: 'd:speaker',
  speakers: { '@id': 'd:speakers', '@container': '@list' },
  stance: 'd:stance',
  article: 'd:article',
  title: 'schema:headline',
  publisher: 'schema:publisher',
  published: 'schema:datePublished',
  file: { '@id': 'd:file', '@type': '@json' },
} as const;

/**
 * Every piece of evidence as a W3C Web Annotation: its body is the claim, its target the place in the article, told by its words and by
 * code-point offsets (Web Annotation Data Model §4.2.5). The collection holds the dossier's own file too, so that nothing is lost on the
 * way back.
 */
export const writeWebAnnotation = (given: Exportable): readonly ExportFile[] => {
  const { dossier, file } = given;
  const absolute = (address: string): string => absoluteAddress(given, address);
  const home = absolute(pageAddress(given, { kind: 'nothing' }));
  const items = statementRows(given).flatMap((one, at) =>
    one.evidence.map((piece, index) => {
      const text = dossier.articles.find((article) => article.id === piece.article)?.text ?? '';
      const words = dossier.statements[at]?.evidence[index];
      return {
        id: `${absolute(one.address)}#evidence-${index + 1}`,
        type: 'Annotation',
        motivation: 'identifying',
        body: {
          type: 'TextualBody',
          value: `${one.claim}. Said by ${one.speaker}.`,
          format: 'text/plain',
          language: 'en',
          statement: one.id,
          sourceActor: one.source,
          targetActor: one.target,
          relation: one.relation,
          predicate: one.predicate,
          factuality: one.factuality,
          speaker: one.speaker,
          speakers: one.speakers,
          stance: piece.stance,
        },
        target: {
          type: 'SpecificResource',
          source: piece.url === '' ? `${home}#article-${piece.article}` : piece.url,
          article: piece.article,
          title: piece.title,
          ...(piece.publisher === '' ? {} : { publisher: piece.publisher }),
          ...(piece.published === '' ? {} : { published: piece.published }),
          selector: [
            {
              type: 'TextQuoteSelector',
              exact: piece.quote,
              ...(words?.prefix ? { prefix: words.prefix } : {}),
              ...(words?.suffix ? { suffix: words.suffix } : {}),
            },
            {
              type: 'TextPositionSelector',
              start: codePointsBefore(text, piece.start),
              end: codePointsBefore(text, piece.end),
            },
          ],
        },
      };
    }),
  );
  const collection = {
    '@context': ['http://www.w3.org/ns/anno.jsonld', TERMS],
    id: home,
    type: 'AnnotationCollection',
    label: dossier.title,
    total: items.length,
    first: { id: `${home}#annotations`, type: 'AnnotationPage', startIndex: 0, items },
    file: JSON.parse(file) as unknown,
  };
  return [{ name: `${dossier.id}.jsonld`, content: `${JSON.stringify(collection, null, 1)}\n` }];
};
