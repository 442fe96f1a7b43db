// What is shown of the claims: one verdict or all, what the words searched for are in, and how it is grouped.
import type { Report } from '../../claims/report.ts';
import { VERDICTS } from '../../claims/verdict.ts';
import { GROUPINGS, LONGEST_SEARCH, type ViewState } from '../../platform/view-state.ts';
import { VerdictIcon } from '../shared/verdict-icon.tsx';
import { useLocale } from '../shared/wording-context.ts';

export interface ClaimToolsProps {
  readonly report: Report;
  readonly view: ViewState;
  readonly change: (change: Partial<ViewState>) => void;
}

export function ClaimTools({ report, view, change }: ClaimToolsProps) {
  const locale = useLocale();
  return (
    <search class="tools">
      <VerdictFilters report={report} view={view} change={change} />
      <div class="row">
        <input
          type="search"
          class="search"
          value={view.search}
          maxLength={LONGEST_SEARCH}
          placeholder={locale.t('search_label')}
          aria-label={locale.t('search_label')}
          onInput={({ currentTarget: { value } }) => change({ search: value })}
        />
        <label class="grouping">
          <span>{locale.t('group_label')}</span>
          <select
            value={view.grouping}
            onChange={({ currentTarget: { value } }) => {
              const grouping = GROUPINGS.find((one) => one === value);
              if (grouping !== undefined) change({ grouping });
            }}
          >
            {GROUPINGS.map((grouping) => (
              <option key={grouping} value={grouping} selected={grouping === view.grouping}>
                {locale.of('group_by', grouping)}
              </option>
            ))}
          </select>
        </label>
      </div>
    </search>
  );
}

function VerdictFilters({ report, view: { only }, change }: ClaimToolsProps) {
  const locale = useLocale();
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{locale.t('filter_label')}</legend>
      {VERDICTS.map((verdict) => {
        const count = report.claims.filter((claim) => claim.verdict === verdict).length;
        return (
          <button
            key={verdict}
            type="button"
            class={verdict}
            disabled={count === 0}
            aria-pressed={only === verdict}
            onClick={() => change({ only: only === verdict ? null : verdict })}
          >
            <span class="count">
              <VerdictIcon verdict={verdict} />
              <bdi>{locale.number(count)}</bdi>
            </span>{' '}
            {locale.of('verdict', verdict)}
          </button>
        );
      })}
    </fieldset>
  );
}
