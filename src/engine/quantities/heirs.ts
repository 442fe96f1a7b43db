// What a figure without words of its own takes over: from the figure before, a question, a count that was announced, or its parts.
// Long: every way in which a figure takes words over, one function each, in the order in which they are asked.
import { withoutConjunction } from '../../languages/clitics.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading, Term } from '../reading.ts';
import { segmentAt, termsOf } from '../scope.ts';
import { type FoundActor, possessorOf } from './actor.ts';
import {
  answered,
  askedBefore,
  askedElsewhere,
  askedHere,
  describedBehind,
  placeAsked,
  questionBefore,
  tellsOnlyWhere,
  toldBehind,
} from './asked.ts';
import { basesOfForce } from './bases.ts';
import { type Count, isElided } from './count.ts';
import { countedAgain, talliedBefore } from './counted-again.ts';
import { subjectBefore } from './force-before.ts';
import { isNamedGroupsOwn } from './group-own.ts';
import { DONE, FORCES, HAVE_SOLDIERS, OWNED, SMALLEST_FORCE, TELLERS } from './kinds.ts';
import { hasLocative } from './locative.ts';
import { isContact, numberedNow } from './meant.ts';
import { type CountedNoun, isCountOf, isRelational, nounOf } from './noun.ts';
import { itemised, listed } from './owner-before.ts';
import type { Plain, Predecessor, Scene } from './scene.ts';
import { isPartOf } from './scope-of.ts';
import { topical } from './topical.ts';

/** A number without a noun may be of things named so many sentences before. */
const COUNTED_SENTENCES = 4;

/** Whose words a figure without a noun of its own takes over; the nearest way that fits, null where none does or none is needed. */
export function heirOf(count: Count, scene: Scene): Predecessor | null {
  const { reading, sentence, figure, noun } = count;
  if (figure.unit !== 'count' || isContact(reading, figure)) return null;
  if (!isElided(count)) {
    const named =
      noun.where === 'after'
        ? (answered(count, scene.people) ?? basesOfForce(count, scene) ?? numberedNow(reading, sentence, figure))
        : null;
    if (!named && noun.measure === 'attacks') return talliedBefore(count);
    return named?.measure === noun.measure ? named : null;
  }
  return (
    listed(count) ??
    itemised(count) ??
    hadByGroup(count) ??
    askedElsewhere(count, scene.people) ??
    askedHere(reading, sentence, figure) ??
    partOfNext(count) ??
    countedAgain(count, scene) ??
    talliedBefore(count) ??
    apposed(reading, sentence, figure, scene.people) ??
    countedInside(reading, sentence, figure) ??
    numberedNow(reading, sentence, figure) ??
    toldBehind(reading, sentence, figure) ??
    describedBehind(count) ??
    numberedBefore(reading, sentence, figure) ??
    countedBeside(scene.plain, sentence, count.index) ??
    headedBefore(reading, sentence, figure) ??
    bracketed(count) ??
    announcedBefore(reading, sentence, figure) ??
    doneBefore(reading, sentence, figure) ??
    heldBehindDeeds(count, scene) ??
    nearPredecessor(reading, scene, sentence, figure) ??
    pronounBefore(reading, sentence, figure) ??
    askedBefore(reading, sentence, figure) ??
    countedBefore(reading, sentence, figure, scene.people) ??
    hadBefore(reading, sentence, figure) ??
    stationed(reading, sentence, figure, noun) ??
    joinedBehind(count) ??
    placed(count, scene.people) ??
    comparedBehind(count) ??
    topical(count, scene)
  );
}

/** "ISIS still counts 2,000 in Iraq": its fighters, whatever was counted before. */
const hadByGroup = (count: Count): Predecessor | null =>
  (count.figure.value.min ?? count.figure.value.max ?? 0) >= SMALLEST_FORCE && isNamedGroupsOwn(count)
    ? { sentence: count.sentence, measure: 'members', actor: { id: 'isis', basis: 'stated' }, place: null, target: null }
    : null;

/** "five American officials and three Iraqis": of the same sort as the figure just before; "after two years, 1,200" are no years. */
const countedBeside = (plain: Plain | null, sentence: number, index: number): Predecessor | null =>
  plain && plain.sentence === sentence && plain.index === index - 1 && plain.measure !== 'duration'
    ? { sentence, measure: plain.measure, actor: null, place: null, target: null }
    : null;

