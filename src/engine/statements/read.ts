// The positions that a text takes on the corpus's propositions: which, for or against, and whose.
// Long: from a sentence to its findings: questions and their answers, rival readings, whose a position is and whether it is sure.
import type { Side, Stance, StatementFinding } from '../../claims/claim.ts';
import type { IsoDay } from '../../claims/time.ts';
import type { Lexicon } from '../../corpus/schema/lexicon.ts';
import type { PropositionDefinition } from '../../corpus/schema/patterns.ts';
import type { AttributionKind } from '../../languages/attribution.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import type { NegationKind } from '../../languages/negation.ts';
import { roleWords } from '../../languages/role-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import { conceptNumber } from '../concept-numbers.ts';
import { conceptsAt, conceptsFrom, type Expression, isFor, meets, termsFor } from '../concepts.ts';
import type { DateExpression } from '../dates/read.ts';
import { isQuestion, negationLabels } from '../negation.ts';
import { patternIndex } from '../patterns.ts';
import type { Reading, Term } from '../reading.ts';
import { LONGEST_SENTENCE, segmentAt } from '../scope.ts';
import { isOnlyTopic, isSubjectOf } from '../sentence-topic.ts';
import { type Said, speakerAt } from '../speakers/attribution.ts';
import { attributionLabels } from '../speakers/attribution-labels.ts';
import { quotationAt } from '../speakers/quotations.ts';
import { isSaidLongAgo, saidOn } from '../speakers/said-on.ts';
import { sayingsOf } from '../speakers/sayings.ts';
import { labelledSpeaker } from '../speakers/transcript.ts';
import { answerIn } from './answer.ts';
import { indirectQuestion } from './indirect-question.ts';
import { type Match, type MatchContext, matchPattern, ruleOf, type StatementPattern } from './match.ts';
import { quoteSpan } from './span.ts';
import { hasStranger, isOfOtherState, isOfPartyBefore, isWhatOthersWant, subjectOf, wisherOf } from './subject.ts';
import { isUnsure } from './unsure.ts';

export interface StatementCorpus {
  readonly lexicon: Lexicon;
  readonly propositions: Readonly<Record<string, PropositionDefinition>>;
}

export interface StatementTimes {
  readonly published: IsoDay | null;
  /** Those of the text, in order. */
  readonly dates: readonly DateExpression[];
}

/** So many sentences before the current one, and as many that open the text, may name what it leaves out. */
const CONTEXT_SENTENCES = 2;

/**
 * In text order, at most one finding for a proposition and a place. Where two readings of the same words oppose each
 * other, neither is given: a stance is reported only when it is sure.
 */
export function readStatements(
  reading: Reading,
  { lexicon, propositions }: StatementCorpus,
  { published, dates }: StatementTimes,
): StatementFinding[] {
  const holders = { lexicon, dates, published };
  const patternsFor = statementPatterns(propositions);
  const opening = Math.min(CONTEXT_SENTENCES, reading.sentences.length - 1);
  const findings: StatementFinding[] = [];
  const answers: StatementFinding[] = [];
  let asked: ReadonlyMap<string, Stance> = new Map();
  for (const [sentence, terms] of reading.terms.entries()) {
    const bounds = reading.sentences[sentence];
    if (!bounds || bounds.last - bounds.first > LONGEST_SENTENCE) continue;
    const concepts = conceptsAt(reading, sentence);
    const question = isQuestion(reading, sentence);
    const before = conceptsFrom(reading, sentence - CONTEXT_SENTENCES, sentence);
    const context: MatchContext = { sentence, terms, concepts, around: conceptsFrom(reading, 0, opening, before), before };
    if (!question && asked.size > 0 && !isAlternative(reading, sentence - 1))
      answers.push(...readAnswer(reading, sentence, asked, lexicon));
    const indirect = question ? null : indirectQuestion(reading, sentence);
    const told = new Map<string, Stance>();
    const questions = new Map<string, Stance>();
    for (const [proposition, patterns] of byProposition(patternsFor(concepts, concepts.bits))) {
      if (indirect) {
        const inside = { ...context, terms: terms.filter(({ last }) => last < indirect.end) };
        const [first] = matchAll(reading, inside, patterns, true, anybody);
        if (first) told.set(proposition, first.stance);
      }
      const mayHold = (match: Match): boolean => maySay(match, holderOf(reading, sentence, match, lexicon), lexicon);
      const matches = matchAll(reading, context, patterns, question, question ? anybody : mayHold);
      const first = matches[0];
      if (!first) continue;
      if (question) {
        questions.set(proposition, first.stance);
        continue;
      }
      findings.push(...doubted(matches.flatMap((match) => toFinding(reading, sentence, proposition, match, holders) ?? [])));
    }
    if (indirect && indirect.answer !== null && !isAlternative(reading, sentence))
      answers.push(...readAnswer(reading, sentence, told, lexicon, indirect.answer));
    asked = indirect?.answer === null ? told : questions;
  }
  const spelled = [...findings];
  for (const answer of answers) if (!spelled.some((finding) => spellsOut(finding, answer))) findings.push(answer);
  return keepApart(
    findings.sort((a, b) => a.start - b.start || a.end - b.end),
    reading.text,
  );
}

