// What an exported report is called on the reader's disk.
import type { Report } from '../claims/report.ts';
import { printable } from './printable.ts';

/** Characters; of four bytes each they still leave room under the 255 bytes that file systems allow. */
const LONGEST_TITLE = 48;
/** What some system forbids in a name, and the dot that would hide a file or end its name early. */
const FORBIDDEN = /[\\/:*?"<>|.%~\s]+/gu;

/** "muqarin-2024-02-02-baghdad-and-washington.md"; the title keeps its own script. `extension` without its dot. */
export function fileNameOf({ article }: Report, extension: string): string {
  const title = [...printable(article.title ?? '').replaceAll(FORBIDDEN, '-')].slice(0, LONGEST_TITLE).join('');
  return `${['muqarin', article.published.date ?? '', title.replaceAll(/^-+|-+$/gu, '')].filter((part) => part !== '').join('-')}.${extension}`;
}
