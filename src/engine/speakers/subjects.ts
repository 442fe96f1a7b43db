// The subject of a verb of saying: a known speaker, an unknown name, a noun or nothing that stands for the one before.
// Long: the subjects of Arabic and of English verbs, each by its own order of words.
import { clauseWords } from '../../languages/clause-words.ts';
import { hasArticle, hasConjunction, withoutConjunction } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import { speakerWords } from '../../languages/speaker-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary, isPossessor, termsOf } from '../scope.ts';
import { type Account, type AttributionLabel, attributionLabels, type Head, isHead } from './attribution-labels.ts';
import { isOfStranger, phraseStart } from './phrase.ts';
import { isSpeech, quotationAt, quotationsOf } from './quotations.ts';
import { kindOf } from './referents.ts';
import { holds, holdsKind } from './spans.ts';
import { isAscribed, isFormer, isLowerCasePronoun, speakerTerms } from './speaker-terms.ts';
import { isPerson, strangerOf } from './strangers.ts';

/** `carried`: the subject is the speaker before; `generic`: the same, by a noun that says what kind of speaker. */
export type Subject =
  | { readonly by: 'speaker'; readonly id: string; readonly first: number; readonly last: number }
  | { readonly by: 'name'; readonly name: string; readonly first: number; readonly last: number }
  | { readonly by: 'carried' }
  /** The author's own "I say". */
  | { readonly by: 'author' }
  /** With `host` the officer of one who was named ("its spokesman", "المتحدث باسمها"): of this one, if not `null`, or of another. */
  | {
      readonly by: 'generic';
      readonly noun: string;
      readonly host?: string | null | undefined;
      /** Whom the noun names by itself: "the premier" of the country that the text is about. */
      readonly own?: string | undefined;
      readonly first: number;
      readonly last: number;
    };

/** An Arabic verb's subject begins at most so many tokens behind it. */
const SUBJECT_BEHIND = 9;
/** A subject before its verb begins at most so many tokens before it. */
const SUBJECT_BEFORE = 16;
const NAME_TOKENS = 5;
const EDGES = new Set([',', ';', ':', '.', '?', '!', '-']);
/** From the possessive to the noun: "its deputy press secretary". */
const POSSESSIVE_WORDS = 3;

const speaking = ({ id, first, last }: Term): Subject => ({ by: 'speaker', id, first, last });

const namedBy = (reading: Reading, first: number, last: number): Subject => ({
  by: 'name',
  name: wordsOf(reading, first, last + 1),
  first,
  last,
});

function standingFor(
  { tokens }: Reading,
  { first, last }: { first: number; last: number },
  host?: string | null,
): Extract<Subject, { by: 'generic' }> {
  const noun = tokens
    .slice(first, last + 1)
    .map(({ norm }) => norm)
    .join(' ');
  return { by: 'generic', noun, host, first, last };
}

/** The one named after "according to"; an outlet that is no speaker of the lexicon only passes on what others say. */
export function afterAccording(reading: Reading, sentence: number, labels: readonly AttributionLabel[], head: Head): Subject | null {
  if (isFirstPerson(labels, head)) return { by: 'author' };
  const end = edgeAfter(reading, sentence, head.last + 1, SUBJECT_BEHIND);
  const term = termsOf(reading, sentence, 'speaker').find(
    (found) =>
      found.first > head.last &&
      found.last < end &&
      !isLowerCasePronoun(reading, found) &&
      !isFormer(reading, found) &&
      !isPartner(reading, head.last + 1, found.first),
  );
  // "according to a book about the Pentagon"
  if (term && statementWords.subjectOf.at(reading.tokens[term.first - 1 - Number(speakerWords.article.at(reading.tokens[term.first - 1]))]))
    return namedBy(reading, head.last + 1, term.last);
  if (term) return speaking(term);
  const generic = labels.find(({ kind, first }) => kind === 'generic' && first > head.last && first <= head.last + 2);
  if (generic) return standingFor(reading, generic);
  // "وفقا للمسؤول": the preposition and the article are letters of the noun.
  const noun = /^لل(.+)/u.exec(reading.tokens[head.last]?.norm ?? '')?.[1];
  if (noun) return speakerWords.unnamed.has(noun) ? { by: 'generic', noun: `ال${noun}`, first: head.last, last: head.last } : null;
  // "Not an exit. According to him, …" (وبحسبه،)
  const isHis = POSSESSED.test(reading.tokens[head.last]?.norm ?? '') && reading.tokens[head.last + 1]?.norm === ',';
  return isHis ? { by: 'carried' } : null;
}

/** "according to the agreement with Washington" (وفق الاتفاق المبرم بين بغداد وواشنطن): who made it, not who says so; but "an interview with". */
function isPartner({ tokens }: Reading, from: number, at: number): boolean {
  const link = speakerWords.article.at(tokens[at - 1]) ? at - 2 : at - 1;
  const isShared = clauseWords.accompanying.at(tokens[link]) || clauseWords.between.at(tokens[link]);
  return isShared && !tokens.slice(from, link).some((token) => isVenue(token.norm));
}

