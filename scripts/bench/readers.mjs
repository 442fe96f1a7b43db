// Muqarin and its peers behind one form: text in, spans with values out.
import { extract } from './engine.mjs';
import { peer } from './peers.mjs';

/**
 * @typedef {object} Found
 * @property {number} start UTF-16 offsets, end exclusive.
 * @property {number} end
 * @property {readonly (number | null)[]} [values] Of a figure: the number, or the ends of an interval. Without it only the span is compared.
 * @property {readonly string[]} [dates] Of a date: the ISO days that it may begin on.
 */

/**
 * @typedef {object} Reader
 * @property {string} name
 * @property {(text: string, published: string) => readonly Found[]} [figures]
 * @property {(text: string, published: string) => readonly Found[]} [dates]
 * @property {(text: string, published: string) => unknown} run The work that is timed: reading without the translation to {@link Found}.
 */

/**
 * @param {import('./engine.mjs').Engine} engine
 * @returns {readonly Reader[]} Muqarin first.
 */
export const makeReaders = (engine) => [
  muqarin(engine),
  recognizersNumber(),
  recognizersDateTime(),
  chrono(),
  compromise(),
  wink(),
  digitRegex(),
  charLoop(),
];

/** @param {import('./engine.mjs').Engine} engine @returns {Reader} */
function muqarin(engine) {
  return {
    name: 'Muqarin, figures and dates',
    // As in the annotation: ordinals count nothing, and vague plurals are not marked.
    figures: (text, published) =>
      extract(engine, text, published)
        .figures.filter(({ unit, form }) => unit !== 'ordinal' && form !== 'vague')
        .map(({ start, end, value }) => ({ start, end, values: [value.min ?? value.max, value.max ?? value.min] })),
    dates: (text, published) =>
      extract(engine, text, published).dates.map(({ start, end, date }) => ({ start, end, dates: date ? [date.from] : [] })),
    run: (text, published) => extract(engine, text, published),
  };
}

/** @returns {Reader} */
function recognizersNumber() {
  const { NumberRecognizer } = peer('@microsoft/recognizers-text-number');
  const model = new NumberRecognizer('en-us').getNumberModel();
  const run = (/** @type {string} */ text) => model.parse(text);
  return {
    name: 'recognizers-text-number',
    run,
    figures: (text) =>
      run(text).map((/** @type {any} */ { start, end, resolution }) => ({ start, end: end + 1, values: [Number(resolution?.value)] })),
  };
}

/** @returns {Reader} */
function recognizersDateTime() {
  const { DateTimeRecognizer } = peer('@microsoft/recognizers-text-date-time');
  const model = new DateTimeRecognizer('en-us').getDateTimeModel();
  const run = (/** @type {string} */ text, /** @type {string} */ published) => model.parse(text, localDay(published));
  return {
    name: 'recognizers-text-date-time',
    run,
    dates: (text, published) =>
      run(text, published)
        .filter((/** @type {any} */ { typeName }) => typeName.includes('date'))
        .map((/** @type {any} */ { start, end, resolution }) => ({
          start,
          end: end + 1,
          dates: (resolution?.values ?? []).map((/** @type {any} */ value) => String(value.start ?? value.value ?? value.timex)),
        })),
  };
}

/** @returns {Reader} */
function chrono() {
  const parser = peer('chrono-node');
  const run = (/** @type {string} */ text, /** @type {string} */ published) => parser.parse(text, localDay(published));
  return {
    name: 'chrono-node',
    run,
    dates: (text, published) =>
      run(text, published)
        .filter((/** @type {any} */ { start }) => ['day', 'weekday', 'month', 'year'].some((part) => start.isCertain(part)))
        .map((/** @type {any} */ { index, text: words, start }) => ({
          start: index,
          end: index + words.length,
          dates: [isoOf(start.get('year'), start.get('month'), start.get('day'))],
        })),
  };
}

/** @returns {Reader} */
function compromise() {
  const nlp = peer('compromise');
  nlp.plugin(peer('compromise-dates'));
  return {
    name: 'compromise and compromise-dates',
    run: (text, published) => {
      const document = nlp(text);
      return [document.numbers().json(), document.dates({ today: published }).json()];
    },
    figures: (text) =>
      nlp(text)
        .numbers()
        .json({ offset: true })
        .map((/** @type {any} */ { offset, number }) => ({ ...spanOf(offset), values: [number?.num ?? null] })),
    dates: (text, published) =>
      nlp(text)
        .dates({ today: published })
        .json({ offset: true })
        .map((/** @type {any} */ { offset, dates }) => ({ ...spanOf(offset), dates: dates?.start ? [String(dates.start)] : [] })),
  };
}

/** @param {{ start: number, length: number }} offset */
const spanOf = ({ start, length }) => ({ start, end: start + length });

/** Its entities have neither values nor offsets: the words are looked up in the text, and the span alone is compared. @returns {Reader} */
function wink() {
  const nlp = peer('wink-nlp')(peer('wink-eng-lite-web-model'));
  const { its } = nlp;
  const entities = (/** @type {string} */ text) => nlp.readDoc(text).entities().out(its.detail);
  const located = (/** @type {string} */ text, /** @type {ReadonlySet<string>} */ types) => {
    let from = 0;
    return entities(text).flatMap((/** @type {any} */ { value, type }) => {
      const start = text.indexOf(value, from);
      if (start < 0) return [];
      from = start + value.length;
      return types.has(type) ? [{ start, end: from }] : [];
    });
  };
  return {
    name: 'wink-nlp (spans only)',
    run: entities,
    figures: (text) => located(text, new Set(['CARDINAL', 'PERCENT', 'MONEY'])),
    dates: (text) => located(text, new Set(['DATE'])),
  };
}

/** @returns {Reader} */
function digitRegex() {
  const DIGITS = /\p{Nd}+(?:[.,٫٬]\p{Nd}+)*/gu;
  const run = (/** @type {string} */ text) => [...text.matchAll(DIGITS)];
  return {
    name: 'a digit regex',
    run,
    figures: (text) =>
      run(text).map(({ 0: digits, index }) => ({ start: index, end: index + digits.length, values: [Number(digits.replaceAll(',', ''))] })),
  };
}

/** What reading every unit once costs: no reader can be faster. @returns {Reader} */
function charLoop() {
  return {
    name: 'a charCodeAt loop',
    run: (text) => {
      let sum = 0;
      for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
      return sum;
    },
  };
}

/** @param {string} iso Noon of the day here: the peers read a date by the machine's time zone. */
function localDay(iso) {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}

/** @param {number} year @param {number} month @param {number} day */
const isoOf = (year, month, day) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
