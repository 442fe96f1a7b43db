// What is measured inside a page, each in a world of its own where no code has run before. Every function gives the milliseconds
// that it took; what it needs made ready first is outside of the clock.
import { Readability } from '@mozilla/readability';
import { rangeOf } from '../../../src/content/anchor.ts';
import { firstLook } from '../../../src/content/first-look.ts';
import { looksLikeTheTopic } from '../../../src/content/gate.ts';
import { clearMarks, showRanges } from '../../../src/content/highlight.ts';
import { articleReading, readArticle } from '../../../src/content/read.ts';
import { SLICE_MS } from '../../../src/content/slices.ts';
import { textMapOf } from '../../../src/content/text-map.ts';
import { textPiecesBuilder } from '../../../src/content/text-pieces.ts';

/** As many as an article with every claim marked has. */
const MARKS = 20;
const MARK_LENGTH = 12;

function timed(run: () => unknown): number {
  const started = performance.now();
  run();
  return performance.now() - started;
}

/** A style and layout pass, so that what was put off until then is paid for. */
const flush = (): unknown => document.documentElement.getBoundingClientRect();

function textNodes(): Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(document.body ?? document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) found.push(node);
  return found;
}

/** The unit: all text of the body as one string, and one look at each of its characters. */
export const unit = (): number =>
  timed(() => {
    const text = (document.body ?? document.documentElement).textContent ?? '';
    let sum = 0;
    for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
    return sum;
  });

/** As the script on every page asks. */
const gateAnswer = () => {
  const first = firstLook(document);
  return first.answer ?? looksLikeTheTopic(document, location.pathname, first);
};

export const gate = (): number => timed(gateAnswer);

/** What an article about the talks costs its page before the engine answers: the gate and the reading. */
export const read = (): number =>
  timed(() => {
    gateAnswer();
    readArticle(document, location.href);
  });

/** The longest slice of a reading, as the extension cuts it. */
export function slice(): number {
  const work = articleReading(document, location.href);
  let longest = 0;
  for (let isDone = false; !isDone; ) {
    const took = timed(() => {
      const end = performance.now() + SLICE_MS;
      do isDone = work.next().done === true;
      while (!isDone && performance.now() < end);
    });
    longest = Math.max(longest, took);
  }
  return longest;
}

export const isCandidate = (): boolean => gateAnswer() === 'candidate';

export const readability = (): number =>
  timed(() => {
    const clone = document.cloneNode(true);
    if (clone instanceof Document) new Readability(clone).parse();
  });

/** From spans of the article's text to painted marks; with the mutation records that it caused. */
export function highlight(): { ms: number; records: number } | null {
  const builder = textPiecesBuilder();
  for (const node of textNodes()) {
    builder.newline();
    builder.add(node);
  }
  const map = textMapOf(builder.build());
  const spans = spread(map.text.length).filter(([start, end]) => map.place(start, end) !== null);
  if (spans.length === 0) return null;
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  flush();
  const ms = timed(() => {
    const ranges = spans.flatMap(([start, end]) => {
      const range = rangeOf(document, map, start, end);
      return range === null ? [] : [{ verdict: 'conflicts' as const, range }];
    });
    showRanges(ranges, 'line');
    flush();
  });
  const records = observer.takeRecords().length;
  observer.disconnect();
  clearMarks();
  return { ms, records };
}

/** The browser's own part of it: ranges that are ready, one highlight. */
export function highlightApi(): number | null {
  const ranges = bareRanges();
  if (ranges.length === 0) return null;
  flush();
  const ms = timed(() => {
    CSS.highlights.set('muqarin-bench', new Highlight(...ranges));
    flush();
  });
  CSS.highlights.delete('muqarin-bench');
  return ms;
}

function bareRanges(): Range[] {
  const nodes = textNodes().filter((node) => node.length >= MARK_LENGTH);
  return spread(nodes.length * 2)
    .map(([at]) => nodes[at >> 1])
    .filter((node) => node !== undefined)
    .map((node) => {
      const range = document.createRange();
      range.setStart(node, 0);
      range.setEnd(node, MARK_LENGTH);
      return range;
    });
}

/** Spans at equal distances over a text of that length. */
export function spread(length: number): [start: number, end: number][] {
  const step = Math.floor(length / (MARKS + 1));
  if (step < 1) return [];
  return Array.from({ length: MARKS }, (_, i) => [(i + 1) * step, Math.min((i + 1) * step + MARK_LENGTH, length)]);
}

interface Marker {
  markRanges(ranges: readonly { start: number; length: number }[]): void;
  unmark(): void;
}
declare const Mark: new (root: Element) => Marker;

/** mark.js over the same number of spans of its own text; it changes the page, so it runs last. */
export function markJs(): number | null {
  const length = textNodes().reduce((sum, node) => sum + node.length, 0);
  const ranges = spread(length).map(([start, end]) => ({ start, length: end - start }));
  if (ranges.length === 0) return null;
  flush();
  return timed(() => {
    new Mark(document.body ?? document.documentElement).markRanges(ranges);
    flush();
  });
}
