// Brings a passage into view, and flashes it for the eye that looks for it.
import { flash } from './highlight.ts';
import { isElement, parentOf } from './safe-dom.ts';

/** Where the reader was before the first of the jumps; in an inner box that scrolls, the page itself does not move. */
let before: { readonly left: number; readonly top: number } | null = null;

/** Scrolls softly, unless the reader wants no motion. */
export function jumpTo(range: Range): void {
  before ??= { left: scrollX, top: scrollY };
  scrollTo(range, scrollBehavior());
  flash(range);
}

/** To the middle of the window. */
export function scrollTo(range: Range, behavior: ScrollBehavior): void {
  const { startContainer } = range;
  const element = isElement(startContainer) ? startContainer : parentOf(startContainer);
  const { top, height } = range.getBoundingClientRect();
  const isTall = element !== null && element.getBoundingClientRect().height > innerHeight;
  // The middle of a block taller than the window may be screens away from the passage.
  if (isTall) scrollBy({ top: top + height / 2 - innerHeight / 2, behavior });
  else if (element !== null) Element.prototype.scrollIntoView.call(element, { block: 'center', behavior });
}

/** Back to where the first jump began; false when there was none. */
export function jumpBack(): boolean {
  if (before === null) return false;
  window.scrollTo({ ...before, behavior: scrollBehavior() });
  before = null;
  return true;
}

const scrollBehavior = (): ScrollBehavior => (matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');
