// Bytes of a saved page to its markup, as a browser would read it: byte order mark, then what the page says, then what fits.
import { guessEncoding, statedByMark } from './text-file.ts';

/** Browsers look for the declaration in the first 1024 bytes; saved pages often have comments before it. */
const DECLARATION_BYTES = 4096;
const DECLARATION = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)|<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w.:-]+)/i;

/** Unreadable bytes become U+FFFD: a page with one broken letter is still a page. */
export function decodePage(bytes: Uint8Array): string {
  const encoding = statedByMark(bytes) ?? declared(bytes) ?? (isUtf8(bytes) ? 'utf-8' : guessEncoding(bytes));
  return new TextDecoder(encoding).decode(bytes);
}

function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_BYTES));
  const match = DECLARATION.exec(head);
  const label = (match?.[1] ?? match?.[2])?.toLowerCase();
  // A declaration that can be read as ASCII is not in UTF-16, whatever it says.
  if (label === undefined || label.startsWith('utf-16')) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // Pages converted to UTF-8 by the program that saved them keep their old declaration.
    return encoding !== 'utf-8' && isUtf8(bytes) && !isAscii(bytes) ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 0x80);
