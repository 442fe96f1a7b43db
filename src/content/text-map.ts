// The article's text and where each of its characters stands in the live DOM. Runs of white space become one space, blocks are
// joined by newlines; everything else is the page's own characters, so a span of the text is a range of the page.

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

export interface TextMapBuilder {
  /** Length of the text so far, in UTF-16 units. */
  readonly length: () => number;
  readonly add: (node: Text) => void;
  /** Ends a block: what follows begins on a new line. */
  readonly newline: () => void;
  readonly build: () => TextMap;
}

export function textMapBuilder(): TextMapBuilder {
  const parts: string[] = [];
  // Pieces: runs of characters that stand in one node without a gap. Parallel arrays, since there may be a hundred thousand.
  const nodes: Text[] = [];
  const inNode: number[] = [];
  const inText: number[] = [];
  const lengths: number[] = [];
  let length = 0;
  /** Where a space is due when more of the same block follows; a block neither begins nor ends with one. */
  let due: Place | null = null;
  let atStart = true;

  const piece = (node: Text, start: number, characters: string): void => {
    parts.push(characters);
    nodes.push(node);
    inNode.push(start);
    inText.push(length);
    lengths.push(characters.length);
    length += characters.length;
  };

  const words = (node: Text, data: string, start: number, end: number): void => {
    if (start === end) return;
    if (due !== null) piece(due.node, due.offset, ' ');
    due = null;
    atStart = false;
    // A no-break space that stands alone is a space like any other; lengths stay.
    const characters = data.slice(start, end);
    piece(node, start, OTHER_SPACE.test(characters) ? characters.replace(/\s/g, ' ') : characters);
  };

  const add = (node: Text): void => {
    const data = node.data;
    let start = 0;
    GAP.lastIndex = 0;
    // Not by `matchAll`, which makes an expression and an iterator of its own for each node.
    for (let gap = GAP.exec(data); gap !== null; gap = GAP.exec(data)) {
      words(node, data, start, gap.index);
      if (!atStart) due ??= { node, offset: gap.index };
      start = GAP.lastIndex;
    }
    words(node, data, start, data.length);
  };

  const newline = (): void => {
    due = null;
    if (atStart) return;
    parts.push('\n');
    length += 1;
    atStart = true;
  };

  const build = (): TextMap => {
    const text = parts.join('');
    parts.length = 0;
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
  };

  return { length: () => length, add, newline, build };
}

/** White space that becomes less; the usual space between two words needs no piece of its own. */
const GAP = /\s{2,}|^\s|\s$/g;
const OTHER_SPACE = /[^\S ]/;
