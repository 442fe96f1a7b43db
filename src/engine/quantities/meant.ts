// Whom an article means where a sentence names nobody: the armed group or the alliance that was named last nearby.
import type { Topic } from '../../corpus/schema/topic.ts';
import type { Reading } from '../reading.ts';
import { termsOf } from '../scope.ts';
import type { FoundActor } from './actor.ts';

/** So many sentences back an armed group may be named that a figure is about. */
const NEARBY_SENTENCES = 2;

/** Who is meant where no sentence says who attacked: the armed group named last nearby, else the topic's. */
export function attackerMeant(reading: Reading, sentence: number, { attacker, fighters }: Topic['setting']): FoundActor {
  for (let at = sentence; at >= Math.max(0, sentence - NEARBY_SENTENCES); at--) {
    const named = termsOf(reading, at, 'actor').findLast(({ id }) => id === attacker || id === fighters);
    if (named) return { id: named.id, basis: 'inferred' };
  }
  return { id: attacker, basis: 'inferred' };
}

/** "A movement reduced to a thousand men", "It has 87 members": the armed group, or the alliance, that was named last. */
export function bodyBefore(reading: Reading, sentence: number, measure: string): FoundActor | null {
  for (let at = sentence; at >= Math.max(0, sentence - NEARBY_SENTENCES); at--) {
    const named = termsOf(reading, at, 'actor').findLast(({ id }) => BODIES[measure]?.has(id));
    if (named) return { id: named.id, basis: 'inferred' };
  }
  return null;
}

const BODIES: Readonly<Record<string, ReadonlySet<string>>> = {
  members: new Set(['isis', 'iran-aligned-factions']),
  partners: new Set(['coalition']),
};
