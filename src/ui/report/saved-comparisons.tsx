// What each saved article says to the page: its claims beside the page's, and the sentences that are nearly the same.
import type { Report } from '../../claims/report.ts';
import type { ClaimMeeting, SavedComparison } from '../../claims/saved.ts';
import { Quotation } from '../shared/quotation.tsx';
import { VerdictIcon } from '../shared/verdict-icon.tsx';
import { useLocale } from '../shared/wording-context.ts';
import { Leftover } from './leftover.tsx';
import { WordDiff } from './word-diff.tsx';

export interface SavedComparisonsProps {
  readonly articles: readonly SavedComparison[];
  readonly report: Report;
}

export function SavedComparisons({ articles, report }: SavedComparisonsProps) {
  const locale = useLocale();
  return (
    <>
      {articles.map(({ id, title, outlet, published, claims, same, close }) => (
        <Leftover
          key={id}
          title={
            published.date === null
              ? (title ?? locale.t('title_unknown'))
              : locale.t('document_dated', outlet ?? title ?? locale.t('title_unknown'), locale.day(published.date))
          }
          isOpen={claims.some(({ verdict }) => verdict === 'conflicts')}
        >
          <ul>
            {claims.map((meeting) => (
              <Meeting key={meeting.claim} meeting={meeting} report={report} />
            ))}
            {same > 0 && <li>{locale.plural('references_same', same)}</li>}
            {close.map(({ start, words }) => (
              <li key={start}>
                {locale.t('references_close')}
                <WordDiff words={words} lang={report.article.lang} />
              </li>
            ))}
          </ul>
        </Leftover>
      ))}
    </>
  );
}

function Meeting({ meeting, report }: { readonly meeting: ClaimMeeting; readonly report: Report }) {
  const locale = useLocale();
  const claim = report.claims.find(({ id }) => id === meeting.claim);
  if (claim === undefined) return null;
  return (
    <li class={meeting.verdict}>
      <span class="verdict">
        <VerdictIcon verdict={meeting.verdict} />
        {locale.of('verdict', meeting.verdict)}
      </span>
      <p>
        {locale.t('on_this_page')} <Quotation text={claim.quote} lang={report.article.lang} />
      </p>
      {meeting.quotes.map((quote) => (
        <p key={quote}>
          {locale.t('references_says')} <Quotation text={quote} lang="und" />
        </p>
      ))}
    </li>
  );
}
