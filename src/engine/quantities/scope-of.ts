// Is it all of them, or some, or those who come and go? "withdraw 500 troops" is no rival to 2,500 in the country.
import { roleWords } from '../../languages/role-words.ts';
import type { Figure } from '../figures/read.ts';
import type { Reading } from '../reading.ts';
import { isBoundary, segmentAt, termsOf } from '../scope.ts';
import type { CountedNoun } from './noun.ts';

/** So many words before the figure and behind its noun may make it a part. */
const WORDS_BEFORE = 4;
const WORDS_BEHIND = 3;

export function scopeOf(reading: Reading, sentence: number, figure: Figure, noun: CountedNoun, next: number): 'whole' | 'part' {
  const { first } = reading.sentences[sentence] ?? { first: 0 };
  if (isAmongCasualties(reading, sentence, figure) || isShare(reading, sentence, figure)) return 'part';
  if (noun.measure === 'rounds' && !isOfTalks(reading, sentence)) return 'part';
  const before = reading.tokens[figure.first - 1];
  const own = reading.tokens[figure.first];
  if ((before && roleWords.definite.has(before.norm)) || own?.norm === 'ال') return 'whole';
  for (let i = figure.first - 1; i >= Math.max(first, figure.first - WORDS_BEFORE); i--) {
    const token = reading.tokens[i];
    if (!token || isBoundary(token) || token.kind === 'number') break;
    if (isPart(token.norm) && !roleWords.spread.has(reading.tokens[i - 1]?.norm ?? '')) return 'part';
  }
  for (let i = figure.last + 1; i < Math.min(next, noun.last + 1 + WORDS_BEHIND); i++) {
    const token = reading.tokens[i];
    if (!token || isBoundary(token)) break;
    // "soldiers left in Iraq" remain.
    if (roleWords.partBehind.has(token.norm) && !(token.norm === 'left' && roleWords.locative.has(reading.tokens[i + 1]?.norm ?? '')))
      return 'part';
  }
  return 'whole';
}

/** A clause that speaks of deaths before its figure may count the dead, whatever its noun. */
function isAmongCasualties(reading: Reading, sentence: number, figure: Figure): boolean {
  const segment = segmentAt(reading, sentence, figure.first);
  return termsOf(reading, sentence, 'measure').some(
    ({ id, first, last }) => CASUALTIES.has(id) && first >= segment.first && last < figure.first,
  );
}

/** "Half of the US troops in Iraq, that is 1,250 (أي 1250)": up to so many words back. */
const SHARE_WORDS = 10;

function isShare(reading: Reading, sentence: number, figure: Figure): boolean {
  if (!roleWords.thatIs.has(reading.tokens[figure.first - 1]?.norm ?? '')) return false;
  const from = Math.max(reading.sentences[sentence]?.first ?? 0, figure.first - SHARE_WORDS);
  return reading.tokens.slice(from, figure.first).some(({ norm }) => roleWords.share.has(norm));
}

/** Rounds of these talks: the sentence, or one of the two before, names a party or the commission. */
const isOfTalks = (reading: Reading, sentence: number): boolean =>
  [0, 1, 2].some((back) => (reading.terms[sentence - back] ?? []).some(({ id }) => PARTIES.has(id)));

const PARTIES = new Set(['us', 'coalition', 'hmc', 'the-committee', 'joint-security-dialogue']);

const CASUALTIES = new Set(['killed', 'wounded', 'detained']);

const isPart = (word: string): boolean =>
  roleWords.part.has(word) ||
  ((word.startsWith('ل') || word.startsWith('ب') || word.startsWith('و')) && word.length > 4 && roleWords.part.has(word.slice(1)));
