// Numbers that count nothing: names of units and weapons, articles of law, times, ages, scores, telephones, page furniture.
import { hasArticle } from '../../languages/clitics.ts';
import type { Bound } from '../../languages/numbers.ts';
import { type Token, tokenBefore } from '../../text/tokens.ts';
import type { Amount, Source } from './figure.ts';
import { standsAlone } from './pronouns.ts';
import { connectives, isExactly, isIn, LIST, languageAt, languageOf, wordAt } from './vocabulary.ts';

/** A number under this may stand before a point or bracket that numbers a list. */
const LONGEST_LIST = 100;
/** "The two sides": only small numbers refer to what has been named. */
const MOST_REFERENCES = 6;
/** Ages: "John Smith, 34, said". */
const OLDEST = 120;
const YOUNGEST = 5;
/** A year with a hedge is a count when it is round: "about 2000", not "about 2003". */
const ROUND = 50;
/** "Number 10" is a name, "they number 900" a count. */
const LEAST_COUNT = 100;
const LONGEST_ABBREVIATION = 4;
/** From views or followers to their number, when "the number of" stands before them. */
const FURNITURE_WORDS = 5;
/** A paper's issues: العدد 15872. */
const MOST_ISSUES = 100_000;
const ATTACHING = new Set(['/', ':', '+', '@', '#', '_', '=', '*']);
/** Behind the number of an item. */
const LIST_MARKS = new Set(['.', ')', '-', '/']);
const COMPARING = new Set(['<', '>', '=']);
const ATTACHED_MEASURES = new Set(['km', 'kg', 'm', 'ft', 'cm', 'mi', 'lb', 'ish', 'lbs', 'mph', 'kph', 'sqm']);

/** Whether the amount is no figure. `bound` is that of a hedge before it, `edge` where that or the amount begins. */
export function isNotCount(source: Source, amount: Amount, bound: Bound | null, edge: number): boolean {
  const hedge = bound !== null && bound !== 'equal';
  const { tokens } = source;
  const before = tokens[amount.first]?.gap === 'line' ? undefined : tokens[amount.first - 1];
  const after = tokens[amount.last + 1]?.gap === 'line' ? undefined : tokens[amount.last + 1];
  if (amount.form === 'vague' || amount.form === 'dual') return false;
  const digits = tokens[amount.last]?.kind === 'number' || tokens[amount.first]?.kind === 'number';
  if (digits && (isAttachedBefore(source, amount) || isAttachedAfter(source, amount))) return true;
  if (digits && (isListNumber(source, amount) || isPageNumber(source, amount))) return true;
  if (isFurniture(source, amount)) return true;
  if (isReading(source, amount)) return true;
  if (amount.unit !== 'count') return false;
  if (isKind(source, amount) || isRating(source, amount)) return true;
  if (before && isExactly(before, LIST.versus) && tokens[amount.first - 2]?.kind === 'number') return true;
  if (after && isExactly(after, LIST.versus) && tokens[amount.last + 2]?.kind === 'number') return true;
  const counted = isCounted(source, amount);
  if (!counted && !hedge && isLabelled(source, amount)) return true;
  if (amount.yearLike && !counted && !isCountedYear(source, amount, hedge, edge)) return true;
  // "at least 30 years old" bounds ages, it gives none
  if (((!hedge || bound === 'about') && isAge(source, amount, edge)) || isAlternative(source, amount)) return true;
  return isReference(source, amount);
}

/** Whether a noun that news counts follows, at once or behind an adjective of its own. */
function isCounted(source: Source, amount: Amount): boolean {
  const next = source.tokens[amount.last + 1];
  if (next?.kind === 'mark' && next.norm === '-' && next.gap === 'none') return isExactly(source.tokens[amount.last + 2], LIST.countNouns);
  if (next?.kind !== 'word' || next.gap === 'line') return false;
  return (
    isExactly(next, LIST.countNouns) ||
    (next.script === 'latin' && !isExactly(next, LIST.functionWords) && isExactly(source.tokens[amount.last + 2], LIST.countNouns))
  );
}

