import { DOSSIER_LIMITS, parseDossier, type ReadDossier, writeDossierLine } from '../codec/dossier-file.ts';
import { type Dossier } from '../domain/dossier.ts';
import { MESSAGES } from '../domain/messages.ts';
import { fail, type Result } from '../domain/result.ts';
import { type LoadFailure } from './seed-library.ts';

/** A dossier as the payload of a link: its file on one line, deflated (zlib, whose checksum shows when a link was cut), base64url. */
export const packDossier = async (dossier: Dossier): Promise<string> => {
  const squeezed = new Blob([writeDossierLine(dossier)]).stream().pipeThrough(new CompressionStream('deflate'));
  const bytes = new Uint8Array(await new Response(squeezed).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/\+/gu, '-').replace(/\//gu, '_').replace(/=+$/u, '');
};

/** Reads the payload of a link. A payload that unfolds to more than a file may hold is refused before it fills the memory. */
export const unpackDossier = async (payload: string): Promise<Result<ReadDossier, LoadFailure>> => {
  const text = await unfold(payload);
  if (!text.ok) return fail({ reason: text.error, problems: [] });
  const parsed = parseDossier(text.value);
  return parsed.ok ? parsed : fail({ reason: 'The dossier in this link could not be opened.', problems: parsed.error });
};

const unfold = async (payload: string): Promise<Result<string, string>> => {
  try {
    const bytes = Uint8Array.from(atob(payload.replace(/-/gu, '+').replace(/_/gu, '/')), (sign) => sign.charCodeAt(0));
    const reader = new Blob([bytes])
      .stream()
      .pipeThrough(new DecompressionStream(formatOf(bytes)))
      .getReader();
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let text = '';
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
      text += decoder.decode(step.value, { stream: true });
      if (text.length <= DOSSIER_LIMITS.characters) continue;
      await reader.cancel();
      return fail(MESSAGES.tooLarge(DOSSIER_LIMITS.characters));
    }
    return { ok: true, value: text + decoder.decode() };
  } catch {
    // Not base64, not deflated, or cut off: the browser's own words would help nobody.
    return fail(MESSAGES.brokenPayload);
  }
};

/** With the head of zlib, or bare: both are called deflate. */
const formatOf = ([first = 0, second = 0]: Uint8Array): 'deflate' | 'deflate-raw' =>
  (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0 ? 'deflate' : 'deflate-raw';
