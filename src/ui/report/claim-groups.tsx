// The claims under their verdicts, the ones that differ first, or under what they are: figures, dates, statements.
import type { Report } from '../../claims/report.ts';
import type { Locale } from '../../wording/locale.ts';
import { VerdictIcon } from '../shared/verdict-icon.tsx';
import { useLocale } from '../shared/wording-context.ts';
import { ClaimCard, type ClaimCardProps, opensByItself } from './claim-card.tsx';
import type { ClaimGroup } from './select-claims.ts';

export interface ClaimGroupsProps extends Pick<ClaimCardProps, 'jump' | 'onToggle'> {
  readonly report: Report;
  readonly groups: readonly ClaimGroup[];
  /** Ids of claims whose details are not as they are at first. */
  readonly toggled: readonly string[];
  readonly inView: readonly string[];
  /** For print: nothing is folded away on paper. */
  readonly allOpen: boolean;
}

export function ClaimGroups({ report, groups, toggled, inView, allOpen, jump, onToggle }: ClaimGroupsProps) {
  const locale = useLocale();
  return (
    <>
      {groups.map((group) => (
        <section key={group.id} class="group" aria-labelledby={`group-${group.id}`}>
          <h2 id={`group-${group.id}`} class={group.by === 'verdict' ? `verdict ${group.id}` : 'kind'}>
            {group.by === 'verdict' && <VerdictIcon verdict={group.id} />}
            <span>{locale.t('section_title', nameOf(locale, group), locale.number(group.claims.length))}</span>
          </h2>
          <ol>
            {group.claims.map((claim) => (
              <li key={claim.id}>
                <ClaimCard
                  claim={claim}
                  report={report}
                  jump={jump}
                  isOpen={allOpen || opensByItself(claim) !== toggled.includes(claim.id)}
                  onToggle={onToggle}
                  isInView={inView.includes(claim.id)}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

const nameOf = (locale: Locale, group: ClaimGroup): string =>
  group.by === 'verdict' ? locale.of('verdict', group.id) : locale.of('kinds', group.id);
