// A walk through the page as its reader sees it: into open shadow roots, with what is slotted where its slot is, and into frames of
// the page's own origin. A tree walker sees none of these, and asks the browser for more than is needed here.
import { ELEMENT, firstIn, frameDocument, nextTo, openRoot, rootOf, slotted, TEXT, tagOf, typeOf } from './safe-dom.ts';

export interface Visitor {
  /** Whether to go into the element; `tag` is its name, as in {@link tagOf}. A frame's document is asked for only where it is entered. */
  readonly enters: (element: Element, tag: string) => boolean;
  /** All of the element that was entered last, and not left since, has been seen. */
  readonly leaves?: () => void;
  readonly text: (node: Text) => void;
}

/** Walks through what is below `root` in reading order, one node a call, so that no call takes long; false at the end. */
export function pageWalk(root: Node, { enters, leaves, text }: Visitor): () => boolean {
  /** What was entered, the innermost last, and for each what of its level is slotted there and still to come, the next one last. */
  const entered: Node[] = [];
  const waiting: (Node[] | null)[] = [];
  let level: Node[] | null = null;
  let at = firstIn(root);

  const following = (node: Node): Node | null => (level === null ? nextTo(node) : (level.pop() ?? null));

  const enter = (element: Element): boolean => {
    const tag = tagOf(element);
    if (!enters(element, tag)) return false;
    entered.push(element);
    waiting.push(level);
    level = tag === 'SLOT' ? slottedIn(element) : null;
    at = level === null ? firstInside(element, tag) : (level.pop() ?? null);
    return true;
  };

  return () => {
    while (at === null) {
      const around = entered.pop();
      if (around === undefined) return false;
      level = waiting.pop() ?? null;
      leaves?.();
      at = following(around);
    }
    const node = at;
    const type = typeOf(node);
    if (type === TEXT) text(node as Text);
    else if (type === ELEMENT && enter(node as Element)) return true;
    at = following(node);
    return true;
  };
}

/** What is slotted, the first one last; `null` for a slot that shows its own children. */
function slottedIn(slot: Element): Node[] | null {
  const nodes = slotted(slot);
  return nodes.length === 0 ? null : nodes.toReversed();
}

/** What is read in place of the element's own children, where there is such a thing. */
function firstInside(element: Element, tag: string): Node | null {
  const root = mayHost(tag) ? openRoot(element) : null;
  if (root !== null) return firstIn(root);
  if (tag !== 'IFRAME') return firstIn(element);
  // What stands between the tags of a frame is for browsers without frames.
  const framed = frameDocument(element);
  return framed === null ? null : rootOf(framed);
}

const NAMES = 'ARTICLE ASIDE BLOCKQUOTE BODY DIV FOOTER H1 H2 H3 H4 H5 H6 HEADER MAIN NAV P SECTION SPAN';

/** Elements of HTML's own that can have a shadow root, as `tagName` has them (XHTML: as written); the page's own have a hyphen in their names. */
const HOSTS = new Set([NAMES, NAMES.toLowerCase()].flatMap((names) => names.split(' ')));

const mayHost = (tag: string): boolean => HOSTS.has(tag) || tag.includes('-');
