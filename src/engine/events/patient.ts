// Was it done to what the words name? "the coalition formed in 2014", "تشكل التحالف الدولي عام 2014"; not to something of theirs ("the
// coalition's office was set up"), by them (أسس التحالف مركزا) or after them (تشكلت بعثة بعد التحالف).
import { clauseWords, isNominal } from '../../languages/clause-words.ts';
import { hasArticle } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import { type Expression, termsFor } from '../concepts.ts';
import type { DateExpression } from '../dates/read.ts';
import type { Reading, Term } from '../reading.ts';
import { isAnyPossessor, isBoundary, NAMES } from '../scope.ts';
import { isDividing } from './between.ts';
import { isNoun } from './clause-parts.ts';
import { behindFoe, isAdjective } from './subject.ts';

/** Whether the patient is the verb's own, or its noun's. `terms` are those of the sentence: who did it may stand between the two. */
export function isPatient(
  reading: Reading,
  patient: Term,
  trigger: Term,
  date: DateExpression,
  terms: readonly Term[],
  all: readonly Expression[],
): boolean {
  // "the coalition's office"
  if (isAnyPossessor(reading, patient.last) || hasOtherSubject(reading, patient.last, trigger.first)) return false;
  if (isOfNearer(reading, patient, trigger)) return false;
  return patient.first > trigger.last
    ? isObjectOf(reading, patient, trigger, date, terms, all)
    : (hasPronoun(reading, trigger) || !hasObject(reading, trigger.last, date)) &&
        // "The coalition announced the formation of a force"
        !(trigger.id === 'forming' && reading.tokens[trigger.last + 1]?.norm === 'of') &&
        (isAsyndetic(reading, patient, trigger) ||
          isApposed(reading, patient, trigger) ||
          isRelativised(reading, patient, trigger) ||
          isOfClause(reading, patient, trigger, terms) ||
          !isGoverned(reading, patient));
}

/** "the dialogue took place, but the exhibition opened". */
const hasOtherSubject = ({ tokens }: Reading, from: number, to: number): boolean =>
  tokens.slice(from + 1, to).some((token, i) => roleWords.contrast.at(token) && roleWords.definite.at(tokens[from + 2 + i]));

/** "agreed on a visit that took place": the clause is of the noun before it. */
const isOfNearer = ({ tokens }: Reading, { last }: Term, { first }: Term): boolean => {
  const articles = isBoundary(tokens[first - 2]) ? clauseWords.indefinite : clauseWords.article;
  return clauseWords.restricting.at(tokens[first - 1]) && tokens.slice(last + 1, first - 1).some((token) => articles.at(token));
};

/** "the dialogue that Washington hosted" (الحوار الذي استضافته واشنطن): its object is written with it. */
const HAS_PRONOUN = /..(?:ته|ها|وه)$/u;
export const hasPronoun = ({ tokens }: Reading, { first, last }: Term): boolean =>
  tokens[first]?.script === 'arabic' && HAS_PRONOUN.test(tokens[last]?.norm ?? '');

