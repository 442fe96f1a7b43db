// What stands around an article: menus, sharing, related stories, comments. By tag and role first, by names of classes after,
// by the words of headings last; the tables are data.
import { attribute, closest, frameDocument, hasAttributes, rootOf, textOf } from './safe-dom.ts';

/** Tags that never hold an article's text. `form` is absent: some sites wrap the whole page in one. */
const TAGS =
  'nav,aside,footer,dialog,menu,script,style,noscript,template,svg,math,canvas,iframe,frameset,object,video,audio,button,select,textarea';

/** … and roles that are never an article's. */
const ROLES = ['navigation', 'complementary', 'contentinfo', 'search', 'dialog', 'alertdialog', 'toolbar', 'menu'];

/** … and what else an element says itself of being beside the article. */
export const FURNITURE = `${TAGS},${ROLES.map((role) => `[role=${role}]`).join()},[hidden],[aria-hidden=true]`;

/** As `tagName` has them: in capitals, but for SVG, MathML and XHTML. */
const TAG_NAMES = new Set([TAGS, TAGS.toUpperCase()].flatMap((names) => names.split(',')));

/** A class or id of this name holds readers' words, however long they are. */
const COMMENTS = /(^|[-_\s])(comments?|disqus|respond)([-_\s]|$)/i;

/** … these hold furniture, unless they hold so much text that the name must mean something else ("has-sidebar"). */
const NAMES =
  /(^|[-_\s])(related|recommended|recommendations?|share|sharing|social|newsletter|subscribe|subscription|signup|promo|advert|advertisement|ads?|sponsored|breadcrumbs?|tags?|tag-list|byline|authors?|most-?read|most-?viewed|popular|trending|read-?more|read-?also|also-?read|see-?also|cookie|consent|outbrain|taboola|sidebar|widget|toolbar|navigation|navbar|menu|footer|copyright|paywall|print-only|visually-hidden|sr-only|screen-reader-text)([-_\s]|$)/i;

/** Either, for the many elements that have neither. */
const COMMENTS_OR_NAMES = new RegExp(`${COMMENTS.source}|${NAMES.source}`, 'i');

/** The names above are believed of elements with at most this share of the page's text. */
const BELIEVED = 0.4;

/** What the names of a class and an id say; sites say the same of hundreds of elements. */
type Said = 'nothing' | 'comments' | 'furniture';

/** Whether an element, with all that it holds, is left out; `tag` is its name. */
type IsFurniture = (element: Element, tag: string) => boolean;

/** For one page, of which `total` is the length of the body's text. Every element is asked: no selector is tried on all of them. */
export function furnitureOf(total: number): IsFurniture {
  const said = new Map<string, Said>();
  const isSmall = (element: Element): boolean => textOf(element).length <= total * BELIEVED;
  return (element, tag) => {
    if (TAG_NAMES.has(tag)) return true;
    if (!hasAttributes(element)) return false;
    if (isMarked(element) || (isEditable(element) && isSmall(element))) return true;
    if (STRUCTURE.has(tag)) return false;
    const names = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`;
    if (names === ' ') return false;
    let says = said.get(names);
    if (says === undefined) {
      says = saidBy(names);
      said.set(names, says);
    }
    if (says === 'nothing') return false;
    return says === 'comments' ? closest(element, 'article') !== element : isSmall(element);
  };
}

function isMarked(element: Element): boolean {
  const role = attribute(element, 'role');
  return (role !== null && ROLES.includes(role)) || attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true';
}

/** What a reader writes in: a comment, a search. An article that is open in an editor is one of these, too, but holds most of the page. */
function isEditable(element: Element): boolean {
  const editable = attribute(element, 'contenteditable');
  return editable !== null && editable !== 'false';
}

const saidBy = (names: string): Said => (!COMMENTS_OR_NAMES.test(names) ? 'nothing' : COMMENTS.test(names) ? 'comments' : 'furniture');

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

/** How a strip of other stories introduces itself. */
const RELATED =
  /related( (stories|articles|news|topics|coverage|content))?|read (also|more|next)|also read|see also|more (on|from|about)|more stories|recommended|you (may|might) also( like)?|most (read|viewed|popular)|trending|latest news|don.t miss|follow us|share this|topics|tags|اقر[أا][ئؤ]?\s*(أيضا|ايضا|أيضًا|أيضاً|المزيد)?|إقرأ\s*أيضا|شاهد\s*(أيضا|ايضا|أيضًا|أيضاً)?|مواضيع (ذات صلة|متعلقة|مشابهة)|موضوعات (ذات صلة|متعلقة)|أخبار (ذات صلة|متعلقة)|مقالات (ذات صلة|متعلقة)|ذات صلة|قد يعجبك|الأكثر (قراءة|مشاهدة|تداولا)|آخر الأخبار|المزيد (من|حول|عن)|تابعونا|تابعنا|شارك|وسوم|كلمات مفتاحية/;

/** Digits and the letters of our languages and their neighbours, by range: the browser's code for Unicode's classes would outweigh all else. */
const OF_A_WORD = 'a-z0-9\\u00c0-\\u024f\\u0400-\\u04ff\\u0620-\\u0669\\u066e-\\u06d3';

/** … at the beginning of a heading or of a paragraph with links. */
const INTRODUCTION = new RegExp(`^[^${OF_A_WORD}]*(${RELATED.source})(?![${OF_A_WORD}])`, 'i');

/** Whether the words introduce other stories. */
export const introducesRelated = (text: string): boolean => INTRODUCTION.test(text);
