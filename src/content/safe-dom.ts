// Reading a hostile DOM. A form or document with children named `getAttribute` or `body` hides its own members behind them;
// the prototypes' members, called on the node, cannot be hidden.

/** An attribute's value, also of a form with a field of the name `getAttribute`. */
export const attribute = (element: Element, name: string): string | null => getAttribute.call(element, name);

/** The element around the node as readers see it: of a shadow root its host, of a frame's document the frame. */
export function parentOf(node: Node): Element | null {
  const parent = parentNode.call(node);
  return isElement(parent) ? parent : parent === null ? null : hostOf(node);
}

/** The element in which the node's tree stands in another one; `null` in the page's own tree. */
function hostOf(node: Node): Element | null {
  const root: unknown = getRootNode.call(node);
  if (root === document) return null;
  if (root instanceof ShadowRoot) return root.host;
  const { defaultView = null, host = null } = root as { readonly defaultView?: Window | null; readonly host?: unknown };
  // A root of another realm (a frame's) is of no class of this one.
  const around: unknown = host ?? frameOf(defaultView);
  return isElement(around) ? around : null;
}

const frameOf = (view: Window | null): unknown => {
  try {
    return view?.frameElement ?? null;
  } catch {
    return null;
  }
};

/** Whether `inner` is in `outer`, also by way of shadow roots and frames. */
export function holds(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at !== null; at = hostOf(at)) if (contains.call(outer, at)) return true;
  return false;
}

/** The top of the node's own tree: the document, a shadow root, a frame's document. */
export const treeOf = (node: Node): Node => getRootNode.call(node);

/** An open shadow root; closed ones are the page's own business. */
export function openRoot(element: Element): Node | null {
  const root = shadowRoot.call(element);
  return root === null ? null : asNode(root);
}

export const slotted = (slot: Element): readonly Node[] =>
  slot instanceof HTMLSlotElement ? HTMLSlotElement.prototype.assignedNodes.call(slot) : [];

/** The document in a frame of the page's own origin; `null` of another's. */
export function frameDocument(frame: Element): Document | null {
  try {
    contentDocument ??= getter(HTMLIFrameElement.prototype, 'contentDocument');
    const framed: unknown = contentDocument.call(frame);
    return typeof framed === 'object' && framed !== null && nodeTypeOf(framed) === DOCUMENT ? (framed as Document) : null;
  } catch {
    return null;
  }
}

export const firstIn = (node: Node): Node | null => firstChild.call(node) as Node | null;

export const nextTo = (node: Node): Node | null => nextSibling.call(node) as Node | null;

/** Upper-case for HTML elements, as written for SVG and MathML. */
export const tagOf = (element: Element): string => tagName.call(element) as string;

export const textOf = (element: Element): string => String(textContent.call(element) ?? '');

/** The text of a shadow root. */
export const textIn = (root: Node): string => String(textContent.call(root) ?? '');

/** As the browser gives it: what the selector finds in an element. */
export const listOf = (root: Element, selector: string): NodeListOf<Element> => elementAll.call(root, selector);

export function all(root: Document | Element, selector: string): readonly Element[] {
  const list = isDocument(root) ? documentAll.call(root, selector) : elementAll.call(root, selector);
  // By index: a list's iterator takes three times as long.
  const found: Element[] = [];
  for (let i = 0, { length } = list; i < length; i += 1) found.push(list[i] as Element);
  return found;
}

export const first = (root: Document | Element, selector: string): Element | null =>
  isDocument(root) ? documentFirst.call(root, selector) : elementFirst.call(root, selector);

export const hasAttributes = (element: Element): boolean => hasAnyAttribute.call(element);

export const matches = (element: Element, selector: string): boolean => matchesOf.call(element, selector);

/** The nearest ancestor, or the element itself, that the selector names. */
export const closest = (element: Element, selector: string): Element | null => closestOf.call(element, selector);

