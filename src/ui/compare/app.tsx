// The compare page: a text and its date, then the report with the text beside it.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../claims/report.ts';
import type { Settings } from '../../platform/settings.ts';
import { SavedReferences, type SavedReferencesProps } from '../report/saved-references.tsx';
import { PageBar } from '../shared/page-bar.tsx';
import { useLocale } from '../shared/wording-context.ts';
import type { CompareLink, Draft } from './compare-link.ts';
import { Compared } from './compared.tsx';
import { type FileRead, readFile } from './read-file.ts';
import { TextForm } from './text-form.tsx';
import { useComparison } from './use-comparison.ts';

export interface CompareProps {
  readonly settings: Settings;
  readonly link: CompareLink;
  /** What stands in the field at first. */
  readonly first: Draft;
  /** Compares the first text at once: the reader has asked for it from a page. */
  readonly atOnce?: boolean;
}

export function Compare({ settings, link, first, atOnce = false }: CompareProps) {
  const locale = useLocale();
  const [draft, setDraft] = useState(first);
  /** A saved page knows more than its words: the title, the parts, the date. It counts until the words are changed. */
  const [page, setPage] = useState<FileRead | null>(null);
  const { comparison, compare, refuse, edit } = useComparison(link);
  const main = useRef<HTMLElement>(null);
  const write = (changed: Draft): void => {
    setDraft(changed);
    link.keepDraft(changed);
    if (changed.text !== draft.text) setPage(null);
  };
  const compareDraft = (anyway = false): Promise<void> => {
    const article = page?.article ?? { text: draft.text };
    return compare(dated(article, draft.day), page?.comparedOnly ?? null, anyway);
  };
  const takeFile = async (file: File): Promise<void> => {
    const read = await readFile(file);
    if (!read.ok) return refuse(read.error);
    const { article } = read.value;
    write({ text: article.text, day: article.published?.date ?? draft.day });
    setPage(read.value);
    await compare(dated(article, article.published?.date ?? draft.day), read.value.comparedOnly);
  };
  useEffect(() => {
    if (atOnce) void compareDraft();
  }, []);
  // The button that was pressed is gone; the keyboard's place must not go with it.
  const { kind } = comparison;
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isFirst.current) main.current?.focus();
    isFirst.current = false;
  }, [kind]);
  return (
    <>
      <PageBar title={locale.t('compare_title')} />
      <main ref={main} tabIndex={-1} aria-busy={kind === 'comparing'}>
        {comparison.kind === 'writing' && (
          <TextForm
            draft={draft}
            fault={comparison.fault}
            write={write}
            takeFile={(file) => void takeFile(file)}
            compare={() => void compareDraft()}
          />
        )}
        {comparison.kind === 'comparing' && <Progress length={comparison.length} stop={edit} />}
        {comparison.kind === 'compared' && (
          <>
            <button type="button" class="action quiet edit" onClick={edit}>
              {locale.t('compare_edit')}
            </button>
            <Compared
              article={comparison.article}
              report={comparison.report}
              comparedOnly={comparison.comparedOnly}
              settings={settings}
              print={link.print}
              anyway={() => void compareDraft(true)}
              further={(say) => <Saved link={link} article={comparison.article} report={comparison.report} say={say} />}
            />
          </>
        )}
      </main>
    </>
  );
}

interface SavedProps extends Pick<SavedReferencesProps, 'report' | 'say'> {
  readonly link: CompareLink;
  readonly article: Article;
}

/** The text beside the reader's saved articles, and a way to make it one of them. */
function Saved({ link, article, report, say }: SavedProps) {
  const isForced = !report.topic.onTopic && report.claims.length > 0;
  const saved = useMemo(() => link.saved(article, isForced), [link, article, isForced]);
  return <SavedReferences link={saved} report={report} say={say} />;
}

/** A day that the reader gave stands for what the file said, when it is another. */
function dated(article: Article, day: string): Article {
  if (day === '' || day === article.published?.date) return article;
  return { ...article, published: { date: day, basis: 'given' } };
}

function Progress({ length, stop }: { readonly length: number; readonly stop: () => void }) {
  const locale = useLocale();
  return (
    <section class="progress">
      <p role="status" id="progress">
        {locale.plural('comparing', length)}
      </p>
      <progress aria-labelledby="progress" />
      <button type="button" class="action quiet" onClick={stop}>
        {locale.t('compare_edit')}
      </button>
    </section>
  );
}