/** "… 150 attacks on its forces. Now it has 2,000 in Iraq": what a country has somewhere by the hundred, behind a count of deeds. */
function heldBehindDeeds({ reading, sentence, figure }: Count, { previous }: Scene): Predecessor | null {
  const { tokens } = reading;
  const isHeld = roleWords.keeping.at(tokens[figure.first - 1]) && (figure.value.min ?? figure.value.max ?? 0) >= SMALLEST_FORCE;
  if (!isHeld || !previous || !DONE.has(previous.measure)) return null;
  const isThere = termsOf(reading, sentence, 'place').some(
    (term) => term.first > figure.last && term.first - figure.last <= 2 && hasLocative(reading, term, sentence),
  );
  const holder = termsOf(reading, sentence, 'actor').findLast(({ last }) => last < figure.first);
  if (!isThere || (holder && !HAVE_SOLDIERS.has(holder.id))) return null;
  const actor = holder ? ({ id: holder.id, basis: 'inferred' } as const) : null;
  return { sentence: sentence - 1, measure: 'troops', actor, place: null, target: null, isGuess: true };
}

/** The figure before, when it stands in this sentence or in the one before; nobody has bases by the hundred. */
function nearPredecessor(reading: Reading, scene: Scene, sentence: number, figure: Figure): Predecessor | null {
  const { previous, people } = scene;
  const isForce = (figure.value.min ?? figure.value.max ?? 0) >= SMALLEST_FORCE;
  const before = previous?.sentence === sentence ? previous : scene.leading();
  const near = before?.measure === 'bases' && isForce ? people : before;
  if (!near) return null;
  const isNear = sentence - near.sentence <= 1 || (isForce && isGoneOnWith(reading, near, sentence, figure));
  const since = namedSince(reading, near, sentence, figure);
  return since && (isNear || DONE.has(since.measure)) ? since : isNear ? near : null;
}

/**
 * "2,500 are in Iraq. And the attacks? They reached 150": what was named since the figure before and is of the other kind, deeds or people; a
 * sentence that names a country with soldiers, or where they serve, is of people.
 */
function namedSince(reading: Reading, near: Predecessor, sentence: number, figure: Figure): Predecessor | null {
  const isOfPeople = (reading.terms[sentence] ?? []).some(
    ({ group, id, last }) => last < figure.first && (STATIONED.has(id) || (group === 'actor' && HAVE_SOLDIERS.has(id))),
  );
  for (let at = sentence; at > Math.max(near.sentence, sentence - COUNTED_SENTENCES); at--) {
    const noun = termsOf(reading, at, 'measure').findLast(
      ({ id, last }) => (FORCES.has(id) || (id === 'attacks' && !isOfPeople)) && last < figure.first,
    );
    if (!noun) continue;
    // "… two attacks. Before that the troops had been exposed to 150": those who are hit are not counted.
    const isOther = DONE.has(noun.id) ? !DONE.has(near.measure) : DONE.has(near.measure) && at < sentence;
    return isOther ? { sentence: at, measure: noun.id, actor: null, place: null, target: null, isGuess: true } : null;
  }
  return null;
}

/** "2,500 are in Iraq. That is what an adviser told me. And in Syria, 900": a place and its number, behind what counts nothing. */
function isGoneOnWith(reading: Reading, near: Predecessor, sentence: number, figure: Figure): boolean {
  const { sentences, tokens, terms } = reading;
  const [from, until] = [sentences[near.sentence + 1], sentences[sentence]];
  if (!from || !until || sentence - near.sentence > GONE_ON_SENTENCES || !FORCES.has(near.measure)) return false;
  const isPlaced = termsOf(reading, sentence, 'place').some(({ last }) => last < figure.first && last >= figure.first - 2);
  if (!isPlaced || !tellsOnlyWhere(reading, sentence, figure)) return false;
  const between = terms.slice(near.sentence + 1, sentence).flat();
  const isOther = between.some(
    ({ group, id }) => (group === 'measure' && !TELLERS.has(id)) || (group === 'actor' && id !== 'iraq' && id !== near.actor?.id),
  );
  return !isOther && tokens.slice(from.first, until.first).every(({ kind }) => kind !== 'number');
}

const GONE_ON_SENTENCES = 3;

