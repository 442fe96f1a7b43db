// The headline against the body: a figure that no figure of the body supports, while the body gives another for the same thing.
import type { QuantityFinding } from '../../claims/claim.ts';
import type { FigureValue } from '../../claims/value.ts';
import { quantityKey } from '../../corpus/corpus.ts';
import { valuesMeet } from './compatible.ts';

/**
 * The headline's findings that the body contradicts, with the body's findings that do. `headlineEnd` is the UTF-16 offset at
 * which the body begins. Findings of another time, a part, or a denied scope say nothing against a headline.
 */
export function contradictedHeadline(findings: readonly QuantityFinding[], headlineEnd: number): ReadonlySet<QuantityFinding> {
  const headlines = findings.filter((finding) => finding.start < headlineEnd && isPlain(finding));
  if (headlines.length === 0) return NONE;
  const body = new Map<string, QuantityFinding[]>();
  for (const finding of findings) {
    if (finding.start < headlineEnd || !isPlain(finding)) continue;
    const key = quantityKey(finding);
    body.set(key, [...(body.get(key) ?? []), finding]);
  }
  const contradicted = new Set<QuantityFinding>();
  for (const headline of headlines) {
    const rivals = body.get(quantityKey(headline)) ?? [];
    if (rivals.length === 0 || rivals.some(({ value }) => valuesMeet(headline.value, value) || isRounded(headline.value, value))) continue;
    contradicted.add(headline);
    for (const rival of rivals) contradicted.add(rival);
  }
  return contradicted;
}

/** Headlines round: "Attacked 100 times" above "at least 102 times". */
const ROUNDED = 0.05;

/** Whether the headline's one number is a rounder one beside either number of the other. */
function isRounded({ min, max }: FigureValue, other: FigureValue): boolean {
  if (min === null || min !== max) return false;
  return [other.min, other.max].some(
    (exact) => exact !== null && roundnessOf(min) > roundnessOf(exact) && Math.abs(min - exact) <= ROUNDED * exact,
  );
}

/** The largest power of ten that divides it. */
function roundnessOf(value: number): number {
  let unit = 1;
  while (value > 0 && value % (unit * 10) === 0) unit *= 10;
  return unit;
}

const NONE: ReadonlySet<QuantityFinding> = new Set();

const isPlain = ({ measure, asOf, status, scope, actor, place }: QuantityFinding): boolean =>
  measure !== 'other' &&
  measure !== 'duration' &&
  actor !== null &&
  place !== null &&
  asOf.basis !== 'stated' &&
  status === 'actual' &&
  scope !== 'part';
