// The article's title, outlet and paragraphs as Readability finds them, with headings and captions told apart.
import { Readability } from '@mozilla/readability';
import type { BlockRole } from '../../claims/report.ts';

export interface Paragraph {
  readonly role: BlockRole;
  readonly text: string;
}

export interface Body {
  readonly title: string | null;
  readonly outlet: string | null;
  readonly paragraphs: readonly Paragraph[];
}

/** Readability's 500 makes it loosen its rules on a short bulletin until menus and footers are "article" too. */
const SHORTEST_ARTICLE = 140;
/** Readability returns something on every page; without this much running text, in characters, it is a list of links. */
const LEAST_PROSE = 80;
/** A paragraph of running text: shorter ones are labels and headlines of other articles. */
const PROSE_PARAGRAPH = 40;
/** Up to this share of a paragraph of running text may be links. */
const LINK_SHARE = 0.6;

/** Changes the document. `null` when the page has no article. */
export function readBody(document: Document): Body | null {
  const article = new Readability(document, { serializer: (node) => node, charThreshold: SHORTEST_ARTICLE, disableJSONLD: false }).parse();
  if (!article?.content) return null;
  const paragraphs = readParagraphs(article.content);
  const prose = paragraphs.filter((paragraph) => paragraph.role === 'body' && isProse(paragraph));
  if (prose.reduce((sum, { text }) => sum + text.length, 0) < LEAST_PROSE) return null;
  const title = clean(article.title ?? '') || null;
  return { title, outlet: clean(article.siteName ?? '') || null, paragraphs: paragraphs.filter(({ text }) => text !== title) };
}

interface LinkedParagraph extends Paragraph {
  readonly linked: number;
}

const isProse = ({ text, linked }: LinkedParagraph): boolean => text.length >= PROSE_PARAGRAPH && linked <= text.length * LINK_SHARE;

const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const IGNORED = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SVG', 'MATH', 'IFRAME', 'OBJECT', 'BUTTON', 'SELECT', 'TEXTAREA']);
const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const CAPTIONS = new Set(['FIGCAPTION', 'CAPTION', 'FIGURE']);
const CELLS = new Set(['TD', 'TH']);
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Walks without recursion: pages nest deeper than the stack. */
function readParagraphs(root: Node): LinkedParagraph[] {
  const paragraphs: LinkedParagraph[] = [];
  let parts: string[] = [];
  let linked = 0;
  let links = 0;
  const roles: BlockRole[] = ['body'];
  const flush = (): void => {
    const text = clean(parts.join(''));
    if (text !== '') paragraphs.push({ role: roles.at(-1) ?? 'body', text, linked });
    parts = [];
    linked = 0;
  };
  const enter = (name: string): void => {
    if (name === 'A') links++;
    else if (CELLS.has(name)) parts.push(' ');
    else if (!INLINE.has(name)) flush();
    if (HEADINGS.has(name)) roles.push('heading');
    else if (CAPTIONS.has(name)) roles.push('caption');
  };
  const leave = (name: string): void => {
    if (name === 'A') links--;
    else if (!INLINE.has(name) && !CELLS.has(name)) flush();
    if (HEADINGS.has(name) || CAPTIONS.has(name)) roles.pop();
  };
  let node: Node | null = root;
  while (node) {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === TEXT_NODE) {
      const text = node.nodeValue ?? '';
      parts.push(text);
      if (links > 0) linked += text.length;
    }
    const isEntered: boolean = node.nodeType === ELEMENT_NODE && !IGNORED.has(name);
    if (isEntered) enter(name);
    if (isEntered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (isEntered) leave(name);
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node.nodeName.toUpperCase());
    }
    node = node === root ? null : (node?.nextSibling ?? null);
  }
  flush();
  return paragraphs;
}

/** White space as a browser would show it; joiners and bidirectional marks stay, since offsets count them. */
const clean = (text: string): string => text.replace(/[ \t\r\n\f]+/g, ' ').trim();
