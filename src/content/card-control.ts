// When a card opens and closes: by hover (with a delay, and it stays while the pointer is on it), by click or tap, and by shortcut.
// It listens to the pointer only where there are marks, and measures only where one may be.
import { findCard, type ShownCard } from './card-port.ts';
import { ask } from './extension.ts';
import { scrollTo } from './jump.ts';
import type { PlacedMark, PlacedMarks } from './placed-marks.ts';
import { closest, isElement } from './safe-dom.ts';

/** A pointer that only passes opens nothing. */
const OPEN_MS = 350;
/** Long enough to get from the passage to the card, past a gap or a corner. */
const CLOSE_MS = 350;

export interface CardControl {
  /** The marks of the page as they now lie; of another reading, the card of the earlier one is closed. */
  readonly update: (marks: PlacedMarks, visit: string) => void;
  /** Goes to the next or previous mark and opens its card; false when there is none. */
  readonly step: (by: 1 | -1) => boolean;
  readonly close: () => void;
}

interface Open {
  readonly mark: PlacedMark;
  readonly card: ShownCard;
  /** Opened by the pointer's being there, and closed by its leaving. */
  readonly byHover: boolean;
}

export function cardControl(document: Document, signal: AbortSignal): CardControl {
  let marks: PlacedMarks | null = null;
  let visit = '';
  let open: Open | null = null;
  /** The claim that was stepped to last: its card may be closed, but the next step goes on from there. */
  let stepped: string | null = null;
  let hovered: PlacedMark | 'card' | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was asked for, so that an answer that comes too late opens nothing. */
  let turn = 0;
  let listening: AbortController | null = null;

  const close = (returnsFocus = true): void => {
    turn += 1;
    clearTimeout(timer);
    open?.card.close({ returnsFocus });
    open = null;
  };

  const show = async (mark: PlacedMark, byHover: boolean, point: { readonly x: number; readonly y: number } | null): Promise<void> => {
    turn += 1;
    const mine = turn;
    clearTimeout(timer);
    const view = await ask({ type: 'card/get', visit, claim: mark.claim, hasCard: findCard() !== null });
    const showCard = findCard();
    if (mine !== turn || view === null || view === undefined || showCard === null || signal.aborted) return;
    const card = showCard({
      view,
      range: mark.range,
      point,
      takesFocus: !byHover,
      showInPanel: async () => (await ask({ type: 'panel/show', claim: mark.claim })) === true,
      closed: () => {
        if (open?.card === card) open = null;
      },
    });
    open = { mark, card, byHover };
  };

  const moved = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || marks === null) return;
    if (open !== null && event.target === open.card.host) {
      hovered = 'card';
      clearTimeout(timer);
      return;
    }
    const mark = marks.at(event.composedPath()[0], event.clientX, event.clientY);
    if (mark === hovered) return;
    hovered = mark;
    clearTimeout(timer);
    // A card that was asked for stays until it is closed.
    if (open !== null && !open.byHover) return;
    const point = { x: event.clientX, y: event.clientY };
    if (mark === null) timer = setTimeout(close, CLOSE_MS);
    else if (mark.claim !== open?.mark.claim) timer = setTimeout(() => void show(mark, true, point), OPEN_MS);
  };

  const left = (): void => {
    hovered = null;
    clearTimeout(timer);
    if (open?.byHover === true) timer = setTimeout(close, CLOSE_MS);
  };

  const pressed = (event: PointerEvent): void => {
    if (open !== null && event.target !== open.card.host) close(false);
  };

  const clicked = (event: MouseEvent): void => {
    const target = event.composedPath()[0];
    if (marks === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const mark = marks.at(target, event.clientX, event.clientY);
    if (mark === null || isForThePage(target) || String(document.getSelection() ?? '') !== '') return;
    void show(mark, false, { x: event.clientX, y: event.clientY });
  };

  const escaped = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || open === null) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    close();
  };

  const listen = (): void => {
    if (listening !== null) return;
    listening = new AbortController();
    const during = AbortSignal.any([signal, listening.signal]);
    const quietly = { passive: true, capture: true, signal: during };
    document.addEventListener('pointermove', moved, quietly);
    document.addEventListener('pointerdown', pressed, quietly);
    document.addEventListener('click', clicked, quietly);
    document.addEventListener('pointerleave', left, { passive: true, signal: during });
    addEventListener('keydown', escaped, { capture: true, signal: during });
  };

  const update = (now: PlacedMarks, ofVisit: string): void => {
    if (ofVisit !== visit) {
      close();
      stepped = null;
    }
    marks = now;
    visit = ofVisit;
    hovered = null;
    if (now.all.length > 0) listen();
    else {
      close();
      listening?.abort();
      listening = null;
    }
  };

  const step = (by: 1 | -1): boolean => {
    const mark = marks?.step(open?.mark.claim ?? stepped, by) ?? null;
    if (mark === null) return false;
    stepped = mark.claim;
    scrollTo(mark.range, 'instant');
    void show(mark, false, null);
    return true;
  };

  signal.addEventListener('abort', () => close(), { once: true });
  return { update, step, close };
}

/** A click on a link or a field is meant for the page. */
const isForThePage = (target: unknown): boolean =>
  isElement(target) &&
  closest(target, 'a[href],button,input,select,textarea,label,summary,[contenteditable]:not([contenteditable=false])') !== null;
