// The cheap gate: does this page look like an article about the talks? It runs on every page of the listed outlets, so it reads
// little, stops at the first "no", changes nothing and says nothing. The engine decides the topic afterwards, with all it knows.
import { isFrontPage } from './front-page.ts';
import { GATE_WORDS } from './gate-words.ts';
import { namesCountry } from './names-country.ts';
import { pageWalk } from './page-walk.ts';
import { all, attribute, bodyOf, closest, frameDocument, listOf, openRoot, parentOf, rootOf, textIn, textOf } from './safe-dom.ts';

/** Paragraphs beyond this many characters are not looked at: an article says what it is about before. */
const LOOKED_AT = 40_000;

/** A longer text node or paragraph is prose; shorter ones are menus, buttons, bylines. */
const PROSE = 60;

/** Prose under one parent that makes an article rather than a list of teasers; two short wire paragraphs have as much. */
const ARTICLE = 320;

/** Mentions of the country in title and article: one alone is a passing remark. */
const MENTIONS = 2;

/** More text than the menus and the footer of a page that has yet to draw its article. */
const LONG = 8_000;

/** Nodes seen when a page has no paragraphs to speak of. */
const NODES = 20_000;

/** Frames looked into: the first look at a frame's document makes a world of its own for it, which takes milliseconds. */
const FRAMES = 6;

/** `no-text-yet`: scripts of the page may still bring the text. */
export type GateAnswer = 'candidate' | 'other' | 'no-text-yet';

/** What is known of all the text in the page's body, scripts and styles included, before any element is looked at. */
export interface TextFacts {
  /** UTF-16 units. */
  readonly length: number;
  readonly namesCountry: boolean;
}

/** Whether the page is worth reading. `path` is that of its address; `facts` are looked up when they are not known yet. */
export function looksLikeTheTopic(document: Document, path: string, facts?: TextFacts): GateAnswer {
  const body = bodyOf(document);
  if (body === null) return 'no-text-yet';
  // One look at all text as one string is cheaper than any walk, and ends here on almost every page.
  const { length, namesCountry: isNamed } = facts ?? factsOf(textOf(body));
  if (!isNamed) {
    if (length >= LONG && isLong(body, length)) return 'other';
    if (!namesCountry(textInside(body))) return hasProse(body) ? 'other' : 'no-text-yet';
  }
  if (isFrontPage(path)) return 'other';
  const prose = paragraphs(body);
  if (prose.length === 0) return 'no-text-yet';
  if (!prose.some(({ text }) => namesCountry(text))) return 'other';
  const article = fold(articleOf(prose));
  if (article === '') return 'other';
  const text = `${fold(head(document))}\n${article}`;
  return isOfTheTopic(text) ? 'candidate' : 'other';
}

const factsOf = (text: string): TextFacts => ({ length: text.length, namesCountry: namesCountry(text) });

interface Paragraph {
  readonly text: string;
  readonly parent: Element;
}

/** Whether the page has so much to read that nobody waits for its article to come. `length` counts scripts and styles too. */
function isLong(body: Element, length: number): boolean {
  let silent = 0;
  for (const element of all(body, 'script,style,noscript,template')) silent += textOf(element).length;
  return length - silent >= LONG;
}

/** The text in open shadow roots and in frames of the page's own, which is no part of its text; asked of short pages alone. */
function textInside(body: Element): string {
  let text = '';
  const elements = listOf(body, MAY_HAVE_ROOT);
  for (let i = 0, length = Math.min(elements.length, NODES); i < length; i += 1) {
    const element = elements[i] as Element;
    const root = openRoot(element);
    if (root !== null) text += `${textIn(root).slice(0, LOOKED_AT)}\n`;
  }
  const frames = listOf(body, 'iframe');
  for (let i = 0, length = Math.min(frames.length, FRAMES); i < length; i += 1) {
    const framed = frameDocument(frames[i] as Element);
    const top = framed === null ? null : rootOf(framed);
    if (top !== null) text += `${textOf(top).slice(0, LOOKED_AT)}\n`;
  }
  return text;
}

/**
 * Custom elements, and the few of HTML's that may have a shadow root. Said by the commonest of the others: all of them would take longer
 * to say than to look at, and each kind of element that is looked at for the first time costs as much as the text of a small page.
 */
