// A report as a Markdown document, as the extension saves it.
import type { Report } from '../../claims/report.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { markdownOf } from '../../exports/markdown.ts';
import { fileOutline } from './file-outline.ts';
import { languageOf, wordingIn } from './wording.ts';

export function markdownReport(file: string, report: Report, corpus: Corpus): string {
  const lang = languageOf(report);
  const outline = fileOutline(file, report, wordingIn(lang, corpus));
  return markdownOf(outline, lang, outline.title);
}
