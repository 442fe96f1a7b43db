// Everything kept on the device as one file: settings and lists, saved articles, added corpora. Read as a whole or refused as a whole.
import type { CorpusFault } from '../../claims/kept-corpus.ts';
import type { ReferencesFault, SavedArticle } from '../../claims/saved.ts';
import { type ImportFault, type OwnData, parseOwnData } from '../../platform/own-data-file.ts';
import { entriesOf, readEntries } from '../../references/corpora/entries.ts';
import type { Everything } from '../../references/everything.ts';
import { checkReferences, referencesFile } from '../../references/file.ts';
import { united } from '../../references/saved-article.ts';
import { BUNDLED, BUNDLED_NAMES } from '../../wording/bundled-names.ts';

/** What a corpus file may speak of without bringing it along, and the id that is taken. */
export const BESIDE = { id: BUNDLED.id, events: BUNDLED_NAMES.events, propositions: BUNDLED_NAMES.propositions };

export interface AllData extends Everything {
  readonly data: OwnData;
}

export function writeDataFile({ data: { schema, local }, articles, corpora }: AllData): string {
  const file: OwnData = {
    schema,
    local,
    ...(articles.length > 0 ? { references: referencesFile(articles) } : {}),
    ...(corpora.length > 0 ? { corpora: entriesOf(corpora) } : {}),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Which part is at fault, and how; of each kind of fault the reader is told in words of its own. */
export type DataFault =
  | { readonly part: 'data_import'; readonly fault: ImportFault }
  | { readonly part: 'references_import'; readonly fault: ReferencesFault }
  | { readonly part: 'corpora_import'; readonly fault: CorpusFault };
export type DataRead = { readonly ok: true; readonly value: AllData } | { readonly ok: false; readonly refused: DataFault };

export async function readDataFile(text: string): Promise<DataRead> {
  const parsed = parseOwnData(text);
  if (!parsed.ok) return { ok: false, refused: { part: 'data_import', fault: parsed.error } };
  const { schema, local, references, corpora: listed } = parsed.value;
  const articles = references === undefined ? [] : await checkReferences(references);
  if ('ok' in articles && !articles.ok) return { ok: false, refused: { part: 'references_import', fault: articles.refused.fault } };
  const corpora = readEntries(listed ?? [], BESIDE);
  if (!corpora.ok) return { ok: false, refused: { part: 'corpora_import', fault: corpora.error } };
  return { ok: true, value: { data: { schema, local }, articles: 'ok' in articles ? articles.value : articles, corpora: corpora.value } };
}

/** Settings become the file's; saved articles and corpora of the file join those that are here, so that a restore loses none. */
export function joined(before: Everything, file: Everything): Everything {
  const articles = new Map<string, SavedArticle>(before.articles.map((article) => [article.id, article]));
  for (const article of file.articles) {
    const kept = articles.get(article.id);
    articles.set(article.id, kept === undefined ? article : united(article, kept));
  }
  const corpora = new Map([...before.corpora, ...file.corpora].map((corpus) => [corpus.kept.id, corpus]));
  return { articles: [...articles.values()], corpora: [...corpora.values()] };
}