/** F-16, إف-16, +964, #5, 5/17, Kurdistan24: something stands at the digits without a space. */
function isAttachedBefore(source: Source, amount: Amount): boolean {
  const { tokens } = source;
  const first = tokens[amount.first];
  const before = tokenBefore(tokens, amount.first);
  if (!first || !before || first.gap !== 'none') return false;
  if (before.kind === 'word') return !isExactly(before, LIST.clitics) && !isExactly(before, LIST.functionWords);
  if (before.kind === 'number') return true;
  const further = tokens[amount.first - 2];
  const touching = before.gap === 'none' && further !== undefined;
  // =>, =<, <>: arrows and markup, not comparisons
  if (COMPARING.has(before.norm) && touching && COMPARING.has(further.norm)) return before.norm !== '=';
  // "+150 attacks" of a post, not +964
  if (before.norm === '+' && before.gap !== 'none' && isCounted(source, amount)) return false;
  if (ATTACHING.has(before.norm))
    return before.norm !== ':' && before.norm !== '/' && before.norm !== '*' ? true : touching && further.kind === 'number';
  if (before.norm === '-' && touching) return further.kind !== 'word' || !isExactly(further, LIST.clitics);
  if (before.norm === '.' && touching) return further.kind === 'number' || languageOf(further)?.script === 'latin';
  // footnotes: "alerts,22", "issue?25"
  if (before.norm === ',' || before.norm === '?' || before.norm === '!')
    return touching && (further.kind === 'number' || languageOf(further)?.script === 'latin');
  return before.norm === '[' && tokens[amount.last + 1]?.norm === ']' && amount.first === amount.last;
}

/** 10:19, 8-7, 5/17, 5G, 7º. */
function isAttachedAfter(source: Source, amount: Amount): boolean {
  const { tokens } = source;
  const after = tokens[amount.last + 1];
  const further = tokens[amount.last + 2];
  if (after?.gap !== 'none' || tokens[amount.last]?.kind !== 'number') return false;
  if (after.kind === 'word') {
    if (after.script === 'arabic') return isExactly(after, LIST.functionWords) || isExactly(after, LIST.calibres);
    return !ATTACHED_MEASURES.has(after.norm);
  }
  if (after.norm === '°' || after.norm === 'º') return true;
  if (further?.kind !== 'number' || further.gap !== 'none') return false;
  return ATTACHING.has(after.norm) || after.norm === '-' || after.norm === '.';
}

/** "1. ", "2) ", "3/ ", "(4) " at the head of a line. */
function isListNumber(source: Source, amount: Amount): boolean {
  const { tokens } = source;
  if (amount.first !== amount.last || amount.max >= LONGEST_LIST) return false;
  const open = tokens[amount.first - 1];
  const bracketed = open?.kind === 'mark' && open.norm === '(' && open.gap === 'line';
  if (tokens[amount.first]?.gap !== 'line' && !bracketed) return false;
  const mark = tokens[amount.last + 1];
  const next = tokens[amount.last + 2];
  if (mark?.kind !== 'mark' || mark.gap === 'line' || !next || next.gap === 'line' || next.kind === 'number') return false;
  return (mark.gap === 'none' ? LIST_MARKS.has(mark.norm) : false) || ((mark.norm === '-' || mark.norm === '/') && next.gap === 'space');
}

/** "3 of 5. Soldiers load pallets": both numbers at the head of a picture's line. */
function isPageNumber({ tokens }: Source, { first, last }: Amount): boolean {
  const head = isOf(tokens[first - 1]) ? first - 2 : first;
  const mark = tokens[head + 3];
  return (
    first === last &&
    tokens[head]?.gap === 'line' &&
    isOf(tokens[head + 1]) &&
    [0, 2].every((step) => tokens[head + step]?.kind === 'number') &&
    (mark === undefined || mark.gap === 'line' || (mark.gap === 'none' && LIST_MARKS.has(mark.norm)))
  );
}

/** Views, comments, followers beside a number. */
function isFurniture(source: Source, amount: Amount): boolean {
  const { tokens } = source;
  const close = tokens[amount.last + 1]?.norm === ')' ? 1 : 0;
  const after = tokens[amount.last + 1 + close];
  if (after && after.gap !== 'line' && isExactly(after, LIST.furniture)) return true;
  // عدد مشاهدات الفيديو المرفق 12 ألفا: of views as many
  for (let i = amount.first - 1; i >= amount.first - FURNITURE_WORDS && tokens[i]?.kind === 'word' && tokens[i + 1]?.gap !== 'line'; i--)
    if (isIn(tokens[i], LIST.furniture) && isIn(tokens[i - 1], LIST.countHeads)) return true;
  if (after && after.gap !== 'line') return false;
  // The line ends with the number: its label stands before.
  let at = amount.first - 1;
  while (tokens[at]?.kind === 'mark' && tokens[at + 1]?.gap !== 'line') at--;
  return tokens[at + 1]?.gap !== 'line' && isExactly(tokens[at], LIST.furniture);
}

