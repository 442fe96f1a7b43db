// The article from the live DOM: the element with most prose, its blocks with their roles, and a map from text back to nodes.
import type { Article, Block, BlockRole } from '../claims/report.ts';
import { publishedIn } from './published.ts';
import { all, attribute, bodyOf, closest, first, isElement, isText, parentOf, tagOf, textOf, walk } from './safe-dom.ts';
import { type TextMap, textMapBuilder } from './text-map.ts';

/** Longer articles are compared up to here, and the reader is told. */
const CAP = 400_000;
/** A paragraph of prose has at least so many characters; shorter ones are bylines and buttons. */
const PROSE = 40;
/** Less prose than this is no article. */
const ARTICLE = 120;
/** Prose also counts for the wrapper of its wrapper, a little less: paragraphs often have a wrapper each. */
const WRAPPER_SHARE = 0.7;
/** Paragraphs that are weighed to find the article. */
const WEIGHED = 5_000;

const PARAGRAPHS = 'p,blockquote,li,pre';
/** What is never part of an article, by role. */
export const FURNITURE =
  'nav,footer,aside,form,button,select,textarea,script,style,noscript,template,iframe,object,svg,math,dialog,[role=navigation],[role=complementary],[role=search],[role=banner],[role=contentinfo],[hidden],[aria-hidden=true]';
/** Class and id words of strips around and inside articles. */
const STRIP =
  /(^|[-_\s])(related|recommend|share|social|comment|newsletter|promo|advert|ads?|sidebar|widget|breadcrumb|tags?|most-read|trending|cookie|subscribe|outbrain|taboola)([-_\s]|$)/i;

const BLOCKS = new Set(
  'P DIV SECTION ARTICLE MAIN BLOCKQUOTE LI UL OL DL DT DD PRE TABLE TR TD TH FIGURE FIGCAPTION CAPTION H1 H2 H3 H4 H5 H6 HEADER ADDRESS HR DETAILS SUMMARY CENTER BODY'.split(
    ' ',
  ),
);

export interface PageReading {
  readonly article: Article;
  readonly map: TextMap;
  /** UTF-16 units that were read when there was more; `null` when all of it was. */
  readonly comparedOnly: number | null;
}

/** The page's article; `null` when no running text is found. Changes nothing. */
export function readArticle(document: Document, url: string): PageReading | null {
  const body = bodyOf(document);
  const container = body && (articleIn(body) ?? body);
  if (!container) return null;
  const reader = blockReader();
  const headline = headlineOf(document, container);
  if (headline && !container.contains(headline)) reader.read(headline, headline);
  const isWhole = reader.read(container, container);
  const { map, blocks } = reader.build();
  if (map.text.trim().length < ARTICLE) return null;
  const title = headline ? textOf(headline).replace(/\s+/g, ' ').trim() : metaOf(document, 'og:title');
  return {
    map,
    comparedOnly: isWhole ? null : map.text.length,
    article: {
      text: map.text,
      title: title === '' ? null : title,
      url: url.replace(/#.*$/, ''),
      outlet: metaOf(document, 'og:site_name'),
      published: publishedIn(document, container, url, FURNITURE),
      blocks,
    },
  };
}

/** The element that holds most prose, or its `article` when that holds little else. */
function articleIn(body: Element): Element | null {
  const weights = new Map<Element, number>();
  for (const paragraph of all(body, PARAGRAPHS).slice(0, WEIGHED)) {
    const length = textOf(paragraph).length;
    const parent = parentOf(paragraph);
    if (length < PROSE || !parent || isFurniture(paragraph) || closest(paragraph, FURNITURE)) continue;
    weights.set(parent, (weights.get(parent) ?? 0) + length);
    const wrapper = parentOf(parent);
    if (wrapper && parent !== body) weights.set(wrapper, (weights.get(wrapper) ?? 0) + length * WRAPPER_SHARE);
  }
  let best: Element | null = null;
  let most = ARTICLE;
  for (const [element, weight] of weights) {
    if (weight > most) {
      most = weight;
      best = element;
    }
  }
  return best;
}

/** The headline: the first `h1`, inside the article when it has one. */
const headlineOf = (document: Document, container: Element): Element | null =>
  first(container, 'h1') ?? all(document, 'h1').find((h1) => !closest(h1, 'nav,footer,aside') && textOf(h1).trim().length > 0) ?? null;

const metaOf = (document: Document, property: string): string | null => {
  const meta = first(document, `meta[property="${property}"]`);
  const content = meta ? (attribute(meta, 'content') ?? '').trim() : '';
  return content === '' ? null : content.slice(0, 500);
};

function blockReader() {
  const builder = textMapBuilder();
  const blocks: Block[] = [];
  const blockOf = new Map<Element, Element>();
  let current: Element | null = null;
  let start = 0;

  const endBlock = (): void => {
    const end = builder.length();
    if (current && end > start) blocks.push({ role: roleOf(current), start, end });
    builder.newline();
    start = builder.length();
  };

  /** False when the cap ended the reading. */
  const read = (root: Element, top: Element): boolean => {
    const walker = walk(root, (element) => !isFurniture(element));
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (builder.length() > CAP) {
        endBlock();
        return false;
      }
      if (isElement(node)) {
        if (tagOf(node) === 'BR') builder.newline();
        continue;
      }
      if (!isText(node)) continue;
      const parent = parentOf(node);
      const block = parent ? nearestBlock(parent, top, blockOf) : top;
      if (block !== current) {
        endBlock();
        current = block;
      }
      builder.add(node);
    }
    endBlock();
    current = null;
    return true;
  };

  return { read, build: () => ({ map: builder.build(), blocks }) };
}

function nearestBlock(element: Element, top: Element, known: Map<Element, Element>): Element {
  const path: Element[] = [];
  let at: Element | null = element;
  let found = top;
  while (at) {
    const remembered = known.get(at);
    if (remembered) {
      found = remembered;
      break;
    }
    path.push(at);
    if (at === top || BLOCKS.has(tagOf(at))) {
      found = at;
      break;
    }
    at = parentOf(at);
  }
  for (const passed of path) known.set(passed, found);
  return found;
}

function roleOf(block: Element): BlockRole {
  const tag = tagOf(block);
  if (tag === 'H1') return 'title';
  if (/^H[2-6]$/.test(tag)) return 'heading';
  if (tag === 'FIGCAPTION' || tag === 'CAPTION') return 'caption';
  return closest(block, 'figcaption') ? 'caption' : 'body';
}

const FURNITURE_TAGS = new Set(
  'NAV FOOTER ASIDE FORM BUTTON SELECT TEXTAREA SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT DIALOG'.split(' '),
);
const FURNITURE_ROLES = new Set(['navigation', 'complementary', 'search', 'banner', 'contentinfo']);

function isFurniture(element: Element): boolean {
  const tag = tagOf(element).toUpperCase();
  if (FURNITURE_TAGS.has(tag) || tag === 'SVG' || tag === 'MATH') return true;
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  if (FURNITURE_ROLES.has(attribute(element, 'role') ?? '')) return true;
  return STRIP.test(attribute(element, 'class') ?? '') || STRIP.test(attribute(element, 'id') ?? '');
}
