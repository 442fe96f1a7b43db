// Is what a word says denied? Counts the negations whose clause the word stands in; two of them cancel.
// Long: negation, denial, exception and question lean on one table of labels.
import { hasArticle, hasConjunction } from '../languages/clitics.ts';
import { ANAPHORA, NEGATION_TABLES, type NegationKind, negatesAnew, opensPhrase } from '../languages/negation.ts';
import { roleWords } from '../languages/role-words.ts';
import { statementWords } from '../languages/statement-words.ts';
import type { Token } from '../text/tokens.ts';
import type { Reading, Term } from './reading.ts';
import { sentenceAt } from './scope.ts';
import { attributionLabels } from './speakers/attribution-labels.ts';
import { type GrammarLabel, makeGrammar } from './speakers/labels.ts';

/** `unsure`: a negation that may not concern the word itself ("did not say that …", "not … until"). */
export type Polarity = 'plain' | 'negated' | 'unsure';

/**
 * Tokens between a negation and the word that it negates. A particle stands near its predicate; a denial opens a whole
 * complement. Wider reaches let a negation leak into the next phrase, and a wrong stance is the worst misreading.
 */
const REACH: Readonly<Record<'particles' | 'nominal' | 'denials', number>> = { particles: 6, nominal: 4, denials: 14 };
/** A particle this close before a denial negates the denial itself: "did not deny". */
const BEFORE_DENIAL = 3;

const EDGES = new Set([',', ';', ':', '.', '?', '!']);
/** Shorter words with a conjunction before them go on with the phrase. */
const LONG_WORD = 4;

const grammar = makeGrammar<NegationKind>(NEGATION_TABLES);

/** The words of a sentence that negate, deny, leave open or answer, in text order. */
export const negationLabels = grammar.labelsOf;

/** Whether the word at `token` is negated for sure; its clause counts, and double negation cancels. */
export function isNegated(reading: Reading, sentence: number, token: number): boolean {
  return polarityAt(reading, sentence, token).polarity === 'negated';
}

/**
 * With the first token of the negation that is farthest from the word, so that a quotation can include it. `far`: a particle
 * counts as far as a denial, to the edge of its clause. `isLeftOpen`: it is not said ("did not say that").
 */
export function polarityAt(
  reading: Reading,
  sentence: number,
  token: number,
  far = false,
): { polarity: Polarity; from: number; isLeftOpen: boolean } {
  const labels = grammar.labelsOf(reading, sentence);
  if (labels.length === 0) return { polarity: 'plain', from: token, isLeftOpen: false };
  let isLeftOpen = false;
  let count = 0;
  let from = token;
  let unsure = false;
  let previous: NegationLabel | null = null;
  let denial: NegationLabel | null = null;
  for (const written of labels) {
    const label = overAside(reading, written);
    if (label.last >= token) break;
    if (!isNegator(label) || isNoun(reading, label) || isCognate(reading, denial, label)) continue;
    const cancelled: boolean = label.kind === 'denials' && previous !== null && label.first - previous.last <= BEFORE_DENIAL;
    if (cancelled && previous && reaches(reading, labels, label, token, far)) {
      // "has not denied that": neither affirmed nor denied.
      unsure = true;
      from = Math.min(from, previous.first);
    } else if (reaches(reading, labels, label, token, far)) {
      count++;
      from = Math.min(from, label.first);
      // "rejected the letter without reading it": not both deny the same.
      unsure ||= label.kind === 'nominal' && denial !== null;
      // "Nobody forced us to ask": they did, of their own will.
      unsure ||= isUnforced(reading, label, token);
      if (label.kind === 'particles') {
        isLeftOpen ||= leavesOpen(reading, labels, label, token);
        unsure ||= isLeftOpen || hasException(reading, labels, label.last, token);
      }
    }
    previous = label.kind === 'denials' ? null : label;
    if (label.kind === 'denials') denial = label;
  }
  if (labels.some((label) => isRhetorical(reading, sentence, label) && governs(reading, label, token))) count++;
  const falsities = labels.filter(({ kind }) => kind === 'falsities');
  if (falsities.some((label) => isFalsified(reading, labels, label, token))) count++;
  else {
    const behind = falsities
      .map((label) => (label.last < token ? behindFalsity(reading, label.last, token) : null))
      .find((word) => word !== null);
    // "It is untrue, the adviser said, that": that is denied; "false, he said, to maintain that" leaves more open.
    if (behind === 'that' && !labels.some(({ kind, last }) => kind !== 'falsities' && kind !== 'idle' && last < token)) count++;
    else if (behind !== undefined) unsure = true;
  }
  return { polarity: unsure ? 'unsure' : count % 2 === 1 ? 'negated' : 'plain', from, isLeftOpen };
}

