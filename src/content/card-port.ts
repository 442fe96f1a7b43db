// Where the script that reads and marks meets the script that draws cards: two files, because most pages need no card. Both run in
// the same world of the page, and find each other by a symbol there.
import type { CardView } from '../platform/card-view.ts';

export interface CardRequest {
  readonly view: CardView;
  /** The passage; its place is looked up again whenever the page moves. */
  readonly range: Range;
  /** Where the pointer is, to choose the line of a passage of several. */
  readonly point: { readonly x: number; readonly y: number } | null;
  /** A card that the reader asked for takes the focus, and gives it back; one that follows the pointer does not. */
  readonly takesFocus: boolean;
  /** Resolves to false when the browser leaves opening the panel to the reader. */
  readonly showInPanel: () => Promise<boolean>;
  /** The card is gone, for whatever reason. */
  readonly closed: () => void;
}

export interface ShownCard {
  /** The element that the page's events name when something happens inside the card. */
  readonly host: Element;
  /** `returnsFocus`: to where it was before the card took it. */
  readonly close: (options: { readonly returnsFocus: boolean }) => void;
}

/** Shows a card, in place of the one that is shown, if any. */
export type ShowCard = (request: CardRequest) => ShownCard;

const KEY = Symbol.for('muqarin card');

export function offerCard(show: ShowCard): void {
  (globalThis as unknown as Record<symbol, unknown>)[KEY] = show;
}

/** `null` as long as the background has not put the card's script into the page. */
export function findCard(): ShowCard | null {
  const show = (globalThis as unknown as Record<symbol, unknown>)[KEY];
  // Only scripts of ours write to this world.
  return typeof show === 'function' ? (show as ShowCard) : null;
}
