// Number words, alone or after digits, to one number: a group below a thousand grows by slots (hundreds, tens, ones), scales close it.
// Long: one state machine whose every step reads and writes the same few fields; in parts it could not be followed.
import type { NumberWord } from '../../languages/numbers.ts';
import type { Source } from './figure.ts';
import { BESIDE, connectives, isBeside, isIn, LIST, wordAt, wordOf } from './vocabulary.ts';

export interface Spelled {
  /** Token index, inclusive. */
  readonly last: number;
  readonly value: number;
  /** The scale that closes the number ("مليون ونصف": a half of it), else 1. */
  readonly scale: number;
  /** The whole is one coefficient times `scale`. */
  readonly single: boolean;
  readonly ordinal: boolean;
  readonly words: boolean;
  /** Where the second part of a number of two parts joined by "and" begins. */
  readonly pivot: number | null;
}

const ONES = 1;
const TENS = 2;
const HUNDREDS = 4;
const THOUSAND = 1e3;
/** Of a plural هم مئات or "hundreds", which behaves as a hundred after a unit. */
/** "الثمانون", "الواحد والعشرون": the eightieth, the twenty-first; "الست والثمانون" are as many, as a rank has its own word for six. */
const isRank = (value: number): boolean => value < HUNDRED && value % 10 <= 1;

const HUNDRED = 100;

/**
 * Reads from a number word, or, with `digits` (the value of the run that ends before `at`), the scales and parts after digits.
 * `null` when the first word cannot begin a number. Each token is looked at once, with one token of lookahead.
 */
export function readSpelled(source: Source, at: number, digits: number | null): Spelled | null {
  return (digits === null ? readOneWord(source, at) : null) ?? assemble(source, at, digits, Number.POSITIVE_INFINITY);
}

/** "Three", "forty" with nothing behind it that could go on: what {@link assemble} would give, without its steps. */
function readOneWord({ tokens }: Source, at: number): Spelled | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'word' || (next && next.gap !== 'line' && (next.kind !== 'word' || isBeside(next, BESIDE.and | BESIDE.number))))
    return null;
  const word = wordOf(token);
  if (word === null || word.needsTen || (word.role !== 'unit' && word.role !== 'teen' && word.role !== 'tens')) return null;
  const { value, role, definite } = word;
  const ordinal = word.ordinal || (definite && role === 'tens' && isRank(value));
  return { last: at, value, scale: 1, single: false, ordinal, words: true, pivot: null };
}

/** As {@link readSpelled}, with no scale of `floor` or above. */
function assemble(source: Source, at: number, digits: number | null, floor: number): Spelled | null {
  const state = new Assembly(source, at, digits, floor);
  while (state.step()) {}
  return state.result();
}

class Assembly {
  private total = 0;
  private group: number;
  private slots: number;
  private floor: number;
  private last: number;
  private closed = -1;
  private closedValue = 0;
  private closedScale = 1;
  private components = 0;
  private scale = 1;
  private raised = false;
  private ordinal = false;
  private words = false;
  private finished = false;
  /** العشرون is "the twentieth" unless a scale follows. */
  private definiteTens = false;
  private wide = false;
  private definite = false;
  private pivot: number | null = null;
  private readonly source: Source;
  private readonly digits: number | null;

  constructor(source: Source, at: number, digits: number | null, floor: number) {
    this.source = source;
    this.floor = floor;
    this.digits = digits;
    this.last = at - 1;
    this.group = digits ?? 0;
    this.slots = digits === null ? 0 : ONES;
    this.wide = digits !== null;
    this.components = digits === null ? 0 : 1;
  }

  result(): Spelled | null {
    if (this.components === 0) return null;
    return {
      last: this.last,
      value: this.total + this.group,
      scale: this.group === 0 ? this.scale : 1,
      single: this.group === 0 && this.components === 2,
      ordinal: this.ordinal || (this.definiteTens && this.scale === 1 && isRank(this.total + this.group)),
      words: this.words,
      pivot: this.pivot,
    };
  }

  /** Takes one more component; `false` when the number has ended. */
  step(): boolean {
    if (this.finished) return false;
    const { tokens } = this.source;
    const start = this.components === 0;
    let at = this.last + 1;
    let token = tokens[at];
    if (!token || (!start && token.gap === 'line')) return false;
    let joined = false;
    if (!start && token.kind === 'mark' && token.norm === ',') return this.takeAfterComma(at);
    if (!start && token.kind === 'mark') {
      // twenty-one, sixty-five
      if (token.norm !== '-' || token.gap !== 'none' || tokens[at + 1]?.gap !== 'none' || this.digits !== null) return false;
      token = tokens[++at];
    } else if (!start && token.kind === 'word' && connectives.and.has(token.norm)) {
      joined = true;
      token = tokens[++at];
    }
    if (!token || (at > this.last + 1 && token.gap === 'line')) return false;
    if (token.kind === 'number') return this.takeDigits(at, joined);
    if (token.kind !== 'word') return false;
    const word = wordOf(token);
    if (!word) return false;
    if (!start) {
      if (word.prefixed || (word.definite && !this.definite)) return false;
      if (word.joined || (word.maybeJoined && isTenNext(this.source, at))) joined = true;
    }
    const arabic = token.script === 'arabic';
    if (!this.accept(word, at, joined, arabic, start)) return false;
    if (start) this.definite = word.definite;
    if (joined && this.pivot === null) this.pivot = at;
    if (word.ordinal) this.ordinal = true;
    else if (word.definite && word.role === 'tens') this.definiteTens = true;
    this.words = true;
    this.components++;
    this.last = at;
    return true;
  }

