// The small print under a value: who says it, of which time, in which articles, since when; one line each.
import type { Claim } from '../claims/claim.ts';
import { documentName } from './document-name.ts';
import type { Locale } from './locale.ts';
import { originsText } from './origins.ts';
import type { ReferenceValue } from './reference-values.ts';
import type { Wording } from './sources.ts';

/** Of the page's own value. */
export function claimDetails({ locale, sources }: Wording, claim: Claim): readonly string[] {
  const speaker = claim.speaker === null ? null : sources.speaker(claim.speaker);
  return [
    speaker === null ? null : locale.t('said_by', speaker),
    claim.kind === 'statement' ? locale.t('of_side', locale.of('side', claim.side)) : null,
    claim.kind === 'quantity' ? timeText(locale, claim.asOf) : null,
  ].filter((line) => line !== null);
}

/** Of a value of the references. */
export function valueDetails(wording: Wording, value: ReferenceValue): readonly string[] {
  const { locale, sources } = wording;
  const speakers = value.speakers.map((id) => sources.speaker(id)).filter((name) => name !== null);
  return [
    speakers.length === 0 ? null : locale.t('said_by', locale.list(speakers)),
    value.stated.kind === 'statement' ? locale.t('of_side', locale.of('side', value.stated.side)) : null,
    originsText(wording, value),
    locale.t('documents', locale.list(value.documents.map((id) => documentName(wording, id)))),
    value.since === null ? null : locale.t('first_reported', locale.day(value.since)),
  ].filter((line) => line !== null);
}

function timeText(locale: Locale, { from, to, basis }: Extract<Claim, { kind: 'quantity' }>['asOf']): string | null {
  if (from === null || basis === 'unknown') return null;
  const date = to === null || to === from ? locale.day(from) : locale.interval({ from, to, precision: 'range' });
  return locale.t(basis === 'stated' ? 'time_stated' : 'time_published', date);
}
