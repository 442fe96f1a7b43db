// Whose the counted things are, or who did what is counted: as the words say, else as the article means.
import type { Topic } from '../../corpus/schema/topic.ts';
import { clauseWords } from '../../languages/clause-words.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Token } from '../../text/tokens.ts';
import { segmentAt, termsOf } from '../scope.ts';
import { isBehind } from '../speakers/transcript.ts';
import { ATTACKERS, type FoundActor, namedAfter, ownerOf, strikerOf, subjectOf, targetOf } from './actor.ts';
import { attackerOf, groupBefore, isStruck } from './attacker.ts';
import { type Count, isElided } from './count.ts';
import { ownerMeant } from './force-before.ts';
import { ATTACKING, DONE, HAVE_SOLDIERS, OWNED, SETTLED, SMALLEST_FORCE } from './kinds.ts';
import {
  attackerMeant,
  bodyBefore,
  forceBefore,
  isNamedBefore,
  numberedBefore,
  onlyGroup,
  possessorBefore,
  settlersBefore,
} from './meant.ts';
import { doers } from './own-actors.ts';
import { headOfList, ownerBefore } from './owner-before.ts';
import type { Predecessor, Scene } from './scene.ts';

/** What the words say; `kind` is the measure, that of the casualty where people were hurt. */
export function statedActor(count: Count, kind: string, heir: Predecessor | null, attacker: string): FoundActor | null {
  const { reading, sentence, figure, noun } = count;
  return (
    (isElided(count) || noun.where === 'before' ? namedAfter(reading, sentence, figure, noun) : null) ??
    (heir?.isPossessed ? heir.actor : null) ??
    (heir && OWNED.has(heir.measure) ? ownSubject(count, heir) : null) ??
    (heir ? inheritedActor(count, heir) : null) ??
    actorOfKind(count, kind, attacker)
  );
}

/** The subject of a figure that goes on from another; "while the US army speaks of 1,000" are no fighters of the army's. */
function ownSubject({ reading, sentence, figure, bounds }: Count, heir: Predecessor): FoundActor | null {
  const subject = subjectOf(reading, sentence, figure, heir.sentence === sentence ? bounds.previous : 0);
  const isArmy = subject !== null && (HAVE_SOLDIERS.has(subject.id) || subject.id === 'coalition');
  return heir.measure === 'fighters' && isArmy ? null : subject;
}

/** "The US has 2,500 troops. European governments keep 1,500 there": those of another subject are not said to be its own. */
function inheritedActor({ reading, sentence, figure }: Count, { actor, sentence: from }: Predecessor): FoundActor | null {
  if (!actor || from === sentence) return actor;
  const start = reading.sentences[sentence]?.first ?? figure.first;
  const names = (reading.terms[sentence] ?? []).filter(({ group }) => group !== 'concept');
  const isOther = reading.tokens
    .slice(start, figure.first)
    .some((_, i, clause) => isSubject(clause, i) && !names.some(({ first, last }) => first <= start + i && last >= start + i));
  return isOther ? { id: actor.id, basis: 'inferred' } : actor;
}

/** Whether a word may be a subject of its own: a plural, or what stands behind the article that opens its sentence. */
function isSubject(clause: readonly Token[], i: number): boolean {
  const token = clause[i];
  if (token?.script !== 'latin' || NO_SUBJECTS.some((words) => words.at(token))) return false;
  return PLURAL.test(token.norm) || (i === 1 && clauseWords.indefinite.at(clause[0]));
}

const PLURAL = /^[a-z]{4,}s$/u;
const NO_SUBJECTS = [
  roleWords.tally,
  roleWords.stock,
  roleWords.countOf,
  roleWords.present,
  roleWords.beside,
  roleWords.another,
  roleWords.timeNoun,
];

function actorOfKind(count: Count, kind: string, attacker: string): FoundActor | null {
  const { reading, sentence, figure, noun, bounds } = count;
  const owner = (): FoundActor | null =>
    possessorBefore(reading, sentence, figure) ??
    ownerOf(reading, sentence, figure, kind === 'members' ? { ...noun, measure: kind } : noun, bounds.next);
  if (kind === 'attacks' || kind === 'operations') {
    const found = attackerOf(reading, sentence, figure, noun, bounds.next, attacker);
    const id = found?.id ?? attacker;
    const isNamed = found?.basis !== 'stated' && ((found && isNamedBefore(reading, sentence, figure, id)) || isToldOf(count, id));
    return isNamed ? { id, basis: 'stated' } : found;
  }
  if (kind === 'strikes' || kind === 'targets') return strikerOf(reading, sentence, figure);
  if (kind === 'fighters' || kind === 'members' || kind === 'partners')
    return groupOf(count) ?? owner() ?? ownerBefore(count) ?? bodyBefore(reading, sentence, kind);
  return OWNED.has(kind) || kind === 'killed' || kind === 'wounded'
    ? (owner() ??
        ownerBefore(count) ??
        (kind === 'troops' ? numberedBefore(reading, sentence, figure) : null) ??
        (isOfNow(count) ? (kind === 'bases' ? basesBefore(count) : kind === 'troops' ? forceMeant(count) : null) : null))
    : null;
}

