// Whose are the counted things? From the noun phrase, then the clause, then what the sentence before set up.
// Long: the ways in which an owner stands to what is counted, from the nearest on.
import type { RoleBasis } from '../../claims/claim.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading, Term } from '../reading.ts';
import { isAnyPossessor, overAside, segmentAt, termsOf } from '../scope.ts';
import { isOrigin, nationalityBehind, subjectBehindWith } from './distant-owner.ts';
import { COUNTRIES_OF_COALITION, HAVE_SOLDIERS } from './kinds.ts';
import { hasLocativeClitic, isJoined } from './locative.ts';
import type { CountedNoun } from './noun.ts';
import { crossesBoundary, PLURAL_VERB } from './noun.ts';
import { doers, FIGHTERS } from './own-actors.ts';

/** Who is named in the words right after a figure without a noun: "several hundred of other nationalities". */
export function namedAfter(reading: Reading, sentence: number, figure: Figure, noun: CountedNoun): FoundActor | null {
  const actors = termsOf(reading, sentence, 'actor').filter((term) => term.first > figure.last);
  const id =
    nationalityBehind(reading, sentence, figure)?.id ??
    combine(actors.filter((term) => term.first <= noun.last || isOrigin(reading, figure, term)));
  return id ? { id, basis: 'stated' } : null;
}

export interface FoundActor {
  readonly id: string;
  readonly basis: RoleBasis;
}

/** "1,800 عسكري من فرنسا وبريطانيا": the nationality stands within so many words after the noun. */
const NATIONALITY_WORDS = 4;

export const ATTACKERS: ReadonlySet<string> = new Set([
  'iran-aligned-factions',
  'isis',
  'iran',
  'houthis',
  'hamas',
  'pmf',
  'israel',
  'turkey',
]);
/** Have soldiers, not fighters. */
export const STATES: ReadonlySet<string> = new Set([
  'us',
  'coalition',
  'iraq',
  'iraq-government',
  'iraqi-forces',
  'spain',
  'france',
  'uk',
  'italy',
  'germany',
  'nato',
  'turkey',
  'israel',
  'russia',
]);
const SOLDIERLY = new Set(['troops', 'advisers', 'trainers', 'contractors', 'bases']);
/** Have soldiers abroad. */
const HOSTS_OF_TROOPS = new Set([...COUNTRIES_OF_COALITION, 'us', 'nato', 'turkey', 'russia', 'coalition', 'coalition-non-us']);
/** "three members of the powerful Kataib Hezbollah". */
const MEMBERS_OF_WORDS = 5;
const VICTIMS = new Set(['us', 'coalition']);

