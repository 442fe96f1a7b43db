// What the references give for one fact: every value with its articles, origins and speakers.
import type { ClaimKind } from '../../claims/claim.ts';
import type { Fact } from '../../claims/fact.ts';
import { documentName } from '../../wording/document-name.ts';
import { type ReferenceValue, referenceValues } from '../../wording/reference-values.ts';
import { statedText } from '../../wording/stated.ts';
import { useWording } from '../shared/wording-context.ts';

export interface ReferenceListProps {
  readonly fact: Fact;
  /** Of the claim that is compared with the fact. */
  readonly kind: ClaimKind;
}

export function ReferenceList({ fact, kind }: ReferenceListProps) {
  const { locale, sources } = useWording();
  const values = referenceValues(fact, (document) => sources.document(document)?.published ?? null);
  return (
    <>
      <p class="fact">{fact.statement[locale.lang]}</p>
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
  const { locale, sources } = wording;
  const origins = value.origins.map((id) => sources.origin(id) ?? locale.t('origin_unknown'));
  const speakers = value.speakers.map((id) => sources.speaker(id)).filter((name) => name !== null);
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
        {speakers.length > 0 && <li>{locale.t('said_by', locale.list(speakers))}</li>}
        {value.stated.kind === 'statement' && <li>{locale.t('of_side', locale.of('side', value.stated.side))}</li>}
        <li>{locale.plural('origins', origins.length, locale.list(origins))}</li>
        <li>{locale.t('documents', locale.list(value.documents.map((id) => documentName(wording, id))))}</li>
        {value.since !== null && <li>{locale.t('first_reported', locale.day(value.since))}</li>}
      </ul>
    </>
  );
}