/** Clock times, temperatures, reading times, the age of a post. */
function isReading(source: Source, amount: Amount): boolean {
  const { tokens } = source;
  const after = tokens[amount.last + 1];
  const before = tokens[amount.first]?.gap === 'line' ? undefined : tokens[amount.first - 1];
  if (before && isIn(before, LIST.readingHeads)) return true;
  if (after?.kind !== 'word' || after.gap === 'line') return false;
  if (isExactly(after, LIST.readings)) return true;
  if (!isExactly(after, LIST.clockUnits)) return false;
  const last = tokens[amount.last + 2];
  return isExactly(last, LIST.ago) && last?.script === 'latin' ? true : before?.script === 'arabic' && isExactly(before, LIST.ago);
}

/** "a four-star general", "34-year-old", "two-state". */
function isKind(source: Source, amount: Amount): boolean {
  const { tokens } = source;
  const hyphen = tokens[amount.last + 1];
  const noun = tokens[amount.last + 2];
  if (hyphen?.norm !== '-' || hyphen.gap !== 'none' || !noun || noun.gap !== 'none') return false;
  return isExactly(noun, LIST.kinds) || (isExactly(noun, LIST.years) && isExactly(tokens[amount.last + 4], LIST.kinds));
}

/** Article 5, اللواء 45, Tower 22, Boeing 737, القرار رقم 2254. */
function isLabelled(source: Source, amount: Amount): boolean {
  const { tokens } = source;
  let at = amount.first - 1;
  if (tokens[amount.first]?.gap === 'line') return false;
  // قاعدة واحدة: one of them, no name
  if (amount.max === 1 && tokens[amount.first]?.kind === 'word') return false;
  if (tokens[at]?.norm === '(' || tokens[at]?.norm === '"') at--;
  // "Fig. 1", "No. 5"
  else if (tokens[at]?.norm === '.' && tokens[at]?.gap === 'none' && (tokens[at - 1]?.norm.length ?? 9) <= LONGEST_ABBREVIATION) at--;
  const label = tokens[at];
  if (label?.kind !== 'word' || tokens[at + 1]?.gap === 'line') return false;
  const isIssue = isExactly(label, LIST.lineLabels);
  const plain = amount.first === amount.last && amount.min === amount.max && amount.max < (isIssue ? MOST_ISSUES : 10_000);
  if (!plain) return false;
  if (isIssue) return label.gap === 'line' || tokens[at - 1]?.kind === 'mark';
  if (isIn(label, LIST.channels)) return amount.max < LEAST_COUNT;
  if (isIn(label, LIST.labels)) return !(isExactly(label, LIST.countHeads) && amount.max >= LEAST_COUNT);
  // القاعدة الجوية 201
  if (hasArticle(label) && label.gap !== 'line' && isIn(tokens[at - 1], LIST.labels) && !isExactly(label, LIST.countNouns))
    // الرقم المعلن 2500
    return !(isExactly(tokens[at - 1], LIST.countHeads) && amount.max >= LEAST_COUNT);
  // "Group of 20", "Photo 3 of 9"
  if (connectives.of.has(label.norm) && label.script === 'latin')
    return tokens[at - 1]?.norm === 'group' || (tokens[at - 1]?.kind === 'number' && isIn(tokens[at - 2], LIST.labels));
  return isName(source, at, amount);
}

/** A capitalised word directly before two or three bare digits: Camp Victory 7, Airbus 320. */
function isName(source: Source, at: number, amount: Amount): boolean {
  const { tokens } = source;
  const name = tokens[at];
  if (!name?.capital || name.gap === 'line' || amount.max >= 1000 || tokens[amount.first]?.kind !== 'number') return false;
  const head = tokens[at - 1];
  if (!head || (head.kind === 'mark' && head.norm !== '"') || isIn(head, LIST.functionWords)) return isIn(head, LIST.determiners);
  const next = tokens[amount.last + 1];
  return !next || next.gap === 'line' || next.kind !== 'word' || next.capital || isIn(next, LIST.functionWords);
}

