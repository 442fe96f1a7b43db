// Whether a date without its year lies before or after publication, by the wording around it.
import { clauseWords } from '../../languages/clause-words.ts';
import { FORWARD_BEFORE_TO, FORWARD_LINKS, PARTICIPLE_AUXILIARIES, PLAN_IN_THE_PAST } from '../../languages/en/date-words.ts';
import type { Sentence } from '../../text/sentences.ts';
import { tokenBefore } from '../../text/tokens.ts';
import { WordTable } from '../../text/words.ts';
import { languageOf, type Scan } from './scan.ts';

type Lean = 'past' | 'future';

/** `close`: the cue stands beside the date, so it speaks of it and not of who said so. */
export interface Wording {
  readonly lean: Lean;
  readonly close: boolean;
  /** A participle tells of a plan, which may be over: "due in August", "an announcement planned for August". */
  readonly wasDue?: boolean;
}

/** Words looked at before and after the date; the nearest cue decides, so a longer reach adds little but cost. */
const REACH_BEFORE = 12;
const REACH_AFTER = 8;
/** To the verb of a clause, over its subject: "the tally of attacks on US forces in Iraq and Syria stood". */
const REACH_CLAUSE = 16;
/** A verb this near governs the date: "which began in August", "في 5 شباط قتل". */
const CLOSE = 3;

/** The nearest cue before the date in its clause, its preposition, or the first cue after it; null without any. */
/**
 * The present tense of beginning, meeting and leaving looks ahead. Beside a weekday `plans` is `any`; beside a month only a finite verb
 * is one ("the mission ends in September"), since news tells of old months in it, too.
 */
export function wordingAround(scan: Scan, first: number, last: number, sentence: Sentence, plans: 'any' | 'finite'): Wording | null {
  for (let at = first - 1, steps = 1; at >= sentence.first && steps <= REACH_BEFORE; at--, steps++) {
    if (scan.tokens[at + 1]?.gap === 'line' || isStop(scan, at)) break;
    const lean = cueAt(scan, at) ?? (isPlan(scan, at, plans) ? 'future' : null);
    if (lean === 'future' && PLAN_IN_THE_PAST.has(scan.tokens[at - 1]?.norm ?? '')) return { lean: 'past', close: false };
    if (lean) return { lean, close: steps <= CLOSE, wasDue: DUE.has(scan.tokens[at]?.norm ?? '') };
  }
  const link = scan.behind(scan.behind(first)?.kind === 'filler' ? first - 1 : first);
  if (link?.kind === 'link' && (link.role === 'by' || link.role === 'until' || link.role === 'before')) {
    const isOver = isOverBy(scan, last, sentence);
    const isPast = isOver || isToldOf(scan, last, sentence);
    return { lean: isPast ? 'past' : 'future', close: isOver };
  }
  // "Under the deal of 27 September, the mission is to end": the day is that of the noun before it.
  if (link?.kind === 'link' && link.role === 'of' && scan.tokens[first]?.script !== 'arabic' && scan.isMark(last + 1, ',')) return null;
  for (let at = last + 1, steps = 1; steps <= REACH_AFTER && at < sentence.last && scan.follows(at) && !isStop(scan, at); at++, steps++) {
    if (scan.language(at).subordinators.has(scan.tokens[at]?.norm ?? '')) break;
    const lean = cueAt(scan, at) ?? (plans === 'any' && isPlan(scan, at, plans) && isFiniteVerb(scan, at) ? 'future' : null);
    if (lean) return { lean: isOwnPromise(scan, at) ? 'past' : lean, close: steps <= CLOSE };
  }
  return null;
}

/** "On 17 January they promised to leave": the day is that of the promise; "is promised for", "has promised to" look ahead. */
function isOwnPromise(scan: Scan, i: number): boolean {
  const norm = scan.tokens[i]?.norm ?? '';
  const before = scan.tokens[i - 1]?.norm ?? '';
  return (
    norm.endsWith('ed') && FORWARD_BEFORE_TO.has(norm) && !FORWARD_BEFORE_TO.has(before) && !AUXILIARIES.some((set) => set.has(before))
  );
}

const AUXILIARIES = [PLAN_IN_THE_PAST, PARTICIPLE_AUXILIARIES];

