/** What a file is, by its content; its name only helps where the content could be several things. */
export type FileKind = 'pdf' | 'docx' | 'zip' | 'html' | 'markdown' | 'text' | 'binary' | 'empty';

const startsWith = (bytes: Uint8Array, signs: string): boolean =>
  [...signs].every((sign, index) => bytes[index] === sign.charCodeAt(0));

/** Whether some name stands in the list of a packed file's parts. */
const mentions = (bytes: Uint8Array, name: string): boolean => {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if ([...name].every((sign, index) => bytes[at + index] === sign.charCodeAt(0))) return true;
  return false;
};

/** The text of bytes in whichever encoding they are; what says it is UTF-16 is, what is not UTF-8 is taken for Windows-1252, as browsers do. */
export const decodeText = (bytes: Uint8Array): string => {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
    const [, label] = /<meta[^>]+charset=["']?([\w-]+)/iu.exec(head) ?? [];
    try {
      return new TextDecoder(label ?? 'windows-1252').decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
};

/** What a file is. A file that lies about its type is found out by its first bytes. */
export const fileKind = (name: string, bytes: Uint8Array): FileKind => {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, '%PDF-') || mentions(bytes.subarray(0, 1_024), '%PDF-')) return 'pdf';
  if (startsWith(bytes, 'PK\u0003\u0004')) return mentions(bytes, 'word/document.xml') ? 'docx' : 'zip';
  const [a, b] = bytes;
  const isWide = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  if (!isWide && bytes.subarray(0, 8_192).includes(0)) return 'binary';
  const head = decodeText(bytes.subarray(0, 4_096));
  if (/^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/iu.test(head)) return 'html';
  if (/\.x?html?$/iu.test(name) && /<[a-z!/][^>]*>/iu.test(head)) return 'html';
  if (/\.(?:md|markdown)$/iu.test(name)) return 'markdown';
  if (head.trim() === '' && bytes.length < 4_096) return 'empty';
  return 'text';
};
