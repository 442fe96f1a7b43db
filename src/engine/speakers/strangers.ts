// Whose is a verb of saying that is not the one's who was named? A stranger's who stands beside the verb ("after a French envoy had said",
// "ابتسم السوداني حين قال صحافي"), or nobody's yet ("is expected to say", "أن يقول").
import { clauseWords } from '../../languages/clause-words.ts';
import { hasArticle, hasConjunction } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import { speakerWords } from '../../languages/speaker-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary } from '../scope.ts';
import { phraseStart } from './phrase.ts';

/** The verb of saying, token indexes. */
interface Verb {
  readonly first: number;
  readonly last: number;
  readonly isParticiple: boolean;
}

/** Token indexes, both inclusive. */
interface Words {
  readonly first: number;
  readonly last: number;
}

/**
 * The words that name the stranger, or that say that nobody has said it; `null` where neither is there. `terms` are the sentence's known
 * speakers, `generics` the nouns that stand for one ("the official").
 */
export function strangerOf(
  reading: Reading,
  sentence: number,
  verb: Verb,
  { terms, generics }: { readonly terms: readonly Term[]; readonly generics: readonly Words[] },
): Words | null {
  return reading.tokens[verb.first]?.script === 'arabic'
    ? arabicStranger(reading, sentence, verb, terms)
    : englishStranger(reading, sentence, verb, terms, generics);
}

const holdsTerm = (terms: readonly Term[], { first, last }: Words): boolean =>
  terms.some((term) => term.first <= last && term.last >= first);

function englishStranger(reading: Reading, sentence: number, verb: Verb, terms: readonly Term[], generics: readonly Words[]): Words | null {
  const { tokens, sentences } = reading;
  const from = sentences[sentence]?.first ?? verb.first;
  const at = verb.first - 1;
  const before = tokens[at];
  if (at < from) return null;
  if (isUnsaid(tokens, verb.first)) return { first: at, last: at };
  const phraseTo = (last: number): Words | null => {
    if (last < from) return null;
    const phrase = { first: phraseStart(reading, terms, from, last), last };
    return holdsTerm(terms, phrase) ? null : phrase;
  };
  // "quoted a Turkish diplomat as saying"
  if (verb.isParticiple && before?.norm === 'as') return phraseTo(at - 1);
  // "warned against saying"
  if (verb.isParticiple && clauseWords.heading.at(before) && !speakerWords.accountOpener.at(before)) return { first: at, last: at };
  // "was handed a petition stating", "shared a post that said"
  const noun = before?.norm === 'that' ? at - 1 : at;
  if (verb.isParticiple || noun < at) {
    const phrase = tokens[noun]?.kind === 'word' ? phraseTo(noun) : null;
    if (phrase && speakerWords.article.at(tokens[phrase.first]) && !isOwnText(tokens, from, phrase)) return phrase;
    if (verb.isParticiple) return null;
  }
  let end = at;
  while (end > from && (roleWords.auxiliary.at(tokens[end]) || clauseWords.light.at(tokens[end]))) end--;
  // "sat beside the minister as he said": one of the two.
  if (
    statementWords.singular.at(tokens[end]) &&
    (clauseWords.temporal.at(tokens[end - 1]) || statementWords.clauseOpener.at(tokens[end - 1]))
  )
    return tokens
      .slice(from, end)
      .some((token, i) => statementWords.persons.at(token) && !holdsTerm(terms, { first: from + i, last: from + i }))
      ? { first: end, last: end }
      : null;
  const subject = { first: phraseStart(reading, terms, from, end), last: end };
  const known = terms.find((term) => term.first >= subject.first && term.last < end);
  // "a paper that the Pentagon founded says"
  if (
    known &&
    speakerWords.ofPerson.at(tokens[subject.first - 1]) &&
    subject.first - 2 >= from &&
    tokens[subject.first - 2]?.kind === 'word'
  )
    return { first: subject.first - 2, last: end };
  // "a former adviser to the prime minister said"
  const inner = terms.find((term) => term.first > subject.first && term.last <= end);
  const head = inner ? tokens.slice(subject.first, inner.first) : [];
  if (head.some((token) => statementWords.former.at(token)) && head.some((token) => clauseWords.heading.at(token))) return subject;
  if (tokens[end]?.kind !== 'word' || subject.first <= from || holdsTerm(terms, subject)) return null;
  // "a delegation, whose leader said", not "the Pentagon, whose spokesman said"
  if (tokens[subject.first]?.norm === 'whose') return terms.some(({ last }) => last === subject.first - 2) ? null : subject;
  const isNamed = tokens.slice(subject.first + 1, end + 1).some(({ capital }) => capital);
  const isCarried =
    !isNamed && !clauseWords.indefinite.at(tokens[subject.first]) && generics.some(({ first, last }) => first <= end && last >= end);
  const isOwn = speakerWords.article.at(tokens[subject.first]) && isOpener(tokens[subject.first - 1]) && !isCarried;
  return isOwn && tokens.slice(subject.first, end + 1).some(isPerson) ? subject : null;
}

