import { type Anchoring, type OrphanReason } from './anchoring.ts';
import { type Trust } from './trust.ts';

/** Longest piece of a foreign text that is repeated in a message. */
const EXCERPT = 60;

/** A text in quotation marks, shortened to its beginning, with line breaks made visible. */
export const quoted = (text: string): string => {
  const line = text.slice(0, EXCERPT + 1).replace(/\s+/gu, ' ');
  return line.length > EXCERPT || text.length > EXCERPT + 1 ? `“${line.slice(0, EXCERPT - 1)}…”` : `“${line}”`;
};

/** Longest id or field name that is repeated in full. */
const LONGEST_NAME = 300;

/** An id or the name of a field in quotation marks, in full unless it is far longer than any of ours. */
const named = (id: string): string =>
  `“${id.slice(0, LONGEST_NAME).replace(/[\p{C}\s]/gu, ' ')}${id.length > LONGEST_NAME ? '…' : ''}”`;

const counted = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** Why an orphan was not found, in words. */
const ORPHAN_REASONS = {
  empty: 'the quote is empty',
  'not-searched': 'the quote is too short or too long to look for similar words',
  'not-found': 'no similar words were found',
} as const satisfies Record<OrphanReason, string>;

/** Every sentence that floors 1 and 2 say to a person, so that tone and wording can be read at once. */
export const MESSAGES = {
  // A file that is no dossier, or none for us.
  notText: 'The file holds no JSON text.',
  tooLarge: (most: number) =>
    `The file is larger than ${Math.round(most / 1_048_576)} MB, which is the most that can be read.`,
  notJson: (reason: string) => `The file is not JSON: ${reason}.`,
  notData: (reason: string) => `This is no plain data: ${reason}.`,
  tooDeep: (most: number) => `nested more than ${most} deep`,
  tooMany: (most: number) => `holds more than ${most} values`,
  strangeValue: (type: string) => `a ${type} is no JSON value`,
  badKey: (key: string) => `no field may be called ${named(key)}`,
  notADossier: 'This is not a dossier: its “format” is not “dramatis-dossier”.',
  annotationsWithoutDossier:
    'These annotations do not hold the dossier they were made from, and without its article their quotes cannot be checked.',
  embedNotKept: 'The version that was embedded is not kept here any more. This is the dossier as it is now.',
  brokenTable: (row: number) => `The table cannot be read: a quotation mark in row ${row} is not closed.`,
  lacksColumns: (names: readonly string[]) =>
    `The table lacks ${names.length === 1 ? 'the column' : 'the columns'} ${names.join(', ')}. One row for each quote is needed, with source, relation, target, factuality and quote.`,
  noRows: (format: string) => `This ${format} holds no relationship with a quote.`,
  namesNoArticle: 'names no article (its title, address or id), and a quote without its article cannot be checked',
  notInArticle: 'these words are not in the article, letter for letter',
  severalArticles: (count: number) => `One article was given, but the file quotes ${count} articles.`,
  noAnswer: 'There is no answer in the form that was asked for: JSON with actors and statements.',
  sameEnds: 'its source and its target are the same',
  allRefused: (count: number, first: string) => `None of ${count} statements could be taken. The first: ${first}`,
  newerVersion: (found: number, known: number) =>
    `This dossier was made by a newer Dramatis (version ${found} of the format). This one reads version ${known}: reload or update it.`,
  badVersion: (known: number) => `The “version” of the format must be the number ${known}.`,
  moreProblems: (count: number) => `and ${counted(count, 'more problem', 'more problems')} of this kind`,

  // Edits that cannot be done.
  tooManyAlike: 'There are nine statements already that say the same in the same words.',
  noSuchStatement: (id: string) => `There is no statement ${named(id)} any more.`,
  notInTheCast: 'One of the actors is not in this dossier any more.',
  mergedWithItself: 'An actor cannot be made one with itself.',
  blankWords: 'Some words are needed.',
  namelessActor: 'An actor needs a name.',
  noText: 'The article would be empty.',
  noTitle: 'A title is needed.',

  // Shapes of fields.
  missing: 'is missing',
  unknownField: (name: string) => `${named(name)} is no field of this format`,
  expected: (what: string, got: string) => `should be ${what}, but is ${got}`,
  oneOf: (choices: readonly string[]) => `should be one of ${choices.join(', ')}`,
  tooLong: (most: number) => `should have at most ${most} characters`,
  tooManyItems: (most: number) => `should have at most ${most} entries`,
  empty: 'should not be empty',
  noEvidence: 'a statement needs at least one piece of evidence',
  noArticle: 'a dossier needs at least one article',
  offset: 'should be a whole number of UTF-16 units, 0 or more',
  slug: 'should be an id of lower-case letters and digits joined by single hyphens',
  actorId:
    'should be an actor’s id: lower-case letters and digits joined by single hyphens, and not “none”, “article” or “constructor”',
  statementId: 'should be a statement’s id: source~relation~target~6 characters of base32',
  anyId: 'should lead to the id of an actor or a statement',
  dossierId: 'should be a printable text without line breaks',
  webAddress: 'should be an address that begins with http:// or https://',
  date: 'should be a day or moment by ISO 8601, such as 2018-01-06',
  language: 'should be a language tag, such as en',
  sha256: 'should be 64 hexadecimal digits in lower case',
  share: 'should be a number from 0 to 1',
  coordinate: 'should be a finite number, at most a million away from zero',
  layoutName: 'should be a drawing’s name: lower-case letters and digits joined by single hyphens',
  sentenceNumber: 'should be the number of a sentence, from 1',

  // What a dossier must obey.
  doubleId: (id: string, first: string) => `the id ${named(id)} is already that of ${first}`,
  sharedId: (id: string, first: string) => `the id ${named(id)} is also that of ${first}; ids differ across all kinds`,
  reservedDossierId: (id: string) => `the id ${named(id)} is kept for an address of the site itself`,
  notComposed: 'the text is not normalised: it should be composed (NFC)',
  carriageReturn: 'the text is not normalised: lines should end in LF',
  halfCharacter: 'the text holds half of a character (a lone surrogate)',
  otherText: 'the text is not the one that was read: its SHA-256 differs',
  emptySpan: 'the end should lie behind the start',
  beyondText: (length: number) => `lies beyond the end of the text, which has ${length} units`,
  outOfOrder: 'stands before the end of the one before it',
  outsideParagraph: 'stands in no paragraph of headline or body',
  outsideSentence: 'touches no sentence',
  outsideEvidence: 'lies outside its piece of evidence',
  unknownArticle: (id: string) => `there is no article ${named(id)}`,
  unknownActor: (id: string) => `there is no actor ${named(id)}`,
  unknownSentence: (number: number, count: number) =>
    `there is no sentence ${number}: the article has ${counted(count, 'sentence', 'sentences')}`,
  otherWords: (expected: string, found: string) =>
    `the article does not say ${quoted(expected)} here, but ${quoted(found)}`,
  otherPrefix: 'the words before the quote are not its prefix',
  otherSuffix: 'the words after the quote are not its suffix',
  mentionOrder: 'mentions should stand in the order of the articles and their text, each once',
  sameEvidence: 'is the same place as an earlier piece of this statement',
  wrongId: (expected: string) =>
    `the id should be ${named(expected)}: it is made from source, relation, target and first quote`,
  nobody: 'names an actor on neither side',

  // Old ids.
  aliasTarget: (id: string) => `there is no actor or statement ${named(id)} in the dossier`,
  aliasLive: 'is an id that is still in use',
  aliasCircle: 'leads back to itself',

  // Whether the quotes match.
  trust: (trust: Trust) =>
    `${trust.verbatim} of ${counted(trust.quotes.length, 'quote matches', 'quotes match')} the article`,
  nearest: (nearest: Anchoring | null): string => {
    switch (nearest?.found) {
      case 'position':
        return 'stands where it should';
      case 'quote':
        return nearest.unique
          ? 'the same words stand at another place'
          : 'the same words stand at several other places';
      case 'tolerant':
        return `only similar words were found, with ${counted(nearest.errors, 'difference', 'differences')}`;
      case 'orphan':
        return ORPHAN_REASONS[nearest.reason];
      case undefined:
        return 'not looked for';
    }
  },

  // Links.
  noFrame: 'The part of this site that makes one file of a dossier could not be fetched. Is the network there?',
  notInThisFile: 'This file holds one dossier; the address asks for another one.',
  notThisSite: 'This address is not one of this site. Here is its library.',
  noSuchPage: (path: string) => `This address has a part that means nothing here: ${quoted(path)}. It was left out.`,
  halfPair: 'The link should name two actors, and names only one.',
  unknownOption: (name: string) => `The link has an option that means nothing here: ${named(name)}. It was left out.`,
  unknownValue: (name: string, value: string) =>
    `The link asks for ${quoted(value)} as “${name}”, which is not known here. It was left out.`,
  repeatedOption: (name: string) => `The link gives “${name}” more than once. The first was taken.`,
  longQuery: (most: number) => `The search in the link was longer than ${most} characters. It was cut.`,
  longLink: 'The link is too long to be read.',
  newerPayload: (scheme: string) =>
    `The dossier in this link is packed in a way that this version does not know (${quoted(scheme)}). Reload or update it.`,
  brokenPayload: 'The dossier in this link is damaged. Ask for the whole link again, or for a file.',

  // What a link asks for and the dossier does not have.
  gone: (what: string, id: string) => `There is no ${what} ${named(id)} in this dossier.`,
  goneSentence: (number: number, count: number) =>
    `There is no sentence ${number} in this dossier: it has ${counted(count, 'sentence', 'sentences')}.`,
  gonePair: (from: string, to: string) => `There are no two actors ${named(from)} and ${named(to)} in this dossier.`,
  goneVoice: (id: string) =>
    `The link asks only for what ${named(id)} says, but this dossier has no such actor. Everyone’s words are shown.`,
  goneLayout: (name: string) => `The dossier has no drawing ${named(name)}. The one that fits the screen is shown.`,
  nearestIs: (label: string) => `The nearest is: ${label}.`,
  sentenceLabel: (number: number) => `Sentence ${number}`,
  pairLabel: (from: string, to: string) => `${from} and ${to}`,
} as const;
