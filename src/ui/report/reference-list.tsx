// What the references give for one fact: every value with its articles, origins and speakers.
import type { ClaimKind } from '../../claims/claim.ts';
import type { Fact } from '../../claims/fact.ts';
import { valueDetails } from '../../wording/details.ts';
import { factStatement } from '../../wording/fact-statement.ts';
import { type ReferenceValue, referenceValues } from '../../wording/reference-values.ts';
import { statedText } from '../../wording/stated.ts';
import { useWording } from '../shared/wording-context.ts';

export interface ReferenceListProps {
  readonly fact: Fact;
  /** Of the claim that is compared with the fact. */
  readonly kind: ClaimKind;
  /** What the corpus is called that the fact was added with; `null` for one that was there. */
  readonly corpus?: string | null;
}

export function ReferenceList({ fact, kind, corpus = null }: ReferenceListProps) {
  const { locale, sources } = useWording();
  const values = referenceValues(fact, (document) => sources.document(document)?.published ?? null);
  return (
    <>
      <p class="fact">{factStatement(locale, fact, corpus)}</p>
      <ul class="values">
        {values.map((value) => (
          <li key={JSON.stringify(value.stated)}>
            <Value value={value} kind={kind} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Value({ value, kind }: { readonly value: ReferenceValue; readonly kind: ClaimKind }) {
  const wording = useWording();
  const { locale } = wording;
  return (
    <>
      {
        // "Denied" says nothing beside a figure or a date: there the fact's own statement says it all.
        value.stated.kind === kind && (
          <p class="value">
            <bdi>{statedText(locale, value.stated)}</bdi>
          </p>
        )
      }
      <ul class="details-of">
        {valueDetails(wording, value).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
