// Brings a passage into view and flashes it.
import { flash } from './highlight.ts';
import { isElement, parentOf } from './safe-dom.ts';

export function jumpTo(range: Range): void {
  const { startContainer } = range;
  const element = isElement(startContainer) ? startContainer : parentOf(startContainer);
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const { top, height } = range.getBoundingClientRect();
  const isTall = element !== null && element.getBoundingClientRect().height > innerHeight;
  // The middle of a block taller than the window may be screens away from the passage.
  if (isTall) scrollBy({ top: top + height / 2 - innerHeight / 2, behavior });
  else if (element !== null) Element.prototype.scrollIntoView.call(element, { block: 'center', behavior });
  flash(range);
}
