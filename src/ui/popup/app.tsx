// The popup: one view for each state of the tab, under a bar with the name and the choice of marks.
import { useRef, useState } from 'preact/hooks';
import type { Verdict } from '../../claims/verdict.ts';
import type { TabState } from '../../platform/tab-state.ts';
import type { Locale } from '../../wording/locale.ts';
import { ArticleHead } from '../shared/article-head.tsx';
import { ClaimsByVerdict } from '../shared/claims-by-verdict.tsx';
import { Omissions, SharedWording } from '../shared/leftovers.tsx';
import { Mark } from '../shared/mark.tsx';
import { MarksChoice } from '../shared/marks-choice.tsx';
import { Notice } from '../shared/notice.tsx';
import type { TabLink } from '../shared/tab-link.ts';
import { type TabView, useTabView, type View } from '../shared/use-tab-view.ts';
import { useLocale } from '../shared/wording-context.ts';

/** `link` is `null` when there is no tab to be about. */
export function App({ link }: { readonly link: TabLink | null }) {
  const locale = useLocale();
  return (
    <>
      <header class="bar">
        <Mark />
        <h1>{locale.t('extension_name')}</h1>
      </header>
      {link === null ? <NoTab /> : <TabApp link={link} />}
    </>
  );
}

function NoTab() {
  const locale = useLocale();
  return (
    <main>
      <Notice title={locale.t('no_tab_title')}>
        <p>{locale.t('no_tab_text')}</p>
      </Notice>
    </main>
  );
}

function TabApp({ link }: { readonly link: TabLink }) {
  const locale = useLocale();
  const tab = useTabView(link);
  const [said, setSaid] = useState<string | null>(null);
  const main = useRef<HTMLElement>(null);

  const jump = async (claim: string): Promise<void> => {
    setSaid(null);
    const reply = await link.jump(claim);
    setSaid(locale.t(!reply.ok ? 'failed_text' : reply.value ? 'jumped' : 'jump_lost'));
  };
  // The button that was pressed is about to go away; the keyboard's place must not go with it.
  const keepFocus = (action: () => void) => () => {
    action();
    setSaid(null);
    main.current?.focus();
  };

  return (
    <>
      <main ref={main} tabIndex={-1} aria-busy={tab.view.kind === 'reading'}>
        <StateView tab={{ ...tab, retry: keepFocus(tab.retry), compareAnyway: keepFocus(tab.compareAnyway) }} link={link} jump={jump} />
      </main>
      <p role="status" class={said === null ? 'visually-hidden' : 'said'}>
        {said ?? announcement(locale, tab.view)}
      </p>
    </>
  );
}

interface StateViewProps {
  readonly tab: TabView;
  readonly link: TabLink;
  readonly jump: (claim: string) => void;
}

function StateView({ tab: { view, retry, compareAnyway }, link, jump }: StateViewProps) {
  const locale = useLocale();
  switch (view.kind) {
    case 'reading':
      return (
        <p class="reading">
          <span class="pulse" aria-hidden="true" />
          {locale.t('state_reading')}
        </p>
      );
    case 'not-about':
      return (
        <>
          <ArticleHead article={view.report.article} />
          <Notice title={locale.t('not_about_title')}>
            <p>{locale.t('not_about_text')}</p>
            <Action text={locale.t('compare_anyway')} act={compareAnyway} />
          </Notice>
        </>
      );
    case 'nothing-to-compare':
      return (
        <>
          <ArticleHead article={view.report.article} />
          <Notice title={locale.t('nothing_title')}>
            <p>{locale.t('nothing_text')}</p>
          </Notice>
          <Omissions report={view.report} />
          <SharedWording report={view.report} />
        </>
      );
    case 'unreadable':
      return (
        <Notice title={locale.t('unreadable_title')}>
          <p>{locale.of('unreadable', view.why)}</p>
          <p>{locale.of('unreadable_do', view.why)}</p>
          <Action text={locale.t('retry')} act={compareAnyway} />
        </Notice>
      );
    case 'failed':
      return (
        <Notice title={locale.t('failed_title')}>
          <p>{locale.t('failed_text')}</p>
          <Action text={locale.t('retry')} act={retry} />
          <details>
            <summary>{locale.t('failed_details')}</summary>
            <code lang="en" dir="ltr">
              {view.error}
            </code>
          </details>
        </Notice>
      );
    case 'result':
      return <ResultView state={view} link={link} jump={jump} />;
  }
}

function Action({ text, act }: { readonly text: string; readonly act: () => void }) {
  return (
    <button type="button" class="action" onClick={act}>
      {text}
    </button>
  );
}

interface ResultViewProps extends Pick<StateViewProps, 'link' | 'jump'> {
  readonly state: Extract<TabState, { kind: 'result' }>;
}

function ResultView({ state: { report, comparedOnly }, link, jump }: ResultViewProps) {
  const locale = useLocale();
  const [only, setOnly] = useState<Verdict | null>(null);
  return (
    <>
      <ArticleHead article={report.article} />
      {!report.topic.onTopic && <p class="note">{locale.t('anyway_note')}</p>}
      {comparedOnly !== null && <p class="note">{locale.plural('characters', comparedOnly)}</p>}
      <MarksChoice link={link} />
      <ClaimsByVerdict report={report} only={only} onOnly={setOnly} jump={jump} />
      <Omissions report={report} />
      <SharedWording report={report} />
      <footer>{locale.t('footer')}</footer>
    </>
  );
}

/** What a screen reader is told when the view changes. */
function announcement(locale: Locale, view: View): string {
  switch (view.kind) {
    case 'reading':
      return locale.t('state_reading');
    case 'not-about':
      return locale.t('not_about_title');
    case 'nothing-to-compare':
      return locale.t('nothing_title');
    case 'unreadable':
      return locale.t('unreadable_title');
    case 'failed':
      return locale.t('failed_title');
    case 'result':
      return locale.plural('compared', view.report.claims.length);
  }
}
