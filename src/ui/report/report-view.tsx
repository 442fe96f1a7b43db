// A report as a reader sees it, whatever it is about: the article, counts, claims, what is left out, where it comes from.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Report } from '../../claims/report.ts';
import { ownOriginClaims, pageOriginLines } from '../../wording/origins.ts';
import { ArticleHead } from '../shared/article-head.tsx';
import type { Saying } from '../shared/said.tsx';
import { useLocale, useWording } from '../shared/wording-context.ts';
import { ClaimGroups } from './claim-groups.tsx';
import { ClaimTools } from './claim-tools.tsx';
import { ExportTools } from './export-tools.tsx';
import { Omissions } from './omissions.tsx';
import { OriginsSection } from './origins-section.tsx';
import type { ReportLink } from './report-link.ts';
import { ReportWording } from './report-wording.tsx';
import { searchIndex, selectClaims } from './select-claims.ts';
import { SharedWording } from './shared-wording.tsx';
import { useInView } from './use-in-view.ts';
import { usePrinting } from './use-printing.ts';
import { useViewState, type ViewMemory } from './use-view-state.ts';
import { useWanted } from './use-wanted.ts';

export interface ReportViewProps {
  readonly report: Report;
  /** UTF-16 units that were compared when the text was longer than the cap; `null` when all of it was. */
  readonly comparedOnly: number | null;
  readonly link: ReportLink;
  /** What the reader has set is lost with the view when it is left out. */
  readonly memory?: ViewMemory;
  /** Tells the reader what came of an action; it is read aloud. `null` takes back what was said. */
  readonly say: (saying: Saying | null) => void;
  /** Puts the report on paper; left out where nothing can be printed. */
  readonly print?: () => void;
  /** Shown between the article and its claims. */
  readonly children?: ComponentChildren;
  /** Shown behind the comparison with the bundled references. */
  readonly further?: ComponentChildren;
}

export function ReportView(props: ReportViewProps) {
  return (
    <ReportWording report={props.report}>
      <View {...props} />
    </ReportWording>
  );
}

function View({ report, comparedOnly, link, memory, say, print, children, further }: ReportViewProps) {
  const wording = useWording();
  const { locale } = wording;
  const { view, change } = useViewState(report, memory);
  const index = useMemo(() => searchIndex(wording, report), [wording, report]);
  const groups = selectClaims(report.claims, index, view);
  const inView = useInView(link);
  const allOpen = usePrinting();
  useWanted(link, report, view, change);

  const toggle = (claim: string): void =>
    change({ toggled: view.toggled.includes(claim) ? view.toggled.filter((id) => id !== claim) : [...view.toggled, claim] });
  const back = async (): Promise<void> => {
    const reply = await link.back?.();
    say(reply?.ok === true && reply.value ? null : { text: locale.t('back_lost') });
  };
  const jump = async (claim: string): Promise<void> => {
    const reply = await link.jump(claim);
    const found = reply.ok && reply.value;
    say({
      text: locale.t(found ? 'jumped' : reply.ok ? 'jump_lost' : 'failed_text'),
      action: found && link.back !== undefined ? { text: locale.t('jump_back'), act: () => void back() } : undefined,
    });
  };
  return (
    <>
      <ArticleHead article={report.article} />
      {!report.topic.onTopic && <p class="note">{locale.t('anyway_note')}</p>}
      {comparedOnly !== null && <p class="note">{locale.plural('characters', comparedOnly)}</p>}
      {ownOriginClaims(report) > 0 && <p class="note">{pageOriginLines(wording, report).join(' ')}</p>}
      {children}
      <ClaimTools report={report} view={view} change={change} />
      <Shown
        groups={groups}
        report={report}
        isNarrowed={view.only !== null || view.search !== ''}
        reset={() => change({ only: null, search: '' })}
      />
      <ClaimGroups
        report={report}
        groups={groups}
        toggled={view.toggled}
        inView={inView}
        allOpen={allOpen}
        jump={jump}
        onToggle={(claim) => allOpen || toggle(claim)}
      />
      <Omissions report={report} allOpen={allOpen} />
      <OriginsSection report={report} allOpen={allOpen} />
      <SharedWording report={report} allOpen={allOpen} />
      {further}
      <ExportTools report={report} say={say} print={print} />
      <footer>{locale.t('footer')}</footer>
    </>
  );
}

interface ShownProps {
  readonly groups: ReturnType<typeof selectClaims>;
  readonly report: Report;
  readonly isNarrowed: boolean;
  readonly reset: () => void;
}

/** How many claims a search or a filter leaves, said as it changes, and the way back to all of them. */
function Shown({ groups, report, isNarrowed, reset }: ShownProps) {
  const locale = useLocale();
  const count = groups.reduce((sum, { claims }) => sum + claims.length, 0);
  return (
    <div class="shown">
      <p role="status" class={isNarrowed ? undefined : 'visually-hidden'}>
        {isNarrowed &&
          (count === 0 ? locale.t('search_nothing') : locale.t('shown_of', locale.number(count), locale.number(report.claims.length)))}
      </p>
      {isNarrowed && (
        <button type="button" class="show-all" onClick={reset}>
          {locale.t('show_all')}
        </button>
      )}
    </div>
  );
}
