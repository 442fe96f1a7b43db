// Which documents of the corpus the article shares its wording with, and in which of its sentences.
import type { SharedWording } from '../claims/report.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { type Postings, postingsOf } from '../corpus/fingerprints/postings.ts';
import { SHINGLE_TOKENS, type Shingles, shinglesOf } from '../text/fingerprints.ts';
import type { Reading } from './reading.ts';
import { isSpeech, quotationsOf } from './speakers/quotations.ts';

/**
 * Below this part of the shorter text nothing is called shared. A copy with 30 % of its words changed keeps 0.7⁵ = 17 % of
 * its shingles (at worst 4 % of its own ones, where a lost mark turns a paragraph into a quotation), one with 80 % changed
 * none; of articles on the same events that are no copies (60 of other hands, 62 of ours) the most is 2 %.
 */
const LEAST_SHARE = 0.03;
/** One phrase that many use is no copy: shared words stand in several places of the article … */
const LEAST_PLACES = 3;
/** … or in one as long as a sentence; in tokens. */
const LONG_PLACE = 15;
/** A sentence is shown as shared for so many of its tokens in shared places, or for half of them when it is shorter. */
const SENTENCE_TOKENS = 8;
/** A shingle with so many of its words in names (or longer terms of the subject) is no wording of the author's. */
const NAME_TOKENS = 4;
/** A corpus can hold hundreds of copies of one agency's story; the closest are enough. */
const MOST_DOCUMENTS = 20;

/**
 * `share`: of the shingles of the shorter text, the part that stands in both, whatever they say. What decides whether a
 * document is named, and which passages are, is the author's own wording alone: names of persons, offices and places,
 * terms of the subject and quoted speech are everybody's. Linear in the text; the closest document first.
 */
export function sharedWording(reading: Reading, corpus: Corpus): readonly SharedWording[] {
  const postings = postingsOf(corpus.fingerprints);
  if (postings.documents.length === 0) return [];
  const shingles = shinglesOf(reading.tokens);
  const near = nearDocuments(shingles, postings);
  if (near.size === 0) return [];
  return [...meet(reading, shingles, postings, near)]
    .flatMap(([place, meeting]) => {
      const document = postings.documents[place];
      const part = near.get(place);
      if (!document || part === undefined || meeting.own * part < LEAST_SHARE || !isCopy(meeting.places)) return [];
      const spans = sentencesIn(reading, meeting.places);
      return [{ document: document.id, share: Math.min(1, round(meeting.shared * part)), spans }];
    })
    .sort((a, b) => b.share - a.share || (a.document < b.document ? -1 : 1))
    .slice(0, MOST_DOCUMENTS);
}

/** Token indexes, `last` inclusive. */
interface Place {
  readonly first: number;
  last: number;
}

interface Meeting {
  /** Distinct shingles in both texts, and those of them that are the author's own wording. */
  shared: number;
  own: number;
  /** Where the author's own shared wording stands, in text order. */
  readonly places: Place[];
}

/**
 * The documents that have enough of the article's shingles to be named, whosever wording they are, each with the part of the shorter
 * text that one shared shingle stands for. In a large archive many documents share a phrase by chance: they are out before more is asked.
 */
function nearDocuments(shingles: Shingles, postings: Postings): ReadonlyMap<number, number> {
  const shared = new Map<number, number>();
  const hits = new Set<number>();
  for (const hash of shingles.hashes) {
    if (!postings.has(hash) || hits.has(hash)) continue;
    hits.add(hash);
    postings.each(hash, (document) => void shared.set(document, (shared.get(document) ?? 0) + 1));
  }
  const near = new Map<number, number>();
  if (shared.size === 0) return near;
  const distinct = new Set(shingles.hashes).size;
  for (const [place, count] of shared) {
    const document = postings.documents[place];
    if (!document) continue;
    // Of a document's shingles `kept` are known: what they tell holds for all.
    const part = document.shingles / document.kept / Math.min(document.shingles, distinct);
    if (count * part >= LEAST_SHARE) near.set(place, part);
  }
  return near;
}

