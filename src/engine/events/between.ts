// What stands between a happening and a date: may the one have the other, or does something else have it?
import { clauseWords, isNominal } from '../../languages/clause-words.ts';
import { hasArticle } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { DateExpression } from '../dates/read.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary, NAMES, sentenceAt } from '../scope.ts';
import { asideAt, CLAUSE_WORDS, isAdverbial, isNoun as isNounTerm, supportOf } from './clause-parts.ts';

export interface Clause {
  readonly reading: Reading;
  readonly date: DateExpression;
  /** The term that tells of the happening. */
  readonly trigger: Term;
  /** The sentence's terms. */
  readonly terms: readonly Term[];
  /** Whether a term tells of another happening, which may have the date. */
  readonly isRival: (term: Term) => boolean;
  /** Whether it counts as told only when somebody declares it. */
  readonly isDeclared: boolean;
  /** Whether a concept is one that the event itself asks for. */
  readonly isOwn: (number: number) => boolean;
}

/** How many words between two tokens are of no known kind; null where a mark, a conjunction or another happening stands between. */
export function unknownBetween(clause: Clause, from: number, to: number): number | null {
  const { reading, terms } = clause;
  const isRival = (term: Term): boolean => clause.isRival(term) && !overlaps(term, clause.trigger) && !isAdverbial(reading, term);
  let unknown = 0;
  let topic = -1;
  let quotes = 0;
  const end = to === clause.trigger.first ? supportOf(reading, clause.trigger) : to;
  for (let i = from; i < end; i++) {
    const resumed = resumedAt(reading, i, end);
    if (resumed !== null) {
      i = resumed;
      continue;
    }
    const aside = asideAt(reading, i, end);
    if (aside !== null) {
      i = aside;
      continue;
    }
    const token = reading.tokens[i];
    if (!token || (isBoundary(token) && !isBracket(clause, i))) return null;
    // "announced plans for it"
    if (i === from && clauseWords.undertaking.at(token)) continue;
    // "said in a statement on"
    if (clauseWords.utterance.at(token) && reading.tokens[i - 1]?.norm === 'a') continue;
    const here = terms.filter(({ first, last }) => first <= i && last >= i);
    // "was held", "took place", "handed over": of what happened the verb says no more.
    const isPlain = ({ first, last }: Term): boolean =>
      reading.tokens.slice(first, last + 1).every((word) => clauseWords.happening.at(word));
    // "talks on ending the mission" (محادثات بشأن إنهاء المهمة): a noun, and no happening of its own.
    if (clauseWords.governing.at(token) && token.norm !== 'عن') topic = i + 1;
    else if ((i <= topic || isMatterOf(clause, i)) && isNoun(token)) topic = Math.max(i + 1, ...here.map(({ last }) => last));
    // "talks on ending the mission"
    const isMatter = token.script === 'latin' && token.norm.endsWith('ing') && clauseWords.heading.at(reading.tokens[i - 1]);
    if (
      i > topic &&
      !isMatter &&
      here.some((term) => isRival(term) && !isPlain(term) && !isInName(here, term)) &&
      !here.some(({ number }) => clause.isOwn(number))
    )
      return null;
    if (clauseWords.unrealised.at(token)) return null;
    if (token.norm === '"') quotes++;
    if (token.kind !== 'word' || isLight(token) || clauseWords.crew.at(token)) continue;
    // "an agreement was reached in"
    if (roleWords.passive.at(reading.tokens[i - 1]) && clauseWords.concluding.at(token)) continue;
    if (here.length > 0) {
      // "reached Rafah": a verb is one, also where it is a word of something else.
      if (isPastVerb(token) && !here.some(({ number }) => clause.isOwn(number))) return null;
      continue;
    }
    if ((roleWords.conjunction.at(token) && isListed(reading, terms, i)) || isFirstName(terms, token, i)) continue;
    if (isDividing(token)) return null;
    unknown++;
  }
  // "the play “After the invasion” opened in": the one stands inside of a quotation, the other outside.
  return quotes % 2 === 0 ? unknown : null;
}

/** "the withdrawal, which took place in …" (، الذي اكتمل; وهو الهجوم الذي وقع): the last token of what goes back to the noun before, or null. */
function resumedAt({ tokens }: Reading, from: number, to: number): number | null {
  let at = tokens[from]?.norm === ',' ? from + 1 : from;
  if (clauseWords.appositive.at(tokens[at])) at += hasArticle(tokens[at + 1]) && !clauseWords.knownRelative.at(tokens[at + 1]) ? 2 : 1;
  if (tokens[at]?.script !== 'arabic' || !clauseWords.knownRelative.at(tokens[at])) return null;
  return at + 1 < to && clauseWords.happening.at(tokens[at + 1]) ? at + 1 : null;
}

/**
 * "سلمت السفيرة، في 20 كانون الثاني، رسالة", "gave up its role, in 2021, to", "The end of it, in 2021, was": the comma before a date that
 * another closes, behind a verb or behind the noun that opens the sentence.
 */