/** بحسبه, لقائه, ضيفها: with the pronoun of somebody named before. */
const POSSESSED = /..ه[ام]?$/u;

/** "I think", "in my view": the author says it. */
const isFirstPerson = (labels: readonly AttributionLabel[], head: Head): boolean =>
  labels.some(({ kind, first, last }) => kind === 'firstPerson' && first <= head.first && last >= head.last);

/** "By the ministry's own account": the one named right before it, with a preposition. */
export function beforeAccount(reading: Reading, sentence: number, account: Account): Subject | null {
  const term = speakerTerms(reading, sentence).find(({ last }) => account.first - last === 1);
  if (!term) return null;
  const opener = [1, 2].some((back) => speakerWords.accountOpener.at(reading.tokens[term.first - back]));
  return opener ? speaking(term) : null;
}

export function subjectOf(reading: Reading, sentence: number, labels: readonly AttributionLabel[], head: Head): Subject | null {
  if (isFirstPerson(labels, head)) return { by: 'author' };
  if (head.kind === 'nouns') return sayerBehind(reading, sentence, labels, head);
  const quoted = quotedBy(reading, sentence, head);
  if (quoted) return speaking(quoted);
  const body = bodyOf(reading, sentence, head.last + 1);
  if (body) return speaking(body);
  const stranger = strangerOf(
    reading,
    sentence,
    { first: head.first, last: head.last, isParticiple: head.kind === 'participles' },
    { terms: speakerTerms(reading, sentence), generics: labels.filter(({ kind }) => kind === 'generic') },
  );
  if (stranger) return isVoice(reading, stranger) ? standingFor(reading, stranger, null) : namedBy(reading, stranger.first, stranger.last);
  const author = authorOf(reading, sentence, head);
  if (author) return speaking(author);
  // "told Reuters": to whom, not who.
  const isAddressed = statementWords.addressed.at(reading.tokens[head.last]);
  const hearsay = labels.find(
    ({ kind, first, last }) => kind === 'hearsay' && (head.first - last === 1 || (first - head.last === 1 && !isAddressed)),
  );
  if (hearsay) return namedBy(reading, hearsay.first, hearsay.last);
  if (head.kind === 'participles') return openingSpeaker(reading, sentence, head) ?? { by: 'carried' };
  const subject =
    reading.tokens[head.first]?.script === 'arabic'
      ? arabicSubject(reading, sentence, labels, head)
      : englishSubject(reading, sentence, labels, head);
  return head.kind === 'continuing' && subject?.by === 'name' ? { by: 'carried' } : subject;
}

/** "The Pentagon was brief. "…," a spokesman said" (وقال متحدث: …): whose he is stands before, where nothing behind says it. */
function isVoice({ tokens }: Reading, { first, last: end }: { readonly first: number; readonly last: number }): boolean {
  // "a spokesman there said"
  const last = roleWords.there.at(tokens[end]) ? end - 1 : end;
  if (!speakerWords.voice.at(tokens[last])) return false;
  if (tokens[last]?.script === 'latin') return last === first + 1 && clauseWords.indefinite.at(tokens[first]);
  return first === last && (isBoundary(tokens[last + 1]) || roleWords.thatClause.at(tokens[last + 1]));
}

/**
 * "مع تأكيد السوداني أن": who stands right behind a noun of saying, before what is said; `null` where it is no
 * speech, or where somebody waits for it ("ينتظرون تأكيد السوداني أن").
 */
function sayerBehind(reading: Reading, sentence: number, labels: readonly AttributionLabel[], { first, last }: Head): Subject | null {
  const { tokens } = reading;
  if (tokens.slice(first - UNSAID_WORDS, first).some((token) => roleWords.negation.at(token) || statementWords.without.at(token)))
    return null;
  const from = reading.sentences[sentence]?.first ?? first;
  if (first > from && !isBoundary(tokens[first - 1]) && !speakerWords.circumstance.at(tokens[first - 1])) return null;
  const terms = speakerTerms(reading, sentence);
  const term = terms.find((found) => found.first === last + 1);
  const isSpoken = labels.some((label) => label.kind === 'complementizers' && label.first === (term?.last ?? last) + 1);
  return term && isSpoken ? speaking(term) : null;
}

/** From "no" to a noun of saying: "لم يصدر عن أحد تأكيد". */
const UNSAID_WORDS = 4;