const statementPatterns = patternIndex('rarest', ruleOf);

/** Patterns of one proposition stand together. */
function byProposition(patterns: readonly StatementPattern[]): (readonly [proposition: string, patterns: readonly StatementPattern[]])[] {
  const groups: (readonly [string, StatementPattern[]])[] = [];
  for (const pattern of patterns) {
    const group = groups.at(-1);
    if (group && group[0] === pattern.id) group[1].push(pattern);
    else groups.push([pattern.id, [pattern]]);
  }
  return groups;
}

/** Quotations of one proposition share no words: edges that both reached are the first one's. */
function keepApart(findings: readonly StatementFinding[], text: string): StatementFinding[] {
  const ends = new Map<string, number>();
  const kept: StatementFinding[] = [];
  for (const finding of findings) {
    const taken = ends.get(finding.proposition) ?? 0;
    if (finding.end <= taken) continue;
    ends.set(finding.proposition, finding.end);
    if (finding.start >= taken) kept.push(finding);
    else {
      const rest = text.slice(taken, finding.end).trimStart();
      if (rest) kept.push({ ...finding, start: finding.end - rest.length, quote: rest });
    }
  }
  return kept;
}

/**
 * "No. There is no deadline.": the second sentence says what the first one answers; an answer that says it itself ("So no end date?
 * There is none.") is what it says.
 */
const spellsOut = (finding: StatementFinding, answer: StatementFinding): boolean =>
  finding.proposition === answer.proposition &&
  finding.end > answer.start &&
  (finding.stance === answer.stance ? finding.start - answer.end <= ANSWER_REACH : finding.start < answer.end);

/** UTF-16 units between an answer and the sentence that spells it out. */
const ANSWER_REACH = 80;

const anybody = (): boolean => true;

/**
 * The sure readings of a sentence: the first pattern that matches a place stands for it, unless a later one opposes it, or says the same
 * of who may hold it.
 */
function matchAll(
  reading: Reading,
  context: MatchContext,
  patterns: readonly StatementPattern[],
  question: boolean,
  mayHold: (match: Match) => boolean,
): Match[] {
  const kept: Match[] = [];
  const opposed: Match[] = [];
  for (const pattern of patterns) {
    const match = matchPattern(reading, context, pattern, question);
    if (!match) continue;
    const rival = kept.find((other) => other.first <= match.last && match.first <= other.last);
    if (!rival) {
      // Beside a reading of the same stance it repeats it; a far one of the other stance is another's position.
      if (!kept.some((other) => other.stance === match.stance)) kept.push(match);
    } else if (overlooks(rival, match) || (rival.stance === match.stance && !mayHold(rival) && mayHold(match)))
      kept[kept.indexOf(rival)] = match;
    else if (rival.stance !== match.stance && !overlooks(match, rival)) opposed.push(rival);
  }
  return opposed.length === 0 ? kept : kept.filter((match) => !opposed.includes(match));
}

/** "The timetable will not depend on conditions": what is denied stands among the words of a reading that denies nothing. */
const overlooks = (plain: Match, denied: Match): boolean =>
  !plain.isDenied &&
  denied.isDenied &&
  plain.stance !== denied.stance &&
  plain.pattern.negated === 'drops' &&
  denied.pivot.first > plain.first &&
  denied.pivot.first < plain.last;

/** Two positions of one speaker in one sentence ("not over in the minds, yet no longer a danger"): neither is his for sure. */
const doubted = (findings: readonly StatementFinding[]): readonly StatementFinding[] =>
  findings.map((finding) =>
    findings.some(({ speaker, stance }) => speaker === finding.speaker && stance !== finding.stance)
      ? { ...finding, basis: 'inferred' }
      : finding,
  );

