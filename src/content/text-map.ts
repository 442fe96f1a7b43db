// The article's text and where each of its characters stands in the live DOM: from text-pieces.ts, which a reading leaves behind.
import type { TextPieces } from './text-pieces.ts';

/** A place in the page: a text node and a UTF-16 offset into its data. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

export interface TextMap {
  readonly text: string;
  /** The range's two ends for a span of `text`; `null` for a span that lies between blocks or outside the text. */
  readonly place: (start: number, end: number) => readonly [Place, Place] | null;
}

export function textMapOf({ text, nodes, inNode, inText, lengths }: TextPieces): TextMap {
  /** The last piece that begins at or before the offset, when the offset lies in it. */
  const pieceAt = (offset: number): number | null => {
    let low = 0;
    let high = inText.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((inText[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const begin = inText[low];
    return begin === undefined || offset < begin || offset >= begin + (lengths[low] ?? 0) ? null : low;
  };
  const at = (offset: number): Place | null => {
    const found = pieceAt(offset);
    const node = found === null ? undefined : nodes[found];
    return found === null || node === undefined ? null : { node, offset: (inNode[found] ?? 0) + offset - (inText[found] ?? 0) };
  };
  const place = (start: number, end: number): readonly [Place, Place] | null => {
    if (!(start < end)) return null;
    const from = at(start);
    const last = at(end - 1);
    return from === null || last === null ? null : [from, { node: last.node, offset: last.offset + 1 }];
  };
  return { text, place };
}
