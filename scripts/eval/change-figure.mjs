// Writes a figure's words with another number in them: digits in the place of its digits, its number word, or its dual.

/** Each changes a figure by more than a quarter; the smallest changes are the hardest to notice. */
const FACTORS = [0.5, 0.7, 1.3, 2];

/** A run of digits of any script, with separators inside it. */
export const DIGITS = /\p{Nd}+(?:[.,٬٫]\p{Nd}+)*/u;

/** Number words as they stand alone before a counted noun. */
export const NUMBER_WORD =
  /(?<!\p{L})(?:ثلاث|أربع|خمس|ست|سبع|ثماني|تسع|عشر)ة?(?!\p{L})|(?<!\p{L})(?:ألف|مئة|مائة)(?!\p{L})|\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/u;

/** A vague plural says an order of magnitude; what changes it is another one. */
const VAGUE = [
  ['عشرات', 'مئات', 'آلاف'],
  ['dozens', 'hundreds', 'thousands'],
];

/** A dual has its number in its ending: what a digit stands before instead. */
const DUALS = /** @type {const} */ ([[/جولت(?:ان|ين)(?:\s+أخري(?:ان|ين))?/u, 'جولات']]);

/**
 * @param {string} quote The figure's words.
 * @param {{ min: number | null, max: number | null }} value What they say.
 * @returns {string[]} The same words with other values; none when no number is found in them.
 */
export function changedFigures(quote, value) {
  const values = otherValues(value);
  if (DIGITS.test(quote)) return values.map((number) => quote.replace(DIGITS, String(number)));
  if (NUMBER_WORD.test(quote)) return values.map((number) => quote.replace(NUMBER_WORD, String(number)));
  for (const words of VAGUE) {
    const said = words.find((word) => quote.includes(word));
    if (said !== undefined) return words.filter((word) => word !== said).map((word) => quote.replace(said, word));
  }
  const dual = DUALS.find(([pattern]) => pattern.test(quote));
  // Arabic counts from three on with the plural.
  return dual === undefined
    ? []
    : values.filter((number) => number >= 3 && number <= 10).map((number) => quote.replace(dual[0], `${number} ${dual[1]}`));
}

/** @param {{ min: number | null, max: number | null }} value @returns {number[]} */
function otherValues({ min, max }) {
  const low = min ?? max ?? 0;
  const high = max ?? min ?? 0;
  const values = FACTORS.map((factor) => (factor < 1 ? Math.floor(low * factor) : Math.ceil(high * factor)));
  return [...new Set(values)].filter((number) => number >= 2);
}