/** Whether the side that says it can hold the position. */
function maySay({ pattern }: Match, speaker: string | null, lexicon: Lexicon): boolean {
  const side = sideOf(speaker, lexicon);
  return pattern.notBy !== side && !(pattern.by && speaker !== null && pattern.by !== side);
}

/** `null` when the side that says it cannot hold the position. */
function toFinding(
  reading: Reading,
  sentence: number,
  proposition: string,
  match: Match,
  { lexicon, dates, published }: StatementTimes & { readonly lexicon: Lexicon },
): StatementFinding | null {
  const speaker = holderOf(reading, sentence, match, lexicon);
  const side = sideOf(speaker, lexicon);
  if (!maySay(match, speaker, lexicon)) return null;
  const { start, end } = quoteSpan(reading, sentence, match.first, match.last);
  const said = saidOn(reading, sentence, match.pivot.first, { dates, published });
  const isSure =
    match.missing.every((expression) => isBySpeaker(expression, speaker, side) || isTakenUp(reading, sentence, match, expression)) &&
    !isHearsay(reading, sentence, match, lexicon) &&
    !isPassedOn(reading, sentence, side, lexicon, match) &&
    !isWishOfOthers(reading, sentence, match, side, lexicon) &&
    !isStrangers(reading, sentence, match, side) &&
    !(match.pattern.conditional && isOfOtherState(reading, sentence, match, speaker)) &&
    (said !== null || !isSaidLongAgo(reading, sentence, match.pivot.first, { dates, published })) &&
    !isUnsure(reading, sentence, match, { lexicon, year: yearOf(said?.to ?? published) });
  return {
    kind: 'statement',
    quote: reading.text.slice(start, end),
    start,
    end,
    proposition,
    stance: match.stance,
    speaker,
    side,
    basis: isSure ? undefined : 'inferred',
    ...(isInformed(reading, sentence, match, speaker) ? { isInformed: true } : {}),
    ...(said ? { saidOn: said } : {}),
  };
}

/** The page itself, its sources and those who speak for both sides know; what another thinks of it is his. */
function isInformed(reading: Reading, sentence: number, { first, last, pivot, pattern }: Match, speaker: string | null): boolean {
  const { told } = pattern;
  if (!told) return false;
  const { bits } = conceptsAt(reading, sentence);
  // "Iraq's talks with the IMF": others'.
  if (meets(bits, told.not) && !meets(bits, told.but)) return false;
  const isToldOf = ({ number, first: from, last: until }: Term): boolean =>
    isFor(told.of, number) && until >= first - TOLD_WORDS && from <= last + TOLD_WORDS;
  return (
    (reading.terms[sentence] ?? []).some(isToldOf) && (speaker === null ? isToldByPage(reading, sentence, pivot) : INFORMED.has(speaker))
  );
}

const TOLD_WORDS = 4;
const INFORMED = new Set(['iraqi-source', 'us-and-iraqi-officials', 'us-iraq-joint-statement']);

/** Nobody says, thinks or advises it: not "the talks should have a deadline". */
function isToldByPage(reading: Reading, sentence: number, { first }: Term): boolean {
  const bounds = reading.sentences[sentence];
  if (!bounds || quotationAt(reading, sentence, first) || labelledSpeaker(reading, sentence)) return false;
  // "Answer: yes, we agreed on one": whose it is who answers; not "No: they stalled over …".
  const isAnswer = negationLabels(reading, sentence).some((label) => label.first === bounds.first && ANSWERS.has(label.kind));
  if (!isAnswer && reading.tokens[bounds.first + 1]?.norm === ':') return false;
  return (
    !attributionLabels(reading, sentence).some(({ kind }) => OF_SOMEBODY.has(kind)) &&
    !reading.tokens.slice(bounds.first, bounds.last).some((token) => statementWords.advising.at(token) || roleWords.opinion.at(token))
  );
}

const ANSWERS: ReadonlySet<NegationKind> = new Set<NegationKind>(['yes', 'no', 'particles']);

/** A sentence with one of these may tell what somebody says, thinks or wishes. */
const OF_SOMEBODY: ReadonlySet<AttributionKind> = new Set<AttributionKind>([
  ...(['speech', 'participles', 'according', 'accounts', 'nouns', 'hearsay', 'firstPerson', 'wishes', 'askers', 'claims'] as const),
]);

