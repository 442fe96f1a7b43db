// What an article claims, as facts that other articles can be compared with: the corpus builder proposes them to a person, and an
// article that a reader saved stands for itself by them.
import type { Finding } from '../claims/claim.ts';
import type { Fact, Mention } from '../claims/fact.ts';
import { quantityKey } from './corpus.ts';

/** A fact of one mention without words of its own; `null` for what is no state of affairs to compare with. */
export function factOfFinding(claim: Finding, mention: Mention): Fact | null {
  if (claim.kind === 'quantity') {
    // A part, a plan, or a number of nothing in particular; whether an unclear one counts all of them, who asks must decide.
    if (claim.scope === 'part' || claim.status === 'planned' || claim.measure === 'other') return null;
    if (claim.actor === null && claim.place === null) return null;
    const { measure, actor, place, target, value } = claim;
    const id = [measure, actor, ...(place ?? [])].filter((part) => part !== null).join('-');
    return { id, kind: 'quantity', measure, actor, place, target, statement: UNWORDED, mentions: [{ ...mention, value }] };
  }
  if (claim.kind === 'date') {
    const { event, date } = claim;
    if (event === null || date === null) return null;
    return { id: event, kind: 'date', event, statement: UNWORDED, mentions: [{ ...mention, date }] };
  }
  const { proposition, stance, side } = claim;
  return { id: proposition, kind: 'statement', proposition, statement: UNWORDED, mentions: [{ ...mention, stance, side }] };
}

type Keyed =
  | Pick<Extract<Fact, { kind: 'quantity' }>, 'kind' | 'measure' | 'actor' | 'place'>
  | Pick<Extract<Fact, { kind: 'date' }>, 'kind' | 'event'>
  | Pick<Extract<Fact, { kind: 'statement' }>, 'kind' | 'proposition'>;

/** Facts of one kind and key are one fact, or several times of one event. */
export function factKey(fact: Keyed): string {
  if (fact.kind === 'quantity') return quantityKey(fact);
  return fact.kind === 'date' ? fact.event : fact.proposition;
}

const UNWORDED = { ar: '', en: '' } as const;
