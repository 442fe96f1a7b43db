// The view of a tab, for popup and panel: one view for each state, under a bar with the name.
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { TabState } from '../../platform/tab-state.ts';
import type { ViewState } from '../../platform/view-state.ts';
import type { Locale } from '../../wording/locale.ts';
import { Omissions } from '../report/omissions.tsx';
import { ReportView } from '../report/report-view.tsx';
import { ReportWording } from '../report/report-wording.tsx';
import { SavedReferences } from '../report/saved-references.tsx';
import { SharedWording } from '../report/shared-wording.tsx';
import type { ViewMemory } from '../report/use-view-state.ts';
import { Action } from '../shared/action.tsx';
import { ArticleHead } from '../shared/article-head.tsx';
import { Mark } from '../shared/mark.tsx';
import { Notice } from '../shared/notice.tsx';
import { Said, type Saying } from '../shared/said.tsx';
import { useLocale } from '../shared/wording-context.ts';
import { MarksChoice } from './marks-choice.tsx';
import { SiteSwitch } from './site-switch.tsx';
import type { TabLink } from './tab-link.ts';
import { Unreadable } from './unreadable.tsx';
import { type TabView, useTabView, type View } from './use-tab-view.ts';
import { Ways } from './ways.tsx';

/** What is known of a tab before anything is drawn. */
export interface TabAtFirst {
  readonly tab: number;
  readonly link: TabLink;
  readonly known: TabState | null;
  /** As {@link FirstLook} has it. */
  readonly isAsked: boolean;
  readonly remembered: ViewState | null;
}

export interface AppProps {
  /** `null` when there is no tab to be about. */
  readonly about: TabAtFirst | null;
  /** At the end of the bar. */
  readonly tools?: ComponentChildren;
  /** Puts the report on paper. */
  readonly print: () => void;
}

export function App({ about, tools, print }: AppProps) {
  const locale = useLocale();
  return (
    <>
      <header class="bar">
        <Mark />
        <h1>{locale.t('extension_name')}</h1>
        {tools}
      </header>
      {about === null ? <NoTab /> : <TabApp key={about.tab} about={about} print={print} />}
    </>
  );
}

function NoTab() {
  const locale = useLocale();
  return (
    <>
      <main>
        <Notice title={locale.t('no_tab_title')}>
          <p>{locale.t('no_tab_text')}</p>
        </Notice>
      </main>
      <Ways />
    </>
  );
}

function TabApp({ about: { link, known, isAsked, remembered }, print }: { readonly about: TabAtFirst; readonly print: () => void }) {
  const locale = useLocale();
  const tab = useTabView(link, { known, isAsked });
  const [saying, say] = useState<Saying | null>(null);
  const main = useRef<HTMLElement>(null);
  // The button that was pressed is about to go away; the keyboard's place must not go with it.
  const keepFocus = (action: () => void) => () => {
    action();
    say(null);
    main.current?.focus();
  };
  const memory: ViewMemory = { remembered, remember: link.remember };
  return (
    <>
      <main ref={main} tabIndex={-1} aria-busy={tab.view.kind === 'reading'}>
        <StateView
          tab={{ ...tab, retry: keepFocus(tab.retry), compareAnyway: keepFocus(tab.compareAnyway) }}
          link={link}
          memory={memory}
          say={say}
          print={print}
        />
        <SiteSwitch link={link} say={say} />
      </main>
      <Ways />
      <Said saying={saying} otherwise={announcement(locale, tab.view)} />
    </>
  );
}

interface StateViewProps {
  readonly tab: TabView;
  readonly link: TabLink;
  readonly memory: ViewMemory;
  readonly say: (saying: Saying | null) => void;
  readonly print: () => void;
}

function StateView({ tab: { view, retry, compareAnyway }, link, memory, say, print }: StateViewProps) {
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
          <SavedReferences link={link} report={view.report} say={say} />
        </>
      );
    case 'nothing-to-compare':
      return (
        <ReportWording report={view.report}>
          <ArticleHead article={view.report.article} />
          <Notice title={locale.t('nothing_title')}>
            <p>{locale.t('nothing_text')}</p>
          </Notice>
          <Omissions report={view.report} allOpen={false} />
          <SharedWording report={view.report} allOpen={false} />
          <SavedReferences link={link} report={view.report} say={say} />
        </ReportWording>
      );
    case 'unreadable':
      return <Unreadable why={view.why} retry={compareAnyway} />;
    case 'switched-off':
      return (
        <Notice title={locale.t('off_title')}>
          <p>{locale.t('off_text')}</p>
          <Action text={locale.t('compare_page')} act={retry} />
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
      return (
        <ReportView
          // Another article in the tab begins with a view of its own.
          key={view.report.article.url ?? view.report.article.title}
          report={view.report}
          comparedOnly={view.comparedOnly}
          link={link}
          memory={memory}
          say={say}
          print={print}
          further={<SavedReferences link={link} report={view.report} say={say} />}
        >
          <MarksChoice link={link} />
        </ReportView>
      );
  }
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
    case 'switched-off':
      return locale.t('off_title');
    case 'failed':
      return locale.t('failed_title');
    case 'result':
      return locale.plural('compared', view.report.claims.length);
  }
}