/** "The number in Iraq stands at 2,500" some sentences after the troops were named; of attacks, when they were named since. */
function countedBefore(reading: Reading, sentence: number, figure: Figure, people: Predecessor | null): Predecessor | null {
  if (!people || sentence - people.sentence > COUNTED_SENTENCES) return null;
  const segment = segmentAt(reading, sentence, figure.first);
  const isCount = reading.tokens.slice(segment.first, figure.first).some((token) => isCountOf(token.norm));
  if (!isCount) return null;
  for (let at = sentence - 1; at > people.sentence; at--) {
    const nouns = termsOf(reading, at, 'measure').filter(({ id }) => OWNED.has(id) || DONE.has(id));
    const done = nouns.find(({ id }) => DONE.has(id));
    if (done && nouns.every(({ id }) => DONE.has(id) || id === 'bases'))
      return { sentence: at, measure: done.id, actor: null, place: null, target: null };
    if (nouns.length > 0) break;
  }
  // "attacks on the American contingents": what was done to them may be what is counted.
  const head = termsOf(reading, people.sentence, 'measure').find(({ id }) => OWNED.has(id) || DONE.has(id));
  if (head && DONE.has(head.id) && roleWords.aimedAt.at(reading.tokens[head.last + 1]))
    return { sentence: people.sentence, measure: head.id, actor: null, place: null, target: null };
  const isHit = (reading.terms[people.sentence] ?? []).some(({ id }) => id === 'attacks-on-forces');
  return isHit ? { ...people, isGuess: true } : people;
}

/** "American soldiers entered in 2003; by 2007 there were 170,000 of them" (كان منهم في العراق 300، ألفا منهم). */
function pronounBefore(reading: Reading, sentence: number, figure: Figure): Predecessor | null {
  if (!isOfThem(reading, sentence, figure)) return null;
  const isForce = (figure.value.min ?? figure.value.max ?? 0) >= SMALLEST_FORCE;
  for (const at of [sentence, sentence - 1]) {
    const noun = termsOf(reading, at, 'measure').findLast(
      (term) => !UNCOUNTED.has(term.id) && !(isForce && term.id === 'bases') && !isRelational(reading, term) && term.last < figure.first,
    );
    // "ISIS is not dead: 2,500 of them hide"
    const group = noun ? undefined : termsOf(reading, at, 'actor').findLast(({ id, last }) => id === 'isis' && last < figure.first);
    if (group)
      return { sentence: at, measure: 'members', actor: { id: group.id, basis: 'inferred' }, place: null, target: null, isGuess: true };
    if (!noun || !(OWNED.has(noun.id) || DONE.has(noun.id))) {
      // "six more rounds, two of them in March": of them, whatever else is named before.
      if (noun && at === sentence) return null;
      continue;
    }
    const aimed = aimedAt(reading, at, noun);
    if (DONE.has(noun.id) || aimed) return { sentence: at, measure: (aimed ?? noun).id, actor: null, place: null, target: null };
    // Behind an Arabic noun stands its adjective: الجنود الإسبان.
    const actor = termsOf(reading, at, 'actor').findLast((term) => term.id !== 'iraq' && term.first <= noun.last + 1);
    return { sentence: at, measure: noun.id, actor: actor ? { id: actor.id, basis: 'stated' } : null, place: null, target: null };
  }
  return null;
}

/** "attacks made on US facilities. There were 380 of these": what is done to the noun, when that is named before it. */
const aimedAt = (reading: Reading, sentence: number, { first }: Term): Term | undefined =>
  termsOf(reading, sentence, 'measure').find(
    ({ id, last }) =>
      DONE.has(id) &&
      last < first &&
      first - last <= AIM_WORDS &&
      reading.tokens.slice(last + 1, first).some((token) => roleWords.aimedAt.at(token)),
  );

/** From "attacks" over "on" to what was attacked: "made on the American". */
const AIM_WORDS = 6;

/** What no pronoun of a number goes back to. */
const UNCOUNTED = new Set(['duration', 'countries', ...TELLERS]);

/** "of them" behind the figure, or in Arabic without "of" there or before it in its clause. */
function isOfThem(reading: Reading, sentence: number, { first, last }: Figure): boolean {
  const [of, them] = [reading.tokens[last + 1], reading.tokens[last + 2]];
  if (roleWords.them.at(of) || (roleWords.partitive.at(of) && roleWords.them.at(them))) return true;
  const from = Math.max(segmentAt(reading, sentence, first).first, first - THEM_WORDS);
  return reading.tokens.slice(from, first).some((token) => roleWords.them.at(token));
}