/** Between the verb and its object stand who did it, the date, articles and adjectives: "formation in 2014 of the US-led coalition". */
function isObjectOf(
  reading: Reading,
  patient: Term,
  trigger: Term,
  date: DateExpression,
  terms: readonly Term[],
  [deed, , ...others]: readonly Expression[],
): boolean {
  const isName = (at: number): boolean => terms.some(({ group, first, last }) => NAMES.has(group) && first <= at && last >= at);
  if (isPurpose(reading, patient, trigger, date)) return true;
  // «شنت طائرات أميركية ضربات جوية على»: who did it and the deed itself, by the event's own words.
  const isOfEvent = (at: number): boolean =>
    reading.tokens[at]?.script === 'arabic' &&
    [deed, ...others].some((expression) => expression && termsFor(terms, expression).some(({ first, last }) => first <= at && last >= at));
  for (let i = frontEnd(reading, trigger) ?? subjectEnd(reading, trigger, date) ?? trigger.last + 1; i < patient.first; i++) {
    const isDated = i >= date.first && i <= date.last;
    // "met Austin at the dialogue": not the dialogue did.
    if (clauseWords.attending.at(reading.tokens[i]) && headOf(reading, patient.first) === i) return false;
    // "met in Washington for the dialogue"; not "a dinner was held for the dialogue".
    if (reading.tokens[i]?.norm === 'for' && !roleWords.passive.at(reading.tokens[trigger.first - 1])) continue;
    // «قصفت الطائرات الأميركية المواقع»
    // «استأنف الوفدان», «استضافت العاصمة»
    const isMaker = isName(i) || (hasArticle(reading.tokens[i]) && (isName(i + 1) || MAKERS.some((words) => words.at(reading.tokens[i]))));
    // "hosted the opening of the dialogue"
    const isOutset =
      clauseWords.outset.at(reading.tokens[i]) || (reading.tokens[i]?.norm === 'of' && clauseWords.outset.at(reading.tokens[i - 1]));
    // "strikes on 16 January hit the sites"
    const isSame = terms.some(({ number, first, last }) => number === trigger.number && first <= i && last >= i);
    // «عقدوا قبل ذلك الحوار»
    const isThen = [i, i + 1].some((at) => clauseWords.temporal.at(reading.tokens[at - 1]) && clauseWords.thatThing.at(reading.tokens[at]));
    const isOwn = isThen || isOfEvent(i) || (i - 1 > trigger.last && isOfEvent(i - 1) && isNisba(reading.tokens[i]));
    if (!isDated && !isMaker && !isOutset && !isSame && !isOwn && !isLink(reading.tokens[i])) return false;
  }
  if (reading.tokens[patient.last]?.script !== 'arabic')
    return trigger.id !== 'forming' || !isNoun(reading, trigger) || !isCompound(reading, patient);
  return isMatter(reading, patient) || !hasObject(reading, patient.last, date);
}

/** "the formation of a coalition cell": what was formed is of it, and another thing. */
function isCompound({ tokens }: Reading, { last }: Term): boolean {
  const behind = tokens[last + 1];
  const isNoun = behind?.kind === 'word' && !behind.capital && behind.gap !== 'line' && !/ed$|ly$/u.test(behind.norm);
  return isNoun && !BEHIND_NOUN.some((words) => words.at(behind));
}

/** "sat down with American officials on Thursday for the dialogue": what those who meet meet for. */
function isPurpose(reading: Reading, { first }: Term, trigger: Term, date: DateExpression): boolean {
  const { tokens } = reading;
  const head = headOf(reading, first);
  const isWay = (token: Token, at: number): boolean =>
    (at >= date.first && at <= date.last) || token.norm === ',' || clauseWords.accompanying.at(token) || !isDividing(token);
  return (
    MEETING.test(tokens[trigger.first]?.norm ?? '') &&
    tokens[head]?.norm === 'for' &&
    tokens.slice(trigger.last + 1, head).every((token, i) => isWay(token, trigger.last + 1 + i))
  );
}

const MEETING = /^(?:met|sat|gathered|convened)$/u;

/** "بدأ الوفد برئاسة الوزير، يوم الجمعة، أعمال الحوار": the comma behind a date between two, which ends the subject of an Arabic verb; or null. */
function subjectEnd({ tokens }: Reading, { first, last }: Term, date: DateExpression): number | null {
  if (tokens[first]?.script !== 'arabic' || date.first < last || tokens[date.last + 1]?.norm !== ',') return null;
  let end = date.first - 1;
  while (end > last && clauseWords.light.at(tokens[end])) end--;
  const subject = tokens.slice(last + 1, end);
  const isSubject =
    hasArticle(subject[0]) && !subject.some((token) => isBoundary(token) || clauseWords.knownRelative.at(token) || isDividing(token));
  return tokens[end]?.norm === ',' && isSubject ? date.last + 1 : null;
}

