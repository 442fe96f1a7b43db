// The article's text as it is put together from text nodes. Runs of white space become one space, blocks are joined by newlines;
// everything else is the page's own characters, so a span of the text is a range of the page (text-map.ts).

/**
 * A text and its pieces: runs of characters that stand in one node without a gap, in the order of the text. Parallel arrays, since
 * there may be a hundred thousand, and data alone: what a reading leaves behind must not hold on to the code that read.
 */
export interface TextPieces {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where the piece begins in its node, in UTF-16 units. */
  readonly inNode: readonly number[];
  /** Where it begins in the text; ascending. */
  readonly inText: readonly number[];
  readonly lengths: readonly number[];
}

export interface TextPiecesBuilder {
  /** Length of the text so far, in UTF-16 units. */
  readonly length: () => number;
  readonly add: (node: Text) => void;
  /** Ends a block: what follows begins on a new line. */
  readonly newline: () => void;
  readonly build: () => TextPieces;
}

export function textPiecesBuilder(): TextPiecesBuilder {
  const parts: string[] = [];
  const nodes: Text[] = [];
  const inNode: number[] = [];
  const inText: number[] = [];
  const lengths: number[] = [];
  let length = 0;
  /** Where a space is due when more of the same block follows; a block neither begins nor ends with one. */
  let due: { readonly node: Text; readonly offset: number } | null = null;
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

  const build = (): TextPieces => ({ text: parts.join(''), nodes, inNode, inText, lengths });

  return { length: () => length, add, newline, build };
}

/** White space that becomes less; the usual space between two words needs no piece of its own. */
const GAP = /\s{2,}|^\s|\s$/g;
const OTHER_SPACE = /[^\S ]/;
