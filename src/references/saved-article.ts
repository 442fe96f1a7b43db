// A saved article: which one a page is, and how a reading of the same address is added. Pure.
import type { Article } from '../claims/report.ts';
import type { SavedArticle, SavedVersion } from '../claims/saved.ts';

/** Parameters that say how a reader came to a page, never which page it is. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|msclkid|mc_[ce]id|igshid|ref_src)$/u;

/** The address without what may differ between two visits; `null` for what is no web address. */
export function addressOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const address = new URL(url);
  if (address.protocol !== 'https:' && address.protocol !== 'http:') return null;
  address.hash = '';
  for (const name of [...address.searchParams.keys()]) if (TRACKING.test(name)) address.searchParams.delete(name);
  return address.href;
}

/** `sha256` is the first version's: it names an article that has no address. */
export function idOf(url: string | null, sha256: string): string {
  const address = addressOf(url);
  return address === null ? `text:${sha256}` : `url:${address}`;
}

/** The article as it was read now, of one version. */
export function savedOf(article: Article, lang: string, version: SavedVersion): SavedArticle {
  const url = addressOf(article.url ?? null);
  return { id: idOf(url, version.sha256), url, outlet: article.outlet ?? null, lang, versions: [version], reading: null };
}

/** Both readings of one article: each text once, by when it was first read. `newer` tells its title and outlet. */
export function united(older: SavedArticle, newer: SavedArticle): SavedArticle {
  const versions = new Map<string, SavedVersion>();
  for (const version of [...older.versions, ...newer.versions].sort(byReading))
    if (!versions.has(version.sha256)) versions.set(version.sha256, version);
  const all = [...versions.values()];
  const last = all.at(-1)?.sha256;
  const reading = [newer.reading, older.reading].find((one) => one?.sha256 === last) ?? null;
  return { ...newer, versions: all, reading };
}

/** UTC in one format: it sorts as text. */
const byReading = (a: SavedVersion, b: SavedVersion): number =>
  a.readAt === b.readAt ? (a.sha256 < b.sha256 ? -1 : 1) : a.readAt < b.readAt ? -1 : 1;

/** The text as the page had it last. */
export function lastVersion({ id, versions }: SavedArticle): SavedVersion {
  const last = versions.at(-1);
  if (last === undefined) throw new Error(`muqarin: the saved article ${id} has no version; its schema asks for at least one`);
  return last;
}

/** Bytes of what is kept of it, about as the browser counts them. */
export const sizeOf = (article: SavedArticle): number => new TextEncoder().encode(JSON.stringify(article)).length;
