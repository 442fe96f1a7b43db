// One pass over the page: its text as runs, each the text nodes of one block between two line breaks.
import { isArticleFrame, isFurniture } from './furniture.ts';
import { pageNodes } from './page-nodes.ts';
import { isElement, parentOf, tagOf, textOf } from './safe-dom.ts';
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
  const total = textOf(body).length;
  let sinceStep = STEP;
  const next = pageNodes(body, (element) => {
    if (tagOf(element) !== 'IFRAME') return !isFurniture(element, total);
    sinceStep = STEP;
    return isArticleFrame(element);
  });
  const ancestry = new Map<Element, Ancestry>();
  const runs: Growing[] = [];
  let current: Growing | null = null;
  for (let count = 0; count < NODES; count += 1) {
    if (sinceStep >= STEP) {
      sinceStep = 0;
      yield;
    }
    sinceStep += 1;
    const node = next();
    if (node === null) break;
    if (node === undefined) continue;
    if (isElement(node)) {
      // A line break or a block, also an empty one (<hr>, an image's wrapper), ends the run.
      if (!INLINE.has(tagOf(node))) current = null;
      continue;
    }
    const length = node.data.trim().length;
    if (length === 0 && current === null) continue;
    const parent = parentOf(node);
    if (parent === null) continue;
    const { block, linked } = ancestryOf(parent, ancestry);
    if (current === null || current.block !== block) {
      if (length === 0) continue;
      current = { block, nodes: [], length: 0, linked: 0 };
      runs.push(current);
    }
    current.nodes.push(node);
    current.length += length;
    if (linked) current.linked += length;
  }
  return runs;
}

interface Growing extends Run {
  readonly nodes: Text[];
  length: number;
  linked: number;
}

interface Ancestry {
  readonly block: Element;
  readonly linked: boolean;
}

/** Each element is looked at once, however many there are below it. */
function ancestryOf(parent: Element, known: Map<Element, Ancestry>): Ancestry {
  const unknown: Element[] = [];
  let above = known.get(parent);
  for (let at: Element | null = parent; at !== null && above === undefined; above = at === null ? undefined : known.get(at)) {
    unknown.push(at);
    at = parentOf(at);
  }
  for (const element of unknown.reverse()) {
    const tag = tagOf(element);
    above = { block: above !== undefined && INLINE.has(tag) ? above.block : element, linked: tag === 'A' || above?.linked === true };
    known.set(element, above);
  }
  return above ?? { block: parent, linked: false };
}

/** By tag, not by computed style: a style computed for each element of a page costs more than all the rest. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
