// Which terms tell that something happened, by the triggers of the corpus's events: what else may have a date that stands beside them.
import type { EventDefinition } from '../../corpus/schema/patterns.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { hasArticle } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import { conceptNumber } from '../concept-numbers.ts';
import { type Expression, termsFor } from '../concepts.ts';
import type { DateExpression } from '../dates/read.ts';
import type { Reading, Term } from '../reading.ts';
import { hasObject } from './patient.ts';

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

/** "The commission published minutes": what announces something is not announced by that; "was announced", "the commission, announced" is. */
export function isItsDeed(reading: Reading, terms: readonly Term[], happening: Term, date: DateExpression): boolean {
  const { tokens } = reading;
  if (happening.id !== 'announcing') return false;
  if (tokens[happening.first]?.script === 'arabic') return isArabicDeed(reading, terms, happening, date);
  const thing = terms.findLast(({ id, last }) => ANNOUNCED.has(id) && last < happening.first);
  if (!thing) return false;
  // "When was the commission announced?", and in short "HMC announced in April 2023.", which has nothing that it announced.
  let head = thing.first - 1;
  while (clauseWords.determining.at(tokens[head]) || clauseWords.order.at(tokens[head])) head--;
  if (roleWords.passive.at(tokens[head]) && [1, 2].some((back) => clauseWords.asking.at(tokens[head - back]))) return false;
  const [link, behind] = [tokens.slice(happening.last + 1, date.first), tokens[date.last + 1]];
  const isOver = behind === undefined || behind.norm === '.' || behind.norm === '?' || behind.gap === 'line';
  if (date.first > happening.last && isOver && link.every((token) => clauseWords.light.at(token))) return false;
  let before = happening.first - 1;
  while (before > thing.last && /^(?:.+ly|first|also|then|later)$/u.test(tokens[before]?.norm ?? '')) before--;
  // "the commission, which had resumed its work, published": an aside between the two.
  const isBehindAside = tokens[before]?.norm === ',' && tokens[thing.last + 1]?.norm === ',' && before > thing.last + 1;
  return before === thing.last || isBehindAside;
}

/** «أعلنت اللجنة في أيار أن», «أعلنت هذه اللجنة في أيار أسماء أعضائها»: what it announced stands behind the date. */
function isArabicDeed(reading: Reading, terms: readonly Term[], { last }: Term, date: DateExpression): boolean {
  const { tokens } = reading;
  const subject = roleWords.pronoun.at(tokens[last + 1]) ? last + 2 : last + 1;
  const behind = tokens[date.last + 1];
  const isObject =
    clauseWords.contentOpener.at(behind) || clauseWords.governing.at(behind) || hasArticle(behind) || hasObject(reading, date.last, date);
  return isObject && behind?.gap !== 'line' && terms.some(({ id, first }) => ANNOUNCED.has(id) && first === subject);
}

export const ANNOUNCED: ReadonlySet<string> = new Set(['hmc', 'the-committee']);

/** The triggers of all events, and the words of each. */
interface Happenings {
  readonly triggers: ReadonlySet<number>;
  readonly ofEvent: ReadonlyMap<string, ReadonlySet<number>>;
}

const happenings = new WeakMap<object, Happenings>();

/** Whether a term tells of another happening than the event: it is a trigger, and none of that event's own words. */
export function isOtherHappening({ number }: Term, event: string, events: Readonly<Record<string, EventDefinition>>): boolean {
  const known = happenings.get(events) ?? happeningsOf(events);
  happenings.set(events, known);
  return known.triggers.has(number) && !known.ofEvent.get(event)?.has(number);
}

function happeningsOf(events: Readonly<Record<string, EventDefinition>>): Happenings {
  const triggers = new Set<number>();
  const ofEvent = new Map<string, Set<number>>();
  for (const [id, { patterns }] of Object.entries(events)) {
    const own = new Set<number>();
    for (const { all } of patterns.filter(({ loose, on }) => !loose && !on)) {
      for (const concept of all.flatMap((expression) => expression.split('|'))) own.add(conceptNumber(concept));
      for (const concept of (all[0] ?? '').split('|')) if (!THINGS.has(concept)) triggers.add(conceptNumber(concept));
    }
    ofEvent.set(id, own);
  }
  return { triggers, ofEvent };
}

/** Triggers that are no happenings. */
const THINGS = new Set([
  ...['hmc', 'mission', 'combat-role', 'syria', 'strategic-dialogue', 'strategic-framework', 'coordinating-committee'],
  ...['the-security-dialogue', 'agreed-commission', 'staying', 'remaining', 'going-on', 'phase-one', 'phase-two'],
]);