function meet(reading: Reading, shingles: Shingles, postings: Postings, near: ReadonlyMap<number, number>): ReadonlyMap<number, Meeting> {
  const meetings = new Map<number, Meeting>();
  const seen = new Set<number>();
  const isOwn = ownWordingOf(reading, shingles);
  for (let i = 0; i < shingles.hashes.length; i++) {
    const hash = shingles.hashes[i] as number;
    if (!postings.has(hash)) continue;
    const isFirst = !seen.has(hash);
    seen.add(hash);
    const isOwnHere = isOwn[i] === 1;
    postings.each(hash, (document) => {
      if (!near.has(document)) return;
      let meeting = meetings.get(document);
      if (!meeting) {
        meeting = { shared: 0, own: 0, places: [] };
        meetings.set(document, meeting);
      }
      if (isFirst) meeting.shared++;
      if (!isOwnHere) return;
      if (isFirst) meeting.own++;
      addPlace(meeting.places, shingles.first[i] ?? 0, shingles.last[i] ?? 0);
    });
  }
  return meetings;
}

/** Winnowing leaves out shingles of a run that is shared as a whole: runs that touch are one place. */
function addPlace(places: Place[], first: number, last: number): void {
  const before = places.at(-1);
  if (before && first <= before.last + 1) before.last = last;
  else places.push({ first, last });
}

const isCopy = (places: readonly Place[]): boolean =>
  places.length >= LEAST_PLACES || places.some(({ first, last }) => last - first >= LONG_PLACE - 1);

/** By shingle: 1 when it is neither made of names nor all quoted speech. */
function ownWordingOf(reading: Reading, { first, last }: Shingles): Uint8Array {
  const named = new Uint8Array(reading.tokens.length);
  const quoted = new Uint8Array(reading.tokens.length);
  for (const [sentence, terms] of reading.terms.entries()) {
    for (const term of terms) if (term.group !== 'measure' && isName(term)) named.fill(1, term.first, term.last + 1);
    for (const quotation of quotationsOf(reading, sentence)) if (isSpeech(quotation)) quoted.fill(1, quotation.first, quotation.last);
  }
  const namedBefore = sums(named);
  const quotedBefore = sums(quoted);
  const own = new Uint8Array(first.length);
  for (let i = 0; i < own.length; i++) {
    const from = first[i] as number;
    const to = (last[i] as number) + 1;
    const isNamed = (namedBefore[to] as number) - (namedBefore[from] as number) >= NAME_TOKENS;
    const isQuoted = (quotedBefore[to] as number) - (quotedBefore[from] as number) >= SHINGLE_TOKENS;
    if (!isNamed && !isQuoted) own[i] = 1;
  }
  return own;
}

/** A concept's single words are everyday ones ("withdraw"); its longer terms are names of a kind ("Higher Military Commission"). */
const isName = (term: Reading['terms'][number][number]): boolean => term.group !== 'concept' || term.last > term.first;

/** At each place how many marks stand before it. */
function sums(marks: Uint8Array): Uint32Array {
  const before = new Uint32Array(marks.length + 1);
  for (let i = 0; i < marks.length; i++) before[i + 1] = (before[i] as number) + (marks[i] as number);
  return before;
}

/** UTF-16 spans of the sentences that the places fill, neighbours as one; both lists are in text order. */
function sentencesIn(reading: Reading, places: readonly Place[]): (readonly [number, number])[] {
  const spans: [number, number][] = [];
  let from = 0;
  let previous = -1;
  for (const [index, sentence] of reading.sentences.entries()) {
    let covered = 0;
    while ((places[from]?.last ?? Number.POSITIVE_INFINITY) < sentence.first) from++;
    for (let i = from; (places[i]?.first ?? Number.POSITIVE_INFINITY) < sentence.last; i++) {
      const place = places[i];
      if (place) covered += Math.min(place.last + 1, sentence.last) - Math.max(place.first, sentence.first);
    }
    if (covered < Math.min(SENTENCE_TOKENS, (sentence.last - sentence.first) / 2)) continue;
    const end = reading.tokens[sentence.last - 1]?.end ?? 0;
    const open = spans.at(-1);
    if (open && previous === index - 1) open[1] = end;
    else spans.push([reading.tokens[sentence.first]?.start ?? 0, end]);
    previous = index;
  }
  return spans;
}

/** To a thousandth: more would say what is not known. */
const round = (share: number): number => Math.round(share * 1000) / 1000;
