// The reader's own references: this page is saved among them, what changed at its address, and what the other saved articles say.
import { useEffect, useState } from 'preact/hooks';
import type { Report } from '../../claims/report.ts';
import type { Result } from '../../claims/result.ts';
import { type PageHistory, type ReferencesReport, STORE_FAULTS } from '../../claims/saved.ts';
import type { Locale } from '../../wording/locale.ts';
import { Action } from '../shared/action.tsx';
import type { Saying } from '../shared/said.tsx';
import { useLocale } from '../shared/wording-context.ts';
import { Changes } from './changes.tsx';
import { SavedComparisons } from './saved-comparisons.tsx';
import type { SavedLink } from './saved-link.ts';

export interface SavedReferencesProps {
  readonly link: SavedLink;
  readonly report: Report;
  readonly say: (saying: Saying) => void;
}

export function SavedReferences({ link, report, say }: SavedReferencesProps) {
  const locale = useLocale();
  const [found, setFound] = useState<Result<ReferencesReport> | null>(null);
  useEffect(() => {
    let isGone = false;
    void link.references().then((answer) => !isGone && setFound(answer));
    return () => {
      isGone = true;
    };
  }, [link, report]);
  if (found === null) return null;

  const save = async (): Promise<void> => {
    const saved = await link.save();
    // What was shown stays when nothing could be saved.
    if (saved.ok) setFound(saved);
    say({ text: saved.ok ? locale.t('references_saved') : faultText(locale, saved.error) });
  };
  return (
    <section class="saved" aria-labelledby="saved-title">
      <h2 id="saved-title">{locale.t('references_title')}</h2>
      {found.ok ? (
        <>
          <OwnHistory history={found.value.history} save={() => void save()} lang={report.article.lang} />
          <SavedComparisons articles={found.value.articles} report={report} />
          {found.value.saved > 0 && (
            <p>
              <a href="options.html#references" target="_blank" rel="noreferrer">
                {locale.plural('references_all', found.value.saved)}
              </a>
            </p>
          )}
        </>
      ) : (
        <p class="note">{faultText(locale, found.error)}</p>
      )}
    </section>
  );
}

interface OwnHistoryProps {
  readonly history: PageHistory | null;
  readonly save: () => void;
  readonly lang: string;
}

function OwnHistory({ history, save, lang }: OwnHistoryProps) {
  const locale = useLocale();
  if (history === null) {
    return (
      <>
        <p class="hint">{locale.t('references_hint')}</p>
        <Action text={locale.t('references_save')} act={save} />
      </>
    );
  }
  return (
    <>
      {history.since === null || history.changes.length === 0 ? (
        <p>{locale.t('references_unchanged')}</p>
      ) : (
        <Changes changes={history.changes} since={history.since.readAt.slice(0, ISO_DAY)} lang={lang} />
      )}
      {!history.isKept && <Action text={locale.t('references_keep')} act={save} />}
    </>
  );
}

const ISO_DAY = 'YYYY-MM-DD'.length;

/** The background's answer is a fault of the store, or what the browser says of a background that does not answer. */
function faultText(locale: Locale, error: string): string {
  const fault = STORE_FAULTS.find((one) => one === error) ?? 'failed';
  return locale.of('references_fault', fault);
}
