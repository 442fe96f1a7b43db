// What is kept on the device: how much, all of it as a file, back from a file, and gone, each of the last two undone by one click.
import { useEffect, useState } from 'preact/hooks';
import type { Result } from '../../../claims/result.ts';
import type { SizeOfOwnData } from '../../../platform/own-data.ts';
import { type Everything, NOTHING } from '../../../references/everything.ts';
import { sizeOf } from '../../../references/saved-article.ts';
import type { Locale } from '../../../wording/locale.ts';
import { FileButton } from '../../shared/file-button.tsx';
import { saveFile } from '../../shared/save-file.ts';
import { useLocale } from '../../shared/wording-context.ts';
import { type AllData, type DataFault, joined, readDataFile, writeDataFile } from '../data-file.ts';
import type { OptionsLink } from '../options-link.ts';

const FILE_NAME = 'muqarin.json';

interface Said {
  readonly text: string;
  /** What there was before, while it can be brought back. */
  readonly before: AllData | null;
}

export function DataSection({ link }: { readonly link: OptionsLink }) {
  const locale = useLocale();
  const [said, setSaid] = useState<Said | null>(null);
  const say = (text: string, before: AllData | null = null): void => setSaid({ text, before });
  /** The browser's reason, or one of the database's. */
  const fail = (why: string): void => say(locale.t('data_failed', why));

  /** `null` when it cannot be read, which has been said then. A browser that keeps no database has nothing in it. */
  const readAll = async (): Promise<AllData | null> => {
    const [data, everything] = await Promise.all([link.data(), link.everything.read()]);
    if (everything.ok) return { data, ...everything.value };
    if (everything.error === 'unavailable') return { data, ...NOTHING };
    fail(locale.of('corpora_fault', everything.error));
    return null;
  };
  /** Whether the database now holds `wanted`. */
  const replace = async (before: Everything, wanted: Everything): Promise<boolean> => {
    if (isEmpty(before) && isEmpty(wanted)) return true;
    const replaced = await link.everything.replace(wanted);
    if (!replaced.ok) fail(locale.of('corpora_fault', replaced.error));
    return replaced.ok;
  };
  /** Settings lie in another place than the rest: when the second cannot be changed, the first becomes what it was. */
  const put = async (before: AllData, wanted: AllData): Promise<boolean> => {
    const restored = await link.restore(wanted.data);
    if (!restored.ok) fail(restored.error);
    else if (await replace(before, wanted)) return true;
    else await link.restore(before.data);
    return false;
  };

  const exportAll = async (): Promise<void> => {
    const all = await readAll();
    if (all === null) return;
    saveFile(FILE_NAME, 'application/json', writeDataFile(all));
    say(locale.t('data_exported'));
  };
  const erase = async (): Promise<void> => {
    const before = await readAll();
    if (before === null || !(await replace(before, NOTHING))) return;
    const erased = await link.erase();
    if (erased.ok) return say(locale.t('data_erased'), before);
    await replace(NOTHING, before);
    fail(erased.error);
  };
  const restore = async (wanted: AllData): Promise<void> => {
    const before = await readAll();
    if (before !== null && (await put(before, wanted))) say(locale.t('undone'));
  };
  const importFile = async (file: File): Promise<void> => {
    const read = await readDataFile(await file.text());
    if (!read.ok) return say(locale.t('data_import_refused', faultText(locale, read.refused)));
    const before = await readAll();
    if (before === null) return;
    const { data } = read.value;
    if (await put(before, { data, ...joined(before, read.value) })) say(locale.t('data_imported'), before);
  };

  return (
    <>
      <h3>{locale.t('data_kept')}</h3>
      <Sizes link={link} said={said} />
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

interface SizesProps {
  readonly link: OptionsLink;
  /** Measured again after each action. */
  readonly said: Said | null;
}

function Sizes({ link, said }: SizesProps) {
  const locale = useLocale();
  const [own, setOwn] = useState<SizeOfOwnData | null>(null);
  const [saved, setSaved] = useState(0);
  const [corpora, setCorpora] = useState(0);
  useEffect(() => {
    let isGone = false;
    const sum = <T,>(all: Result<readonly T[], string>, size: (one: T) => number): number =>
      all.ok ? all.value.reduce((total, one) => total + size(one), 0) : 0;
    void link.references.all().then((all) => !isGone && setSaved(sum(all, sizeOf)));
    void link.corpora.all().then((all) => !isGone && setCorpora(sum(all, ({ size }) => size)));
    link.size().then(
      (measured) => !isGone && setOwn(measured),
      () => !isGone && setOwn(null),
    );
    return () => {
      isGone = true;
    };
  }, [link, said]);
  if (own === null) return null;
  return (
    <dl class="sizes">
      <dt>{locale.t('data_local')}</dt>
      <dd>{locale.size(own.local)}</dd>
      <dt>{locale.t('saved_list')}</dt>
      <dd>{locale.size(saved)}</dd>
      <dt>{locale.t('data_corpora')}</dt>
      <dd>{locale.size(corpora)}</dd>
      <dt>{locale.t('data_session')}</dt>
      <dd>{locale.size(own.session)}</dd>
    </dl>
  );
}

interface UndoProps {
  readonly before: AllData;
  readonly restore: (before: AllData) => Promise<void>;
}

function Undo({ before, restore }: UndoProps) {
  const locale = useLocale();
  return (
    <button type="button" class="action" onClick={() => void restore(before)}>
      {locale.t('undo')}
    </button>
  );
}

const isEmpty = ({ articles, corpora }: Everything): boolean => articles.length === 0 && corpora.length === 0;

function faultText(locale: Locale, { part, fault }: DataFault): string {
  switch (part) {
    case 'data_import':
      return locale.of(part, fault);
    case 'references_import':
      return locale.of(part, fault);
    case 'corpora_import':
      return locale.of(part, fault);
  }
}
