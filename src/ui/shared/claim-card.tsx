// One claim: this page's words and value, the references' values, the difference, and why the verdict is what it is.
import type { Claim } from '../../claims/claim.ts';
import type { Fact } from '../../claims/fact.ts';
import type { Report } from '../../claims/report.ts';
import { claimSubject } from '../../wording/claim-subject.ts';
import type { Locale } from '../../wording/locale.ts';
import { referenceValues } from '../../wording/reference-values.ts';
import { claimStates, statedText } from '../../wording/stated.ts';
import { Difference } from './difference.tsx';
import { Quotation } from './quotation.tsx';
import { ReferenceList } from './reference-list.tsx';
import { useLocale, useWording } from './wording-context.ts';

export interface ClaimCardProps {
  readonly claim: Claim;
  readonly report: Report;
  /** Shows the passage in the page. */
  readonly jump: (claim: string) => void;
}

export function ClaimCard({ claim, report, jump }: ClaimCardProps) {
  const wording = useWording();
  const { locale } = wording;
  const facts = claim.evidence.map(({ fact }) => report.facts[fact]).filter((fact) => fact !== undefined);
  // What asks for the reader's attention stands open; the rest is one click away.
  const open = claim.verdict === 'conflicts' || claim.verdict === 'updates';
  return (
    <article class={`claim ${claim.verdict}`} data-claim={claim.id}>
      <p class="subject">
        {claimSubject(wording, claim).map((part) => (
          <bdi key={part}>{part}</bdi>
        ))}
      </p>
      <p class="label">{locale.t('on_this_page')}</p>
      <button type="button" class="jump" title={locale.t('show_in_page')} onClick={() => jump(claim.id)}>
        <Quotation text={claim.quote} lang={report.article.lang} />
        <span class="visually-hidden"> {locale.t('show_in_page')}</span>
      </button>
      <PageValue claim={claim} />
      {open && <ClaimDifference claim={claim} fact={facts[0]} />}
      {facts.length === 0 ? (
        <Reasons reasons={claim.reasons} />
      ) : (
        <details open={open}>
          <summary>{locale.t('details')}</summary>
          <div class="references">
            <p class="label">{locale.t('in_references')}</p>
            {facts.map((fact) => (
              <ReferenceList key={fact.id} fact={fact} kind={claim.kind} />
            ))}
          </div>
          <Reasons reasons={claim.reasons} />
        </details>
      )}
    </article>
  );
}

function Reasons({ reasons }: Pick<Claim, 'reasons'>) {
  const locale = useLocale();
  return (
    <>
      <p class="label">{locale.t('why')}</p>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason}>{locale.of('reason', reason)}</li>
        ))}
      </ul>
    </>
  );
}

/** The value as it was understood, with its time and speaker. */
function PageValue({ claim }: { readonly claim: Claim }) {
  const { locale, sources } = useWording();
  const speaker = claim.speaker === null ? null : sources.speaker(claim.speaker);
  const time = claim.kind === 'quantity' ? timeText(locale, claim.asOf) : null;
  return (
    <>
      <p class="value">
        <bdi>{statedText(locale, claimStates(claim))}</bdi>
      </p>
      <ul class="details-of">
        {speaker !== null && <li>{locale.t('said_by', speaker)}</li>}
        {claim.kind === 'statement' && <li>{locale.t('of_side', locale.of('side', claim.side))}</li>}
        {time !== null && <li>{time}</li>}
      </ul>
    </>
  );
}

function timeText(locale: Locale, { from, to, basis }: Extract<Claim, { kind: 'quantity' }>['asOf']): string | null {
  if (from === null || basis === 'unknown') return null;
  const date = to === null || to === from ? locale.day(from) : locale.interval({ from, to, precision: 'range' });
  return locale.t(basis === 'stated' ? 'time_stated' : 'time_published', date);
}

/** Nothing without a fact to differ from, or when both sides read the same. */
function ClaimDifference({ claim, fact }: { readonly claim: Claim; readonly fact: Fact | undefined }) {
  const locale = useLocale();
  if (fact === undefined) return null;
  const first = referenceValues(fact, () => null)[0];
  // A page's date against the statement that there is none yet: two things to read, not one to compare word by word.
  if (first === undefined || first.stated.kind !== claim.kind) return null;
  const reference = statedText(locale, first.stated);
  const page = statedText(locale, claimStates(claim));
  if (reference === page) return null;
  return (
    <div class="difference-block">
      <p class="label">{locale.t('difference')}</p>
      <Difference reference={reference} page={page} />
    </div>
  );
}
