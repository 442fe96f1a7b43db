// A total and the parts that are told behind it.
import type { QuantityFinding } from '../../claims/claim.ts';

/** "165 attacks: 66 of them in Iraq and 99 in Syria": the total of the two figures behind it holds for the places of both. */
export function withPlacesOfParts(total: QuantityFinding, first?: QuantityFinding, second?: QuantityFinding): QuantityFinding {
  if (total.place !== null || !first?.place || !second?.place || first.measure !== total.measure || second.measure !== total.measure)
    return total;
  const sum = (first.value.min ?? 0) + (second.value.min ?? 0);
  if (total.value.min === null || sum !== total.value.min) return total;
  return { ...total, place: [...new Set([...first.place, ...second.place])].sort(), roles: { ...total.roles, place: 'stated' } };
}
