// A report as a Markdown document.
import type { Report } from '../../claims/report.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { outlineOf } from './outline.ts';
import { languageOfReport, wordingIn } from './wording.ts';

export function markdownReport(file: string, report: Report, corpus: Corpus): string {
  const wording = wordingIn(languageOfReport(report));
  const outline = outlineOf(file, report, corpus, wording);
  const [open, close] = wording.own.quote;
  const parts = [
    `# ${escapeMarks(outline.title)}`,
    outline.particulars.map(([label, value]) => `- ${label}: ${escapeMarks(value)}`).join('\n'),
  ];
  if (outline.counts !== null) parts.push(`**${escapeMarks(outline.counts)}**`);
  parts.push(...outline.notes.map(escapeMarks));
  for (const { heading, items } of outline.sections) {
    parts.push(`## ${escapeMarks(heading)}`);
    for (const { quote, lines } of items) {
      const details = lines.map(([label, text]) => `- ${label === '' ? '' : `*${label}:* `}${escapeMarks(text)}`);
      parts.push(`**${open}${escapeMarks(quote)}${close}**`, details.join('\n'));
    }
  }
  for (const { heading, items } of outline.lists)
    parts.push(`## ${escapeMarks(heading)}`, items.map((item) => `- ${escapeMarks(item)}`).join('\n'));
  return `${parts.join('\n\n')}\n`;
}

/** A page's words stay words: no markup, link, image or HTML of theirs is rendered. */
const escapeMarks = (text: string): string => text.replace(/[\\`*_[\]<>|#~!&]/g, (mark) => `\\${mark}`);
