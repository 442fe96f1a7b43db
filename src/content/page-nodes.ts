// The page's nodes as its reader sees them: into open shadow roots, with what is slotted where its slot is, and into frames of the
// page's own origin. A tree walker sees none of these.
import { frameDocument, isElement, isText, openRoot, rootOf, slotted, tagOf, walk } from './safe-dom.ts';

export type PageNode = Element | Text;

/**
 * The nodes below `root` in reading order, one a call, then `null`. `keep` false leaves out an element with all that it holds; a
 * frame is entered only where it is kept.
 */
export function pageNodes(root: Node, keep: (element: Element) => boolean): () => PageNode | null {
  /** Elements that the walker below went past, because what is to be read is inside of them in another way. */
  let met: Element[] = [];
  const stack: (() => PageNode | null)[] = [];

  const light = (node: Node): (() => PageNode | null) => {
    const walker = walk(node, (element) => {
      if (!keep(element)) return false;
      if (insideOf(element) === null) return true;
      met.push(element);
      return false;
    });
    let isOver = false;
    return () => {
      // Asked again after its end, a walker would go past the last elements once more.
      const next = isOver ? null : walker.nextNode();
      if (isElement(next) || isText(next)) return next;
      isOver = true;
      return null;
    };
  };

  /** Puts an element that is kept, and what is inside of it, before all that waits. */
  const enter = (element: Element): void => {
    const inside = insideOf(element) ?? [element];
    for (const inner of inside.toReversed()) {
      if (isText(inner)) stack.push(once(inner));
      else if (inner === element || !isElement(inner)) stack.push(light(inner));
      else if (keep(inner)) enter(inner);
    }
    stack.push(once(element));
  };

  stack.push(light(root));
  return () => {
    for (let next = stack.at(-1); next !== undefined; next = stack.at(-1)) {
      const node = next();
      if (met.length > 0) {
        const passed = met;
        met = [];
        if (node !== null) stack.push(once(node));
        for (const element of passed.reverse()) enter(element);
      } else if (node !== null) return node;
      else stack.pop();
    }
    return null;
  };
}

/** What is read in place of the element's own children; `null` for an ordinary element. */
function insideOf(element: Element): readonly Node[] | null {
  const root = openRoot(element);
  if (root !== null) return [root];
  const tag = tagOf(element);
  if (tag === 'SLOT') {
    const nodes = slotted(element);
    return nodes.length === 0 ? null : nodes;
  }
  if (tag !== 'IFRAME') return null;
  const framed = frameDocument(element);
  const top = framed === null ? null : rootOf(framed);
  // What stands between the tags of a frame is for browsers without frames.
  return top === null ? [] : [top];
}

function once(node: PageNode): () => PageNode | null {
  let left: PageNode | null = node;
  return () => {
    const now = left;
    left = null;
    return now;
  };
}
