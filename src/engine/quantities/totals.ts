// A total and the parts that are told beside it.
import type { QuantityFinding, RoleBasis } from '../../claims/claim.ts';

/**
 * "165 attacks: 66 of them in Iraq and 99 in Syria", "2,500 in Iraq and 900 in Syria, 3,400 altogether": the total of the two figures
 * behind it, or before it, holds for the places of both.
 */
export function withPlacesOfParts(total: QuantityFinding, index: number, all: readonly QuantityFinding[]): QuantityFinding {
  const place = total.roles.place !== 'stated' ? placeOfSum(total, all[index + 1], all[index + 2]) : null;
  const { ids, basis } = place ?? placeOfSum(total, all[index - 2], all[index - 1]) ?? {};
  if (!ids || !basis || total.place?.some((id) => !ids.includes(id))) return total;
  return { ...total, place: ids, roles: { ...total.roles, place: basis } };
}

/** Of both parts, when they are parts: as sure as the less sure of the two. */
function placeOfSum(
  total: QuantityFinding,
  first: QuantityFinding | undefined,
  second: QuantityFinding | undefined,
): { readonly ids: readonly string[]; readonly basis: RoleBasis } | null {
  if (!first?.place || !second?.place || first.measure !== total.measure || second.measure !== total.measure) return null;
  if (total.value.min === null || (first.value.min ?? 0) + (second.value.min ?? 0) !== total.value.min) return null;
  const isStated = first.roles.place === 'stated' && second.roles.place === 'stated';
  return { ids: [...new Set([...first.place, ...second.place])].sort(), basis: isStated ? 'stated' : 'inferred' };
}
