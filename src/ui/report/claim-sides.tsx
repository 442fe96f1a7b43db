// The page's value and the references', side by side, with the words that differ marked.
import type { Claim } from '../../claims/claim.ts';
import type { Fact } from '../../claims/fact.ts';
import { claimDetails } from '../../wording/details.ts';
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
  const wording = useWording();
  const { locale } = wording;
  const page = statedText(locale, claimStates(claim));
  // A page's date against the statement that there is none yet has no value to stand beside it: the fact's words say it.
  const values = facts.flatMap((fact) => referenceValues(fact, () => null)).filter(({ stated }) => stated.kind === claim.kind);
  const [first] = values;
  const reference = first === undefined ? null : statedText(locale, first.stated);
  const differs = reference !== null && reference !== page && opensByItself(claim);
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
          {claimDetails(wording, claim).map((line) => (
            <li key={line}>{line}</li>
          ))}
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