/** "كان منهم في العراق ما لا يقل عن 300": from "of them" to the figure. */
const THEM_WORDS = 6;

/** "Attacks stopped; they had numbered 165", "soldiers, of a total of 2,500": what "they" or the total are is named first, or last. */
function numberedBefore(reading: Reading, sentence: number, figure: Figure): Predecessor | null {
  const before = reading.tokens.slice(Math.max(0, figure.first - NUMBERED_WORDS), figure.first).map(({ norm }) => norm);
  const isTotal = before.at(-1) !== undefined && roleWords.partitive.has(before.at(-1) ?? '') && roleWords.total.has(before.at(-2) ?? '');
  const isPronoun = before.some((word) => roleWords.they.has(word)) && before.some((word) => roleWords.numbering.has(word));
  if (!isTotal && !isPronoun) return null;
  const owner = subjectBefore(reading, sentence);
  for (const at of [sentence, sentence - 1]) {
    const nouns = termsOf(reading, at, 'measure').filter((term) => (OWNED.has(term.id) || DONE.has(term.id)) && term.last < figure.first);
    const noun = isTotal ? nouns.at(-1) : nouns[0];
    if (!noun) continue;
    const actor = DONE.has(noun.id) ? undefined : termsOf(reading, at, 'actor').find((term) => term.id !== 'iraq');
    // "American troops returned. Today they number 2,500": of the subject of the sentence before.
    const basis = at < sentence && actor?.id === owner ? 'stated' : 'inferred';
    return { sentence: at, measure: noun.id, actor: actor ? { id: actor.id, basis } : null, place: null, target: null };
  }
  // "The Americans never left."
  return isPronoun && owner !== null && (figure.value.min ?? 0) >= SMALLEST_FORCE
    ? { sentence: sentence - 1, measure: 'troops', actor: { id: owner, basis: 'stated' }, place: null, target: null }
    : null;
}

/** "they had numbered about 165": from the pronoun to the figure. */
const NUMBERED_WORDS = 9;

/** "On attacks, since October I've got 165 of them": what a sentence is about stands before its first comma. */
function headedBefore(reading: Reading, sentence: number, figure: Figure): Predecessor | null {
  const { first } = reading.sentences[sentence] ?? { first: 0 };
  if (!roleWords.at.at(reading.tokens[first])) return null;
  const noun = termsOf(reading, sentence, 'measure').find(
    (term) => term.first > first && term.last < figure.first && term.first - first <= HEAD_WORDS,
  );
  if (!noun || !(OWNED.has(noun.id) || DONE.has(noun.id)) || reading.tokens[noun.last + 1]?.norm !== ',') return null;
  return { sentence, measure: noun.id, actor: null, place: null, target: null };
}

/** "double the number of attacks that it claimed, officials said: 153 in Iraq and Syria": a colon leads back to what is numbered. */
function announcedBefore(reading: Reading, sentence: number, figure: Figure): Predecessor | null {
  if (reading.tokens[figure.first - 1]?.norm !== ':') return null;
  const noun = termsOf(reading, sentence, 'measure').find(
    ({ id, first, last }) =>
      (OWNED.has(id) || DONE.has(id)) &&
      last < figure.first &&
      reading.tokens[first - 1]?.norm === 'of' &&
      roleWords.countOf.at(reading.tokens[first - 2]),
  );
  return noun ? { sentence, measure: noun.id, actor: null, place: null, target: null } : null;
}

/** From the first word of a heading phrase to its noun. */
const HEAD_WORDS = 3;

/** "Attacks had tailed off after some 150 of them": what was done is counted by its own pronoun, whatever was counted before. */
function doneBefore(reading: Reading, sentence: number, figure: Figure): Predecessor | null {
  const counted = pronounBefore(reading, sentence, figure);
  return counted && counted.sentence === sentence && DONE.has(counted.measure) ? counted : null;
}

