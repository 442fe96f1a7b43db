// Which terms tell that something happened, by the triggers of the corpus's events: what else may have a date that stands beside them.
import type { EventDefinition } from '../corpus/schema/patterns.ts';
import { conceptNumber } from './concept-numbers.ts';
import { type Expression, termsFor } from './concepts.ts';
import type { DateExpression } from './dates/read.ts';
import type { Term } from './reading.ts';

/** "the combat role ended": of a thing, the term beside it that tells what happened to it, the nearest to the date. */
export function happeningOf(terms: readonly Term[], all: readonly Expression[], trigger: Term, date: DateExpression): Term {
  const [, patient] = all;
  if (!patient || !THINGS.has(trigger.id)) return trigger;
  const away = ({ first, last }: Term): number => Math.max(first - date.last, date.first - last);
  return (
    termsFor(terms, patient).reduce<Term | null>((nearest, term) => (nearest && away(nearest) <= away(term) ? nearest : term), null) ??
    trigger
  );
}

const happenings = new WeakMap<object, ReadonlySet<number>>();

/** Whether a term is the trigger of some event; a thing that events are about is none. */
export function isHappening({ number }: Term, events: Readonly<Record<string, EventDefinition>>): boolean {
  let known = happenings.get(events);
  if (!known) {
    const strict = Object.values(events).flatMap(({ patterns }) => patterns.filter(({ loose, on }) => !loose && !on));
    const triggers = strict.flatMap(({ all }) => (all[0] ?? '').split('|')).filter((id) => !THINGS.has(id));
    known = new Set(triggers.map(conceptNumber));
    happenings.set(events, known);
  }
  return known.has(number);
}

/** Triggers that are no happenings. */
const THINGS = new Set(['hmc', 'mission', 'combat-role', 'syria', 'strategic-dialogue', 'strategic-framework', 'coordinating-committee']);
