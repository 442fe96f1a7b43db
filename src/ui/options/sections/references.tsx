// The articles that the reader saved: found, counted, deleted and brought back, taken along as a file and read from one.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Result } from '../../../claims/result.ts';
import type { SavedArticle, StoreFault } from '../../../claims/saved.ts';
import { writeReferences } from '../../../references/file.ts';
import { sizeOf } from '../../../references/saved-article.ts';
import { saveFile } from '../../shared/save-file.ts';
import { useLocale } from '../../shared/wording-context.ts';
import type { ReferencesLink } from '../references-link.ts';
import { ImportReferences } from './import-references.tsx';
import { SavedList } from './saved-list.tsx';
import { SizeAndQuota } from './size-and-quota.tsx';

const FILE_NAME = 'muqarin-references.json';

interface Said {
  readonly text: string;
  /** What was deleted, while it can be brought back. */
  readonly removed: readonly SavedArticle[];
}

export function ReferencesSection({ link }: { readonly link: ReferencesLink }) {
  const locale = useLocale();
  const [kept, setKept] = useState<Result<readonly SavedArticle[], StoreFault> | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const read = async (): Promise<void> => setKept(await link.all());
  useEffect(() => void read(), [link]);
  // The button that was pressed went away with its article.
  useEffect(() => undo.current?.focus(), [said]);

  const say = (text: string, removed: readonly SavedArticle[] = []): void => setSaid({ text, removed });
  const remove = async (ids: readonly string[]): Promise<void> => {
    const removed = await link.remove(ids);
    if (removed.ok) say(locale.plural('saved_deleted', removed.value.length), removed.value);
    else say(locale.of('references_fault', removed.error));
    await read();
  };
  const add = async (articles: readonly SavedArticle[], done: string): Promise<void> => {
    const added = await link.add(articles);
    say(added.ok ? done : locale.of('references_fault', added.error));
    await read();
  };

  if (kept === null) return <p role="status">{locale.t('saved_loading')}</p>;
  if (!kept.ok) {
    return (
      <div role="alert">
        <p>{locale.of('references_fault', kept.error)}</p>
        <button type="button" class="action" onClick={() => void read()}>
          {locale.t('retry')}
        </button>
      </div>
    );
  }
  const articles = kept.value;
  const exportAll = (): void => {
    saveFile(FILE_NAME, 'application/json', writeReferences(articles));
    say(locale.t('saved_exported'));
  };
  return (
    <>
      <p>{locale.t('saved_explained')}</p>
      <div role="status" class="outcome of-list">
        {said !== null && <p>{said.text}</p>}
        {said !== null && said.removed.length > 0 && (
          <button ref={undo} type="button" class="action" onClick={() => void add(said.removed, locale.t('undone'))}>
            {locale.t('undo')}
          </button>
        )}
      </div>
      {articles.length === 0 ? <p>{locale.t('saved_none')}</p> : <SavedList articles={articles} remove={(id) => void remove([id])} />}
      <SizeAndQuota
        text={locale.t('saved_size', locale.size(articles.reduce((sum, one) => sum + sizeOf(one), 0)))}
        storage={link.storage}
      />
      <div class="actions">
        {articles.length > 0 && (
          <button type="button" class="action quiet" onClick={exportAll}>
            {locale.t('saved_export')}
          </button>
        )}
        <ImportReferences kept={articles} add={(incoming) => add(incoming, locale.t('saved_imported'))} />
        {articles.length > 0 && (
          <button type="button" class="action danger" onClick={() => void remove(articles.map(({ id }) => id))}>
            {locale.t('saved_delete_all')}
          </button>
        )}
      </div>
    </>
  );
}
