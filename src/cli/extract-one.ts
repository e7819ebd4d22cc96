import { writeDossier, writeDossierLine } from '../codec/dossier-file.ts';
import { type LanguageModel } from '../extraction/model/language-model.ts';
import { extract } from '../extraction/pipeline.ts';
import { type ExtractionInput } from '../extraction/types.ts';
import { parseRecord } from './extraction-record.ts';

/** What became of one text: the dossier as it is written, and what a person should know about it. */
export interface Extracted {
  /** The dossier; null when there is none. */
  readonly output: string | null;
  /** What was noticed, in whole sentences; empty when all is well. */
  readonly messages: readonly string[];
}

/** Reads one text into a dossier, written on one line or, for a person, on many. */
export const extractOne = (input: ExtractionInput, model: LanguageModel, shape: 'line' | 'page'): Extracted => {
  const read = extract(input, model);
  if (!read.ok) return { output: null, messages: ['The reading was stopped.'] };
  const { dossier, notes } = read.value;
  // The id that came in is the id that goes out, whatever its shape; only bundled dossiers need one that fits an address.
  const named = input.id === undefined ? dossier : { ...dossier, id: input.id as typeof dossier.id };
  return {
    output: shape === 'line' ? writeDossierLine(named) : writeDossier(named),
    messages: notes.map((note) => note.message),
  };
};

/** Reads one line of JSON Lines. A bad line gives no output and says why; nothing is thrown. */
export const extractLine = (line: string, model: LanguageModel): Extracted => {
  const record = parseRecord(line);
  if (!record.ok) return { output: null, messages: [record.error] };
  try {
    const { output, messages } = extractOne(record.value, model, 'line');
    return { output, messages: messages.map((message) => `${record.value.id}: ${message}`) };
  } catch (error) {
    return {
      output: null,
      messages: [`${record.value.id}: the reading failed: ${error instanceof Error ? error.message : String(error)}`],
    };
  }
};
