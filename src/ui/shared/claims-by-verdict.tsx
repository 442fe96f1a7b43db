// The claims under their verdicts, the ones that differ first, with buttons that show one verdict alone.
import { VERDICTS, type Verdict } from '../../claims/verdict.ts';
import { ClaimCard, type ClaimCardProps } from './claim-card.tsx';
import { VerdictIcon } from './verdict-icon.tsx';
import { useLocale } from './wording-context.ts';

export interface ClaimsByVerdictProps extends Omit<ClaimCardProps, 'claim'> {
  /** `null` shows every verdict. */
  readonly only: Verdict | null;
  readonly onOnly: (verdict: Verdict | null) => void;
}

export function ClaimsByVerdict({ report, only, onOnly, jump }: ClaimsByVerdictProps) {
  const locale = useLocale();
  return (
    <>
      <VerdictFilters report={report} only={only} onOnly={onOnly} />
      {VERDICTS.filter((verdict) => only === null || only === verdict).map((verdict) => {
        const claims = report.claims.filter((claim) => claim.verdict === verdict);
        if (claims.length === 0) return null;
        return (
          <section key={verdict} class="verdict" aria-labelledby={`verdict-${verdict}`}>
            <h2 id={`verdict-${verdict}`} class={verdict}>
              <VerdictIcon verdict={verdict} />
              <span>{locale.t('section_title', locale.of('verdict', verdict), locale.number(claims.length))}</span>
            </h2>
            <ol>
              {claims.map((claim) => (
                <li key={claim.id}>
                  <ClaimCard claim={claim} report={report} jump={jump} />
                </li>
              ))}
            </ol>
          </section>
        );
      })}
    </>
  );
}

function VerdictFilters({ report, only, onOnly }: Pick<ClaimsByVerdictProps, 'report' | 'only' | 'onOnly'>) {
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
            onClick={() => onOnly(only === verdict ? null : verdict)}
          >
            <span class="count">
              <VerdictIcon verdict={verdict} />
              <bdi>{locale.number(count)}</bdi>
            </span>{' '}
            {locale.of('verdict', verdict)}
          </button>
        );
      })}
      {only !== null && (
        <button type="button" class="show-all" onClick={() => onOnly(null)}>
          {locale.t('show_all')}
        </button>
      )}
    </fieldset>
  );
}