/** "The Spaniards, and they are 320", "how many Americans? … that they are 2,500", "those who stayed, their number is 2,500". */
function apposed(reading: Reading, sentence: number, figure: Figure, people: Predecessor | null): Predecessor | null {
  const pronoun = pronounOf(reading, figure);
  if (pronoun === null) return null;
  const done = doneBeforePronoun(reading, sentence, pronoun);
  if (done) return { sentence, measure: done.id, actor: null, place: null, target: null };
  const force = (actor: FoundActor): Predecessor => ({ sentence, measure: 'troops', actor, place: null, target: null });
  const possessed = termsOf(reading, sentence, 'measure').findLast(
    ({ id, last }) => OWNED.has(id) && last < pronoun && pronoun - last <= POSSESSED_WORDS,
  );
  const possessor = possessorOf(reading, sentence, possessed);
  if (possessed && possessor) return { ...force(possessor), measure: possessed.id, isPossessed: true };
  const named = termsOf(reading, sentence, 'actor').findLast(
    ({ id, first, last }) => HAVE_SOLDIERS.has(id) && last < figure.first && figure.first - first <= APPOSITION_WORDS,
  );
  if (named) return force({ id: named.id, basis: 'stated' });
  const asking = questionBefore(reading, sentence, figure);
  const question = reading.sentences[asking];
  const isHowMany =
    question !== undefined &&
    reading.tokens.slice(question.first, question.last).some(({ norm }) => roleWords.howMany.has(norm) || isCountOf(norm));
  const asked = isHowMany ? termsOf(reading, asking, 'actor').find(({ id }) => HAVE_SOLDIERS.has(id)) : undefined;
  const place = asked ? placeAsked(reading, sentence, figure) : null;
  if (asked && place) return { ...force({ id: asked.id, basis: 'stated' }), place, isAnswer: true };
  if (asked) return force({ id: asked.id, basis: 'stated' });
  return people && sentence - people.sentence <= PRONOUN_SENTENCES ? people : null;
}

/** "They come under attack daily, and the number of those is 150" (الهجمات، وبلغ عددها 150): what was done is named last before its pronoun. */
function doneBeforePronoun(reading: Reading, sentence: number, pronoun: number): Term | undefined {
  if (!/(?:ها|هي)$/u.test(reading.tokens[pronoun]?.norm ?? '')) return undefined;
  const noun = termsOf(reading, sentence, 'measure').findLast(({ id, last }) => last < pronoun && !UNCOUNTED.has(id));
  return noun && (DONE.has(noun.id) ? noun : aimedAt(reading, sentence, noun));
}

/** "لا يتجاوز عدد الأميركيين في العراق 1200": whose number it is stands inside the hedge, and is of no other noun. */
function countedInside(reading: Reading, sentence: number, { first, last }: Figure): Predecessor | null {
  const isInside = (term: Term): boolean => term.first > first && term.last < last;
  const actor = termsOf(reading, sentence, 'actor').find(
    (term) => HAVE_SOLDIERS.has(term.id) && isInside(term) && isCountOf(reading.tokens[term.first - 1]?.norm ?? ''),
  );
  if (!actor || termsOf(reading, sentence, 'measure').some(isInside)) return null;
  return { sentence, measure: 'troops', actor: { id: actor.id, basis: 'stated' }, place: null, target: null };
}

/** Right before the figure, or inside its hedge: "their number", "does not exceed in their number" (لا يتخطى عددهم). */
function pronounOf({ tokens }: Reading, { first, last }: Figure): number | null {
  // "their number has reached 150" (وصل عددها إلى 150)
  const from = first - (roleWords.to.at(tokens[first - 1]) ? 2 : 1);
  for (let i = from; i < last; i++) if (roleWords.pronounCount.at(tokens[i])) return i;
  // "3800: عددهم في العراق", "1600 وهو عددهم في سوريا"
  return tokens[last + 1]?.gap !== 'line' && roleWords.pronounCount.at(tokens[last + 2]) ? last + 2 : null;
}

/** "the soldiers of his country, and they are …", "… in Iraq, whose number is …". */
const POSSESSED_WORDS = 6;
/** "The Spaniards, and they are …". */
const APPOSITION_WORDS = 4;
/** "Their number" goes back so many sentences. */
const PRONOUN_SENTENCES = 10;

