// What a claim is about, in a few words: "Troops · United States · Iraq", or the name of its event or proposition.
import type { Claim, QuantityClaim } from '../claims/claim.ts';
import type { Locale } from './locale.ts';
import type { Wording } from './sources.ts';

/** Parts in order of weight, never empty; ids that have no name in this language are left out. */
export function claimSubject({ locale, sources }: Wording, claim: Claim): readonly string[] {
  switch (claim.kind) {
    case 'quantity':
      return [locale.of('measure', claim.measure), ...roles(locale, claim)];
    case 'date':
      return [(claim.event === null ? null : sources.event(claim.event)) ?? locale.of('kind', claim.kind)];
    case 'statement':
      return [sources.proposition(claim.proposition) ?? locale.of('kind', claim.kind)];
  }
}

function roles(locale: Locale, { actor, place, target }: QuantityClaim): readonly string[] {
  const places = (place ?? []).map((id) => locale.named('place', id)).filter((name) => name !== null);
  const aim = target === null ? null : locale.named('target', target);
  return [
    actor === null ? null : locale.named('actor', actor),
    places.length === 0 ? null : locale.list(places),
    aim === null ? null : locale.t('against_target', aim),
  ].filter((part) => part !== null);
}
