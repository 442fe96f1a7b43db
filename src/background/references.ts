// The reader's own references: the page of a tab is saved among them and compared with them, apart from the bundled corpus.
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

/** Opened when it is first asked for; the worker forgets it when it stops. */
const references = openReferences(database);

export async function compareReferences(tab: number): Promise<Result<ReferencesReport, StoreFault>> {
  const saved = await references.all();
  if (!saved.ok) return saved;
  // Most readers have saved nothing: their pages are not asked for their text.
  if (saved.value.length === 0) return success({ saved: 0, history: null, articles: [] });
  const page = await pageOf(tab);
  if (page === null) return failure('no-article');
  const { compareWithSaved } = await loadEngine();
  return success(compareWithSaved(page.article, page.report, saved.value));
}

export async function savePage(tab: number): Promise<Result<ReferencesReport, StoreFault>> {
  const page = await pageOf(tab);
  if (page === null) return failure('no-article');
  const { article, report } = page;
  const { title, lang, published } = report.article;
  const { text } = article;
  const version = { sha256: await sha256Of(text), text, title, published, readAt: new Date().toISOString() };
  const read = savedOf(article, lang, version);
  // Before the transaction, which does not wait for anything else.
  const { readingOf } = await loadEngine();
  const kept = await references.update(read.id, (before) => {
    const article = before === null ? read : united(before, read);
    return { ...article, reading: readingOf(article) };
  });
  return kept.ok ? compareReferences(tab) : kept;
}

/** The page as it was read for its report; `null` when it has gone or changed since. */
async function pageOf(tab: number): Promise<{ readonly article: Article; readonly report: Report } | null> {
  const record = await readTab(tab);
  if (record?.visit == null || !('report' in record.state)) return null;
  const article = await readAgain(tab, record.visit);
  return article === null ? null : { article, report: record.state.report };
}