/** "Factions opened fire on American bases. By January there had been 300 attacks on Americans": by the only group of the sentence before. */
function isToldOf({ reading, sentence, figure, noun }: Count, group: string): boolean {
  const [before, own] = [reading.sentences[sentence - 1], reading.sentences[sentence]];
  // "… they had carried out 300 attacks"
  const clause = reading.tokens.slice(own?.first, figure.first);
  const isTheirs = clause.some((token) => roleWords.itself.at(token)) && clause.some((token) => roleWords.launching.at(token));
  const isAimed = isTheirs
    ? termsOf(reading, sentence, 'actor').every(({ id }) => id === 'iraq') && !roleWords.aimedAt.at(reading.tokens[noun.last + 1])
    : targetOf(reading, sentence) !== null;
  if (before?.paragraph !== own?.paragraph || !isAimed || targetOf(reading, sentence - 1) === null) return false;
  const groups = doers(reading, sentence - 1).filter(({ id }) => ATTACKERS.has(id) && id !== 'iran');
  return (
    groups.length > 0 &&
    groups.every((term) => term.id === group && !isStruck(reading, sentence - 1, term)) &&
    (reading.terms[sentence - 1] ?? []).some(({ id }) => ATTACKING.has(id))
  );
}

/** "The American soldiers are few. They operate out of four bases." */
function basesBefore({ reading, sentence }: Count): FoundActor | null {
  const force = forceBefore(reading, sentence);
  return force?.measure === 'troops' ? force.actor : null;
}

/** "The US military is staying on. It has 2,500 soldiers there." */
function forceMeant({ reading, sentence }: Count): FoundActor | null {
  const id = ownerMeant(reading, sentence);
  return id === null ? null : { id, basis: 'stated' };
}

/** "The group still has about 1,000 members": those of the armed group that was named before, for certain where no other was. */
function groupOf({ reading, sentence, figure, noun }: Count): FoundActor | null {
  const isNamed =
    (figure.value.min ?? figure.value.max ?? 0) < SMALLEST_FORCE ||
    reading.tokens[noun.last + 1]?.norm === 'of' ||
    termsOf(reading, sentence, 'actor').some(({ first, last }) => first > figure.last && last <= noun.last);
  // "It is worth saying": no group.
  const isPronoun = roleWords.itself.at(reading.tokens[reading.sentences[sentence]?.first ?? 0]);
  const id = isNamed || isPronoun ? null : groupBefore(reading, sentence, figure.first);
  return id === null ? null : (onlyGroup(reading, sentence, id) ?? { id, basis: 'inferred' });
}

/** "They operate out of four bases"; not "used to", "have visited", "will". */
function isOfNow({ reading, sentence, figure }: Count): boolean {
  const clause = reading.tokens.slice((reading.sentences[sentence]?.first ?? figure.first) + 1, figure.first);
  return roleWords.stock.at(clause[0]) && !clause.some((token) => token.norm.endsWith('ed') || NOT_NOW.some((words) => words.at(token)));
}

const NOT_NOW = [roleWords.wasThere, roleWords.future, roleWords.negation];

/** "We have 2,500 soldiers in Iraq", "Our 300 soldiers" (لدينا، جنودنا): those of the country that the speaker speaks for, if of any. */
export function speakersOwn(count: Count, counted: string, owner: string | null, heir: Predecessor | null): FoundActor | null {
  if (owner === null || !SETTLED.has(counted) || counted === 'bases') return null;
  const { reading, sentence, figure, noun } = count;
  const { first, last } = segmentAt(reading, sentence, figure.first);
  const clause = reading.tokens.slice(first, Math.min(last, noun.last + 1));
  // "The Pentagon says it has 2,500 in Iraq"
  const isSaid = clause.some(
    (token, i) =>
      roleWords.firstPerson.at(token) || (roleWords.itself.at(token) && isSaying(clause, i - 1) && roleWords.hosts.at(clause[i + 1])),
  );
  // "Some 1,600 of its soldiers are there, Washington says"
  const isOfSayer =
    areNoOthers(reading, sentence, owner) &&
    (reading.tokens.slice(figure.last + 1, noun.last).some((token) => token.script === 'latin' && roleWords.itsOwn.at(token)) ||
      // "Its force in Iraq stands at 2,500, the Pentagon said"
      (roleWords.itsOwn.at(clause[0]) && clause.slice(1, 1 + FORCE_WORDS).some((token) => roleWords.contingent.at(token))));
  const isOurs =
    reading.tokens[figure.first - 1]?.norm === 'our' ||
    // "Our contingent in Iraq has 120 soldiers"
    clause.slice(0, -1).some((token, i) => token.norm === 'our' && roleWords.contingent.at(clause[i + 1])) ||
    termsOf(reading, sentence, 'measure').some(
      (term) =>
        term.id === counted &&
        term.first >= first &&
        term.last <= noun.last &&
        (noun.where === 'before' || term.first > figure.last) &&
        /نا$/u.test(reading.tokens[term.last]?.norm ?? ''),
    );
  return isSaid || isOfSayer || isOurs || isAskedOf(count, heir) ? { id: owner, basis: 'stated' } : null;
}

