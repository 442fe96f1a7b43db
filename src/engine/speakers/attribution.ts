// Who says what a token says: verbs of saying, "according to", labels of a transcript, and the speaker of the sentence before.
import { clauseWords } from '../../languages/clause-words.ts';
import { roleWords } from '../../languages/role-words.ts';
import { speakerWords } from '../../languages/speaker-words.ts';
import { statementWords } from '../../languages/statement-words.ts';
import type { Token } from '../../text/tokens.ts';
import type { Reading } from '../reading.ts';
import { termsOf } from '../scope.ts';
import { attributionLabels } from './attribution-labels.ts';
import { isSpeech, type Quotation, quotationAt, quotationsOf } from './quotations.ts';
import { mayQuote } from './referents.ts';
import { type Said, type Saying, sayingsOf } from './sayings.ts';
import { holds } from './spans.ts';
import { speakerTerms } from './speaker-terms.ts';
import { labelledSpeaker } from './transcript.ts';

export type { Said } from './sayings.ts';

/** A verb this close behind a quotation belongs to it: "…", said X. */
const BEHIND_QUOTATION = 5;
/** A quotation that is attributed at its end is followed over so many sentences. */
const REST_SENTENCES = 3;
/** "a senior defense official at the …", "Pentagon press secretary Maj. Gen. …" may stand between the mark and the speaker's name. */
const BEFORE_NAME = 8;
/** An Arabic name has less before it. */
const BEFORE_ARABIC_NAME = 3;

const NOBODY: Said = { id: null, name: null };

/**
 * `id` is a speaker of the lexicon, `name` the words that name an unknown one; both are `null` when the text itself
 * speaks. The side of an id is in the lexicon.
 */
export function speakerAt(reading: Reading, sentence: number, token: number): Said {
  const sayings = sayingsOf(reading, sentence);
  const quotation = quotationAt(reading, sentence, token);
  // "Yes. They did so last week," X said: what goes on in the next sentence is speech, however short.
  const goesOn = quotation?.last === reading.sentences[sentence]?.last;
  const quoted = quotation && (goesOn || isSpeech(quotation)) ? quotation : null;
  const saying =
    (quoted && (aroundQuotation(reading, sentence, quoted) ?? behindRest(reading, sentence, quoted))) ??
    before(sayings, token) ??
    behind(reading, sentence, sayings, token) ??
    according(sayings, token);
  const labelled = labelledSpeaker(reading, sentence);
  if (saying && !(labelled && isOwn(reading, saying))) return saying.said;
  if (labelled) return labelled;
  const credited = creditedBehind(reading, sentence) ?? creditedInHeading(reading, sentence, token);
  if (credited) return credited;
  return quoted ? quotedWithoutVerb(reading, sentence, quoted) : NOBODY;
}

/** "OFFICIAL: …, and I would mislead you if I said otherwise", "we have been saying", «وأقول لك»: who says "I" is who speaks. */
const isOwn = ({ tokens }: Reading, { first, subjectFirst, said }: Saying): boolean =>
  (said.id === null && said.name === null) ||
  [first - 1, first - 2, first - 3, subjectFirst].some((i) => speakerWords.oneself.at(tokens[i]));

/** «لن نرحل. هذا ما قاله السوداني.»: who the Arabic sentence behind says has said it, now; or null. */
function creditedBehind(reading: Reading, sentence: number): Said | null {
  const { tokens, sentences } = reading;
  const [own, next] = [sentences[sentence], sentences[sentence + 1]];
  if (!next || next.paragraph !== own?.paragraph || tokens[next.first]?.script !== 'arabic') return null;
  const [credit] = sayingsOf(reading, sentence + 1);
  if (credit?.kind !== 'according' || credit.first !== next.first || !THIS.some((words) => words.at(tokens[next.first]))) return null;
  // «هذا ما قاله قبل عامين», «هكذا رد ساخرا», «هذا ما قاله السوداني؟»
  const isOtherwise = (token: Token): boolean =>
    token.kind === 'number' ||
    token.norm === '?' ||
    MANNER.test(token.norm) ||
    clauseWords.bounding.at(token) ||
    roleWords.past.at(token) ||
    roleWords.contrast.at(token);
  const isPlain = !tokens.slice(credit.from, next.last).some(isOtherwise);
  return isPlain && sayingsOf(reading, sentence).length === 0 ? credit.said : null;
}

/**
 * "US weighs leaving Syria - White House", "\"We ask nobody to go\": Iraq's Sudani on the coalition": who stands behind the mark that ends a
 * heading's words, alone, or behind a quotation with what he speaks of. Or null.
 */
function creditedInHeading(reading: Reading, sentence: number, token: number): Said | null {
  const { tokens, sentences } = reading;
  const bounds = sentences[sentence];
  if (
    !bounds ||
    bounds.last - bounds.first > HEADING_TOKENS ||
    tokens[bounds.last - 1]?.norm === '.' ||
    sentences[sentence + 1]?.paragraph === bounds.paragraph
  )
    return null;
  const isMark = (at: number): boolean => tokens[at]?.norm === ':' || (tokens[at]?.norm === '-' && tokens[at]?.gap !== 'none');
  const mark = tokens.slice(token, bounds.last).findIndex((_, i) => isMark(token + i)) + token;
  const speaker = speakerTerms(reading, sentence).find(({ first }) => first > mark && first - mark <= BEHIND_HEADING);
  if (mark < token || !speaker) return null;
  const actors = termsOf(reading, sentence, 'actor');
  const isLight = (at: number): boolean => speakerWords.article.at(tokens[at]) || holds(actors, at);
  if (tokens.slice(mark + 1, speaker.first).some((_, i) => !isLight(mark + 1 + i))) return null;
  const next = speaker.last + 1;
  const isQuoted = tokens[bounds.first]?.norm === '"' && tokens[mark - 1]?.norm === '"';
  return next >= bounds.last || (isQuoted && statementWords.speaksOf.at(tokens[next])) ? { id: speaker.id, name: null } : null;
}

