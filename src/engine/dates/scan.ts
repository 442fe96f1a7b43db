// Look-ups over the tokens of one text: what sense a word has for dates, what number a digit run is, what follows on the line.
import { ARABIC_DATES } from '../../languages/ar/dates.ts';
import type { DateLanguage, DateSense, DateWord, LinkRole } from '../../languages/dates.ts';
import { ENGLISH_DATES } from '../../languages/en/dates.ts';
import { ORDINAL_ENDINGS } from '../../languages/en/day-ordinals.ts';
import type { Script, Token } from '../../text/tokens.ts';
import { WordTable } from '../../text/words.ts';

const ZERO = 0x30;
const NINE = 0x39;
const LONGEST_YEAR = 4;

/** One table for all languages: no two of ours write a word alike. */
const WORDS: ReadonlyMap<string, DateWord> = new Map([...ENGLISH_DATES.words, ...ARABIC_DATES.words]);
const DATE_WORDS = new WordTable(({ norm }) => alike(WORDS.get(norm)), null);
/** Of digits, and of the words that a date may begin with the kind of sense; most words of the tables only stand inside one. */
const OPENERS = new WordTable((word) => (isDigit(word.norm, 0) ? 'number' : openerOf(DATE_WORDS.of(word)?.sense, word.script)), null);

/** What a sense may say, so that all have one form: readers are fast on objects that are made alike. */
const UNSAID = {
  kind: undefined,
  month: undefined,
  calendar: undefined,
  certainty: undefined,
  weekday: undefined,
  offset: undefined,
  weak: undefined,
  by: undefined,
  textual: undefined,
  unit: undefined,
  count: undefined,
  definite: undefined,
  part: undefined,
  season: undefined,
  n: undefined,
  role: undefined,
  sign: undefined,
  tails: undefined,
  alone: undefined,
};

const alike = (word: DateWord | undefined): DateWord | null =>
  word ? { sense: alikeSense(word.sense), joined: word.joined, linked: word.linked } : null;

function alikeSense(sense: DateSense): DateSense {
  if (sense.kind !== 'head') return { ...UNSAID, ...sense };
  const tails = new Map(Array.from(sense.tails, ([form, tail]) => [form, alikeSense(tail)]));
  return { ...UNSAID, ...sense, tails, alone: sense.alone ? alikeSense(sense.alone) : null };
}

const INNER: ReadonlySet<DateSense['kind']> = new Set(['filler', 'teen', 'ago', 'later', 'earlier', 'which', 'era']);
const OPENING: ReadonlySet<LinkRole> = new Set(['before', 'after', 'since', 'during']);

function openerOf(sense: DateSense | undefined, script: Script): DateSense['kind'] | null {
  if (!sense || INNER.has(sense.kind)) return null;
  return sense.kind !== 'link' || (script === 'arabic' && OPENING.has(sense.role)) ? sense.kind : null;
}

/** What a date may begin with. */
export type Opener = DateSense['kind'] | 'number';

/** The words that go on with a date: those that have a sense for dates, the endings of ordinals, "that". */
const FOLLOWERS = new WordTable(
  (word) => DATE_WORDS.of(word) !== null || ORDINAL_ENDINGS.has(word.norm) || ARABIC_DATES.those.has(word.norm),
  false,
);

export const languageOf = (script: Script | undefined): DateLanguage => (script === 'arabic' ? ARABIC_DATES : ENGLISH_DATES);

export class Scan {
  /** The last token of what was read last. */
  end = -1;
  /** The last token of the expression before. */
  done = -1;
  readonly tokens: readonly Token[];
  /** Months and years ago are read too, as dates; else they are left to the reader of figures. */
  readonly distant: boolean;

  constructor(tokens: readonly Token[], distant: boolean) {
    this.tokens = tokens;
    this.distant = distant;
  }

  word(i: number): DateWord | null {
    const token = this.tokens[i];
    return token?.kind === 'word' ? DATE_WORDS.of(token.word) : null;
  }

  /** What a date that begins at a token begins with, if one may. */
  opener(i: number): Opener | null {
    const token = this.tokens[i];
    if (token === undefined) return null;
    const opener = OPENERS.of(token.word);
    return opener === null || (token.kind !== 'word' && token.kind !== 'number') ? null : opener;
  }

