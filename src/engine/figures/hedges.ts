// Hedges beside a number: found backwards from the number and forwards past its noun, longest phrase first.
import type { FigureValue } from '../../claims/value.ts';
import { hasArticle } from '../../languages/clitics.ts';
import type { Bound, NumberLanguage } from '../../languages/numbers.ts';
import type { Token } from '../../text/tokens.ts';
import type { Source } from './figure.ts';
import { BESIDE, boundsAfter, boundsBefore, connectives, isBeside, isExactly, LIST, languageOf, wordAt } from './vocabulary.ts';

export interface Hedge {
  readonly bound: Bound;
  /** Token indexes, inclusive. */
  readonly first: number;
  readonly last: number;
}

/** Marks between a hedge and its number: نحو: (150). */
const OPENERS = new Set(['(', '"', "'", ':', '[']);
const CLOSERS = new Set([')', '"', "'", ']']);
/** Words between a number and the hedge after it: "2500 American soldiers at least". */
const REACH = 4;
const LONGEST_SUBJECT = 11;
/** "لا يتعدى عدد الجنود في العراق 180": prepositions of place inside the subject. */
const INSIDE_SUBJECT = new Set(['في', 'فى', 'علي', 'ضد', 'من']);
/** Before a day inside it: "تخطت الهجمات حتى يوم أمس 210". */
const BEFORE_DAY = new Set(['حتي', 'منذ', 'لغايه']);

/** The hedge that ends just before a token, or `null`. */
export function hedgeBefore(source: Source, first: number): Hedge | null {
  const { tokens } = source;
  let at = first - 1;
  let inner = first;
  // A clitic written by itself (الـ900) and opening marks stand between.
  while (at >= 0) {
    const token = tokens[at];
    if (!token || tokens[inner]?.gap === 'line') return null;
    const isClitic = token.kind === 'word' && tokens[inner]?.gap === 'none' && isExactly(token, LIST.clitics);
    if (!isClitic && !(token.kind === 'mark' && OPENERS.has(token.norm))) break;
    inner = at--;
  }
  // "2,500 in Iraq + 900 in Syria": it adds.
  if (tokens[at]?.norm === '+' && tokens[inner]?.gap !== 'none') return null;
  let node = boundsBefore;
  let found: Hedge | null = null;
  const last = at;
  for (let isPhrase = at >= 0 && isBeside(tokens[at], BESIDE.boundBefore); isPhrase && at >= 0; inner = at--) {
    const token = tokens[at];
    if (!token || tokens[inner]?.gap === 'line') break;
    const next = node.next?.get(token.norm);
    if (!next) break;
    node = next;
    if (node.value !== null) found = { bound: node.value, first: at, last };
  }
  return found?.bound === 'none' ? null : (found ?? verbBefore(source, last));
}

/** ما يقارب 50، تجاوز عدد القتلى 50، لا يزيد حاليا على 50: a hedging verb, and what stands between it and `last`. */
function verbBefore(source: Source, behind: number): Hedge | null {
  const { tokens } = source;
  let last = behind;
  while (isDay(tokens[last]) && last > 0) last--;
  const language = languageOf(tokens[last]);
  if (!language || language.hedgingVerbs.size === 0) return null;
  const preposition = language.verbPrepositions.has(tokens[last]?.norm ?? '');
  const end = preposition ? last - 1 : last;
  for (let at = end; at >= end - LONGEST_SUBJECT && at >= 0; at--) {
    const token = tokens[at];
    if (isDay(token)) continue;
    if (token?.kind !== 'word' || (tokens[at + 1]?.gap === 'line' && !isDay(tokens[at + 1]))) return null;
    const verb = isBeside(token, BESIDE.hedgingVerb) ? language.hedgingVerbs.get(token.norm) : undefined;
    if (verb) {
      if (verb.preposition !== preposition || (at !== end && !isSubject(tokens[at + 1], language))) return null;
      const { first, negated } = verbStart(source, at, language);
      if (!negated) return { bound: verb.bound, first, last };
      return { bound: verb.bound === 'less_than' ? 'at_least' : 'up_to', first, last };
    }
    if (!isExactly(token, LIST.functionWords) && !isBeside(token, BESIDE.number)) continue;
    const isWithin = language.besideVerb.has(token.norm) || (isDay(tokens[at + 1]) && BEFORE_DAY.has(token.norm));
    if (!isWithin && ((language.functionWords.has(token.norm) && !INSIDE_SUBJECT.has(token.norm)) || wordAt(source, at))) return null;
  }
  return null;
}

