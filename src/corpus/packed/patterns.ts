// Patterns in columns: of each field a line for every pattern, empty where the pattern has none. An id of the lexicon is one letter,
// so that `withdrawal|departure` is two.

/** By field. */
export type Columns = Readonly<Record<string, string>>;

/** What an object of the corpus file is known by to be a pattern. */
export const PATTERN_FIELD = 'all';

/** Fields that hold expressions, and one; see schema/patterns.ts. All others are written as JSON. */
const EXPRESSION_LISTS = new Set([PATTERN_FIELD, 'none', 'hedges', 'context', 'outside']);
const EXPRESSIONS = new Set(['pivot']);

/** The first id's letter, the others follow: beyond the letters that mean something to a column. */
const FIRST_LETTER = 0x100;
const BETWEEN = ' ';
const OR = '|';
const LINE = '\n';

type Pattern = Readonly<Record<string, unknown>>;

/** Throws on an expression with an id that is not among `ids`. */
export function packPatterns(patterns: readonly Pattern[], ids: readonly string[]): Columns {
  const lettersOf = (expression: string): string =>
    expression
      .split(OR)
      .map((id) => letterOf(id, ids))
      .join('');
  const write = (field: string, value: unknown): string => {
    if (value === undefined) return '';
    if (EXPRESSION_LISTS.has(field)) return (value as readonly string[]).map(lettersOf).join(BETWEEN);
    return EXPRESSIONS.has(field) ? lettersOf(value as string) : JSON.stringify(value);
  };
  const fields = [...new Set(patterns.flatMap(Object.keys))];
  return Object.fromEntries(fields.map((field) => [field, patterns.map((pattern) => write(field, pattern[field])).join(LINE)]));
}

function letterOf(id: string, ids: readonly string[]): string {
  const place = ids.indexOf(id);
  if (place < 0) throw new Error(`muqarin: a pattern names “${id}”, which the lexicon does not have`);
  return String.fromCharCode(FIRST_LETTER + place);
}

/** The patterns in order, as they were but for empty lists: those come as fields left out. */
export function unpackPatterns(columns: Columns, ids: readonly string[]): Record<string, unknown>[] {
  const expressionOf = (letters: string): string => Array.from(letters, (letter) => ids[letter.charCodeAt(0) - FIRST_LETTER]).join(OR);
  const read = (field: string, written: string): unknown => {
    if (EXPRESSION_LISTS.has(field)) return written.split(BETWEEN).map(expressionOf);
    return EXPRESSIONS.has(field) ? expressionOf(written) : JSON.parse(written);
  };
  const patterns: Record<string, unknown>[] = [];
  for (const [field, column] of Object.entries(columns)) {
    for (const [row, written] of column.split(LINE).entries()) {
      patterns[row] ??= {};
      if (written !== '') Object.assign(patterns[row], { [field]: read(field, written) });
    }
  }
  return patterns;
}
