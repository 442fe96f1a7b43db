// Who says what a token says: verbs of saying, "according to", labels of a transcript, and the speaker of the sentence before.
import { isSpeech, type Quotation, quotationAt } from './quotations.ts';
import type { Reading } from './reading.ts';
import { type Said, type Saying, sayingsOf } from './sayings.ts';
import { labelledSpeaker } from './transcript.ts';

export type { Said } from './sayings.ts';

/** A verb this close behind a quotation belongs to it: "…", said X. */
const BEHIND_QUOTATION = 3;

const NOBODY: Said = { id: null, name: null };

/**
 * `id` is a speaker of the lexicon, `name` the words that name an unknown one; both are `null` when the text itself
 * speaks. The side of an id is in the lexicon.
 */
export function speakerAt(reading: Reading, sentence: number, token: number): Said {
  const sayings = sayingsOf(reading, sentence);
  const quotation = quotationAt(reading, sentence, token);
  const governing = quotation && isSpeech(quotation) ? aroundQuotation(reading, sayings, quotation) : null;
  const saying = governing ?? before(sayings, token) ?? behind(reading, sayings, token) ?? according(sayings, token);
  if (saying) return saying.said;
  const labelled = labelledSpeaker(reading, sentence);
  if (labelled) return labelled;
  return quotation && isSpeech(quotation) ? lastSaid(reading, sentence) : NOBODY;
}

function aroundQuotation(reading: Reading, sayings: readonly Saying[], quotation: Quotation): Saying | null {
  const following = sayings.find((saying) => saying.first >= quotation.last);
  if (following && Math.min(following.first, following.subjectFirst) - quotation.last <= BEHIND_QUOTATION) {
    const leading = reading.tokens[quotation.first - 2]?.norm;
    if (leading !== ':') return following;
  }
  return before(sayings, quotation.first);
}

/** The last verb of saying before the token whose speech has not ended there. */
function before(sayings: readonly Saying[], token: number): Saying | null {
  let found: Saying | null = null;
  for (const saying of sayings) {
    if (saying.kind === 'according' || saying.last >= token) continue;
    if (token < saying.until && token >= saying.from) found = saying;
  }
  return found;
}

/** "…, said X": the speech stands before its verb, set off by a mark. */
function behind(reading: Reading, sayings: readonly Saying[], token: number): Saying | null {
  for (const saying of sayings) {
    const start = Math.min(saying.first, saying.subjectFirst);
    if (saying.kind === 'according' || saying.kind === 'participles' || start <= token) continue;
    const mark = reading.tokens[start - 1];
    if (mark?.kind === 'mark' && (mark.norm === ',' || mark.norm === '"') && start - 1 > token) return saying;
    return null;
  }
  return null;
}

/** "According to X" covers its sentence up to a clause of another's. */
function according(sayings: readonly Saying[], token: number): Saying | null {
  const all = sayings.filter((saying) => saying.kind === 'according');
  return all.find((saying) => saying.first > token) ?? all.find((saying) => token > saying.last && token < saying.until) ?? null;
}

function lastSaid(reading: Reading, sentence: number): Said {
  const LOOK_BACK = 2;
  for (let i = sentence - 1; i >= Math.max(0, sentence - LOOK_BACK); i--) {
    const sayings = sayingsOf(reading, i);
    const last = sayings.filter((saying) => saying.kind !== 'according').at(-1);
    if (last) return last.said;
  }
  return NOBODY;
}
