// One pass over the page: its text as runs, each the text nodes of one block between two line breaks.
import { furnitureOf, isArticleFrame } from './furniture.ts';
import { pageWalk } from './page-walk.ts';
import { textOf } from './safe-dom.ts';
import type { Work } from './slices.ts';

export interface Run {
  /** The nearest block-level ancestor of its nodes. */
  readonly block: Element;
  readonly nodes: readonly Text[];
  /** UTF-16 units, white space at the ends of nodes left out. */
  readonly length: number;
  /** … of them inside links. */
  readonly linked: number;
}

/** Nodes seen at most; a page with more is read as far as that. Chosen to hold any article and to end on made-up pages. */
const NODES = 300_000;

/** Nodes between two places where the work may be interrupted; a frame takes as long as all of them. */
const STEP = 200;

/** Every run of the page that is not furniture, in document order. */
export function* runsOf(body: Element): Work<readonly Run[]> {
  const isFurniture = furnitureOf(textOf(body).length);
  let sinceStep = 0;
  const runs: Growing[] = [];
  let current: Growing | null = null;
  let around: Around = { block: body, linked: false };
  const outer: Around[] = [];
  const step = pageWalk(body, {
    enters: (element, tag) => {
      if (tag === 'IFRAME') sinceStep = STEP;
      if (tag === 'IFRAME' ? !isArticleFrame(element) : isFurniture(element, tag)) return false;
      outer.push(around);
      if (INLINE.has(tag)) {
        if (tag === 'A') around = { block: around.block, linked: true };
        return true;
      }
      // A line break or a block, also an empty one (<hr>, an image's wrapper), ends the run.
      current = null;
      // A slot has no box of its own.
      if (tag !== 'SLOT') around = { block: element, linked: around.linked };
      return true;
    },
    leaves: () => {
      around = outer.pop() ?? around;
    },
    text: (node) => {
      const length = node.data.trim().length;
      if (current?.block !== around.block) {
        if (length === 0) return;
        current = { block: around.block, nodes: [], length: 0, linked: 0 };
        runs.push(current);
      }
      current.nodes.push(node);
      current.length += length;
      if (around.linked) current.linked += length;
    },
  });
  yield;
  for (let count = 0; count < NODES && step(); count += 1) {
    sinceStep += 1;
    if (sinceStep < STEP) continue;
    sinceStep = 0;
    yield;
  }
  return runs;
}

interface Growing extends Run {
  readonly nodes: Text[];
  length: number;
  linked: number;
}

/** What a text stands in. */
interface Around {
  readonly block: Element;
  readonly linked: boolean;
}

/** By tag, not by computed style: a style computed for each element of a page costs more than all the rest. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
