// From a span of the article's text to a range of the page, also after the page has replaced its nodes.
import { rangeIn } from './safe-dom.ts';
import type { TextMap } from './text-map.ts';

/** Words before the span that tell its occurrences apart, in UTF-16 units. */
const CONTEXT = 32;

/** The span as a range of the live page; `null` when its nodes are gone or say something else now. */
export function rangeOf(document: Document, map: TextMap, start: number, end: number): Range | null {
  const ends = map.place(start, end);
  if (ends === null || !ends.every(({ node, offset }) => node.isConnected && offset <= node.length)) return null;
  const range = rangeIn(document);
  range.setStart(ends[0].node, ends[0].offset);
  range.setEnd(ends[1].node, ends[1].offset);
  return spaceless(range.toString()) === spaceless(map.text.slice(start, end)) ? range : null;
}

/** Where the span of an earlier text stands in the present one: the occurrence with the same words before it, else the nearest. */
export function relocate(before: string, start: number, end: number, now: string): readonly [number, number] | null {
  const quote = before.slice(start, end);
  const context = before.slice(Math.max(0, start - CONTEXT), start);
  const exact = now.indexOf(context + quote);
  if (exact >= 0) return [exact + context.length, exact + context.length + quote.length];
  const after = now.indexOf(quote, start);
  const ahead = now.lastIndexOf(quote, start);
  if (after < 0 && ahead < 0) return null;
  const nearest = ahead < 0 || (after >= 0 && after - start < start - ahead) ? after : ahead;
  return [nearest, nearest + quote.length];
}

/** A range runs over block edges without the newline that the text has there. */
const spaceless = (text: string): string => text.replace(/\s+/g, '');