/** Of troops, advisers, fighters, bases and the like. */
export function ownerOf(reading: Reading, sentence: number, figure: Figure, noun: CountedNoun, next: number): FoundActor | null {
  // "in a coalition of 87 partners", whoever else is named.
  if (noun.measure === 'partners' && termsOf(reading, sentence, 'actor').some(({ id }) => id === 'coalition'))
    return { id: 'coalition', basis: 'stated' };
  const actors = doers(reading, sentence).filter((term) => noun.measure !== 'fighters' || !STATES.has(term.id));
  // "soldiers on three Iraqi bases": where they are, not whose.
  const isHost = ({ id }: Term): boolean => noun.measure === 'bases' && id === 'iraq';
  const inPhrase = combine(actors.filter((term) => isInPhrase(reading, term, figure, noun, next) && !isHost(term)));
  if (inPhrase) return { id: withPartners(reading, actors, inPhrase, figure), basis: 'stated' };
  const subject = subjectBehindWith(reading, sentence, figure, actors);
  if (subject) return { id: subject.id, basis: 'stated' };
  // "three members of …", "86 عضوا في التحالف"
  const whole =
    (reading.tokens[noun.last + 1]?.norm === 'of' && !roleWords.relativePronoun.at(reading.tokens[noun.last + 2])) ||
    (noun.measure === 'partners' && noun.where !== 'before')
      ? actors.find(
          (term) =>
            term.first > noun.last && term.first - noun.last <= MEMBERS_OF_WORDS && term.first < next && !isBystander(reading, term),
        )
      : undefined;
  if (whole) return { id: whole.id, basis: 'stated' };
  const segment = segmentAt(reading, sentence, figure.first);
  const owners = SOLDIERLY.has(noun.measure) ? actors.filter((term) => !FIGHTERS.has(term.id)) : actors;
  const before = owners.filter(
    (term) =>
      term.last < figure.first &&
      term.id !== 'iraq' &&
      !isHostOrUmbrella(reading, term) &&
      !isJoinedBy(reading, sentence, owners, term) &&
      !isBystander(reading, term),
  );
  const possessor = possessorOf(reading, sentence, noun.where === 'after' ? noun : nounBefore(reading, sentence, noun, figure));
  if (possessor) return possessor;
  if (areOfStates(reading, sentence, noun.last)) return { id: 'coalition-non-us', basis: 'stated' };
  if (isStrangers(reading, sentence, segment.first)) return null;
  const outer = subjectOverAside(reading, sentence, segment.first);
  const within = before.filter((term) => term.first >= segment.first).at(-1);
  const near = within ?? (outer ? before.findLast((term) => isSubjectOver(reading, term, outer, segment.first)) : before.at(-1));
  const owner = near && isObjectBefore(reading, near, figure) ? subjectOver(reading, sentence, near, segment.first) : near;
  if (owner) return { id: withPartner(reading, before, owner), basis: 'stated' };
  if (near) return null;
  if (outer) return null;
  const behind = owners.find(
    (term) => term.first > noun.last && term.first < Math.min(next, segment.last) && term.id !== 'iraq' && !isHostOrUmbrella(reading, term),
  );
  return behind ? { id: behind.id, basis: 'stated' } : null;
}

/** "troops from other mostly European countries", where no country is named. */
function areOfStates({ tokens, terms }: Reading, sentence: number, noun: number): boolean {
  if (!roleWords.from.at(tokens[noun + 1]) || tokens[noun + 1]?.script !== 'latin') return false;
  const at = [2, 3, 4, 5].map((step) => noun + step).find((i) => roleWords.states.at(tokens[i]));
  return (
    at !== undefined &&
    tokens.slice(noun + 2, at).every((token) => token.kind === 'word' && !roleWords.bothCountries.at(token)) &&
    !(terms[sentence] ?? []).some(({ group, id, first }) => group === 'actor' && id !== 'coalition-non-us' && first > noun && first <= at)
  );
}

/** "The US backs the SDF and has 900 soldiers": behind the conjunction a verb goes on from the subject, not from what stands before it. */
const isObjectBefore = ({ tokens }: Reading, { last }: Term, { first }: Figure): boolean =>
  tokens[last + 1]?.norm === 'and' && roleWords.hosting.at(tokens[last + 2]) && first - last <= 4;

/** The name that the clause opens with and a verb follows, its own or another's. */
function subjectOver(reading: Reading, sentence: number, object: Term, from: number): Term | undefined {
  const { tokens } = reading;
  const head = termsOf(reading, sentence, 'actor').find(
    ({ first }) => first === from || (first === from + 1 && roleWords.definite.at(tokens[from])),
  );
  if (head === undefined || head.last >= object.first) return object;
  const isVerb = tokens[head.last + 1]?.kind === 'word' && !roleWords.conjunction.at(tokens[head.last + 1]);
  return isVerb ? (head.id === 'iraq' ? undefined : head) : object;
}

/** "Italy, whose officers train with the Americans, has 800": the segment of the subject, where an aside parts it from its verb, or null. */
function subjectOverAside(reading: Reading, sentence: number, verb: number): { readonly first: number; readonly last: number } | null {
  const { tokens } = reading;
  if (!isHaving(reading, roleWords.present.at(tokens[verb]) ? verb + 1 : verb)) return null;
  return overAside(reading, sentence, verb)?.outer ?? null;
}