const yearOf = (day: IsoDay | null): number | null => (day === null ? null : Number(day.slice(0, 4)));

/** "A withdrawal from Syria is being considered", a U.S. official says: whose it is who speaks says. */
const isBySpeaker = (expression: Expression, speaker: string | null, side: Side): boolean =>
  isFor(expression, conceptNumber(side)) || (speaker !== null && isFor(expression, conceptNumber(speaker.replace(/-in-.*/u, ''))));

/** "What becomes of the message? He will not study it.": a pronoun for the one thing that the sentence before names, and no other of its kind. */
function isTakenUp(reading: Reading, sentence: number, { pivot, last }: Match, expression: Expression): boolean {
  const { tokens, sentences } = reading;
  const { first } = sentences[sentence] ?? pivot;
  if (sentence === 0) return false;
  if (isAnsweredOf(reading, sentence, { pivot, last }, expression)) return true;
  if (clauseWords.pronoun.at(tokens[tokens[first]?.kind === 'mark' ? first + 1 : first]) && isSubjectOf(reading, sentence - 1, expression))
    return true;
  const clause = tokens.slice(pivot.first, Math.max(last + 2, segmentAt(reading, sentence, pivot.first).last));
  const isCountry = clause.some((token) => roleWords.theCountry.at(token)) && isOnlyName(reading, sentence - 1, expression);
  const isIt = [tokens[first], tokens[first + 1], ...tokens.slice(pivot.first, last + 2)].some(
    (token) => clauseWords.pronoun.at(token) || roleWords.itself.at(token),
  );
  return (isCountry || isIt) && isOnlyTopic(reading, sentence - 1, expression);
}

/** "Has Iraq asked you to go?" "We received a request from it." (منها): a pronoun for what the question right before names, and no other country there. */
function isAnsweredOf(reading: Reading, sentence: number, { pivot, last }: Pick<Match, 'pivot' | 'last'>, expression: Expression): boolean {
  const { tokens, terms } = reading;
  const before = sentence - 1;
  if (!isQuestion(reading, before)) return false;
  const named = termsFor(terms[before] ?? [], expression);
  const isOther = ({ group, id, first, last: end }: Term): boolean =>
    (group === 'place' || group === 'actor') && !OWN.has(id) && !named.some((term) => term.first <= end && term.last >= first);
  if (named.length === 0 || (terms[before] ?? []).some(isOther)) return false;
  return tokens
    .slice(reading.sentences[sentence]?.first, Math.max(pivot.last, last) + ANSWER_PRONOUN)
    .some((token) => clauseWords.pronoun.at(token) || ATTACHED.test(token.norm));
}

/** Who asks and answers. */
const OWN = new Set(['us', 'coalition']);
/** منها, إخراجهم. */
const ATTACHED = /^[\u0621-\u064a]+(?:ها|هم|نه|به|له|جه)$/u;
/** From the words of an answer to its pronoun. */
const ANSWER_PRONOUN = 3;

/** "Syria is next.": no other name, and nothing unknown that opens the sentence. */
function isOnlyName({ tokens, sentences, terms }: Reading, sentence: number, expression: Expression): boolean {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  const named = termsFor(terms[sentence] ?? [], expression);
  const isIts = (at: number): boolean => named.some((term) => term.first <= at && term.last >= at);
  return tokens.slice(first, last).every((token, i) => !token.capital || clauseWords.light.at(token) || isIts(first + i));
}

/** "An analyst said that Washington is considering …": who is neither of the side nor near it tells of its position. */
function isHearsay(reading: Reading, sentence: number, { pattern, pivot }: Match, lexicon: Lexicon): boolean {
  if (!pattern.subject) return false;
  const subject = subjectOf(reading, sentence, pivot);
  if (subject === null) return false;
  const said = saidAround(reading, sentence, pivot);
  if (said.id !== null) return sideOf(said.id, lexicon) === 'other' && sideOf(subject, lexicon) !== 'other';
  return said.name !== null;
}

/** "According to Washington, Al-Sudani said, …", "US officials say Al-Sudani has told them that": he may tell of another side's position. */
function isPassedOn(reading: Reading, sentence: number, side: Side, lexicon: Lexicon, { pivot }: Match): boolean {
  const sayings = sayingsOf(reading, sentence);
  const own = sayings.findLast(({ first }) => first < pivot.first);
  return sayings.some(({ kind, first, last, said }) => {
    const source = sideOf(said.id, lexicon);
    if (source === 'other' || source === side) return false;
    const isTeller = own !== undefined && kind === 'speech' && last < own.subjectFirst && own.subjectFirst - last <= TELLER_WORDS;
    return isTeller || (kind === 'according' && first === reading.sentences[sentence]?.first);
  });
}