/** "Never, the official said, had Baghdad asked": the negation of the verb behind the aside. */
function overAside({ tokens }: Reading, label: NegationLabel): NegationLabel {
  const comma = label.last + 1;
  if (tokens[comma]?.norm !== ',' || label.kind !== 'particles') return label;
  const end = behindAside(tokens, comma);
  const verb = tokens[end];
  const isInverted = end > comma && (roleWords.auxiliary.at(verb) || statementWords.will.at(verb));
  return isInverted ? { ...label, last: end - 1 } : label;
}

/** The token behind the aside that a comma opens ("…,\" he said, \"…" too), or the comma itself where none closes it. */
function behindAside(tokens: readonly Token[], comma: number): number {
  const length = tokens.slice(comma + 1, comma + LONGEST_ASIDE).findIndex(({ norm }) => norm === ',');
  if (length <= 0) return comma;
  return comma + length + (tokens[comma + length + 2]?.norm === '"' ? 3 : 2);
}

const LONGEST_ASIDE = 12;

/** "flatly denied" (نفى نفيا قاطعا): the verb's own noun behind it denies nothing more. */
const isCognate = (reading: Reading, verb: NegationLabel | null, { kind, first }: NegationLabel): boolean =>
  verb !== null && kind === 'denials' && first - verb.last <= COGNATE_WORDS && isIndefiniteObject(reading.tokens[first]);

const isIndefiniteObject = (token: Token | undefined): boolean => (token?.norm.endsWith('ا') ?? false) && !hasArticle(token);

/** From the verb to its noun: نفى السوداني نفيا. */
const COGNATE_WORDS = 4;

/** "It would be false, the adviser said, to maintain that": what opens, behind an aside, that which is called untrue; or null. */
function behindFalsity({ tokens }: Reading, falsity: number, until: number): 'that' | 'to' | null {
  if (tokens[falsity + 1]?.norm !== ',') return null;
  const first = falsity + 2;
  const length = tokens.slice(first, until).findIndex(({ norm }) => norm === ',');
  const behind = tokens[first + length + 1]?.norm ?? '';
  if (length < 0) return null;
  return THAT.has(behind) ? 'that' : behind === 'to' ? 'to' : null;
}

/** Whether anything is negated before the token in its sentence, or called untrue, whether or not it concerns the word. */
export const isAfterNegation = (reading: Reading, sentence: number, token: number): boolean =>
  grammar
    .labelsOf(reading, sentence)
    .some(
      (label) => label.last < token && (isNegator(label) || label.kind === 'falsities') && !isBeforeSaying(reading, sentence, label, token),
    );

/** "Not having commented before, the ministry said that": what is said stands apart from what is negated before a comma or a colon. */
function isBeforeSaying(reading: Reading, sentence: number, { last }: NegationLabel, token: number): boolean {
  const { tokens } = reading;
  const comma = tokens.slice(last + 1, token).findIndex(({ norm }) => norm === ',' || norm === ':') + last + 1;
  if (comma <= last + 1) return false;
  return attributionLabels(reading, sentence).some(
    (saying) =>
      saying.kind === 'speech' &&
      saying.first > comma &&
      saying.last < token &&
      tokens.slice(saying.last + 1, Math.min(token, saying.last + SPEAKER_WORDS)).some(({ norm }) => THAT.has(norm)),
  );
}

/** From a verb of saying, over its subject, to "that". */
const SPEAKER_WORDS = 7;