  /** Whether the token may stand in a date; words of no sense for dates do not. */
  mayGoOn(i: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && (token.kind !== 'word' || FOLLOWERS.of(token.word));
  }

  /** The sense of a folded form. */
  senseOf(form: string): DateSense | undefined {
    return WORDS.get(form)?.sense;
  }

  /** The word's sense where it stands in the line of the token before; names of two words are not put together. */
  sense(i: number): DateSense | undefined {
    if (!this.follows(i)) return undefined;
    const sense = this.word(i)?.sense;
    return sense?.kind === 'head' ? (sense.alone ?? undefined) : sense;
  }

  /** The sense of the word before token `i` in its line. */
  behind(i: number): DateSense | undefined {
    if (!this.follows(i)) return undefined;
    const sense = this.word(i - 1)?.sense;
    return sense?.kind === 'head' ? (sense.alone ?? undefined) : sense;
  }

  /** The sense of the word at `i`, wherever it stands; for the first word of what is read. */
  here(i: number): DateSense | undefined {
    const sense = this.word(i)?.sense;
    return sense?.kind === 'head' ? (sense.alone ?? undefined) : sense;
  }

  /** The word before token `i` is a link of this role. */
  isLinked(i: number, role: string): boolean {
    const sense = this.behind(i);
    return sense?.kind === 'link' && sense.role === role;
  }

  /** As {@link sense}, names of two words put together; sets `end`. */
  name(i: number): DateSense | undefined {
    const sense = this.word(i)?.sense;
    this.end = i;
    if (sense?.kind !== 'head') return sense;
    const next = this.tokens[i + 1];
    if (next?.kind === 'word' && next.gap !== 'line') {
      const tail = sense.tails.get(next.norm);
      if (tail && tail.kind !== 'filler') {
        this.end = i + 1;
        return tail;
      }
      // أول من أمس
      const second = this.tokens[i + 2];
      const farther = tail && second ? sense.tails.get(second.norm) : undefined;
      if (farther) {
        this.end = i + 2;
        return farther;
      }
    }
    return sense.alone ?? undefined;
  }

  /** There is a token, in the same line as the one before it. */
  follows(i: number): boolean {
    const token = this.tokens[i];
    return token !== undefined && token.gap !== 'line';
  }

  isMark(i: number, norm: string): boolean {
    const token = this.tokens[i];
    return token?.kind === 'mark' && token.norm === norm && token.gap !== 'line';
  }

  isLink(i: number, role: string): boolean {
    const sense = this.sense(i);
    return sense?.kind === 'link' && sense.role === role;
  }

  /** A whole number of at most four digits, or -1. */
  number(i: number): number {
    const token = this.tokens[i];
    return token?.kind === 'number' ? wholeNumber(token.norm) : -1;
  }

  language(i: number): DateLanguage {
    return languageOf(this.tokens[i]?.script);
  }

  /** The language of the nearest word before, else after. */
  languageAround(i: number): DateLanguage {
    for (let step = 1; step <= 8; step++) {
      for (const at of [i - step, i + step]) if (this.tokens[at]?.kind === 'word') return this.language(at);
    }
    return ENGLISH_DATES;
  }

  /** The number at `i` counts one of the `reach` words after it, so it is neither a day nor a year. */
  counts(i: number, reach: 1 | 2): boolean {
    for (let at = i + 1; at <= i + reach && this.follows(at); at++) {
      const token = this.tokens[at];
      if (token?.kind === 'mark' && token.norm === '%') return true;
      if (token?.kind !== 'word') return false;
      const language = this.language(at);
      if (language.counted.has(token.norm)) return true;
      // "March 20 American soldiers", but "March 20 all soldiers"
      if (this.word(at) || (token.script === 'latin' && !token.capital)) return false;
    }
    return false;
  }
}

function wholeNumber(norm: string): number {
  if (norm.length > LONGEST_YEAR) return -1;
  let n = 0;
  for (let i = 0; i < norm.length; i++) {
    if (!isDigit(norm, i)) return -1;
    n = n * 10 + norm.charCodeAt(i) - ZERO;
  }
  return n;
}

function isDigit(norm: string, at: number): boolean {
  const unit = norm.charCodeAt(at);
  return unit >= ZERO && unit <= NINE;
}