/** "The ministry received …, adding that": without a verb of saying before it, the sentence's first speaker goes on. */
function openingSpeaker(reading: Reading, sentence: number, head: Head): Subject | null {
  // "Al-Sudani quoted the Pentagon as saying": it, not he.
  const quoted =
    reading.tokens[head.first - 1]?.norm === 'as' ? speakerTerms(reading, sentence).find(({ last }) => last === head.first - 2) : undefined;
  if (quoted) return speaking(quoted);
  const labels = attributionLabels(reading, sentence);
  const terms = speakerTerms(reading, sentence);
  // "نشرت السفارة الرسالة، فاكتفى الوزير بالقول": of its own clause, whose subject stands behind its verb.
  if (reading.tokens[head.first]?.script === 'arabic') {
    const from = clauseBefore(reading, sentence, labels, head.first);
    const own = terms.find(({ first, last }) => first >= from && last < head.first);
    const generic = labels.find(({ kind, first }) => kind === 'generic' && first >= from && first <= from + 1 && first < head.first);
    if (generic && (!own || own.first > generic.first)) return standingFor(reading, generic);
    if (own && own.first <= from + 2) return speaking(own);
  }
  const hasVerb = labels.some((label) => isHead(label) && label.kind !== 'according' && label.kind !== 'nouns' && label.last < head.first);
  const term = hasVerb ? undefined : terms.find(({ last }) => last < head.first);
  return term ? speaking(term) : null;
}

/** Where the clause of a token begins: behind a mark or the "that" before it. */
function clauseBefore(reading: Reading, sentence: number, labels: readonly AttributionLabel[], at: number): number {
  const that = labels.findLast(({ kind, last }) => kind === 'complementizers' && last < at);
  return Math.max(edgeBefore(reading, sentence, at), (that?.last ?? -1) + 1);
}

/** The verb comes first; a headline has its subject before the verb. */
function arabicSubject(reading: Reading, sentence: number, labels: readonly AttributionLabel[], head: Head): Subject {
  // "جدد … القول إن": of the verb before it.
  const isOfVerb = (label: AttributionLabel): boolean =>
    isHead(label) &&
    label.last < head.first &&
    head.first - label.last <= SUBJECT_BEHIND &&
    label.first >= edgeBefore(reading, sentence, head.first);
  if (reading.tokens[head.first]?.norm === 'القول' && labels.some(isOfVerb)) return { by: 'carried' };
  const end = speechStart(reading, sentence, labels, head);
  const term = speakerTerms(reading, sentence).find(
    (found) =>
      found.first > head.last &&
      found.first < end &&
      found.first <= head.last + SUBJECT_BEHIND &&
      !isTold(reading.tokens, head, found.first),
  );
  const beside = speakerTerms(reading, sentence).find(({ last }) => last === head.first - 1);
  // "بغداد أبلغت واشنطن": the subject stands before its verb, the object behind it; not "خلال لقائه السوداني شدد الوزير الإيراني".
  const isObject = term !== undefined && (statementWords.telling.at(reading.tokens[head.first]) || term.first > head.last + 1);
  if (isObject && beside && !isMet(reading, beside)) return speaking(beside);
  const generic = labels.find(({ kind, first }) => kind === 'generic' && first === head.last + 1 && first < end);
  const own = ownedIn(reading, head.last + 1, Math.min(end, term?.first ?? end));
  if (own !== null) return standingFor(reading, { first: head.last + 1, last: own }, null);
  // "قال جار لمسؤول": another, whom he belongs to.
  const isOwned =
    term !== undefined &&
    term.first > head.last + 1 &&
    /^ل.../u.test(reading.tokens[term.first]?.norm ?? '') &&
    !generic &&
    !speakerWords.officer.at(reading.tokens[head.last + 1]);
  if (term && isOwned) return namedBy(reading, head.last + 1, term.last);
  const isAnother =
    term !== undefined &&
    (isBesideHim(reading, labels, term) ||
      // "حذر دبلوماسيون السوداني من أن": whom they warn.
      (statementWords.telling.at(reading.tokens[head.first]) &&
        term.first === head.last + 2 &&
        !generic &&
        isNoun(reading, labels, head.last + 1)));
  if (term && isAnother) return namedBy(reading, head.last + 1, term.last);
  // "السوداني دعا …، وأخبر المنتدى في دافوس أن": to whom, and who stands before.
  if (!term && !generic && isListener(reading, head, end)) {
    const opening = speakerTerms(reading, sentence).find(({ first }) => first - (reading.sentences[sentence]?.first ?? 0) <= 1);
    if (opening && opening.last < head.first) return speaking(opening);
  }
  // "حيث قال مضيفه": his host, who is not he.
  if (!term && isPossessed(reading, head.last + 1)) return namedBy(reading, head.last + 1, head.last + 1);
  if (term && !isGeneric(labels, term) && (!generic || term.first <= generic.last + 3)) return speaking(term);
  // "قال متحدث كردي", "قال مصدر": not "the source".
  const isNew = generic && speakerWords.unnamed.at(reading.tokens[generic.first]);
  if (isNew) return isVoice(reading, generic) ? standingFor(reading, generic, null) : namedBy(reading, generic.first, generic.last + 1);
  if (generic) return standingFor(reading, generic);
  const antecedent = term ? null : antecedentOf(reading, sentence, head.first);
  if (antecedent) return antecedent;
  const start = edgeBefore(reading, sentence, head.first);
  const before = speakerTerms(reading, sentence).findLast(
    ({ first, last }) => first >= start && last < head.first && head.first - first <= SUBJECT_BEFORE,
  );
  const opensClause = hasConjunction(reading.tokens[head.first]) && head.first > (reading.sentences[sentence]?.first ?? 0);
  // "حدثني مسؤول … فقال": what follows with a fa has the subject of the verb before it.
  const isSequel = reading.tokens[head.first]?.norm.startsWith('ف') === true;
  // "أن صحفا زعمت أن": what stands between "that" and the verb is its subject.
  const content = [2, 3, 4].map((back) => head.first - back).find((i) => i >= start && roleWords.thatClause.at(reading.tokens[i]));
  if (content !== undefined && !opensClause && (before?.first ?? -1) < content) {
    const officer = ownedIn(reading, content + 1, head.first);
    return officer === null
      ? namedBy(reading, content + 1, head.first - 1)
      : standingFor(reading, { first: content + 1, last: officer }, null);
  }
  // "سئل الوزير عن …، فأجاب": he who is asked.
  const asked = isSequel && !before ? askedBefore(reading, sentence, head.first) : undefined;
  if (asked) return speaking(asked);
  if (before && (!opensClause || isSequel))
    return isBesideHim(reading, labels, before) ? namedBy(reading, before.first - 1, before.last) : speaking(before);
  // "ذهب مسؤول كبير في وزارته أبعد من ذلك حين أبلغ الصحفيين أن"
  const fronted = before ? null : ownedBefore(reading, start, head.first);
  if (fronted) return standingFor(reading, fronted, null);
  const topic = speakerTerms(reading, sentence).at(0);
  const hasVerb = labels.some((label) => isHead(label) && label.kind !== 'according' && label.last < head.first);
  // "The Pentagon, which …, says that", "لكن مسؤولا … قدّر …، ورأى أن": the sentence opens with its subject.
  if (
    topic &&
    topic.last < head.first &&
    topic.first - (reading.sentences[sentence]?.first ?? 0) <= 1 &&
    !(opensClause && hasVerb) &&
    !(start > topic.last && hasStranger(reading, start, head.first))
  ) {
    return speaking(topic);
  }
  // "وكان مكتب … قد أعلن": an unknown subject stands between the two verbs.
  if (!opensClause && head.first - start >= 3 && speakerWords.auxiliary.at(reading.tokens[start])) {
    return namedBy(reading, start + 1, head.first - 1);
  }
  const next = reading.tokens[head.last + 1];
  const isBare =
    head.last + 1 >= end ||
    next?.kind !== 'word' ||
    (statementWords.therein.at(next) && venueBefore(reading, sentence, head.first) === null) ||
    labels.some(({ kind, first }) => (kind === 'prepositions' || kind === 'fillers') && first === head.last + 1);
  if (isBare || next.norm.startsWith('ل')) return { by: 'carried' };
  const nameEnd = Math.min(end, head.last + 1 + NAME_TOKENS);
  return namedBy(reading, head.last + 1, nameEnd - 1);
}

