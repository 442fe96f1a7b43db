// Whom a speaker's noun or pronoun stands for when he has not spoken yet: "he", "the official", "its spokesman".
import { speakerWords } from '../../languages/speaker-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Reading, Term } from '../reading.ts';
import { isAnyPossessor, termsOf } from '../scope.ts';
import { askedIn } from './asked.ts';
import { type Account, type AttributionLabel, attributionLabels, type Head } from './attribution-labels.ts';
import type { Said } from './sayings.ts';
import { holds } from './spans.ts';
import { speakerTerms } from './speaker-terms.ts';

/** One who has not spoken is named in so many sentences, that of the verb included. */
const NAMED_SENTENCES = 5;

/**
 * "Al-Sudani met reporters. …, he said": who has said nothing yet speaks when nobody else is named that near. Whoever is
 * named in the speech itself does not count, so of the verb's own sentence nobody does when the speech may stand before it.
 */
export function onlySpeaker(reading: Reading, sentence: number, labels: readonly AttributionLabel[], head: AttributionLabel): Said | null {
  // Behind the preposition of an Arabic verb too: "شدد على أن".
  const isBefore = !labels.some(({ kind, first }) => kind === 'complementizers' && first > head.last && first - head.last <= 2);
  const isHe = head.kind === 'participles' || statementWords.singular.at(reading.tokens[head.first - 1]);
  const ids = new Set<string>();
  for (const at of backFrom(reading, sentence)) {
    if (at === sentence && isBefore) continue;
    const terms = speakerTerms(reading, at).filter((term, i, all) => !all.slice(0, i).some((other) => isOf(reading, term, other)));
    for (const { id, last } of othersMeant(reading, at)) if (last < head.first) ids.add(`${BESIDE}${id}`);
    if (at === sentence) {
      for (const { id, last } of terms) if (last < head.first) ids.add(id);
      // "met the Dutch envoy in a meeting in which he warned": another whom "he" may be.
      if (isHe) for (const noun of personsMeant(reading, at, head.first)) ids.add(`${BESIDE}${noun}`);
    }
    if (at < sentence) for (const id of mayFollow(reading, at, terms)) ids.add(id);
  }
  return single(ids);
}

/** "An official in the prime minister's circle", "of the ministry": who only tells whose the one before is. */
const isOf = ({ tokens }: Reading, term: Term, owner: Term): boolean =>
  term.first - owner.last <= OF_WORDS && speakerWords.ofWhom.at(tokens[owner.last + 1]);

/** "in the" */
const OF_WORDS = 3;

/**
 * Whether a sentence is about the one named: it opens with the name, over light words and an opening that a comma ends, or in Arabic with
 * a verb before it. Not "a critic of al-Sudani", "al-Sudani's wife", "a Pentagon-funded study", "التقى زعيم حزب السوداني".
 */
function isTopic(reading: Reading, sentence: number, { first, last }: Term): boolean {
  const { tokens, sentences } = reading;
  const start = sentences[sentence]?.first ?? first;
  const labels = attributionLabels(reading, sentence).filter(({ kind }) => LIGHT_KINDS.has(kind));
  const isLight = (at: number): boolean =>
    speakerWords.opening.at(tokens[at]) || statementWords.standsForVerb.at(tokens[at]) || holds(labels, at);
  let from = first;
  let heavy = 0;
  for (; from > start && !OPENING.has(tokens[from - 1]?.norm ?? ''); from--) if (!isLight(from - 1)) heavy++;
  if (from > start && tokens[from - 1]?.norm === ',' && !isLight(start)) return false;
  if (tokens[last]?.script === 'arabic') return heavy <= 1;
  const isOwner = isAnyPossessor(reading, last) || tokens[last + 1]?.norm === '-';
  // "a Baghdad taxi driver"
  const isAttribute = tokens[first - 1]?.norm === 'a' && first === last;
  return heavy === 0 && !isOwner && !isAttribute;
}