/** "there have been 300"; not "they have to leave", "will have been". */
const isPerfect = (scan: Scan, at: number): boolean =>
  /^(?:have|has)$/u.test(scan.tokens[at]?.norm ?? '') &&
  /^been$|ed$/u.test(scan.tokens[at + 1]?.norm ?? '') &&
  !scan.language(at).future.has(scan.tokens[at - 1]?.norm ?? '');

/**
 * "By mid-November militias had attacked …", "By the end of January the tally stood at", «بحلول نهاية يناير بلغت الحصيلة»: what was done by then
 * is over. Not "wanted to be gone", "the coalition formed in 2014 will leave".
 */
function isOverBy(scan: Scan, last: number, sentence: Sentence): boolean {
  let isOver = false;
  for (let at = last + 1; at <= last + REACH_CLAUSE && at < sentence.last && scan.follows(at) && !isStop(scan, at); at++) {
    const norm = scan.tokens[at]?.norm ?? '';
    const cue = cueAt(scan, at);
    if (cue === 'future') return false;
    if (!isOver && scan.language(at).subordinators.has(norm)) return false;
    const isFirst = at === last + 1 || (at === last + 2 && scan.isMark(last + 1, ','));
    const isVerb = scan.tokens[at]?.script === 'latin' ? !scan.language(at).sayings.has(norm) : isFirst;
    if (isPerfect(scan, at) || (cue === 'past' && isVerb && !isMeant(scan, at))) isOver = true;
  }
  return isOver;
}

/** "was to leave", "wanted to be gone": what was meant to be; not "came to 60", "came to the same". */
const isMeant = ({ tokens }: Scan, verb: number): boolean =>
  tokens[verb + 1]?.norm === 'to' && tokens[verb + 2]?.kind === 'word' && !NOUN_HEADS.has(tokens[verb + 2]?.norm ?? '');

const DUE = new Set('due planned scheduled set expected slated supposed poised foreseen pencilled penciled earmarked'.split(' '));

/** "Until November 7, when gunmen stormed into", "…, the day that it began": what is told of the day is over. */
function isToldOf(scan: Scan, last: number, sentence: Sentence): boolean {
  const comma = scan.isMark(last + 1, ',') ? last + 2 : last + 1;
  const when = scan.tokens[comma]?.norm === 'the' ? comma + 2 : comma;
  const { subordinators, mentions, past, future, tenseOf } = scan.language(when);
  const norm = scan.tokens[when]?.norm ?? '';
  if (
    scan.tokens[when]?.script === 'arabic' ||
    !(when > comma
      ? clauseWords.dayNoun.at(scan.tokens[comma + 1]) && (mentions.has(norm) || subordinators.has(norm))
      : clauseWords.dayRelative.has(norm))
  )
    return false;
  for (let at = when + 1; at <= when + REACH_AFTER && at < sentence.last && scan.follows(at) && !isStop(scan, at); at++) {
    const word = scan.tokens[at]?.norm ?? '';
    if (future.has(word)) return false;
    if (past.has(word) || tenseOf(word) === 'past') return true;
  }
  return false;
}

/** A clause ends within its sentence. */
function isStop(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  return token?.kind === 'mark' && (token.norm === ';' || token.norm === ':' || token.norm === '?' || token.norm === '!');
}

/** A verb in the present tense, not the noun of "the start", not the background of "كان يزور". */
function isPlan(scan: Scan, i: number, plans: 'any' | 'finite'): boolean {
  const token = scan.tokens[i];
  if (token?.kind !== 'word' || !MAY_BE_PLAN.of(token.word)) return false;
  if (plans === 'finite' && (token.script === 'arabic' || !isFiniteVerb(scan, i))) return false;
  if (token.script === 'arabic') {
    // "لم يعقد": the present tense behind it is past
    if (isRetold(scan, i) || scan.language(i).pastNegations.has(scan.tokens[i - 1]?.norm ?? '')) return false;
    for (let at = i - 1; at >= i - CLOSE && scan.follows(at + 1); at--) if (WAS.has(scan.tokens[at]?.norm ?? '')) return false;
    return true;
  }
  const before = scan.tokens[i - 1];
  // "the envoy's visits": the folded form is shorter than what is written
  return !before || (!NOUN_HEADS.has(before.norm) && before.end - before.start === before.norm.length);
}

