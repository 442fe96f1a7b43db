// What is kept on the device: how much, all of it as a file, back from a file, and gone, each of the last two undone by one click.
import { useEffect, useState } from 'preact/hooks';
import type { SavedArticle } from '../../../claims/saved.ts';
import type { SizeOfOwnData } from '../../../platform/own-data.ts';
import { type OwnData, parseOwnData } from '../../../platform/own-data-file.ts';
import { sizeOf } from '../../../references/saved-article.ts';
import type { Locale } from '../../../wording/locale.ts';
import { FileButton } from '../../shared/file-button.tsx';
import { saveFile } from '../../shared/save-file.ts';
import { useLocale } from '../../shared/wording-context.ts';
import type { OptionsLink } from '../options-link.ts';

const FILE_NAME = 'muqarin.json';

interface Said {
  readonly text: string;
  /** What there was before, while it can be brought back. */
  readonly before: Before | null;
}

/** Settings and saved articles lie in two places of the browser's. */
interface Before {
  readonly data: OwnData;
  readonly saved: readonly SavedArticle[];
}

export function DataSection({ link }: { readonly link: OptionsLink }) {
  const locale = useLocale();
  const [size, setSize] = useState<SizeOfOwnData | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const [saved, setSaved] = useState(0);
  useEffect(() => {
    let isGone = false;
    void link.references.all().then((all) => !isGone && setSaved(all.ok ? all.value.reduce((sum, one) => sum + sizeOf(one), 0) : 0));
    link.size().then(
      (measured) => !isGone && setSize(measured),
      () => !isGone && setSize(null),
    );
    return () => {
      isGone = true;
    };
    // Measured again after each action.
  }, [link, said]);

  const exportAll = async (): Promise<void> => {
    saveFile(FILE_NAME, 'application/json', `${JSON.stringify(await link.data(), null, 2)}\n`);
    setSaid({ text: locale.t('data_exported'), before: null });
  };
  const erase = async (): Promise<void> => {
    // A browser that keeps no database has no saved articles to erase.
    const all = await link.references.all();
    const removed = await link.references.remove(all.ok ? all.value.map(({ id }) => id) : []);
    const articles = removed.ok ? removed.value : [];
    if (all.ok && !removed.ok) return setSaid(failed(locale, locale.of('references_fault', removed.error)));
    const erased = await link.erase();
    if (erased.ok) return setSaid({ text: locale.t('data_erased'), before: { data: erased.value, saved: articles } });
    await link.references.add(articles);
    setSaid(failed(locale, erased.error));
  };
  const restore = async ({ data, saved: articles }: Before, text: string, before: Before | null): Promise<void> => {
    const added = await link.references.add(articles);
    if (articles.length > 0 && !added.ok) return setSaid(failed(locale, locale.of('references_fault', added.error)));
    const restored = await link.restore(data);
    setSaid(restored.ok ? { text, before } : failed(locale, restored.error));
  };
  const importFile = async (file: File): Promise<void> => {
    const parsed = parseOwnData(await file.text());
    if (!parsed.ok) setSaid({ text: locale.t('data_import_refused', locale.of('data_import', parsed.error)), before: null });
    else await restore({ data: parsed.value, saved: [] }, locale.t('data_imported'), { data: await link.data(), saved: [] });
  };

  return (
    <>
      <h3>{locale.t('data_kept')}</h3>
      {size !== null && (
        <dl class="sizes">
          <dt>{locale.t('data_local')}</dt>
          <dd>{locale.size(size.local)}</dd>
          <dt>{locale.t('saved_list')}</dt>
          <dd>{locale.size(saved)}</dd>
          <dt>{locale.t('data_session')}</dt>
          <dd>{locale.size(size.session)}</dd>
        </dl>
      )}
      <div class="actions">
        <button type="button" class="action quiet" onClick={() => void exportAll()}>
          {locale.t('data_export')}
        </button>
        <FileButton text={locale.t('data_import')} accept="application/json,.json" take={(file) => void importFile(file)} />
        <button type="button" class="action danger" onClick={() => void erase()}>
          {locale.t('data_erase')}
        </button>
      </div>
      <p class="soft">{locale.t('data_erase_note')}</p>
      <div role="status" class="outcome">
        {said !== null && <p>{said.text}</p>}
        {said !== null && said.before !== null && <Undo before={said.before} restore={restore} />}
      </div>
    </>
  );
}

interface UndoProps {
  readonly before: Before;
  readonly restore: (wanted: Before, text: string, before: Before | null) => Promise<void>;
}

function Undo({ before, restore }: UndoProps) {
  const locale = useLocale();
  return (
    <button type="button" class="action" onClick={() => void restore(before, locale.t('undone'), null)}>
      {locale.t('undo')}
    </button>
  );
}

const failed = (locale: Locale, why: string): Said => ({ text: locale.t('data_failed', why), before: null });
