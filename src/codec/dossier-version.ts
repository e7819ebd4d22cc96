import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type Dossier } from '../domain/dossier.ts';
import { writeDossierLine } from './dossier-file.ts';

/** Characters of a version: 48 bits, far more than a dossier has versions. */
const LENGTH = 12;

/**
 * The version of a dossier's content, as lower-case hexadecimal: the beginning of the SHA-256 of its file without drawings. Whatever is
 * stated, quoted or said of an article changes it; where an actor is drawn does not.
 */
export const dossierVersion = (dossier: Dossier): string =>
  bytesToHex(sha256(utf8ToBytes(writeDossierLine({ ...dossier, layout: {} })))).slice(0, LENGTH);

/** Whether a text has the form of a version. */
export const isDossierVersion = (text: string): boolean => /^[0-9a-f]{12}$/u.test(text);