// By type, not by class: the classes of a frame's nodes are others.
export const isElement = (node: unknown): node is Element => nodeTypeOf(node) === ELEMENT;
const isText = (node: unknown): node is Text => nodeTypeOf(node) === TEXT;

/** Of a node that is one for certain: a walk asks every node of the page. */
export const typeOf = (node: Node): unknown => nodeType.call(node);

/** The document's body, or its root when there is none (XML, a body removed by script); `null` in an empty or frameset document. */
export function bodyOf(document: Document): Element | null {
  const body: unknown = bodyElement.call(document);
  if (body instanceof HTMLBodyElement) return body;
  // Else it is a frameset, which has no text.
  return body === null ? (first(document, 'body') ?? first(document, ':root')) : null;
}

/** The text nodes of which the range holds a part. */
export function textsIn(range: Range): readonly Text[] {
  const { commonAncestorContainer: root, startContainer, endContainer } = range;
  if (isText(root)) return [root];
  if (!isElement(root)) return [];
  const texts: Text[] = [];
  const walker = createTreeWalker.call(ownerOf(root), root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  if (isText(startContainer)) walker.currentNode = startContainer;
  for (let node: Node | null = walker.currentNode; node !== null; node = walker.nextNode()) {
    if (isText(node)) texts.push(node);
    if (node === endContainer) break;
  }
  return texts;
}

/** The root element, also where a form named `documentElement` hides it. */
export const rootOf = (document: Document): Element | null => first(document, ':root');

export const activeIn = (document: Document): Element | null => asElement(activeElement.call(document));

export const createIn = (document: Document, tag: string): HTMLElement => createElement.call(document, tag);

export const rangeIn = (document: Document): Range => createRange.call(document);

/** Values of {@link typeOf}. */
export const ELEMENT = 1;
export const TEXT = 3;
const DOCUMENT = 9;

const { getRootNode, contains } = Node.prototype;
const {
  getAttribute,
  hasAttributes: hasAnyAttribute,
  querySelector: elementFirst,
  querySelectorAll: elementAll,
  closest: closestOf,
  matches: matchesOf,
} = Element.prototype;
const { querySelector: documentFirst, querySelectorAll: documentAll, createTreeWalker, createRange, createElement } = Document.prototype;
const parentNode = getter(Node.prototype, 'parentNode');
const textContent = getter(Element.prototype, 'textContent');
const ownerDocument = getter(Node.prototype, 'ownerDocument');
const bodyElement = getter(Document.prototype, 'body');
const activeElement = getter(Document.prototype, 'activeElement');
const tagName = getter(Element.prototype, 'tagName');

const nodeType = getter(Node.prototype, 'nodeType');
const firstChild = getter(Node.prototype, 'firstChild');
const nextSibling = getter(Node.prototype, 'nextSibling');
const shadowRoot = getter(Element.prototype, 'shadowRoot');

/** Made when a page has frames at all: each kind of element that a script knows is kept with it. */
let contentDocument: (() => unknown) | undefined;

/** 0 for what is no node. */
function nodeTypeOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return 0;
  try {
    return nodeType.call(value);
  } catch {
    return 0;
  }
}

const asNode = (value: unknown): Node | null => (value instanceof Node || nodeTypeOf(value) !== 0 ? (value as Node) : null);
const isDocument = (node: Node): node is Document => node instanceof Document || nodeTypeOf(node) === DOCUMENT;
const asElement = (node: unknown): Element | null => (isElement(node) ? node : null);

function ownerOf(node: Node): Document {
  const owner = ownerDocument.call(node);
  return owner instanceof Document ? owner : document;
}

function getter(prototype: object, name: string): () => unknown {
  for (let at: unknown = prototype; typeof at === 'object' && at !== null; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get !== undefined) return get;
  }
  throw new TypeError(`muqarin: this browser's DOM has no getter ${name}`);
}
