// What the references know by its month or year: "It convened again in March", where the sentences before tell of the talks.
import type { DateInterval } from '../../claims/time.ts';
import type { EventDefinition } from '../../corpus/schema/patterns.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { anyOf, type Bits, type Expression, expressionOf, meets, meetsAll } from '../concepts.ts';
import { PARTIES } from '../parties.ts';
import type { Term } from '../reading.ts';
import { NAMES } from '../scope.ts';
import { isOtherHappening } from './happenings.ts';
import type { Scene } from './scene.ts';

type Events = Readonly<Record<string, EventDefinition>>;

interface KnownDay {
  readonly id: string;
  readonly all: readonly Expression[];
  readonly none: Expression;
}

/** By the events of a corpus, and by the first and last day of the month or year. */
const remembered = new WeakMap<Events, ReadonlyMap<string, readonly KnownDay[]>>();

const NONE: readonly KnownDay[] = [];

/** What the corpus knows of this very month or year. */
export function knownOf(events: Events, { from, to }: DateInterval): readonly KnownDay[] {
  const known = remembered.get(events) ?? knownDaysOf(events);
  remembered.set(events, known);
  return known.get(keyOf({ from, to })) ?? NONE;
}

/** Of these, the event that is about what the concepts `upTo` the sentence name, in a clause that names nothing else; or null. */
export function eventOfDay(scene: Scene, known: readonly KnownDay[], events: Events, upTo: Bits): string | null {
  const { reading, date, around, besides } = scene;
  const before = reading.tokens[date.first - 1];
  if (!date.isNamed || clauseWords.between.at(before) || before?.norm === 'of') return null;
  const isOthers = (id: string, term: Term): boolean =>
    NAMES.has(term.group) ? !PARTIES.has(term.id) : !COMMON.has(term.id) && isOtherHappening(term, id, events);
  return (
    known.find(({ id, all, none }) => meetsAll(upTo, all) && !meets(besides, none) && !around.some((term) => isOthers(id, term)))?.id ??
    null
  );
}

/** "They came", "it was back": verbs that tell of anything. */
const COMMON: ReadonlySet<string> = new Set(['handing-message', 'coming-next', 'returning']);

const keyOf = ({ from, to }: { readonly from: string; readonly to: string }): string => `${from}/${to}`;

function knownDaysOf(events: Events): ReadonlyMap<string, readonly KnownDay[]> {
  const known = new Map<string, KnownDay[]>();
  for (const [id, { patterns, none }] of Object.entries(events)) {
    for (const { on, all, ...pattern } of patterns) {
      if (!on || on.from >= on.to) continue;
      const day = { id, all: all.map(expressionOf), none: anyOf([...(none ?? []), ...pattern.none]) };
      known.set(keyOf(on), [...(known.get(keyOf(on)) ?? []), day]);
    }
  }
  return known;
}
