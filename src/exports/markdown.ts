// A report as a Markdown document.
import type { UiLanguage } from '../wording/locale.ts';
import type { Outline } from './outline.ts';

/** `title` stands in for an article that has none. */
export function markdownOf(outline: Outline, lang: UiLanguage, title: string): string {
  const [open, close] = QUOTATION_MARKS[lang];
  const parts = [
    `# ${escapeMarks(outline.title ?? title)}`,
    outline.particulars.map(([label, text]) => `- ${label}: ${escapeMarks(text)}`).join('\n'),
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

/** Around the page's words. */
export const QUOTATION_MARKS: Readonly<Record<UiLanguage, readonly [open: string, close: string]>> = { en: ['“', '”'], ar: ['«', '»'] };

/** A page's words stay words: no markup, link, image or HTML of theirs is rendered. */
const escapeMarks = (text: string): string => text.replace(/[\\`*_[\]<>|#~!&]/g, (mark) => `\\${mark}`);
