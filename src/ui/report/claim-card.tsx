// One claim: this page's words, its value beside the references', the two in a picture, and on demand who says so and why.
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Claim } from '../../claims/claim.ts';
import type { Fact } from '../../claims/fact.ts';
import type { Report } from '../../claims/report.ts';
import { claimSubject } from '../../wording/claim-subject.ts';
import { corpusTitle } from '../../wording/fact-statement.ts';
import { pictureOf } from '../../wording/pictures/of-claim.ts';
import { Quotation } from '../shared/quotation.tsx';
import { VerdictIcon } from '../shared/verdict-icon.tsx';
import { useLocale, useWording } from '../shared/wording-context.ts';
import { ClaimPicture } from './claim-picture.tsx';
import { ClaimSides } from './claim-sides.tsx';
import { ReferenceList } from './reference-list.tsx';

export interface ClaimCardProps {
  readonly claim: Claim;
  readonly report: Report;
  /** Shows the passage in the text. */
  readonly jump: (claim: string) => void;
  readonly isOpen: boolean;
  readonly onToggle: (claim: string, isOpen: boolean) => void;
  /** The passage is in view in the text. */
  readonly isInView: boolean;
}

/** What asks for the reader's attention stands open at first; the rest is one click away. */
export const opensByItself = ({ verdict }: Claim): boolean => verdict === 'conflicts' || verdict === 'updates';

export function ClaimCard({ claim, report, jump, isOpen, onToggle, isInView }: ClaimCardProps) {
  const wording = useWording();
  const { locale } = wording;
  const facts = claim.evidence.map(({ fact }) => report.facts[fact]).filter((fact) => fact !== undefined);
  return (
    <article
      class={`claim ${claim.verdict}`}
      data-claim={claim.id}
      aria-labelledby={`subject-${claim.id}`}
      aria-current={isInView ? 'location' : undefined}
    >
      <h3 id={`subject-${claim.id}`} class="subject">
        <VerdictIcon verdict={claim.verdict} />
        <span class="visually-hidden">{locale.of('verdict', claim.verdict)}: </span>
        <span>
          {claimSubject(wording, claim).map((part, index) => (
            <Fragment key={part}>
              {index > 0 && ' · '}
              <bdi>{part}</bdi>
            </Fragment>
          ))}
        </span>
      </h3>
      <button type="button" class="jump" title={locale.t('show_in_page')} onClick={() => jump(claim.id)}>
        <Quotation text={claim.quote} lang={report.article.lang} />
        <span class="visually-hidden"> {locale.t('show_in_page')}</span>
      </button>
      <ClaimSides claim={claim} facts={facts} />
      {facts.length === 0 ? (
        <Reasons reasons={claim.reasons} />
      ) : (
        <ClaimDetails claim={claim} report={report} facts={facts} isOpen={isOpen} onToggle={onToggle} />
      )}
    </article>
  );
}

interface ClaimDetailsProps extends Pick<ClaimCardProps, 'claim' | 'report' | 'isOpen' | 'onToggle'> {
  readonly facts: readonly Fact[];
}

function ClaimDetails({ claim, report, facts, isOpen, onToggle }: ClaimDetailsProps) {
  const { locale } = useWording();
  // Drawn when it is opened for the first time: an article of sixty claims must not keep the popup waiting for what is closed.
  const [wasOpen, setWasOpen] = useState(isOpen);
  if (isOpen && !wasOpen) setWasOpen(true);
  const picture = isOpen || wasOpen ? pictureOf(locale, claim, facts) : null;
  return (
    <details open={isOpen} onToggle={({ currentTarget: { open } }) => open !== isOpen && onToggle(claim.id, open)}>
      <summary>{locale.t('details')}</summary>
      {(isOpen || wasOpen) && (
        <div class="references">
          {picture !== null && <ClaimPicture picture={picture} />}
          {facts.map((fact) => (
            <ReferenceList key={fact.id} fact={fact} kind={claim.kind} corpus={corpusTitle(locale, report, claim.evidence, fact.id)} />
          ))}
          <Reasons reasons={claim.reasons} />
        </div>
      )}
    </details>
  );
}

function Reasons({ reasons }: Pick<Claim, 'reasons'>) {
  const locale = useLocale();
  return (
    <div class="why">
      <p class="label">{locale.t('why')}</p>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{locale.of('reason', reason)}</li>
        ))}
      </ul>
    </div>
  );
}