/** "Attacks on US forces, more than 150 since October, have stopped": what stands between two commas counts the subject before them. */
function bracketed({ reading, sentence, figure, bounds }: Count): Predecessor | null {
  const { tokens } = reading;
  const own = segmentAt(reading, sentence, figure.first);
  const isBetween = tokens[own.last]?.norm === ',' && tokens[own.last]?.script !== 'arabic';
  // "They want to keep their soldiers in Iraq, some 4,000 in all."
  const isInAll = roleWords.inTotal.has(
    tokens
      .slice(figure.last + 1, own.last)
      .map(({ norm }) => norm)
      .join(' '),
  );
  // "The force in Iraq, now 4,000, is to shrink"
  const comma = figure.first - (roleWords.present.at(tokens[figure.first - 1]) ? 2 : 1);
  // "Attacks on US forces in Iraq and Syria, more than 300 since October."
  const isSince = roleWords.since.at(tokens[figure.last + 1]);
  if (tokens[comma]?.norm !== ',' || !(isBetween || isInAll || isSince) || own.last - figure.last > BRACKETED_WORDS) return null;
  const head = segmentAt(reading, sentence, comma - 1);
  if (bounds.previous > head.first || (!isInAll && tokens.slice(head.first, head.last).some((token) => roleWords.saying.at(token))))
    return null;
  const nouns = countedIn(reading, sentence, head);
  const near = nouns.findLast(({ last }) => endsWithPlace(reading, sentence, last + 1, head.last));
  const noun = isInAll ? near : nouns[0];
  if (!noun || !(OWNED.has(noun.id) || DONE.has(noun.id) || noun.id === 'countries')) return null;
  const owner = DONE.has(noun.id)
    ? undefined
    : termsOf(reading, sentence, 'actor').find(({ id, first, last }) => id !== 'iraq' && first >= head.first && last <= noun.last);
  // "The last soldiers, fewer than 500, will stay in Erbil": where the subject has no place, its verb's.
  const places = termsOf(reading, sentence, 'place').filter((term) => hasLocative(reading, term, sentence));
  const place = places.some(({ first }) => first < head.last) ? undefined : places.find(({ first }) => first > own.last);
  // "They keep their soldiers in Iraq, 4,000 in all": those whom they met there may be some of them.
  const opening = tokens.slice(Math.max(head.first, noun.first - KEEPING_WORDS), noun.first);
  // "The American soldiers in Iraq, some 4,000 in all, train": what the clause opens with; of a contingent, wherever that stands.
  // "US troops in Iraq, estimated at 4,000": all of them; without a word of counting or an article perhaps some.
  const isReckoned = roleWords.putting.at(tokens[figure.first]) || comma < figure.first - 1;
  const isOfAll = DONE.has(noun.id) || isReckoned || roleWords.definite.at(tokens[head.first]);
  const isSubject = isOfAll && opensWith(reading, sentence, head.first, noun);
  const isWhole = isSubject || (opening.some((token) => roleWords.definite.at(token)) && roleWords.contingent.at(tokens[noun.last]));
  const isKept = isInAll
    ? isWhole || opening.some((token) => roleWords.keeping.at(token))
    : (isSince && DONE.has(noun.id)) || (isSubject && (DONE.has(noun.id) || own.last === figure.last + 1));
  const beside =
    near && (noun === near || DONE.has(noun.id)) && isKept ? places.filter(({ first }) => first > near.last && first < head.last) : [];
  const whose = owner ? ({ id: owner.id, basis: 'stated' } as const) : null;
  if (beside.length > 0) {
    const ids = [...new Set(beside.map(({ id }) => id))].sort();
    return { sentence, measure: noun.id, actor: whose, place: { ids, basis: 'stated' }, target: null, isAnswer: true };
  }
  return {
    sentence,
    measure: noun.id,
    actor: whose,
    place: place ? { ids: [place.id], basis: 'inferred' } : null,
    target: null,
  };
}

/** "keep all of their". */
const KEEPING_WORDS = 4;
/** "Attacks", "The size of the American force": nothing stands before the noun but whose it is. */
const opensWith = (reading: Reading, sentence: number, from: number, noun: Counted): boolean =>
  reading.tokens
    .slice(from, noun.first)
    .every(
      (token, i) =>
        BEFORE_SUBJECT.some((words) => words.at(token)) ||
        termsOf(reading, sentence, 'actor').some(({ first, last }) => first <= from + i && last >= from + i),
    );

const BEFORE_SUBJECT = [roleWords.definite, roleWords.countOf, roleWords.ofWhat];

