// The article of the live page: its text, what each block of it is, and the way back from the text to the page.
import type { Article, Block, BlockRole } from '../claims/report.ts';
import type { UnreadableReason } from '../platform/tab-state.ts';
import { containerOf, isProse } from './container.ts';
import { FURNITURE, introducesRelated } from './furniture.ts';
import { documentTitle, headline, languageOf, metaContent, oneLine } from './page-head.ts';
import { pageWalk } from './page-walk.ts';
import { publishedIn } from './published.ts';
import { type Run, runsOf } from './runs.ts';
import { bodyOf, closest, holds, matches, parentOf, textOf, treeOf } from './safe-dom.ts';
import { finish, type Work } from './slices.ts';
import { type TextPieces, textPiecesBuilder } from './text-pieces.ts';

/** UTF-16 units read at most, the length of a book: what lies behind is not compared, and the reader is told. */
export const COMPARED = 400_000;

/** Text nodes of one block between two places where the work may be interrupted. */
const STEP = 200;

/** Data alone, as {@link TextPieces} are. */
export interface ArticleRead {
  readonly article: Article;
  readonly pieces: TextPieces;
  /** The element whose changes can change the article. */
  readonly container: Element;
  /** Shadow roots and documents of frames that hold parts of it: a change in these is none of the container's. */
  readonly trees: readonly Node[];
  /** `null`, or the number of UTF-16 units that were read of a longer article. */
  readonly comparedOnly: number | null;
}

/** The article, or why there is none, all at once; see {@link articleReading}. */
export const readArticle = (document: Document, url: string): ArticleRead | UnreadableReason => finish(articleReading(document, url));

/** The article, or why there is none, in steps. `url` is the page's address. Changes nothing. */
export function* articleReading(document: Document, url: string): Work<ArticleRead | UnreadableReason> {
  if (/\/pdf$/.test(document.contentType)) return 'pdf';
  const body = bodyOf(document);
  if (body === null) return 'no-article';
  const runs = yield* runsOf(body);
  const container = yield* containerOf(runs, body);
  if (container === null) return 'no-article';
  const heading = headline(document);
  const roleOf = rolesOfBlocks();
  const kept = yield* ofTheArticle(runs, container, heading, roleOf);
  if (kept.length === 0) return 'no-article';

  const builder = textPiecesBuilder();
  const blocks: Block[] = [];
  let comparedOnly: number | null = null;
  const append = function* (role: BlockRole, nodes: readonly Text[], most = Number.POSITIVE_INFINITY): Work<void> {
    builder.newline();
    const start = builder.length();
    for (const [index, node] of nodes.entries()) {
      if (index % STEP === 0) yield;
      if (builder.length() + node.length > most) {
        comparedOnly = builder.length();
        break;
      }
      builder.add(node);
    }
    if (builder.length() > start) blocks.push({ role, start, end: builder.length() });
  };
  if (heading !== null) yield* append('title', textsOf(heading));
  for (const run of kept) {
    yield* append(roleOf(run.block), run.nodes, COMPARED);
    if (comparedOnly !== null) break;
  }
  const pieces = builder.build();
  const title = heading === null ? (metaContent(document, 'og:title') ?? documentTitle(document)) : oneLine(textOf(heading));
  const article: Article = {
    text: pieces.text,
    title: title === '' ? null : title,
    lang: languageOf(document, container),
    url: url.replace(/#.*$/s, ''),
    outlet: metaContent(document, 'og:site_name'),
    published: publishedIn(document, container, url, FURNITURE),
    blocks,
  };
  const trees = new Set(kept.map(({ block }) => treeOf(block)));
  trees.delete(document);
  return { article, pieces, container, trees: [...trees], comparedOnly };
}

/** The article's own runs: inside the container, seen by readers, and not part of a strip of other stories. */
function* ofTheArticle(runs: readonly Run[], container: Element, heading: Element | null, roleOf: RoleOf): Work<readonly Run[]> {
  const kept: Run[] = [];
  // A saved page that was only parsed has no boxes to be seen.
  const isDrawn = container.ownerDocument.defaultView !== null;
  let strip: Element | null = null;
  for (const run of runs) {
    yield;
    if (!holds(container, run.block) || heading?.contains(run.block)) continue;
    const isHeading = roleOf(run.block) === 'heading';
    if (strip !== null && holds(strip, run.block)) {
      // A strip directly in the container has no element of its own: it ends with the next heading or paragraph of prose.
      if (strip !== container || !(isHeading || isProse(run))) continue;
      strip = null;
    }
    const isList = run.linked > run.length * LIST_OF_LINKS;
    if (!isHeading && isList && run.length > LONE_LINK) continue;
    if ((isHeading || isList || run.length < LABEL || run.linked * 2 > run.length) && introducesRelated(wordsOf(run))) {
      if (isHeading || run.linked === 0) strip = parentOf(run.block);
      continue;
    }
    if (isDrawn ? isSeen(run.block) : closest(run.block, HIDDEN) === null) kept.push(run);
  }
  return kept;
}

/** More of a run in links than this is a list of stories, not prose with links. */
const LIST_OF_LINKS = 0.8;

/** A shorter run that is one link may be a name or a figure in a cell or a list of the article. */
const LONE_LINK = 25;

/** "Read also:" without the links that follow. */
const LABEL = 30;

type RoleOf = (block: Element) => BlockRole;

/** What a block is by itself or by what it stands in; each element is looked at once. */
function rolesOfBlocks(): RoleOf {
  const known = new Map<Element, BlockRole>();
  return (block) => {
    const unknown: Element[] = [];
    let role: BlockRole | undefined;
    for (let at: Element | null = block; at !== null; at = parentOf(at)) {
      role = known.get(at);
      if (role !== undefined) break;
      unknown.push(at);
    }
    role ??= 'body';
    for (const element of unknown.reverse()) {
      if (role !== 'heading' && matches(element, HEADING_OR_CAPTION)) role = matches(element, HEADING) ? 'heading' : 'caption';
      known.set(element, role);
    }
    return role;
  };
}

const HEADING = 'h1,h2,h3,h4,h5,h6,[role=heading]';
const HEADING_OR_CAPTION = `${HEADING},figcaption,figure,caption,[class*=caption]`;

/** What an element says itself of not being shown. */
const HIDDEN = '[hidden],[style*="display:none"],[style*="display: none"]';

/** False for what a style hides (`display: none`, `visibility: hidden`). */
function isSeen(block: Element): boolean {
  const check: unknown = Element.prototype.checkVisibility;
  return typeof check !== 'function' || check.call(block, { visibilityProperty: true }) === true;
}

function textsOf(element: Element): readonly Text[] {
  const texts: Text[] = [];
  const step = pageWalk(element, { enters: (inner) => !matches(inner, FURNITURE), text: (node) => texts.push(node) });
  while (step());
  return texts;
}

/** How a run begins. */
function wordsOf(run: Run): string {
  let words = '';
  for (const { data } of run.nodes) {
    words += data;
    if (words.length >= 200) break;
  }
  return words.slice(0, 200).trim();
}