/** "سئل الوزير عن …، فتدخل نائب تركي وأجاب": somebody who was not named yet. */
const hasStranger = ({ tokens }: Reading, from: number, until: number): boolean =>
  tokens.slice(from, until).some((token) => isPerson(token) && !hasArticle(token));

/** "مصدر بالبنتاغون", "مصدر رفيع في البنتاغون", not "مصدر مقرب من الحكومة": the body that an officer belongs to. */
function bodyOf(reading: Reading, sentence: number, officer: number): Term | undefined {
  const { tokens } = reading;
  if (tokens[officer]?.script !== 'arabic' || !speakerWords.unnamed.at(tokens[officer])) return undefined;
  return speakerTerms(reading, sentence).find(({ id, first }) => {
    if (first <= officer || kindOf(reading, id) !== undefined) return false;
    const before = tokens[first - 1];
    const isIn = /^بال./u.test(tokens[first]?.norm ?? '');
    const words = first - officer - (isIn ? 1 : 2);
    // Over "senior", "military": not behind "of", which also stands behind "close".
    const isQualified = words === 1 && !roleWords.from.at(before) && speakerWords.rank.at(tokens[officer + 1]);
    return (isIn || speakerWords.ofWhom.at(before)) && (words === 0 || isQualified);
  });
}

/** Who stands right behind "was asked" in the sentence, before a token. */
const askedBefore = (reading: Reading, sentence: number, until: number): Term | undefined =>
  speakerTerms(reading, sentence).find(({ first }) => first < until && statementWords.wasAsked.at(reading.tokens[first - 1]));