/** With the article a verb's letters are a noun's or a name's: قاعدة التنف is no form of "deny". */
const isNoun = (reading: Reading, { kind, first }: NegationLabel): boolean => kind === 'denials' && hasArticle(reading.tokens[first]);

/** "X is untrue", "it is not true that X": in one clause, on either side. */
function isFalsified(reading: Reading, labels: readonly NegationLabel[], falsity: NegationLabel, token: number): boolean {
  const [from, to] = falsity.first > token ? [token, falsity.first] : [falsity.last + 1, token];
  if (to - from > REACH.denials || hasEdge(reading, from, to)) return false;
  return !labels.some(({ kind, first }) => kind === 'breaks' && first > from && first < to);
}

/** Whether the sentence calls something untrue before the token `until`, and does not say what ("it is untrue that …"). */
export const isFalsityNear = (reading: Reading, sentence: number, until: number): boolean =>
  grammar
    .labelsOf(reading, sentence)
    .some(({ kind, last }) => kind === 'falsities' && last < until && !THAT.has(reading.tokens[last + 1]?.norm ?? ''));

/** Whether the token is a verb of denying. */
export const isDenial = (reading: Reading, sentence: number, token: number): boolean =>
  grammar.labelsOf(reading, sentence).some(({ kind, first }) => kind === 'denials' && first === token);

/** Whether the word stands in a clause that is not asserted: after "if", "whether", "the possibility of", up to a "but". */
export function isOpen(reading: Reading, sentence: number, token: number): boolean {
  // "Where it will be negotiated is not for him to say."
  const opening = reading.tokens[reading.sentences[sentence]?.first ?? token];
  const isFronted = opening?.norm === 'where' || (opening?.capital === true && roleWords.inverted.at(opening));
  return isFronted || standsAfter(reading, sentence, token, 'open') || isPossible(reading, sentence, token);
}

/** A modal this close before a verb is its own: "could soon be weakened". */
const BEFORE_VERB = 2;

function isPossible(reading: Reading, sentence: number, token: number): boolean {
  return grammar.labelsOf(reading, sentence).some(({ kind, last }) => kind === 'modals' && last < token && token - last <= BEFORE_VERB);
}

/** Whether somebody declines to speak of what the word says, or asks about it. */
export function isUnsaid(reading: Reading, sentence: number, token: number): boolean {
  return standsAfter(reading, sentence, token, 'silent');
}

function standsAfter(reading: Reading, sentence: number, token: number, kindBefore: 'open' | 'silent'): boolean {
  const labels = grammar.labelsOf(reading, sentence);
  for (const label of labels) {
    if (label.kind !== kindBefore || label.last >= token || isRelative(reading, label) || isMonth(reading, label)) continue;
    if (!hasEdge(reading, overSaying(reading, sentence, label.last), token) && !hasContrast(reading, sentence, label.last, token))
      return true;
  }
  return false;
}

/** "Whether Iraq, the Pentagon said, has asked": what follows the word goes on behind who says it. */
function overSaying(reading: Reading, sentence: number, last: number): number {
  const { tokens } = reading;
  const comma = [last + 1, last + 2, last + 3].find((i) => tokens[i]?.norm === ',');
  const end = comma === undefined ? last + 1 : behindAside(tokens, comma);
  const isSaying = attributionLabels(reading, sentence).some(
    ({ kind, first }) => kind === 'speech' && first > (comma ?? end) && first < end,
  );
  return isSaying ? end : last + 1;
}

/** "by May 31". */
const isMonth = (reading: Reading, { first }: NegationLabel): boolean =>
  reading.tokens[first]?.norm === 'may' && reading.tokens[first + 1]?.kind === 'number';

/** "since January 10, when his office promised": the date has a clause of its own, which is no condition. */
const isRelative = (reading: Reading, { first }: NegationLabel): boolean =>
  reading.tokens[first]?.norm === 'when' && reading.tokens[first - 1]?.norm === ',' && reading.tokens[first - 2]?.kind === 'number';

/** "Who says that we ask them to leave?": a question that denies what it asks, where it opens a clause. */
function isRhetorical(reading: Reading, sentence: number, { kind, first }: NegationLabel): boolean {
  const isOpening = first === reading.sentences[sentence]?.first || reading.tokens[first - 1]?.kind === 'mark';
  return kind === 'rhetorical' && isOpening && endsAsQuestion(reading, sentence);
}

