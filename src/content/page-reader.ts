// One page as it is read: the present reading, its marks, and what becomes of both when the page changes its text.

import type { MarkStyle } from '../platform/choices.ts';
import type { Mark, PageCommand, PageReply, ReadReply } from '../platform/messages.ts';
import { rangeOf, relocate } from './anchor.ts';
import { cardControl } from './card-control.ts';
import type { Locate } from './claims-in-view.ts';
import { clearMarks, restore, showRanges } from './highlight.ts';
import { pageOf, seen } from './instance.ts';
import { jumpBack, jumpTo } from './jump.ts';
import { placeMarks } from './placed-marks.ts';
import { type ArticleRead, readArticle } from './read.ts';
import { parentOf } from './safe-dom.ts';

/** A page that changes is looked at again when it has been still for this long. */
const STILL_MS = 1000;

/** Looks at a page that goes on changing; a live page is compared this often by itself, and whenever the popup asks. */
const LOOKS = 8;

/** Times that marks are put back which the page itself took away; a page that goes on has its way. */
const RESTORED = 20;

export interface PageReader {
  readonly obey: (command: PageCommand) => PageReply<PageCommand>;
  /** Forgets the reading and takes the marks away; false when there was none. */
  readonly leave: () => boolean;
  /** Puts back marks that the page has taken away, within reason. */
  readonly restore: () => void;
  /** The ranges of spans of a reading; `null` when another one is the page's. */
  readonly rangesOf: Locate;
}

interface Reading {
  readonly visit: string;
  /** The text that the background's offsets count in. */
  readonly text: string;
  /** The page as it is now. */
  now: ArticleRead;
  marks: readonly Mark[];
  style: MarkStyle;
  restored: number;
}

/** `changed` is called when the article's text is another one than was read. */
export function pageReader(document: Document, changed: () => void, signal: AbortSignal): PageReader {
  let reading: Reading | null = null;
  let visits = 0;
  let looks = 0;
  let address = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cards = cardControl(document, signal);

  const observer = new MutationObserver(() => {
    if (looks >= LOOKS) return observer.disconnect();
    clearTimeout(timer);
    timer = setTimeout(() => seen(lookAgain), STILL_MS);
  });

  const observe = (container: Element): void => {
    observer.disconnect();
    observer.observe(container, { subtree: true, childList: true, characterData: true });
    // The container itself may be replaced.
    const above = parentOf(container);
    if (above !== null) observer.observe(above, { childList: true });
  };

  const read = (): ReadReply => {
    const found = seen(() => readArticle(document, location.href)) ?? 'no-article';
    if (typeof found === 'string') {
      leave();
      return { kind: 'unreadable', why: found };
    }
    const page = pageOf(location.href);
    if (page !== address) looks = 0;
    address = page;
    visits += 1;
    reading = {
      visit: `${Math.round(performance.timeOrigin)}-${visits}`,
      text: found.map.text,
      now: found,
      marks: [],
      style: 'line',
      restored: 0,
    };
    observe(found.container);
    return { kind: 'article', visit: reading.visit, article: found.article, comparedOnly: found.comparedOnly };
  };

  /** Finds the page's present nodes; true when the article's text is what was read. */
  const refresh = (current: Reading): boolean => {
    const found = readArticle(document, location.href);
    if (typeof found === 'string') return false;
    current.now = found;
    return found.map.text === current.text;
  };

  const lookAgain = (): void => {
    if (reading === null) return;
    looks += 1;
    const isSame = refresh(reading);
    observe(reading.now.container);
    paint(reading);
    if (!isSame) changed();
  };

  const locate = (current: Reading, start: number, end: number): Range | null => {
    const { map } = current.now;
    const span = map.text === current.text ? ([start, end] as const) : relocate(current.text, start, end, map.text);
    return span === null ? null : rangeOf(document, map, span[0], span[1]);
  };

  const paint = (current: Reading): number => {
    const placed = current.marks.flatMap(({ claim, verdict, start, end }) => {
      const range = locate(current, start, end);
      return range === null ? [] : [{ claim, verdict, range }];
    });
    showRanges(placed, current.style);
    cards.update(placeMarks(placed), current.visit);
    return placed.length;
  };

  const obey = (command: PageCommand): PageReply<PageCommand> => {
    if (command.type === 'article/read') return read();
    if (command.type === 'marks/step') return cards.step(command.by);
    const current = reading;
    if (command.type === 'visit/check') return command.visit === current?.visit;
    if (current === null || command.visit !== current.visit) return command.type === 'marks/show' ? 0 : false;
    if (command.type === 'marks/back') return jumpBack();
    if (command.type === 'marks/show') {
      current.marks = command.marks;
      current.style = command.style;
      return paint(current);
    }
    let range = locate(current, command.start, command.end);
    if (range === null) {
      refresh(current);
      range = locate(current, command.start, command.end);
    }
    if (range !== null) jumpTo(range);
    return range !== null;
  };

  const leave = (): boolean => {
    const was = reading !== null;
    reading = null;
    observer.disconnect();
    clearTimeout(timer);
    clearMarks();
    cards.update(placeMarks([]), '');
    return was;
  };

  const putBack = (): void => {
    if (reading === null || reading.restored >= RESTORED) return;
    if (restore()) reading.restored += 1;
  };

  const rangesOf: Locate = (visit, spans) => {
    const current = reading;
    return current?.visit === visit ? spans.map(({ start, end }) => locate(current, start, end)) : null;
  };

  signal.addEventListener('abort', leave, { once: true });
  return { obey, leave, restore: putBack, rangesOf };
}
