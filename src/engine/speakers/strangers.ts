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
import { isOfStranger, phraseStart } from './phrase.ts';
import { holds } from './spans.ts';

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
  const from = reading.sentences[sentence]?.first ?? verb.first;
  if (reading.tokens[verb.first]?.script === 'arabic') return arabicStranger(reading, from, verb, terms);
  if (verb.first === from) return null;
  const clause = { reading, from, terms, generics };
  return verb.isParticiple ? besideParticiple(clause, verb.first) : besideVerb(clause, verb.first);
}

/** What stands before an English verb of saying. */
interface Clause {
  readonly reading: Reading;
  /** The sentence's first token. */
  readonly from: number;
  readonly terms: readonly Term[];
  readonly generics: readonly Words[];
}

const holdsTerm = (terms: readonly Term[], { first, last }: Words): boolean =>
  terms.some((term) => term.first <= last && term.last >= first);

const only = (at: number): Words => ({ first: at, last: at });

/** The noun phrase that ends at a token, where it names no known speaker. */
function strangePhrase({ reading, from, terms }: Clause, last: number): Words | null {
  if (last < from || reading.tokens[last]?.kind !== 'word') return null;
  const phrase = { first: phraseStart(reading, terms, from, last), last };
  return holdsTerm(terms, phrase) ? null : phrase;
}

/** "quoted a diplomat as saying", "warned against saying", "was handed a petition stating". */
function besideParticiple(clause: Clause, verb: number): Words | null {
  const before = clause.reading.tokens[verb - 1];
  if (before?.norm === 'as') return strangePhrase(clause, verb - 2);
  if (clauseWords.heading.at(before) && !speakerWords.accountOpener.at(before)) return only(verb - 1);
  return othersText(clause, verb - 1);
}

/** "was handed a petition", "shared a post": a text that ends at a token and is not his own. */
function othersText(clause: Clause, last: number): Words | null {
  const { tokens } = clause.reading;
  const phrase = strangePhrase(clause, last);
  return phrase && speakerWords.article.at(tokens[phrase.first]) && !isOwnText(tokens, clause.from, phrase) ? phrase : null;
}

function besideVerb(clause: Clause, verb: number): Words | null {
  const { reading, from, terms } = clause;
  const { tokens } = reading;
  if (isUnsaid(tokens, verb)) return only(verb - 1);
  // "shared a post that said"
  const text = tokens[verb - 1]?.norm === 'that' ? othersText(clause, verb - 2) : null;
  if (text) return text;
  let end = verb - 1;
  while (end > from && (roleWords.auxiliary.at(tokens[end]) || clauseWords.light.at(tokens[end]))) end--;
  if (statementWords.singular.at(tokens[end]) && opensTime(tokens[end - 1])) return isEither(clause, end) ? only(end) : null;
  const subject = { first: phraseStart(reading, terms, from, end), last: end };
  return governorOf(clause, subject) ?? (holdsTerm(terms, subject) ? null : ownSubject(clause, subject));
}

/** "as he", "after she". */
const opensTime = (token: Token | undefined): boolean => clauseWords.temporal.at(token) || statementWords.clauseOpener.at(token);

/** "sat beside the minister as he said": whether he may be somebody who is not known. */
const isEither = ({ reading, from, terms }: Clause, pronoun: number): boolean =>
  reading.tokens.slice(from, pronoun).some((token, i) => statementWords.persons.at(token) && !holdsTerm(terms, only(from + i)));

/** "a paper that the Pentagon founded", "a former adviser to the prime minister": a known speaker stands inside of the subject. */
function governorOf({ reading: { tokens }, from, terms }: Clause, { first, last }: Words): Words | null {
  const opener = first - 2;
  // "The Resistance, a name which the factions use, denied": an aside, which a comma closes.
  const isObject = tokens[last]?.kind === 'word' && terms.some((term) => term.first >= first && term.last < last);
  if (isObject && speakerWords.ofPerson.at(tokens[first - 1]) && opener >= from) return { first: opener, last };
  const inner = terms.find((term) => term.first > first && term.last <= last);
  const head = inner ? tokens.slice(first, inner.first) : [];
  const isFormer = head.some((token) => statementWords.former.at(token));
  return isFormer ? { first, last } : null;
}

/** "after a French envoy had said", "…, and the visitor said": a subject of the verb's own, behind what opens its clause. */
function ownSubject({ reading, from, terms, generics }: Clause, subject: Words): Words | null {
  const { tokens } = reading;
  const { first, last } = subject;
  if (tokens[last]?.kind !== 'word' || first <= from) return null;
  // "a delegation, whose leader said", not "the Pentagon, whose spokesman said"
  if (tokens[first]?.norm === 'whose') return terms.some((term) => term.last === first - 2) ? null : subject;
  // "The official" is who was named before, "the Belgian official" is not.
  const isGeneric = holds(generics, last);
  if (isGeneric && !isOfStranger(reading, terms, first, last)) return null;
  const isOwn = speakerWords.article.at(tokens[first]) && isOpener(tokens[first - 1]);
  return isOwn && tokens.slice(first, last + 1).some(isPerson) ? subject : null;
}

