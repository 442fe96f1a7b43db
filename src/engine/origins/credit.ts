// Lines and places that say whose article it is: the byline, the dateline of its first paragraphs, the signature at its end.

import type { Token } from '../../text/tokens.ts';
import { HIJRI_MONTHS, MONTHS, WEEKDAYS } from '../publication/words.ts';
import type { Reading } from '../reading.ts';
import { termsOf } from '../scope.ts';
import { originWordsOf } from './citation.ts';
import type { OriginName } from './names.ts';

/** A sentence's place among the article's own paragraphs. */
export interface Line {
  readonly sentence: number;
  /** Paragraphs before it, and behind it. */
  readonly fromStart: number;
  readonly fromEnd: number;
  /** Of its paragraph's sentences. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Headline, subtitle, author and date may stand before a byline or a dateline. */
const HEAD = 6;
/** Below the text, tags and links come soon: a credit is among the last few lines. */
const TAIL = 3;
/** A longer line is a sentence. */
const BYLINE_WORDS = 9;
/** "BAGHDAD, Jan 25, 2024 (Reuters) -" and "القاهرة/بغداد (رويترز) -"; in tokens before the name. */
const DATELINE_TOKENS = 12;
/** Names of cities that the corpus does not know. */
const UNKNOWN_WORDS = 2;
const DASHES = new Set(['-', ':', '/']);

/** A line of its own with nothing in it but the name, who and where the writer is, and when: "By Reuters", "بغداد - رويترز". */
export function isByline(reading: Reading, line: Line, names: readonly OriginName[]): boolean {
  if (!line.isFirst || !line.isLast || (line.fromStart > HEAD && line.fromEnd >= TAIL)) return false;
  const { first, last } = boundsOf(reading, line);
  if (last - first > 3 * BYLINE_WORDS) return false;
  const labels = originWordsOf(reading, line.sentence);
  if (labels.some(({ kind }) => kind === 'picture')) return false;
  const isCredited = labels.some(({ kind, first: at }) => kind === 'credit' && at === first);
  // Down there a name alone may as well be a tag.
  const isBracketed = reading.tokens[first]?.norm === '(';
  if (line.fromStart > HEAD && !isCredited && !isBracketed) return false;
  const rest = strangers(reading, line, first, last, names);
  return (
    rest.length === 0 || (isCredited && rest.length <= BYLINE_WORDS && rest.every((token) => token.capital || token.script === 'arabic'))
  );
}

/** Place, day and agency before a paragraph's first words: "BAGHDAD, Jan 25 (Reuters) -", "بغداد - رويترز:". */
export function isDateline(reading: Reading, line: Line, name: OriginName, names: readonly OriginName[]): boolean {
  if (!line.isFirst || line.fromStart > HEAD) return false;
  const { first, last } = boundsOf(reading, line);
  if (name.first - first > DATELINE_TOKENS) return false;
  const rest = strangers(reading, line, first, name.first, names);
  const bracket = bracketAround(reading, name, names);
  const next = bracket ? bracket.last + 1 : name.last + 1;
  if (next >= last) return false;
  const isSetOff = isDash(reading.tokens[next]);
  if (bracket) return rest.every(isNameLike) && rest.length <= (isSetOff ? UNKNOWN_WORDS : 0);
  // Without brackets: a dash or colon behind the name, and one between it and the place.
  const separator = reading.tokens[name.first - 1];
  const isApart = name.first === first || (separator?.kind === 'mark' && separator.norm !== '(');
  return isSetOff && isApart && rest.length <= 1 && rest.every(isNameLike) && (name.first > first || reading.tokens[next]?.norm === '-');
}

/** In brackets behind a sentence: of the last one the article's signature, of another that sentence's source. */
export function isSignature(reading: Reading, line: Line, name: OriginName, names: readonly OriginName[]): 'article' | 'sentence' | null {
  const bracket = bracketAround(reading, name, names);
  if (!bracket) return null;
  const { first, last } = boundsOf(reading, line);
  if (bracket.last >= last) return null;
  for (let at = bracket.last + 1; at < last; at++) if (reading.tokens[at]?.kind !== 'mark') return null;
  // "Agence France-Presse (AFP)" gives a short name and signs nothing.
  if (names.some((other) => other.last === bracket.first - 1)) return null;
  const isOwnSentence = bracket.first === first;
  const before = reading.tokens[bracket.first - 1];
  const isBehindStop = isOwnSentence || (before?.kind === 'mark' && (before.norm === '.' || before.norm === '"'));
  if (line.isLast && line.fromEnd === 0 && line.fromStart > 0 && isBehindStop) return 'article';
  return isOwnSentence ? null : 'sentence';
}

const boundsOf = (reading: Reading, { sentence }: Line): { first: number; last: number } =>
  reading.sentences[sentence] ?? { first: 0, last: 0 };

const isDash = (token: Token | undefined): boolean => token?.kind === 'mark' && DASHES.has(token.norm);

const isNameLike = (token: Token): boolean => token.script === 'arabic' || token.capital;

/** The words from `first` to `last` (exclusive) that are neither names of origins, places, days nor words of a credit. */
function strangers(reading: Reading, { sentence }: Line, first: number, last: number, names: readonly OriginName[]): readonly Token[] {
  const known = [
    ...names,
    ...termsOf(reading, sentence, 'place'),
    ...originWordsOf(reading, sentence).filter(({ kind }) => kind === 'house' || kind === 'credit'),
  ];
  const isKnown = new Uint8Array(Math.max(0, last - first));
  for (const term of known) isKnown.fill(1, Math.max(0, term.first - first), Math.max(0, term.last + 1 - first));
  return reading.tokens.slice(first, last).filter((token, i) => token.kind === 'word' && isKnown[i] !== 1 && !isOfDay(token));
}

const isOfDay = ({ norm }: Token): boolean => MONTHS.has(norm) || WEEKDAYS.has(norm) || HIJRI_MONTHS.has(norm);

/** The brackets around a name, with nothing else in them but other names: "(Reuters/AFP)". */
function bracketAround({ tokens }: Reading, name: OriginName, names: readonly OriginName[]): { first: number; last: number } | null {
  const end = (step: 1 | -1, mark: string): number | null => {
    for (let at = step === 1 ? name.last + 1 : name.first - 1, passed = 0; passed < DATELINE_TOKENS; at += step, passed++) {
      const token = tokens[at];
      if (!token) return null;
      if (token.norm === mark) return at;
      const isPart = token.kind === 'mark' ? !'()'.includes(token.norm) : names.some(({ first, last }) => first <= at && at <= last);
      if (!isPart) return null;
    }
    return null;
  };
  const first = end(-1, '(');
  const last = end(1, ')');
  return first === null || last === null ? null : { first, last };
}
