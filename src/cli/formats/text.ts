// A report for a terminal.
import type { Report } from '../../claims/report.ts';
import type { Verdict } from '../../claims/verdict.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { QUOTATION_MARKS } from '../../exports/markdown.ts';
import { fileOutline } from './file-outline.ts';
import type { Paint, Style } from './terminal.ts';
import { languageOf, wordingIn } from './wording.ts';

const STYLES: Readonly<Record<Verdict, Style>> = { conflicts: 'red', updates: 'blue', agrees: 'green', new: 'yellow' };

export function textReport(file: string, report: Report, corpus: Corpus, paint: Paint): string {
  const lang = languageOf(report);
  const outline = fileOutline(file, report, wordingIn(lang, corpus));
  const [open, close] = QUOTATION_MARKS[lang];
  const lines = [paint('bold', outline.title), ...outline.particulars.map(([label, value]) => `${paint('dim', `${label}:`)} ${value}`)];
  if (outline.counts !== null) lines.push(outline.counts);
  lines.push(...outline.notes);
  for (const { verdict, heading, items } of outline.sections) {
    lines.push('', paint(STYLES[verdict], paint('bold', heading)));
    for (const { quote, lines: details } of items) {
      lines.push(`  ${open}${quote}${close}`);
      for (const [label, text] of details) lines.push(label === '' ? `      ${text}` : `    ${paint('dim', `${label}:`)} ${text}`);
    }
  }
  for (const { heading, items } of outline.lists) lines.push('', paint('bold', heading), ...items.map((item) => `  - ${item}`));
  return `${lines.join('\n')}\n`;
}
