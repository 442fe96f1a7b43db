// Marks in the page by the CSS Custom Highlight API: painted over the text, no node added or changed. Styles: highlight.css.
import type { Verdict } from '../claims/verdict.ts';

const PREFIX = 'muqarin-';
const VERDICTS: readonly Verdict[] = ['conflicts', 'updates', 'agrees', 'new'];
const FLASH = `${PREFIX}flash`;
/** Long enough to be found by the eye after a scroll. */
const FLASH_MS = 1600;

/** Conflicts lie on top where spans overlap. */
const PRIORITY: Readonly<Record<Verdict, number>> = { conflicts: 3, updates: 2, agrees: 1, new: 0 };

export function showRanges(ranges: readonly { readonly verdict: Verdict; readonly range: Range }[]): void {
  for (const verdict of VERDICTS) {
    const own = ranges.filter((mark) => mark.verdict === verdict).map((mark) => mark.range);
    if (own.length === 0) {
      CSS.highlights.delete(PREFIX + verdict);
      continue;
    }
    const highlight = new Highlight(...own);
    highlight.priority = PRIORITY[verdict];
    CSS.highlights.set(PREFIX + verdict, highlight);
  }
}

let ending: ReturnType<typeof setTimeout> | undefined;

/** Paints the range for a moment. */
export function flash(range: Range): void {
  const highlight = new Highlight(range);
  highlight.priority = 9;
  CSS.highlights.set(FLASH, highlight);
  clearTimeout(ending);
  ending = setTimeout(() => CSS.highlights.delete(FLASH), FLASH_MS);
}

/** Takes away all that we painted. */
export function clearMarks(): void {
  clearTimeout(ending);
  for (const name of [...VERDICTS.map((verdict) => PREFIX + verdict), FLASH]) CSS.highlights.delete(name);
}