/** "Al-Sudani said so. Nechirvan Barzani disagreed. He said": whether a sentence between is about a person of another side than the id's. */
export function isOfAnotherSince(reading: Reading, from: number, sentence: number, id: string | null): boolean {
  const sideOf = (speaker: string | null): string | undefined => reading.lexicon.speakers[speaker ?? '']?.side;
  for (let at = from + 1; at < sentence; at++) {
    const isAbout = (term: Term): boolean => sideOf(term.id) !== sideOf(id) && isPersons(reading, term) && isTopic(reading, at, term);
    if (speakerTerms(reading, at).some(isAbout)) return true;
  }
  return false;
}

/** A person by the id, or by an office among the words: "the French president". */
const isPersons = (reading: Reading, { id, first, last }: Term): boolean =>
  kindOf(reading, id) !== undefined || reading.tokens.slice(first, last + 1).some((token) => statementWords.persons.at(token));

/** The person, or the people (`isMany`), whom a sentence opens with, where it names no other before the token. */
export function topicBefore(reading: Reading, sentence: number, until: number, isMany = false): Said | null {
  const first = reading.sentences[sentence]?.first ?? until;
  // Of two readings of one name the first.
  const terms = speakerTerms(reading, sentence).filter(({ first, last }, i, all) => last < until && all[i - 1]?.first !== first);
  const isOther = reading.tokens.slice(first, until).some((token, i) => statementWords.persons.at(token) && !holds(terms, first + i));
  // A people's officials are persons too, and a capital is none.
  const persons = terms.filter(({ id }) => kindOf(reading, id) !== undefined);
  return !isOther && persons.some((term) => isTopic(reading, sentence, term))
    ? single(new Set(persons.map(({ id }) => ((kindOf(reading, id) === 'people') === isMany ? id : BESIDE))))
    : null;
}

/** "Al-Sudani left. Austin came later. …, he said": another of his kind, in the paragraph up to the sentence; or one whom he asks. */
export const hasRival = (reading: Reading, sentence: number, id: string): boolean =>
  askedIn(reading, sentence - 1) !== null ||
  backFrom(reading, sentence - 1).some((at) =>
    speakerTerms(reading, at).some(
      (term, i, all) =>
        term.id !== id &&
        all[i - 1]?.first !== term.first &&
        kindOf(reading, term.id) !== undefined &&
        (kindOf(reading, term.id) === 'people') === (kindOf(reading, id) === 'people'),
    ),
  );

/** Whether a speaker holds an office, is an officer or several people; a body is nothing of these. */
export const kindOf = ({ lexicon }: Reading, id: string): 'holder' | 'officer' | 'people' | undefined => lexicon.speakers[id]?.is;

/** A clause of its own begins behind a colon. */
const OPENING = new Set([',', ':', ';']);

/** "The Pentagon, in answer to a question: …"; in Arabic also behind nouns of saying (إعلان الخارجية), but not where another is named. */
export const mayQuote = (reading: Reading, sentence: number, term: Term): boolean =>
  reading.tokens[term.first]?.script === 'arabic'
    ? personsMeant(reading, sentence).every((noun) => speakerWords.official.has(noun))
    : isTopic(reading, sentence, term);

const LIGHT_KINDS: ReadonlySet<string> = new Set(['prepositions', 'fillers', 'asides', 'resets']);

/** The ids of those named in a sentence who may speak in the next: of a question that is only told, who is asked. */
function mayFollow(reading: Reading, sentence: number, terms: readonly Term[]): readonly string[] {
  const asked = askedIn(reading, sentence);
  if (!asked) return [...namedIn(reading, sentence, terms), ...personsMeant(reading, sentence)];
  const objects = terms.filter(({ first, last }) => first > asked.verb && last < asked.whether);
  if (objects.length > 0) return objects.map(({ id }) => id);
  const outside = terms.filter(({ first, last }) => last < asked.whether || first >= asked.end);
  return asked.isPassive ? namedIn(reading, sentence, outside) : [BESIDE];
}

/** The ids of speakers whom a sentence names; one whom it is not about counts, but is not the one who speaks. */
function namedIn(reading: Reading, sentence: number, terms: readonly Term[]): readonly string[] {
  const topics = new Set(terms.filter((term) => isTopic(reading, sentence, term)).map(({ id }) => id));
  return terms.map(({ id }) => (topics.has(id) ? id : `${BESIDE}${id}`));
}