const governs = (reading: Reading, { last }: NegationLabel, token: number): boolean =>
  last < token && token - last <= REACH.denials && !hasEdge(reading, last + 1, token);

/** Whether the sentence asks: it ends with a question mark or begins with an interrogative particle; not where it only denies so. */
export function isQuestion(reading: Reading, sentence: number): boolean {
  const isAsking = endsAsQuestion(reading, sentence) || reading.tokens[reading.sentences[sentence]?.first ?? 0]?.norm === 'هل';
  return isAsking && !grammar.labelsOf(reading, sentence).some((label) => isRhetorical(reading, sentence, label));
}

function endsAsQuestion(reading: Reading, sentence: number): boolean {
  const bounds = reading.sentences[sentence];
  if (!bounds) return false;
  for (let i = bounds.last - 1; i >= bounds.first; i--) {
    const token = reading.tokens[i];
    if (token?.kind !== 'mark') break;
    if (token.norm === '?') return true;
  }
  return false;
}

type NegationLabel = GrammarLabel<NegationKind>;
type Negator = NegationLabel & { readonly kind: 'particles' | 'nominal' | 'denials' };

const isNegator = (label: NegationLabel): label is Negator =>
  label.kind === 'particles' || label.kind === 'nominal' || label.kind === 'denials';

function reaches(reading: Reading, labels: readonly NegationLabel[], label: Negator, token: number, far: boolean): boolean {
  const start = label.kind === 'denials' ? complementOf(reading, label.last, token) : label.last + 1;
  if (start === null) return false;
  const reach = REACH[far && label.kind === 'particles' ? 'denials' : label.kind];
  if (token - label.last - asideBefore(reading, label.last, start) > reach) return false;
  // "لم يهزم وما زال يهدد": what is denied again begins anew.
  if (label.kind !== 'denials' && token > label.last && negatesAnew(reading.tokens[token]?.norm ?? '')) return false;
  for (const other of labels) {
    if (other.kind === 'breaks' && other.first > label.last && other.first <= token && !joinsNames(reading, other.first)) return false;
  }
  for (let i = start; i < token; i++) {
    const between = reading.tokens[i];
    if (!between) return false;
    if (between.kind === 'mark') {
      // A denial's complement may be quoted: "denied: …".
      const aside = between.norm === ',' ? asideEnd(reading, i, token) : null;
      if (aside !== null) {
        i = aside;
        continue;
      }
      if (EDGES.has(between.norm) && !(label.kind === 'denials' && between.norm === ':' && !isObject(reading, i - 1))) return false;
    } else if (label.kind !== 'denials' && AND_THAT.has(between.norm)) {
      return false;
    } else if (label.kind !== 'denials' && between.norm.length > LONG_WORD && opensPhrase(between.norm) && !joinsNames(reading, i)) {
      return false;
    }
  }
  return true;
}

/** How long an aside is that ends right before "that": "نفت …، في تسجيل صوتي بث أمس، أن". */
function asideBefore({ tokens }: Reading, denial: number, complement: number): number {
  const end = complement - 2;
  if (end <= denial || tokens[end]?.norm !== ',') return 0;
  for (let i = end - 1; i > denial; i--) if (tokens[i]?.norm === ',') return end - i;
  return 0;
}

/** "لم تسلم، حسب علمه، أي كتاب": the comma that closes a short aside, or null. */
function asideEnd(reading: Reading, comma: number, token: number): number | null {
  for (let i = comma + 2; i <= comma + ASIDE_WORDS + 1 && i < token; i++) if (reading.tokens[i]?.norm === ',') return i;
  return null;
}

const ASIDE_WORDS = 4;

/**
 * "نفى مستشار في الحكومة، الاثنين، أن …": what is denied begins behind "that"; asides stand before it. `null` where the next verb says what
 * stands at the token.
 */
