// The reader's own references: the page of a tab or a text that stands in none is saved among them and compared with them, apart from
// the corpora.
import type { Article, Report } from '../claims/report.ts';
import { failure, type Result, success } from '../claims/result.ts';
import type { ReferencesReport, StoreFault } from '../claims/saved.ts';
import { readTab } from '../platform/tabs-store.ts';
import { savedOf, united } from '../references/saved-article.ts';
import { sha256Of } from '../references/sha256.ts';
import { openReferences } from '../references/store.ts';
import { database } from './database.ts';
import { loadEngine } from './engine.ts';
import { readAgain } from './page.ts';
import { reportOn } from './report-on.ts';

/** Opened when it is first asked for; the worker forgets it when it stops. */
const references = openReferences(database);

type Answer = Promise<Result<ReferencesReport, StoreFault>>;

/** An article with its report. */
interface Read {
  readonly article: Article;
  readonly report: Report;
}

export const compareReferences = (tab: number): Answer => compare(() => pageOf(tab));
export const savePage = (tab: number): Answer => save(() => pageOf(tab));

/** `anyway` as the text was compared. */
export const compareTextWithSaved = (article: Article, anyway: boolean): Answer => compare(() => textOf(article, anyway));
export const saveText = (article: Article, anyway: boolean): Answer => save(() => textOf(article, anyway));

async function compare(read: () => Promise<Read | null>): Answer {
  const saved = await references.all();
  if (!saved.ok) return saved;
  // Most readers have saved nothing: their pages are not asked for their text.
  if (saved.value.length === 0) return success({ saved: 0, history: null, articles: [] });
  const page = await read();
  if (page === null) return failure('no-article');
  const { compareWithSaved } = await loadEngine();
  return success(compareWithSaved(page.article, page.report, saved.value));
}

async function save(read: () => Promise<Read | null>): Answer {
  const page = await read();
  if (page === null) return failure('no-article');
  const { article, report } = page;
  const { title, lang, published } = report.article;
  const { text } = article;
  const version = { sha256: await sha256Of(text), text, title, published, readAt: new Date().toISOString() };
  const now = savedOf(article, lang, version);
  // Before the transaction, which does not wait for anything else.
  const { readingOf } = await loadEngine();
  const kept = await references.update(now.id, (before) => {
    const article = before === null ? now : united(before, now);
    return { ...article, reading: readingOf(article) };
  });
  return kept.ok ? compare(async () => page) : kept;
}

/** The page as it was read for its report; `null` when it has gone or changed since. */
async function pageOf(tab: number): Promise<Read | null> {
  const record = await readTab(tab);
  if (record?.visit == null || !('report' in record.state)) return null;
  const article = await readAgain(tab, record.visit);
  return article === null ? null : { article, report: record.state.report };
}

const textOf = async (article: Article, anyway: boolean): Promise<Read> => ({
  article,
  report: (await reportOn(article, { anyway })).report,
});