/** A four-digit number that could be a year counts after "their number", with a hedge, or beside another place's figure. */
function isCountedYear(source: Source, amount: Amount, hedge: boolean, edge: number): boolean {
  const { tokens } = source;
  const before = tokenBefore(tokens, amount.first);
  if (isHeaded(source, edge)) return true;
  if (amount.min !== amount.max) return false;
  const round = amount.max % ROUND === 0;
  if (round && (hedge || standsAlone(source, amount))) return true;
  if (round && before && connectives.and.has(before.norm) && isIn(tokens[amount.last + 1], LIST.functionWords)) return true;
  const next = tokens[amount.last + 1];
  if (!round || !next || next.kind !== 'word' || next.gap === 'line' || isIn(next, LIST.functionWords)) return false;
  return next.script === 'arabic'
    ? amount.max % (2 * ROUND) === 0 && !isIn(before, LIST.functionWords)
    : next.norm.endsWith('s') && !isIn(before, LIST.functionWords);
}

/** "their number reached", وصل العدد إلى: a word that announces a count within three words, no preposition of time between. */
function isHeaded(source: Source, first: number): boolean {
  const { tokens } = source;
  for (let at = first - 1; at >= first - 3; at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || tokens[at + 1]?.gap === 'line') return false;
    if (isExactly(token, LIST.countHeads)) return true;
    if (isExactly(token, LIST.functionWords) && !connectives.to.has(token.norm)) return false;
  }
  return false;
}

/** "4.2 من 5", "4.2 out of 5": both numbers. */
function isRating(source: Source, amount: Amount): boolean {
  const { tokens } = source;
  const of = amount.last + (tokens[amount.last + 1]?.norm === 'out' ? 2 : 1);
  const after = isOf(tokens[of]) ? of + 1 : -1;
  if (after > 0 && !Number.isInteger(amount.max) && tokens[after]?.kind === 'number' && tokens[after + 1]?.kind !== 'word') return true;
  let before = isOf(tokenBefore(tokens, amount.first)) ? amount.first - 2 : -1;
  if (before >= 0 && tokens[before]?.norm === 'out') before--;
  return (
    before >= 0 &&
    tokens[before]?.kind === 'number' &&
    (tokens[before]?.norm.includes('.') ?? false) &&
    tokens[amount.last + 1]?.kind !== 'word'
  );
}

const isOf = (token: Token | undefined): boolean => token !== undefined && connectives.of.has(token.norm);

/** "a thing or two", "a week or two" */
function isAlternative(source: Source, amount: Amount): boolean {
  const { tokens } = source;
  return connectives.or.has(tokenBefore(tokens, amount.first)?.norm ?? '') && wordAt(source, amount.first - 3)?.role === 'article';
}

function isAge(source: Source, amount: Amount, edge: number): boolean {
  const { tokens } = source;
  if (amount.min !== amount.max || amount.max > OLDEST || amount.max < YOUNGEST) return false;
  const before = tokens[edge - 1];
  const after = tokens[amount.last + 1];
  if (!before || !after || tokens[amount.first]?.gap === 'line') return false;
  const years = isExactly(after, LIST.years);
  if (years && (isExactly(before, LIST.ageHeads) || tokens[amount.last + 2]?.norm === 'old')) return true;
  const enclosed = (from: string, to: string | undefined): boolean => (from === ',' && to === ',') || (from === '(' && to === ')');
  if (before.kind !== 'mark' || tokens[amount.first]?.kind !== 'number') return false;
  if (years) return enclosed(before.norm, tokens[amount.last + 2]?.norm);
  // "said Sgt. John Doe, 34."
  const isName = tokens[amount.first - 2]?.capital === true;
  if (before.norm !== ',' || after.kind !== 'mark' || !isName) return false;
  return after.norm === ',' || ((after.norm === '.' || after.norm === ':') && tokens[amount.first - 3]?.capital === true);
}

/** "the two countries", "our two sides". */
function isReference(source: Source, amount: Amount): boolean {
  const { tokens } = source;
  if (amount.max > MOST_REFERENCES || amount.min !== amount.max) return false;
  const before = tokenBefore(tokens, amount.first);
  if (languageAt(source, amount.first)?.script !== 'latin' || !isIn(before, LIST.determiners)) return false;
  const next = tokens[amount.last + 1];
  // "the two of us", "the three have met"
  if (!next || next.gap === 'line' || next.kind === 'mark') return next?.norm !== '-' && next?.norm !== '(';
  return isExactly(next, LIST.functionWords) || isIn(next, LIST.references) || isIn(tokens[amount.last + 2], LIST.references);
}
