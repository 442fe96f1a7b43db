// "They", "it": the force that the sentence before is about, and where that is. "American forces in Iraq and Syria are on alert. They have been
// attacked 165 times", "The US military is staying on. It has 2,500 soldiers there".
import { clauseWords } from '../../languages/clause-words.ts';
import { roleWords } from '../../languages/role-words.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading, Term } from '../reading.ts';
import { isAnyPossessor, isBoundary, termsOf } from '../scope.ts';
import { FORCES, HAVE_SOLDIERS } from './kinds.ts';
import { hasLocative } from './locative.ts';
import type { FoundPlace } from './place.ts';
import type { Predecessor } from './scene.ts';

/** Before the owner that a sentence is about: "There are about 2,500". */
const OPENING_WORDS = 4;
/** "Senior Defence Official:". */
const LABEL_WORDS = 4;
/** "Together, they", "In all, they": before the pronoun. */
const BEFORE_PRONOUN = 3;
/** "attacks on them", "shot at them". */
const AIMED = [roleWords.aimedAt, roleWords.atWhom];

/** Whose force the sentence before is about, where its owner is its only party, and a pronoun opens this one. */
export function ownerMeant(reading: Reading, sentence: number): string | null {
  return pronounOf(reading, sentence) === null ? null : subjectBefore(reading, sentence);
}

/** Whose force the sentence before is about, where its owner is its subject and its only party; a country id, or `null`. */
export function subjectBefore(reading: Reading, sentence: number): string | null {
  const { sentences, tokens } = reading;
  const [before, own] = [sentences[sentence - 1], sentences[sentence]];
  if (!before || before.paragraph !== own?.paragraph) return null;
  const parties = termsOf(reading, sentence - 1, 'actor').filter(({ id }) => id !== 'iraq');
  const [owner] = parties;
  if (!owner || !HAVE_SOLDIERS.has(owner.id) || parties.some(({ id }) => id !== owner.id)) return null;
  // "Minister: The Americans told us. They have 2,500 here"
  const label = tokens.slice(before.first, owner.first).findIndex(({ norm }, at) => norm === ':' && at <= LABEL_WORDS);
  const opening = tokens.slice(before.first + label + 1, owner.first);
  const isOpening =
    opening.length <= OPENING_WORDS && opening.every((token, i) => (i === 0 || !token.capital) && OPENERS.some((is) => is(token)));
  return isOpening && isSubject(reading, sentence - 1, owner) ? owner.id : null;
}

const OPENERS = [
  (token: Reading['tokens'][number]): boolean => token.kind === 'number' || clauseWords.light.at(token) || roleWords.definite.at(token),
  (token: Reading['tokens'][number]): boolean => roleWords.there.at(token) || roleWords.existence.at(token),
];

/** "American troops", "Washington has"; not "US allies", "the Americans' partners", "US and Norwegian". */
function isSubject(reading: Reading, sentence: number, { first, last }: Term): boolean {
  const next = reading.tokens[last + 1];
  if (isAnyPossessor(reading, last) || roleWords.conjunction.at(next) || roleWords.partner.at(next) || isBoundary(next)) return false;
  // "The US military"
  const isForce = (reading.terms[sentence] ?? []).some(
    (noun) => (FORCES.has(noun.id) || noun.id === 'forces') && noun.first >= first && noun.first <= last + 2 && noun.last >= last,
  );
  return isForce || (next?.kind === 'word' && PEOPLE.test(reading.tokens[last]?.norm ?? '')) || VERBS.some((words) => words.at(next));
}

/** "The Americans like": no adjective of others. */
const PEOPLE = /^[a-z]{4,}(?:an|ard|ian|on)s$/u;

const VERBS = [roleWords.auxiliary, roleWords.stock, roleWords.present];

/** The token of "they" or "it" that opens a sentence, also behind a short phrase and its comma. */
function pronounOf({ tokens, sentences }: Reading, sentence: number): number | null {
  const { first } = sentences[sentence] ?? { first: 0 };
  for (let at = first; at <= first + BEFORE_PRONOUN; at++) {
    if (roleWords.itself.at(tokens[at])) return at;
    if (!(tokens[at]?.norm === ',' || roleWords.alongside.at(tokens[at]) || roleWords.inAll.at(tokens[at]))) return null;
  }
  return null;
}

/** The sentence before tells of American soldiers and of no other party that they could be: "… الجنود الأميركيين. … عليهم". */
function isOnlyForce(reading: Reading, sentence: number): boolean {
  const [before, own] = [reading.sentences[sentence - 1], reading.sentences[sentence]];
  const parties = termsOf(reading, sentence - 1, 'actor').filter(({ id }) => id !== 'iraq');
  return (
    before?.paragraph === own?.paragraph &&
    parties.length > 0 &&
    parties.every(({ id }) => id === 'us') &&
    termsOf(reading, sentence - 1, 'measure').some(({ id }) => id === 'troops') &&
    !termsOf(reading, sentence, 'actor').some(({ id }) => HAVE_SOLDIERS.has(id))
  );
}

/** Where the force before is that was attacked, by its pronoun: "They have been attacked", "attacks on them"; `null` where it is not said. */
export function attackedBefore(reading: Reading, sentence: number, figure: Figure, parts: readonly Predecessor[]): FoundPlace | null {
  const { tokens, sentences } = reading;
  const { last } = sentences[sentence] ?? { last: figure.last };
  const pronoun = pronounOf(reading, sentence);
  const isHit =
    pronoun !== null && tokens.slice(pronoun, figure.first).some((token) => roleWords.passive.at(token) || roleWords.under.at(token));
  const isAim = tokens
    .slice(figure.last, last)
    .some((token, i) => token.norm === 'them' && AIMED.some((words) => words.at(tokens[figure.last + i - 1])));
  // "2,500 are in Iraq and 900 in Syria. Together they have been shot at"
  const isOfParts =
    isHit &&
    roleWords.alongside.at(tokens[(pronoun ?? 0) - 1]) &&
    parts.every(({ sentence: at, actor, place }) => at === sentence - 1 && actor?.id === 'us' && place?.basis === 'stated');
  if (isOfParts && parts.length > 0) return { ids: [...new Set(parts.flatMap(({ place }) => place?.ids ?? []))].sort(), basis: 'stated' };
  const isUpon = tokens.slice(sentences[sentence]?.first ?? last, last).some((token) => roleWords.uponThem.at(token));
  if (!(isUpon && isOnlyForce(reading, sentence)) && ((!isHit && !isAim) || subjectBefore(reading, sentence) !== 'us')) return null;
  const before = sentences[sentence - 1];
  const isBoth = before !== undefined && tokens.slice(before.first, before.last).some((token) => roleWords.bothCountries.at(token));
  if (isUpon && isBoth) return { ids: ['iraq', 'syria'], basis: 'stated' };
  const places = termsOf(reading, sentence - 1, 'place').filter(
    (term) => hasLocative(reading, term, sentence - 1) || roleWords.conjunction.at(tokens[term.first - 1]),
  );
  const ids = [...new Set(places.map(({ id }) => id))].sort();
  return ids.length > 0 ? { ids, basis: 'stated' } : null;
}