/** "ضيف السوداني": another, who is no officer of his. */
const isBesideHim = ({ tokens }: Reading, labels: readonly AttributionLabel[], { first }: Term): boolean =>
  isPerson(tokens[first - 1]) &&
  !speakerWords.officer.at(tokens[first - 1]) &&
  // "طالب السوداني": he demands.
  !labels.some((label) => label.kind === 'speech' && label.last === first - 1);

/** A word that is neither an officer nor one of the verb's own. */
const isNoun = ({ tokens }: Reading, labels: readonly AttributionLabel[], at: number): boolean =>
  tokens[at]?.kind === 'word' && !speakerWords.officer.at(tokens[at]) && !holds(labels, at);

/** "ضيفه", but not "المتحدث باسمه", "حينها". */
const isPossessed = ({ tokens }: Reading, at: number): boolean => {
  const noun = tokens[at]?.norm.replace(/(?:ه|ها|هم)$/u, '') ?? '';
  return POSSESSED.test(tokens[at]?.norm ?? '') && statementWords.persons.has(noun);
};

/** Whether a verb of telling has none but its listeners behind itself: أخبر المراسلين أن, أبلغ الوكالة في بغداد أن. */
function isListener({ tokens }: Reading, { first, last }: Head, end: number): boolean {
  const [listener, next] = [tokens[last + 1], tokens[last + 2]];
  if (!speakerWords.informing.has(withoutConjunction(tokens[first]?.norm ?? '')) || listener?.kind !== 'word' || last + 1 >= end)
    return false;
  const isMany = hasArticle(listener) && /ين$/u.test(listener.norm);
  return (
    (isMany || isVenue(listener.norm.replace(/^ال/u, ''))) &&
    (last + 2 >= end || roleWords.locative.at(next) || clauseWords.dayRelative.at(next))
  );
}

/** "أبلغ الصحفيين", "قوله للسوداني": to whom it is said. */
const isTold = (tokens: Reading['tokens'], { first, last }: Head, at: number): boolean =>
  at === last + 1 &&
  (/^لل/u.test(tokens[at]?.norm ?? '') || (statementWords.telling.at(tokens[first]) && /ين$/u.test(tokens[at]?.norm ?? '')));

/** "مستشاره", "مسؤول كبير في الوزارة": the last word of one whose office is known by who was named before, or `null`. */
function ownedIn({ tokens }: Reading, first: number, end: number): number | null {
  const reach = speakerWords.officer.at(tokens[first]) ? OFFICER_WORDS : OWNER_WORDS;
  for (let i = first; i < Math.min(end, first + reach); i++) if (speakerWords.owned.at(tokens[i])) return i;
  return null;
}

function ownedBefore(reading: Reading, from: number, verb: number): { readonly first: number; readonly last: number } | null {
  for (let first = verb - 1; first >= from; first--) {
    if (!speakerWords.officer.at(reading.tokens[first])) continue;
    const last = ownedIn(reading, first, verb);
    return last === null ? null : { first, last };
  }
  return null;
}

/** "المتحدث الرسمي باسمها" */
const OWNER_WORDS = 3;
/** "مسؤول رفيع المستوى في الوزارة" */
const OFFICER_WORDS = 5;

/** "مع السوداني", "لقائه السوداني": whom somebody else meets. */
const isMet = ({ tokens }: Reading, { first }: Term): boolean =>
  clauseWords.accompanying.at(tokens[first - 1]) || POSSESSED.test(tokens[first - 1]?.norm ?? '');

/** "استقبل السوداني المبعوث الروسي الذي قال": what the relative pronoun stands behind says it, known or not; `null` where none does. */
function antecedentOf(reading: Reading, sentence: number, verb: number): Subject | null {
  const { tokens } = reading;
  if (!clauseWords.knownRelative.at(tokens[verb - 1])) return null;
  const end = tokens[verb - 2]?.norm === ',' ? verb - 3 : verb - 2;
  const term = termsOf(reading, sentence, 'speaker').findLast(({ last }) => last <= end && end - last <= NAME_TOKENS);
  return term?.last === end ? speaking(term) : namedBy(reading, (term?.last ?? end - 1) + 1, end);
}

/** "al-Sudani gave a speech in which he said" (أكد فيه، جاء فيها): the one named alone in the clause of what he gave. */
function authorOf(reading: Reading, sentence: number, { first, last }: Head): Term | undefined {
  const { tokens } = reading;
  if (!statementWords.therein.at(tokens[last]) && !statementWords.therein.at(tokens[last + 1])) return undefined;
  const venue = venueBefore(reading, sentence, first);
  if (venue === null) return undefined;
  const from = edgeBefore(reading, sentence, venue);
  const terms = speakerTerms(reading, sentence);
  const [only, ...others] = terms.filter((term) => term.first >= from && term.last < venue);
  // "تصريح نسبته وسائل إعلام إلى المتحدث باسم البنتاغون، قال فيه"
  if (!only) return terms.find((term) => term.first > venue && term.last < first && isAscribed(reading, term));
  return others.every(({ id }) => id === only.id) ? only : undefined;
}

