import { type Actor } from '../domain/actor.ts';
import { sentenceNumberAt } from '../domain/article.ts';
import { actorById, articleById, type Dossier } from '../domain/dossier.ts';
import { type ActorId, NO_ACTOR } from '../domain/ids.ts';
import { familyOf, RELATIONS } from '../domain/ontology.ts';
import { claimPhrase, edgeLabel, endName, NOBODY_NAMED, voicePhrase } from '../domain/phrase.ts';
import { sliceSpan } from '../domain/span.ts';
import { type Statement } from '../domain/statement.ts';
import { type Exportable, pageAddress } from './exportable.ts';

/** One piece of evidence with all that is needed to check it away from the app. */
export interface EvidenceRow {
  /** Id of its article. */
  readonly article: string;
  /** The article's title. */
  readonly title: string;
  /** Who published it; empty when unknown. */
  readonly publisher: string;
  /** When, ISO 8601; empty when unknown. */
  readonly published: string;
  /** The article's own address; empty when unknown. */
  readonly url: string;
  /** `supports` or `disputes`. */
  readonly stance: string;
  /** What a further piece is for; empty for plain evidence. */
  readonly role: string;
  /** Number of its sentence, from 1; null outside every sentence. */
  readonly sentence: number | null;
  /** Start in the article's text, UTF-16 units. */
  readonly start: number;
  /** End in the article's text, UTF-16 units, half-open. */
  readonly end: number;
  /** The very words. */
  readonly quote: string;
  /** The words that make it denied, claimed or supposed; empty when there are none. */
  readonly cue: string;
}

/** A statement in plain values: what a table, an edge or a note says of it. */
export interface StatementRow {
  /** Its id. */
  readonly id: string;
  /** Id of the source; `none` when the text names nobody. */
  readonly source: string;
  /** Name of the source. */
  readonly sourceName: string;
  /** Kind of the source; `nobody` when the text names none. */
  readonly sourceKind: string;
  /** Id of the target; `none` when the text names nobody. */
  readonly target: string;
  /** Name of the target. */
  readonly targetName: string;
  /** Kind of the target; `nobody` when the text names none. */
  readonly targetKind: string;
  /** The kind of relation, such as `ACCUSE`. */
  readonly relation: string;
  /** The kind in words. */
  readonly relationLabel: string;
  /** Its family. */
  readonly family: string;
  /** The predicate as it reads from source to target. */
  readonly predicate: string;
  /** The predicate with the word of its factuality. */
  readonly label: string;
  /** The whole claim in words, factuality included. */
  readonly claim: string;
  /** `stated`, `alleged`, `denied`, `negated` or `hypothetical`. */
  readonly factuality: string;
  /** Who says so, in words: a chain of names, or "the article itself". */
  readonly speaker: string;
  /** Ids of the speakers, outermost first; none for the article's own voice. */
  readonly speakers: readonly string[];
  /** The time expression in the article's words; empty when there is none. */
  readonly time: string;
  /** `curated`, `extracted` or `edited`. */
  readonly provenance: string;
  /** How sure, 0 to 1; null when nobody said. */
  readonly confidence: number | null;
  /** The decision about a proposal; empty on statements that stand. */
  readonly status: string;
  /** Address of the statement's page. */
  readonly address: string;
  /** The evidence, first the piece that the id is made from. */
  readonly evidence: readonly [EvidenceRow, ...EvidenceRow[]];
}

/** An end that the text does not name: graph formats need somebody there. */
const NOBODY: Pick<Actor, 'name' | 'aliases'> & { readonly id: string; readonly kind: string } = {
  id: NO_ACTOR,
  name: NOBODY_NAMED,
  kind: 'nobody',
  aliases: [],
};

const kindOf = (dossier: Dossier, id: ActorId | null): string =>
  (id === null ? null : actorById(dossier, id)?.kind) ?? NOBODY.kind;

/** An actor in plain values. */
export interface ActorRow {
  /** Its id. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** Its kind; `nobody` for the stand-in of ends that the text does not name. */
  readonly kind: string;
  /** Its other names. */
  readonly aliases: readonly string[];
  /** How often it is named. */
  readonly mentions: number;
  /** Address of its page; empty for the stand-in. */
  readonly address: string;
}

/** The statements of a dossier in plain values, in its order. */
export const statementRows = (given: Exportable): readonly StatementRow[] => {
  const { dossier } = given;
  return dossier.statements.map((statement) => {
    const [first, ...others] = statement.evidence;
    const article = articleById(dossier, first.article);
    return {
      id: statement.id,
      source: statement.source ?? NO_ACTOR,
      sourceName: endName(dossier, statement.source),
      sourceKind: kindOf(dossier, statement.source),
      target: statement.target ?? NO_ACTOR,
      targetName: endName(dossier, statement.target),
      targetKind: kindOf(dossier, statement.target),
      relation: statement.relation,
      relationLabel: RELATIONS[statement.relation].label,
      family: familyOf(statement.relation),
      predicate: statement.predicate,
      label: edgeLabel(statement),
      claim: claimPhrase(dossier, statement),
      factuality: statement.factuality,
      speaker: voicePhrase(dossier, statement),
      speakers: statement.attribution.map((link) => link.actor),
      time: statement.time && article ? sliceSpan(article.text, statement.time) : '',
      provenance: statement.provenance.kind,
      confidence: statement.provenance.confidence ?? null,
      status: statement.status ?? '',
      address: pageAddress(given, { kind: 'statement', id: statement.id, evidence: 0 }),
      evidence: [evidenceRow(dossier, first), ...others.map((piece) => evidenceRow(dossier, piece))],
    };
  });
};

const evidenceRow = (dossier: Dossier, piece: Statement['evidence'][number]): EvidenceRow => {
  const article = articleById(dossier, piece.article);
  const cue = piece.parts?.cue;
  return {
    article: piece.article,
    title: article?.title ?? '',
    publisher: article?.publisher ?? '',
    published: article?.published ?? '',
    url: article?.url ?? '',
    stance: piece.stance,
    role: piece.role ?? '',
    sentence: article ? sentenceNumberAt(article, piece) : null,
    start: piece.start,
    end: piece.end,
    quote: piece.exact,
    cue: cue && article ? sliceSpan(article.text, cue) : '',
  };
};

/** The actors of a dossier in plain values, and last the stand-in for ends that the text does not name, when some statement has such an end. */
export const actorRows = (given: Exportable): readonly ActorRow[] => {
  const { dossier } = given;
  const rows = dossier.actors.map(({ id, name, kind, aliases, mentions }) => ({
    id,
    name,
    kind,
    aliases,
    mentions: mentions.length,
    address: pageAddress(given, { kind: 'actor', id }),
  }));
  const isOpen = dossier.statements.some(({ source, target }) => source === null || target === null);
  return isOpen ? [...rows, { ...NOBODY, mentions: 0, address: '' }] : rows;
};

/** Where a position of UTF-16 units stands when whole characters (code points) are counted, as W3C Web Annotation does. */
export const codePointsBefore = (text: string, position: number): number => {
  let count = 0;
  for (let at = 0; at < position; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
};