const isBracket = ({ reading, reading: { tokens }, date: { first, last }, trigger }: Clause, token: number): boolean =>
  (tokens[trigger.first]?.script === 'arabic' ||
    !isNounTerm(reading, trigger) ||
    (tokens[last + 1]?.norm === ',' && isSubjectNoun(reading, trigger.first))) &&
  tokens[token]?.norm === ',' &&
  token < first &&
  first - token <= BRACKET_WORDS &&
  (tokens[last + 1]?.norm === ',' || (ends(tokens[last + 1]) && !isReported(tokens, trigger.first))) &&
  tokens.slice(token + 1, first).every((word) => clauseWords.light.at(word));

/** Nothing but an article or an adjective before it in its sentence. */
const isSubjectNoun = (reading: Reading, noun: number): boolean =>
  reading.tokens
    .slice(reading.sentences[sentenceAt(reading, noun)]?.first ?? noun, noun)
    .every((token) => clauseWords.determining.at(token) || clauseWords.describing.at(token));

const ends = (token: Token | undefined): boolean => token === undefined || token.norm === '.' || token.gap === 'line';

/** "He wrote that they withdrew, in 2013": when he wrote it. */
function isReported(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - CLAUSE_WORDS); i--) {
    const token = tokens[i];
    if (!token || tokens[i + 1]?.gap === 'line' || token.norm === '.') return false;
    if (roleWords.saying.at(token) || roleWords.thatClause.at(token) || clauseWords.subordinating.at(token)) return true;
  }
  return false;
}

/** From the comma to the date: a preposition and an article. */
const BRACKET_WORDS = 3;

const isLight = (token: Token): boolean => {
  const { norm, script, capital } = token;
  return (
    clauseWords.light.has(norm) ||
    clauseWords.happening.has(norm) ||
    (script === 'latin' && (capital || norm.endsWith('ly'))) ||
    // "التحالف لمحاربة داعش"
    (script === 'arabic' && ((norm.length <= 2 && !roleWords.contrast.at(token)) || (norm.startsWith('ل') && roleWords.against.has(norm))))
  );
};

/** What begins another clause, or is the verb of one. */
export const isDividing = (token: Token): boolean =>
  roleWords.conjunction.at(token) ||
  roleWords.contrast.at(token) ||
  roleWords.saying.at(token) ||
  clauseWords.subordinating.at(token) ||
  clauseWords.temporal.at(token) ||
  isPastVerb(token) ||
  (token.script === 'arabic' && /^[وف]./u.test(token.norm) && !/^و[اج]/u.test(token.norm) && !WAW_NOUN.test(token.norm));

/** An Arabic verbal noun, or a word with the article. */
const isNoun = ({ script, norm }: Token): boolean => script === 'arabic' && isNominal([norm], '', '', script);

const isPastVerb = ({ script, norm }: Token): boolean => script === 'latin' && norm.length > 4 && norm.endsWith('ed');

/** "محادثات إنهاء المهمة", "الحوار لإنهاء المهمة": an Arabic verbal noun that tells what the event's own noun is about. */
function isMatterOf({ reading: { tokens }, terms, isOwn }: Clause, at: number): boolean {
  const [before, noun] = [tokens[at - 1], tokens[at]];
  if (!before || !noun || hasArticle(noun) || noun.script !== 'arabic') return false;
  if (noun.norm.startsWith('ل')) return isNoun(before);
  return (
    !hasArticle(before) && isNoun(before) && terms.some(({ first, last, number }) => first <= at - 1 && last >= at - 1 && isOwn(number))
  );
}

/** وزارة الخارجية: a word of a longer name tells of nothing. */
const isInName = (terms: readonly Term[], { first, last }: Term): boolean =>
  terms.some((name) => NAMES.has(name.group) && name.first <= first && name.last >= last && name.last - name.first > last - first);

const overlaps = (a: Term, b: Term): boolean => a.first <= b.last && b.first <= a.last;

/** "السفيرة ألينا رومانوسكي": a word without an article between two terms for one person. */
const isFirstName = (terms: readonly Term[], { norm, script }: Token, at: number): boolean =>
  script === 'arabic' &&
  !norm.startsWith('ال') &&
  terms.some((title) => title.last === at - 1 && terms.some(({ first, id }) => first === at + 1 && id === title.id));

/** "between Baghdad and Washington": a conjunction of two that are named; not "… and goes on with". */
const isListed = ({ tokens }: Reading, terms: readonly Term[], token: number): boolean =>
  terms.some(({ last }) => last === token - 1) &&
  terms.some(({ first }) => first === token + 1) &&
  !clauseWords.happening.at(tokens[token + 1]);

/** "met on Sunday, and talks began" (وبدأت): what is joined behind a date happened, but perhaps on another day. */
export const isNext = (reading: Reading, date: DateExpression, { first }: Term): boolean => first > date.last && isJoined(reading, first);

export const isJoined = (reading: Reading, token: number): boolean => {
  const word = reading.tokens[token]?.norm ?? '';
  return /^[وف]./u.test(word) && !WAW_NOUN.test(word);
};

const WAW_NOUN = /^(?:وفد|وزير|وزار|واشنطن|وقف)/u;
