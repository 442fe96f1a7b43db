// The offset in the text under a point of the window.
import type { TextPiece } from '../shared/highlights.ts';

/** Chrome before 128 has only the older call. */
interface OlderDocument {
  readonly caretRangeFromPoint?: (x: number, y: number) => Range | null;
}

/** UTF-16 offset; `null` beside the text. `x` and `y` are CSS pixels of the window. */
export function offsetAt(pieces: readonly TextPiece[], x: number, y: number): number | null {
  const place = caretAt(x, y);
  const piece = pieces.find(({ node }) => node === place?.node);
  return place === null || piece === undefined ? null : piece.start + place.offset;
}

function caretAt(x: number, y: number): { readonly node: Node; readonly offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret === null ? null : { node: caret.offsetNode, offset: caret.offset };
  }
  const older: OlderDocument = document;
  const range = older.caretRangeFromPoint?.(x, y) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}
