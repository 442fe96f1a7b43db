// `muqarin/report@1` as the command line prints it: every field and no other, offsets within the article, facts for all evidence.
import * as v from 'valibot';
import { SIDES } from '../../src/claims/claim.ts';
import { REPORT_SCHEMA } from '../../src/claims/report.ts';
import { PRECISIONS } from '../../src/claims/time.ts';
import { MEASURES, MODIFIERS } from '../../src/claims/value.ts';
import { REASONS, VERDICTS } from '../../src/claims/verdict.ts';

const Day = v.pipe(v.string(), v.isoDate());
const Text = v.pipe(v.string(), v.minLength(1));
const Offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Speaker = v.nullable(Text);
const Interval = v.strictObject({ from: Day, to: Day, precision: v.picklist(PRECISIONS) });
const Value = v.strictObject({ min: v.nullable(v.number()), max: v.nullable(v.number()), modifier: v.picklist(MODIFIERS) });
const Role = v.optional(v.picklist(['stated', 'inferred']));

const judged = {
  id: v.pipe(v.string(), v.regex(/^c[1-9]\d*$/)),
  quote: Text,
  start: Offset,
  end: Offset,
  verdict: v.picklist(VERDICTS),
  reasons: v.pipe(v.array(v.picklist(REASONS)), v.minLength(1)),
  evidence: v.array(v.strictObject({ fact: Text, origins: Offset, documents: v.array(Text), corpus: v.exactOptional(Text) })),
  speaker: Speaker,
};

const Claim = v.variant('kind', [
  v.strictObject({
    ...judged,
    kind: v.literal('quantity'),
    measure: v.picklist(MEASURES),
    value: Value,
    actor: v.nullable(Text),
    place: v.nullable(v.array(Text)),
    target: v.nullable(Text),
    roles: v.strictObject({ actor: Role, place: Role, target: Role }),
    asOf: v.strictObject({ from: v.nullable(Day), to: v.nullable(Day), basis: v.picklist(['stated', 'published', 'unknown']) }),
    status: v.picklist(['actual', 'planned']),
    scope: v.picklist(['whole', 'part', 'unclear']),
  }),
  v.strictObject({
    ...judged,
    kind: v.literal('date'),
    event: v.nullable(Text),
    eventBasis: v.nullable(v.picklist(['stated', 'inferred'])),
    date: v.nullable(Interval),
    relative: v.boolean(),
  }),
  v.strictObject({
    ...judged,
    kind: v.literal('statement'),
    proposition: Text,
    basis: v.optional(v.literal('inferred')),
    stance: v.picklist(['affirm', 'deny']),
    side: v.picklist(SIDES),
  }),
]);

const PrintedReport = v.pipe(
  v.strictObject({
    schema: v.literal(REPORT_SCHEMA),
    file: v.string(),
    article: v.strictObject({
      title: v.nullable(v.string()),
      lang: Text,
      url: v.nullable(v.string()),
      outlet: v.nullable(v.string()),
      length: Offset,
      published: v.strictObject({ date: v.nullable(Day), basis: v.picklist(['metadata', 'text', 'given', 'unknown']) }),
    }),
    topic: v.strictObject({ onTopic: v.boolean(), score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)), signals: v.array(Text) }),
    claims: v.array(Claim),
    notMentioned: v.array(Text),
    sharedWording: v.array(v.strictObject({ document: Text, share: v.number(), spans: v.array(v.tuple([Offset, Offset])) })),
    corpora: v.exactOptional(v.record(Text, v.strictObject({ ar: Text, en: Text }))),
    origins: v.exactOptional(
      v.array(v.strictObject({ origin: Text, start: Offset, end: Offset, scope: v.picklist(['article', 'sentence']) })),
    ),
    facts: v.record(v.string(), v.looseObject({ id: Text, kind: v.picklist(['quantity', 'date', 'statement']) })),
  }),
  v.check(({ claims, article }) => claims.every(({ start, end }) => start < end && end <= article.length), 'a claim lies outside the text'),
  v.check(
    ({ claims, facts }) => claims.every(({ evidence }) => evidence.every(({ fact }) => Object.hasOwn(facts, fact))),
    'a fact is missing',
  ),
  v.check(({ article: { published } }) => (published.date === null) === (published.basis === 'unknown'), 'a date without basis'),
);

export type PrintedReport = v.InferOutput<typeof PrintedReport>;

/** The report, checked; throws with the path of the first fault. */
export function checkReport(data: unknown): PrintedReport {
  const parsed = v.safeParse(PrintedReport, data);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new Error(`not a report at ${v.getDotPath(issue) ?? 'the top'}: ${issue.message}`);
}

/** A line of NDJSON that says why an input could not be read. */
export function checkFault(data: unknown): { file: string; error: string } {
  return v.parse(v.strictObject({ file: v.string(), error: Text }), data);
}

/** The claims' quotes are the text's own words at their offsets. */
export function misquoted(report: PrintedReport, text: string): string[] {
  return report.claims.filter(({ quote, start, end }) => text.slice(start, end) !== quote).map(({ id }) => id);
}
