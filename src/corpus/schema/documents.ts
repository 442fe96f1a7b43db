// The reference documents: what is known about each, never its text.
import * as v from 'valibot';
import type { ReferenceDocument } from '../../claims/fact.ts';
import { Day } from './days.ts';
import { Bilingual, Id, PlainText } from './words.ts';

export const DocumentEntry = v.pipe(
  v.strictObject({
    id: Id,
    lang: v.picklist(['ar', 'en']),
    outlet: v.nullable(Bilingual),
    /** How the outlet is known; `null` with an unknown outlet. */
    outletBasis: v.nullable(PlainText),
    published: Day,
    publishedBasis: PlainText,
    sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in 64 lower-case hexadecimal digits')),
  }),
  v.forward(
    v.check(({ outlet, outletBasis }) => (outlet === null) === (outletBasis === null), 'must be given with an outlet and null without'),
    ['outletBasis'],
  ),
) satisfies v.GenericSchema<unknown, ReferenceDocument>;

const ORIGIN_KINDS = ['wire', 'outlet', 'office', 'unnamed'] as const;

/**
 * Who a mention goes back to. `wire`: an agency whose text many carry; `outlet`: its own reporting; `office`: a
 * ministry, an army, an embassy that said so itself; `unnamed`: the document names nobody.
 */
export const OriginEntry = v.strictObject({
  name: Bilingual,
  kind: v.picklist(ORIGIN_KINDS),
  /** What else an agency or an outlet is called where an article says that it has its news from there. */
  aliases: v.exactOptional(v.strictObject({ ar: v.array(PlainText), en: v.array(PlainText) })),
});
export type Origin = v.InferOutput<typeof OriginEntry>;
