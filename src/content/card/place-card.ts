// Where the card stands: under the line of the passage that the reader looks at, above it where there is more room, and always
// inside of the window.
import { autoUpdate, computePosition, flip, offset, shift, size, type VirtualElement } from '@floating-ui/dom';
import { isElement, parentOf } from '../safe-dom.ts';

/** In CSS pixels. */
const GAP = 6;
const EDGE = 8;
/** With less room on both sides of it the card covers the passage rather than be too low to read. */
const LOWEST = 300;

/** Keeps the card by the passage until the signal ends it; `lost` is called when the passage is gone from the page. */
export function keepPlaced(
  card: HTMLElement,
  range: Range,
  point: { readonly x: number; readonly y: number } | null,
  lost: () => void,
  signal: AbortSignal,
): void {
  const line = lineAt(range, point);
  const { startContainer } = range;
  const contextElement = isElement(startContainer) ? startContainer : parentOf(startContainer);
  const anchor: VirtualElement = {
    getBoundingClientRect: () => range.getClientRects()[line] ?? range.getBoundingClientRect(),
    ...(contextElement === null ? {} : { contextElement }),
  };
  undoZoom(card);
  const place = async (): Promise<void> => {
    if (range.collapsed || contextElement?.isConnected === false) return lost();
    const { x, y } = await computePosition(anchor, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            card.style.setProperty('--room', `${Math.min(innerHeight - 2 * EDGE, Math.max(LOWEST, Math.floor(availableHeight)))}px`);
          },
        }),
        shift({ padding: EDGE, crossAxis: true }),
      ],
    });
    if (signal.aborted) return;
    card.style.setProperty('left', `${Math.round(x)}px`);
    card.style.setProperty('top', `${Math.round(y)}px`);
  };
  const stop = autoUpdate(anchor, card, () => void place());
  signal.addEventListener('abort', stop, { once: true });
}

/** A passage may run over several lines: the index of the one at the point, else of the first. */
function lineAt(range: Range, point: { readonly x: number; readonly y: number } | null): number {
  if (point === null) return 0;
  const rects = [...range.getClientRects()];
  return Math.max(
    0,
    rects.findIndex(
      ({ left, right, top, bottom }) => point.x >= left && point.x <= right && point.y >= top - GAP && point.y <= bottom + GAP,
    ),
  );
}

/** A page that zooms its root by a style would zoom the card, and move it away from where it was placed. */
function undoZoom(card: HTMLElement): void {
  const { currentCSSZoom = 1 } = card as { readonly currentCSSZoom?: number };
  if (currentCSSZoom !== 1) card.style.setProperty('zoom', String(1 / currentCSSZoom));
}