/** What a stretch of tokens counts by name; "the American force", where it names nothing else. */
function countedIn(
  reading: Reading,
  sentence: number,
  { first, last }: { readonly first: number; readonly last: number },
): readonly Counted[] {
  const nouns = termsOf(reading, sentence, 'measure').filter((term) => term.first >= first && term.last < last);
  if (nouns.length > 0) return nouns;
  const force = reading.tokens.slice(first, last).findIndex((token) => roleWords.contingent.at(token));
  return force < 0 ? [] : [{ id: 'troops', first: first + force, last: first + force }];
}

type Counted = Pick<Term, 'id' | 'first' | 'last'>;

/** Nothing but a place, or nothing at all, from a noun to the comma: "their soldiers in Iraq,". */
function endsWithPlace(reading: Reading, sentence: number, from: number, until: number): boolean {
  const places = termsOf(reading, sentence, 'place');
  return reading.tokens
    .slice(from, until)
    .every(
      (token, i) =>
        roleWords.locative.at(token) ||
        roleWords.conjunction.at(token) ||
        roleWords.bothCountries.at(token) ||
        roleWords.theCountry.at(token) ||
        places.some(({ first, last }) => first <= from + i && last >= from + i),
    );
}

/** "since the middle of October". */
const BRACKETED_WORDS = 9;

/** "The Spaniards are partners, and they have 300 there" (ولهم هناك): people of a country, who have soldiers by the hundred. */
function hadBefore(reading: Reading, sentence: number, figure: Figure): Predecessor | null {
  if ((figure.value.min ?? figure.value.max ?? 0) < SMALLEST_FORCE) return null;
  const { first } = segmentAt(reading, sentence, figure.first);
  const having = reading.tokens.slice(first, figure.first).findIndex(({ norm }) => roleWords.having.has(withoutConjunction(norm)));
  const at = first + having;
  if (having < 0 || figure.first - at > HAVING_WORDS) return null;
  const actor = termsOf(reading, sentence, 'actor').findLast(({ last }) => last < at);
  return actor && HAVE_SOLDIERS.has(actor.id)
    ? { sentence, measure: 'troops', actor: { id: actor.id, basis: 'stated' }, place: null, target: null }
    : null;
}

/** "لهم هناك اليوم نحو". */
const HAVING_WORDS = 4;

const STATIONED_WORDS = 6;
const BESIDE_PLACE = [roleWords.locative, roleWords.regarding, roleWords.existence, roleWords.present, roleWords.stationed];
const STATIONED = new Set(['troops', 'withdrawing', 'withdrawal', 'staying', 'remaining', 'deploying', 'foreign-forces']);

/**
 * "How many leave? You've got 2,500 in Iraq", "Some 2,000 Americans are left in Iraq": a number of nothing, or of Americans, that is
 * in a country where troops come and go is the number of troops.
 */
function stationed(reading: Reading, sentence: number, figure: Figure, noun: CountedNoun): Predecessor | null {
  if ((figure.value.min ?? figure.value.max ?? 0) < SMALLEST_FORCE) return null;
  const place = termsOf(reading, sentence, 'place').find((term) => term.first > noun.last);
  if (!place || place.first - noun.last > STATIONED_WORDS || !hasLocative(reading, place, sentence)) return null;
  const between = reading.tokens.slice(noun.last + 1, place.first);
  if (!between.every((token) => BESIDE_PLACE.some((words) => words.at(token)))) return null;
  const named = termsOf(reading, sentence, 'actor').find((term) => term.first > figure.last && term.last <= noun.last);
  const around = [sentence - 2, sentence - 1, sentence].flatMap((at) => reading.terms[at] ?? []);
  const isOther = [sentence - 1, sentence].some((at) => termsOf(reading, at, 'measure').some(({ id }) => DONE.has(id) || id === 'people'));
  if (!named && (isOther || (place.id !== 'iraq' && place.id !== 'syria')) && !around.some(({ id }) => STATIONED.has(id))) return null;
  const owner = named?.id ?? ownerThere(reading, sentence);
  return { sentence, measure: 'troops', actor: { id: owner ?? 'us', basis: owner ? 'stated' : 'inferred' }, place: null, target: null };
}