const BESIDE = '?';

/** "The Polish premier met …": another of the same office, in the paragraph up to the sentence. */
export const hasNamesakeBefore = (reading: Reading, sentence: number, id: string): boolean =>
  backFrom(reading, sentence).some(
    (at) =>
      termsOf(reading, at, 'speaker').filter((term) => term.id === id).length >
      speakerTerms(reading, at).filter((term) => term.id === id).length,
  );

/** "A taxi driver disagrees.": who comes in is "he". */
export function hasNewcomer(reading: Reading, sentence: number, known: readonly Term[] = []): boolean {
  const { tokens, sentences } = reading;
  const { first } = sentences[sentence] ?? { first: 0 };
  const isPerson = (at: number): boolean => statementWords.persons.at(tokens[at]) || speakerWords.agent.at(tokens[at]);
  return speakerWords.newcomer.at(tokens[first]) && [1, 2, 3].some((ahead) => isPerson(first + ahead) && !holds(known, first + ahead));
}

/** "met a U.S. general": another one whom "he" may be. */
function personsMeant(reading: Reading, sentence: number, until = reading.sentences[sentence]?.last): readonly string[] {
  const bounds = reading.sentences[sentence];
  if (!bounds) return [];
  const known = speakerTerms(reading, sentence);
  const found = reading.tokens
    .slice(bounds.first, until)
    .filter((token, i) => statementWords.persons.at(token) && !holds(known, bounds.first + i))
    .map(({ norm }) => norm);
  return hasNewcomer(reading, sentence, known) ? [...found, BESIDE] : found;
}

/** Of the nearest sentence of the paragraph that names any: the only one, `null` where there are more; `undefined` where none does. */
function nearest(reading: Reading, sentence: number, idsAt: (at: number) => readonly string[]): Said | null | undefined {
  for (const at of backFrom(reading, sentence)) {
    const ids = idsAt(at);
    if (ids.length > 0) return single(new Set(ids));
  }
  return undefined;
}

/** The sentence and those before it in its paragraph. */
const backFrom = ({ sentences }: Reading, sentence: number): readonly number[] =>
  Array.from({ length: NAMED_SENTENCES }, (_, back) => sentence - back).filter(
    (at) => sentences[at]?.paragraph === sentences[sentence]?.paragraph,
  );

const single = ([only, another]: ReadonlySet<string>): Said | null =>
  only !== undefined && another === undefined && !only.startsWith(BESIDE) ? { id: only, name: null } : null;

/** "A defence official was blunt. …, the official said": who was named as one, though he has not spoken. */
const officialNamed = (reading: Reading, sentence: number, head: Head | Account): Said | null | undefined =>
  nearest(reading, sentence, (at) =>
    speakerTerms(reading, at)
      // Of two readings of one name the first.
      .filter(({ first, last }, i, all) => last < head.first && isOfficial(reading, first, last) && all[i - 1]?.first !== first)
      .map(({ id }) => id),
  );

/** "The embassy handed the foreign minister a letter, and the minister said": the only one named before who holds such an office. */
export const bearerBefore = (reading: Reading, sentence: number, noun: number, ids: RegExp): Said | null =>
  nearest(reading, sentence, (at) => {
    const until = at === sentence ? noun : reading.sentences[at]?.last;
    const bearers = speakerTerms(reading, at).filter(
      ({ id, last }) => ids.test(id) && kindOf(reading, id) === 'holder' && last < (until ?? 0),
    );
    const others = personsMeant(reading, at, until).map((noun) => `${BESIDE}${noun}`);
    return bearers.length > 0 ? [...bearers.map(({ id }) => id), ...others] : others;
  }) ?? null;

/** `host`: see {@link Subject}. */
export function nearby(
  reading: Reading,
  sentence: number,
  head: Head | Account,
  noun: string,
  host?: string | null,
): Said | null | undefined {
  if (host !== undefined) return ownerOf(reading, sentence, head, noun, host);
  return speakerWords.official.has(noun) ? officialNamed(reading, sentence, head) : undefined;
}