/** "to say", "will say"; not "went on to say", "I would say". */
function isUnsaid(tokens: readonly Token[], verb: number): boolean {
  const [before, farther] = [tokens[verb - 1], tokens[verb - 2]];
  if (before?.norm === 'to') return !statementWords.goingOn.at(farther);
  return (roleWords.future.at(before) || roleWords.hypothetical.at(before)) && !speakerWords.oneself.at(farther);
}

/** "issued a statement saying": a text of his own, unless he received or read it. */
const isOwnText = (tokens: readonly Token[], from: number, { first, last }: Words): boolean =>
  statementWords.venues.at(tokens[last]) && !tokens.slice(from, first).some((token) => statementWords.receiving.at(token));

/** What a clause with a subject of its own stands behind: a comma, "after", "and". */
const isOpener = (token: Token | undefined): boolean =>
  isBoundary(token) ||
  token?.norm === '"' ||
  clauseWords.temporal.at(token) ||
  roleWords.conjunction.at(token) ||
  roleWords.contrast.at(token) ||
  statementWords.clauseOpener.at(token);

/** Whether a word is of a person by its trade or office. */
export const isPerson = (token: Token | undefined): boolean =>
  statementWords.persons.at(token) || statementWords.civilians.at(token) || (token !== undefined && speakerWords.agent.at(token));

function arabicStranger(reading: Reading, sentence: number, { first, last }: Verb, terms: readonly Term[]): Words | null {
  const { tokens, sentences } = reading;
  const from = sentences[sentence]?.first ?? first;
  const [before, farther] = [tokens[first - 1], tokens[first - 2]];
  const isKnown = (at: number): boolean => holdsTerm(terms, { first: at, last: at });
  const isStranger = (at: number): boolean => at >= from && isPerson(tokens[at]) && !isKnown(at) && !hasArticle(tokens[at]);
  // "قرأ السوداني تقريرا جاء فيه"
  const isTherein = statementWords.therein.at(tokens[last]) || statementWords.therein.at(tokens[last + 1]);
  if (isTherein && tokens.slice(from, first).some((token) => statementWords.receiving.at(token)))
    return { first: first - 1, last: first - 1 };
  // "لافتة كتب عليها"
  if (statementWords.thereon.at(tokens[last + 1])) return { first: first - 1, last: first - 1 };
  // "أن يقول": wished or expected.
  if (before?.norm === 'ان' && /^[يت]/u.test(tokens[first]?.norm ?? '') && !clauseWords.temporal.at(farther))
    return { first: first - 1, last: first - 1 };
  // "حذر من القول", "بدلا من القول"
  if (tokens[first]?.norm === 'القول' && roleWords.from.at(before) && !statementWords.must.at(farther))
    return { first: first - 1, last: first - 1 };
  // "وزيرا بلجيكيا قال", "على صحافي زعم"
  // … not "وزيرا بلجيكيا وقال", nor where the subject stands behind the verb.
  const hasOwnSubject = hasConjunction(tokens[first]) || terms.some((term) => term.first === last + 1);
  if (!hasOwnSubject && isStranger(first - 1)) return { first: first - 1, last: first - 1 };
  if (!hasOwnSubject && isStranger(first - 2) && !isKnown(first - 1) && before?.kind === 'word')
    return { first: first - 2, last: first - 1 };
  // "إلى جانب الوزير الإيطالي وهو يقول": one of the two.
  if (clauseWords.appositive.at(before)) {
    const known = terms.findLast((term) => term.last < first);
    const between = tokens.slice((known?.last ?? from) + 1, first - 1);
    if (known && between.some((token) => statementWords.persons.has(token.norm.replace(/^ال/u, ''))))
      return { first: first - 1, last: first - 1 };
  }
  // "حين قال صحافي", "يقول فيها زعيم كردي"
  const next = statementWords.therein.at(tokens[last + 1]) ? last + 2 : last + 1;
  // "قال المستشار الألماني"
  const isForeign = (at: number): boolean =>
    NATIONALITY.test(tokens[at]?.norm ?? '') &&
    terms.every(({ id, first: from, last: to }) => from > at || to < at || !OWN_PARTIES.test(id));
  const noun = tokens[next]?.norm.replace(/^ال/u, '') ?? '';
  if (
    hasArticle(tokens[next]) &&
    (statementWords.persons.has(noun) || speakerWords.office.at(tokens[next])) &&
    !isKnown(next) &&
    isForeign(next + 1)
  )
    return { first: next, last: next + 1 };
  // "السوداني أبلغ وزيرا": the object.
  if (!isStranger(next) || (isKnown(first - 1) && /ا$/u.test(tokens[next]?.norm ?? ''))) return null;
  const term = terms.find((one) => one.first > next && one.first <= next + 1);
  // "قال مستشار رئيس الوزراء", not "قال شقيق رئيس الوزراء"
  return term && speakerWords.officer.at(tokens[next]) && !isForeign(term.last + 1)
    ? null
    : { first: next, last: Math.max(next, term?.last ?? next) };
}

/** Whose officials the references quote. */
const OWN_PARTIES = /^(?:us|iraq|pentagon|senior)/u;

/** الألماني, الإيرانية. */
const NATIONALITY = /^ال.+(?:ي|يه)$/u;