  /**
   * "two million, three hundred thousand": a comma after a scale. What follows must be of hundreds or have a lower scale,
   * or end the phrase: "two thousand, five of them" are two numbers. The scales fall, so this nests no deeper than there are scales.
   */
  private takeAfterComma(comma: number): boolean {
    const { tokens } = this.source;
    if (this.slots !== 0 || this.floor > 1e12 || tokens[this.last]?.script !== 'latin' || tokens[comma]?.gap !== 'none') return false;
    if (tokens[comma + 1]?.kind !== 'word' || tokens[comma + 1]?.gap === 'line') return false;
    const rest = assemble(this.source, comma + 1, null, this.floor);
    if (!rest || rest.value >= this.floor) return false;
    const next = tokens[rest.last + 1];
    if (rest.value < HUNDRED && next && next.gap !== 'line') return false;
    this.total += rest.value;
    this.last = rest.last;
    this.ordinal = rest.ordinal;
    this.scale = rest.scale;
    this.components += 2;
    this.finished = true;
    return true;
  }

  /** ألفان و500, "2 million 300 thousand": digits as a lower part of a number. */
  private takeDigits(at: number, joined: boolean): boolean {
    const token = this.source.tokens[at];
    if (!token || this.ordinal || token.norm.length > 3 || this.components === 0) return false;
    const value = Number(token.norm);
    if (!Number.isInteger(value) || value === 0 || token.norm.startsWith('0')) return false;
    const place = this.slots === 0 ? this.floor : this.slots === HUNDREDS ? HUNDRED : 0;
    if (value >= place || place === Number.POSITIVE_INFINITY) return false;
    if (!joined) {
      // Without "and" only "2 million 300 thousand", where a lower scale follows.
      const next = wordAt(this.source, at + 1);
      if (this.slots !== 0 || (next?.role !== 'scale' && next?.role !== 'scales') || next.value >= this.floor || next.joined) return false;
    } else if (this.source.tokens[this.last]?.script === 'latin') return false;
    this.open();
    this.group += value;
    this.slots |= ONES | TENS;
    this.wide = true;
    if (joined && this.pivot === null) this.pivot = at;
    this.components++;
    this.last = at;
    return true;
  }

  /** Remembers where the number stood before a new group began, in case the group turns out to be another number's. */
  private open(): void {
    if (this.slots !== 0) return;
    this.closed = this.components === 0 ? -1 : this.last;
    this.closedValue = this.total;
    this.closedScale = this.scale;
  }

  private accept(word: NumberWord, at: number, joined: boolean, arabic: boolean, start: boolean): boolean {
    switch (word.role) {
      case 'unit':
        return this.unit(word, at, joined, arabic, start);
      case 'ten':
        if ((this.slots & (ONES | TENS)) === ONES && !joined && !this.wide) {
          this.group += word.value;
          this.slots |= TENS;
          return true;
        }
        return this.low(word.value, ONES | TENS, joined, arabic, start);
      case 'teen':
        return this.low(word.value, ONES | TENS, joined, arabic, start);
      case 'tens':
        if (arabic && joined && (this.slots & (ONES | TENS)) === ONES && !this.wide) {
          this.group += word.value;
          this.slots |= TENS;
          return true;
        }
        if (!arabic && !joined && this.isSpoken()) {
          this.group = 100 + word.value;
          this.slots = HUNDREDS | TENS;
          return true;
        }
        return this.low(word.value, TENS, joined, arabic, start);
      case 'hundred':
        return this.hundred(joined, arabic, start);
      case 'hundreds':
        if (this.slots !== 0 || (!start && !joined && this.floor === Number.POSITIVE_INFINITY)) return false;
        this.open();
        this.group = word.value;
        this.slots = HUNDREDS;
        return true;
      case 'scale':
      case 'scales':
        return this.scaled(word, joined, arabic, start);
      case 'dual':
        return this.dual(word.value / 2, 2, joined, start);
      case 'dual-or-scale':
        if (this.slots !== 0 && !joined) return this.scaled(word, joined, arabic, start);
        return this.dual(word.value, this.isDual(at) ? 2 : 1, joined, start);
      case 'dozen':
        return this.dozen(word, joined, start);
      default:
        return false;
    }
  }

