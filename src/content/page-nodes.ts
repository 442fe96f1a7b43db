// The page's nodes as its reader sees them: into open shadow roots, with what is slotted where its slot is, and into frames of the
// page's own origin. A tree walker sees none of these.
import { frameDocument, isElement, isText, openRoot, past, rootOf, slotted, tagOf, walk } from './safe-dom.ts';

export type PageNode = Element | Text;

/**
 * The nodes below `root` in reading order, one a call, then `null`; `undefined` for what is left out, so that no call takes long. `keep`
 * false leaves out an element with all that it holds; a frame is entered only where it is kept.
 */
export function pageNodes(root: Node, keep: (element: Element) => boolean): Source {
  /** The innermost source is the last. */
  const stack: Source[] = [];

  const light = (node: Node): Source => {
    const walker = walk(node);
    let isGoingPast = false;
    let isOver = false;
    return () => {
      while (!isOver) {
        const next = isGoingPast ? past(walker) : walker.nextNode();
        isGoingPast = false;
        if (next === null) break;
        if (isText(next)) return next;
        if (!isElement(next)) continue;
        isGoingPast = !keep(next);
        if (isGoingPast) return undefined;
        const inside = insideOf(next);
        if (inside === null) return next;
        isGoingPast = true;
        enter(next, inside);
        return undefined;
      }
      // Asked again after its end, a walker would go past the last elements once more.
      isOver = true;
      return null;
    };
  };

  /** Puts an element that is kept, and what is inside of it, before all that waits. */
  const enter = (element: Element, inside: readonly Node[]): void => {
    for (const inner of inside.toReversed()) {
      if (isText(inner)) stack.push(once(inner));
      else if (!isElement(inner)) stack.push(light(inner));
      else if (keep(inner)) {
        const further = insideOf(inner);
        if (further !== null) enter(inner, further);
        else stack.push(light(inner), once(inner));
      }
    }
    stack.push(once(element));
  };

  stack.push(light(root));
  return () => {
    const source = stack.at(-1);
    if (source === undefined) return null;
    const node = source();
    if (node !== null) return node;
    stack.pop();
    return stack.length === 0 ? null : undefined;
  };
}

type Source = () => PageNode | null | undefined;

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

function once(node: PageNode): Source {
  let left: PageNode | null = node;
  return () => {
    const now = left;
    left = null;
    return now;
  };
}