const WAS = new Set('كان كانت كانا كانوا وكان وكانت'.split(' '));

const NOUN_HEADS = new Set('the a an his her its their this that of no'.split(' '));

/** "begins" after a date is its clause's verb; "begin" may be an infinitive. */
const isFiniteVerb = (scan: Scan, i: number): boolean =>
  scan.tokens[i]?.script === 'arabic' || (scan.tokens[i]?.norm.endsWith('s') ?? false);

/** "the plan", "its target": nouns, which look nowhere by themselves. */
const isNounPlan = (scan: Scan, i: number): boolean =>
  PLAN_NOUNS.has(scan.tokens[i]?.norm ?? '') && NOUN_HEADS.has(scan.tokens[i - 1]?.norm ?? '');

const PLAN_NOUNS = new Set(['plan', 'plans', 'target', 'aim', 'hopes', 'needs']);

/** What had been said before is background too. */
const PLUPERFECT = new Set(['had', 'قد']);

/** A word of saying stands beside the date. */
export function isBesideSaying(scan: Scan, first: number, last: number): boolean {
  for (let steps = 1; steps <= CLOSE; steps++) {
    for (const at of [first - steps, last + steps]) {
      const token = scan.tokens[at];
      if (token?.kind === 'word' && scan.language(at).sayings.has(token.norm)) return !PLUPERFECT.has(scan.tokens[at - 1]?.norm ?? '');
    }
  }
  return false;
}

/** "will have moved", "will have been emptied"; not "should have happened". */
function isFuturePerfect(scan: Scan, i: number): boolean {
  const have = tokenBefore(scan.tokens, i)?.norm === 'been' ? i - 2 : i - 1;
  if (have < 0 || scan.tokens[have]?.norm !== 'have') return false;
  const modal = tokenBefore(scan.tokens, have)?.norm ?? '';
  return scan.language(i).future.has(modal) && !UNREAL.has(modal);
}

const UNREAL = new Set(['should', 'would', 'could', 'might']);

/** "قبل أن تتعثر ثم تستأنف": behind these the present tense goes on with what was told before it. */
function isRetold(scan: Scan, i: number): boolean {
  const before = tokenBefore(scan.tokens, i)?.norm;
  return before === 'ثم' || (before === 'ان' && /^[وف]?(?:قبل|بعد)$/u.test(scan.tokens[i - 2]?.norm ?? ''));
}

/** Whether a word may be a cue by itself: most are none, and are passed over with one look. */
const MAY_BE_CUE = new WordTable(({ norm, script }) => {
  const { future, past, tenseOf } = languageOf(script);
  return future.has(norm) || past.has(norm) || FORWARD_BEFORE_TO.has(norm) || tenseOf(norm) !== null;
}, false);

const MAY_BE_PLAN = new WordTable(({ norm, script }) => languageOf(script).plans.has(norm), false);

function cueAt(scan: Scan, i: number): Lean | null {
  const token = scan.tokens[i];
  if (token?.kind !== 'word') return null;
  if (!MAY_BE_CUE.of(token.word) && !isFuturePerfect(scan, i)) return null;
  // A month or weekday is no verb: "May"
  if (token.capital && scan.word(i)) return null;
  const language = scan.language(i);
  if (isRetold(scan, i)) return null;
  if (token.script === 'arabic' && language.pastNegations.has(scan.tokens[i - 1]?.norm ?? '')) return null;
  if (language.future.has(token.norm)) return isNounPlan(scan, i) ? null : 'future';
  if (isFuturePerfect(scan, i)) return 'future';
  if (language.past.has(token.norm)) return 'past';
  if (FORWARD_BEFORE_TO.has(token.norm) && FORWARD_LINKS.has(scan.tokens[i + 1]?.norm ?? '')) return 'future';
  const shape = language.tenseOf(token.norm);
  // "will be completed": the participle tells nothing
  if (shape === 'past' && PARTICIPLE_AUXILIARIES.has(scan.tokens[i - 1]?.norm ?? '')) return null;
  return shape;
}
