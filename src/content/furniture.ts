// What stands around an article: menus, sharing, related stories, comments. By tag and role first, by names of classes after,
// by the words of headings last; the tables are data.
import { attribute, closest, frameDocument, hasAttributes, matches, rootOf, textOf } from './safe-dom.ts';

/** Tags that never hold an article's text. `form` is absent: some sites wrap the whole page in one. */
const TAGS =
  'nav,aside,footer,dialog,menu,script,style,noscript,template,svg,math,canvas,iframe,frameset,object,video,audio,button,select,textarea';

/** … and what an element says itself of being beside the article. */
const MARKED =
  '[role=navigation],[role=complementary],[role=contentinfo],[role=search],[role=dialog],[role=alertdialog],[role=toolbar],[role=menu],' +
  '[hidden],[aria-hidden=true]';

export const FURNITURE = `${TAGS},${MARKED}`;

/** As `tagName` has them: in capitals, but for SVG, MathML and XHTML. */
const TAG_NAMES = new Set([TAGS, TAGS.toUpperCase()].flatMap((names) => names.split(',')));

/** What a reader writes in: a comment, a search. An article that is open in an editor is one of these, too, but holds most of the page. */
const EDITABLE = '[contenteditable]:not([contenteditable=false])';
const MARKED_OR_EDITABLE = `${MARKED},${EDITABLE}`;

/** A class or id of this name holds readers' words, however long they are. */
const COMMENTS = /(^|[-_\s])(comments?|disqus|respond)([-_\s]|$)/i;

/** … these hold furniture, unless they hold so much text that the name must mean something else ("has-sidebar"). */
const NAMES =
  /(^|[-_\s])(related|recommended|recommendations?|share|sharing|social|newsletter|subscribe|subscription|signup|promo|advert|advertisement|ads?|sponsored|breadcrumbs?|tags?|tag-list|byline|authors?|most-?read|most-?viewed|popular|trending|read-?more|read-?also|also-?read|see-?also|cookie|consent|outbrain|taboola|sidebar|widget|toolbar|navigation|navbar|menu|footer|copyright|paywall|print-only|visually-hidden|sr-only|screen-reader-text)([-_\s]|$)/i;

/** Either, for the many elements that have neither. */
const COMMENTS_OR_NAMES = new RegExp(`${COMMENTS.source}|${NAMES.source}`, 'i');

/** The names above are believed of elements with at most this share of the page's text. */
const BELIEVED = 0.4;

/** Whether the element, with all that it holds, is left out. `tag` is its name, `total` the length of the body's text. */
export function isFurniture(element: Element, tag: string, total: number): boolean {
  if (TAG_NAMES.has(tag)) return true;
  // Every element of a page is asked: the browser's look at a selector comes last, and most elements never get to it.
  if (!hasAttributes(element)) return false;
  if (matches(element, MARKED_OR_EDITABLE)) {
    if (matches(element, MARKED) || textOf(element).length <= total * BELIEVED) return true;
  }
  if (STRUCTURE.has(tag)) return false;
  const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
  if (names === ' ') return false;
  if (!COMMENTS_OR_NAMES.test(names)) return false;
  if (COMMENTS.test(names)) return closest(element, 'article') !== element;
  return textOf(element).length <= total * BELIEVED;
}

/** Frames hold advertisements, videos and buttons; one with less text than this is no part of an article. */
const FRAMED = 300;

/** Whether a frame of the page's own origin holds enough to be the article or a part of it. */
export function isArticleFrame(frame: Element): boolean {
  const names = `${attribute(frame, 'class') ?? ''} ${attribute(frame, 'id') ?? ''}`;
  // The first look at a frame's document takes milliseconds.
  if (COMMENTS_OR_NAMES.test(names)) return false;
  const framed = frameDocument(frame);
  const top = framed === null ? null : rootOf(framed);
  return top !== null && textOf(top).length >= FRAMED;
}

/** Their classes describe the page ("with-sidebar"), not themselves. */
const STRUCTURE = new Set(['HTML', 'BODY', 'MAIN', 'ARTICLE', 'H1', 'P']);

/** How a strip of other stories introduces itself, at the beginning of a heading or of a paragraph with links. */
const RELATED =
  /^[\s\p{P}\p{S}]*(related( (stories|articles|news|topics|coverage|content))?|read (also|more|next)|also read|see also|more (on|from|about)|more stories|recommended|you (may|might) also( like)?|most (read|viewed|popular)|trending|latest news|don.t miss|follow us|share this|topics|tags|اقر[أا][ئؤ]?\s*(أيضا|ايضا|أيضًا|أيضاً|المزيد)?|إقرأ\s*أيضا|شاهد\s*(أيضا|ايضا|أيضًا|أيضاً)?|مواضيع (ذات صلة|متعلقة|مشابهة)|موضوعات (ذات صلة|متعلقة)|أخبار (ذات صلة|متعلقة)|مقالات (ذات صلة|متعلقة)|ذات صلة|قد يعجبك|الأكثر (قراءة|مشاهدة|تداولا)|آخر الأخبار|المزيد (من|حول|عن)|تابعونا|تابعنا|شارك|وسوم|كلمات مفتاحية)(?=[\s\p{P}\p{S}]|$)/iu;

/** Whether the words introduce other stories. */
export const introducesRelated = (text: string): boolean => RELATED.test(text);
