// Marks in the page by the CSS Custom Highlight API: painted over the text, no node added or changed. Styles: highlight.css.
import { VERDICTS, type Verdict } from '../claims/verdict.ts';
import type { MarkStyle } from '../platform/choices.ts';

const PREFIX = 'muqarin-';
/** The ground under the line, for readers who want it; the conflicts' own. */
const TINT = `${PREFIX}tint`;
const FLASH = `${PREFIX}flash`;
/** Long enough to be found by the eye after a scroll. */
const FLASH_MS = 1600;

/** Conflicts lie on top where spans overlap. */
const PRIORITY: Readonly<Record<string, number>> = { conflicts: 3, updates: 2, agrees: 1, new: 0 };

export interface Painted {
  readonly verdict: Verdict;
  readonly range: Range;
}

/** What this instance has painted. Another instance's marks of the same names are not ours to take away. */
const own = new Map<string, Highlight>();

/** Paints these and nothing else. */
export function showRanges(marks: readonly Painted[], style: MarkStyle): void {
  for (const verdict of VERDICTS) {
    paint(
      PREFIX + verdict,
      marks.filter((mark) => mark.verdict === verdict).map(({ range }) => range),
      PRIORITY[verdict] ?? 0,
    );
  }
  paint(TINT, style === 'tint' ? marks.map(({ range }) => range) : [], -1);
}

/** Puts back what the page has taken away; true when something was missing. */
export function restore(): boolean {
  let wasMissing = false;
  for (const [name, highlight] of own) {
    if (CSS.highlights.get(name) === highlight) continue;
    CSS.highlights.set(name, highlight);
    wasMissing = true;
  }
  return wasMissing;
}

let ending: ReturnType<typeof setTimeout> | undefined;

/** Paints the range for a moment. */
export function flash(range: Range): void {
  paint(FLASH, [range], 9);
  clearTimeout(ending);
  ending = setTimeout(() => paint(FLASH, [], 0), FLASH_MS);
}

/** Takes away all that we painted. */
export function clearMarks(): void {
  clearTimeout(ending);
  for (const [name, highlight] of own) if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
  own.clear();
}

function paint(name: string, ranges: readonly Range[], priority: number): void {
  if (ranges.length === 0) {
    own.delete(name);
    // Also what an instance left behind that could not clear up after itself.
    CSS.highlights.delete(name);
    return;
  }
  const highlight = new Highlight(...ranges);
  highlight.priority = priority;
  own.set(name, highlight);
  CSS.highlights.set(name, highlight);
}
