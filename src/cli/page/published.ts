// The publication day in a page's metadata: JSON-LD, meta elements, the article's own time element, the address.
import type { IsoDay } from '../../claims/time.ts';
import { isoDay } from '../../engine/publication/full-date.ts';
import { dayIn } from '../../engine/publication/read.ts';
import { datePublishedInJsonLd } from './json-ld.ts';
import { metaContent } from './metadata.ts';

/** Most specific first; names of the last change are not among them. */
const META_NAMES = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'publish-date',
  'publish_date',
  'publishdate',
  'published-date',
  'published_date',
  'published_time',
  'publication_date',
  'publicationdate',
  'pubdate',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'dc.date',
  'dcterms.date',
  'dcsext.articlefirstpublished',
  'prism.publicationdate',
  'citation_publication_date',
  'originalpublicationdate',
  'datecreated',
  'date',
] as const;

/** A time element in one of these is the site's, a comment's or another article's. */
const ELSEWHERE = [
  'nav, aside, form, [role="navigation"], [role="complementary"]',
  // the beginning of a class or an id: a date line next to "social-comments" is still the article's
  ...['comment', 'related', 'sidebar', 'widget', 'most-', 'trending', 'latest', 'recommend'].map(
    (stem) => `[class^="${stem}"], [class*=" ${stem}"], [id^="${stem}"]`,
  ),
].join(', ');
/** A time element that says of itself that it is the one. */
const MARKED = [
  'time[pubdate]',
  '[itemprop~="datePublished"]',
  '[property~="schema:datePublished"], [property~="datePublished"], [property~="dc:date"], [property~="dc:created"]',
  'time[class*="publish"], time.entry-date',
].join(', ');
const EPOCH_SECONDS = /^1\d{9}$/;
const EPOCH_MILLISECONDS = /^1\d{12}$/;

export function publishedInMetadata(document: Document, url: string | null): IsoDay | null {
  const candidates = [...datePublishedInJsonLd(document), ...metaContent(document, META_NAMES)];
  for (const candidate of candidates) {
    const day = dayOf(candidate);
    if (day) return day;
  }
  return inTimeElement(document) ?? (url === null ? null : inAddress(url));
}

/** The day as the publisher writes it: the clock and its zone are dropped, since the publisher's day is the one that is meant. */
function dayOf(written: string): IsoDay | null {
  const text = written.trim();
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}Z?)?$/.exec(text);
  if (EPOCH_SECONDS.test(text)) return new Date(Number(text) * 1000).toISOString().slice(0, 10);
  if (EPOCH_MILLISECONDS.test(text)) return new Date(Number(text)).toISOString().slice(0, 10);
  // Java's and JavaScript's own: "Fri Apr 28 19:20:36 CEST 2023".
  const spoken = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{1,2}) [\d:]{5,8} \S+ (\d{4})$/.exec(text);
  if (spoken) return dayIn(`${spoken[2]} ${spoken[1]} ${spoken[3]}`);
  if (compact) return isoDay(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return dayIn(text);
}

/** Marked as the publication's anywhere outside furniture, else the first one in the article around the headline. */
function inTimeElement(document: Document): IsoDay | null {
  const headline = document.querySelector('article h1, main h1, h1');
  const article = headline?.closest('article, main, [role="main"], [itemtype*="Article"]');
  const places = [...document.querySelectorAll(MARKED), ...(article?.querySelectorAll('time[datetime]') ?? [])];
  for (const place of places) {
    if (place.closest(ELSEWHERE) || isInSiteFrame(place) || isInOtherArticle(place, article ?? null)) continue;
    const day = dayOf(place.getAttribute('datetime') ?? place.getAttribute('content') ?? place.textContent ?? '');
    if (day) return day;
  }
  return null;
}

/** A header or footer within the article is the article's own. */
const isInSiteFrame = (element: Element): boolean => {
  const frame = element.closest('header, footer, [role="banner"], [role="contentinfo"]');
  return frame !== null && frame.querySelector('h1') === null && frame.closest('article, main') === null;
};

/** Cards of other articles are articles themselves. */
const isInOtherArticle = (element: Element, article: Element | null): boolean => {
  const own = element.closest('article');
  return own !== null && own !== article && article !== null && !own.contains(article);
};

/** `https://…/2024/01/25/…`, `…/2024-01-25/…`; a day must be there, a month alone is not enough. */
function inAddress(url: string): IsoDay | null {
  const match = /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/.exec(new URL(url).pathname);
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}