/** "to say", "will say", "must admit"; not "went on to say", "I would say", "can confirm". */
function isUnsaid(tokens: readonly Token[], verb: number): boolean {
  const [before, farther] = [tokens[verb - 1], tokens[verb - 2]];
  if (before?.norm === 'to') return !statementWords.goingOn.at(farther);
  const isUnrealised = clauseWords.unrealised.at(before) && before?.norm !== 'can';
  return isUnrealised && !speakerWords.oneself.at(farther);
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

function arabicStranger(reading: Reading, from: number, verb: Verb, terms: readonly Term[]): Words | null {
  const { tokens } = reading;
  const { first, last } = verb;
  const isKnown = (at: number): boolean => holdsTerm(terms, only(at));
  // By its verb: the noun before it may stand behind a title, as names do.
  if (isOthersText(tokens, from, verb, isKnown(first - 1))) return only(first);
  if (isArabicUnsaid(tokens, first)) return only(first - 1);
  const isStranger = (at: number): boolean => at >= from && isPerson(tokens[at]) && !isKnown(at) && !hasArticle(tokens[at]);
  // "وزيرا بلجيكيا قال", "على صحافي زعم"; not "وزيرا بلجيكيا وقال", nor where the subject stands behind the verb.
  const hasOwnSubject = hasConjunction(tokens[first]) || terms.some((term) => term.first === last + 1);
  if (!hasOwnSubject && isStranger(first - 1)) return only(first - 1);
  if (!hasOwnSubject && isStranger(first - 2) && !isKnown(first - 1) && tokens[first - 1]?.kind === 'word')
    return { first: first - 2, last: first - 1 };
  if (clauseWords.appositive.at(tokens[first - 1]) && isOneOfTwo(tokens, from, first, terms)) return only(first - 1);
  // "حين قال صحافي", "يقول فيها زعيم كردي"
  const next = statementWords.therein.at(tokens[last + 1]) ? last + 2 : last + 1;
  if (isForeignOffice(tokens, next, terms)) return { first: next, last: next + 1 };
  // "السوداني أبلغ وزيرا": the object.
  if (!isStranger(next) || (isKnown(first - 1) && /ا$/u.test(tokens[next]?.norm ?? ''))) return null;
  const term = terms.find((one) => one.first > next && one.first <= next + 1);
  // "قال مستشار رئيس الوزراء", not "قال شقيق رئيس الوزراء"
  const isKnownOffice = term
    ? !isForeign(tokens, term.last + 1, terms)
    : tokens.slice(next + 1, next + OFFICE_WORDS).some((token) => speakerWords.owned.at(token));
  const isOfficer = isKnownOffice && speakerWords.officer.at(tokens[next]);
  return isOfficer ? null : { first: next, last: Math.max(next, term?.last ?? next) };
}

/** "مسؤول رفيع المستوى في الوزارة": of the ministry that was named before. */
const OFFICE_WORDS = 5;

/** "قرأ السوداني تقريرا جاء فيه", "تصفح تقريرا يؤكد", "لافتة كتب عليها": what he has not written. */
const isOthersText = (tokens: readonly Token[], from: number, { first, last }: Verb, isOfKnown: boolean): boolean => {
  const isTherein = statementWords.therein.at(tokens[last]) || statementWords.therein.at(tokens[last + 1]);
  const isItsOwn = !isOfKnown && INDEFINITE.test(tokens[first - 1]?.norm ?? '') && /^[يت]/u.test(tokens[first]?.norm ?? '');
  const isReceived = (isTherein || isItsOwn) && tokens.slice(from, first).some((token) => statementWords.receiving.at(token));
  return isReceived || statementWords.thereon.at(tokens[last + 1]);
};

/** تقريرا, دراسة: an indefinite noun, or its adjective, of which the verb behind it tells; not وهو, من. */
const INDEFINITE = /^(?![وف]?ال|وه[وي]).{3,}$/u;

/** "أن يقول": wished or expected; "حذر من القول", "بدلا من القول". */
function isArabicUnsaid(tokens: readonly Token[], verb: number): boolean {
  const [word, before, farther] = [tokens[verb], tokens[verb - 1], tokens[verb - 2]];
  if (before?.norm === 'ان' && /^[يت]/u.test(word?.norm ?? '')) return !clauseWords.temporal.at(farther);
  return word?.norm === 'القول' && roleWords.from.at(before) && !statementWords.must.at(farther);
}

/** "السوداني إلى جانب الوزير الإيطالي وهو يقول": one of the two. */
function isOneOfTwo(tokens: readonly Token[], from: number, verb: number, terms: readonly Term[]): boolean {
  const known = terms.findLast((term) => term.last < verb);
  const between = tokens.slice((known?.last ?? from) + 1, verb - 1);
  return known !== undefined && between.some((token) => statementWords.persons.has(withoutArticle(token)));
}

/** "المستشار الألماني". */
const isForeignOffice = (tokens: readonly Token[], at: number, terms: readonly Term[]): boolean => {
  const office = tokens[at];
  const isOffice = statementWords.persons.has(withoutArticle(office)) || speakerWords.office.at(office);
  return hasArticle(office) && isOffice && !holdsTerm(terms, only(at)) && isForeign(tokens, at + 1, terms);
};

const withoutArticle = (token: Token | undefined): string => token?.norm.replace(/^ال/u, '') ?? '';

/** "الألماني": a nationality, and not that of the parties. */
const isForeign = (tokens: readonly Token[], at: number, terms: readonly Term[]): boolean =>
  NATIONALITY.test(tokens[at]?.norm ?? '') && terms.every(({ id, first, last }) => first > at || last < at || !OWN_PARTIES.test(id));

/** Whose officials the references quote. */
const OWN_PARTIES = /^(?:us|iraq|pentagon|senior)/u;

/** الألماني, الإيرانية. */
const NATIONALITY = /^ال.+(?:ي|يه)$/u;
