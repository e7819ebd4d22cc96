import type * as v from 'valibot';
import { MESSAGES } from '../domain/messages.ts';
import { type Problem } from '../domain/problem.ts';

/** Most problems of shape that are told one by one: the first ones say what there is to know. */
const MOST_TOLD = 50;

/** What a schema complains about, in our own words and with paths as the file has them. */
export const schemaProblems = (issues: readonly v.BaseIssue<unknown>[]): readonly Problem[] => {
  const told = issues.slice(0, MOST_TOLD).map(problemOf);
  const rest = issues.length - told.length;
  return rest > 0 ? [...told, { path: '', message: MESSAGES.moreProblems(rest), kind: 'structure' }] : told;
};

const problemOf = (issue: v.BaseIssue<unknown>): Problem => {
  const last = issue.path?.at(-1);
  const isKey = last?.origin === 'key' && issue.type === 'strict_object';
  // A field that is unknown is told at the object that holds it; one that is missing at its own path.
  const unknown = isKey && issue.expected === 'never';
  const path = pathOf(unknown ? issue.path?.slice(0, -1) : issue.path);
  if (unknown) return { path, message: MESSAGES.unknownField(String(last?.key)), kind: 'structure' };
  if (isKey) return { path, message: MESSAGES.missing, kind: 'structure' };
  return { path, message: messageOf(issue), kind: 'structure' };
};

/** The names of JSON's types, as said to people. */
const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  tuple_with_rest: 'a list with at least one entry',
  strict_tuple: 'a list of two numbers',
  strict_object: 'an object',
  record: 'an object',
};

const messageOf = (issue: v.BaseIssue<unknown>): string => {
  const name = TYPE_NAMES[issue.type];
  const ours = !issue.message.startsWith('Invalid ');
  if (ours) return issue.message;
  if (name) return MESSAGES.expected(name, kindOf(issue.input));
  return MESSAGES.expected(issue.type === 'custom' ? 'an object' : String(issue.expected), kindOf(issue.input));
};

const kindOf = (value: unknown): string => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (value === undefined) return 'missing';
  return TYPE_NAMES[typeof value] ?? 'an object';
};

/** A path as one writes it: `statements[3].evidence[0]`. Keys that are no plain names stand in brackets and quotes. */
const pathOf = (items: readonly v.IssuePathItem[] | undefined): string =>
  (items ?? []).reduce((path, { key }) => {
    if (typeof key === 'number') return `${path}[${key}]`;
    const name = String(key);
    if (!/^[\p{L}\p{N}_$-]{1,120}$/u.test(name)) return `${path}[${JSON.stringify(name.slice(0, 60))}]`;
    return path === '' ? name : `${path}.${name}`;
  }, '');
