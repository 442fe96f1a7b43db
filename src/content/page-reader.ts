// One page as it is read: the present reading, its marks, and what becomes of both when the page changes its text.

import type { MarkStyle } from '../platform/choices.ts';
import type { Mark, PageCommand, PageReply, ReadReply } from '../platform/messages.ts';
import type { UnreadableReason } from '../platform/tab-state.ts';
import { rangeOf, relocate } from './anchor.ts';
import { cardControl } from './card-control.ts';
import type { Locate } from './claims-in-view.ts';
import { clearMarks, restore, showRanges } from './highlight.ts';
import { pageOf } from './instance.ts';
import { jumpBack, jumpTo } from './jump.ts';
import { placeMarks } from './placed-marks.ts';
import type { ArticleRead } from './read.ts';
import type { ReadArticle } from './reading-port.ts';
import { holds, parentOf, treeOf } from './safe-dom.ts';
import { clearStyles, styleTrees } from './shadow-styles.ts';
import { inSlices } from './slices.ts';
import { type TextMap, textMapOf } from './text-map.ts';

/** A page that changes is looked at again when it has been still for this long. */
const STILL_MS = 1000;

/** Looks at a page that goes on changing; a live page is compared this often by itself, and whenever the popup asks. */
const LOOKS = 8;

/** Times that marks are put back which the page itself took away; a page that goes on has its way. */
const RESTORED = 20;

export interface PageReader {
  readonly obey: (command: PageCommand) => PageReply<PageCommand> | Promise<PageReply<PageCommand>>;
  /** Forgets the reading and takes the marks away; false when there was none. */
  readonly leave: () => boolean;
  /** Puts back marks that the page has taken away, and finds an article that stands elsewhere now, within reason. */
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
  map: TextMap;
  marks: readonly Mark[];
  style: MarkStyle;
  restored: number;
}

/** What was read once more; false when the page has other text by now. */
const againOf = ({ visit, text, now: { article, comparedOnly } }: Reading): ReadReply | false =>
  article.text === text && { kind: 'article', visit, article, comparedOnly };

/** A page that could not be looked at has not changed for all we know. */
const UNSEEN: ReadonlySet<UnreadableReason> = new Set(['no-permission', 'no-answer']);

/** What reads an article, or why the page cannot have it. */
export type Reader = () => Promise<ReadArticle | UnreadableReason>;