/** In the subject's own segment, or all that the aside says: "a European contingent, the Spaniards, keeps". */
const isSubjectOver = (
  { tokens }: Reading,
  { first, last }: Term,
  outer: { readonly first: number; readonly last: number },
  verb: number,
): boolean =>
  (first >= outer.first && last < outer.last) ||
  (last === verb - 2 && tokens[roleWords.definite.at(tokens[first - 1]) ? first - 2 : first - 1]?.norm === ',');

const isHaving = ({ tokens }: Reading, at: number): boolean =>
  tokens[at]?.script === 'latin' && (roleWords.stock.at(tokens[at]) || roleWords.auxiliary.at(tokens[at]));

/** "Sweden has 800 soldiers beside the Americans": a name that the topic does not know has them. */
function isStrangers(reading: Reading, sentence: number, first: number): boolean {
  const { tokens, terms } = reading;
  const opening = tokens[first];
  const isName =
    opening?.kind === 'word' &&
    opening.capital &&
    !roleWords.itself.at(opening) &&
    opening.norm !== 'there' &&
    // "The number of Americans is"
    !(roleWords.countOf.at(tokens[first + 1]) && tokens[first + 2]?.norm === 'of');
  if (!isName || (terms[sentence] ?? []).some((term) => term.first <= first && term.last >= first)) return false;
  return [1, 2].some((ahead) => isHaving(reading, first + ahead) && !(ahead === 2 && !roleWords.present.at(tokens[first + 1])));
}

/** "American troops of the coalition": one country's, not all of the alliance's. */
const isJoinedBy = (reading: Reading, sentence: number, actors: readonly Term[], { id, first }: Term): boolean =>
  (id === 'coalition' || id === 'nato') &&
  (roleWords.inside.at(reading.tokens[first - 2]) || ['of', 'to'].includes(reading.tokens[first - 2]?.norm ?? '')) &&
  (roleWords.shareOf.at(reading.tokens[first - BEFORE_ALLIANCE + 1]) ||
    termsOf(reading, sentence, 'measure').some((noun) => noun.id === 'troops' && noun.last === first - BEFORE_ALLIANCE + 1)) &&
  actors.some(
    (term) =>
      HAVE_SOLDIERS.has(term.id) &&
      // "Spain takes part in the coalition with 300 soldiers"
      (term.last === first - BEFORE_ALLIANCE || (term.last < first && roleWords.shareOf.at(reading.tokens[first - BEFORE_ALLIANCE + 1]))),
  );