/** "a State Department official", whose id is the department's. */
const isOfficial = ({ tokens }: Reading, first: number, last: number): boolean =>
  tokens.slice(first, last + 1).some((token) => speakerWords.official.at(token));

/** "The Pentagon has changed its tone. Iraq, its press secretary said, …": the only one named before who can have such an officer. */
function ownerOf(reading: Reading, sentence: number, head: Head | Account, noun: string, host: string | null): Said | null | undefined {
  if (OF_MINISTRY.test(noun)) return nearest(reading, sentence, (at) => ministriesIn(reading, at, head.first));
  const isHolder = (id: string): boolean => OFFICES.every(([pattern, ids]) => !pattern.test(noun) || ids.test(id));
  const own = host !== null && isHolder(host) ? [host] : [];
  // "a spokesman": of the one whom the sentence right before is about, and who is alone there.
  const isNew = noun.startsWith('a ') || speakerWords.voice.has(noun);
  if (isNew && hasOtherName(reading, sentence - 1)) return null;
  const reach = isNew ? sentence - 1 : 0;
  const near = nearest(reading, sentence, (at) => {
    const ids =
      at === sentence || at < reach
        ? []
        : [
            ...mayFollow(
              reading,
              at,
              speakerTerms(reading, at).filter(({ id }) => isHolder(id)),
            ),
          ];
    return ids.length > 0 ? [...ids, ...own] : ids;
  });
  return near === undefined && own.length > 0 ? single(new Set(own)) : near;
}

/** A capital inside of a sentence that belongs to no known speaker and to no day. */
function hasOtherName(reading: Reading, sentence: number): boolean {
  const { tokens, sentences } = reading;
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  const known = [...speakerTerms(reading, sentence), ...attributionLabels(reading, sentence)];
  return tokens.slice(first + 1, last).some((token, i) => token.capital && !holds(known, first + 1 + i));
}

/** "مسؤول في الوزارة", "في وزارته": an officer of the ministry, or of the minister, that was named last. */
const OF_MINISTRY = /وزار(?:ه|ته)$/u;
const MINISTRIES = /ministry|department|pentagon|minister|secretary/u;

/** From an office to the name of who holds it. */
const NAME_BEHIND = 2;

/** The ministries that a sentence names before a token, and their ministers; one that is not known counts too. */
function ministriesIn(reading: Reading, sentence: number, until: number): readonly string[] {
  const { tokens, sentences } = reading;
  const known = speakerTerms(reading, sentence).filter(({ last }) => last < until);
  const { first, last } = sentences[sentence] ?? { first: 0, last: 0 };
  const unknown = tokens.slice(first, Math.min(last, until)).some(
    ({ norm }, i) =>
      /^[وفبل]?(?:ال)?وزيره?$|^[وفبل]?وزاره$|^نظير(?:ه|ته|ها)$/u.test(norm) &&
      // "وزير الدفاع لويد أوستن": his name is known.
      !known.some((term) => term.first <= first + i + NAME_BEHIND && term.last >= first + i),
  );
  return [...known.filter(({ id }) => MINISTRIES.test(id)).map(({ id }) => id), ...(unknown ? [BESIDE] : [])];
}

/** Who can have such an officer, by the ids of the speakers: only states have ministers, and no state has a press secretary. */
const OFFICES: readonly (readonly [noun: RegExp, id: RegExp])[] = [
  [/minist|embass|ambassador|وزار/u, /^[a-z]+$|government/u],
  [/press secretary|briefer/u, /-(?!government$)|pentagon|centcom/u],
];

/** "the ambassador", "السفيرة": somebody whom the article knows by a noun; a pronoun is nobody else. */
const othersMeant = (reading: Reading, sentence: number): readonly { readonly id: string; readonly last: number }[] =>
  attributionLabels(reading, sentence)
    .filter(({ kind, first, last }) => kind === 'generic' && (last > first || reading.tokens[first]?.script === 'arabic'))
    .filter((label) => !speakerTerms(reading, sentence).some(({ first, last }) => first <= label.last && last >= label.first))
    .map(({ first, last }) => ({ id: `${reading.tokens[last]?.norm ?? first}`, last }));