/** A day between them is read by itself, and stands as a mark of no letters: لا تزيد اليوم على 1700. */
const isDay = (token: Token | undefined): boolean => token?.kind === 'mark' && token.norm === '';

const isSubject = (token: Token | undefined, { besideVerb }: NumberLanguage): boolean =>
  token !== undefined &&
  (token.norm === '' ||
    hasArticle(token) ||
    besideVerb.has(token.norm) ||
    isExactly(token, LIST.countHeads) ||
    isExactly(token, LIST.countNouns));

/** Where a hedging verb begins with what negates or relates it: ما لا يقل عن، لم يعد يتجاوز. */
function verbStart({ tokens }: Source, verb: number, language: NumberLanguage): { readonly first: number; readonly negated: boolean } {
  const before = (at: number, words: ReadonlySet<string>): boolean => tokens[at]?.gap !== 'line' && words.has(tokens[at - 1]?.norm ?? '');
  let first = verb;
  const subject = before(verb, language.besideVerb) ? verb - 1 : verb;
  if (before(subject, language.noLonger) && before(subject - 1, language.negations)) first = subject - 1;
  const isRelative = before(first, language.relatives);
  const negated = (!isRelative || first < verb) && before(first, language.negations);
  if (negated) first--;
  return { first: before(first, language.relatives) ? first - 1 : first, negated };
}

/** The hedge after a number, at once or behind its noun; `null` when none stands in reach. */
export function hedgeAfter(source: Source, last: number): Hedge | null {
  const { tokens } = source;
  for (let at = last + 1; at <= last + 1 + REACH; at++) {
    const token = tokens[at];
    if (!token || token.gap === 'line' || token.kind === 'number') return null;
    const hedge = phraseEnd(source, at);
    if (hedge) return hedge.bound === 'none' || isOfNext(source, hedge.last) ? null : hedge;
    if (token.kind === 'mark') {
      // "120 in the country, at the most"
      const behind = token.norm === ',' ? phraseEnd(source, at + 1) : null;
      if (behind && behind.bound !== 'none' && !isOfNext(source, behind.last)) return behind;
      if (!CLOSERS.has(token.norm)) return null;
    } else if (isBeside(token, BESIDE.and | BESIDE.number) && (connectives.and.has(token.norm) || wordAt(source, at)?.joined)) return null;
  }
  return null;
}

function phraseEnd(source: Source, first: number): Hedge | null {
  if (!isBeside(source.tokens[first], BESIDE.boundAfter)) return null;
  let node = boundsAfter;
  let found: Hedge | null = null;
  for (let at = first; ; at++) {
    const token = source.tokens[at];
    if (!token || token.gap === 'line') return found;
    const next = node.next?.get(token.norm);
    if (!next) return found;
    node = next;
    if (node.value !== null) found = { bound: node.value, first, last: at };
  }
}

/** "900 troops, at least 20 of them": the hedge belongs to the number after it. */
function isOfNext(source: Source, last: number): boolean {
  const next = source.tokens[last + 1];
  if (!next || next.gap === 'line') return false;
  if (next.kind === 'number') return true;
  const word = wordAt(source, last + 1);
  return word !== null && !word.joined && word.role !== 'article' && word.role !== 'dual-noun' && !word.ordinal;
}

/** The value of a number under a hedge. */
export function hedged(min: number, max: number, bound: Bound | null): FigureValue {
  if (min !== max) return { min, max, modifier: 'range' };
  switch (bound) {
    case 'about':
      return { min, max, modifier: 'about' };
    case 'more_than':
    case 'at_least':
      return { min, max: null, modifier: bound };
    case 'less_than':
    case 'up_to':
      return { min: null, max, modifier: bound };
    default:
      return { min, max, modifier: 'exact' };
  }
}
