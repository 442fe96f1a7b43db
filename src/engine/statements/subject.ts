// Who holds a position that nobody is said to say: the party that is the subject of the pivot verb.
import type { Side } from '../../claims/claim.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { hasArticle } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import { speakerWords } from '../../languages/speaker-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import { isJoined } from '../events/between.ts';
import type { Reading, Term } from '../reading.ts';
import { isBoundary, isPossessor, overAside, segmentAt } from '../scope.ts';
import { attributionLabels } from '../speakers/attribution-labels.ts';
import { sayingsOf } from '../speakers/sayings.ts';
import { speakerTerms } from '../speakers/speaker-terms.ts';

/** An English subject ends at most so many tokens before its verb. */
const BESIDE = 5;
/** An Arabic subject begins at most so many tokens behind its verb: "ترغب أطراف في حكومة بغداد في …". */
const BEHIND = 3;
/** What an Arabic verb has right behind it when its object comes next, not its subject. */
const OBJECT = /^(?:ب(?!عض|غداد)|ل|ان$|الي$|في$|من$|عن$|علي$)/u;

/** A speaker id, or `null` when no known speaker stands beside the verb. */
export function subjectOf(reading: Reading, sentence: number, verb: { readonly first: number; readonly last: number }): string | null {
  const terms = speakerTerms(reading, sentence);
  const before = terms.findLast(
    (term) =>
      term.last < verb.first &&
      verb.first - term.last <= BESIDE &&
      !isOwnerOfSubject(reading, term, verb.first) &&
      !isLeader(reading, term),
  );
  const isVerbFirst = reading.tokens[verb.first]?.script === 'arabic';
  if (!isVerbFirst) return (beforeRelative(reading, sentence, verb.first) ?? before)?.id ?? null;
  const next = verb.last + 1;
  const behind = OBJECT.test(reading.tokens[next]?.norm ?? '') ? 1 : BEHIND;
  // «لا تريد خروج التحالف والسوداني محرج»: what is joined behind the object opens a clause of its own.
  const after = terms.find(
    ({ first }) => first > verb.last && first - verb.last <= behind && (first === next || (behind > 1 && !isJoined(reading, first))),
  );
  // "لا يريد أكراد العراق": the noun that the verb has behind it is the subject.
  if (after && after.first > next && statementWords.civilians.at(reading.tokens[next])) return null;
  return (after ?? before)?.id ?? null;
}

/**
 * "Al-Sudani said that the Sunni parties do not want …" (إن القوى السنية لا تريد، لا يريد الأكراد): whether the clause has a subject of its own
 * that is neither known nor the speaker's: the position is theirs. `isWish`: what the subject wants.
 */
export function hasStranger(
  reading: Reading,
  sentence: number,
  verb: { readonly first: number; readonly last: number },
  side: Side,
  isWish: boolean,
): boolean {
  const { tokens, terms } = reading;
  if (side === 'other') return false;
  if (tokens[verb.first]?.script === 'latin') return isOfOthers(reading, sentence, verb.first, side, isWish);
  // "لا يريدون"
  const acts = roleWords.negation.at(tokens[verb.first]) ? verb.first + 1 : verb.first;
  // "ليس في نية طهران", "لا خطط لدى طهران": whose intention it is.
  const isOfState = ({ group, id, first }: Term): boolean =>
    group === 'actor' && first > verb.last && first - verb.last <= HOLDER_WORDS && !OWN_ACTORS[side].has(id);
  if (!/^[وف]?[يت]/u.test(tokens[acts]?.norm ?? ''))
    return isWish && statementWords.intending.at(tokens[verb.first]) && (terms[sentence] ?? []).some(isOfState);
  // "حكومتنا لم تدع التحالف إلى"
  if (statementWords.ownSide.at(tokens[verb.first - (roleWords.negation.at(tokens[verb.first - 1]) ? 2 : 1)])) return false;
  const that = thatBefore(reading, Math.max(reading.sentences[sentence]?.first ?? 0, verb.first - CLAUSE_WORDS), verb.first);
  const head = that === null ? verb.last + 1 : that + 1;
  if (that === null ? !hasArticle(tokens[head]) : head >= verb.first || tokens[that]?.norm === 'انه') return false;
  if (statementWords.must.at(tokens[verb.first]) && isTheirDuty(reading, sentence, head, verb.first)) return false;
  const isOwn = (at: number): boolean =>
    (terms[sentence] ?? []).some(
      ({ group, id, first, last }) =>
        first <= at && last >= at && (group === 'actor' ? OWN_ACTORS[side].has(id) : group === 'speaker' || at === head),
    );
  const isOthers = (terms[sentence] ?? []).some(
    ({ group, id, first, last }) => group === 'actor' && first <= head && last >= head && !OWN_ACTORS[side].has(id),
  );
  return (
    isOthers || roleWords.share.at(tokens[head]) || !(OWN_NOUNS.some((words) => words.at(tokens[head])) || isOwn(head) || isOwn(head + 1))
  );
}