function complementOf(reading: Reading, denial: number, token: number): number | null {
  const sayings = attributionLabels(reading, sentenceAt(reading, denial)).filter(
    ({ kind, first }) => (kind === 'speech' || kind === 'participles') && first > denial,
  );
  for (let i = denial + 1; i <= token; i++) {
    if (THAT.has(reading.tokens[i]?.norm ?? '')) return i + 1;
    // "Denying a report, said that", "نفى ذلك وقال إن"
    const saying = sayings.find(({ first }) => first === i);
    if (saying && opensClause(reading, saying)) return reading.tokens[i]?.script === 'arabic' ? null : denial + 1;
  }
  return denial + 1;
}

function opensClause({ tokens }: Reading, { kind, first, last }: ReturnType<typeof attributionLabels>[number]): boolean {
  // "قائلا", not "القائل"
  if (tokens[first]?.script === 'arabic') return kind === 'participles' ? !hasArticle(tokens[first]) : hasConjunction(tokens[first]);
  return kind === 'speech' && SEQUELS.has(tokens[first - 1]?.norm ?? '') && THAT.has(tokens[last + 1]?.norm ?? '');
}

const SEQUELS = new Set([',', 'and', 'but']);

const THAT = new Set(['ان', 'that']);
/** Another thing that is said: what a particle negates ends before it (وأن). */
const AND_THAT = new Set(['وان', 'وانه', 'وانها', 'وانهم', 'وبان']);

/** "denied it: …": what is denied was named before, and what follows says so. */
const isObject = (reading: Reading, token: number): boolean => ANAPHORA.has(reading.tokens[token]?.norm ?? '');

const isUnforced = ({ tokens }: Reading, { last }: Negator, token: number): boolean =>
  statementWords.nobody.at(tokens[last]) && tokens.slice(last + 1, token).some((word) => statementWords.forcing.at(word));

/** "Did not say that …": the negation is the verb's, and what stands behind the verb stays open. */
const leavesOpen = (reading: Reading, labels: readonly NegationLabel[], negation: NegationLabel, token: number): boolean =>
  labels.some(({ kind, first, last }) => kind === 'content' && first > negation.last && last < token && !isItsObject(reading, last, token));

/** "لم يعلن أي سقف زمني", "لم يعلن أي من الطرفين موعدا": of announcing the thing itself, not that it is so. */
const isItsObject = ({ tokens }: Reading, verb: number, token: number): boolean => {
  const between = tokens.slice(verb + 1, token);
  return (
    statementWords.announcing.at(tokens[verb]) &&
    (between.every((word) => statementWords.any.at(word)) ||
      (statementWords.any.at(between[0]) && between[1]?.norm === 'من' && between.length <= PARTY_WORDS))
  );
};

/** "أي من الطرفين" */
const PARTY_WORDS = 3;

/** Whether what is set against a negation stands between two tokens: "not on dates but on conditions". */
export function hasContrast(reading: Reading, sentence: number, from: number, to: number): boolean {
  return grammar.labelsOf(reading, sentence).some(({ kind, first }) => kind === 'contrast' && first > from && first < to);
}

/** An exception ("إلا", "until") after a negation, in its clause. */
function hasException(reading: Reading, labels: readonly NegationLabel[], negation: number, token: number): boolean {
  return labels.some(
    (label) =>
      label.kind === 'exceptive' && label.first > negation && !hasEdge(reading, Math.min(token, label.first), Math.max(token, label.first)),
  );
}

function hasEdge(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = reading.tokens[i];
    if (token?.kind === 'mark' && EDGES.has(token.norm)) return true;
  }
  return false;
}

/** "لم تحدد بغداد وواشنطن …", "denied that Baghdad and Washington …": the conjunction joins two speakers, and the clause goes on. */
function joinsNames(reading: Reading, token: number): boolean {
  const terms = reading.terms[sentenceAt(reading, token)] ?? [];
  const isSpeaker = (at: (term: Term) => number, place: number): boolean =>
    terms.some((term) => term.group === 'speaker' && at(term) === place);
  const ahead = reading.tokens[token]?.script === 'arabic' ? [0] : [1, 2];
  return isSpeaker(({ last }) => last, token - 1) && ahead.some((words) => isSpeaker(({ first }) => first, token + words));
}
