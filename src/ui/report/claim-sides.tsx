// The page's value and the references', side by side, with the words that differ marked.
import type { Claim } from '../../claims/claim.ts';
import type { Fact } from '../../claims/fact.ts';
import type { Locale } from '../../wording/locale.ts';
import { type ReferenceValue, referenceValues } from '../../wording/reference-values.ts';
import { claimStates, statedText } from '../../wording/stated.ts';
import { useLocale, useWording } from '../shared/wording-context.ts';
import { opensByItself } from './claim-card.tsx';
import { Key } from './picture-key.tsx';
import { ValuesDiff } from './values-diff.tsx';

export interface ClaimSidesProps {
  readonly claim: Claim;
  /** The facts that the verdict rests on. */
  readonly facts: readonly Fact[];
}

export function ClaimSides({ claim, facts }: ClaimSidesProps) {
  const { locale, sources } = useWording();
  const page = statedText(locale, claimStates(claim));
  // A page's date against the statement that there is none yet has no value to stand beside it: the fact's words say it.
  const values = facts.flatMap((fact) => referenceValues(fact, () => null)).filter(({ stated }) => stated.kind === claim.kind);
  const [first] = values;
  const reference = first === undefined ? null : statedText(locale, first.stated);
  const differs = reference !== null && reference !== page && opensByItself(claim);
  const speaker = claim.speaker === null ? null : sources.speaker(claim.speaker);
  const time = claim.kind === 'quantity' ? timeText(locale, claim.asOf) : null;
  return (
    <div class="sides">
      <div class="side page">
        <p class="label">
          <Key of="page" />
          {locale.t('on_this_page')}
        </p>
        <p class="value">
          <bdi>{differs ? <ValuesDiff reference={reference} page={page} side="page" /> : page}</bdi>
        </p>
        <ul class="details-of">
          {speaker !== null && <li>{locale.t('said_by', speaker)}</li>}
          {claim.kind === 'statement' && <li>{locale.t('of_side', locale.of('side', claim.side))}</li>}
          {time !== null && <li>{time}</li>}
        </ul>
      </div>
      {reference !== null && (
        <div class="side of-references">
          <p class="label">
            <Key of="reference" />
            {locale.t('in_references')}
          </p>
          <p class="value">
            <bdi>{differs ? <ValuesDiff reference={reference} page={page} side="reference" /> : reference}</bdi>
          </p>
          <OtherValues values={values.slice(1)} />
        </div>
      )}
    </div>
  );
}

/** Where the references disagree, all their values are shown. */
function OtherValues({ values }: { readonly values: readonly ReferenceValue[] }) {
  const locale = useLocale();
  const texts = [...new Set(values.map(({ stated }) => statedText(locale, stated)))];
  if (texts.length === 0) return null;
  return (
    <ul class="values-too">
      {texts.map((text) => (
        <li key={text}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
}

function timeText(locale: Locale, { from, to, basis }: Extract<Claim, { kind: 'quantity' }>['asOf']): string | null {
  if (from === null || basis === 'unknown') return null;
  const date = to === null || to === from ? locale.day(from) : locale.interval({ from, to, precision: 'range' });
  return locale.t(basis === 'stated' ? 'time_stated' : 'time_published', date);
}
