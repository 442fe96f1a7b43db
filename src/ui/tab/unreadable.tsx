// A page that could not be read: why, what can be done, and the way that is always open, the compare page.
import type { UnreadableReason } from '../../platform/tab-state.ts';
import { Action } from '../shared/action.tsx';
import { Notice } from '../shared/notice.tsx';
import { useLocale } from '../shared/wording-context.ts';

/** Their text can be copied by hand, though no extension may read it. */
const CLOSED: readonly UnreadableReason[] = ['restricted-page', 'pdf', 'local-file'];

export function Unreadable({ why, retry }: { readonly why: UnreadableReason; readonly retry: () => void }) {
  const locale = useLocale();
  return (
    <Notice title={locale.t('unreadable_title')}>
      <p>{locale.of('unreadable', why)}</p>
      <p>{locale.of('unreadable_do', why)}</p>
      {!CLOSED.includes(why) && <Action text={locale.t('retry')} act={retry} />}
      {CLOSED.includes(why) && (
        <>
          <p>{locale.t('paste_instead')}</p>
          <a class="action" href="compare.html" target="_blank" rel="noopener">
            {locale.t('open_compare')}
          </a>
        </>
      )}
    </Notice>
  );
}