/** "Opened on 25 July in the capital, the dialogue …": the comma that ends a participle's phrase before its subject, or null. */
export function frontEnd({ tokens, sentences }: Reading, { first, last }: Term): number | null {
  if (tokens[first]?.script !== 'latin' || !sentences.some((sentence) => sentence.first === first)) return null;
  for (let i = last + 1; i <= last + FRONT_WORDS; i++) {
    // "Formed in 2014, when Mosul had fallen, the coalition"
    if (tokens[i]?.norm === ',' && !clauseWords.dayRelative.at(tokens[i + 1]) && !clauseWords.temporal.at(tokens[i + 1])) return i;
    if (tokens[i]?.gap === 'line') return null;
  }
  return null;
}

const FRONT_WORDS = 16;

/** "بدأتا محادثات إنهاء المهمة": a verbal noun that tells what the noun before it is about. */
function isMatter({ tokens }: Reading, { last }: Term): boolean {
  const [noun, behind] = [tokens[last], tokens[last + 1]];
  return !hasArticle(noun) && behind?.script === 'arabic' && !hasArticle(behind) && isNominal([behind.norm], '', '', 'arabic');
}

const MAKERS = [clauseWords.light, clauseWords.crew];

/** جوية, صاروخية: an adjective behind its noun. */
const isNisba = (token: Token | undefined): boolean => /^[^و].+يه?$/u.test(token?.norm ?? '');

const isLink = (token: Token | undefined): boolean =>
  // «غارات على»
  token?.norm === 'علي' ||
  token?.kind !== 'word' ||
  clauseWords.proceedings.at(token) ||
  roleWords.asOfLink.at(token) ||
  roleWords.conjunction.at(token) ||
  isModifier(token);

/** An article, a possessive or an adjective: "their second joint". */
const isModifier = (token: Token | undefined): boolean =>
  roleWords.definite.at(token) || clauseWords.indefinite.at(token) || isAdjective(token) || clauseWords.order.at(token);

/** "set up a base in 2016", "أسس التحالف مركزا": what was formed stands behind the verb, or behind who formed it. */
export function hasObject({ tokens }: Reading, last: number, date: DateExpression): boolean {
  const behind = tokens[last + 1];
  if (behind?.kind !== 'word' || behind.gap === 'line' || last + 1 === date.first) return false;
  // "began its work", "began work", انطلقت أعمالها; not بدأت أعمال التقييم, "began talks"
  if (clauseWords.proceedings.at(behind) && (behind.script === 'latin' ? !behind.norm.endsWith('s') : behind.norm.endsWith('ها')))
    return false;
  if (roleWords.itsOwn.at(behind) && clauseWords.proceedings.at(tokens[last + 2])) return false;
  if ([roleWords.definite, roleWords.itsOwn, clauseWords.indefinite].some((words) => words.at(behind))) return true;
  return !ADVERBIALS.some((words) => words.at(behind)) && !hasArticle(behind) && !ADVERB.test(behind.norm);
}

const ADVERBIALS = [clauseWords.light, clauseWords.temporal, clauseWords.subordinating, roleWords.locative, roleWords.relative];

/** What may stand behind an English noun that is the whole of its phrase. */
const BEHIND_NOUN = [
  ...ADVERBIALS,
  ...[
    roleWords.against,
    roleWords.conjunction,
    roleWords.contrast,
    roleWords.definite,
    roleWords.saying,
    roleWords.there,
    clauseWords.finite,
  ],
  ...[
    clauseWords.happening,
    clauseWords.predicating,
    clauseWords.personal,
    clauseWords.accompanying,
    clauseWords.between,
    clauseWords.towards,
  ],
];

/** "formally", "here", "under US leadership"; رسميا, هناك, بقيادة, لمحاربة. */
const ADVERB = /ly$|^under$|^t?here$|يا$|^هنا|^[بل]../u;