/** From who tells, over "that", to who is told of. */
const TELLER_WORDS = 2;

/** Whether the clause has a subject that is not of the side. */
function isStrangers(reading: Reading, sentence: number, { first, last, pattern, pivot, meant }: Match, side: Side): boolean {
  // What a position is about stands before its verb too: "A pullout from Syria is on the table".
  const before = (verb: number, end: number): { first: number; last: number } =>
    reading.tokens[verb]?.script === 'latin' ? { first: Math.min(verb, first), last: end } : { first: verb, last: end };
  if (isOfPartyBefore(reading, sentence, pivot.first, side) || isWhatOthersWant(reading, sentence, last, side)) return true;
  if (meant !== null && hasStranger(reading, sentence, before(meant, meant), side, true)) return true;
  return (pattern.subject || pattern.by !== null) && hasStranger(reading, sentence, before(pivot.first, pivot.last), side, pattern.subject);
}

/** "U.S. officials said that Iraq wanted a timetable regardless of conditions": another side's wish. */
function isWishOfOthers(reading: Reading, sentence: number, { pivot }: Match, side: Side, lexicon: Lexicon): boolean {
  const wisher = wisherOf(reading, sentence, pivot.first);
  return wisher !== null && side !== 'other' && sideOf(wisher, lexicon) !== side;
}

/** The one who says the words; of a position of its subject ("Baghdad wants …") the subject. */
function holderOf(reading: Reading, sentence: number, { pattern, pivot, stance }: Match, lexicon: Lexicon): string | null {
  if (pattern.narrated) return null;
  const said = saidAround(reading, sentence, pivot);
  const subject = pattern.subject ? subjectOf(reading, sentence, pivot) : null;
  if (subject !== null && (said.id === null || sideOf(said.id, lexicon) !== sideOf(subject, lexicon))) {
    // A denied position is nobody's for sure when one side speaks of another's.
    return said.id !== null && stance === 'deny' ? null : subject;
  }
  return said.id ?? (said.name === null ? (pattern.holder ?? wisherOf(reading, sentence, pivot.first)) : null);
}

/** Where the verb of saying is itself of the proposition ("ruled out setting …"), its subject says it. */
function saidAround(reading: Reading, sentence: number, pivot: Term): Said {
  const said = speakerAt(reading, sentence, pivot.first);
  if (said.id !== null || said.name !== null) return said;
  return sayingsOf(reading, sentence).find(({ first }) => first >= pivot.first && first <= pivot.last)?.said ?? said;
}

/** "Is it still a threat or is it finished?": whichever is answered; not "or not". */
const isAlternative = ({ sentences, tokens }: Reading, sentence: number): boolean => {
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  return tokens
    .slice(first, last)
    .some((token, i) => statementWords.alternative.at(token) && !roleWords.negation.at(tokens[first + i + 1]));
};

/** "No." after a question is the position on what was asked. */
function readAnswer(
  reading: Reading,
  sentence: number,
  asked: ReadonlyMap<string, Stance>,
  lexicon: Lexicon,
  from: number | null = null,
): StatementFinding[] {
  const bounds = reading.sentences[sentence];
  if (!bounds) return [];
  const answer = answerIn(reading, sentence, from);
  if (!answer) return [];
  const speaker = speakerAt(reading, sentence, answer.at).id;
  const { start, end } = quoteSpan(reading, sentence, bounds.first, bounds.last - 1);
  // "Is it no longer a threat?" "It is not.": which of the two is denied.
  const answered = [...asked].filter(([, stance]) => stance === 'affirm' || !answer.isElliptic);
  return answered.map(([proposition, stance]) => ({
    kind: 'statement',
    quote: reading.text.slice(start, end),
    start,
    end,
    proposition,
    stance: answer.says === 'yes' ? stance : stance === 'affirm' ? 'deny' : 'affirm',
    speaker,
    side: sideOf(speaker, lexicon),
  }));
}

function sideOf(speaker: string | null, lexicon: Lexicon): Side {
  return (speaker !== null && Object.hasOwn(lexicon.speakers, speaker) ? lexicon.speakers[speaker]?.side : undefined) ?? 'other';
}
