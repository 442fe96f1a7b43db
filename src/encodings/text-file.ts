// Bytes to text. A text file must be what it seems; guessing an encoding would shift every offset and change every letter.
import { failure, type Result, success } from '../claims/result.ts';

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** Formats that people name by mistake, by their first bytes, with what to do instead. */
const NOT_TEXT = [
  { format: 'pdf', head: '%PDF', advice: 'this is a PDF; copy its text into a .txt file.' },
  { format: 'office', head: 'PK\u0003\u0004', advice: 'this is an archive or an office document; save its text as a .txt file.' },
  { format: 'rtf', head: '{\\rtf', advice: 'this is a rich text document; save it as plain text.' },
] as const;
export type NotText = (typeof NOT_TEXT)[number]['format'];

/** Up to this share of unreadable places among the characters beyond ASCII, a text is damaged UTF-8 and not another encoding. */
const DAMAGED_SHARE = 0.05;

/** The encoding that a byte order mark states. */
export function statedByMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  return BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding ?? null;
}

/** What a file that is no text is, by its first bytes; `null` when it may be text. */
export const notTextBut = (bytes: Uint8Array): NotText | null => formatOf(bytes)?.format ?? null;

function formatOf(bytes: Uint8Array): (typeof NOT_TEXT)[number] | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
  return NOT_TEXT.find((format) => head.startsWith(format.head));
}

/**
 * The text of a file in UTF-8, or in UTF-16 with a byte order mark. The mark itself is not part of the text.
 * Nothing else is changed: no line end, no normalisation, so that offsets hold in the file's own text.
 */
export function decodeText(bytes: Uint8Array): Result<string> {
  const other = formatOf(bytes);
  if (other) return failure(other.advice);
  const mark = statedByMark(bytes);
  if (mark === 'utf-16le' || mark === 'utf-16be') return success(new TextDecoder(mark).decode(bytes));
  const text = decodeStrictly(bytes);
  if (text === null) return failure(describeBroken(bytes));
  if (text.includes('\0')) return failure(ADVICE_ZEROS);
  return success(text);
}

const ADVICE_ZEROS =
  'this looks like UTF-16 without a byte order mark, or no text at all; save it as UTF-8 (iconv -f UTF-16LE -t UTF-8 FILE > NEW.txt).';

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** For bytes that are not UTF-8: how many places are damaged in what is UTF-8 all the same; `null` when it is another encoding. */
export function damagedPlaces(bytes: Uint8Array): number | null {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const unreadable = countOf(loose, /\uFFFD/g);
  const beyondAscii = countOf(loose, /[^\0-\x7F]/g);
  return unreadable <= Math.max(1, beyondAscii * DAMAGED_SHARE) && beyondAscii > unreadable ? unreadable : null;
}

function describeBroken(bytes: Uint8Array): string {
  const unreadable = damagedPlaces(bytes);
  if (unreadable !== null) {
    return `this is UTF-8 with ${unreadable} unreadable ${unreadable === 1 ? 'place' : 'places'}; get the text again, or repair it (iconv -c -f UTF-8 -t UTF-8 FILE > NEW.txt).`;
  }
  const encoding = guessEncoding(bytes);
  const name = encoding === 'windows-1256' ? 'windows-1256 (Arabic)' : 'windows-1252 (Western)';
  return `this is not UTF-8; it looks like ${name}. Convert it: iconv -f ${encoding.toUpperCase()} -t UTF-8 FILE > NEW.txt.`;
}

/** For bytes that are not UTF-8: which of the two encodings of old Arabic and English pages. */
export function guessEncoding(bytes: Uint8Array): 'windows-1256' | 'windows-1252' {
  const arabic = new TextDecoder('windows-1256').decode(bytes);
  return countOf(arabic, /[\u0621-\u064A]/g) * 2 > countOf(arabic, /[^\0-\x7F]/g) ? 'windows-1256' : 'windows-1252';
}

function countOf(text: string, what: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(what)) count++;
  return count;
}
