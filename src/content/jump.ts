// Brings a passage into view, and flashes it for the eye that looks for it.
import { flash } from './highlight.ts';
import { isElement, parentOf } from './safe-dom.ts';

/** Scrolls softly, unless the reader wants no motion. */
export function jumpTo(range: Range): void {
  scrollTo(range, matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');
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
