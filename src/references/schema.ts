// What a saved article must look like, in the database and in a file.
import * as v from 'valibot';
import type { SavedArticle, SavedReading } from '../claims/saved.ts';

/** UTF-16 units; the page's reader stops long before. */
export const LONGEST_TEXT = 2_000_000;
const MOST_VERSIONS = 1_000;

const short = v.nullable(v.pipe(v.string(), v.maxLength(5_000)));

const SavedVersion = v.strictObject({
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in lower-case hexadecimal')),
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_TEXT)),
  title: short,
  published: v.strictObject({
    date: v.nullable(v.pipe(v.string(), v.isoDate())),
    basis: v.picklist(['metadata', 'text', 'given', 'unknown']),
  }),
  readAt: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/, 'must be a time in UTC')),
});

const article = {
  id: v.pipe(v.string(), v.maxLength(10_000), v.regex(/^(?:url|text):/, 'must begin with “url:” or “text:”')),
  url: short,
  outlet: short,
  lang: v.pipe(v.string(), v.maxLength(35)),
  versions: v.pipe(v.array(SavedVersion), v.minLength(1), v.maxLength(MOST_VERSIONS)),
};

/** An article of a file: what the engine reads in it is read anew, so that no file can bring claims that its text does not make. */
export const FileArticle = v.strictObject(article);

/** Only we write the database: what was read is checked for its place in the record alone. */
const Reading = v.custom<SavedReading>(
  (value) => typeof value === 'object' && value !== null && 'engine' in value && 'claims' in value && 'fingerprints' in value,
);
const KeptArticle = v.strictObject({ ...article, reading: v.nullable(Reading) });

/** `null` for a record that does not fit. */
export function parseKept(record: unknown): SavedArticle | null {
  const parsed = v.safeParse(KeptArticle, record);
  return parsed.success ? parsed.output : null;
}