/** No heading has more. */
const HEADING_TOKENS = 40;
/** From the mark to the speaker: "Iraq's Sudani". */
const BEHIND_HEADING = 3;

/** ساخرا, نقلا, متهكما: how it was said. */
const MANNER = /^(?:م...+|.ا..|...)ا$/u;

const THIS = [clauseWords.thatThing, statementWords.thus];

/** A quotation without a verb of saying goes on with the speech before, or is the sentence's first speaker's. */
function quotedWithoutVerb(reading: Reading, sentence: number, quotation: Quotation): Said {
  const first = reading.sentences[sentence]?.first ?? quotation.first;
  if (quotation.first - first <= 1) return lastSaid(reading, sentence);
  const speaker = speakerTerms(reading, sentence).find((term) => term.last < quotation.first && mayQuote(reading, sentence, term));
  return speaker ? { id: speaker.id, name: null } : NOBODY;
}

/** "One thing. Another," X said: a quotation that goes on to the end of its sentence is whose its rest is. */
function behindRest(reading: Reading, sentence: number, { last }: Quotation): Saying | null {
  const paragraph = reading.sentences[sentence]?.paragraph;
  let end = last;
  for (let at = sentence; at < sentence + REST_SENTENCES && end === reading.sentences[at]?.last; at++) {
    const next = reading.sentences[at + 1];
    const rest = quotationsOf(reading, at + 1)[0];
    if (next?.paragraph !== paragraph || rest?.first !== next?.first || !rest) return null;
    const following = sayingsOf(reading, at + 1).find((saying) => saying.first >= rest.last);
    if (following) return Math.min(following.first, following.subjectFirst) - rest.last <= BEHIND_QUOTATION ? following : null;
    end = rest.last;
  }
  return null;
}

function aroundQuotation(reading: Reading, sentence: number, quotation: Quotation): Saying | null {
  const sayings = sayingsOf(reading, sentence);
  const following = sayings.find((saying) => saying.first >= quotation.last);
  const leading = before(sayings, quotation.first);
  if (following && Math.min(following.first, following.subjectFirst) - quotation.last <= BEHIND_QUOTATION) {
    // «…», while no date was given: the verb behind has what it says behind itself.
    const between = reading.tokens.slice(quotation.last, following.first);
    const isOther =
      between.some((token) => roleWords.contrast.at(token) || roleWords.negation.at(token)) ||
      attributionLabels(reading, sentence).some(
        ({ kind, first }) => kind === 'resets' && first >= quotation.last && first < following.first,
      );
    // «…»، وهو ما رأى فيه مراقبون …: what others see in it.
    const isSeen = leading !== null && statementWords.therein.at(reading.tokens[following.last + 1]);
    if (reading.tokens[quotation.first - 2]?.norm !== ':' && !isOther && !isSeen) return following;
  }
  return leading;
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
function behind(reading: Reading, sentence: number, sayings: readonly Saying[], token: number): Saying | null {
  for (const saying of sayings) {
    if (saying.kind !== 'speech' && saying.kind !== 'continuing') continue;
    // "…, a claim the Pentagon has denied": whose it is not.
    if (isClaim(reading, saying)) continue;
    if (Math.min(saying.first, saying.subjectFirst) > token && isSetOff(reading, sentence, saying, token)) return saying;
  }
  return null;
}

/** "a claim the Pentagon has denied", "a report that the army rejected": the verb has what was said before as its object. */
function isClaim({ tokens }: Reading, { first, subjectFirst }: Saying): boolean {
  let at = Math.min(first, subjectFirst) - 1;
  while (speakerWords.article.at(tokens[at]) || roleWords.thatClause.at(tokens[at])) at--;
  return speakerWords.claimed.at(tokens[at]);
}

/** Whether a comma or a quotation mark stands between the speech and the verb with its subject. */
function isSetOff(reading: Reading, sentence: number, saying: Saying, token: number): boolean {
  const start = Math.min(saying.first, saying.subjectFirst);
  const reach = reading.tokens[start]?.script === 'arabic' ? BEFORE_ARABIC_NAME : BEFORE_NAME;
  let prepositions = 0;
  for (let i = start - 1; i > token && i >= start - reach; i--) {
    const mark = reading.tokens[i];
    // "an aide to a rival of": ever farther away.
    if (clauseWords.heading.at(mark) && ++prepositions > 1) return false;
    // "…, which the base's commander said": no title, but a clause.
    if (roleWords.contrast.at(mark) || NO_TITLE.some((words) => words.at(mark))) return false;
    if (mark?.kind === 'mark') return mark.norm === ',' || mark.norm === '"';
    if (attributionLabels(reading, sentence).some(({ kind, first }) => kind === 'asides' && first === i)) return false;
  }
  return false;
}

const NO_TITLE = [roleWords.auxiliary, roleWords.relative, roleWords.future, roleWords.conjunction, statementWords.former];

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