/** The last word before a verb, in its sentence, for where something is said. */
function venueBefore({ tokens, sentences }: Reading, sentence: number, verb: number): number | null {
  for (let i = verb - 1; i >= (sentences[sentence]?.first ?? verb); i--) if (isVenue(tokens[i]?.norm ?? '')) return i;
  return null;
}

/** As written in its clause: تصريحا, بتصريح, في كلمة. */
const isVenue = (norm: string): boolean =>
  [norm, norm.replace(/^[بل]/u, ''), norm.replace(/ا$/u, '')].some((form) => statementWords.venues.has(form));

/** "The agency quoted al-Sudani as saying" (نقلت الوكالة عن السوداني): not the agency says it. */
function quotedBy(reading: Reading, sentence: number, { first, last }: Head): Term | undefined {
  const { tokens } = reading;
  if (!statementWords.ascribed.has(withoutConjunction(tokens[first]?.norm ?? ''))) return undefined;
  return speakerTerms(reading, sentence).find(
    (term) => term.first > last + 1 && term.first <= last + SUBJECT_BEHIND && tokens[term.first - 1]?.norm === 'عن',
  );
}

/** The subject stands before its verb, or behind it after a quotation. */
function englishSubject(reading: Reading, sentence: number, labels: readonly AttributionLabel[], head: Head): Subject | null {
  const bounds = reading.sentences[sentence] ?? { first: head.first, last: head.last + 1 };
  const terms = speakerTerms(reading, sentence);
  let at = head.first - 1;
  while (at >= bounds.first && holdsKind(labels, 'fillers', at)) at--;
  if (roleWords.there.at(reading.tokens[at]) && isVoice(reading, { first: at - 2, last: at }))
    return standingFor(reading, { first: at - 2, last: at - 1 }, null);
  const mark = reading.tokens[at];
  const relative = [at, at + 1].find((i) => i < head.first && clauseWords.subordinating.at(reading.tokens[i])) ?? -1;
  if (relative > bounds.first) {
    const end = reading.tokens[relative - 1]?.norm === ',' ? relative - 2 : relative - 1;
    const start = phraseStart(reading, terms, bounds.first, end);
    const subject = nounPhrase(reading, sentence, labels, terms, start, end);
    return subject.by === 'generic' && isOfStranger(reading, terms, start, end) ? namedBy(reading, start, end) : subject;
  }
  // "The Pentagon would not … but said": a second verb of the same subject.
  if (speakerWords.joining.at(mark)) return sharedSubject(reading, sentence, head, terms, bounds.first);
  // "Reports that …": a noun, not a verb before its subject.
  if (at < bounds.first && labels.some(({ kind, first }) => kind === 'complementizers' && first === head.last + 1)) return null;
  if (at < bounds.first || (mark?.kind === 'mark' && (mark.norm === '"' || head.first - 1 === at))) {
    // Behind "that" the speech begins: "A, a baker, said that they".
    const opens = labels.some(({ kind, first }) => kind === 'complementizers' && first === head.last + 1);
    const end = opens ? head.last + 1 : edgeAfter(reading, sentence, head.last + 1, SUBJECT_BEHIND);
    const isBehind =
      !isContent(reading, head.last + 1, end) && !isPronoun(reading.tokens[head.last + 1]) && !isNamedOverAside(reading, bounds.first, at);
    const term = terms.find(({ first, last }) => first > head.last && last < end && first - head.last <= 4);
    if (term && isBehind) return speaking(term);
    const generic = labels.find(({ kind, first }) => kind === 'generic' && first > head.last && first < end && first <= head.last + 2);
    if (generic && isBehind) return standingFor(reading, generic);
    if (mark?.norm !== ',') return { by: 'carried' };
    // "The Pentagon, for its part, said": the subject stands before the insertion.
    const outer = edgeBefore(reading, sentence, at);
    const inserted = nounPhrase(reading, sentence, labels, terms, bounds.first, at - 1);
    // "Officers, speaking beside the minister, said", "The premier, in a meeting with the minister, said"
    const isMeeting = labels.some(({ kind, first }) => kind === 'prepositions' && first === outer);
    const isDoing = isMeeting || /[a-z]{2}ing$/u.test(reading.tokens[outer]?.norm ?? '');
    const isOther = isDoing || inserted.by === 'name' || (inserted.by === 'generic' && isOfStranger(reading, terms, outer, at - 1));
    if (!isOther || outer <= bounds.first) return inserted;
    return nounPhrase(reading, sentence, labels, terms, bounds.first, outer - 2);
  }
  return nounPhrase(reading, sentence, labels, terms, bounds.first, at);
}

