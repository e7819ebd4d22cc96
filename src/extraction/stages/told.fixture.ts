import { type LanguageModel } from '../model/language-model.ts';
import { extract } from '../pipeline.ts';

/** A text, and a statement that is read from it, or never, as {@link told} writes it. */
export interface ToldCase {
  /** What is shown, after "knows that". */
  readonly name: string;
  readonly text: string;
  readonly holds?: string;
  readonly never?: string;
}

/** The statements of a text as `source RELATION target`, ends in the words of the text. */
export const told = (model: LanguageModel, text: string): readonly string[] => {
  const read = extract({ text, id: 'test' }, model);
  const drafts = read.ok ? (read.value.workings?.reading.drafts ?? []) : [];
  const words = (span: { start: number; end: number } | null): string =>
    span ? text.slice(span.start, span.end) : '?';
  return drafts.map((draft) => `${words(draft.ends.source)} ${draft.relation} ${words(draft.ends.target)}`);
};

/** The statements of the dossier that a text gives, as `source RELATION target` with the ids of the ends. */
export const statementsOf = (model: LanguageModel, text: string): readonly string[] => {
  const read = extract({ text, id: 'test' }, model);
  return read.ok
    ? read.value.dossier.statements.map((one) => `${one.source ?? '?'} ${one.relation} ${one.target ?? '?'}`)
    : [];
};