/** "American soldiers are in both countries. There are 2,500 in Iraq": theirs, where the sentence before tells of no others. */
function ownerThere(reading: Reading, sentence: number): string | null {
  const { first } = reading.sentences[sentence] ?? { first: 0 };
  const areThere = roleWords.there.at(reading.tokens[first]) && roleWords.isNow.at(reading.tokens[first + 1]);
  const areSoldiers = termsOf(reading, sentence - 1, 'measure').every(({ id }) => id === 'troops' || !FORCES.has(id));
  return areThere && areSoldiers ? subjectBefore(reading, sentence) : null;
}

/**
 * "In Syria they have gone down to about 400", «ويرابط في سوريا 900»: a number as large as a force in a clause that names a country of the topic
 * alone, with who serves there, or behind counts of soldiers.
 */
function placed({ reading, sentence, figure, noun, bounds }: Count, people: Predecessor | null): Predecessor | null {
  if ((figure.value.min ?? figure.value.max ?? 0) < SMALLEST_FORCE || noun.last > figure.last) return null;
  const { first, last } = segmentAt(reading, sentence, figure.first);
  const from = Math.max(first, bounds.previous);
  const own = (reading.terms[sentence] ?? []).filter((term) => term.first >= from && term.last < Math.min(last, bounds.next));
  const places = own.filter((term) => term.group === 'place' && hasLocative(reading, term, sentence));
  if (places.length !== 1 || own.some(({ group, id }) => group === 'measure' && !FORCES.has(id))) return null;
  const isServing = own.some(({ id, last: end }) => id === 'deploying' && end < figure.first);
  const isFurther = people !== null && sentence - people.sentence <= COUNTED_SENTENCES && FORCES.has(people.measure);
  const since = isFurther ? reading.terms.slice(people.sentence, sentence + 1) : [];
  const isDone = since.some((terms) => terms.some(({ id }) => DONE.has(id)));
  if (!isFurther || isDone)
    return isServing ? { sentence, measure: 'troops', actor: null, place: null, target: null, isGuess: true } : null;
  const actor = people.actor ? ({ id: people.actor.id, basis: 'inferred' } as const) : null;
  return { ...people, actor, place: null, isGuess: true };
}

/** "2,500 American and 900 coalition soldiers": the noun stands with the second figure. */
function joinedBehind({ reading, sentence, noun, figures, index, bounds: { next } }: Count): Predecessor | null {
  const joint = reading.tokens[next - 1];
  const other = figures[index + 1];
  if (other?.first !== next || noun.last === noun.first || noun.last !== next - 2 || !roleWords.conjunction.at(joint)) return null;
  const behind = nounOf(reading, sentence, other, { previous: next, next: reading.sentences[sentence]?.last ?? next });
  return behind.where === 'after' && OWNED.has(behind.measure)
    ? { sentence, measure: behind.measure, actor: null, place: null, target: null }
    : null;
}

/** "From 900 in 2023 the force rose to 2,000", "Compared with 5,200 then, 2,500 soldiers are left": what the next number counts. */
function comparedBehind({ reading, sentence, figure, figures, index, bounds: { next } }: Count): Predecessor | null {
  const { first, last } = reading.sentences[sentence] ?? figure;
  const other = figures[index + 1];
  const opening = reading.tokens.slice(first, figure.first);
  if (other?.first !== next || opening.length > 3 || !opening.some((token) => COMPARING.some((words) => words.at(token)))) return null;
  const behind = nounOf(reading, sentence, other, { previous: figure.last + 1, next: last });
  return behind.where !== 'elided' && (FORCES.has(behind.measure) || DONE.has(behind.measure))
    ? { sentence, measure: behind.measure, actor: null, place: null, target: null, isGuess: true }
    : null;
}

const COMPARING = [roleWords.from, roleWords.compared, roleWords.unlike];

/** "five of the eight bases": the noun stands with the whole. */
function partOfNext({ reading, sentence, noun, figures, index, bounds: { next } }: Count): Predecessor | null {
  const other = figures[index + 1];
  if (other?.first !== next || !isPartOf(reading, noun.last, next)) return null;
  const whole = nounOf(reading, sentence, other, { previous: next, next: reading.sentences[sentence]?.last ?? next });
  return whole.where === 'after' && (OWNED.has(whole.measure) || DONE.has(whole.measure))
    ? { sentence, measure: whole.measure, actor: null, place: null, target: null }
    : null;
}
