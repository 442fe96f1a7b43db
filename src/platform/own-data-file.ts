// The file that everything kept on the device is exported to and restored from.
import * as v from 'valibot';
import { failure, type Result, success } from '../claims/result.ts';

export const OWN_DATA_SCHEMA = 'muqarin/data@1';

/** The longest file that is read, in characters: settings take a few hundred, the rest is for saved articles and added corpora. */
const LONGEST_FILE = 200_000_000;

const OwnData = v.strictObject({
  schema: v.literal(OWN_DATA_SCHEMA),
  /** Everything in local storage, each part as its own module keeps and migrates it. */
  local: v.pipe(
    v.unknown(),
    // A list would pass for a record.
    v.check((local) => !Array.isArray(local)),
    v.record(v.string(), v.unknown()),
  ),
  /** Saved articles and added corpora; left out when there are none. Whoever keeps them checks them. */
  references: v.exactOptional(v.unknown()),
  corpora: v.exactOptional(v.unknown()),
});
export type OwnData = Readonly<v.InferOutput<typeof OwnData>>;

/** Each is explained to the reader by the message `data_import_<code with underscores>`. */
export const IMPORT_FAULTS = ['too-large', 'not-json', 'newer', 'other'] as const;
export type ImportFault = (typeof IMPORT_FAULTS)[number];

/** An exported file's text; the error is one of {@link IMPORT_FAULTS}. */
export function parseOwnData(text: string): Result<OwnData, ImportFault> {
  if (text.length > LONGEST_FILE) return failure('too-large');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return failure('not-json');
  }
  const parsed = v.safeParse(OwnData, data);
  if (parsed.success) return success(parsed.output);
  const schema = v.safeParse(v.object({ schema: v.pipe(v.string(), v.regex(/^muqarin\/data@\d+$/)) }), data);
  return failure(schema.success && schema.output.schema !== OWN_DATA_SCHEMA ? 'newer' : 'other');
}
