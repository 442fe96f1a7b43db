// Brings a passage into view and flashes it.
import { flash } from './highlight.ts';
import { isElement, parentOf } from './safe-dom.ts';

export function jumpTo(range: Range): void {
  const { startContainer } = range;
  const element = isElement(startContainer) ? startContainer : parentOf(startContainer);
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: isCalm ? 'instant' : 'smooth' });
  flash(range);
}