/** "قال إن قوات التحالف يجب أن تبقى": the duty of a party, said by who speaks; not "قال إنهم يرون أن التحالف يجب أن يبقى". */
const isTheirDuty = ({ tokens, sentences, terms }: Reading, sentence: number, head: number, verb: number): boolean =>
  (terms[sentence] ?? []).some(({ group, first, last }) => group === 'actor' && first === head && last === verb - 1) &&
  tokens.slice(sentences[sentence]?.first, verb).filter((token) => clauseWords.contentOpener.at(token)).length === 1;

/** "\"the American side insists on conditions, and it does not want a date\", he said": a pronoun takes up the party that what is said names before. */
export function isOfPartyBefore(reading: Reading, sentence: number, verb: number, side: Side): boolean {
  if (side === 'other') return false;
  const { tokens, terms } = reading;
  const from = Math.max(reading.sentences[sentence]?.first ?? verb, verb - PRONOUN_WORDS);
  const pronoun = tokens.slice(from, verb).findLastIndex((token) => clauseWords.pronoun.at(token)) + from;
  const isSubject = AUXILIARIES.some((words) => words.at(tokens[pronoun + 1])) || roleWords.negation.at(tokens[pronoun + 2]);
  if (pronoun < from || !isSubject) return false;
  const said = attributionLabels(reading, sentence).findLast(({ kind, last }) => kind === 'speech' && last < pronoun);
  const party = (terms[sentence] ?? []).findLast(
    ({ group, first, last }) => group === 'actor' && first > (said?.last ?? verb) && last < pronoun,
  );
  return party !== undefined && !OWN_ACTORS[side].has(party.id);
}

/** "A timetable without conditions is what Iran wants", the officials said: another's, behind what is wanted. */
export function isWhatOthersWant({ tokens, terms }: Reading, sentence: number, last: number, side: Side): boolean {
  if (side === 'other') return false;
  const what = [1, 2, 3].map((step) => last + step).find((at) => tokens[at]?.norm === 'what');
  return (
    what !== undefined &&
    (terms[sentence] ?? []).some(
      ({ group, id, first }) => group === 'actor' && first > what && first - what <= HOLDER_WORDS && !OWN_ACTORS[side].has(id),
    )
  );
}

const AUXILIARIES = [clauseWords.auxiliary, clauseWords.notAuxiliary, statementWords.will, statementWords.willNot, roleWords.negation];

/** "Spain said that France would stay": the last state before the words, inside of what is said, is neither the speaker's nor the host. */
export function isOfOtherState(reading: Reading, sentence: number, { first }: { readonly first: number }, speaker: string | null): boolean {
  const saying = sayingsOf(reading, sentence).findLast(({ from, until, kind }) => kind !== 'according' && from <= first && first < until);
  const before = (reading.terms[sentence] ?? []).findLast(
    ({ group, first: at, last, id }) =>
      group === 'actor' && at >= (saying?.from ?? reading.sentences[sentence]?.first ?? first) && last <= first && !ALLIED.has(id),
  );
  return speaker !== null && before !== undefined && !speaker.startsWith(before.id);
}

/** Whose soldiers those of each country there are, and the host. */
const ALLIED = new Set(['coalition', 'coalition-non-us', 'nato', 'iraq', 'iraq-government', 'iraqi-forces', 'us', 'isis']);

/** From a pronoun over its auxiliaries to the verb: "it does not want to be". */
const PRONOUN_WORDS = 6;

/**
 * "that some parties do not want", "that the Sunni parties do not demand": several who are neither the speaker's side nor a pronoun; of a wish
 * also without "that", and a state or a name ("The Kurds have no wish to …, he said", "said Tehran has no intention of").
 */
function isOfOthers(reading: Reading, sentence: number, verb: number, side: keyof typeof OWN_ACTORS, isWish: boolean): boolean {
  const { tokens, terms } = reading;
  const opening = thatBefore(reading, verb - CLAUSE_WORDS, verb) ?? (isWish ? clauseOpening(reading, sentence, verb) : null);
  if (opening === null) return false;
  const covering = (at: number): readonly Term[] => (terms[sentence] ?? []).filter(({ first, last }) => first <= at && last >= at);
  const isForeign = (at: number): boolean => covering(at).some(({ group, id }) => group === 'actor' && !OWN_ACTORS[side].has(id));
  const isOwn = (at: number): boolean =>
    covering(at).some(({ group, id }) => (group === 'speaker' && !isForeign(at)) || (group === 'actor' && OWN_ACTORS[side].has(id)));
  const subject = tokens.slice(opening + 1, verb);
  const hasOwn = subject.some((token, i) => isOwn(opening + 1 + i) || statementWords.ownSide.at(token));
  if (subject.some((token) => PLURAL.test(token.norm)) && !hasOwn) return true;
  return (
    isWish &&
    subject.some((token, i) => {
      const at = opening + 1 + i;
      return (
        !isOwn(at) &&
        (isForeign(at) ||
          ((i > 0 || roleWords.thatClause.at(tokens[opening])) &&
            tokens[at - 1]?.kind !== 'mark' &&
            token.capital &&
            !clauseWords.light.at(token)))
      );
    })
  );
}

