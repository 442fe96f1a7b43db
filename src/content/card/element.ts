// Elements by DOM calls: no text of a page or a corpus is ever parsed as HTML.
import { createIn } from '../safe-dom.ts';

export type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | null>>;

/** Attributes that are `null` are left out, and so are children. */
export function element(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): HTMLElement {
  return filled(createIn(document, tag), attributes, children);
}

export function svg(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): SVGElement {
  return filled(Document.prototype.createElementNS.call(document, SVG, tag) as SVGElement, attributes, children);
}

const SVG = 'http://www.w3.org/2000/svg';

function filled<E extends Element>(made: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}