const MAY_HAVE_ROOT =
  ':not(a,b,br,button,em,form,i,iframe,img,input,label,li,link,ol,option,picture,script,source,strong,style,sup,svg,circle,defs,g,line,path,polygon,rect,use,table,tbody,td,th,time,tr,ul)';

function hasProse(body: Element): boolean {
  const elements = listOf(body, 'p');
  for (let i = 0, { length } = elements; i < length; i += 1) if (textOf(elements[i] as Element).length >= PROSE) return true;
  return looseProse(body, 1).length > 0;
}

function paragraphs(body: Element): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let length = 0;
  for (const element of all(body, 'p')) {
    const text = textOf(element);
    const parent = parentOf(element);
    if (text.length < PROSE || parent === null) continue;
    found.push({ text: text.slice(0, LOOKED_AT), parent });
    length += text.length;
    if (length > LOOKED_AT) break;
  }
  return length < ARTICLE ? looseProse(body) : found;
}

/** Prose that stands in `div`s, between `<br>`s, in open shadow roots or in frames of the page's own. */
function looseProse(body: Element, most = LOOKED_AT): readonly Paragraph[] {
  const found: Paragraph[] = [];
  let length = 0;
  const step = pageWalk(body, {
    enters: (_, tag) => !SILENT.has(tag),
    text: (node) => {
      if (node.length < PROSE) return;
      const parent = parentOf(node);
      if (parent === null) return;
      length += node.length;
      found.push({ text: node.data.slice(0, LOOKED_AT), parent });
    },
  });
  for (let count = 0; count < NODES && length < most && step(); count += 1);
  return found;
}

const SILENT_TAGS = 'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT NAV FOOTER ASIDE';

/** As `tagName` has them; in XHTML, as written. */
const SILENT = new Set([SILENT_TAGS, SILENT_TAGS.toLowerCase()].flatMap((tags) => tags.split(' ')));

/** The paragraphs of the element that holds the most prose; empty when none holds enough to be an article. */
function articleOf(prose: readonly Paragraph[]): string {
  const own = fullest(prose);
  if (own.length >= ARTICLE) return own;
  // Each paragraph in a wrapper of its own. Teasers look the same, but a teaser's wrapper is a link or has its heading in it.
  const wrapped = prose.flatMap(({ text, parent }) => {
    const above = parentOf(parent);
    return above === null || closest(parent, 'a') !== null || all(parent, 'h2,h3,h4').length > 0 ? [] : [{ text, parent: above }];
  });
  const together = fullest(wrapped);
  return together.length >= ARTICLE ? together : '';
}

function fullest(prose: readonly Paragraph[]): string {
  const texts = new Map<Element, string>();
  for (const { text, parent } of prose) texts.set(parent, `${texts.get(parent) ?? ''}${text}\n`);
  let best = '';
  for (const [parent, text] of texts) if (text.length > best.length && closest(parent, FURNITURE) === null) best = text;
  return best;
}

const FURNITURE = 'nav,aside,footer';

function head(document: Document): string {
  const titles = all(document, 'title,h1').slice(0, 4).map(textOf);
  const descriptions = all(document, 'meta[name="description"],meta[property="og:title"],meta[property="og:description"]')
    .slice(0, 3)
    .map((meta) => attribute(meta, 'content') ?? '');
  return [...titles, ...descriptions].join('\n').slice(0, 4000);
}

/** Case, hamza seats and what is written between letters (tatweel, vowels, joiners and direction marks) do not tell words apart. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u0640\u064b-\u065f\u0670\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/\s+/g, ' ');
}

/** Plain looks for each word, and no pattern: a page that was looked at would keep its code. */
function isOfTheTopic(text: string): boolean {
  for (const words of Object.values(GATE_WORDS)) if (!words.some((word) => isIn(text, fold(word)))) return false;
  return mentions(text) >= MENTIONS;
}

/** "us" must not be the end of "various". */
function isIn(text: string, word: string): boolean {
  if (!word.startsWith('us')) return text.includes(word);
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (!isLatin(text.charAt(at - 1))) return true;
  return false;
}

const isLatin = (letter: string): boolean => letter >= 'a' && letter <= 'z';

function mentions(text: string): number {
  return GATE_WORDS.iraq.reduce((sum, word) => sum + text.split(word).length - 1, 0);
}