/** "…, said the US was leaving": what follows the verb has a verb of its own and is what is said. */
function isContent({ tokens }: Reading, from: number, to: number): boolean {
  for (let i = from; i < to && !roleWords.relative.at(tokens[i]); i++)
    if (clauseWords.finite.at(tokens[i]) || clauseWords.unrealised.at(tokens[i])) return true;
  return false;
}

/** "Officials, speaking in private, said they do": it begins what is said. */
const isPronoun = (token: Token | undefined): boolean => roleWords.itself.at(token) || statementWords.singular.at(token);

/** "Hadi al-Amiri, who leads an alliance, said the US": a name alone before the aside that the comma closes. */
function isNamedOverAside({ tokens }: Reading, from: number, comma: number): boolean {
  let at = from;
  while (at < comma && (tokens[at]?.capital || tokens[at]?.norm === '-' || tokens[at]?.norm === '.')) at++;
  return at > from && at < comma && tokens[at]?.norm === ',';
}

/** Of the verb of saying before it, or else the speaker that opens the sentence. */
function sharedSubject(reading: Reading, sentence: number, head: Head, terms: readonly Term[], from: number): Subject {
  const isCarried = attributionLabels(reading, sentence).some(
    (label) => isHead(label) && label.last < head.first && label.kind === 'speech',
  );
  const opening = isCarried ? undefined : terms.find(({ first, last }) => first - from <= 1 && last < head.first);
  // "Then a Lebanese guest took the floor and said"
  const guest = isCarried || opening ? null : newcomerBefore(reading, from, head.first, terms);
  return opening ? speaking(opening) : guest === null ? { by: 'carried' } : namedBy(reading, guest, guest);
}

/** The person whom a sentence brings in by "a" before a token, unless it opens with a pronoun. */
function newcomerBefore({ tokens }: Reading, from: number, until: number, terms: readonly Term[]): number | null {
  if (isPronoun(tokens[from])) return null;
  for (let at = from + 1; at < until; at++)
    if (isPerson(tokens[at]) && !holds(terms, at) && [1, 2, 3].some((back) => clauseWords.indefinite.at(tokens[at - back]))) return at;
  return null;
}

/** No noun phrase goes over one of these. */
const BARRIERS = ['speech', 'complementizers', 'resets'] as const;

/** The speaker in the noun phrase that ends at `end`; over a comma, the one that the phrase stands beside. */
function nounPhrase(
  reading: Reading,
  sentence: number,
  labels: readonly AttributionLabel[],
  terms: readonly Term[],
  from: number,
  end: number,
): Subject {
  // "US Department of Defense officials": the longer name holds the shorter one.
  const reaching = terms.find(({ first, last }) => first <= end && last >= end);
  const direct = reaching && (terms.find(({ first, last }) => first < reaching.first && last >= reaching.first) ?? reaching);
  const generic = labels.findLast(({ kind, first, last }) => kind === 'generic' && first <= end && last >= end);
  let start = end;
  const barrier = (i: number): boolean => {
    const token = reading.tokens[i];
    // Not that of a name: "al-Sudani".
    const isHyphen = token?.norm === '-' && token.gap === 'none';
    if (token?.kind === 'mark' && !isHyphen && (EDGES.has(token.norm) || token.norm === '"')) return true;
    return BARRIERS.some((kind) => holdsKind(labels, kind, i));
  };
  while (start > from && end - start < SUBJECT_BEFORE && !barrier(start - 1)) start--;
  if (direct && !isGeneric(labels, direct))
    return isGoverned(reading, labels, direct, { start, end }) ? namedBy(reading, start, end) : speaking(direct);
  const inside = terms.filter(
    (term) =>
      term.first >= start &&
      term.last <= end &&
      !isGeneric(labels, term) &&
      !isGoverned(reading, labels, term, { start, end }) &&
      !isAttributive(reading, labels, term, end),
  );
  const possessive = generic ? possessiveBefore(reading, generic.first, start) : null;
  if (generic && possessive !== null) {
    const owner = terms.find(({ last }) => last < possessive && !quotationAt(reading, sentence, last));
    return standingFor(reading, { first: possessive, last: generic.last }, owner?.id ?? null);
  }
  const near = generic ? inside.findLast(({ last }) => generic.first - last <= 6) : inside.at(0);
  if (near) return speaking(near);
  // Not "a rival of the premier".
  if (generic) return { ...standingFor(reading, generic), own: generic.first === start ? direct?.id : undefined };
  const comma = reading.tokens[start - 1];
  if (comma?.norm === ',') {
    const outer = edgeBefore(reading, sentence, start - 1);
    const inner = { start: outer, end: start - 2 };
    const beside = terms.find(
      (term) =>
        term.first >= outer &&
        term.last < start - 1 &&
        !isAttributive(reading, labels, term, inner.end) &&
        !(isPossessor(reading, term.last) && isGoverned(reading, labels, term, inner)),
    );
    // "Pentagon in the dark, Kurds say": their own subject.
    const isAlone = start === end && reading.tokens[end]?.capital === true && (beside?.last ?? 0) < start - 2;
    if (beside && !isAlone) return speaking(beside);
  }
  const nameFirst = Math.max(start, end + 1 - NAME_TOKENS);
  return namedBy(reading, nameFirst, end);
}