/** The token before the words that have the verb: behind a verb of saying or a mark; `null` when that is too far. */
function clauseOpening(reading: Reading, sentence: number, verb: number): number | null {
  const said = attributionLabels(reading, sentence).findLast(({ kind, last }) => kind === 'speech' && last < verb);
  const opening = Math.max(segmentAt(reading, sentence, verb).first - 1, said?.last ?? 0);
  return verb - opening <= CLAUSE_WORDS ? opening : null;
}

/** The token that opens what is said, from `from` on and in the clause of the verb, or `null`. */
function thatBefore({ tokens }: Reading, from: number, verb: number): number | null {
  let that = verb - 1;
  while (that > from && !roleWords.thatClause.at(tokens[that]) && !isBoundary(tokens[that])) that--;
  return that >= from && roleWords.thatClause.at(tokens[that]) ? that : null;
}

/** Parties, Kurds, people; not a verb ("does") or a pronoun. */
const PLURAL = /^(?!does|is|was|has|this|always)[a-z]{3,}s$|^people$/u;

/** From an intention to whose it is: "لدى". */
const HOLDER_WORDS = 2;
/** From "that" over a subject to its verb. */
const CLAUSE_WORDS = 9;
const OWN_ACTORS = { us: new Set(['us', 'coalition']), 'iraq-government': new Set(['iraq', 'iraq-government', 'iraqi-forces']) };
/** What a government, or who speaks for it, is called by him, and what is no subject. */
const OWN_NOUNS = [statementWords.ownSide, roleWords.ownCountry, roleWords.theCountry, roleWords.negation, roleWords.locative];

/** "التحالف الذي تقوده الولايات المتحدة": who leads the one that is spoken of. */
const isLeader = ({ tokens }: Reading, { first }: Term): boolean =>
  roleWords.leading.at(tokens[first - 1]) && clauseWords.knownRelative.at(tokens[first - 2]);

/** "Baghdad's booksellers want": they, not Baghdad, unless they govern ("Iraq's leaders"). */
const isOwnerOfSubject = (reading: Reading, { last }: Term, verb: number): boolean => {
  const between = reading.tokens.slice(last + 1, verb);
  return (
    isPossessor(reading, last) &&
    /^[a-z]+$/u.test(between[0]?.norm ?? '') &&
    !between.some((token) => token.capital || speakerWords.governing.at(token))
  );
};

/** "The prime minister, who was at the White House last month, wants" ("…, for his part, wants"): over an aside between commas, what it is of. */
function beforeRelative(reading: Reading, sentence: number, verb: number): Term | undefined {
  const { tokens } = reading;
  const over = overAside(reading, sentence, verb);
  if (!over || verb - over.aside.last > BEFORE_VERB + 1) return undefined;
  const [opening, next] = [tokens[over.aside.first], tokens[over.aside.first + 1]];
  if (!RELATIVE.has(opening?.norm ?? '') && !(roleWords.regarding.at(opening) && speakerWords.possessive.at(next))) return undefined;
  const { aside } = over;
  return speakerTerms(reading, sentence).findLast(({ last }) => last < aside.first && aside.first - last <= BESIDE);
}

const RELATIVE = new Set(['who', 'which']);
/** "also", "has long". */
const BEFORE_VERB = 2;

/** The one whose wish the words before `token` tell: "Baghdad wants …"; `null` when nobody known wishes there. */
export function wisherOf(reading: Reading, sentence: number, token: number): string | null {
  const wish = wishBefore(reading, sentence, token);
  return wish ? subjectOf(reading, sentence, wish) : null;
}

/** Whether somebody wishes for what stands there. */
export const isWished = (reading: Reading, sentence: number, { first }: Term): boolean =>
  wishBefore(reading, sentence, first) !== undefined;

const wishBefore = (reading: Reading, sentence: number, token: number) =>
  attributionLabels(reading, sentence).findLast(({ kind, last }) => kind === 'wishes' && last < token && token - last <= WISH_REACH);

/** What is wished for begins at most so many tokens behind the verb. */
const WISH_REACH = 8;
