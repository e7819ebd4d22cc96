/** How bad a problem is, worst first. */
export const PROBLEM_KINDS = [
  /** The dossier cannot be used: a field is missing or of the wrong shape, an id is dangling or double. It is not opened. */
  'structure',
  /** The dossier can be shown, but breaks a rule of the format. */
  'rule',
  /** The dossier can be shown, but its words are not those of its article. What no longer matches is shown as an orphan. */
  'words',
] as const;
/** See {@link PROBLEM_KINDS}. */
export type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Something that is wrong with a dossier. */
export interface Problem {
  /** Where, in the words of the file: `statements[3].evidence[0]`. Empty for the whole. */
  readonly path: string;
  /** What is wrong, in plain words. */
  readonly message: string;
  /** How bad it is. */
  readonly kind: ProblemKind;
}

/** A problem on one line, as the command line prints it. */
export const problemLine = (problem: Problem): string =>
  problem.path === '' ? problem.message : `${problem.path}: ${problem.message}`;

/** Whether a dossier with these problems must not be opened. */
export const isUnusable = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.kind === 'structure');
