import { encodeLink } from '../../codec/link.ts';
import { checkAnswer } from '../../codec/assistant/answer.ts';
import { parseAnnotations } from '../../codec/annotation-file.ts';
import { parseDossier, type ReadDossier, writeDossier } from '../../codec/dossier-file.ts';
import { isForeign, parseForeign } from '../../codec/foreign/parse-foreign.ts';
import { isMoment } from '../../domain/day.ts';
import type { Dossier } from '../../domain/dossier.ts';
import { isWebAddress } from '../../domain/web-address.ts';
import { type Problem, problemLine } from '../../domain/problem.ts';
import type { Result } from '../../domain/result.ts';
import { DEFAULT_VIEW } from '../../domain/view.ts';
import type { Progress } from '../../extraction/protocol.ts';
import { readArticle } from '../../services/article-reader.ts';
import { packDossier } from '../../services/private-link.ts';
import { workOffline } from '../../services/offline.ts';
import { saveFile } from '../../services/save-file.ts';
import { openVault } from '../../services/vault.ts';
import { startWorker } from '../../services/start-worker.ts';
import extractWorker from '../../workers/extract.worker.ts?worker&url';

/** The weights, beside the app. */
const WEIGHTS = 'model/english-1.bin';
/** The longest address that browsers are sure to keep (Chromium ends at 2 MiB), in characters. */
const LONGEST_LINK = 1_500_000;

/** What came of an article: an address that opens it, or a reason why there is none. */
export type Outcome =
  { readonly kind: 'opens'; readonly address: string } | { readonly kind: 'stays'; readonly reason: string };

/** Where a dossier opens: among one's own where the browser keeps it, else at its private address. */
const openingOf = async (dossier: Dossier): Promise<Outcome> => {
  workOffline();
  const vault = await openVault();
  const kept = vault.ok ? await vault.value.keep(dossier) : vault;
  if (!kept.ok) return privateOpening(dossier);
  const link = { page: { kind: 'own', key: kept.value }, view: DEFAULT_VIEW } as const;
  return { kind: 'opens', address: encodeLink(link, new URL(document.baseURI).pathname) };
};

/** The private address of a dossier. One that is too long for an address is handed over as a file instead. */
const privateOpening = async (dossier: Dossier): Promise<Outcome> => {
  const link = { page: { kind: 'open', payload: await packDossier(dossier) }, view: DEFAULT_VIEW } as const;
  const address = encodeLink(link, new URL(document.baseURI).pathname);
  if (address.length <= LONGEST_LINK) return { kind: 'opens', address };
  saveFile({ name: `${dossier.id}.json`, content: writeDossier(dossier), mediaType: 'application/json' }, document);
  return {
    kind: 'stays',
    reason: 'This is too long for a link. Its dossier was saved as a file instead; nothing was sent.',
  };
};

/** A dossier in whichever form it comes; null when the text is an article. */
const readFile = (text: string): Result<ReadDossier, readonly Problem[]> | null => {
  if (isForeign(text)) return parseForeign(text, null);
  if (!/^\s*\{/u.test(text)) return null;
  const own = parseDossier(text);
  return !own.ok && text.includes('"AnnotationCollection"') ? parseAnnotations(text) : own;
};

/** A dossier file, opened as it is; null when the text is none. */
const openFile = async (text: string): Promise<Outcome | null> => {
  const read = readFile(text);
  if (!read) return null;
  if (read.ok) return openingOf(read.value.dossier);
  return { kind: 'stays', reason: read.error.slice(0, 3).map(problemLine).join(' ') };
};

/** What the engine is given. A day or an address that no dossier may hold is left out, and can be put right later. */
const inputOf = (
  text: string,
  { title = '', publisher = '', published = '', url = '' }: Readonly<Record<string, string>>,
) => ({
  text,
  ...(title === '' ? {} : { title }),
  ...(publisher === '' ? {} : { publisher }),
  ...(isMoment(published) ? { published } : {}),
  ...(isWebAddress(url) ? { url } : {}),
});

/** Reads a person's own article in this browser: its text, or a dossier file. Throws with a reason when the reading fails or is stopped. */
export const readOwn = async (
  text: string,
  facts: Readonly<Record<string, string>>,
  signal: AbortSignal,
  progress: (progress: Progress) => void,
): Promise<Outcome> => {
  const opened = await openFile(text);
  if (opened) return opened;
  const { dossier, notes } = await readArticle(inputOf(text, facts), {
    start: () => startWorker(extractWorker),
    weights: new URL(WEIGHTS, document.baseURI).href,
    signal,
    progress,
  });
  if (dossier.statements.length > 0) return openingOf(dossier);
  return {
    kind: 'stays',
    reason:
      notes.map(({ message }) => message).join(' ') ||
      'No statement that ties two actors was found in this text. News articles in English are what can be read here.',
  };
};

/** What came of an assistant's answer: how much was taken, what was refused and why, and where the dossier opens. */
export interface OpenedAnswer {
  readonly said: string;
  readonly refused: readonly string[];
  readonly address: string | null;
}

/** Checks the answer of an assistant against the article, and keeps what stands there. */
export const openAnswer = async (answer: string, text: string, title: string): Promise<OpenedAnswer> => {
  if (text.trim() === '')
    return { said: 'The article is needed too: put it into the field above.', refused: [], address: null };
  const firstLine = text.trim().split('\n', 1)[0] ?? '';
  const read = checkAnswer(answer, text, (title || firstLine).slice(0, 300));
  if (!read.ok) return { said: read.error, refused: [], address: null };
  const { dossier, taken, refused } = read.value;
  const outcome = await openingOf(dossier);
  return {
    said: `${String(taken)} taken, ${String(refused.length)} refused.`,
    refused,
    address: outcome.kind === 'opens' ? outcome.address : null,
  };
};
