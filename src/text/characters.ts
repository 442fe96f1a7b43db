// One table for every UTF-16 unit: what it is to a reader of words, and what it folds to.

const SYMBOL = 0;
export const LATIN = 1;
export const ARABIC = 2;
export const DIGIT = 3;
export const SPACE = 4;
export const NEWLINE = 5;
/** Tashkeel, tatweel, combining accents: part of the word that they stand in or after. */
export const MARK = 6;
/** Zero-width and bidirectional controls: never end a word, never belong to it. */
export const INVISIBLE = 7;
/** A letter of a script that no language of ours uses. */
export const OTHER_LETTER = 8;

const UNITS = 0x10000;
const classes = new Uint8Array(UNITS);
const folded = new Uint16Array(UNITS);

/** The class of a UTF-16 unit, one of the constants of this file. Surrogates are symbols. */
export const classOf = (unit: number): number => classes[unit] as number;

/** The folded unit: lower case without accents; one alef, one ya, one form of each quotation mark, dash and digit. */
export const foldOf = (unit: number): number => folded[unit] as number;

function fill(from: number, to: number, kind: number): void {
  classes.fill(kind, from, to + 1);
}

function foldAll(characters: string, to: string): void {
  const target = to.charCodeAt(0);
  for (let i = 0; i < characters.length; i++) folded[characters.charCodeAt(i)] = target;
}

for (let unit = 0; unit < UNITS; unit++) folded[unit] = unit;

// Letters of other scripts, by block: Greek to Hebrew, Syriac to Georgian and beyond, kana and ideographs, Hangul.
fill(0x370, 0x5ff, OTHER_LETTER);
fill(0x700, 0x74f, OTHER_LETTER);
fill(0x780, 0x8ff, OTHER_LETTER);
fill(0x900, 0x1dff, OTHER_LETTER);
fill(0x2c00, 0x2dff, OTHER_LETTER);
fill(0x3040, 0xd7ff, OTHER_LETTER);

fill(0x41, 0x5a, LATIN);
fill(0x61, 0x7a, LATIN);
for (const unit of [0xaa, 0xba]) classes[unit] = LATIN;
fill(0xc0, 0x24f, LATIN);
fill(0x1e00, 0x1eff, LATIN);
for (const unit of [0xd7, 0xf7]) classes[unit] = SYMBOL;
for (let unit = 0x41; unit <= 0x5a; unit++) folded[unit] = unit + 32;
for (const [from, to] of [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const) {
  for (let unit = from; unit <= to; unit++) folded[unit] = String.fromCharCode(unit).normalize('NFD').toLowerCase().charCodeAt(0);
}

fill(0x620, 0x64a, ARABIC);
fill(0x66e, 0x6d3, ARABIC);
fill(0x6d5, 0x6d5, ARABIC);
fill(0x6fa, 0x6ff, ARABIC);
fill(0x750, 0x77f, ARABIC);
fill(0xfb50, 0xfdff, ARABIC);
fill(0xfe70, 0xfefc, ARABIC);
foldAll('أإآٱٲٳ', 'ا');
foldAll('ىئیېۍ', 'ي');
foldAll('ؤ', 'و');
foldAll('ةۃ', 'ه');
foldAll('کڪ', 'ك');
foldAll('ہھە', 'ه');
classes[0x6d4] = SYMBOL;

for (const [from, to] of [
  [0x300, 0x36f],
  [0x610, 0x61a],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x6d6, 0x6dc],
  [0x6df, 0x6e8],
  [0x6ea, 0x6ed],
  [0x8ca, 0x8ff],
  [0x640, 0x640],
] as const) {
  fill(from, to, MARK);
}
for (const [from, to] of [
  [0xad, 0xad],
  [0x61c, 0x61c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const) {
  fill(from, to, INVISIBLE);
}

for (const zero of [0x30, 0x660, 0x6f0, 0xff10]) {
  for (let digit = 0; digit < 10; digit++) {
    classes[zero + digit] = DIGIT;
    folded[zero + digit] = 0x30 + digit;
  }
}

for (const unit of [0x9, 0x20, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000]) classes[unit] = SPACE;
fill(0x2000, 0x200a, SPACE);
for (const unit of [0xa, 0xb, 0xc, 0xd, 0x85, 0x2028, 0x2029]) classes[unit] = NEWLINE;

foldAll('“”„‟«»‹›〝〞＂', '"');
foldAll('‘’‚‛′ʼ`´', "'");
foldAll('‐‑‒–—―−﹘﹣－', '-');
// A tatweel by itself is a dash; in a word it is no part of it.
foldAll('\u0640', '-');
foldAll('،', ',');
foldAll('؛', ';');
foldAll('؟', '?');
foldAll('٪％', '%');
foldAll('…۔', '.');

/** Whether digits, folded to ASCII, are those of a year that news speaks of. */
export const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/u.test(digits);
