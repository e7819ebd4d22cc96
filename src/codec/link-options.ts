import { FACTUALITIES } from '../domain/factuality.ts';
import { asActorId } from '../domain/ids.ts';
import { isLayoutName } from '../domain/layout-name.ts';
import { MESSAGES } from '../domain/messages.ts';
import { type Notice, plainNotice } from '../domain/notice.ts';
import { FAMILIES } from '../domain/ontology.ts';
import { ARTICLE_VOICE, type Filter, LEADS, NO_FILTER, THEMES, type View } from '../domain/view.ts';
import { decodePercent, encodeSegment, encodeValue } from './percent.ts';

/** Everything of a view that stands in the query of its address. */
export type ViewOptions = Omit<View, 'selection'>;

/** What a query asks for. */
export interface ReadOptions {
  /** The options; the defaults where the query says nothing, or nothing that is known. */
  readonly options: ViewOptions;
  /** What was left out. */
  readonly notices: readonly Notice[];
}

/** Longest search that a link carries. */
export const MOST_QUERY_CHARACTERS = 500;

/** The names of the options, in the order in which they are written. */
const NAMES = ['families', 'factuality', 'by', 'q', 'layout', 'view', 'theme'] as const;
type Name = (typeof NAMES)[number];

/** Marks that other sites and programs append to any link. They say nothing about the view, and nobody asked for them. */
const FOREIGN_MARKS = /^(?:utm_[a-z]+|fbclid|gclid|mc_cid|mc_eid)$/u;

/** The options as a query, with its question mark; empty when every option is the default. */
export const encodeOptions = ({ filter, layout, lead, theme }: ViewOptions): string => {
  const values: Readonly<Record<Name, string>> = {
    families: filter.families?.join(',') ?? '',
    factuality: filter.factuality?.join(',') ?? '',
    by: encodeSegment(filter.by ?? ''),
    q: encodeValue(filter.query),
    layout: encodeSegment(layout ?? ''),
    view: lead ?? '',
    theme: theme ?? '',
  };
  const query = NAMES.filter((name) => values[name] !== '').map((name) => `${name}=${values[name]}`);
  return query.length === 0 ? '' : `?${query.join('&')}`;
};

/** Reads a query, without its question mark. Any text has an answer. */
export const decodeOptions = (query: string): ReadOptions => {
  const given = new Map<string, string>();
  const notices: Notice[] = [];
  for (const pair of query.split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const name = readValue(at < 0 ? pair : pair.slice(0, at));
    if (FOREIGN_MARKS.test(name)) continue;
    if (!isName(name)) notices.push(plainNotice(MESSAGES.unknownOption(name)));
    else if (given.has(name)) notices.push(plainNotice(MESSAGES.repeatedOption(name)));
    else given.set(name, at < 0 ? '' : readValue(pair.slice(at + 1)));
  }
  const unknown = (name: Name, value: string): null => {
    notices.push(plainNotice(MESSAGES.unknownValue(name, value)));
    return null;
  };
  const one = <Choice extends string>(name: Name, choices: readonly Choice[]): Choice | null => {
    const value = given.get(name)?.trim().toLowerCase() ?? '';
    if (value === '') return null;
    return choices.find((choice) => choice === value) ?? unknown(name, value);
  };
  const some = <Choice extends string>(name: Name, choices: readonly Choice[]): readonly Choice[] | null => {
    const values = new Set((given.get(name) ?? '').split(',').map((value) => value.trim().toLowerCase()));
    values.delete('');
    const known = choices.filter((choice) => values.delete(choice));
    if (values.size > 0) unknown(name, [...values].join(', '));
    return known.length === 0 ? null : known;
  };
  const voice = (): Filter['by'] => {
    const value = given.get('by')?.normalize('NFC').toLowerCase() ?? '';
    if (value === '') return null;
    return value === ARTICLE_VOICE ? ARTICLE_VOICE : (asActorId(value) ?? unknown('by', value));
  };
  const search = (): string => {
    const value = given.get('q') ?? NO_FILTER.query;
    if (value.length <= MOST_QUERY_CHARACTERS) return value;
    notices.push(plainNotice(MESSAGES.longQuery(MOST_QUERY_CHARACTERS)));
    return value.slice(0, MOST_QUERY_CHARACTERS).replace(/\p{Cs}$/u, '');
  };
  const drawing = (): string | null => {
    const value = given.get('layout') ?? '';
    if (value === '') return null;
    return isLayoutName(value) ? value : unknown('layout', value);
  };
  const options: ViewOptions = {
    filter: {
      families: allIsDefault(FAMILIES, some('families', FAMILIES)),
      // All of these is not the default: only who asks for them by name gets paths over what is denied or supposed.
      factuality: some('factuality', FACTUALITIES),
      by: voice(),
      query: search(),
    },
    layout: drawing(),
    lead: one('view', LEADS),
    theme: one('theme', THEMES),
  };
  return { options, notices };
};

/** A choice of everything is no choice. */
const allIsDefault = <Choice>(all: readonly Choice[], chosen: readonly Choice[] | null): readonly Choice[] | null =>
  chosen?.length === all.length ? null : chosen;

const isName = (name: string): name is Name => NAMES.some((known) => known === name);

/** A name or value as a form would have meant it: plus signs are spaces. */
const readValue = (text: string): string => decodePercent(text.replace(/\+/gu, ' '));