/** `reads` is asked for each look; `changed` is called when the article's text is another one than was read. */
export function pageReader(document: Document, reads: Reader, changed: () => void, signal: AbortSignal): PageReader {
  let reading: Reading | null = null;
  let visits = 0;
  let looks = 0;
  /** How often the page was left: a reading that was under way then is of a page that is gone. */
  let left = 0;
  let address = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cards = cardControl(document, signal);

  const observer = new MutationObserver(() => {
    if (looks >= LOOKS) return observer.disconnect();
    later();
  });

  const observe = ({ container, trees }: ArticleRead): void => {
    observer.disconnect();
    for (const tree of [container, ...trees]) observer.observe(tree, { subtree: true, childList: true, characterData: true });
    // The container itself may be replaced.
    const above = parentOf(container);
    if (above !== null) observer.observe(above, { childList: true });
  };

  /** The article as it is now, slice by slice; a page can make any look at it fail. */
  const look = async (): Promise<{ readonly found: ArticleRead | UnreadableReason; readonly interrupted: boolean }> => {
    const read = await reads();
    if (typeof read === 'string') return { found: read, interrupted: false };
    try {
      const { value, interrupted } = await inSlices(read(document, location.href));
      return { found: value, interrupted };
    } catch {
      return { found: 'no-article', interrupted: false };
    }
  };

  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void lookAgain(), STILL_MS);
  };

  const read = async (): Promise<ReadReply> => {
    const before = left;
    const { found, interrupted } = await look();
    if (signal.aborted || before !== left) return { kind: 'unreadable', why: 'no-answer' };
    if (typeof found === 'string') {
      leave();
      return { kind: 'unreadable', why: found };
    }
    const page = pageOf(location.href);
    if (page !== address) looks = 0;
    address = page;
    visits += 1;
    const visit = `${Math.round(performance.timeOrigin)}-${visits}`;
    reading = { visit, text: found.article.text, now: found, map: textMapOf(found.pieces), marks: [], style: 'line', restored: 0 };
    observe(found);
    // What changed between two slices was seen by nobody.
    if (interrupted) later();
    return { kind: 'article', visit, article: found.article, comparedOnly: found.comparedOnly };
  };

  const lookAgain = async (): Promise<void> => {
    const current = reading;
    if (current === null) return;
    looks += 1;
    const { found } = await look();
    if (reading !== current) return;
    if (typeof found !== 'string') {
      take(current, found);
      observe(found);
    }
    paint(current);
    if (typeof found === 'string' ? !UNSEEN.has(found) : found.article.text !== current.text) changed();
  };

  const take = (current: Reading, found: ArticleRead): void => {
    current.now = found;
    current.map = textMapOf(found.pieces);
  };

  const locate = (current: Reading, start: number, end: number): Range | null => {
    const { map } = current;
    const span = map.text === current.text ? ([start, end] as const) : relocate(current.text, start, end, map.text);
    return span === null ? null : rangeOf(document, map, span[0], span[1]);
  };

  const paint = (current: Reading): number => {
    const placed = current.marks.flatMap(({ claim, verdict, start, end }) => {
      const range = locate(current, start, end);
      return range === null ? [] : [{ claim, verdict, range }];
    });
    // A frame has a registry of its own: its text is compared, and shown in the panel, but not marked.
    const inPage = placed.filter(({ range }) => range.startContainer.ownerDocument === document);
    styleTrees(inPage.map(({ range }) => treeOf(range.startContainer)));
    showRanges(inPage, current.style);
    cards.update(placeMarks(inPage), current.visit);
    return placed.length;
  };

  const obey = (command: PageCommand): PageReply<PageCommand> | Promise<PageReply<PageCommand>> => {
    if (command.type === 'article/read') return read();
    if (command.type === 'marks/step') return cards.step(command.by);
    const current = reading;
    if (command.type === 'visit/get') return current?.visit ?? null;
    if (current === null || command.visit !== current.visit) return command.type === 'marks/show' ? 0 : false;
    if (command.type === 'article/again') return againOf(current);
    if (command.type === 'marks/back') return jumpBack();
    if (command.type === 'marks/show') {
      current.marks = command.marks;
      current.style = command.style;
      return paint(current);
    }
    return jump(current, command.start, command.end);
  };

  /** Looks at the page again only when the passage's nodes are gone. */
  const jump = async (current: Reading, start: number, end: number): Promise<boolean> => {
    let range = locate(current, start, end);
    if (range === null) {
      const { found } = await look();
      if (reading !== current) return false;
      if (typeof found !== 'string') take(current, found);
      range = locate(current, start, end);
    }
    if (range !== null) jumpTo(range);
    return range !== null;
  };

  const leave = (): boolean => {
    const was = reading !== null;
    left += 1;
    reading = null;
    observer.disconnect();
    clearTimeout(timer);
    clearMarks();
    clearStyles();
    cards.update(placeMarks([]), '');
    return was;
  };

  const putBack = (): void => {
    if (reading === null) return;
    // Something further up was replaced, of which no observer of the article tells.
    if (looks < LOOKS && !holds(document, reading.now.container)) later();
    if (reading.restored < RESTORED && restore()) reading.restored += 1;
  };

  const rangesOf: Locate = (visit, spans) => {
    const current = reading;
    return current?.visit === visit ? spans.map(({ start, end }) => locate(current, start, end)) : null;
  };

  signal.addEventListener('abort', leave, { once: true });
  return { obey, leave, restore: putBack, rangesOf };
}
