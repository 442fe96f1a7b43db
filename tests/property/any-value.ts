// Values of every shape, and values that are almost right: what arrives in messages, stores and files that others wrote.
import fc from 'fast-check';

/** Names that reach a prototype, and names of ours. */
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'length',
  'v',
  'type',
  'tab',
  'kind',
  'state',
  'visit',
  'claims',
  'version',
  'settings',
];
const ODD = [undefined, null, Number.NaN, Number.POSITIVE_INFINITY, -0, -1, 2 ** 53, '', '\ud800', '<b>', [], {}, true];

const leaf = fc.oneof(fc.constantFrom<unknown>(...ODD), fc.string(), fc.double(), fc.integer(), fc.bigInt());

/** Anything that a structured clone can carry. */
export const anyValue: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...NAMES), fc.string()), tie('value'), { maxKeys: 5 }),
    fc.date(),
    fc.uint8Array({ maxLength: 8 }),
  ),
})).value;

/** Anything that JSON can say, as `JSON.parse` gives it: `__proto__` is a name like any other there. */
export const anyJson: fc.Arbitrary<unknown> = fc.json({ maxDepth: 4 }).map((text): unknown => JSON.parse(text));

/** The record with one field that is missing, of another kind or too many. */
export function spoilt(record: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> {
  const names = Object.keys(record);
  const without = fc.constantFrom(...names).map((name) => Object.fromEntries(Object.entries(record).filter(([other]) => other !== name)));
  const another = fc
    .tuple(fc.constantFrom(...names), fc.constantFrom<unknown>([], {}, null, -1, 0.5, Number.NaN, new Date(0)))
    .filter(([name, value]) => value !== record[name])
    .map(([name, value]) => ({ ...record, [name]: value }));
  const more = fc
    .tuple(fc.string({ minLength: 1 }), anyValue)
    .filter(([name]) => !names.includes(name) && name !== '__proto__')
    .map(([name, value]) => ({ ...record, [name]: value }));
  return fc.oneof(without, another, more);
}
