// An account names a year once: "announced in August 2023, then met in January and resumed in February". What came next lies behind it.
import type { IsoDay } from '../../claims/time.ts';
import type { Sentence } from '../../text/sentences.ts';
import { monthIn, yearIn } from './calendar.ts';
import type { Resolved } from './resolve.ts';
import type { Scan } from './scan.ts';
import type { Spec } from './spec.ts';

/** What came next is told from a month at most this many tokens before. */
const REACH = 40;
/** From a month to a verb of what is to come: "September 2025 it will". */
const AHEAD = 4;

/** The month last named with its year, or known from the one before. */
interface Told {
  readonly year: number;
  readonly month: number;
  readonly last: number;
  readonly sentence: number;
  readonly isNext: boolean;
}

export class Account {
  private told: Told | null = null;
  private readonly scan: Scan;
  private readonly sentences: readonly Sentence[];
  private readonly thisYear: number | null;

  constructor(scan: Scan, sentences: readonly Sentence[], published: IsoDay | null) {
    this.scan = scan;
    this.sentences = sentences;
    this.thisYear = published === null ? null : yearIn(published);
  }

  /** `first` and `last` are the tokens of a date that was read in the sentence; dates come in text order. */
  remember(spec: Spec, { date, relative }: Resolved, first: number, last: number, sentence: number): void {
    // "in the summer of 2014 …, then in September", "late in 2023 …, then in January"
    const isStretch = (spec.kind === 'season' || spec.kind === 'part') && !relative;
    if (!date || !(isStretch || (spec.kind === 'calendar' && spec.month > 0))) return;
    const [year, month] = [yearIn(date.from), monthIn(date.from)];
    // "in January of the next year and resumed in February": told from the year that was spoken of.
    const isTextual = spec.kind === 'calendar' && spec.year !== null && 'shift' in spec.year && spec.year.shift.textual;
    const isNext = isTextual || this.yearOf(first, month, sentence) === year;
    this.told = !relative || isNext ? { year, month, last, sentence, isNext } : null;
  }

  /** The year of a month without one at the token `first` of the sentence, where the words say that it came next; else `null`. */
  yearOf(first: number, month: number, sentence: number): number | null {
    const { told, thisYear, sentences } = this;
    if (!told || thisYear === null || first - told.last > REACH) return null;
    if (sentence - told.sentence > 1 || sentences[told.sentence]?.paragraph !== sentences[sentence]?.paragraph) return null;
    if (this.isAhead(first)) return null;
    // "and resumed in February": the account goes on.
    if (!(told.isNext && month >= told.month) && !this.saysNext(told.last + 1, first)) return null;
    return month < told.month && told.year < thisYear ? told.year + 1 : told.year;
  }

  /** "and in September it will end". */
  private isAhead(first: number): boolean {
    for (let i = first + 1; i <= first + AHEAD && this.scan.follows(i); i++) {
      const token = this.scan.tokens[i];
      if (token?.kind === 'word' && this.scan.language(i).future.has(token.norm)) return true;
    }
    return false;
  }

  private saysNext(from: number, to: number): boolean {
    for (let i = from; i < to; i++) {
      const token = this.scan.tokens[i];
      if (token?.kind === 'word' && this.scan.language(i).sequels.has(token.norm)) return true;
    }
    return false;
  }
}