/** "Those who fight beside the Americans have", "the Americans' partners have". */
function isBystander(reading: Reading, { first, last }: Term): boolean {
  const { tokens } = reading;
  const before = roleWords.definite.at(tokens[first - 1]) ? first - 2 : first - 1;
  // "the alliance of which the Americans are members has", "that they lead has" (الذي تنتمي إليه، الذي تقوده); not "in which they keep"
  const isWhich = roleWords.relativePronoun.at(tokens[before]) && roleWords.locative.at(tokens[before - 1]);
  if (
    (isWhich && !roleWords.keeping.at(tokens[last + 1])) ||
    (roleWords.leading.at(tokens[last + 1]) && roleWords.relative.at(tokens[before]))
  )
    return true;
  // «منها إسبانيا التي»: what follows is told of it.
  const isHers = tokens[last + 1]?.script === 'arabic' && roleWords.relative.at(tokens[last + 1]);
  if (!isHers && isOfSome(tokens, before)) return true;
  const verb = roleWords.leading.at(tokens[before]) ? before : roleWords.toWhich.at(tokens[before]) ? before - 1 : 0;
  if (verb > 0 && roleWords.relative.at(tokens[verb - 1]) && !roleWords.stock.at(tokens[verb])) return true;
  // "They cope with ISIS, which has": what follows is told of it.
  const isTold = tokens[last + 1]?.norm === ',' && roleWords.relative.at(tokens[last + 2]);
  if (roleWords.companion.at(tokens[before])) return !isTold;
  const owned = [1, 2, 3].find((ahead) => roleWords.partner.at(tokens[last + ahead]));
  return owned !== undefined && (isAnyPossessor(reading, last) || /^['’]$/u.test(tokens[last + 1]?.norm ?? ''));
}

/** «قوات التحالف، ومنها الأميركية،», «، وليس الأميركيون وحدهم،», «بما فيها الأميركية», "not limited to Americans": some of those who have them. */
function isOfSome(tokens: Reading['tokens'], before: number): boolean {
  const word = tokens[before];
  if (roleWords.therein.at(word) && roleWords.alsoIncluding.at(tokens[before - 1])) return true;
  if (roleWords.confined.at(tokens[before - 1]) && [2, 3].some((back) => roleWords.negation.at(tokens[before - back]))) return true;
  return word?.script === 'arabic' && tokens[before - 1]?.norm === ',' && (roleWords.them.within(word) || roleWords.negation.at(word));
}

/** "troops of the". */
const BEFORE_ALLIANCE = 4;

/** The measure's own words before a figure that has its noun there. */
const nounBefore = (reading: Reading, sentence: number, { measure }: CountedNoun, figure: Figure): Term | undefined =>
  termsOf(reading, sentence, 'measure').findLast(({ id, last }) => id === measure && last < figure.first);

/** "The Spanish minister said that the soldiers of his country …" (جنود بلاده): the country that was named last before them. */
export function possessorOf(
  reading: Reading,
  sentence: number,
  noun: { readonly first: number; readonly last: number } | undefined,
): FoundActor | null {
  if (!noun || !roleWords.ownCountry.at(reading.tokens[noun.last + 1])) return null;
  const owner = termsOf(reading, sentence, 'actor').findLast(
    (term) => term.last < noun.first && (HAVE_SOLDIERS.has(term.id) || term.id === 'iraq') && !isScene(reading, term),
  );
  return owner ? { id: owner.id, basis: 'stated' } : null;
}

/** "Coalition and American personnel are 3,200": both are the subject, also where one stands too far for its phrase. */
function withPartners(reading: Reading, actors: readonly Term[], id: string, figure: Figure): string {
  const near = actors.findLast((term) => term.id === id && term.last < figure.first);
  return near ? withPartner(reading, actors, near) : id;
}

/** "the American forces and those of the coalition", "France, Italy and Germany": all of them together. */
function withPartner(reading: Reading, actors: readonly Term[], near: Term): string {
  const ids = [near.id];
  let head = near;
  for (const term of actors.toReversed()) {
    // "Unlike France, Spain has": the last two have a conjunction.
    if (term.last >= head.first || !isJoinedTo(reading, term, head, head === near)) continue;
    ids.push(term.id);
    head = term;
  }
  if (ids.every((id) => id === near.id)) return near.id;
  if (ids.includes('us') && ids.every((id) => id === 'coalition' || HAVE_SOLDIERS.has(id))) return 'us+coalition';
  return ids.every((id) => COUNTRIES_OF_COALITION.has(id)) ? 'coalition-non-us' : near.id;
}

/** Nothing but a comma, a conjunction and an article between two parties. */
const isJoinedTo = (reading: Reading, a: Term, b: Term, isLast: boolean): boolean => {
  const { tokens } = reading;
  const article = tokens[b.first - 1]?.norm === 'the' ? b.first - 1 : b.first;
  const isAnd = roleWords.conjunction.at(tokens[article - 1]);
  return isLast && !isAnd ? isJoined(reading, a, b) && tokens[b.first - 1]?.norm !== ',' : isJoined(reading, a, { ...b, first: article });
};

/** "since the attack in Israel": where, not who. */
export const isScene = (reading: Reading, { id, first }: Term): boolean => {
  const before = reading.tokens[first - 1]?.norm ?? '';
  return STATES.has(id) && roleWords.locative.has(before) && !roleWords.by.has(before);
};

/** "France has 600, Italy about 900"; "The Americans, who had 2,500": the subject of a figure whose noun was named before. */
export function subjectOf(reading: Reading, sentence: number, figure: Figure, previous: number): FoundActor | null {
  const actors = doers(reading, sentence);
  const found = actors.findLast(
    (term) =>
      term.last < figure.first &&
      term.first >= previous &&
      HOSTS_OF_TROOPS.has(term.id) &&
      !isJoinedBy(reading, sentence, actors, term) &&
      !isHostOrUmbrella(reading, term) &&
      !isSpeaking(reading, term) &&
      // "2,500, since the coalition was formed; and 900 in Syria"
      reading.tokens.slice(term.last, figure.first).every(({ norm }) => norm !== ';'),
  );
  return found ? { id: withPartner(reading, actors, found), basis: 'stated' } : null;
}

/** "Washington says": who tells of a figure need not own what it counts. */
const isSpeaking = (reading: Reading, term: Term): boolean => roleWords.saying.at(reading.tokens[term.last + 1]);

/** Of strikes: who flew them. */
export function strikerOf(reading: Reading, sentence: number, figure: Figure): FoundActor | null {
  const actors = doers(reading, sentence).filter((term) => term.id !== 'iraq' && term.id !== 'isis' && term.id !== 'iran-aligned-factions');
  const found = actors.filter((term) => term.last < figure.first).at(-1) ?? actors[0];
  return found ? { id: found.id, basis: 'stated' } : null;
}

/** Who was attacked, when it is American or coalition forces. */
export function targetOf(reading: Reading, sentence: number): FoundActor | null {
  return termsOf(reading, sentence, 'actor').some((term) => VICTIMS.has(term.id)) ? { id: 'us-forces', basis: 'stated' } : null;
}

function isInPhrase(reading: Reading, term: Term, figure: Figure, noun: CountedNoun, next: number): boolean {
  if (term.first > noun.last && isHostOrUmbrella(reading, term)) return false;
  if (term.first > figure.last && term.first <= noun.last) return true;
  // "لا يتعدى عدد الجنود الإسبان 180": the hedge holds its subject.
  if (term.first > figure.first && term.last < figure.last) return !isScene(reading, term);
  if (noun.where === 'before' || noun.where === 'elided') {
    return (
      noun.where === 'before' &&
      term.last < figure.first &&
      figure.first - term.last <= 6 &&
      !crossesBoundary(reading, term.last, figure.first) &&
      term.id !== 'iraq'
    );
  }
  const isArabic = reading.tokens[noun.last]?.script === 'arabic';
  if (!isArabic) return term.first === noun.first && term.last <= noun.last;
  // "100 جندي ولإسبانيا 350": named for the figure behind it.
  if (next - term.last <= 2 && (reading.tokens[term.first]?.norm.startsWith('ول') ?? false)) return false;
  // "2500 عسكري بالعراق" says where, not whose.
  if (term.id === 'iraq' && hasLocativeClitic(reading.tokens[term.first]?.norm ?? '')) return false;
  if (term.first <= noun.last || term.first >= next || term.first - noun.last > NATIONALITY_WORDS) return false;
  if (crossesBoundary(reading, noun.last, term.first)) return false;
  for (let i = noun.last + 1; i < term.first; i++) {
    const word = reading.tokens[i]?.norm ?? '';
    // "4500 جندي يدربون القوات العراقية": whom they train.
    if (PLURAL_VERB.test(word)) return false;
    if (word === 'في' || word === 'فى' || word === 'الي' || word === 'على' || word === 'علي') return false;
  }
  return term.id !== 'iraq' || term.first === noun.last + 1;
}

/** "within the coalition that Washington leads": an umbrella and its leader are named, not whose soldiers these are. */
function isHostOrUmbrella(reading: Reading, term: Term): boolean {
  return (
    (term.id === 'coalition' || term.id === 'nato') && [1, 2].some((back) => roleWords.membership.at(reading.tokens[term.first - back]))
  );
}

/** Several countries of one phrase: the allies together, Americans among them or not. */
function combine(terms: readonly Term[]): string | null {
  const ids = [...new Set(terms.map((term) => term.id))];
  if (ids.length === 0) return null;
  if (ids.length === 1) return ids[0] ?? null;
  if (ids.includes('isis')) return 'isis';
  if (ids.includes('us') && ids.includes('coalition')) return 'us+coalition';
  if (ids.every((id) => COUNTRIES_OF_COALITION.has(id) || id === 'coalition-non-us')) return 'coalition-non-us';
  return ids.find((id) => id !== 'iraq') ?? null;
}
