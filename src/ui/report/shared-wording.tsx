// Wording that the page shares with reference articles: a copy corroborates nothing.
import type { Report } from '../../claims/report.ts';
import { documentName } from '../../wording/document-name.ts';
import { useWording } from '../shared/wording-context.ts';
import { Leftover } from './leftover.tsx';

export function SharedWording({ report, allOpen }: { readonly report: Report; readonly allOpen: boolean }) {
  const wording = useWording();
  const { locale } = wording;
  if (report.sharedWording.length === 0) return null;
  return (
    <Leftover title={locale.t('shared_title')} isOpen={allOpen}>
      <ul>
        {report.sharedWording.map(({ document, share, spans }) => (
          <li key={document}>
            {locale.t('shared_item', locale.share(share), documentName(wording, document))}
            <span class="share" aria-hidden="true">
              <span style={{ inlineSize: `${Math.round(share * 100)}%` }} />
            </span>
            <span class="details-of">{locale.plural('passages', spans.length)}</span>
          </li>
        ))}
      </ul>
    </Leftover>
  );
}
