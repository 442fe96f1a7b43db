// The picture that a claim has: a number line for a figure, a timeline for a date, none for a statement.
import type { Claim } from '../../claims/claim.ts';
import type { Fact } from '../../claims/fact.ts';
import type { Locale } from '../locale.ts';
import { referenceValues } from '../reference-values.ts';
import { numberLine } from './number-line.ts';
import type { Picture } from './picture.ts';
import { timeline } from './timeline.ts';

/** `null` where there is nothing to draw: a statement, or a date that meets the statement that none has been set. */
export function pictureOf(locale: Locale, claim: Claim, facts: readonly Fact[]): Picture | null {
  const stated = facts.flatMap((fact) => referenceValues(fact, () => null).map((value) => value.stated));
  switch (claim.kind) {
    case 'quantity':
      return numberLine(
        locale,
        claim.measure,
        claim.value,
        stated.flatMap((one) => (one.kind === 'quantity' ? [one.value] : [])),
      );
    case 'date':
      return timeline(
        locale,
        claim.date,
        stated.flatMap((one) => (one.kind === 'date' && one.date !== null ? [one.date] : [])),
      );
    case 'statement':
      return null;
  }
}
