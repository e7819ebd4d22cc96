import { type StatementRow } from './rows.ts';

/** What every edge of a graph file carries, by name: enough to check the statement without the app. */
export const edgeFields = (one: StatementRow): Readonly<Record<string, string>> => {
  const [first] = one.evidence;
  return {
    statement: one.id,
    relation: one.relation,
    family: one.family,
    predicate: one.predicate,
    factuality: one.factuality,
    speaker: one.speaker,
    speakerIds: one.speakers.join(' '),
    quote: first.quote,
    start: String(first.start),
    end: String(first.end),
    stance: first.stance,
    article: first.article,
    articleTitle: first.title,
    publisher: first.publisher,
    published: first.published,
    url: first.url,
    time: one.time,
    provenance: one.provenance,
    confidence: one.confidence === null ? '' : String(one.confidence),
    status: one.status,
    address: one.address,
    // Every piece, the first too, as JSON: a graph file has one value to a field.
    evidence: JSON.stringify(one.evidence),
  };
};

/** Names of the fields, in order. */
export const EDGE_FIELDS = [
  'statement',
  'relation',
  'family',
  'predicate',
  'factuality',
  'speaker',
  'speakerIds',
  'quote',
  'start',
  'end',
  'stance',
  'article',
  'articleTitle',
  'publisher',
  'published',
  'url',
  'time',
  'provenance',
  'confidence',
  'status',
  'address',
  'evidence',
] as const;

/** What every actor of a graph file carries besides its name. */
export const NODE_FIELDS = ['kind', 'aliases', 'address'] as const;