/** "Its small troop presence". */
const FORCE_WORDS = 3;

/** No other country's soldiers may be meant by "its": none is named here or in the sentence before. */
const areNoOthers = (reading: Count['reading'], sentence: number, owner: string): boolean =>
  [sentence - 1, sentence].every((at) => termsOf(reading, at, 'actor').every(({ id }) => id === owner || HOSTS.has(id)));

const HOSTS = new Set(['coalition', 'iraq', 'isis']);

/** "How many troops are we talking about?", asked of an American: his country's. */
function isAskedOf({ reading, sentence, figure }: Count, heir: Predecessor | null): boolean {
  if (heir?.actor !== null || heir.measure !== 'troops' || heir.sentence >= sentence || isBehind(reading, sentence, 'askers')) return false;
  const { first, last } = reading.sentences[heir.sentence] ?? { first: 0, last: 0 };
  const asked = reading.tokens.slice(first, last);
  return (
    asked.at(-1)?.norm === '?' &&
    asked.some((token) => roleWords.howMany.at(token)) &&
    !asked.some((token) => roleWords.allied.at(token)) &&
    [heir.sentence, sentence].every((at) => termsOf(reading, at, 'actor').every(({ id, first: at }) => id === 'iraq' || at > figure.last))
  );
}

const isSaying = (clause: readonly Token[], at: number): boolean =>
  roleWords.saying.at(clause[roleWords.thatClause.at(clause[at]) ? at - 1 : at]);

/** Whom the article means where the words do not say. */
export function actorMeant(count: Count, measure: string, scene: Scene, setting: Topic['setting']): FoundActor | null {
  const { reading, sentence, figure } = count;
  const again = sameDoer(scene.previous, sentence, measure);
  if (again) return again;
  if (measure === 'attacks') return attackerMeant(reading, sentence, figure, setting);
  const settlers = measure === 'bases' ? settlersBefore(count, scene) : null;
  if (settlers?.actor) return settlers.actor;
  const headed = SETTLED.has(measure) ? headedBy(reading, sentence, figure) : null;
  if (headed) return headed;
  if (SETTLED.has(measure) || measure === 'targets') return { id: setting.owner, basis: 'inferred' };
  if (measure === 'fighters') return onlyGroup(reading, sentence, setting.fighters) ?? { id: setting.fighters, basis: 'inferred' };
  return null;
}

/** A second count of the same attacks: "204 attacks … after some 150 in January". */
function sameDoer(previous: Predecessor | null, sentence: number, measure: string): FoundActor | null {
  if (!DONE.has(measure) || previous?.measure !== measure || !previous.actor || sentence - previous.sentence > 1) return null;
  return { id: previous.actor.id, basis: 'inferred' };
}

/** "US deployment by the numbers:" over "Syria: 900" (الانتشار الأميركي بالأرقام): the only one whom the head of a list names. */
function headedBy(reading: Count['reading'], sentence: number, { first }: Count['figure']): FoundActor | null {
  const { tokens, sentences, terms } = reading;
  const heading = tokens[first - 1]?.norm === ':' ? headOfList(reading, sentence) : null;
  const bounds = sentences[heading ?? -1];
  if (heading === null || !bounds) return null;
  const line = tokens.slice(bounds.first, bounds.last);
  const known = (terms[heading] ?? []).filter(({ group, id }) => group === 'actor' || group === 'place' || id === 'troops');
  const named = new Set(known.flatMap(({ group, id }) => (group === 'actor' ? [id] : [])));
  const [id] = named;
  // Not of the fallen, nor "the largest deployment".
  const isPlain = (token: Token, i: number): boolean =>
    token.kind !== 'word' ||
    IN_HEAD.some((words) => words.at(token)) ||
    known.some((term) => term.first <= bounds.first + i && term.last >= bounds.first + i);
  const isTable = line.some((token) => roleWords.tabled.at(token)) && line.every(isPlain);
  return isTable && named.size === 1 && id !== undefined && HAVE_SOLDIERS.has(id) ? { id, basis: 'stated' } : null;
}

const IN_HEAD = [roleWords.tabled, roleWords.definite, roleWords.locative, roleWords.conjunction, roleWords.present];
