// The card on the page: one host element, only while a card is open, with a closed shadow root that no style of the page reaches;
// in the browser's top layer, above whatever the page stacks; placed by the passage that it is about.
import type { CardRequest, ShownCard } from '../card-port.ts';
import { activeIn, closest, createIn, isElement, parentOf, rootOf } from '../safe-dom.ts';
import { copyText } from './copy.ts';
import { drawCard } from './draw-card.ts';
import { keepPlaced } from './place-card.ts';
import { adoptStyles } from './styles.ts';

/** A name of ours: a page's rules for its own elements do not name it. */
const HOST = 'muqarin-card';

let current: ShownCard | null = null;
/** What had the focus before the card that is open took it. */
let returnTo: HTMLElement | null = null;

export function showCard(request: CardRequest): ShownCard {
  const { view, range, point } = request;
  // A card in place of another gives the focus back to where it was before the first.
  const before = current !== null && hasFocus(current.host) ? returnTo : focused();
  current?.close({ returnsFocus: false });
  returnTo = before;

  const ending = new AbortController();
  const { signal } = ending;
  const host = createIn(document, HOST);
  const root = host.attachShadow({ mode: 'closed' });
  adoptStyles(root);
  const close: ShownCard['close'] = ({ returnsFocus }) => {
    if (signal.aborted) return;
    const hadFocus = hasFocus(host);
    ending.abort();
    host.remove();
    if (current === shown) current = null;
    if (returnsFocus && hadFocus && before?.isConnected) before.focus({ preventScroll: true });
    request.closed();
  };
  const shown: ShownCard = { host, close };
  const card = drawCard(view, {
    close: () => close({ returnsFocus: true }),
    showInPanel: request.showInPanel,
    copy: copyText,
  });
  card.popover = 'manual';
  root.append(card);
  parentFor(range).append(host);
  card.showPopover();
  current = shown;

  keepPlaced(card, range, point, () => close({ returnsFocus: true }), signal);
  keepToItself(root, signal);
  leaveByTab(root, card, () => close({ returnsFocus: true }), signal);
  // A page may take the host away, or replace all that it stood in.
  const watcher = new MutationObserver(() => host.isConnected || close({ returnsFocus: false }));
  watcher.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => watcher.disconnect(), { once: true });
  if (request.takesFocus) card.focus({ preventScroll: true });
  return shown;
}

function focused(): HTMLElement | null {
  let active = activeIn(document);
  // Inside the page's own components, as far as they are open.
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : null;
}

const hasFocus = (host: Element): boolean => activeIn(document) === host;

/** Inside a dialog that makes the rest of the page inert, the card must be in it, too. */
function parentFor(range: Range): Element {
  const { startContainer } = range;
  const element = isElement(startContainer) ? startContainer : parentOf(startContainer);
  const dialog = element === null ? null : closest(element, 'dialog');
  return dialog ?? rootOf(document) ?? document.documentElement;
}

/** The page's own shortcuts and its "click outside" are not for what happens on the card. */
function keepToItself(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of ['keydown', 'keypress', 'keyup', 'click', 'mousedown', 'mouseup', 'pointerdown', 'pointerup', 'wheel', 'touchstart']) {
    root.addEventListener(type, (event) => event.stopPropagation(), { passive: true, signal });
  }
}

/** Past its last stop the Tab key leaves the card, and goes on from where the focus was before. */
function leaveByTab(root: ShadowRoot, card: HTMLElement, close: () => void, signal: AbortSignal): void {
  root.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Tab') return;
      const stops = [...card.querySelectorAll<HTMLElement>('button,[tabindex="0"]')];
      const end = event.shiftKey ? stops[0] : stops.at(-1);
      if (root.activeElement === end || (event.shiftKey && root.activeElement === card)) close();
    },
    { signal },
  );
}
