// The lines between a page's headline and its first paragraph, where the date and the byline stand as words.

/** A longer line is the story's first paragraph. */
const LONGEST_LINE = 120;
const MOST_LINES = 12;
const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'NAV', 'ASIDE', 'FOOTER', 'FORM', 'BUTTON', 'SVG', 'SELECT', 'IFRAME']);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** The headline and the short lines after it, in document order; furniture is left out. Empty when there is no headline. */
export function headLines(document: Document): string[] {
  const headline = document.querySelector('article h1, main h1, h1');
  if (!headline) return [];
  const lines = [clean(headline.textContent)];
  for (let node = after(headline); node && lines.length < MOST_LINES; ) {
    if (node.nodeType === ELEMENT_NODE && SKIPPED.has(node.nodeName.toUpperCase())) {
      node = after(node);
      continue;
    }
    if (node.nodeType === TEXT_NODE) {
      const line = clean(node.textContent);
      if (line.length > LONGEST_LINE) break;
      if (line !== '') lines.push(line);
    }
    node = node.firstChild ?? after(node);
  }
  return lines;
}

const clean = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** The next node in document order that is not inside `node`. */
function after(node: Node): Node | null {
  for (let at: Node | null = node; at; at = at.parentNode) if (at.nextSibling) return at.nextSibling;
  return null;
}
