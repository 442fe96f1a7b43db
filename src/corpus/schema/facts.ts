// Facts: one thing that the documents say, with every mention of it.
import * as v from 'valibot';
import { SIDES } from '../../claims/claim.ts';
import type { DateFact, Fact, QuantityFact, StatementFact } from '../../claims/fact.ts';
import type { FigureValue, Modifier } from '../../claims/value.ts';
import { MEASURES, MODIFIERS } from '../../claims/value.ts';
import { Day, Interval } from './days.ts';
import { Bilingual, Id, IdSet } from './words.ts';

const MAX_MENTIONS = 10_000;
/** Counts and sums of money; beyond this a double no longer holds every integer. */
const MAX_FIGURE = Number.MAX_SAFE_INTEGER;

const Figure = v.pipe(v.number(), v.minValue(0, 'must not be negative'), v.maxValue(MAX_FIGURE, 'is too large'));

/** Which sides a modifier leaves open, as `FigureValue` says. */
const OPEN_SIDES: Readonly<Record<Modifier, readonly ('min' | 'max')[]>> = {
  exact: [],
  about: [],
  more_than: ['max'],
  at_least: ['max'],
  less_than: ['min'],
  up_to: ['min'],
  range: [],
  vague: [],
};
const ONE_NUMBER: readonly Modifier[] = ['exact', 'about'];

const Value = v.pipe(
  v.strictObject({ min: v.nullable(Figure), max: v.nullable(Figure), modifier: v.picklist(MODIFIERS) }),
  v.forward(
    v.check(({ min, max }) => min === null || max === null || min <= max, 'must not be less than "min"'),
    ['max'],
  ),
  v.forward(
    v.check((value) => hasTheSidesOf(value), 'does not go with these "min" and "max" (see FigureValue)'),
    ['modifier'],
  ),
) satisfies v.GenericSchema<unknown, FigureValue>;

const mentionOf = {
  document: Id,
  origin: Id,
  speaker: v.nullable(Id),
};

const mentionsOf = <const T extends v.GenericSchema>(mention: T) =>
  v.pipe(
    v.array(mention),
    v.minLength(1, 'must hold at least one mention'),
    v.maxLength(MAX_MENTIONS, `must hold at most ${MAX_MENTIONS} mentions`),
  );

const stated = { id: Id, statement: Bilingual };

const QuantityEntry = v.strictObject({
  ...stated,
  kind: v.literal('quantity'),
  measure: v.picklist(MEASURES),
  actor: v.nullable(Id),
  place: v.nullable(IdSet),
  target: v.nullable(Id),
  since: v.optional(Day),
  mentions: mentionsOf(v.strictObject({ ...mentionOf, value: Value })),
}) satisfies v.GenericSchema<unknown, QuantityFact>;

const DateEntry = v.strictObject({
  ...stated,
  kind: v.literal('date'),
  event: Id,
  mentions: mentionsOf(v.strictObject({ ...mentionOf, date: Interval })),
}) satisfies v.GenericSchema<unknown, DateFact>;

const StatementEntry = v.strictObject({
  ...stated,
  kind: v.literal('statement'),
  proposition: Id,
  mentions: mentionsOf(v.strictObject({ ...mentionOf, stance: v.picklist(['affirm', 'deny']), side: v.picklist(SIDES) })),
}) satisfies v.GenericSchema<unknown, StatementFact>;

export const FactEntry = v.variant('kind', [QuantityEntry, DateEntry, StatementEntry]) satisfies v.GenericSchema<unknown, Fact>;

function hasTheSidesOf({ min, max, modifier }: FigureValue): boolean {
  const open = OPEN_SIDES[modifier];
  if ((min === null) !== open.includes('min') || (max === null) !== open.includes('max')) return false;
  return !ONE_NUMBER.includes(modifier) || min === max;
}
