// A report for a terminal.
import type { Report } from '../../claims/report.ts';
import type { Verdict } from '../../claims/verdict.ts';
import type { Corpus } from '../../corpus/corpus.ts';
import { outlineOf } from './outline.ts';
import type { Paint, Style } from './terminal.ts';
import { languageOfReport, wordingIn } from './wording.ts';

const STYLES: Readonly<Record<Verdict, Style>> = { conflicts: 'red', updates: 'blue', agrees: 'green', new: 'yellow' };

export function textReport(file: string, report: Report, corpus: Corpus, paint: Paint): string {
  const wording = wordingIn(languageOfReport(report));
  const outline = outlineOf(file, report, corpus, wording);
  const [open, close] = wording.own.quote;
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
