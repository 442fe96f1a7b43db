// A page against the saved articles, after and apart from the bundled corpus.
import type { Article, Report } from '../claims/report.ts';
import type { PageHistory, ReferencesReport, SavedArticle, SavedComparison, SavedReading } from '../claims/saved.ts';
import { changesBetween } from './changes.ts';
import { closeSentences, type PageText, pageText, sharesWording } from './close-sentences.ts';
import { claimMeetings } from './compare-claims.ts';
import { ENGINE, findingsIn, readVersion } from './read-version.ts';
import { addressOf, lastVersion } from './saved-article.ts';

/** More is no help to a reader; the closest articles and sentences come first. */
const MOST_ARTICLES = 20;
const MOST_SENTENCES = 30;

/** `report` is the page's, about `article`. Linear in the saved articles for what shares nothing with the page. */
export function compareWithSaved(article: Article, report: Report, saved: readonly SavedArticle[]): ReferencesReport {
  const address = addressOf(article.url ?? null);
  const isOwn = ({ url, versions }: SavedArticle): boolean =>
    address === null ? versions.some(({ text }) => text === article.text) : url === address;
  const own = saved.find(isOwn) ?? null;
  const page = pageText(article.text);
  const articles = saved.flatMap((other) => (other === own ? [] : (comparisonWith(page, report, other) ?? [])));
  articles.sort((a, b) => weightOf(b) - weightOf(a) || (a.id < b.id ? -1 : 1));
  return {
    saved: saved.length,
    history: own === null ? null : historyOf(article, report, own),
    articles: articles.slice(0, MOST_ARTICLES),
  };
}

/** What was kept of the last version's reading, or a new one. */
export function readingOf(saved: SavedArticle): SavedReading {
  const version = lastVersion(saved);
  const { reading } = saved;
  return reading?.engine === ENGINE && reading.sha256 === version.sha256 ? reading : readVersion(version, saved.lang);
}

function comparisonWith(page: PageText, report: Report, saved: SavedArticle): SavedComparison | null {
  const reading = readingOf(saved);
  const { text, title, published } = lastVersion(saved);
  const claims = claimMeetings(report.claims, report.article.published, saved, reading);
  const { same, close } = sharesWording(page, reading) ? closeSentences(page, text) : { same: 0, close: [] };
  if (claims.length === 0 && same === 0 && close.length === 0) return null;
  const { id, outlet, url } = saved;
  return { id, title, outlet, url, published, claims, same, close: close.slice(0, MOST_SENTENCES) };
}

/** A difference weighs more than an agreement, and a sentence in the same words as much. */
const weightOf = ({ claims, same, close }: SavedComparison): number =>
  claims.reduce((sum, { verdict }) => sum + (verdict === 'agrees' ? 1 : 3), 0) + same + close.length;

/** The changes since the last version of another text: after "keep this version" they are still there to be read. */
function historyOf(article: Article, report: Report, own: SavedArticle): PageHistory {
  const isKept = own.versions.some(({ text }) => text === article.text);
  const before = own.versions.filter(({ text }) => text !== article.text).at(-1);
  const common = { id: own.id, versions: own.versions.length, isKept };
  if (before === undefined) return { ...common, since: null, changes: [] };
  const changes = changesBetween(
    { text: before.text, findings: findingsIn(before, own.lang) },
    { text: article.text, findings: report.claims },
  );
  return { ...common, since: { readAt: before.readAt }, changes };
}