/** "بعد حوار انطلق": an Arabic verb directly behind its noun goes back to it, whatever governs the noun. */
const isAsyndetic = ({ tokens }: Reading, { last }: Term, { first }: Term): boolean =>
  first > last && first - last <= 2 && tokens[first]?.script === 'arabic';

/** "goes back to the dialogue that it hosted", "the dialogue we hosted": the verb of a clause about its noun, whatever preposition governs that. */
function isRelativised(reading: Reading, { first, last }: Term, trigger: Term): boolean {
  const { tokens } = reading;
  const behind = behindFoe(tokens, last + 1);
  const [opening, head] = [tokens[behind], headOf(reading, first)];
  const isClause = clauseWords.personal.at(opening) || ((opening?.norm === 'that' || opening?.norm === 'which') && !isBoundary(opening));
  // "as part of the coalition that Washington put together": of no other noun.
  const isPartOf = tokens[head]?.norm === 'of' && [clauseWords.membership, clauseWords.outlook].some((words) => words.at(tokens[head - 1]));
  return (
    isClause &&
    opening?.gap !== 'line' &&
    trigger.first - behind < RELATIVE_WORDS &&
    (!clauseWords.heading.at(tokens[head]) || isPartOf || clauseWords.harking.at(tokens[head - 1])) &&
    !tokens.slice(behind + 1, trigger.first).some((token) => isBoundary(token) || roleWords.conjunction.at(token))
  );
}

/** From a noun over "that" and a subject to the verb: "that the Pentagon hosted". */
const RELATIVE_WORDS = 5;

/** "the future of the coalition, formed in 2014": the participle is of what it stands behind. */
function isApposed(reading: Reading, { first, last }: Term, trigger: Term): boolean {
  const { tokens } = reading;
  if (tokens[last + 1]?.norm !== ',' || trigger.first !== last + 2) return false;
  const head = headOf(reading, first);
  return tokens[head]?.norm === 'of' && [clauseWords.outlook, clauseWords.outset].some((words) => words.at(tokens[head - 1]));
}

/** "since these talks on the mission began", "after the dialogue held in": a verb behind its noun, which "since" or "at" opens and nothing else governs. */
function isOfClause(reading: Reading, { first, last }: Term, trigger: Term, terms: readonly Term[]): boolean {
  const { tokens } = reading;
  const head = tokens[headOf(reading, first)];
  if (trigger.first <= last || head?.script !== 'latin') return false;
  if (clauseWords.attending.at(head)) {
    const behind = tokens[last + 1]?.norm === ',' ? last + 2 : last + 1;
    return trigger.first === behind && clauseWords.bringing.at(tokens[behind]);
  }
  const isPlain = (token: Token, at: number): boolean =>
    [clauseWords.light, clauseWords.finite, roleWords.locative, roleWords.there].some((words) => words.at(token)) ||
    token.norm.endsWith('ly') ||
    terms.some((term) => NAMES.has(term.group) && term.first <= at && term.last >= at);
  return clauseWords.temporal.at(head) && tokens.slice(last + 1, trigger.first).every((token, i) => isPlain(token, last + 1 + i));
}

/** "a group of the coalition was formed", "joined the coalition formed by": it stands under something else. */
export function isGoverned(reading: Reading, { first }: Pick<Term, 'first'>): boolean {
  const { tokens } = reading;
  const head = headOf(reading, first);
  // "the work of the commission", "in the commission"
  if ((tokens[head]?.norm === 'of' || tokens[head]?.norm === 'in') && clauseWords.proceedings.at(tokens[head - 1]))
    return isGoverned(reading, { first: head - 1 });
  return (
    clauseWords.heading.at(tokens[head]) ||
    clauseWords.governedBy.at(tokens[head]) ||
    clauseWords.governing.at(tokens[head]) ||
    clauseWords.attending.at(tokens[head]) ||
    clauseWords.temporal.at(tokens[head])
  );
}

/** The token before a noun's article and adjectives. */
function headOf({ tokens }: Reading, first: number): number {
  let head = first - 1;
  while (isModifier(tokens[head])) head--;
  return head;
}