/** "A taxi driver who heard al-Sudani", "a cousin of the prime minister": another, unless he is an officer of his ("a spokesman for"). */
function isGoverned(
  reading: Reading,
  labels: readonly AttributionLabel[],
  { first, last }: Term,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  const { tokens } = reading;
  const before = tokens.slice(start, first);
  if (before.some((token) => speakerWords.ofPerson.at(token))) return true;
  const hasOfficer = (from: number, until: number): boolean =>
    labels.some((label) => label.kind === 'generic' && label.first >= from && label.first < until) ||
    tokens.slice(from, until).some((token) => speakerWords.officer.at(token));
  // "al-Sudani's rival", not "the Pentagon's Pat Ryder"
  if (isPossessor(reading, last) && last < end && !tokens[end]?.capital) return !hasOfficer(last + 1, end + 1);
  const governor = before.findLastIndex((token) => !speakerWords.article.at(token));
  const isPreposition = (at: number): boolean => holdsKind(labels, 'prepositions', at);
  // "Iraqi officers trained by the Pentagon", not "an official based at it"
  // "one of the prime minister's advisers"
  if (speakerWords.newcomer.at(before[governor - 1]) || before[governor - 1]?.kind === 'number') return false;
  const isObject = /ed$/u.test(before[governor - 1]?.norm ?? '') && !roleWords.stationed.at(before[governor - 1]);
  return governor >= 1 && isPreposition(start + governor) && !isPreposition(start) && (isObject || !hasOfficer(start, first));
}

/** "A Baghdad taxi driver", "an Iraqi student": somebody from there, unless he is an officer ("a Pentagon official"). */
const isAttributive = ({ tokens }: Reading, labels: readonly AttributionLabel[], { first, last }: Term, end: number): boolean =>
  speakerWords.newcomer.at(tokens[first - 1]) &&
  // "a US official close to the talks"
  !(speakerWords.official.at(tokens[last]) || speakerWords.stateOffice.at(tokens[last])) &&
  last < end &&
  !roleWords.nounStop.at(tokens[last + 1]) &&
  !labels.some((label) => label.kind === 'generic' && label.first > last && label.first <= end) &&
  tokens
    .slice(last + 1, end + 1)
    .every((token) => !token.capital && !speakerWords.stateOffice.at(token) && !speakerWords.officer.at(token));

/** The token of a possessive that stands shortly before a noun, in its phrase, or null. */
function possessiveBefore({ tokens }: Reading, noun: number, start: number): number | null {
  for (let i = noun - 1; i >= Math.max(start, noun - POSSESSIVE_WORDS); i--) if (speakerWords.possessive.at(tokens[i])) return i;
  return null;
}

/** Where speech begins after an Arabic verb: a complementizer, a colon, a quotation that is no name, another verb of saying. */
function speechStart(reading: Reading, sentence: number, labels: readonly AttributionLabel[], head: Head): number {
  let end = reading.sentences[sentence]?.last ?? head.last + 1;
  for (const label of labels) {
    if (label.first > head.last && (label.kind === 'complementizers' || isHead(label))) end = Math.min(end, label.first);
  }
  for (let i = head.last + 1; i < end; i++) if (reading.tokens[i]?.norm === ':' && i > head.last + 1 + NAME_TOKENS) end = i;
  const speech = quotationsOf(reading, sentence).find((quotation) => quotation.first > head.last && isSpeech(quotation));
  return speech ? Math.min(end, speech.first - 1) : end;
}

function edgeAfter(reading: Reading, sentence: number, from: number, reach: number): number {
  const end = Math.min(reading.sentences[sentence]?.last ?? from, from + reach);
  for (let i = from; i < end; i++) {
    const token = reading.tokens[i];
    if (token?.kind === 'mark' && EDGES.has(token.norm) && token.norm !== '-') return i;
  }
  return end;
}

function edgeBefore(reading: Reading, sentence: number, token: number): number {
  const first = reading.sentences[sentence]?.first ?? token;
  let at = token;
  while (at > first) {
    const mark = reading.tokens[at - 1];
    if (mark?.kind === 'mark' && EDGES.has(mark.norm) && mark.norm !== '-') break;
    at--;
  }
  return at;
}

function wordsOf(reading: Reading, first: number, end: number): string {
  const head = reading.tokens[first];
  const tail = reading.tokens[end - 1];
  return head && tail ? reading.text.slice(head.start, tail.end) : '';
}

/** "The source" is the one before, where "a source" is a speaker. */
const isGeneric = (labels: readonly AttributionLabel[], term: Term): boolean =>
  labels.some(({ kind, first, last }) => kind === 'generic' && first <= term.first && last >= term.last);
