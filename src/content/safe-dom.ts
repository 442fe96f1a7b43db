// Reading a hostile DOM. A form or document with children named `getAttribute` or `body` hides its own members behind them;
// the prototypes' members, called on the node, cannot be hidden.

/** An attribute's value, also of a form with a field of the name `getAttribute`. */
export const attribute = (element: Element, name: string): string | null => getAttribute.call(element, name);

export const parentOf = (node: Node): Element | null => asElement(parentNode.call(node));

/** Upper-case for HTML elements, as written for SVG and MathML. */
export const tagOf = (element: Element): string => String(tagName.call(element));

export const textOf = (element: Element): string => String(textContent.call(element) ?? '');

export const all = (root: Document | Element, selector: string): readonly Element[] =>
  Array.from(isDocument(root) ? documentAll.call(root, selector) : elementAll.call(root, selector));

export const first = (root: Document | Element, selector: string): Element | null =>
  isDocument(root) ? documentFirst.call(root, selector) : elementFirst.call(root, selector);

/** The nearest ancestor, or the element itself, that the selector names. */
export const closest = (element: Element, selector: string): Element | null => closestOf.call(element, selector);

export const isElement = (node: unknown): node is Element => node instanceof Element;
export const isText = (node: unknown): node is Text => node instanceof Text;

/** The document's body, or its root when there is none (XML, a body removed by script); `null` in an empty or frameset document. */
export function bodyOf(document: Document): Element | null {
  const body = first(document, 'body');
  if (body !== null) return body;
  return first(document, 'frameset') === null ? first(document, ':root') : null;
}

/** A live walk over elements and texts; `keep` false leaves out an element with all that it holds. */
export function walk(root: Element, keep: (element: Element) => boolean): TreeWalker {
  return createTreeWalker.call(ownerOf(root), root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node: Node) =>
    isElement(node) && !keep(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
}

/** The text nodes of which the range holds a part. */
export function textsIn(range: Range): readonly Text[] {
  const { commonAncestorContainer: root, startContainer, endContainer } = range;
  if (isText(root)) return [root];
  if (!isElement(root)) return [];
  const texts: Text[] = [];
  const walker = walk(root, () => true);
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

const { getAttribute, querySelector: elementFirst, querySelectorAll: elementAll, closest: closestOf } = Element.prototype;
const { querySelector: documentFirst, querySelectorAll: documentAll, createTreeWalker, createRange, createElement } = Document.prototype;
const parentNode = getter(Node.prototype, 'parentNode');
const textContent = getter(Element.prototype, 'textContent');
const ownerDocument = getter(Node.prototype, 'ownerDocument');
const activeElement = getter(Document.prototype, 'activeElement');
const tagName = getter(Element.prototype, 'tagName');

const isDocument = (node: Node): node is Document => node instanceof Document;
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
