// Marks over text of our own pages, by the same styles as in the reader's pages (content/highlight.css). Every text on a page shares one highlight a verdict and style; each takes back only its own ranges.
import type { Verdict } from '../../claims/verdict.ts';
import type { MarkStyle } from '../../platform/choices.ts';

/** A text node and where it begins in the whole text, in UTF-16 units. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
}

/** UTF-16 offsets into the whole text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Marks the spans; `pieces` are in text order. Gives back what takes the marks away again.
 * Without the API (only tests lack it) nothing is marked.
 */
export function highlightIn(
  pieces: readonly TextPiece[],
  marks: readonly (Span & { readonly verdict: Verdict })[],
  style: MarkStyle,
): () => void {
  const painted = marks.flatMap(({ verdict, start, end }) => {
    const ranges = rangesOf(pieces, { start, end });
    return [...paint(verdict, ranges), ...(style === 'tint' ? paint('tint', ranges) : [])];
  });
  return () => {
    for (const take of painted) take();
  };
}

/** How long a passage that was jumped to stands out. */
const FLASH_MS = 1600;

export function flash(pieces: readonly TextPiece[], span: Span): void {
  const painted = paint('flash', rangesOf(pieces, span));
  setTimeout(() => {
    for (const take of painted) take();
  }, FLASH_MS);
}

/** A range for each piece that the span touches. */
export function rangesOf(pieces: readonly TextPiece[], { start, end }: Span): readonly Range[] {
  return pieces
    .filter((piece) => piece.start < end && piece.start + piece.node.length > start)
    .map((piece) => {
      const range = document.createRange();
      range.setStart(piece.node, Math.max(0, start - piece.start));
      range.setEnd(piece.node, Math.min(piece.node.length, end - piece.start));
      return range;
    });
}

function paint(name: string, ranges: readonly Range[]): readonly (() => void)[] {
  if (typeof Highlight === 'undefined') return [];
  const registered = `muqarin-${name}`;
  const highlight = CSS.highlights.get(registered) ?? new Highlight();
  CSS.highlights.set(registered, highlight);
  return ranges.map((range) => {
    highlight.add(range);
    return () => void highlight.delete(range);
  });
}