  private unit(word: NumberWord, at: number, joined: boolean, arabic: boolean, start: boolean): boolean {
    const next = wordAt(this.source, at + 1);
    if (word.needsTen && !isTenNext(this.source, at) && !(word.value === 1 && next?.role === 'tens' && next.joined)) return false;
    if (!start && (next?.role === 'fractions' || word.value === 0)) return false;
    if ((this.slots & ONES) !== 0) return false;
    if (this.slots === 0) {
      if (!start && arabic && !joined && !(next?.role === 'hundred' && !next.joined)) return false;
      if (!start && !arabic && this.digits !== null) return false;
    } else if ((this.slots & TENS) !== 0) {
      if (arabic || joined) return false;
    } else if (arabic && !joined) return false;
    this.open();
    this.group += word.value;
    this.slots |= ONES;
    return true;
  }

  /** "one twenty two": a hundred and twenty-two as it is spoken. */
  private isSpoken(): boolean {
    return (
      this.slots === ONES &&
      this.group === 1 &&
      this.components === 1 &&
      this.digits === null &&
      this.source.tokens[this.last + 1]?.kind === 'word'
    );
  }

  /** A part below a hundred in one word. */
  private low(value: number, slots: number, joined: boolean, arabic: boolean, start: boolean): boolean {
    if ((this.slots & (ONES | TENS)) !== 0) return false;
    if (!start && (arabic ? !joined : this.digits !== null)) return false;
    this.open();
    this.group += value;
    this.slots |= slots;
    return true;
  }

  private hundred(joined: boolean, arabic: boolean, start: boolean): boolean {
    if ((this.slots & HUNDREDS) !== 0 || (this.ordinal && this.slots !== 0)) return false;
    if (this.slots === 0) {
      if (!start && (arabic ? !joined : joined)) return false;
      this.open();
      this.group = HUNDRED;
    } else {
      if (joined) return false;
      if (arabic && !this.wide && (this.slots !== ONES || this.group < 3)) return false;
      if (this.group >= HUNDRED && !this.wide) return false;
      this.group *= HUNDRED;
      if (this.group >= THOUSAND) this.floor = Math.min(this.floor, THOUSAND);
    }
    this.slots = HUNDREDS;
    this.wide = false;
    return true;
  }

  private scaled(word: NumberWord, joined: boolean, arabic: boolean, start: boolean): boolean {
    const by = word.value;
    if (this.ordinal && !start) return false;
    if (by === HUNDRED) return !start && this.slots === ONES && !joined && this.hundred(false, arabic, false);
    if (this.slots === 0) {
      if (start) {
        if (word.role === 'scales') return false;
        this.total = by;
      } else if (joined) {
        if (by >= this.floor || word.role === 'scales') return false;
        this.total += by;
      } else {
        // ألف مليون, two thousand million
        if (by <= this.floor || this.raised) return false;
        this.total *= by;
        this.raised = true;
      }
    } else {
      if (joined) return false;
      if (by < this.floor) this.total += this.group * by;
      else if (by > this.floor && !arabic && !this.raised) {
        this.total = (this.total + this.group) * by;
        this.raised = true;
      } else return this.rollBack();
    }
    this.group = 0;
    this.slots = 0;
    this.wide = false;
    this.floor = by;
    this.scale = by;
    return true;
  }

  /** "three thousand | five thousand": the group read last belongs to the next number. */
  private rollBack(): false {
    this.finished = true;
    if (this.closed < 0) return false;
    this.last = this.closed;
    this.total = this.closedValue;
    this.scale = this.closedScale;
    this.group = 0;
    this.components = 2;
    if (this.pivot !== null && this.pivot > this.last) this.pivot = null;
    return false;
  }

  private dual(scale: number, times: number, joined: boolean, start: boolean): boolean {
    if (this.slots !== 0 || (!start && !joined) || scale >= this.floor) return false;
    this.total += scale * times;
    this.floor = scale;
    this.scale = scale;
    return true;
  }

  /** ألفا جندي is two thousand; ألفا وخمسمئة, ألفا من and a written tanwin are one. */
  private isDual(at: number): boolean {
    const token = this.source.tokens[at];
    const next = this.source.tokens[at + 1];
    if (!token || token.end - token.start > token.norm.length) return false;
    return next?.kind === 'word' && next.gap !== 'line' && !isIn(next, LIST.functionWords) && wordAt(this.source, at + 1)?.joined !== true;
  }

  private dozen(word: NumberWord, joined: boolean, start: boolean): boolean {
    if (joined || (this.slots === 0 && !start)) return false;
    this.total = start ? word.value : (this.total + this.group) * word.value;
    this.group = 0;
    this.slots = 0;
    this.finished = true;
    this.scale = word.value;
    return true;
  }
}

function isTenNext(source: Source, at: number): boolean {
  const next = wordAt(source, at + 1);
  return next?.role === 'ten' && !next.joined && source.tokens[at + 1]?.gap !== 'line';
}
