import { asActorId, asDossierId, asStatementId, type DossierId } from '../domain/ids.ts';
import { MESSAGES } from '../domain/messages.ts';
import { type Sought } from '../domain/nearest.ts';
import { type Notice, plainNotice } from '../domain/notice.ts';
import { NOTHING, type Selection } from '../domain/view.ts';
import { decodePercent, encodeSegment } from './percent.ts';

/** Where a selection stands below its dossier, with a slash at its end; empty for nothing chosen. */
export const selectionPath = (selection: Selection): string => {
  switch (selection.kind) {
    case 'nothing':
      return '';
    case 'actor':
    case 'statement':
      return `${selection.kind}/${encodeSegment(selection.id)}/`;
    case 'sentence':
      return `sentence/${selection.number}/`;
    case 'pair':
      return `pair/${encodeSegment(selection.from)}/${encodeSegment(selection.to)}/`;
  }
};

/** The address of a page of a dossier, relative to where the site is hosted, without a slash before it: `acme/actor/x/`. */
export const linkPath = (dossier: DossierId, selection: Selection): string =>
  `${encodeSegment(dossier)}/${selectionPath(selection)}`;

/** What the end of a path chooses. */
export interface ReadSelection {
  /** The choice; nothing when the path names none, or one that cannot be. */
  readonly selection: Selection;
  /** What the path asks for in words that cannot be an id; null when there is no such thing. */
  readonly sought: Sought | null;
  /** What was left out. */
  readonly notices: readonly Notice[];
}

/** The segments of a path, decoded and in the form ids have; `index.html` at the end is the folder itself. */
export const segmentsOf = (path: string): readonly string[] => {
  const segments = path
    .split('/')
    .map((segment) => decodePercent(segment).normalize('NFC').toLowerCase())
    .filter((segment) => segment !== '');
  const last = segments.at(-1);
  if (last === undefined) return segments;
  if (last === 'index.html') return segments.slice(0, -1);
  // A link pasted into a sentence may have taken the sentence's punctuation along.
  const bare = last.replace(/[.,;:!?)\]}>'"’”»*_]+$/u, '');
  return bare === '' ? segments.slice(0, -1) : [...segments.slice(0, -1), bare];
};

/** The dossier that a segment names, or null. */
export const readDossierId = (segment: string | undefined): DossierId | null => asDossierId(segment ?? '');

/** What the segments behind the dossier choose. */
export const readSelection = (segments: readonly string[]): ReadSelection => {
  const [word, ...rest] = segments;
  switch (word) {
    case undefined:
      return { selection: NOTHING, sought: null, notices: [] };
    case 'actor':
      return rest[0] === undefined ? meaningless(segments) : withRest(readActor(rest[0]), rest.slice(1));
    case 'statement':
      return rest[0] === undefined ? meaningless(segments) : withRest(readStatement(rest[0]), rest.slice(1));
    case 'sentence':
      return /^\d+$/u.test(rest[0] ?? '')
        ? withRest(readSentence(rest[0] ?? ''), rest.slice(1))
        : meaningless(segments);
    case 'pair':
      if (rest[0] === undefined) return meaningless(segments);
      return rest[1] === undefined
        ? { ...readActor(rest[0]), notices: [plainNotice(MESSAGES.halfPair)] }
        : withRest(readPair(rest[0], rest[1]), rest.slice(2));
    default:
      return meaningless(segments);
  }
};

type Choice = Pick<ReadSelection, 'selection' | 'sought'>;

const readActor = (text: string): Choice => {
  const id = asActorId(text);
  return id ? chosen({ kind: 'actor', id }) : missing({ kind: 'actor', id: text });
};

const readStatement = (text: string): Choice => {
  const id = asStatementId(text);
  return id ? chosen({ kind: 'statement', id, evidence: 0 }) : missing({ kind: 'statement', id: text });
};

/** More digits than any dossier has sentences. */
const MOST_DIGITS = 9;

const readSentence = (digits: string): Choice => {
  const number = Number(digits.replace(/^0+/u, '').slice(0, MOST_DIGITS));
  return number >= 1 ? chosen({ kind: 'sentence', number }) : missing({ kind: 'sentence', number });
};

const readPair = (first: string, second: string): Choice => {
  const from = asActorId(first);
  const to = asActorId(second);
  return from && to ? chosen({ kind: 'pair', from, to }) : missing({ kind: 'pair', from: first, to: second });
};

const chosen = (selection: Selection): Choice => ({ selection, sought: null });

const missing = (sought: Sought): Choice => ({ selection: NOTHING, sought });

const withRest = (choice: Choice, rest: readonly string[]): ReadSelection => ({
  ...choice,
  notices: rest.length === 0 ? [] : [plainNotice(MESSAGES.noSuchPage(rest.join('/')))],
});

const meaningless = (segments: readonly string[]): ReadSelection => withRest(chosen(NOTHING), segments);
