// The outline of a report about a file: with the file's name, and with what its giver can do on the command line.
import type { Report } from '../../claims/report.ts';
import { type Outline, outlineOf } from '../../exports/outline.ts';
import { printable } from '../../exports/printable.ts';
import type { Wording } from '../../wording/sources.ts';
import { OWN_WORDS } from './wording.ts';

/** `file` is the input as given; it stands in for a title that is missing. */
export function fileOutline(file: string, report: Report, wording: Wording): Outline & { readonly title: string } {
  const outline = outlineOf(report, wording);
  const own = OWN_WORDS[wording.locale.lang];
  return {
    ...outline,
    title: outline.title ?? printable(file),
    particulars: [[own.file, printable(file)], ...outline.particulars],
    notes: notesOf(report, outline.notes, wording),
  };
}

function notesOf({ article, topic, claims }: Report, notes: readonly string[], { locale }: Wording): readonly string[] {
  const own = OWN_WORDS[locale.lang];
  if (article.lang !== 'ar' && article.lang !== 'en' && claims.length === 0) return [own.unsupported];
  if (!topic.onTopic) return claims.length === 0 ? [...notes, own.anyway] : notes;
  return article.published.date === null ? [...notes, own.noDate] : notes;
}
