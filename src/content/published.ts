// The publication day as the page's own data gives it: JSON-LD, then meta, then the article's first <time>, then the address.
// Furniture is never asked: a related story's date is not this story's.
import type { IsoDay, Published } from '../claims/time.ts';
import { all, attribute, closest, holds, textOf } from './safe-dom.ts';

/** Longer JSON-LD is not an article's description, and parsing it would be felt. */
const LONGEST_DATA = 200_000;

/** The day in `article`'s document; `furniture` names elements whose <time> says nothing of the article. */
export function publishedIn(document: Document, article: Element, url: string, furniture: string): Published {
  const date =
    fromData(document) ?? fromMeta(document) ?? fromTime(article, furniture) ?? dayIn(url, /\/(20\d\d)[/-](\d\d?)[/-](\d\d?)(?=\D|$)/);
  return date === null ? { date: null, basis: 'unknown' } : { date, basis: 'metadata' };
}

function fromData(document: Document): IsoDay | null {
  for (const script of all(document, 'script[type="application/ld+json"]').slice(0, 10)) {
    const text = textOf(script);
    if (text.length > LONGEST_DATA) continue;
    for (const entry of entries(parse(text))) {
      if (!isRecord(entry) || !ARTICLE_TYPE.test(String(entry['@type']))) continue;
      const day = isoDay(entry['datePublished']);
      if (day !== null) return day;
    }
  }
  return null;
}

const ARTICLE_TYPE = /Article|Posting|Report/;

/** The top level and its graph alone: what lies deeper (`itemListElement`, `hasPart`) describes other stories. */
function entries(data: unknown): readonly unknown[] {
  const top = Array.isArray(data) ? data : [data];
  return top.flatMap((entry) => (isRecord(entry) && Array.isArray(entry['@graph']) ? [entry, ...entry['@graph']] : [entry]));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** In lower case, in the order of how often they mean the publication and not a change. */
const META = new Set([
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'cxenseparse:recs:publishtime',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'dc.date.issued',
  'dcterms.created',
  'date',
]);

function fromMeta(document: Document): IsoDay | null {
  const found = new Map<string, IsoDay>();
  for (const meta of all(document, 'meta[content]')) {
    const name = (attribute(meta, 'property') ?? attribute(meta, 'name') ?? attribute(meta, 'itemprop'))?.toLowerCase();
    if (name === undefined || !META.has(name) || found.has(name)) continue;
    const day = isoDay(attribute(meta, 'content'));
    if (day !== null) found.set(name, day);
  }
  for (const name of META) {
    const day = found.get(name);
    if (day !== undefined) return day;
  }
  return null;
}

function fromTime(article: Element, furniture: string): IsoDay | null {
  // The headline's date often stands beside the text's own container, under the same <article> or <main>.
  const scope = closest(article, 'article,main') ?? article;
  for (const time of all(scope, 'time[datetime]')) {
    const aside = closest(time, furniture);
    // A <time> in running text is a date that the story speaks of.
    if ((aside !== null && aside !== scope && holds(scope, aside)) || closest(time, 'p,li,td,blockquote') !== null) continue;
    const day = isoDay(attribute(time, 'datetime'));
    if (day !== null) return day;
  }
  return null;
}

/** The day at the start of an ISO date or time, as its author's zone has it. */
const isoDay = (value: unknown): IsoDay | null =>
  typeof value === 'string' ? dayIn(value, /^\s*(\d{4})[-/](\d\d?)[-/](\d\d?)(?!\d)/) : null;

function dayIn(text: string, pattern: RegExp): IsoDay | null {
  const [, year = '', month = '', day = ''] = pattern.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}
